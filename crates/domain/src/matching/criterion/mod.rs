//! The weighted criteria: what each is worth for a pair, between 0 and 1, and what both have.
//!
//! One file a criterion, each with its formula. `value` decides the points and works on bits, `detail` tells what lies
//! behind it. An answer that wasn't given makes the criterion [`Value::NEUTRAL`] and is named among [`Untold`]; a
//! profile is never worth less for a question that nobody asked.

mod availability;
mod childcare;
mod distance;
mod experience;
mod fairness;
mod german_level;
mod goals;
mod interests;
mod topics;
mod waiting;
mod wishes;
mod work_field;

pub(super) use childcare::fits as childcare_fits;
pub use goals::GoalHelped;
pub use waiting::Bonus;
pub use wishes::{About, WishKept};

use serde::{Deserialize, Serialize};

use super::ready::Pair;
use super::settings::MatchingSettings;
use super::words::{Answer, Interest, Side, Urgency};
use crate::availability::Slot;
use crate::language::Level;
use crate::person::{Topic, WorkField};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What speaks for a pair, in the order in which pages show it.
    Criterion {
        /// Fields of work in common.
        WorkField = "work-field",
        /// Topics wanted that are offered.
        Topics = "topics",
        /// Goals towards which the mentor's topics help.
        Goals = "goals",
        /// What both like to do.
        Interests = "interests",
        /// Parts of the week in which both have time.
        Availability = "availability",
        /// How near they are.
        Distance = "distance",
        /// The mentee's German against the mentor's wish.
        GermanLevel = "german-level",
        /// Children and the other's answer to them.
        Childcare = "childcare",
        /// Wishes about gender and age that are no conditions.
        Wishes = "wishes",
        /// Tandems that the mentor completed.
        Experience = "experience",
        /// How long both have waited.
        Waiting = "waiting",
        /// How seldom both were suggested.
        Fairness = "fairness",
    }
}

/// How well a criterion is fulfilled: 0 to 1, in thousandths, so that no rounding depends on an order of sums.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(from = "u32", into = "u32")]
pub struct Value(u32);

impl Value {
    /// Not at all.
    pub const NONE: Self = Self(0);
    /// What isn't known: one half, between a good pair and a bad one.
    pub const NEUTRAL: Self = Self(500);
    /// Wholly.
    pub const FULL: Self = Self(1000);

    /// From thousandths; more than 1000 is 1000.
    pub const fn from_thousandths(thousandths: u32) -> Self {
        if thousandths > 1000 { Self::FULL } else { Self(thousandths) }
    }

    /// A part of a whole, rounded to thousandths, half up. A whole of nothing is [`Self::NEUTRAL`].
    pub fn share(part: u32, whole: u32) -> Self {
        let (part, whole) = (u64::from(part), u64::from(whole));
        match (part * 2000 + whole).checked_div(whole * 2) {
            Some(share) => u32::try_from(share).map_or(Self::FULL, Self::from_thousandths),
            None => Self::NEUTRAL,
        }
    }

    /// The thousandths, 0 to 1000.
    pub const fn thousandths(self) -> u32 {
        self.0
    }

    /// As a number from 0 to 1, to show.
    pub fn as_f64(self) -> f64 {
        f64::from(self.0) / 1000.0
    }
}

impl From<u32> for Value {
    fn from(thousandths: u32) -> Self {
        Self::from_thousandths(thousandths)
    }
}

impl From<Value> for u32 {
    fn from(value: Value) -> Self {
        value.0
    }
}

/// An answer that a criterion lacked.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub struct Untold {
    /// Who hasn't given it.
    pub side: Side,
    pub answer: Answer,
}

