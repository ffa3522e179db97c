//! What the programme knows of a person, and the lists that its forms offer.

use serde::{Deserialize, Serialize};

use crate::availability::Slot;
use crate::form::{Beside, Renewal, Spec, form};
use crate::language::Spoken;
use crate::matching::{Interest, Wishes};
use crate::text::LINE_MAX;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What somebody is in the programme. A person may be several things at once; each goes its own way.
    PartKind { Volunteer = "volunteer", Participant = "participant" }
}

vocabulary! {
    /// What a volunteer is willing to be.
    VolunteerRole {
        Mentor = "mentor",
        Buddy = "buddy",
        IntegrationAssistant = "assistant",
        Multiplier = "multiplier",
    }
}

vocabulary! {
    /// What a participant looks for. `Mentor` is Connecting Women, the rest Connecting Partners.
    Seeking {
        Mentor = "mentor",
        Club = "club",
        Work = "work",
        Contacts = "contacts",
    }
}

vocabulary! {
    /// Gender, as told or not told; never guessed.
    Gender { Female = "female", Male = "male", NonBinary = "nonbinary" }
}

vocabulary! {
    /// Year of birth in bands: enough for wishes about a counterpart, less than a date.
    BirthBand {
        Before1960 = "before-1960",
        From1960 = "1960",
        From1970 = "1970",
        From1980 = "1980",
        From1990 = "1990",
        From2000 = "2000",
    }
}

vocabulary! {
    /// How somebody gets around.
    Reach { Foot = "foot", Bicycle = "bicycle", Transit = "transit", Car = "car" }
}

vocabulary! {
    /// How far somebody can travel to a meeting, in kilometres.
    Distance { Km5 = "5", Km10 = "10", Km20 = "20", Km50 = "50" }
}

vocabulary! {
    /// What somebody needs to be able to come.
    Need { Childcare = "childcare", StepFree = "step-free" }
}

vocabulary! {
    /// How somebody heard of the programme.
    HeardFrom {
        Friends = "friends",
        AdultEducation = "vhs",
        Advice = "advice",
        Authority = "authority",
        Club = "club",
        Press = "press",
        Internet = "internet",
        Other = "other",
    }
}

vocabulary! {
    /// A field of work.
    WorkField {
        Health = "health",
        Care = "care",
        Education = "education",
        Administration = "administration",
        Crafts = "crafts",
        Industry = "industry",
        Technology = "technology",
        Trade = "trade",
        Hospitality = "hospitality",
        Transport = "transport",
        Agriculture = "agriculture",
        Culture = "culture",
        Law = "law",
        Science = "science",
    }
}

vocabulary! {
    /// A topic that a volunteer offers or a participant wants.
    Topic {
        JobSearch = "job-search",
        Application = "application",
        Recognition = "recognition",
        Studies = "studies",
        SelfEmployment = "self-employment",
        German = "german",
        Authorities = "authorities",
        Family = "family",
        Everyday = "everyday",
        Networking = "networking",
        Sport = "sport",
        Culture = "culture",
    }
}

vocabulary! {
    /// Where the recognition of a foreign qualification stands.
    Recognition {
        NotNeeded = "not-needed",
        Unknown = "unknown",
        Running = "running",
        Partial = "partial",
        Recognised = "recognised",
    }
}

vocabulary! {
    /// The life cycle of a volunteer.
    VolunteerStatus {
        Applicant = "applicant",
        Interviewed = "interviewed",
        Qualified = "qualified",
        Active = "active",
        Paused = "paused",
        Left = "left",
    }
}

vocabulary! {
    /// The life cycle of a participant.
    ParticipantStatus {
        Applicant = "applicant",
        Interviewed = "interviewed",
        Waiting = "waiting",
        Matched = "matched",
        Completed = "completed",
        Left = "left",
    }
}

/// Whether somebody takes part, in whatever way: they are a volunteer or a participant who has not left.
pub fn takes_part(volunteer: Option<VolunteerStatus>, participant: Option<ParticipantStatus>) -> bool {
    volunteer.is_some_and(|status| status != VolunteerStatus::Left)
        || participant.is_some_and(|status| status != ParticipantStatus::Left)
}

form! {
    /// What both volunteers and participants tell about themselves.
    #[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
    pub struct Profile: ProfileField {
        /// How the person would like to be addressed, in their own words.
        pub address_as: Option<String> = AddressAs: Spec::new("address_as").line(LINE_MAX).also_in_profile().exported(),
        /// At least one.
        pub languages: Vec<Spoken> = Languages: Spec::new("language")
            .beside(Beside::Level, "level").needed().also_in_profile().renewal(Renewal::Union).exported(),
        /// Times of the week at which they mostly can come.
        pub availability: Vec<Slot> = Availability: Spec::new("availability").also_in_profile().exported(),
        /// How they get around.
        pub reach: Vec<Reach> = Reach: Spec::new("reach").also_in_profile().exported(),
        /// How far they can travel to a meeting.
        pub distance: Option<Distance> = Distance: Spec::new("distance").also_in_profile().exported(),
        /// Whether they accept to meet by video.
        #[serde(default)]
        pub video: bool = Video: Spec::new("video").only_in_profile().exported(),
        /// Whether children of the other may be there when the two meet.
        #[serde(default)]
        pub children_welcome: Option<bool> = ChildrenWelcome: Spec::new("children_welcome")
            .only_in_profile().exported(),
        /// What they need to be able to come.
        pub needs: Vec<Need> = Needs: Spec::new("needs").also_in_profile().renewal(Renewal::Union).exported(),
        /// What they like to do.
        #[serde(default)]
        pub interests: Vec<Interest> = Interests: Spec::new("interests").only_in_profile().exported(),
        /// When they were born, in bands of ten years.
        pub birth_band: Option<BirthBand> = BirthBand: Spec::new("birth_band").also_in_profile().exported(),
        /// As they say it.
        pub gender: Option<Gender> = Gender: Spec::new("gender").also_in_profile().exported(),
        /// How they heard of the programme the first time.
        pub heard_from: Option<HeardFrom> = HeardFrom: Spec::new("heard_from").renewal(Renewal::First).exported(),
        /// Asked only of those who are in a tandem, or will be: see [`Wishes`].
        #[serde(default)]
        pub wishes: Wishes,
    }
}
