//! The proposal: who is asked when, and what may be answered.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::NoReason;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// In which order the two are asked; the district chooses.
    Order {
        /// The mentee hears of it only when the mentor has said yes.
        MentorFirst = "mentor-first",
        /// Both at once.
        Together = "together",
    }
}

/// What somebody answered.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Yes,
    No(NoReason),
    /// Would like to talk to the coordinator first. The clock stands still for this person until then.
    CallMe,
}

/// How one of the two stands to the proposal.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Asked {
    /// When the question was sent; nobody who was not asked can answer.
    pub at: Option<DateTime<Utc>>,
    pub answer: Option<Answer>,
}

impl Asked {
    pub const fn since(at: DateTime<Utc>) -> Self {
        Self { at: Some(at), answer: None }
    }

    /// Whether this person still has to answer, and the clock runs.
    pub const fn is_open(&self) -> bool {
        self.at.is_some() && self.answer.is_none()
    }

    /// Whether a coordinator has to call.
    pub const fn wants_call(&self) -> bool {
        matches!(self.answer, Some(Answer::CallMe))
    }

    pub const fn said_yes(&self) -> bool {
        matches!(self.answer, Some(Answer::Yes))
    }
}
