//! The form for volunteers: mentor, buddy, integration assistant, multiplier.

use serde::{Deserialize, Serialize};

use super::{Contact, Details, Kind, person};
use crate::form::{Beside, Reader, Renewal, Spec, form};
use crate::language::Level;
use crate::matching::Wish;
use crate::person::{Topic, VolunteerRole, WorkField};
use crate::text::TEXT_MAX;

/// The levels of German that a mentor may wish for. Not the highest: nobody who learns German has them, and a wish
/// that nobody fulfils helps nobody.
const GERMAN_WISHES: &[&str] =
    &[Level::A1.code(), Level::A2.code(), Level::B1.code(), Level::B2.code(), Level::C1.code()];

form! {
    /// What a volunteer tells beyond the contact.
    #[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
    pub struct Volunteer: VolunteerField {
        /// At least one.
        pub roles: Vec<VolunteerRole> = Roles: Spec::new("roles").needed().renewal(Renewal::Union).exported(),
        /// Topics offered.
        pub topics: Vec<Topic> = Topics: Spec::new("topics")
            .in_profile_as("topics_offered").renewal(Renewal::Union).exported(),
        /// Fields of work that they know.
        pub work_fields: Vec<WorkField> = WorkFields: Spec::new("work_fields")
            .in_profile_as("fields_offered").renewal(Renewal::Union).exported(),
        /// Why they take part, in their own words.
        pub motivation: Option<String> = Motivation: Spec::new("motivation")
            .paragraph(TEXT_MAX).also_in_profile().exported(),
        /// What they have done of this kind before.
        #[serde(default)]
        pub experience: Option<String> = Experience: Spec::new("experience")
            .paragraph(TEXT_MAX).only_in_profile().exported(),
        /// The least level of German that the mentee should have.
        #[serde(default)]
        pub german: Option<Wish<Level>> = German: Spec::new("wish_german")
            .beside(Beside::Strength, "wish_german_strength").only(GERMAN_WISHES).only_in_profile().exported(),
    }
}

pub(super) fn read(reader: &mut Reader<'_>) -> (Contact, Details) {
    let (contact, profile, answers) = person(reader, Kind::Volunteer, &[VolunteerField::Roles]);
    (contact, Details::Volunteer { answers, profile })
}
