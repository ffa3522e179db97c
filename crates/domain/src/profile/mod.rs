//! The profile form: what matching reads of somebody, told by themselves or heard by the coordinator. One form serves
//! the mailed link, the own area and the interview.

mod clash;
mod read;
mod renew;
mod show;
mod untold;

pub use read::read;
pub use show::shown;
pub use untold::untold;

use crate::fields::Field;
use crate::form::On;
use crate::person::{Profile, Seeking, VolunteerRole};
use crate::signup::{Contact, ContactField, Participant, Volunteer};
use crate::text::is_latin;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Yes or no, where "not told" is the third.
    YesNo { Yes = "yes", No = "no" }
}

impl YesNo {
    /// The word for it.
    pub const fn of(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

/// The input that says with which version of the profile the form was opened.
pub const VERSION: &str = "version";

/// Whether the form has an input of this name, whomever it asks.
pub fn has_input(name: &str) -> bool {
    name == VERSION || On::Profile(Filler::Staff).inputs().any(|input| input.name == name)
}

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

    /// Whether the form asks this person for a field.
    pub fn asks(&self, field: Field, by: Filler) -> bool {
        let is_theirs = match field {
            Field::Volunteer(_) => self.volunteer.is_some(),
            Field::Participant(_) => self.participant.is_some(),
            _ => true,
        };
        // Who is called in Latin letters anyway isn't asked for them.
        let is_needless = field == Field::Contact(ContactField::LatinName)
            && is_latin(&self.contact.name)
            && self.contact.latin_name.is_none();
        !is_needless && is_theirs && field.is_asked(On::Profile(by)) && (!field.is_wish() || self.meets_one_to_one())
    }
}
