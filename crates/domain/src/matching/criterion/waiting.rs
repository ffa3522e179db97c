//! How long both have waited.
//!
//! With `D` the days after which waiting outweighs, `W` the weight of waiting and `M` the sum of all weights:
//!
//! - **Value**: `(min(mentee, D) + min(mentor, D)) ÷ 2D`. The mentee's days are counted days: by urgency she starts
//!   `D ÷ 4` (soon) or `D ÷ 2` (urgent) ahead.
//! - **Bonus**, from the mentee's day `D` on: `M`, one thousandth of a point, and `W ÷ 2D` points for each day beyond
//!   `D` (up to 20 years), at which pace the value grew before.
//!
//! `M` is the most that a pair without a bonus can reach, so with the bonus a mentee comes before everybody who has
//! waited less than `D` days, whatever speaks for the other; among those with a bonus everything counts again. The
//! mentor has none: it would put the one who waits longest on top of every mentee's list, whether she fits or not.

use serde::{Deserialize, Serialize};

use super::{Criterion, Detail, Pair, Untold, Value};
use crate::matching::settings::MatchingSettings;

/// Thousandths of points beyond weight × value. Only waiting has one.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct Bonus(pub u32);

/// Counted days beyond which nothing grows any more.
const LONGEST: u32 = 7300;

pub(super) fn value(pair: &Pair<'_>, settings: &MatchingSettings) -> Value {
    let limit = settings.outweighs_after();
    Value::share(pair.mentee.counted_days.min(limit) + pair.mentor.side.days.min(limit), 2 * limit)
}

pub(super) fn bonus(pair: &Pair<'_>, settings: &MatchingSettings) -> Bonus {
    let (limit, weight) = (settings.outweighs_after(), u32::from(settings.weights.of(Criterion::Waiting)));
    let counted = pair.mentee.counted_days.min(LONGEST.max(limit));
    if counted < limit {
        return Bonus::default();
    }
    Bonus(settings.weights.sum() * 1000 + 1 + weight * 1000 * (counted - limit) / (2 * limit))
}

pub(super) fn detail(pair: &Pair<'_>, settings: &MatchingSettings) -> (Detail, Vec<Untold>) {
    let detail = Detail::Waiting {
        mentor_days: pair.mentor.side.days,
        mentee_days: pair.mentee.side.days,
        urgency: pair.mentee.profile.urgency,
        counted_days: pair.mentee.counted_days,
        outweighs_after: settings.outweighs_after(),
    };
    (detail, Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::settings::Weights;
    use crate::matching::tests::people::{TODAY, Two, part_under, value, with};
    use crate::matching::{Urgency, suggest};
    use chrono::Days;

    fn waited(mentor: u64, mentee: u64) -> Two {
        with(|one, other| {
            one.common.waiting_since = TODAY - Days::new(mentor);
            other.common.waiting_since = TODAY - Days::new(mentee);
        })
    }

    #[test]
    fn waiting_grows_with_the_days_of_both() {
        let value = |mentor, mentee| value(Criterion::Waiting, &waited(mentor, mentee));
        assert_eq!([value(0, 0), value(45, 0), value(0, 45), value(90, 90)], [0, 250, 250, 1000]);
        assert_eq!(value(5000, 0), 500);
    }

    #[test]
    fn a_day_to_come_is_no_waiting() {
        let pair = with(|mentor, mentee| {
            mentor.common.waiting_since = TODAY + Days::new(9);
            mentee.common.waiting_since = TODAY + Days::new(9);
        });
        assert_eq!(value(Criterion::Waiting, &pair), 0);
    }

    #[test]
    fn from_the_last_day_on_waiting_outweighs_the_rest_and_goes_on_growing() {
        let settings = MatchingSettings::default();
        let bonus = |mentor, mentee| part_under(&settings, Criterion::Waiting, &waited(mentor, mentee)).bonus.0;
        let most = settings.weights.sum() * 1000;
        assert_eq!([bonus(5000, 89), bonus(0, 90)], [0, most + 1]);
        assert_eq!(bonus(0, 91), most + 1 + 6000 / 180);
        assert!(bonus(0, 7300) > bonus(0, 7299));
        assert_eq!(bonus(0, 20_000), bonus(0, 7300));
    }

    #[test]
    fn without_a_weight_waiting_counts_nothing() {
        let mut settings = MatchingSettings::default();
        settings.weights.set(Criterion::Waiting, 0);
        let (short, long) = (waited(0, 0), waited(900, 900));
        let total = |two: &Two| suggest(&two.mentor, &two.mentee, &two.context(&settings)).map(|one| one.total());
        assert_eq!(total(&short).expect("possible"), total(&long).expect("possible"));
    }

    #[test]
    fn urgency_is_a_head_start() {
        let counted = |urgency| {
            let mut pair = waited(0, 10);
            pair.mentee.urgency = urgency;
            match part_under(&MatchingSettings::default(), Criterion::Waiting, &pair).detail {
                Detail::Waiting { counted_days, .. } => counted_days,
                other => panic!("{other:?}"),
            }
        };
        assert_eq!([Urgency::Usual, Urgency::Soon, Urgency::Urgent].map(counted), [10, 32, 55]);
    }

    #[test]
    fn no_settings_and_no_age_of_the_world_overflow() {
        let settings = MatchingSettings {
            weights: Weights::all(u8::MAX),
            waiting_outweighs_after_days: 0,
            ..MatchingSettings::default()
        };
        let mut pair = waited(0, 0);
        pair.mentee.common.waiting_since = chrono::NaiveDate::MIN;
        assert!(part_under(&settings, Criterion::Waiting, &pair).points().0 > 0);
    }
}
