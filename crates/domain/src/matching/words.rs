//! The closed lists of words that matching adds to those of [`crate::person`].

use crate::person::Topic;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Which of the two.
    Side {
        /// The volunteer.
        Mentor = "mentor",
        /// The participant.
        Mentee = "mentee",
    }
}

impl Side {
    /// The other of the two.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Mentor => Self::Mentee,
            Self::Mentee => Self::Mentor,
        }
    }
}

vocabulary! {
    /// How much something has to hold.
    Strength {
        /// It counts, but a pair without it is possible.
        Wish = "wish",
        /// There is no pair without it.
        Must = "must",
    }
}

vocabulary! {
    /// Towards what a participant wants to get with her mentor.
    Goal {
        Work = "work",
        Training = "training",
        Studies = "studies",
        Recognition = "recognition",
        Language = "language",
        Network = "network",
        Everyday = "everyday",
        SelfEmployment = "self-employment",
    }
}

impl Goal {
    /// The topics by which a mentor helps towards this goal; one of them is enough.
    pub const fn helped_by(self) -> &'static [Topic] {
        match self {
            Self::Work => &[Topic::JobSearch, Topic::Application],
            Self::Training => &[Topic::Application, Topic::JobSearch],
            Self::Studies => &[Topic::Studies, Topic::Recognition],
            Self::Recognition => &[Topic::Recognition, Topic::Authorities],
            Self::Language => &[Topic::German],
            Self::Network => &[Topic::Networking, Topic::Culture, Topic::Sport],
            Self::Everyday => &[Topic::Everyday, Topic::Authorities, Topic::Family],
            Self::SelfEmployment => &[Topic::SelfEmployment],
        }
    }
}

vocabulary! {
    /// What somebody likes to do.
    Interest {
        Cooking = "cooking",
        Sport = "sport",
        Music = "music",
        Reading = "reading",
        Art = "art",
        Handicraft = "handicraft",
        Gardening = "gardening",
        Nature = "nature",
        Film = "film",
        Travel = "travel",
        Animals = "animals",
        Volunteering = "volunteering",
    }
}

vocabulary! {
    /// How soon a participant needs somebody at her side, as the coordinator heard it in the interview.
    #[derive(Default)]
    Urgency {
        #[default]
        Usual = "usual",
        /// Something is coming up: an examination, an application, a move.
        Soon = "soon",
        /// A date that can't be moved is near.
        Urgent = "urgent",
    }
}

vocabulary! {
    /// An answer of a profile that matching reads, to say which one is not there.
    Answer {
        Languages = "languages",
        WorkFields = "work-fields",
        Topics = "topics",
        Goals = "goals",
        Interests = "interests",
        Availability = "availability",
        Place = "place",
        Distance = "distance",
        Gender = "gender",
        BirthBand = "birth-band",
        /// Whether children may be there when the two meet.
        ChildrenWelcome = "children-welcome",
    }
}
