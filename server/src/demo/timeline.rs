//! When invented things happened.

use chrono::{DateTime, Duration, Utc};

use super::chance::Chance;

/// How many days back the demonstration goes.
pub const DAYS: usize = 18 * 30;

/// A moment in the last eighteen months, in the waking hours, more of them lately: programmes grow.
pub fn sent(chance: &Chance, today: DateTime<Utc>) -> DateTime<Utc> {
    let days = chance.below(DAYS).min(chance.below(DAYS + DAYS / 2));
    let hours = 7 + chance.below(14);
    let at = today - Duration::days(i64::try_from(days).unwrap_or(0));
    let at = at.date_naive().and_hms_opt(
        u32::try_from(hours).unwrap_or(12),
        u32::try_from(chance.below(60)).unwrap_or(0),
        u32::try_from(chance.below(60)).unwrap_or(0),
    );
    let at = at.map_or(today, |at| at.and_utc());
    // Nothing comes from the future.
    if at < today { at } else { today - Duration::minutes(30 + i64::try_from(chance.below(300)).unwrap_or(0)) }
}

/// Some time later, at most so many hours.
pub fn later(chance: &Chance, than: DateTime<Utc>, hours: usize) -> DateTime<Utc> {
    let minutes = 2 + chance.below(hours * 60);
    than + Duration::minutes(i64::try_from(minutes).unwrap_or(2))
}

/// One to five days ago.
pub fn lately(chance: &Chance, today: DateTime<Utc>) -> DateTime<Utc> {
    today - Duration::minutes(24 * 60 + i64::try_from(chance.below(4 * 24 * 60)).unwrap_or(0))
}
