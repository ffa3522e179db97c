//! Everybody for one person, the best first, and who can't be and why.

use std::cmp::Reverse;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Context;
use super::profile::{Mentee, Mentor};
use super::ready::{Pair, ReadyMentee, ReadyMentor};
use super::score::{Suggestion, explained};
use super::veto::Veto;
use crate::id::PersonId;

/// The other side as it looks from one person.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Ranked {
    /// By points, the most first. Of equal points whoever of the other side has waited longer comes first, then the
    /// smaller identifier, who was there earlier.
    pub suggestions: Vec<Suggestion>,
    /// Who can't be, those with the fewest vetoes first, then by identifier.
    pub vetoed: Vec<Vetoed>,
}

/// Somebody who can't be, and why.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Vetoed {
    /// The one of the other side.
    pub person: PersonId,
    /// All that stands against it; at least one.
    pub vetoes: Vec<Veto>,
}

/// One pair with all that speaks for it.
///
/// # Errors
/// All conditions that it breaks.
pub fn suggest(mentor: &Mentor, mentee: &Mentee, context: &Context<'_>) -> Result<Suggestion, Vec<Veto>> {
    let (mentor, mentee) = (ReadyMentor::new(mentor, context), ReadyMentee::new(mentee, context));
    explained(&Pair::new(&mentor, &mentee), context)
}

/// All conditions that a pair breaks; empty when it is possible.
pub fn vetoes(mentor: &Mentor, mentee: &Mentee, context: &Context<'_>) -> Vec<Veto> {
    suggest(mentor, mentee, context).err().unwrap_or_default()
}

/// The mentors for a mentee.
pub fn rank_mentors(mentee: &Mentee, mentors: &[Mentor], context: &Context<'_>) -> Ranked {
    let mentee = ReadyMentee::new(mentee, context);
    ranked(mentors.iter().map(|mentor| {
        let ready = ReadyMentor::new(mentor, context);
        (mentor.common.id, mentor.common.waiting_since, explained(&Pair::new(&ready, &mentee), context))
    }))
}

/// The mentees for a mentor.
pub fn rank_mentees(mentor: &Mentor, mentees: &[Mentee], context: &Context<'_>) -> Ranked {
    let mentor = ReadyMentor::new(mentor, context);
    ranked(mentees.iter().map(|mentee| {
        let ready = ReadyMentee::new(mentee, context);
        (mentee.common.id, mentee.common.waiting_since, explained(&Pair::new(&mentor, &ready), context))
    }))
}

fn ranked(others: impl Iterator<Item = (PersonId, NaiveDate, Result<Suggestion, Vec<Veto>>)>) -> Ranked {
    let mut possible = Vec::new();
    let mut impossible = Vec::new();
    for (person, waiting_since, outcome) in others {
        match outcome {
            Ok(suggestion) => possible.push((Reverse(suggestion.total()), waiting_since, person, suggestion)),
            Err(vetoes) => impossible.push(Vetoed { person, vetoes }),
        }
    }
    possible.sort_by_key(|(total, waiting_since, person, _)| (*total, *waiting_since, *person));
    impossible.sort_by_key(|one: &Vetoed| (one.vetoes.len(), one.person));
    Ranked { suggestions: possible.into_iter().map(|(.., suggestion)| suggestion).collect(), vetoed: impossible }
}
