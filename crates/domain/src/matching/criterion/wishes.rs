//! Wishes about gender and age that are no conditions.
//!
//! The mean over these wishes of both sides: 1 for one that holds, 0 for one that doesn't, ½ where the other hasn't
//! told. 1 when there are none: nothing is missed. Conditions are vetoes and aren't counted here.

use serde::{Deserialize, Serialize};

use super::{Answer, Detail, Pair, Side, Untold, Value};
use crate::matching::ready::Ready;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a wish is about.
    About { Gender = "gender", Age = "age" }
}

/// A wish, and whether it holds.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct WishKept {
    /// Whose wish it is.
    pub of: Side,
    pub about: About,
    /// `None` when the other hasn't told.
    pub kept: Option<bool>,
}

pub(super) fn value(pair: &Pair<'_>) -> Value {
    let (mut sum, mut count) = (0, 0);
    for wish in kept(pair) {
        count += 1;
        sum += match wish.kept {
            Some(true) => 2,
            Some(false) => 0,
            None => 1,
        };
    }
    if count == 0 { Value::FULL } else { Value::share(sum, count * 2) }
}

pub(super) fn detail(pair: &Pair<'_>) -> (Detail, Vec<Untold>) {
    let wishes: Vec<WishKept> = kept(pair).collect();
    let unknown = wishes.iter().filter(|wish| wish.kept.is_none()).map(|wish| Untold {
        side: wish.of.other(),
        answer: match wish.about {
            About::Gender => Answer::Gender,
            About::Age => Answer::BirthBand,
        },
    });
    let unknown = unknown.collect();
    (Detail::Wishes { wishes }, unknown)
}

fn kept<'a>(pair: &Pair<'a>) -> impl Iterator<Item = WishKept> + use<'a> {
    let (mentor, mentee) = (&pair.mentor.side, &pair.mentee.side);
    [
        gender(Side::Mentor, mentor, mentee),
        gender(Side::Mentee, mentee, mentor),
        age(Side::Mentor, mentor, mentee),
        age(Side::Mentee, mentee, mentor),
    ]
    .into_iter()
    .flatten()
}

fn gender(of: Side, one: &Ready<'_>, other: &Ready<'_>) -> Option<WishKept> {
    let wished = one.gender_wish.wish?;
    Some(WishKept { of, about: About::Gender, kept: other.common.gender.map(|gender| gender == wished) })
}

fn age(of: Side, one: &Ready<'_>, other: &Ready<'_>) -> Option<WishKept> {
    let wished = one.born_wish.wish?;
    Some(WishKept { of, about: About::Age, kept: (other.band != 0).then_some(other.band & wished != 0) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::settings::{MatchingSettings, Strictness};
    use crate::matching::tests::people::{Two, untold_under, value_under, with};
    use crate::matching::{Criterion, Wish};
    use crate::person::{BirthBand, Gender};

    fn as_told() -> MatchingSettings {
        MatchingSettings { gender_wishes: Strictness::AsTold, ..MatchingSettings::default() }
    }

    fn value(pair: &Two) -> u32 {
        value_under(&as_told(), Criterion::Wishes, pair)
    }

    #[test]
    fn wishes_of_both_are_worth_the_mean() {
        let mut pair = with(|mentor, mentee| {
            mentor.common.gender = Some(Gender::Female);
            mentee.common.gender = Some(Gender::Female);
            mentee.common.birth_band = Some(BirthBand::From1990);
        });
        assert_eq!(value(&pair), 1000);
        pair.mentee.common.wishes.gender = Some(Wish::soft(Gender::Female));
        assert_eq!(value(&pair), 1000);
        pair.mentor.common.wishes.born = Some(Wish::soft(vec![BirthBand::From1960, BirthBand::From1970]));
        assert_eq!(value(&pair), 500);
        pair.mentor.common.wishes.gender = Some(Wish::soft(Gender::Male));
        assert_eq!(value(&pair), 333);
    }

    #[test]
    fn what_is_not_told_counts_half_and_is_named() {
        let pair = with(|mentor, mentee| {
            mentor.common.wishes.born = Some(Wish::soft(vec![BirthBand::From1990]));
            mentee.common.birth_band = None;
            mentee.common.wishes.gender = Some(Wish::soft(Gender::Female));
            mentor.common.gender = None;
        });
        assert_eq!(value(&pair), 500);
        let missing = [(Side::Mentor, Answer::Gender), (Side::Mentee, Answer::BirthBand)];
        assert_eq!(untold_under(&as_told(), Criterion::Wishes, &pair), missing);
    }

    #[test]
    fn an_empty_list_of_bands_is_no_wish_and_conditions_do_not_count_again() {
        let pair = with(|mentor, mentee| {
            mentor.common.wishes.born = Some(Wish::soft(Vec::new()));
            mentee.common.wishes.gender = Some(Wish::must(Gender::Female));
            mentor.common.gender = Some(Gender::Female);
        });
        assert_eq!(value(&pair), 1000);
    }
}
