//! A meeting of a tandem, as one of the two notes it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::person::Topic;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How they met.
    Medium { InPerson = "in-person", Phone = "phone", Video = "video" }
}

vocabulary! {
    /// Which social connection something made, after Ager and Strang, "Understanding Integration" (Journal of Refugee
    /// Studies 21(2), 2008).
    Connection {
        /// With family and people of one's own community.
        Bond = "bond",
        /// With other groups, such as the host society.
        Bridge = "bridge",
        /// With institutions of the state.
        Link = "link",
    }
}

/// A meeting that took place.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Meeting {
    pub held_on: NaiveDate,
    /// How long, in minutes: 5 to 720.
    pub minutes: u16,
    pub medium: Medium,
    /// What it was about.
    pub topics: Vec<Topic>,
    /// Which connections it made.
    pub connections: Vec<Connection>,
    /// For the two and the coordinator.
    pub note: Option<String>,
}
