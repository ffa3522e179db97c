//! What is due when. Every number is the district's to change.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{Side, Status, Tandem};

/// The district's times.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Timing {
    /// Days after which whoever was asked and did not answer is reminded, once.
    pub remind_days: u16,
    /// Days after which an unanswered proposal expires.
    pub expire_days: u16,
    /// Meetings after which both are asked whether they go on …
    pub trial_meetings: u16,
    /// … or weeks, whichever comes first.
    pub trial_weeks: u16,
    /// Weeks without a meeting after which the coordinator is told.
    pub silence_weeks: u16,
}

impl Default for Timing {
    fn default() -> Self {
        Self { remind_days: 3, expire_days: 7, trial_meetings: 4, trial_weeks: 6, silence_weeks: 5 }
    }
}

/// Something that a tandem's clock asks for.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Due {
    /// Remind this person of the proposal.
    Remind(Side),
    /// The proposal is over.
    Expire,
    /// Ask both whether they go on.
    AskTrial,
    /// Tell the coordinator that the two have gone silent.
    Silence,
}

impl Timing {
    /// Whether the times make sense: a reminder comes before the end, and nothing is immediate.
    pub const fn is_sound(&self) -> bool {
        self.remind_days >= 1
            && self.remind_days < self.expire_days
            && self.trial_meetings >= 1
            && self.trial_weeks >= 1
            && self.silence_weeks >= 1
    }

    /// All that is due at `now`, whether or not it was done already: who writes it down sees to it that each happens
    /// once.
    pub fn due(&self, tandem: &Tandem, now: DateTime<Utc>) -> Vec<Due> {
        let days = |count: u16| TimeDelta::days(i64::from(count));
        let weeks = |count: u16| TimeDelta::weeks(i64::from(count));
        match tandem.status {
            Status::Proposed => {
                let open = |side: &Side| tandem.asked(*side).is_open();
                let since = |side: Side| tandem.asked(side).at;
                let sides = [Side::Mentor, Side::Mentee];
                let over = sides
                    .into_iter()
                    .filter(open)
                    .any(|side| since(side).is_some_and(|at| now >= at + days(self.expire_days)));
                if over {
                    return vec![Due::Expire];
                }
                sides
                    .into_iter()
                    .filter(open)
                    .filter(|side| since(*side).is_some_and(|at| now >= at + days(self.remind_days)))
                    .map(Due::Remind)
                    .collect()
            }
            Status::Trial | Status::Active => {
                let mut due = Vec::new();
                let Some(begun) = tandem.trial_since else { return due };
                let enough = tandem.meetings >= self.trial_meetings || now >= begun + weeks(self.trial_weeks);
                if tandem.status == Status::Trial && enough {
                    due.push(Due::AskTrial);
                }
                if now >= tandem.last_meeting.unwrap_or(begun).max(begun) + weeks(self.silence_weeks) {
                    due.push(Due::Silence);
                }
                due
            }
            _ => Vec::new(),
        }
    }
}
