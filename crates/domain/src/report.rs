//! What a district tells the state: counts that are protected before they leave the tenant, never a person.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;

/// Counts below this are never told. A few people in a place can be recognised by those who know it; the usual least
/// group size of official statistics is three.
pub const LEAST: u64 = 3;

/// Months of sign-ups in a report, the current one included.
pub const MONTHS: usize = 18;

/// A count that may be told: exact from [`LEAST`] on, and below it only that it is below.
///
/// There is no way to make one that holds a small number, also not by reading one from outside.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(from = "Option<u64>", into = "Option<u64>")]
pub struct Count(Option<u64>);

impl Count {
    /// Protects a count.
    pub const fn protect(count: u64) -> Self {
        if count < LEAST { Self(None) } else { Self(Some(count)) }
    }

    /// The count, when it may be told.
    pub const fn told(self) -> Option<u64> {
        self.0
    }
}

impl From<Option<u64>> for Count {
    fn from(count: Option<u64>) -> Self {
        Self::protect(count.unwrap_or(0))
    }
}

impl From<Count> for Option<u64> {
    fn from(count: Count) -> Self {
        count.0
    }
}

vocabulary! {
    /// What is counted.
    Indicator {
        Volunteers = "volunteers",
        Participants = "participants",
        Organisations = "organisations",
        Clubs = "clubs",
    }
}

/// The numbers of one district at one time.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Report {
    /// Which district: its slug and its official key.
    pub slug: String,
    pub ags: String,
    pub made_at: DateTime<Utc>,
    /// In the order of [`Indicator::ALL`].
    pub counts: [Count; 4],
    /// Sign-ups confirmed in each of the last [`MONTHS`] months, the oldest first.
    pub signups: Vec<(NaiveDate, Count)>,
}

impl Report {
    /// The count of one indicator.
    pub fn count(&self, indicator: Indicator) -> Count {
        self.counts[indicator as usize]
    }

    /// Whether it tells the same as another, whenever either was made.
    pub fn says_as(&self, other: &Self) -> bool {
        *self == Self { made_at: self.made_at, ..other.clone() }
    }
}

/// The first days of the last [`MONTHS`] months, the oldest first.
pub fn months(today: NaiveDate) -> Vec<NaiveDate> {
    let this = today.year() * 12 + i32::try_from(today.month0()).unwrap_or(0);
    let first = this - i32::try_from(MONTHS).unwrap_or(0) + 1;
    (first..=this).filter_map(|month| first_of(month.div_euclid(12), month.rem_euclid(12))).collect()
}

fn first_of(year: i32, month0: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, u32::try_from(month0).ok()? + 1, 1)
}

/// How many of the days fall into each of the months.
pub fn by_month(days: impl IntoIterator<Item = NaiveDate>, today: NaiveDate) -> Vec<(NaiveDate, Count)> {
    let months = months(today);
    let mut counts = vec![0_u64; months.len()];
    for day in days {
        if let Some(index) = months.iter().position(|month| month.year() == day.year() && month.month() == day.month())
        {
            counts[index] += 1;
        }
    }
    months.into_iter().zip(counts.into_iter().map(Count::protect)).collect()
}

/// A sum over counts of which some are not told.
///
/// The exact sum would give a single hidden summand away, so the sum says only what the told ones come to and that
/// there may be more.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Total {
    pub at_least: u64,
    /// Whether every summand was told, so that the sum is exact.
    pub exact: bool,
}

impl FromIterator<Count> for Total {
    fn from_iter<I: IntoIterator<Item = Count>>(counts: I) -> Self {
        counts.into_iter().fold(Self { at_least: 0, exact: true }, |total, count| match count.told() {
            // Saturating: a report comes from outside.
            Some(count) => Self { at_least: total.at_least.saturating_add(count), ..total },
            None => Self { exact: false, ..total },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day")
    }

    #[test]
    fn small_counts_are_hidden_zero_included() {
        assert_eq!([0, 1, 2].map(|count| Count::protect(count).told()), [None; 3]);
        assert_eq!(Count::protect(3).told(), Some(3));
    }

    #[test]
    fn a_small_count_can_not_be_smuggled_in_from_outside() {
        let read: Count = serde_json::from_str("2").expect("a number");
        assert_eq!(read.told(), None);
        assert_eq!(serde_json::to_string(&Count::protect(1)).expect("json"), "null");
    }

    #[test]
    fn a_total_does_not_give_a_hidden_summand_away() {
        let total: Total = [5, 2, 7].map(Count::protect).into_iter().collect();
        assert_eq!(total, Total { at_least: 12, exact: false });
        let exact: Total = [5, 7].map(Count::protect).into_iter().collect();
        assert_eq!(exact, Total { at_least: 12, exact: true });
    }

    #[test]
    fn months_run_back_over_the_turn_of_the_year() {
        let months = months(day(2026, 2, 28));
        assert_eq!(months.len(), MONTHS);
        assert_eq!((months[0], months[MONTHS - 1]), (day(2024, 9, 1), day(2026, 2, 1)));
    }

    #[test]
    fn sign_ups_are_counted_in_their_month_and_older_ones_left_out() {
        let days = [day(2026, 2, 1), day(2026, 2, 28), day(2026, 2, 3), day(2026, 1, 31), day(2020, 2, 1)];
        let counts = by_month(days, day(2026, 2, 28));
        assert_eq!(counts[MONTHS - 1].1.told(), Some(3));
        assert_eq!(counts[MONTHS - 2].1.told(), None);
    }
}
