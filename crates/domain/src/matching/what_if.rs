//! What a change of settings would do to today's first suggestions.

use serde::{Deserialize, Serialize};

use super::Context;
use super::matrix::{Matrix, matrix};
use super::profile::{Mentee, Mentor};
use super::settings::MatchingSettings;
use crate::id::PersonId;

/// What a change of settings would do.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Preview {
    /// Mentees who were looked at.
    pub mentees: usize,
    /// Those whose first suggestion becomes another, by identifier.
    pub changes: Vec<Change>,
    /// Pairs that break no condition, before and after.
    pub possible_before: usize,
    pub possible_after: usize,
}

/// One mentee's first suggestion becomes another.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Change {
    pub mentee: PersonId,
    /// The mentor who was first and falls; `None` when nobody was possible.
    pub falls: Option<Moved>,
    /// The mentor who becomes first; `None` when nobody is possible any more.
    pub rises: Option<Moved>,
}

/// A mentor's place in a mentee's list.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Moved {
    pub mentor: PersonId,
    /// From 1; `None` when the pair isn't possible.
    pub before: Option<usize>,
    pub after: Option<usize>,
}

/// Compares the first suggestion of each mentee under the settings of the context with that under others.
pub fn preview(mentors: &[Mentor], mentees: &[Mentee], context: &Context<'_>, other: &MatchingSettings) -> Preview {
    let before = matrix(mentors, mentees, context);
    let after = matrix(mentors, mentees, &Context { settings: other, ..*context });
    let change = |(column, mentee): (usize, &Mentee)| {
        let (was, becomes) = (first(&before, mentors, column), first(&after, mentors, column));
        let moved = |row: usize| Moved {
            mentor: mentors[row].common.id,
            before: place(&before, mentors, row, column),
            after: place(&after, mentors, row, column),
        };
        (was != becomes).then(|| Change { mentee: mentee.common.id, falls: was.map(moved), rises: becomes.map(moved) })
    };
    let mut changes: Vec<Change> = mentees.iter().enumerate().filter_map(change).collect();
    changes.sort_by_key(|change| change.mentee);
    Preview { mentees: mentees.len(), changes, possible_before: possible(&before), possible_after: possible(&after) }
}

fn possible(matrix: &Matrix) -> usize {
    matrix.thousandths().iter().flatten().count()
}

/// What a list is sorted by, as [`super::rank_mentors`] does: the smallest is the first.
fn key(matrix: &Matrix, mentors: &[Mentor], row: usize, column: usize) -> Option<impl Ord + use<>> {
    let common = &mentors.get(row)?.common;
    Some((std::cmp::Reverse(matrix.get(row, column)?), common.waiting_since, common.id))
}

/// The mentor at the top of a mentee's list.
fn first(matrix: &Matrix, mentors: &[Mentor], column: usize) -> Option<usize> {
    let possible = (0..mentors.len()).filter_map(|row| Some((key(matrix, mentors, row, column)?, row)));
    possible.min().map(|(_, row)| row)
}

/// A mentor's place in a mentee's list, from 1.
fn place(matrix: &Matrix, mentors: &[Mentor], row: usize, column: usize) -> Option<usize> {
    let own = key(matrix, mentors, row, column)?;
    let better = (0..mentors.len()).filter_map(|row| key(matrix, mentors, row, column)).filter(|key| *key < own);
    Some(better.count() + 1)
}
