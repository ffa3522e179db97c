//! The form for volunteers: mentor, buddy, integration assistant, multiplier.

use serde::{Deserialize, Serialize};

use super::{Contact, Details, TEXT_MAX};
use crate::form::Reader;
use crate::language::Level;
use crate::matching::Wish;
use crate::person::{Topic, VolunteerRole, WorkField};

/// What a volunteer tells beyond the contact.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Volunteer {
    /// At least one.
    pub roles: Vec<VolunteerRole>,
    pub work_fields: Vec<WorkField>,
    /// Topics offered.
    pub topics: Vec<Topic>,
    pub motivation: Option<String>,
    /// What they have done of this kind before.
    #[serde(default)]
    pub experience: Option<String>,
    /// The least level of German that the mentee should have.
    #[serde(default)]
    pub german: Option<Wish<Level>>,
}

pub(super) fn read(reader: &mut Reader<'_>) -> (Contact, Details) {
    let roles = reader.needed_choices("roles");
    let contact = super::contact(reader, "name");
    let profile = super::profile(reader);
    let answers = Volunteer {
        roles,
        work_fields: reader.choices("work_fields"),
        topics: reader.choices("topics"),
        motivation: reader.paragraph("motivation", TEXT_MAX),
        experience: None,
        german: None,
    };
    (contact, Details::Volunteer { answers, profile })
}
