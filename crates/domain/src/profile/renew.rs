//! What is known of somebody once a newer sign-up of theirs is accepted.

use super::Told;
use crate::language::Spoken;
use crate::person::Profile;
use crate::signup::{Contact, LANGUAGES_MAX, Participant, Volunteer};

/// What is known once a sign-up is accepted besides. What was told before, in an interview say, is not lost by it: where
/// the sign-up is silent all stays as it is. Where it speaks,
///
/// - a single answer (phone, postcode, distance …) is the newer one,
/// - so is when and how they can come: that is how things are now,
/// - what somebody offers, looks for or needs comes on top of what they told before.
///
/// Name and e-mail address stay: by the address they are known, and the name is what the district calls them.
impl Told {
    /// With a sign-up as a volunteer.
    #[must_use]
    pub fn renewed_by_volunteer(self, contact: &Contact, profile: &Profile, new: &Volunteer) -> Self {
        Self {
            contact: renewed_contact(self.contact, contact),
            profile: renewed_profile(self.profile, profile.clone()),
            volunteer: Some(renewed_volunteer(self.volunteer, new.clone())),
            participant: self.participant,
        }
    }

    /// With a sign-up as a participant.
    #[must_use]
    pub fn renewed_by_participant(self, contact: &Contact, profile: &Profile, new: &Participant) -> Self {
        Self {
            contact: renewed_contact(self.contact, contact),
            profile: renewed_profile(self.profile, profile.clone()),
            volunteer: self.volunteer,
            participant: Some(renewed_participant(self.participant, new.clone())),
        }
    }
}

fn renewed_contact(known: Contact, new: &Contact) -> Contact {
    Contact {
        phone: new.phone.clone().or(known.phone),
        postcode: new.postcode.clone(),
        place: new.place.clone(),
        locale: new.locale,
        ..known
    }
}

/// The newer list, if it says anything.
fn newer<T>(newer: Vec<T>, known: Vec<T>) -> Vec<T> {
    if newer.is_empty() { known } else { newer }
}

/// What was known, and what is new.
fn both<T: PartialEq>(newer: Vec<T>, mut known: Vec<T>) -> Vec<T> {
    for one in newer {
        if !known.contains(&one) {
            known.push(one);
        }
    }
    known
}

/// The newer languages first, as many as a form takes.
fn languages(newer: Vec<Spoken>, known: Vec<Spoken>) -> Vec<Spoken> {
    let mut all = newer;
    for spoken in known {
        if all.iter().all(|one| one.language != spoken.language) {
            all.push(spoken);
        }
    }
    all.truncate(LANGUAGES_MAX);
    all
}

fn renewed_profile(known: Profile, new: Profile) -> Profile {
    Profile {
        address_as: new.address_as.or(known.address_as),
        languages: languages(new.languages, known.languages),
        birth_band: new.birth_band.or(known.birth_band),
        gender: new.gender.or(known.gender),
        availability: newer(new.availability, known.availability),
        reach: newer(new.reach, known.reach),
        distance: new.distance.or(known.distance),
        needs: both(new.needs, known.needs),
        // How they heard of it the first time.
        heard_from: known.heard_from.or(new.heard_from),
        // Sign-ups don't ask what only matching reads.
        ..known
    }
}

fn renewed_volunteer(known: Option<Volunteer>, new: Volunteer) -> Volunteer {
    let Some(known) = known else { return new };
    Volunteer {
        roles: both(new.roles, known.roles),
        work_fields: both(new.work_fields, known.work_fields),
        topics: both(new.topics, known.topics),
        motivation: new.motivation.or(known.motivation),
        ..known
    }
}

fn renewed_participant(known: Option<Participant>, new: Participant) -> Participant {
    let Some(known) = known else { return new };
    Participant {
        seeking: both(new.seeking, known.seeking),
        guardian: new.guardian.or(known.guardian),
        topics: both(new.topics, known.topics),
        goals: new.goals.or(known.goals),
        occupation: new.occupation.or(known.occupation),
        work_fields: both(new.work_fields, known.work_fields),
        recognition: new.recognition.or(known.recognition),
        origin: new.origin.or(known.origin),
        referred_by: new.referred_by.or(known.referred_by),
        ..known
    }
}

#[cfg(test)]
mod tests;
