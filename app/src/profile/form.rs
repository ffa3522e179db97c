//! The profile form: its parts, in their order, and what their fields are called.

use domain::form::Input;
use domain::matching::{Answer, Goal, Interest, Strength, Urgency};
use domain::person::{BirthBand, Gender, Recognition};
use domain::profile::{Filler, GERMAN_WISHES, YesNo};
use leptos::prelude::*;
use services::profile::{Shown, VERSION};
use texts::Texts;

use super::fields;
use crate::http::Page;
use crate::ui::field::{Field, Form, Kind, Offered, id};
use crate::ui::label;

/// One part of the form under a heading of its own.
pub struct Part {
    /// The element's identifier.
    pub id: &'static str,
    pub title: String,
    pub content: AnyView,
}

/// The field in which an answer is told.
fn field_of(answer: Answer, shown: &Shown) -> &'static str {
    let offers = shown.told.volunteer.is_some();
    match answer {
        Answer::Languages => "language",
        Answer::WorkFields if offers => "fields_offered",
        Answer::WorkFields => "fields_wanted",
        Answer::Topics if offers => "topics_offered",
        Answer::Topics => "topics_wanted",
        Answer::Goals => "aims",
        Answer::Interests => "interests",
        Answer::Availability => "availability",
        Answer::Place => "postcode",
        Answer::Distance => "distance",
        Answer::Gender => "gender",
        Answer::BirthBand => "birth_band",
        Answer::ChildrenWelcome => "children_welcome",
    }
}

