//! What two people do in their tandem: they meet, set goals, reach something, and say how they are connected.

mod goal;
mod held;
mod note;
mod outcome;
pub mod questionnaire;
mod suggest;
mod weeks;

pub use goal::{GOALS_MAX, MILESTONES_MAX, Milestone, read_goal, read_milestone};
pub use held::{Connection, Medium, Meeting};
pub use note::{LENGTHS, NOTE_MAX, SameDay, Window, merge, read};
pub use outcome::{Evidence, Outcome, OutcomeKind, read_outcome};
pub use suggest::{Next, read_next};
pub use weeks::{WEEKS, Weeks, first_day};
