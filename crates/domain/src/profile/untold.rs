//! What is missing for a match.

use chrono::NaiveDate;
use uuid::Uuid;

use super::Told;
use crate::geo::GeoPoint;
use crate::id::PersonId;
use crate::matching::{Answer, Common, Mentee, Mentor};
use crate::person::Need;

/// What could still be asked for a better match, as the engine says it; nothing for somebody who neither is a mentor
/// nor looks for one. `place` is where their postcode lies.
pub fn untold(told: &Told, place: Option<GeoPoint>) -> Vec<Answer> {
    let mut answers = Vec::new();
    if let Some(volunteer) = told.volunteer.as_ref().filter(|_| told.is_mentor()) {
        let mentor = Mentor {
            common: common(told, place),
            capacity: 1,
            taken: 0,
            completed: 0,
            work_fields: volunteer.work_fields.clone(),
            topics: volunteer.topics.clone(),
            german: volunteer.german.clone(),
        };
        answers.extend(mentor.untold());
    }
    if let Some(participant) = told.participant.as_ref().filter(|_| told.is_mentee()) {
        let mentee = Mentee {
            common: common(told, place),
            goals: participant.aims.clone(),
            topics: participant.topics.clone(),
            work_fields: participant.work_fields.clone(),
            urgency: participant.urgency,
        };
        answers.extend(mentee.untold());
    }
    answers.sort_unstable();
    answers.dedup();
    answers
}

/// Only what is told or not told counts here.
fn common(told: &Told, place: Option<GeoPoint>) -> Common {
    let profile = told.profile.clone();
    Common {
        id: PersonId(Uuid::nil()),
        languages: profile.languages,
        gender: profile.gender,
        birth_band: profile.birth_band,
        availability: profile.availability,
        video: profile.video,
        reach: profile.reach,
        distance: profile.distance,
        place,
        interests: profile.interests,
        needs_childcare: profile.needs.contains(&Need::Childcare),
        children_welcome: profile.children_welcome,
        wishes: profile.wishes,
        not_with: Vec::new(),
        suggested: 0,
        waiting_since: NaiveDate::default(),
        paused_until: None,
        pass_on: true,
    }
}
