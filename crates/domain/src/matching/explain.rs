//! The score as an explanation, as data: the words come from the catalogue.
//!
//! Both views are made from the [`Suggestion`] itself, so they can't say other than what was counted. The coordinator
//! sees it all. The two see only what they share, and only if the other consented to its being passed on. [`Shared`]
//! has no variant for gender, age, childcare, waiting, levels of language, wishes, experience, kilometres or points:
//! what it can't hold can't leak.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use super::criterion::{Criterion, Detail, GoalHelped, Untold};
use super::score::{Part, Points, Suggestion};
use super::words::{Interest, Side};
use crate::availability::Slot;
use crate::person::{Topic, WorkField};

/// A suggestion as coordinators read it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ForCoordinator<'a> {
    pub suggestion: &'a Suggestion,
    pub total: Points,
    /// What all weights together could have given, without a bonus.
    pub most: Points,
    /// What gave points, the most first.
    pub speaks_for: Vec<&'a Part>,
    /// What could have given more, with how much, the most first. A part may be among both.
    pub missed: Vec<(&'a Part, Points)>,
    /// Answers that nobody has given yet, each once.
    pub untold: Vec<Untold>,
}

/// A suggestion as one of the two may read it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct ForPair {
    /// Who reads it.
    pub reader: Side,
    /// What both have. Empty when the other hasn't consented to passing on.
    pub shared: Vec<Shared>,
}

/// Something that both have; lists are never empty.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "shared", content = "what", rename_all = "kebab-case")]
pub enum Shared {
    /// Languages in which they can talk, without levels.
    Languages(Vec<String>),
    WorkFields(Vec<WorkField>),
    /// Topics that one wants and the other offers.
    Topics(Vec<Topic>),
    /// Goals of the mentee towards which topics of the mentor help.
    Goals(Vec<GoalHelped>),
    Interests(Vec<Interest>),
    /// Parts of the week in which both have time.
    Times(Vec<Slot>),
    /// Both accept to meet by video.
    Video,
}

impl Suggestion {
    /// The whole, sorted for reading.
    pub fn for_coordinator(&self) -> ForCoordinator<'_> {
        let mut speaks_for: Vec<&Part> = self.parts.iter().filter(|part| part.points() > Points(0)).collect();
        speaks_for.sort_by_key(|part| (Reverse(part.points()), part.criterion));
        let lost = |part: &Part| Points(part.most().0.saturating_sub(part.points().0));
        let mut missed: Vec<(&Part, Points)> =
            self.parts.iter().map(|part| (part, lost(part))).filter(|(_, lost)| *lost > Points(0)).collect();
        missed.sort_by_key(|(part, lost)| (Reverse(*lost), part.criterion));
        let mut untold: Vec<Untold> = self.parts.iter().flat_map(|part| part.untold.iter().copied()).collect();
        untold.sort_unstable();
        untold.dedup();
        ForCoordinator {
            suggestion: self,
            total: self.total(),
            most: self.parts.iter().map(Part::most).sum(),
            speaks_for,
            missed,
            untold,
        }
    }

    /// What the reader may know: what both have, and where a goal of the mentee meets topics of the mentor, these.
    pub fn for_pair(&self, reader: Side) -> ForPair {
        let other_passes_on = match reader {
            Side::Mentor => self.mentee_passes_on,
            Side::Mentee => self.mentor_passes_on,
        };
        if !other_passes_on {
            return ForPair { reader, shared: Vec::new() };
        }
        let languages = self.languages.iter().map(|talk| talk.language.clone()).collect();
        let parts = self.parts.iter().filter_map(|part| told(&part.detail));
        ForPair { reader, shared: some(languages, Shared::Languages).into_iter().chain(parts).collect() }
    }
}

impl Criterion {
    /// Whether the two may be told what they share of it.
    pub const fn is_for_pair(self) -> bool {
        match self {
            Self::WorkField | Self::Topics | Self::Goals | Self::Interests | Self::Availability | Self::Distance => {
                true
            }
            Self::GermanLevel | Self::Childcare | Self::Wishes | Self::Experience | Self::Waiting | Self::Fairness => {
                false
            }
        }
    }
}

/// What of a criterion both have. Each variant is named, so that a new one has to be decided about.
fn told(detail: &Detail) -> Option<Shared> {
    match detail {
        Detail::WorkField { shared, missing: _ } => some(shared.clone(), Shared::WorkFields),
        Detail::Topics { shared, missing: _ } => some(shared.clone(), Shared::Topics),
        Detail::Goals { shared, missing: _ } => some(shared.clone(), Shared::Goals),
        Detail::Interests { shared, missing: _ } => some(shared.clone(), Shared::Interests),
        Detail::Availability { shared, missing: _ } => some(shared.clone(), Shared::Times),
        // Kilometres from one's own door would tell where the other lives.
        Detail::Distance { metres: _, limit_metres: _, video } => video.then_some(Shared::Video),
        Detail::GermanLevel { .. }
        | Detail::Childcare { .. }
        | Detail::Wishes { .. }
        | Detail::Experience { .. }
        | Detail::Waiting { .. }
        | Detail::Fairness { .. } => None,
    }
}

fn some<T>(values: Vec<T>, shared: fn(Vec<T>) -> Shared) -> Option<Shared> {
    (!values.is_empty()).then(|| shared(values))
}
