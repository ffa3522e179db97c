//! Whether two people have a language in which they can talk, by the Common European Framework of Reference (CEFR).
//!
//! A language carries a talk when
//!
//! - **both have at least B1**: at B1 a speaker "can enter unprepared into conversation on topics that are familiar"
//!   (CEFR 2001, table 2, spoken interaction); or
//! - **one has at least C1 and the other at least A2**: at A2 a speaker can answer questions and respond to simple
//!   statements, but seldom understands enough "to keep conversation going of his/her own accord" (table 3,
//!   interaction); somebody at C1 or above, who speaks "without much obvious searching for expressions", keeps it going
//!   for both.
//!
//! At A1 it depends on the other to repeat, rephrase and help at every sentence, which is a lesson and no talk.

use serde::{Deserialize, Serialize};

use crate::language::{Level, OFFERED, Spoken};

/// A language that carries a talk of the two.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Talk {
    /// One of [`OFFERED`].
    pub language: String,
    pub mentor: Level,
    pub mentee: Level,
}

/// The languages that somebody speaks, as one bit for each of [`OFFERED`], at this level or above.
#[derive(Clone, Copy, Debug)]
pub(super) struct Talks {
    a2: u64,
    b1: u64,
    c1: u64,
}

// One bit for each language.
const _: () = assert!(OFFERED.len() <= 64);

impl Talks {
    pub fn of(languages: &[Spoken]) -> Self {
        let from = |least: Level| {
            languages.iter().filter(|spoken| spoken.level >= least).fold(0_u64, |bits, spoken| {
                bits | OFFERED.iter().position(|code| *code == spoken.language).map_or(0, |position| 1 << position)
            })
        };
        Self { a2: from(Level::A2), b1: from(Level::B1), c1: from(Level::C1) }
    }

    /// The languages that carry a talk between the two, as bits.
    pub const fn with(self, other: Self) -> u64 {
        (self.b1 & other.b1) | (self.c1 & other.a2) | (self.a2 & other.c1)
    }
}

/// The languages of these bits with the level of both, in the order of [`OFFERED`].
pub(super) fn told(bits: u64, mentor: &[Spoken], mentee: &[Spoken]) -> Vec<Talk> {
    let level = |languages: &[Spoken], code: &str| {
        languages.iter().filter(|spoken| spoken.language == code).map(|spoken| spoken.level).max()
    };
    let codes = OFFERED.iter().enumerate().filter(|(position, _)| bits & 1 << position != 0);
    codes
        .filter_map(|(_, code)| {
            Some(Talk { language: (*code).to_owned(), mentor: level(mentor, code)?, mentee: level(mentee, code)? })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn speaks(languages: &[(&str, Level)]) -> Talks {
        let spoken = |(language, level): &(&str, Level)| Spoken { language: (*language).to_owned(), level: *level };
        Talks::of(&languages.iter().map(spoken).collect::<Vec<_>>())
    }

    #[test]
    fn a_talk_needs_b1_of_both_or_a2_with_somebody_at_home_in_the_language() {
        use Level::{A1, A2, B1, B2, C1, C2, Native};
        let carries = |one, other| speaks(&[("de", one)]).with(speaks(&[("de", other)])) != 0;
        for (one, other) in [(B1, B1), (B1, Native), (A2, C1), (A2, C2), (A2, Native), (B2, B1)] {
            assert!(carries(one, other) && carries(other, one), "{one} and {other}");
        }
        for (one, other) in [(A1, Native), (A2, A2), (A2, B1), (A2, B2), (A1, A1)] {
            assert!(!carries(one, other) && !carries(other, one), "{one} and {other}");
        }
    }

    #[test]
    fn levels_in_different_languages_do_not_add_up() {
        assert_eq!(speaks(&[("de", Level::B1), ("ar", Level::A1)]).with(speaks(&[("ar", Level::Native)])), 0);
    }

    #[test]
    fn every_offered_language_has_a_bit_of_its_own() {
        for language in OFFERED {
            let one = speaks(&[(language, Level::Native)]);
            assert_eq!(one.with(one).count_ones(), 1, "{language}");
            for other in OFFERED.iter().filter(|other| *other != language) {
                assert_eq!(one.with(speaks(&[(other, Level::Native)])), 0, "{language} and {other}");
            }
        }
    }
}
