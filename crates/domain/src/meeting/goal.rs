//! Goals that the two set themselves, and the steps on the way.

use chrono::NaiveDate;

use crate::form::{Input, Problems, Reader};

/// Most goals of a tandem: more can't be kept in view.
pub const GOALS_MAX: usize = 20;

/// Most steps of a goal.
pub const MILESTONES_MAX: usize = 20;

/// Most characters of a goal, or of a step.
const LINE_MAX: usize = 200;

/// A step on the way to a goal.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Milestone {
    pub text: String,
    /// Until when; a day that is over is no mistake.
    pub due_on: Option<NaiveDate>,
}

/// Reads a new goal.
pub fn read_goal(input: &Input) -> Result<String, Problems> {
    let mut reader = Reader::new(input);
    let text = reader.needed_line("goal", LINE_MAX);
    reader.finish(|| Some(text))
}

/// Reads a new step.
pub fn read_milestone(input: &Input) -> Result<Milestone, Problems> {
    let mut reader = Reader::new(input);
    let text = reader.needed_line("milestone", LINE_MAX);
    let due_on = reader.date("due_on");
    reader.finish(|| Some(Milestone { text, due_on }))
}
