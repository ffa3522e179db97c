//! How regularly a tandem meets, at a glance: the weeks of half a year.

use chrono::{Datelike as _, Days, NaiveDate};

/// Weeks in a strip.
pub const WEEKS: usize = 26;

/// The Monday with which the strip of this day begins.
pub fn first_day(today: NaiveDate) -> NaiveDate {
    let monday = today - Days::new(today.weekday().num_days_from_monday().into());
    monday - Days::new(7 * (WEEKS as u64 - 1))
}

/// How many meetings each of the last [`WEEKS`] weeks had, the oldest first; the last one is not over yet.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Weeks(pub [u8; WEEKS]);

impl Weeks {
    /// Counts the days of meetings; those outside the strip don't count.
    pub fn of(days: impl IntoIterator<Item = NaiveDate>, today: NaiveDate) -> Self {
        let first = first_day(today);
        let mut weeks = Self::default();
        for day in days {
            let index = usize::try_from((day - first).num_days().div_euclid(7));
            if let Some(week) = index.ok().and_then(|index| weeks.0.get_mut(index)) {
                *week = week.saturating_add(1);
            }
        }
        weeks
    }

    /// In how many weeks the two met.
    pub fn met(&self) -> usize {
        self.0.iter().filter(|count| **count > 0).count()
    }

    /// Weeks since the last one in which they met; none when they did not meet in any.
    pub fn since_last(&self) -> Option<usize> {
        self.0.iter().rev().position(|count| *count > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_week_begins_on_monday_and_the_last_one_is_this() {
        // A Sunday.
        let today = day("2026-11-22");
        let weeks = Weeks::of([day("2026-11-16"), day("2026-11-22"), day("2026-11-15"), day("2026-05-25")], today);
        assert_eq!((weeks.0[25], weeks.0[24], weeks.0[0]), (2, 1, 1));
        assert_eq!((weeks.met(), weeks.since_last()), (3, Some(0)));
        assert_eq!(first_day(today), day("2026-05-25"));
        assert_eq!(Weeks::of([day("2026-05-24"), day("2026-11-23")], today), Weeks::default());
        assert_eq!(Weeks::default().since_last(), None);
    }

    proptest! {
        #[test]
        fn every_meeting_of_the_half_year_is_counted_once(today in 0_i64..20_000, ago in proptest::collection::vec(0_i64..300, 0..40)) {
            let today = day("2000-01-01") + chrono::TimeDelta::days(today);
            let days: Vec<_> = ago.iter().map(|ago| today - chrono::TimeDelta::days(*ago)).collect();
            let within = days.iter().filter(|day| **day >= first_day(today)).count();
            let counted: usize = Weeks::of(days, today).0.iter().map(|count| usize::from(*count)).sum();
            prop_assert_eq!(counted, within);
        }
    }
}
