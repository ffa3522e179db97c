//! How a sign-up goes from sent to decided.
//!
//! `submitted → confirmed → in review ⇄ asked back → accepted | declined | withdrawn`. An unconfirmed sign-up vanishes
//! after [`super::CONFIRM_DAYS`] days, without a trace of the person.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// Where a sign-up stands.
    Status {
        /// Sent; the mail with the link is on its way.
        Submitted = "submitted",
        /// The address is theirs; waits for a coordinator.
        Confirmed = "confirmed",
        /// A coordinator looks at it.
        InReview = "in-review",
        /// A coordinator asked something back and waits for the answer.
        AskedBack = "asked-back",
        Accepted = "accepted",
        Declined = "declined",
        Withdrawn = "withdrawn",
    }
}

vocabulary! {
    /// What may be done to a sign-up.
    Action {
        Confirm = "confirm",
        Review = "review",
        AskBack = "ask-back",
        Accept = "accept",
        Decline = "decline",
        Withdraw = "withdraw",
    }
}

/// The action doesn't fit where the sign-up stands, most often because somebody else was quicker.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("a sign-up that is {status} does not take the action {action}")]
pub struct NotNow {
    pub status: Status,
    pub action: Action,
}

impl Status {
    /// Whether a coordinator has to act.
    pub const fn waits(self) -> bool {
        matches!(self, Self::Confirmed | Self::InReview)
    }

    /// Whether it is decided for good.
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Accepted | Self::Declined | Self::Withdrawn)
    }

    /// Where the action leads.
    pub const fn after(self, action: Action) -> Result<Self, NotNow> {
        use Action::{Accept, AskBack, Confirm, Decline, Review, Withdraw};
        match (self, action) {
            (Self::Submitted, Confirm) => Ok(Self::Confirmed),
            (Self::Confirmed | Self::AskedBack, Review) => Ok(Self::InReview),
            (Self::Confirmed | Self::InReview | Self::AskedBack, AskBack) => Ok(Self::AskedBack),
            (Self::Confirmed | Self::InReview | Self::AskedBack, Accept) => Ok(Self::Accepted),
            (Self::Confirmed | Self::InReview | Self::AskedBack, Decline) => Ok(Self::Declined),
            (Self::Submitted | Self::Confirmed | Self::InReview | Self::AskedBack, Withdraw) => Ok(Self::Withdrawn),
            _ => Err(NotNow { status: self, action }),
        }
    }

    /// What a coordinator may do now, in the order in which pages offer it.
    pub fn actions(self) -> impl Iterator<Item = Action> {
        Action::ALL.iter().copied().filter(move |action| *action != Action::Confirm && self.after(*action).is_ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leads_out_of_a_decision() {
        for status in Status::ALL.iter().filter(|status| status.is_final()) {
            for action in Action::ALL {
                assert_eq!(status.after(*action), Err(NotNow { status: *status, action: *action }));
            }
        }
    }

    #[test]
    fn nobody_decides_before_the_address_is_confirmed() {
        for action in [Action::Accept, Action::Decline, Action::AskBack, Action::Review] {
            assert!(Status::Submitted.after(action).is_err());
        }
        assert_eq!(Status::Submitted.after(Action::Confirm), Ok(Status::Confirmed));
    }

    #[test]
    fn every_open_step_can_reach_each_decision() {
        for status in [Status::Confirmed, Status::InReview, Status::AskedBack] {
            assert_eq!(status.after(Action::Accept), Ok(Status::Accepted));
            assert_eq!(status.after(Action::Decline), Ok(Status::Declined));
            assert_eq!(status.after(Action::Withdraw), Ok(Status::Withdrawn));
        }
    }
}
