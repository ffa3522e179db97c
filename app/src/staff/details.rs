//! What people and organisations told about themselves, as lists of facts.

use domain::matching::{Urgency, Wish};
use domain::person::{BirthBand, Profile};
use domain::profile::YesNo;
use domain::signup::{Contact, Details, Organisation, Participant, Volunteer};
use leptos::prelude::*;

use crate::http::Page;
use crate::ui::label;
use crate::ui::parts::list;
use crate::ui::work::fact;

/// A fact that was told; what was not is left out, so that what there is stands out.
fn told(page: &Page, label: String, value: Option<AnyView>) -> Option<AnyView> {
    value.map(|value| fact(page, label, Some(value)))
}

fn words(page: &Page, words: &[String]) -> Option<AnyView> {
    (!words.is_empty()).then(|| list(page, words).into_any())
}

fn free(text: Option<&String>) -> Option<AnyView> {
    text.map(|text| view! { <span class="ch-lines-kept" dir="auto">{text.clone()}</span> }.into_any())
}

/// How somebody can be reached.
pub fn contact(page: &Page, contact: &Contact) -> AnyView {
    let t = page.t;
    let mail = format!("mailto:{}", contact.email);
    let email = view! { <a href=mail><bdi dir="ltr">{contact.email.clone()}</bdi></a> }.into_any();
    let phone = contact
        .phone
        .clone()
        .map(|phone| view! { <a href=format!("tel:{phone}")><bdi dir="ltr">{phone.clone()}</bdi></a> }.into_any());
    let place = (!contact.place.is_empty()).then(|| {
        fact(
            page,
            t.staff_place(),
            Some(view! { <bdi dir="ltr">{contact.postcode.clone()}" "{contact.place.clone()}</bdi> }.into_any()),
        )
    });
    view! {
        <dl class="ch-dl">
            {fact(page, t.field_email(), Some(email))}
            {fact(page, t.field_phone(), phone)}
            {place}
            {fact(page, t.field_locale(), Some(texts::own_name(contact.locale).into_any()))}
        </dl>
    }
    .into_any()
}

/// Names of values, in a row.
fn named<T: Copy>(page: &Page, values: &[T], name: impl Fn(T) -> String) -> Option<AnyView> {
    words(page, &values.iter().copied().map(name).collect::<Vec<_>>())
}

/// A wish, and how much it counts.
fn wished<T>(page: &Page, wish: Option<&Wish<T>>, name: impl Fn(&T) -> String) -> Option<AnyView> {
    let t = page.t;
    wish.map(|wish| {
        view! { {name(&wish.what)}" "<span class="ch-meta">"("{t.matching_strength(wish.strength.code())}")"</span> }
            .into_any()
    })
}

/// What somebody told about themselves, in whatever role.
pub fn profile(page: &Page, profile: &Profile) -> AnyView {
    let t = page.t;
    let languages: Vec<String> = profile
        .languages
        .iter()
        .map(|spoken| format!("{} ({})", t.language(&spoken.language), t.level_short(spoken.level.code())))
        .collect();
    let times = texts::shared::times(t, &profile.availability, texts::Texts::weekday_short);
    let mut reach: Vec<String> = profile.reach.iter().map(|reach| t.reach(reach.code())).collect();
    reach.extend(profile.distance.map(|distance| label::distance(t, distance)));
    let yes_no = |yes: bool| t.yes_no(if yes { YesNo::Yes } else { YesNo::No }.code()).into_any();
    let born = |bands: &Vec<BirthBand>| {
        bands.iter().map(|band| label::birth_band(t, *band)).collect::<Vec<_>>().join(&t.list_separator())
    };
    view! {
        <dl class="ch-dl">
            {told(page, t.field_address_as(), free(profile.address_as.as_ref()))}
            {told(page, t.field_languages(), words(page, &languages))}
            {told(page, t.field_availability(), words(page, &times))}
            {told(page, t.field_reach(), words(page, &reach))}
            {told(page, t.field_video(), profile.video.then(|| yes_no(true)))}
            {told(page, t.field_children_welcome(), profile.children_welcome.map(yes_no))}
            {told(page, t.field_needs(), named(page, &profile.needs, |need| t.need(need.code())))}
            {told(page, t.field_interests(), named(page, &profile.interests, |one| t.interest(one.code())))}
            {told(page, t.field_birth_band(), profile.birth_band.map(|band| label::birth_band(t, band).into_any()))}
            {told(page, t.field_gender(), profile.gender.map(|gender| t.gender(gender.code()).into_any()))}
            {told(page, t.field_wish_gender(), wished(page, profile.wishes.gender.as_ref(), |one| t.gender(one.code())))}
            {told(page, t.field_wish_born(), wished(page, profile.wishes.born.as_ref(), born))}
            {told(page, t.field_heard_from(), profile.heard_from.map(|heard| t.heard_from(heard.code()).into_any()))}
        </dl>
    }
    .into_any()
}

