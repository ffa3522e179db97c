//! What buttons do: the last word of the address that a form is sent to. A handler has an arm for each, and the route
//! walk asks for each.

use super::done;
use crate::signup;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What is done about a sign-up.
    Signup {
        Review = "review",
        Note = "note",
        AskBack = "ask-back",
        Accept = "accept",
        Decline = "decline",
        Withdraw = "withdraw",
    }
}

impl Signup {
    /// The button for a step; confirming is not for the coordination.
    pub const fn of(action: signup::Action) -> Option<Self> {
        match action {
            signup::Action::Confirm => None,
            signup::Action::Review => Some(Self::Review),
            signup::Action::AskBack => Some(Self::AskBack),
            signup::Action::Accept => Some(Self::Accept),
            signup::Action::Decline => Some(Self::Decline),
            signup::Action::Withdraw => Some(Self::Withdraw),
        }
    }
}

vocabulary! {
    /// What a coordinator does about a tandem.
    Tandem {
        Propose = "propose",
        Withdraw = "withdraw",
        Order = "order",
        Answer = "answer",
        End = "end",
        Complete = "complete",
        Nudge = "nudge",
        Note = "note",
    }
}

impl Tandem {
    pub const fn done(self) -> done::Tandem {
        match self {
            Self::Propose => done::Tandem::Proposed,
            Self::Withdraw => done::Tandem::Withdrawn,
            Self::Order => done::Tandem::Ordered,
            Self::Answer => done::Tandem::Answered,
            Self::End => done::Tandem::Ended,
            Self::Complete => done::Tandem::Completed,
            Self::Nudge => done::Tandem::Nudged,
            Self::Note => done::Tandem::Noted,
        }
    }
}

vocabulary! {
    /// A step of an event, or a tick at a name.
    Event {
        Publish = "publish",
        Cancel = "cancel",
        Present = "present",
        Absent = "absent",
        Leave = "leave",
    }
}

impl Event {
    pub const fn done(self) -> done::Event {
        match self {
            Self::Publish => done::Event::Published,
            Self::Cancel => done::Event::Cancelled,
            Self::Present => done::Event::Present,
            Self::Absent => done::Event::Absent,
            Self::Leave => done::Event::Left,
        }
    }
}

vocabulary! {
    /// What a coordinator decides about a round.
    Round {
        Fix = "fix",
        Strike = "strike",
        Release = "release",
        Undo = "undo",
        Anew = "anew",
        Propose = "propose",
        Drop = "drop",
    }
}

vocabulary! {
    /// What one of two does on their page.
    Together {
        Again = "again",
        Undo = "undo",
        Next = "next",
        CallOff = "call-off",
        Goal = "goal",
        Step = "step",
        Tick = "tick",
        TickStep = "tick-step",
        RemoveGoal = "remove-goal",
    }
}

impl Together {
    /// What their page says then; wishing for another tandem leads to the list of these instead.
    pub const fn done(self) -> Option<done::Together> {
        match self {
            Self::Again => None,
            Self::Undo => Some(done::Together::Undone),
            Self::Next => Some(done::Together::Next),
            Self::CallOff => Some(done::Together::CalledOff),
            Self::Goal | Self::Step | Self::Tick | Self::TickStep | Self::RemoveGoal => Some(done::Together::Goal),
        }
    }
}

vocabulary! {
    /// What a coordinator does about a person's mentoring.
    Mentoring {
        Ask = "ask",
        Capacity = "capacity",
        Pause = "pause",
        Resume = "resume",
        Certificate = "certificate",
        Forget = "forget",
        Apart = "apart",
        Together = "together",
        ForgetPin = "forget-pin",
    }
}

impl Mentoring {
    pub const fn done(self) -> done::Person {
        match self {
            Self::Ask => done::Person::Asked,
            Self::Capacity => done::Person::Capacity,
            Self::Pause => done::Person::Paused,
            Self::Resume => done::Person::Resumed,
            Self::Certificate => done::Person::Certificate,
            Self::Forget => done::Person::Forgotten,
            Self::Apart => done::Person::Apart,
            Self::Together => done::Person::Together,
            Self::ForgetPin => done::Person::PinForgotten,
        }
    }
}
