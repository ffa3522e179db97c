//! How seldom both were suggested.
//!
//! The mean of `1 ÷ (1 + times)` of the two, where times are those they were suggested or proposed without becoming a
//! tandem: 1 for somebody new, ½ after once, a third after twice.

use super::{Detail, Pair, Untold, Value};

pub(super) fn value(pair: &Pair<'_>) -> Value {
    let seldom = |times: u32| Value::share(1, times.saturating_add(1)).thousandths();
    let both = seldom(pair.mentor.side.common.suggested) + seldom(pair.mentee.side.common.suggested);
    Value::share(both, 2 * Value::FULL.thousandths())
}

pub(super) fn detail(pair: &Pair<'_>) -> (Detail, Vec<Untold>) {
    let detail = Detail::Fairness {
        mentor_suggested: pair.mentor.side.common.suggested,
        mentee_suggested: pair.mentee.side.common.suggested,
    };
    (detail, Vec::new())
}

#[cfg(test)]
mod tests {
    use crate::matching::Criterion;
    use crate::matching::tests::people::{value, with};

    #[test]
    fn those_seldom_suggested_gain() {
        let fairness = |mentor, mentee| {
            value(
                Criterion::Fairness,
                &with(|one, other| {
                    one.common.suggested = mentor;
                    other.common.suggested = mentee;
                }),
            )
        };
        assert_eq!([fairness(0, 0), fairness(0, 1), fairness(1, 0), fairness(1, 1)], [1000, 750, 750, 500]);
        assert_eq!([fairness(3, 3), fairness(u32::MAX, u32::MAX)], [250, 0]);
    }
}
