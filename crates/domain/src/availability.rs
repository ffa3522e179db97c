//! When somebody has time: weekdays × parts of the day.

use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A day of the week, in the order of ISO 8601.
    Weekday {
        Monday = "mon", Tuesday = "tue", Wednesday = "wed", Thursday = "thu",
        Friday = "fri", Saturday = "sat", Sunday = "sun",
    }
}

vocabulary! {
    /// A part of the day: until noon, until six, after.
    DayPart {
        Morning = "morning",
        Afternoon = "afternoon",
        Evening = "evening",
    }
}

/// One cell of the week's grid; as a code `mon-morning`.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
pub struct Slot {
    pub weekday: Weekday,
    pub part: DayPart,
}

impl Slot {
    /// The code that forms post.
    pub fn code(self) -> String {
        format!("{}-{}", self.weekday, self.part)
    }
}

impl crate::form::Choice for Slot {
    fn from_code(code: &str) -> Option<Self> {
        let (weekday, part) = code.split_once('-')?;
        Some(Self { weekday: Weekday::from_code(weekday)?, part: DayPart::from_code(part)? })
    }
}
