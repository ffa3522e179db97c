//! Tandems that the mentor completed.
//!
//! `min(completed, 3) ÷ 3`. New mentors start at 0 here and make up for it by waiting and fairness; the weight is
//! small by default.

use super::{Detail, Pair, Untold, Value};

/// Completed tandems that are enough.
const ENOUGH: u32 = 3;

pub(super) fn value(pair: &Pair<'_>) -> Value {
    Value::share(pair.mentor.profile.completed.min(ENOUGH), ENOUGH)
}

pub(super) fn detail(pair: &Pair<'_>) -> (Detail, Vec<Untold>) {
    (Detail::Experience { completed: pair.mentor.profile.completed, full_at: ENOUGH }, Vec::new())
}

#[cfg(test)]
mod tests {
    use crate::matching::Criterion;
    use crate::matching::tests::people::{value, with};

    #[test]
    fn three_completed_tandems_are_enough() {
        let completed = |count| value(Criterion::Experience, &with(|mentor, _| mentor.completed = count));
        assert_eq!([0, 1, 2, 3, 4, u32::MAX].map(completed), [0, 333, 667, 1000, 1000, 1000]);
    }
}