/// The names of the fields, for the summary of problems and for what was changed meanwhile.
pub fn labels(t: &Texts) -> Vec<(&'static str, String)> {
    vec![
        ("phone", t.field_phone()),
        ("postcode", t.field_postcode()),
        ("locale", t.field_locale()),
        ("address_as", t.field_address_as()),
        ("language", t.field_languages()),
        ("level", t.field_level()),
        ("availability", t.field_availability()),
        ("reach", t.field_reach()),
        ("distance", t.field_distance()),
        ("needs", t.field_needs()),
        ("video", t.field_video()),
        ("children_welcome", t.field_children_welcome()),
        ("birth_band", t.field_birth_band()),
        ("gender", t.field_gender()),
        ("interests", t.field_interests()),
        ("topics_offered", t.field_topics_offered()),
        ("fields_offered", t.field_work_fields()),
        ("motivation", t.field_motivation()),
        ("experience", t.field_experience()),
        ("topics_wanted", t.field_topics_wanted()),
        ("aims", t.field_aims()),
        ("goals", t.field_goals()),
        ("occupation", t.field_occupation()),
        ("fields_wanted", t.field_work_fields_wanted()),
        ("recognition", t.field_recognition()),
        ("urgency", t.field_urgency()),
        ("wish_gender", t.field_wish_gender()),
        ("wish_gender_strength", t.field_wish_strength()),
        ("wish_born", t.field_wish_born()),
        ("wish_born_strength", t.field_wish_strength()),
        ("wish_german", t.field_wish_german()),
        ("wish_german_strength", t.field_wish_strength()),
    ]
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
            let href = format!("#{}", id(field_of(*answer, shown)));
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

/// The parts of the form for this person.
pub fn parts(page: &Page, form: &Form<'_>, shown: &Shown) -> Vec<Part> {
    let t = form.t;
    let told = &shown.told;
    let reached = view! { {fields::address_as(form)}{fields::reached(page, form, t.field_postcode_hint())} };
    let coming = view! {
        {fields::languages(form)}
        {fields::availability(form)}
        {fields::coming(form)}
        {yes(form, "video", t.field_video(), t.field_video_hint())}
        {children(form)}
    };
    let mut parts = vec![
        Part { id: "part-reached", title: t.join_step_person(), content: reached.into_any() },
        Part { id: "part-coming", title: t.join_step_languages(), content: coming.into_any() },
    ];
    if told.volunteer.is_some() {
        parts.push(Part { id: "part-offered", title: t.join_step_topics(), content: offered(form) });
    }
    if told.participant.is_some() {
        let content = wanted(form, shown.filler);
        parts.push(Part { id: "part-wanted", title: t.join_step_goals(), content });
    }
    let about = view! { {interests(form)}{fields::about(form)} };
    parts.push(Part { id: "part-about", title: t.profile_part_about(), content: about.into_any() });
    if told.meets_one_to_one() {
        let content = wishes(form, told.volunteer.is_some());
        parts.push(Part { id: "part-wishes", title: t.profile_part_wishes(), content });
    }
    parts
}

fn optional(name: &'static str, label: String) -> Field {
    Field { name, label, optional: true, ..Field::default() }
}

/// A single box to tick.
fn yes(form: &Form<'_>, name: &'static str, label: String, hint: String) -> AnyView {
    let offered = Offered { hint: Some(hint), ..Offered::new("yes", form.t.yes()) };
    form.rows(&optional(name, label), true, false, vec![offered])
}

fn children(form: &Form<'_>) -> AnyView {
    let t = form.t;
    let field = Field {
        hint: Some(t.field_children_welcome_hint()),
        ..optional("children_welcome", t.field_children_welcome())
    };
    let offered = YesNo::ALL.iter().map(|answer| Offered::new(answer.code(), t.yes_no(answer.code()))).collect();
    form.select(&field, Some(t.field_no_answer()), offered)
}

fn interests(form: &Form<'_>) -> AnyView {
    let t = form.t;
    let offered =
        Interest::ALL.iter().map(|interest| Offered::new(interest.code(), t.interest(interest.code()))).collect();
    form.rows(&optional("interests", t.field_interests()), true, true, offered)
}

fn offered(form: &Form<'_>) -> AnyView {
    let t = form.t;
    let motivation = Field { hint: Some(t.field_motivation_hint()), ..optional("motivation", t.field_motivation()) };
    let experience = Field { hint: Some(t.field_experience_hint()), ..optional("experience", t.field_experience()) };
    view! {
        {fields::topics(form, "topics_offered", t.field_topics_offered())}
        {fields::work_fields(form, "fields_offered", t.field_work_fields())}
        {form.paragraph(&motivation, 3)}
        {form.paragraph(&experience, 3)}
    }
    .into_any()
}

fn wanted(form: &Form<'_>, filler: Filler) -> AnyView {
    let t = form.t;
    let aims = Goal::ALL.iter().map(|goal| Offered::new(goal.code(), t.goal(goal.code()))).collect();
    let goals = Field { hint: Some(t.field_goals_hint()), ..optional("goals", t.field_goals_own()) };
    let recognitions =
        Recognition::ALL.iter().map(|step| Offered::new(step.code(), t.recognition(step.code()))).collect();
    let urgency = (filler == Filler::Staff).then(|| {
        let offered = Urgency::ALL.iter().map(|urgency| Offered::new(urgency.code(), t.urgency(urgency.code())));
        let field =
            Field { name: "urgency", label: t.field_urgency(), hint: Some(t.field_urgency_hint()), ..Field::default() };
        form.select(&field, None, offered.collect())
    });
    view! {
        {form.rows(&optional("aims", t.field_aims()), true, true, aims)}
        {form.paragraph(&goals, 3)}
        {fields::topics(form, "topics_wanted", t.field_topics_wanted())}
        {fields::work_fields(form, "fields_wanted", t.field_work_fields_wanted())}
        {form.line(&optional("occupation", t.field_occupation()), Kind::TEXT)}
        {form.select(&optional("recognition", t.field_recognition()), Some(t.field_no_answer()), recognitions)}
        {urgency}
    }
    .into_any()
}

/// Wishes about the other of the two, each as a wish or as a must.
fn wishes(form: &Form<'_>, is_volunteer: bool) -> AnyView {
    let t = form.t;
    let genders = Gender::ALL.iter().map(|gender| Offered::new(gender.code(), t.gender(gender.code()))).collect();
    let bands = BirthBand::ALL.iter().map(|band| Offered::new(band.code(), label::birth_band(t, *band))).collect();
    let german = is_volunteer.then(|| {
        let levels = GERMAN_WISHES.iter().map(|level| Offered::new(level.code(), t.level(level.code()))).collect();
        let field = Field { hint: Some(t.field_wish_german_hint()), ..optional("wish_german", t.field_wish_german()) };
        let choice = form.select(&field, Some(t.field_wish_none()), levels);
        wish(form, choice, "wish_german_strength")
    });
    let gender = form.select(&optional("wish_gender", t.field_wish_gender()), Some(t.field_wish_none()), genders);
    let born = Field { hint: Some(t.field_wish_born_hint()), ..optional("wish_born", t.field_wish_born()) };
    let born = form.rows(&born, true, true, bands);
    view! {
        <p class="ch-muted">{t.profile_wishes_note()}</p>
        {wish(form, gender, "wish_gender_strength")}
        {wish(form, born, "wish_born_strength")}
        {german}
    }
    .into_any()
}

/// A choice, and below it how much it matters.
fn wish(form: &Form<'_>, choice: AnyView, strength: &'static str) -> AnyView {
    let t = form.t;
    let offered: Vec<_> =
        Strength::ALL.iter().map(|strength| Offered::new(strength.code(), t.strength(strength.code()))).collect();
    let field = Field { name: strength, label: t.field_wish_strength(), ..Field::default() };
    view! { <div class="ch-wish">{choice}{form.select(&field, None, offered)}</div> }.into_any()
}