/// What a volunteer told as one.
pub fn volunteer(page: &Page, details: &Volunteer) -> AnyView {
    let t = page.t;
    let german = wished(page, details.german.as_ref(), |level| t.level_short(level.code()));
    view! {
        <dl class="ch-dl">
            {told(page, t.field_roles(), named(page, &details.roles, |role| t.volunteer_role(role.code())))}
            {told(page, t.field_topics_offered(), named(page, &details.topics, |topic| t.topic(topic.code())))}
            {told(page, t.field_work_fields(), named(page, &details.work_fields, |work| t.work_field(work.code())))}
            {told(page, t.field_motivation(), free(details.motivation.as_ref()))}
            {told(page, t.field_experience(), free(details.experience.as_ref()))}
            {told(page, t.field_wish_german(), german)}
        </dl>
    }
    .into_any()
}

/// What a participant told as one.
pub fn participant(page: &Page, details: &Participant) -> AnyView {
    let t = page.t;
    let guardian = details.guardian.as_ref().map(|guardian| told(page, t.field_guardian(), free(Some(&guardian.name))));
    let urgency = (details.urgency != Urgency::default()).then(|| t.urgency(details.urgency.code()).into_any());
    view! {
        <dl class="ch-dl">
            {told(page, t.field_seeking(), named(page, &details.seeking, |seeking| t.seeking(seeking.code())))}
            {guardian}
            {told(page, t.field_topics_wanted(), named(page, &details.topics, |topic| t.topic(topic.code())))}
            {told(page, t.field_aims(), named(page, &details.aims, |aim| t.goal(aim.code())))}
            {told(page, if details.aims.is_empty() { t.field_goals() } else { t.field_goals_own() }, free(details.goals.as_ref()))}
            {told(page, t.field_urgency(), urgency)}
            {told(page, t.field_occupation(), free(details.occupation.as_ref()))}
            {told(page, t.field_work_fields_wanted(), named(page, &details.work_fields, |work| t.work_field(work.code())))}
            {told(page, t.field_recognition(), details.recognition.map(|step| t.recognition(step.code()).into_any()))}
            {details.origin.is_some().then(|| told(page, t.field_origin(), free(details.origin.as_ref())))}
            {told(page, t.field_referred_by(), free(details.referred_by.as_ref()))}
        </dl>
    }
    .into_any()
}

/// What an organisation told.
pub fn organisation(page: &Page, details: &Organisation) -> AnyView {
    let t = page.t;
    let website = details.website.clone().map(|website| {
        view! { <a href=website.clone() rel="external noopener nofollow" dir="ltr">{website.clone()}</a> }.into_any()
    });
    let contact = match &details.contact_function {
        Some(function) => format!("{} ({function})", details.contact_name),
        None => details.contact_name.clone(),
    };
    view! {
        <dl class="ch-dl">
            {told(page, t.field_organisation_kind(), Some(t.organisation_kind(details.kind.code()).into_any()))}
            {told(page, t.field_sections(), words(page, &details.sections.iter().map(|section| t.section(section.code())).collect::<Vec<_>>()))}
            {told(page, t.field_contact_name(), free(Some(&contact)))}
            {told(page, t.field_street(), free(Some(&details.street)))}
            {told(page, t.field_website(), website)}
            {told(page, t.field_offers(), words(page, &details.offers.iter().map(|offer| t.offer(offer.code())).collect::<Vec<_>>()))}
            {told(page, t.field_openness(), free(details.openness.as_ref()))}
            {told(page, t.field_accessible(), Some(t.accessibility(details.accessible.code()).into_any()))}
            {told(page, t.field_languages_organisation(), words(page, &details.languages.iter().map(|code| t.language(code)).collect::<Vec<_>>()))}
        </dl>
    }
    .into_any()
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
