//! Matching: which mentor fits which mentee, and why.
//!
//! Pure and deterministic: the same profiles, settings and day give the same result, in whatever order they come.
//!
//! - **Vetoes** ([`Veto`]) are hard conditions. A pair that breaks one is never suggested; all that it breaks are told
//!   with what both have.
//! - **Criteria** ([`Criterion`]) are worth 0 to 1 each, times a weight that the district sets. Each file of
//!   `criterion/` documents its formula.
//! - A **[`Suggestion`]** is the list of these parts. Its total is their sum and nothing else, so the explanation that
//!   is made from it ([`ForCoordinator`], [`ForPair`]) says what was counted.
//!
//! The engine suggests and explains. Who meets whom is decided by people.

pub mod criterion;
mod explain;
mod help;
mod matrix;
mod profile;
mod rank;
mod ready;
mod score;
pub mod settings;
pub mod talk;
#[cfg(test)]
mod tests;
mod veto;
mod what_if;
mod wish;
mod words;

pub use criterion::{Criterion, Detail, Untold, Value};
pub use explain::{ForCoordinator, ForPair, Shared};
pub use help::Help;
pub use matrix::{Matrix, matrix};
pub use profile::{Common, History, Mentee, Mentor};
pub use rank::{Ranked, Vetoed, rank_mentees, rank_mentors, suggest, vetoes};
pub use score::{Part, Points, Suggestion};
pub use settings::{MatchingSettings, Weights};
pub use veto::{Veto, VetoKind};
pub use what_if::{Change, Moved, Preview, preview};
pub use wish::{Wish, Wishes, WishesField};
pub use words::{Answer, Goal, Interest, Side, Strength, Urgency};

use chrono::NaiveDate;

/// What holds for all pairs of a run.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    pub settings: &'a MatchingSettings,
    pub history: &'a History,
    /// The day by which waiting and pauses are counted, in the time of the district.
    pub today: NaiveDate,
}
