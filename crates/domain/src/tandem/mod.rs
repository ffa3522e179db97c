//! A tandem: a mentor and a mentee, from the coordinator's suggestion to the thanks.
//!
//! The rules stand here; who may do what, what is written and who is told is the services' part, which takes it from the
//! [`Effect`]s of each step.

mod acting;
mod lifecycle;
mod proposal;
pub mod settings;
mod timing;

pub use acting::{Acting, Pressing, Task, Who};
pub use lifecycle::{Effect, Event, NotNow, Tandem};
pub use proposal::{Answer, Asked, Order};
pub use timing::{Due, Timing};

pub use crate::matching::Side;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Where a tandem stands.
    Status {
        /// The coordinator thinks of it; nobody else knows.
        Suggested = "suggested",
        /// One or both were asked, and not both have said yes.
        Proposed = "proposed",
        /// Both said yes and know how to reach each other; they try it.
        Trial = "trial",
        /// Both want to go on.
        Active = "active",
        /// Came to its good end.
        Completed = "completed",
        /// One of them said no, or the coordinator thought better of it.
        Declined = "declined",
        /// Nobody answered in time.
        Expired = "expired",
        /// Ended before its time.
        EndedEarly = "ended-early",
    }
}

impl Status {
    /// Whether nothing leads on from here.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Completed | Self::Declined | Self::Expired | Self::EndedEarly)
    }

    /// Whether the two know each other's contact data; it then takes one of the mentor's places. A proposal takes none:
    /// several may be out for one place, and the first pair with two yeses has it.
    pub const fn meets(self) -> bool {
        matches!(self, Self::Trial | Self::Active)
    }
}

vocabulary! {
    /// Why somebody said no to a proposal. The other one never learns it.
    NoReason {
        /// No time at present.
        Time = "time",
        /// The way is too long.
        Distance = "distance",
        /// Looks for or offers other topics.
        Topics = "topics",
        /// They know each other already.
        Acquainted = "acquainted",
        /// Has found what she looked for.
        Found = "found",
        /// Would rather not say.
        Private = "private",
        /// Something else, in own words.
        Other = "other",
    }
}

vocabulary! {
    /// Why a tandem ended before its time.
    EndReason {
        /// It was tried, and that was enough.
        TrialEnough = "trial-enough",
        /// One of them has no time any more.
        Time = "time",
        /// A job, a training or a course takes its place.
        Work = "work",
        /// One of them moved away.
        Moved = "moved",
        /// Illness, pregnancy, care at home.
        Health = "health",
        /// They don't hear from each other any more.
        Silence = "silence",
        /// They don't get on.
        NoFit = "no-fit",
        /// Something happened that must not.
        Safety = "safety",
        /// Something else, in own words.
        Other = "other",
    }
}

impl EndReason {
    /// Whether these two are never suggested to each other again: matching reads it of the tandems that were.
    pub const fn is_for_cause(self) -> bool {
        matches!(self, Self::NoFit | Self::Safety)
    }
}
