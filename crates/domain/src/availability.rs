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

    /// Every cell, day by day.
    pub fn all() -> impl Iterator<Item = Self> {
        Weekday::ALL.iter().flat_map(|weekday| DayPart::ALL.iter().map(|part| Self { weekday: *weekday, part: *part }))
    }

    /// The place of this cell in [`Self::all`], 0 to 20.
    pub const fn position(self) -> u32 {
        self.weekday as u32 * 3 + self.part as u32
    }
}

impl crate::form::Choice for Slot {
    fn from_code(code: &str) -> Option<Self> {
        let (weekday, part) = code.split_once('-')?;
        Some(Self { weekday: Weekday::from_code(weekday)?, part: DayPart::from_code(part)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_has_its_place_in_the_week() {
        let positions: Vec<u32> = Slot::all().map(Slot::position).collect();
        assert_eq!(positions, (0..21).collect::<Vec<_>>());
    }
}
