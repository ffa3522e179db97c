//! The form for people with migration or refugee experience: a mentor, a club, work, contacts.

use serde::{Deserialize, Serialize};

use super::{Contact, Details, LINE_MAX, NAME_MAX, TEXT_MAX};
use crate::consent::Purpose;
use crate::form::{Problem, Reader};
use crate::matching::{Goal, Urgency};
use crate::person::{Recognition, Seeking, Topic, WorkField};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// For whom the form is filled in.
    ForWhom {
        Myself = "self",
        Child = "child",
    }
}

/// The adult through whom a child takes part (§ 1629 BGB).
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Guardian {
    pub name: String,
}

/// What a participant tells beyond the contact.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Participant {
    /// At least one.
    pub seeking: Vec<Seeking>,
    /// Set when the participant is a child; the contact is then the guardian's.
    pub guardian: Option<Guardian>,
    /// Topics wanted.
    pub topics: Vec<Topic>,
    /// In her own words.
    pub goals: Option<String>,
    /// Towards what she wants to get with a mentor, from the list that matching reads.
    #[serde(default)]
    pub aims: Vec<Goal>,
    #[serde(default)]
    pub urgency: Urgency,
    pub occupation: Option<String>,
    pub work_fields: Vec<WorkField>,
    pub recognition: Option<Recognition>,
    /// Only with a consent to [`Purpose::SpecialCategories`].
    pub origin: Option<String>,
    pub referred_by: Option<String>,
}

pub(super) fn read(reader: &mut Reader<'_>) -> (Contact, Details) {
    let seeking = reader.needed_choices("seeking");
    let for_whom: Option<ForWhom> = reader.needed_choice("for_whom");
    let guardian =
        (for_whom == Some(ForWhom::Child)).then(|| Guardian { name: reader.needed_line("guardian", NAME_MAX) });
    let contact = super::contact(reader, "name");
    let profile = super::profile(reader);
    let answers = Participant {
        seeking,
        guardian,
        topics: reader.choices("topics"),
        goals: reader.paragraph("goals", TEXT_MAX),
        aims: Vec::new(),
        urgency: Urgency::default(),
        occupation: reader.line("occupation", LINE_MAX),
        work_fields: reader.choices("work_fields"),
        recognition: reader.choice("recognition"),
        origin: reader.line("origin", LINE_MAX),
        referred_by: reader.line("referred_by", LINE_MAX),
    };
    if answers.origin.is_some() && !reader.input().has("consent", Purpose::SpecialCategories.code()) {
        reader.problem("origin", Problem::SensitiveWithoutConsent);
    }
    (contact, Details::Participant { answers, profile })
}
