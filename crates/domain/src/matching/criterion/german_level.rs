//! The mentee's German against the mentor's wish.
//!
//! 1 when the level is reached or nothing is wished, and a third less for each level below; German that isn't among
//! her languages is one level below A1. A wish that is a condition is also a veto. Neutral when the mentee has told no
//! language at all.

use super::{Answer, Detail, Pair, Side, Untold, Value, untold};
use crate::language::Level;

/// Levels below the wish at which nothing is left.
const STEPS: u32 = 3;

pub(super) fn value(pair: &Pair<'_>) -> Value {
    let Some(wished) = wished(pair) else { return Value::FULL };
    if pair.mentee.side.common.languages.is_empty() {
        return Value::NEUTRAL;
    }
    let below = steps(Some(wished)).saturating_sub(steps(pair.mentee.german));
    Value::share(STEPS.saturating_sub(below), STEPS)
}

pub(super) fn detail(pair: &Pair<'_>) -> (Detail, Vec<Untold>) {
    let told = !pair.mentee.side.common.languages.is_empty();
    let untold = untold([(wished(pair).is_none() || told, Side::Mentee, Answer::Languages)]);
    (Detail::GermanLevel { wished: wished(pair), has: pair.mentee.german }, untold)
}

fn wished(pair: &Pair<'_>) -> Option<Level> {
    pair.mentor.german_wish.must.or(pair.mentor.german_wish.wish)
}

fn steps(level: Option<Level>) -> u32 {
    level.map_or(0, |level| level as u32 + 1)
}

#[cfg(test)]
mod tests {
    use crate::language::Level::{self, A1, A2, B1, B2, Native};
    use crate::language::Spoken;
    use crate::matching::tests::people::{value, with};
    use crate::matching::{Criterion, Wish};

    #[test]
    fn each_level_below_the_wish_takes_a_third() {
        let german = |wished: Option<Level>, has: Option<Level>| {
            value(
                Criterion::GermanLevel,
                &with(|mentor, mentee| {
                    mentor.german = wished.map(Wish::soft);
                    mentee.common.languages.retain(|spoken| spoken.language != "de");
                    mentee.common.languages.extend(has.map(|level| Spoken { language: "de".to_owned(), level }));
                }),
            )
        };
        assert_eq!([german(Some(B1), Some(B1)), german(Some(B1), Some(Native))], [1000; 2]);
        assert_eq!([german(Some(B1), Some(A2)), german(Some(B1), Some(A1))], [667, 333]);
        assert_eq!([german(Some(B1), None), german(Some(B2), Some(A1)), german(Some(Native), None)], [0; 3]);
        assert_eq!(german(Some(A1), None), 667);
        assert_eq!([german(None, None), german(None, Some(A1))], [1000; 2]);
    }
}
