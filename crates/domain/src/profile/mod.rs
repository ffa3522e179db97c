//! The profile form: what matching reads of somebody, told by themselves or heard by the coordinator. One form serves
//! the mailed link, the own area and the interview.

mod clash;
mod read;
mod renew;
mod show;
mod untold;

pub use read::read;
pub use show::{GERMAN_WISHES, shown};
pub use untold::untold;

use crate::person::{Profile, Seeking, VolunteerRole};
use crate::signup::{Contact, Participant, Volunteer};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Yes or no, where "not told" is the third.
    YesNo { Yes = "yes", No = "no" }
}

/// Every field of the form, and the version of the profile that it was opened with.
pub const FIELDS: [&str; 34] = [
    "version",
    "phone",
    "postcode",
    "place",
    "locale",
    "address_as",
    "language",
    "level",
    "birth_band",
    "gender",
    "availability",
    "reach",
    "distance",
    "needs",
    "interests",
    "video",
    "children_welcome",
    "wish_gender",
    "wish_gender_strength",
    "wish_born",
    "wish_born_strength",
    "wish_german",
    "wish_german_strength",
    "topics_offered",
    "fields_offered",
    "motivation",
    "experience",
    "topics_wanted",
    "aims",
    "goals",
    "occupation",
    "fields_wanted",
    "recognition",
    "urgency",
];

/// Who fills the form in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Filler {
    /// The person.
    Person,
    /// A coordinator, who also notes how soon somebody is needed.
    Staff,
}

/// All that the form shows and changes of a person.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Told {
    /// Name and e-mail address stand here to be shown; the form never changes them.
    pub contact: Contact,
    pub profile: Profile,
    pub volunteer: Option<Volunteer>,
    pub participant: Option<Participant>,
}

impl Told {
    /// Whether they offer to be a mentor.
    pub fn is_mentor(&self) -> bool {
        self.volunteer.as_ref().is_some_and(|volunteer| volunteer.roles.contains(&VolunteerRole::Mentor))
    }

    /// Whether they look for a mentor.
    pub fn is_mentee(&self) -> bool {
        self.participant.as_ref().is_some_and(|participant| participant.seeking.contains(&Seeking::Mentor))
    }

    /// Whether the form asks what only a tandem needs: wishes about the other.
    pub fn meets_one_to_one(&self) -> bool {
        self.is_mentor() || self.is_mentee()
    }
}
