//! The score of a pair: the sum of its parts, in whole thousandths of points.

use std::iter::Sum;

use serde::{Deserialize, Serialize};

use super::Context;
use super::criterion::{self, Bonus, Criterion, Detail, Untold, Value};
use super::ready::Pair;
use super::talk::{self, Talk};
use super::veto;
use crate::id::PersonId;

/// Points in thousandths: whole numbers, so that a sum is the same in every order.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct Points(pub u32);

impl Points {
    /// As a number of points, to show.
    pub fn as_f64(self) -> f64 {
        f64::from(self.0) / 1000.0
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        Self(points.map(|points| points.0).sum())
    }
}

/// What one criterion gives to a pair.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Part {
    pub criterion: Criterion,
    /// From the settings.
    pub weight: u8,
    pub value: Value,
    /// Only waiting has one ([`Criterion::Waiting`]).
    pub bonus: Bonus,
    /// What both have and what was missing.
    pub detail: Detail,
    /// Answers that nobody has given yet.
    pub untold: Vec<Untold>,
}

impl Part {
    /// Weight × value, and the bonus.
    pub fn points(&self) -> Points {
        points(self.weight, self.value, self.bonus)
    }

    /// Weight × value, without the bonus for a long wait: that is the same with everybody, and says nothing of the pair.
    pub fn plain(&self) -> Points {
        points(self.weight, self.value, Bonus::default())
    }

    /// What the weight could have given, without a bonus.
    pub fn most(&self) -> Points {
        points(self.weight, Value::FULL, Bonus::default())
    }
}

fn points(weight: u8, value: Value, bonus: Bonus) -> Points {
    Points(u32::from(weight) * value.thousandths() + bonus.0)
}

/// A pair that breaks no condition, with all that speaks for it. Everything a coordinator may see; what the two may see
/// of each other is [`super::ForPair`].
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Suggestion {
    pub mentor: PersonId,
    pub mentee: PersonId,
    /// The languages in which they can talk; at least one.
    pub languages: Vec<Talk>,
    /// One for each criterion that has a weight, in the order of [`Criterion::ALL`].
    pub parts: Vec<Part>,
    /// Whether each consented, when this was made, to the other being told what they share. Where a suggestion was kept,
    /// make it anew before anything of it is told.
    pub mentor_passes_on: bool,
    pub mentee_passes_on: bool,
}

impl Suggestion {
    /// The sum of the parts.
    pub fn total(&self) -> Points {
        self.parts.iter().map(Part::points).sum()
    }

    /// The sum of the parts without the bonus for a long wait: what is told of a pair, of so many that can be had.
    pub fn plain(&self) -> Points {
        self.parts.iter().map(Part::plain).sum()
    }

    /// The bonus for a long wait, which stands apart.
    pub fn bonus(&self) -> Points {
        Points(self.total().0 - self.plain().0)
    }

    /// The part of one criterion; `None` when it has no weight.
    pub fn part(&self, criterion: Criterion) -> Option<&Part> {
        self.parts.iter().find(|part| part.criterion == criterion)
    }
}

/// The points of a pair without a word why; `None` when it breaks a condition. Allocates nothing.
pub(super) fn points_of(pair: &Pair<'_>, context: &Context<'_>) -> Option<Points> {
    if !veto::found(pair, context).is_empty() {
        return None;
    }
    Some(
        weighted(context)
            .map(|(criterion, weight)| {
                let measured = criterion::measure(criterion, pair, context.settings);
                points(weight, measured.value, measured.bonus)
            })
            .sum(),
    )
}

/// The pair with all that speaks for it.
///
/// # Errors
/// The conditions that it breaks.
pub(super) fn explained(pair: &Pair<'_>, context: &Context<'_>) -> Result<Suggestion, Vec<veto::Veto>> {
    let broken = veto::found(pair, context);
    if !broken.is_empty() {
        return Err(veto::told(broken, pair));
    }
    let (mentor, mentee) = (pair.mentor.side.common, pair.mentee.side.common);
    let part = |(criterion, weight)| {
        let measured = criterion::measure(criterion, pair, context.settings);
        let (detail, untold) = criterion::detail(criterion, pair, context.settings);
        Part { criterion, weight, value: measured.value, bonus: measured.bonus, detail, untold }
    };
    Ok(Suggestion {
        mentor: mentor.id,
        mentee: mentee.id,
        languages: talk::told(
            pair.mentor.side.talks.with(pair.mentee.side.talks),
            &mentor.languages,
            &mentee.languages,
        ),
        parts: weighted(context).map(part).collect(),
        mentor_passes_on: mentor.pass_on,
        mentee_passes_on: mentee.pass_on,
    })
}

fn weighted(context: &Context<'_>) -> impl Iterator<Item = (Criterion, u8)> {
    let weights = context.settings.weights;
    Criterion::ALL.iter().map(move |criterion| (*criterion, weights.of(*criterion))).filter(|(_, weight)| *weight > 0)
}
