//! What each field is called. A field without words does not compile.

use domain::fields::{Field, Named};
use domain::form::{Beside, On};
use domain::matching::WishesField as Wishes;
use domain::person::ProfileField as Profile;
use domain::signup::{
    ContactField as Contact, Kind, OrganisationField as Organisation, ParticipantField as Participant,
    VolunteerField as Volunteer,
};
use texts::Texts;

/// A text of the catalogue.
type Say = fn(&Texts) -> String;

/// The words of a field.
#[derive(Clone, Copy)]
pub(super) struct Words {
    /// Its name; in the summary of problems and on a record, too.
    pub label: Say,
    pub hint: Option<Say>,
    /// Why it's asked; shown on demand.
    pub why: Option<Say>,
}

impl Words {
    const fn of(label: Say) -> Self {
        Self { label, hint: None, why: None }
    }

    const fn hint(self, hint: Say) -> Self {
        Self { hint: Some(hint), ..self }
    }

    const fn why(self, why: Say) -> Self {
        Self { why: Some(why), ..self }
    }
}

/// The words of a field on a form.
pub(super) const fn words(field: Field, on: On) -> Words {
    match field {
        Field::Contact(field) => contact(field, on),
        Field::Profile(field) => profile(field),
        Field::Wishes(field) => wishes(field),
        Field::Volunteer(field) => volunteer(field),
        Field::Participant(field) => participant(field, on),
        Field::Organisation(field) => organisation(field),
    }
}

const fn contact(field: Contact, on: On) -> Words {
    let is_organisation = matches!(on, On::SignUp(Kind::Organisation));
    match field {
        Contact::Name if is_organisation => Words::of(Texts::field_organisation_name),
        Contact::Name => Words::of(Texts::field_name).hint(Texts::field_name_hint),
        Contact::LatinName => Words::of(Texts::field_latin_name).hint(Texts::field_latin_name_hint),
        Contact::Email => Words::of(Texts::field_email).hint(Texts::field_email_hint),
        Contact::Phone => Words::of(Texts::field_phone).why(Texts::field_phone_why),
        Contact::Postcode if is_organisation => {
            Words::of(Texts::field_postcode).hint(Texts::field_postcode_hint_organisation)
        }
        Contact::Postcode => Words::of(Texts::field_postcode).hint(Texts::field_postcode_hint),
        Contact::Place => Words::of(Texts::field_place),
        Contact::Locale => Words::of(Texts::field_locale),
    }
}

const fn profile(field: Profile) -> Words {
    match field {
        Profile::AddressAs => Words::of(Texts::field_address_as).hint(Texts::field_address_as_hint),
        Profile::Languages => Words::of(Texts::field_languages).hint(Texts::field_languages_hint),
        Profile::Availability => Words::of(Texts::field_availability).hint(Texts::field_availability_hint),
        Profile::Reach => Words::of(Texts::field_reach),
        Profile::Distance => Words::of(Texts::field_distance),
        Profile::Video => Words::of(Texts::field_video).hint(Texts::field_video_hint),
        Profile::ChildrenWelcome => Words::of(Texts::field_children_welcome).hint(Texts::field_children_welcome_hint),
        Profile::Needs => Words::of(Texts::field_needs),
        Profile::Interests => Words::of(Texts::field_interests),
        Profile::BirthBand => Words::of(Texts::field_birth_band).why(Texts::field_birth_band_why),
        Profile::Gender => Words::of(Texts::field_gender).why(Texts::field_gender_why),
        Profile::HeardFrom => Words::of(Texts::field_heard_from),
    }
}

const fn wishes(field: Wishes) -> Words {
    match field {
        Wishes::Gender => Words::of(Texts::field_wish_gender),
        Wishes::Born => Words::of(Texts::field_wish_born).hint(Texts::field_wish_born_hint),
    }
}

const fn volunteer(field: Volunteer) -> Words {
    match field {
        Volunteer::Roles => Words::of(Texts::field_roles).hint(Texts::field_choose_all),
        Volunteer::Topics => Words::of(Texts::field_topics_offered),
        Volunteer::WorkFields => Words::of(Texts::field_work_fields),
        Volunteer::Motivation => Words::of(Texts::field_motivation).hint(Texts::field_motivation_hint),
        Volunteer::Experience => Words::of(Texts::field_experience).hint(Texts::field_experience_hint),
        Volunteer::German => Words::of(Texts::field_wish_german).hint(Texts::field_wish_german_hint),
    }
}

const fn participant(field: Participant, on: On) -> Words {
    match field {
        Participant::Seeking => Words::of(Texts::field_seeking).hint(Texts::field_choose_all),
        Participant::Guardian => Words::of(Texts::field_guardian).hint(Texts::field_guardian_hint),
        Participant::Topics => Words::of(Texts::field_topics_wanted),
        Participant::Aims => Words::of(Texts::field_aims),
        // In the profile the same question stands above the list of aims already.
        Participant::Goals if matches!(on, On::Profile(_)) => {
            Words::of(Texts::field_goals_own).hint(Texts::field_goals_hint)
        }
        Participant::Goals => Words::of(Texts::field_goals).hint(Texts::field_goals_hint),
        Participant::Urgency => Words::of(Texts::field_urgency).hint(Texts::field_urgency_hint),
        Participant::Occupation => Words::of(Texts::field_occupation),
        Participant::WorkFields => Words::of(Texts::field_work_fields_wanted),
        Participant::Recognition => Words::of(Texts::field_recognition),
        Participant::Origin => Words::of(Texts::field_origin).why(Texts::field_origin_why),
        Participant::ReferredBy => Words::of(Texts::field_referred_by),
    }
}

const fn organisation(field: Organisation) -> Words {
    match field {
        Organisation::Kind => Words::of(Texts::field_organisation_kind),
        Organisation::Sections => Words::of(Texts::field_sections).hint(Texts::field_sections_hint),
        Organisation::Street => Words::of(Texts::field_street),
        Organisation::Website => Words::of(Texts::field_website),
        Organisation::ContactName => Words::of(Texts::field_contact_name),
        Organisation::ContactFunction => Words::of(Texts::field_contact_function),
        Organisation::Offers => Words::of(Texts::field_offers),
        Organisation::Openness => Words::of(Texts::field_openness).hint(Texts::field_openness_hint),
        Organisation::Accessible => Words::of(Texts::field_accessible),
        Organisation::Languages => Words::of(Texts::field_languages_organisation),
    }
}

/// What a field is called on a form.
pub fn label(t: &Texts, field: impl Into<Field>, on: On) -> String {
    (words(field.into(), on).label)(t)
}

/// What a further input is called.
pub(super) fn beside(t: &Texts, beside: Beside) -> String {
    match beside {
        Beside::Level => t.field_level(),
        Beside::Strength => t.field_wish_strength(),
        Beside::ForWhom => t.field_for_whom(),
    }
}

/// What an input of a form is called.
pub fn named(t: &Texts, input: &Named, on: On) -> String {
    input.beside.map_or_else(|| label(t, input.field, on), |what| beside(t, what))
}

/// All inputs of a form by their `name`, for the summary of problems.
pub fn labels(t: &Texts, on: On) -> Vec<(&'static str, String)> {
    on.inputs().map(|input| (input.name, named(t, &input, on))).collect()
}
