//! What both like to do.
//!
//! `2·|mentor ∩ mentee| ÷ (|mentor| + |mentee|)`: the coefficient of Dice (1945) and Sørensen (1948). It is the same
//! whoever asks, and long lists don't win by their length alone. Neutral when either names none.

use super::{Answer, Detail, Pair, Side, Untold, Value, untold};
use crate::matching::Interest;
use crate::matching::ready::values;

pub(super) fn value(pair: &Pair<'_>) -> Value {
    let (mentor, mentee) = (pair.mentor.side.interests, pair.mentee.side.interests);
    if mentor == 0 || mentee == 0 {
        return Value::NEUTRAL;
    }
    Value::share(2 * (mentor & mentee).count_ones(), mentor.count_ones() + mentee.count_ones())
}

pub(super) fn detail(pair: &Pair<'_>) -> (Detail, Vec<Untold>) {
    let (mentor, mentee) = (pair.mentor.side.interests, pair.mentee.side.interests);
    let interests = |bits| values(bits, Interest::ALL, |interest| interest as u32);
    let untold =
        untold([(mentor != 0, Side::Mentor, Answer::Interests), (mentee != 0, Side::Mentee, Answer::Interests)]);
    (Detail::Interests { shared: interests(mentor & mentee), missing: interests(mentee & !mentor) }, untold)
}

#[cfg(test)]
mod tests {
    use crate::matching::Criterion;
    use crate::matching::Interest::{Art, Cooking, Film, Music};
    use crate::matching::tests::people::{value, with};

    #[test]
    fn common_interests_count_against_the_length_of_both_lists() {
        let interests = |mentor: &[_], mentee: &[_]| {
            value(
                Criterion::Interests,
                &with(|one, other| {
                    one.common.interests = mentor.to_vec();
                    other.common.interests = mentee.to_vec();
                }),
            )
        };
        assert_eq!(interests(&[Art, Film], &[Film, Art]), 1000);
        assert_eq!(interests(&[Art], &[Art, Film, Music]), 500);
        assert_eq!(interests(&[Art, Film, Music], &[Art]), 500);
        assert_eq!(interests(&[Art], &[Cooking]), 0);
        assert_eq!([interests(&[], &[Art]), interests(&[Art], &[]), interests(&[], &[])], [500; 3]);
    }
}
