//! What is known of somebody once a newer sign-up of theirs is accepted.

use super::Told;
use crate::form::Sheet;
use crate::person::Profile;
use crate::signup::{Contact, Participant, Volunteer};

/// What is known once a sign-up is accepted besides. What was told before, in an interview say, is not lost by it:
/// where the sign-up is silent all stays as it is. Where it speaks, each field says what comes of it
/// ([`crate::form::Renewal`]):
///
/// - a single answer (phone, postcode, distance …) is the newer one,
/// - so is when and how they can come: that is how things are now,
/// - what somebody offers, looks for or needs comes on top of what they told before.
///
/// Name and e-mail address stay: by the address they are known, and the name is what the district calls them.
impl Told {
    /// With a sign-up as a volunteer.
    #[must_use]
    pub fn renewed_by_volunteer(mut self, contact: &Contact, profile: &Profile, new: &Volunteer) -> Self {
        self.renew(contact, profile);
        renew(&mut self.volunteer, new.clone());
        self
    }

    /// With a sign-up as a participant.
    #[must_use]
    pub fn renewed_by_participant(mut self, contact: &Contact, profile: &Profile, new: &Participant) -> Self {
        self.renew(contact, profile);
        renew(&mut self.participant, new.clone());
        self
    }

    fn renew(&mut self, contact: &Contact, profile: &Profile) {
        self.contact.renew(contact.clone());
        self.profile.renew(profile.clone());
    }
}

fn renew<S: Sheet>(known: &mut Option<S>, new: S) {
    match known {
        Some(known) => known.renew(new),
        None => *known = Some(new),
    }
}

#[cfg(test)]
mod tests;
