//! How near they are.
//!
//! `1 − kilometres ÷ limit`, and 0 beyond the limit. Kilometres are those of the great circle between the middles of
//! their places ([`crate::geo`]). The limit is the farther of what the two travel, because it is enough that one comes
//! to the other; whoever hasn't told how far is taken to travel 5 km on foot, 10 km by bicycle, else 20 km. If both
//! accept video, the value is at least ¼. Neutral when a place isn't known.

use super::{Answer, Detail, Pair, Side, Untold, Value, untold};

/// What a pair is worth that can meet by video only.
const VIDEO: Value = Value::from_thousandths(250);

pub(super) fn value(pair: &Pair<'_>) -> Value {
    let Some(metres) = pair.metres else { return Value::NEUTRAL };
    let limit = limit(pair);
    let near = Value::share(limit.saturating_sub(metres), limit);
    if pair.video() { near.max(VIDEO) } else { near }
}

pub(super) fn detail(pair: &Pair<'_>) -> (Detail, Vec<Untold>) {
    let (mentor, mentee) = (pair.mentor.side.common, pair.mentee.side.common);
    let untold = untold([
        (mentor.place.is_some(), Side::Mentor, Answer::Place),
        (mentee.place.is_some(), Side::Mentee, Answer::Place),
        (mentor.distance.is_some(), Side::Mentor, Answer::Distance),
        (mentee.distance.is_some(), Side::Mentee, Answer::Distance),
    ]);
    (Detail::Distance { metres: pair.metres, limit_metres: limit(pair), video: pair.video() }, untold)
}

fn limit(pair: &Pair<'_>) -> u32 {
    pair.mentor.side.travels.max(pair.mentee.side.travels)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::settings::MatchingSettings;
    use crate::matching::tests::people::{Two, north_of, part, untold, value_under, with};
    use crate::matching::{Criterion, Strength};
    use crate::person::{Distance, Reach};

    /// Kilometres apart, how far each travels, whether both take video.
    fn apart(km: f64, mentor: Option<Distance>, mentee: Option<Distance>, video: bool) -> Two {
        with(|one, other| {
            other.common.place = one.common.place.map(|place| north_of(place, km));
            (one.common.distance, other.common.distance) = (mentor, mentee);
            (one.common.video, other.common.video) = (video, video);
        })
    }

    fn value(pair: &Two) -> u32 {
        let settings = MatchingSettings { reach: Strength::Wish, ..MatchingSettings::default() };
        value_under(&settings, Criterion::Distance, pair)
    }

    #[test]
    fn nearness_fades_until_the_farther_of_both_limits() {
        let (five, twenty) = (Some(Distance::Km5), Some(Distance::Km20));
        assert_eq!(value(&apart(0.0, five, twenty, false)), 1000);
        assert_eq!(value(&apart(5.0, five, twenty, false)), 750);
        assert_eq!(value(&apart(5.0, twenty, five, false)), 750);
        assert_eq!(value(&apart(20.0, five, twenty, false)), 0);
        assert_eq!(value(&apart(300.0, five, twenty, false)), 0);
    }

    #[test]
    fn video_is_worth_a_quarter_where_nearness_is_worth_less() {
        let ten = Some(Distance::Km10);
        assert_eq!(value(&apart(300.0, ten, ten, true)), 250);
        assert_eq!(value(&apart(9.0, ten, ten, true)), 250);
        assert_eq!(value(&apart(1.0, ten, ten, true)), 900);
    }

    #[test]
    fn who_has_not_told_how_far_is_taken_to_travel_as_they_get_around() {
        let by = |reach: &[Reach]| {
            let mut pair = apart(2.5, None, Some(Distance::Km5), false);
            pair.mentor.common.reach = reach.to_vec();
            value(&pair)
        };
        assert_eq!([by(&[Reach::Foot]), by(&[Reach::Foot, Reach::Bicycle]), by(&[Reach::Car])], [500, 750, 875]);
        assert_eq!(by(&[]), by(&[Reach::Transit]));
    }

    #[test]
    fn an_unknown_place_is_neutral_and_told() {
        let mut pair = apart(1.0, Some(Distance::Km5), None, false);
        pair.mentor.common.place = None;
        assert_eq!(value(&pair), 500);
        let missing = [(Side::Mentor, Answer::Place), (Side::Mentee, Answer::Distance)];
        assert_eq!(untold(Criterion::Distance, &pair), missing);
        let told = Detail::Distance { metres: None, limit_metres: 20_000, video: false };
        assert_eq!(part(Criterion::Distance, &pair).detail, told);
    }
}
