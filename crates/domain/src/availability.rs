//! When somebody has time: weekdays × parts of the day.

use serde::{Deserialize, Serialize};

use crate::form::{Answer, Fact, Kind, Reader, Shown, Spec};
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

/// The same part of the day on days in a row, from the first to the last of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Run {
    pub first: Weekday,
    pub last: Weekday,
    pub part: DayPart,
}

/// The fewest runs that say the same as these cells, in whatever order they come: by part of the day, then by day. A
/// week begins on Monday, so no run goes over Sunday.
pub fn runs(slots: &[Slot]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for part in DayPart::ALL.iter().copied() {
        let mut is_going_on = false;
        for weekday in Weekday::ALL.iter().copied() {
            let is_free = slots.contains(&Slot { weekday, part });
            match runs.last_mut().filter(|_| is_going_on && is_free) {
                Some(run) => run.last = weekday,
                None if is_free => runs.push(Run { first: weekday, last: weekday, part }),
                None => {}
            }
            is_going_on = is_free;
        }
    }
    runs
}

impl crate::form::Choice for Slot {
    fn from_code(code: &str) -> Option<Self> {
        let (weekday, part) = code.split_once('-')?;
        Some(Self { weekday: Weekday::from_code(weekday)?, part: DayPart::from_code(part)? })
    }
}

impl Answer for Vec<Slot> {
    const KIND: Kind = Kind::Times;

    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
        *self = reader.choices(spec.name);
    }

    fn show(&self, spec: &Spec, shown: &mut Shown) {
        shown.extend(self.iter().map(|slot| (spec.name, slot.code())));
    }

    fn fact(&self, _: &Spec) -> Option<Fact> {
        self.is_told().then(|| Fact::Times(self.clone()))
    }

    fn is_told(&self) -> bool {
        !self.is_empty()
    }

    fn join(&mut self, newer: Self) {
        self.extend(newer);
        self.sort_unstable();
        self.dedup();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_in_a_row_become_one_and_nothing_is_added_or_lost() {
        use DayPart::{Evening, Morning};
        use Weekday::{Friday, Monday, Saturday, Sunday, Tuesday, Wednesday};
        let told = |slots: &[(Weekday, DayPart)]| {
            let slots: Vec<Slot> = slots.iter().map(|&(weekday, part)| Slot { weekday, part }).collect();
            runs(&slots).into_iter().map(|run| (run.first, run.last, run.part)).collect::<Vec<_>>()
        };
        assert_eq!(told(&[]), []);
        let one = [(Saturday, Evening), (Wednesday, Morning), (Monday, Morning), (Tuesday, Morning), (Friday, Morning)];
        assert_eq!(
            told(&one),
            [(Monday, Wednesday, Morning), (Friday, Friday, Morning), (Saturday, Saturday, Evening)]
        );
        assert_eq!(
            told(&[(Sunday, Morning), (Monday, Evening)]),
            [(Sunday, Sunday, Morning), (Monday, Monday, Evening)]
        );
        // Each of the 2^21 weeks would take long; each of one part of the day is soon said.
        for week in 0_u32..1 << 7 {
            let slots: Vec<Slot> =
                Slot::all().filter(|slot| slot.part == Evening && week & (1 << (slot.weekday as u32)) != 0).collect();
            let said: Vec<Slot> = Slot::all()
                .filter(|slot| {
                    runs(&slots).iter().any(|run| {
                        run.part == slot.part && (run.first as u32..=run.last as u32).contains(&(slot.weekday as u32))
                    })
                })
                .collect();
            assert_eq!(said, slots);
        }
        assert_eq!(runs(&Slot::all().collect::<Vec<_>>()).len(), 3);
    }

    #[test]
    fn every_cell_has_its_place_in_the_week() {
        let positions: Vec<u32> = Slot::all().map(Slot::position).collect();
        assert_eq!(positions, (0..21).collect::<Vec<_>>());
    }
}