/// What lies behind a value: what both have (`shared`) and what was missing. For coordinators; what the two may see of
/// each other is [`super::ForPair`].
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    WorkField {
        shared: Vec<WorkField>,
        /// Fields of the mentee that the mentor doesn't have.
        missing: Vec<WorkField>,
    },
    Topics {
        shared: Vec<Topic>,
        /// Topics wanted that aren't offered.
        missing: Vec<Topic>,
    },
    Goals {
        shared: Vec<GoalHelped>,
        /// Goals towards which no topic offered helps.
        missing: Vec<super::Goal>,
    },
    Interests {
        shared: Vec<Interest>,
        /// Interests of the mentee alone.
        missing: Vec<Interest>,
    },
    Availability {
        shared: Vec<Slot>,
        /// How many more parts of the week would make it full.
        missing: u32,
    },
    Distance {
        /// Between the two, rounded to 100 m; `None` when a place isn't known.
        metres: Option<u32>,
        /// Where the value becomes 0.
        limit_metres: u32,
        /// Whether both accept video.
        video: bool,
    },
    GermanLevel {
        /// What the mentor wishes, whether as a wish or a condition.
        wished: Option<Level>,
        /// What the mentee has; `None` when German isn't among her languages.
        has: Option<Level>,
    },
    Childcare {
        mentor_needs: bool,
        mentee_needs: bool,
        /// What the mentor says to children of the mentee.
        mentor_welcomes: Option<bool>,
        /// What the mentee says to children of the mentor.
        mentee_welcomes: Option<bool>,
    },
    Wishes {
        /// Each wish that is no condition, and whether it holds.
        wishes: Vec<WishKept>,
    },
    Experience {
        completed: u32,
        /// Tandems with which it would be full.
        full_at: u32,
    },
    Waiting {
        /// Since each of them began to wait.
        mentor_days: u32,
        mentee_days: u32,
        urgency: Urgency,
        /// The mentee's days with the head start by urgency.
        counted_days: u32,
        /// Days after which waiting outweighs the rest.
        outweighs_after: u32,
    },
    Fairness {
        /// Times suggested without a tandem.
        mentor_suggested: u32,
        mentee_suggested: u32,
    },
}

/// What a criterion comes to for a pair.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Measured {
    pub value: Value,
    pub bonus: Bonus,
}

/// Works out one criterion.
pub(super) fn measure(criterion: Criterion, pair: &Pair<'_>, settings: &MatchingSettings) -> Measured {
    let value = match criterion {
        Criterion::WorkField => work_field::value(pair),
        Criterion::Topics => topics::value(pair),
        Criterion::Goals => goals::value(pair),
        Criterion::Interests => interests::value(pair),
        Criterion::Availability => availability::value(pair),
        Criterion::Distance => distance::value(pair),
        Criterion::GermanLevel => german_level::value(pair),
        Criterion::Childcare => childcare::value(pair),
        Criterion::Wishes => wishes::value(pair),
        Criterion::Experience => experience::value(pair),
        Criterion::Waiting => {
            return Measured { value: waiting::value(pair, settings), bonus: waiting::bonus(pair, settings) };
        }
        Criterion::Fairness => fairness::value(pair),
    };
    Measured { value, bonus: Bonus::default() }
}

/// Tells what lies behind one criterion.
pub(super) fn detail(criterion: Criterion, pair: &Pair<'_>, settings: &MatchingSettings) -> (Detail, Vec<Untold>) {
    match criterion {
        Criterion::WorkField => work_field::detail(pair),
        Criterion::Topics => topics::detail(pair),
        Criterion::Goals => goals::detail(pair),
        Criterion::Interests => interests::detail(pair),
        Criterion::Availability => availability::detail(pair),
        Criterion::Distance => distance::detail(pair),
        Criterion::GermanLevel => german_level::detail(pair),
        Criterion::Childcare => childcare::detail(pair),
        Criterion::Wishes => wishes::detail(pair),
        Criterion::Experience => experience::detail(pair),
        Criterion::Waiting => waiting::detail(pair, settings),
        Criterion::Fairness => fairness::detail(pair),
    }
}

/// Those of the answers that aren't there.
fn untold<const N: usize>(answers: [(bool, Side, Answer); N]) -> Vec<Untold> {
    let missing = answers.into_iter().filter(|(there, ..)| !there);
    missing.map(|(_, side, answer)| Untold { side, answer }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_and_stays_within_its_bounds() {
        let share = |part, whole| Value::share(part, whole).thousandths();
        assert_eq!([share(0, 3), share(1, 3), share(2, 3), share(3, 3), share(4, 3)], [0, 333, 667, 1000, 1000]);
        assert_eq!([share(1, 2000), share(1, 2001)], [1, 0]);
        assert_eq!(Value::share(0, 0), Value::NEUTRAL);
        assert_eq!([share(u32::MAX, 1), share(1, u32::MAX), share(u32::MAX, u32::MAX)], [1000, 0, 1000]);
    }

    #[test]
    fn a_value_above_one_can_not_be_smuggled_in_from_outside() {
        assert_eq!(serde_json::from_str::<Value>("4000").expect("a number"), Value::FULL);
        assert_eq!(serde_json::to_string(&Value::NEUTRAL).expect("JSON"), "500");
    }
}
