//! Around the profile's fields: what is missing, and which version it is.

use domain::fields::Field;
use domain::form::{Input, On};
use domain::matching::Answer;
use domain::person::ProfileField as Own;
use domain::profile::Filler;
use domain::signup::{ContactField, ParticipantField as Wanted, VolunteerField as Offered};
use leptos::prelude::*;
use services::profile::{Shown, VERSION};
use texts::Texts;

use crate::ui::form::id;

/// The field in which an answer is told.
fn field_of(answer: Answer, shown: &Shown) -> Field {
    let offers = shown.told.volunteer.is_some();
    match answer {
        Answer::Languages => Own::Languages.into(),
        Answer::WorkFields if offers => Offered::WorkFields.into(),
        Answer::WorkFields => Wanted::WorkFields.into(),
        Answer::Topics if offers => Offered::Topics.into(),
        Answer::Topics => Wanted::Topics.into(),
        Answer::Goals => Wanted::Aims.into(),
        Answer::Interests => Own::Interests.into(),
        Answer::Availability => Own::Availability.into(),
        Answer::Place => ContactField::Postcode.into(),
        Answer::Distance => Own::Distance.into(),
        Answer::Gender => Own::Gender.into(),
        Answer::BirthBand => Own::BirthBand.into(),
        Answer::ChildrenWelcome => Own::ChildrenWelcome.into(),
    }
}

/// What is still missing for a match, each leading to its field.
pub fn missing(t: &Texts, shown: &Shown) -> Option<AnyView> {
    if shown.missing.is_empty() {
        return None;
    }
    let items: Vec<_> = shown
        .missing
        .iter()
        .map(|answer| {
            let href = format!("#{}", id(field_of(*answer, shown).spec().on(On::Profile(shown.filler)).name));
            view! { <li><a href=href>{t.missing_answer(answer.code())}</a></li> }
        })
        .collect();
    let (title, text) = match shown.filler {
        Filler::Person => (t.profile_missing_title(), t.profile_missing_text()),
        Filler::Staff => (t.profile_missing_staff(), String::new()),
    };
    Some(
        view! {
            <section class="ch-missing" aria-labelledby="missing">
                <h2 id="missing">{title}</h2>
                {(!text.is_empty()).then(|| view! { <p>{text}</p> })}
                <ul class="ch-missing__list">{items}</ul>
            </section>
        }
        .into_any(),
    )
}

/// The version that the form was opened with.
pub fn version(input: &Input) -> AnyView {
    view! { <input type="hidden" name=VERSION value=input.one(VERSION).to_owned()/> }.into_any()
}
