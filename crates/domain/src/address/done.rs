//! What was just done, as a page says it above its content: `?done=` in the address that a form leads back to.

use crate::form::Input;
use crate::vocabulary::vocabulary;

/// The name in the query.
pub const DONE: &str = "done";

vocabulary! {
    /// About a tandem.
    Tandem {
        Proposed = "propose",
        Withdrawn = "withdraw",
        Ordered = "order",
        Answered = "answer",
        Ended = "end",
        Completed = "complete",
        Nudged = "nudge",
        Noted = "note",
        /// A meeting was kept.
        Saved = "saved",
        /// A meeting was put together with one that was known.
        Merged = "merged",
        Outcome = "outcome",
        OutcomeGone = "outcome-gone",
    }
}

vocabulary! {
    /// About an event.
    Event {
        Created = "created",
        Saved = "saved",
        Published = "publish",
        Cancelled = "cancel",
        Present = "present",
        Absent = "absent",
        Left = "leave",
    }
}

vocabulary! {
    /// About a person.
    Person {
        Noted = "note",
        Profile = "profile",
        Interview = "interview",
        Asked = "asked",
        Capacity = "capacity",
        Paused = "pause",
        Resumed = "resumed",
        Certificate = "certificate",
        Forgotten = "forgotten",
        Apart = "apart",
        Together = "together",
        PinForgotten = "pin-forgotten",
    }
}

vocabulary! {
    /// On the page of the two.
    Together {
        /// A meeting was kept.
        Saved = "saved",
        /// A meeting was put together with one that was known.
        Merged = "merged",
        Undone = "undone",
        Next = "next",
        CalledOff = "off",
        Answered = "answered",
        Goal = "goal",
    }
}

vocabulary! {
    /// About an organisation.
    Organisation {
        Noted = "note",
        Listed = "listed",
    }
}

vocabulary! {
    /// On a page with a single form, and in the own area.
    Own {
        Saved = "saved",
        Password = "password",
        Pause = "pause",
        Resume = "resume",
        Consent = "consent",
    }
}

/// What is said of a meeting that was noted, on the page of the two and on the coordination's.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Meeting {
    Saved,
    Merged,
}

impl From<Meeting> for Tandem {
    fn from(what: Meeting) -> Self {
        match what {
            Meeting::Saved => Self::Saved,
            Meeting::Merged => Self::Merged,
        }
    }
}

impl From<Meeting> for Together {
    fn from(what: Meeting) -> Self {
        match what {
            Meeting::Saved => Self::Saved,
            Meeting::Merged => Self::Merged,
        }
    }
}

macro_rules! read {
    ($($name:ident)+) => {$(
        impl $name {
            /// What a page's query says; any other word says nothing.
            pub fn of(query: &Input) -> Option<Self> {
                Self::from_code(query.one(DONE))
            }
        }
    )+};
}

read!(Tandem Event Person Together Organisation Own);
