//! What people and organisations told about themselves, as lists of facts: whatever is declared and was told.

use domain::fields::Field;
use domain::form::{Fact, On, Sheet};
use domain::person::Profile;
use domain::profile::{Filler, YesNo};
use domain::signup::{Contact, ContactField, Details, Kind, Organisation, Participant, Volunteer};
use leptos::prelude::*;
use texts::Texts;

use super::{label, list};
use crate::http::Page;
use crate::ui::work::fact;

/// A fact in words: one for each thing that was told.
pub(super) fn said(t: &Texts, fact: &Fact) -> Vec<String> {
    match fact {
        Fact::Words(text) | Fact::Website(text) => vec![text.clone()],
        Fact::One(of, code) => vec![list::value(t, *of, code)],
        Fact::Many(of, codes) => codes.iter().map(|code| list::value(t, *of, code)).collect(),
        Fact::Yes(yes) => vec![t.yes_no(YesNo::of(*yes).code())],
        Fact::Languages(languages) => languages
            .iter()
            .map(|spoken| format!("{} ({})", t.language(&spoken.language), t.level_short(spoken.level.code())))
            .collect(),
        Fact::Times(slots) => texts::shared::times(t, slots, Texts::weekday_short),
        Fact::Wish(of, codes, strength) => {
            let what: Vec<_> = codes.iter().map(|code| list::brief(t, *of, code)).collect();
            vec![format!("{} ({})", what.join(&t.list_separator()), t.matching_strength(strength.code()))]
        }
    }
}

fn shown(t: &Texts, fact: &Fact) -> AnyView {
    match fact {
        Fact::Words(text) => view! { <span class="ch-lines-kept" dir="auto">{text.clone()}</span> }.into_any(),
        Fact::Website(website) => {
            view! { <a href=website.clone() rel="external noopener nofollow" dir="ltr">{website.clone()}</a> }
                .into_any()
        }
        Fact::Wish(of, codes, strength) => {
            let what: Vec<_> = codes.iter().map(|code| list::brief(t, *of, code)).collect();
            let strength = t.matching_strength(strength.code());
            view! { {what.join(&t.list_separator())}" "<span class="ch-meta">"("{strength}")"</span> }.into_any()
        }
        other => said(t, other).join(&t.list_separator()).into_any(),
    }
}

/// What was told, row by row; what was not is left out, so that what there is stands out.
fn rows(page: &Page, facts: impl Iterator<Item = (Field, Fact)>, on: On) -> Vec<AnyView> {
    facts.map(|(field, told)| fact(page, label(page.t, field, on), Some(shown(page.t, &told)))).collect()
}

fn all<S: Sheet>(page: &Page, answers: &S, on: On) -> AnyView {
    view! { <dl class="ch-dl">{rows(page, answers.facts(), on)}</dl> }.into_any()
}

/// How somebody can be reached.
pub fn contact(page: &Page, contact: &Contact) -> AnyView {
    let t = page.t;
    let name = |field: ContactField| label(t, field, On::Profile(Filler::Staff));
    let email = contact.email.clone().map(|email| {
        view! { <a href=format!("mailto:{email}")><bdi dir="ltr">{email.to_string()}</bdi></a> }.into_any()
    });
    let phone = contact
        .phone
        .clone()
        .map(|phone| view! { <a href=format!("tel:{phone}")><bdi dir="ltr">{phone.to_string()}</bdi></a> }.into_any());
    let place = (!contact.place.is_empty()).then(|| {
        fact(
            page,
            t.staff_place(),
            Some(view! { <bdi dir="ltr">{contact.postcode.to_string()}" "{contact.place.clone()}</bdi> }.into_any()),
        )
    });
    view! {
        <dl class="ch-dl">
            {contact.latin_name.clone().map(|latin| fact(page, name(ContactField::LatinName), Some(latin.into_any())))}
            {fact(page, name(ContactField::Email), email)}
            {fact(page, name(ContactField::Phone), phone)}
            {place}
            {fact(page, name(ContactField::Locale), Some(texts::own_name(contact.locale).into_any()))}
        </dl>
    }
    .into_any()
}

/// What somebody told about themselves, in whatever role.
pub fn profile(page: &Page, profile: &Profile) -> AnyView {
    let facts = profile.facts().chain(profile.wishes.facts());
    view! { <dl class="ch-dl">{rows(page, facts, On::Profile(Filler::Staff))}</dl> }.into_any()
}

/// What a volunteer told as one.
pub fn volunteer(page: &Page, details: &Volunteer) -> AnyView {
    all(page, details, On::SignUp(Kind::Volunteer))
}

/// What a participant told as one.
pub fn participant(page: &Page, details: &Participant) -> AnyView {
    // Beside a list of aims, what she wrote is "in her own words".
    let on = if details.aims.is_empty() { On::SignUp(Kind::Participant) } else { On::Profile(Filler::Staff) };
    all(page, details, on)
}

/// What an organisation told.
pub fn organisation(page: &Page, details: &Organisation) -> AnyView {
    all(page, details, On::SignUp(Kind::Organisation))
}

/// What a sign-up told.
pub fn details(page: &Page, details: &Details) -> AnyView {
    match details {
        Details::Volunteer { answers, profile: told } => {
            view! { {volunteer(page, answers)}{profile(page, told)} }.into_any()
        }
        Details::Participant { answers, profile: told } => {
            view! { {participant(page, answers)}{profile(page, told)} }.into_any()
        }
        Details::Organisation(details) => organisation(page, details),
    }
}
