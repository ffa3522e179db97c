//! Organisations: partners that opened themselves, clubs among them.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What kind of organisation it is. The first is what stands there until one is chosen; a form that leaves it open
    /// is refused.
    #[derive(Default)]
    OrganisationKind {
        #[default]
        Club = "club",
        Company = "company",
        Authority = "authority",
        Welfare = "welfare",
        Religious = "religious",
        School = "school",
        Culture = "culture",
    }
}

vocabulary! {
    /// What a club is about (Sparte).
    Section {
        Sport = "sport",
        Fire = "fire",
        Carnival = "carnival",
        Culture = "culture",
        Music = "music",
        Garden = "garden",
        Other = "other",
    }
}

vocabulary! {
    /// Whether somebody with a wheelchair or a pram gets in.
    #[derive(Default)]
    Accessibility {
        Yes = "yes",
        Partly = "partly",
        No = "no",
        #[default]
        Unknown = "unknown",
    }
}

vocabulary! {
    /// What an organisation could offer somebody new.
    Offer {
        Trial = "trial",
        Membership = "membership",
        Internship = "internship",
        Training = "training",
        Job = "job",
        Volunteering = "volunteering",
        Meeting = "meeting",
    }
}
