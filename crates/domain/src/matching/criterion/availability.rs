//! Parts of the week in which both have time.
//!
//! `min(common, 3) ÷ 3`: a tandem that meets once a week needs one; with three it can move a meeting and needn't call
//! it off. More than that changes nothing. Neutral when either hasn't told when.

use super::{Answer, Detail, Pair, Side, Untold, Value, untold};
use crate::availability::Slot;

/// Common parts of the week that are enough.
const ENOUGH: u32 = 3;

pub(super) fn value(pair: &Pair<'_>) -> Value {
    let (mentor, mentee) = (pair.mentor.side.slots, pair.mentee.side.slots);
    if mentor == 0 || mentee == 0 {
        return Value::NEUTRAL;
    }
    Value::share((mentor & mentee).count_ones().min(ENOUGH), ENOUGH)
}

pub(super) fn detail(pair: &Pair<'_>) -> (Detail, Vec<Untold>) {
    let (mentor, mentee) = (pair.mentor.side.slots, pair.mentee.side.slots);
    let common = mentor & mentee;
    let shared = Slot::all().filter(|slot| common & 1 << slot.position() != 0).collect();
    let untold =
        untold([(mentor != 0, Side::Mentor, Answer::Availability), (mentee != 0, Side::Mentee, Answer::Availability)]);
    (Detail::Availability { shared, missing: ENOUGH.saturating_sub(common.count_ones()) }, untold)
}

#[cfg(test)]
mod tests {
    use crate::availability::Slot;
    use crate::matching::tests::people::{part, value, value_under, with};
    use crate::matching::{Criterion, MatchingSettings, Strength};

    #[test]
    fn three_common_parts_of_the_week_are_enough() {
        let common = |count| {
            value(
                Criterion::Availability,
                &with(|mentor, mentee| {
                    mentor.common.availability = Slot::all().collect();
                    mentee.common.availability = Slot::all().take(count).collect();
                }),
            )
        };
        assert_eq!([common(0), common(1), common(2), common(3), common(21)], [500, 333, 667, 1000, 1000]);
    }

    #[test]
    fn no_common_part_of_the_week_is_worth_nothing() {
        let settings = MatchingSettings { common_time: Strength::Wish, ..MatchingSettings::default() };
        let pair = with(|mentor, mentee| {
            mentor.common.availability = Slot::all().take(5).collect();
            mentee.common.availability = Slot::all().skip(5).collect();
        });
        assert_eq!(value_under(&settings, Criterion::Availability, &pair), 0);
    }

    #[test]
    fn common_times_are_told_day_by_day() {
        let week: Vec<Slot> = Slot::all().collect();
        let pair = with(|mentor, mentee| {
            mentor.common.availability = vec![week[20], week[3], week[0]];
            mentee.common.availability = vec![week[3], week[20]];
        });
        let super::Detail::Availability { shared, missing } = part(Criterion::Availability, &pair).detail else {
            panic!("no times")
        };
        assert_eq!((shared, missing), (vec![week[3], week[20]], 1));
    }
}
