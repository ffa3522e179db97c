//! Links that are mailed to people, so that they need no password.

use chrono::TimeDelta;

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a link opens, and nothing else.
    Purpose {
        /// The own area; worth something once and for a quarter of an hour.
        SignIn = "sign-in",
        /// The proposal of a tandem: what both share, and the answer.
        Answer = "answer",
        /// The question at the end of a tandem's trial.
        Trial = "trial",
        /// A questionnaire.
        Questionnaire = "questionnaire",
        /// The own profile, to tell what is missing.
        Profile = "profile",
        /// Whom one would like to meet again of those who came to an evening.
        Evening = "evening",
    }
}

impl Purpose {
    /// How long such a link is worth something. Those that wait for an answer last as long as an answer is taken.
    pub const fn lasts(self) -> TimeDelta {
        match self {
            Self::SignIn => TimeDelta::minutes(15),
            Self::Evening => TimeDelta::days(3),
            Self::Answer | Self::Profile => TimeDelta::days(30),
            Self::Trial | Self::Questionnaire => TimeDelta::days(60),
        }
    }

    /// Whether it is used up by the first use.
    pub const fn is_once(self) -> bool {
        matches!(self, Self::SignIn)
    }
}
