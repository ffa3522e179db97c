//! What would lift a veto.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::rank::{Ranked, Vetoed};
use super::veto::Veto;
use super::words::{Answer, Side};
use crate::language::{Level, Spoken};
use crate::person::Distance;

/// What would help a pair that a veto keeps apart.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(tag = "help", rename_all = "kebab-case")]
pub enum Help {
    /// An answer that isn't given yet could be the right one.
    Ask { side: Side, answer: Answer },
    /// Somebody could be asked whether it might go without the wish.
    DropWish { of: Side },
    /// More parts of the week of either.
    MoreTimes,
    /// Who doesn't accept video would have to.
    AcceptVideo { side: Side },
    /// One of the two would have to travel this far.
    TravelFarther { to: Distance },
    /// The mentee's German would have to be this good.
    LearnGerman { to: Level },
    /// The mentor could take one more.
    RaiseCapacity,
    /// The pause ends on this day.
    Wait { until: NaiveDate },
    /// Somebody would have to look after the children.
    FindChildcare { side: Side },
}

impl Help {
    /// Whether this does what the other would do, too: who travels 50 km also travels 20.
    pub fn is_enough_for(self, other: Self) -> bool {
        match (self, other) {
            (Self::TravelFarther { to }, Self::TravelFarther { to: needed }) => to >= needed,
            (Self::LearnGerman { to }, Self::LearnGerman { to: needed }) => to >= needed,
            (Self::Wait { until }, Self::Wait { until: needed }) => until >= needed,
            _ => self == other,
        }
    }
}

impl Ranked {
    /// What would make pairs possible by itself, and how many: of those that one veto alone keeps apart. What helps
    /// most comes first.
    pub fn would_help(&self) -> Vec<(Help, usize)> {
        let alone = |vetoed: &Vetoed| match &vetoed.vetoes[..] {
            [veto] => veto.help(),
            _ => Vec::new(),
        };
        let needed: Vec<Vec<Help>> = self.vetoed.iter().map(alone).collect();
        let each: BTreeSet<Help> = needed.iter().flatten().copied().collect();
        let pairs = |help: Help| needed.iter().filter(|all| all.iter().any(|one| help.is_enough_for(*one))).count();
        let mut counted: Vec<(Help, usize)> = each.into_iter().map(|help| (help, pairs(help))).collect();
        // Stable: of equal counts the order of `Help` stays.
        counted.sort_by_key(|(_, pairs)| Reverse(*pairs));
        counted
    }
}

impl Veto {
    /// What would lift this veto, each by itself; nothing where it is for good.
    pub fn help(&self) -> Vec<Help> {
        match *self {
            Self::NoCommonLanguage { ref mentor, .. } => german_for_talk(mentor).into_iter().collect(),
            Self::SamePerson | Self::Related | Self::DeclinedBefore => Vec::new(),
            Self::GenderWish { of, told: None, .. } => {
                vec![Help::Ask { side: of.other(), answer: Answer::Gender }, Help::DropWish { of }]
            }
            Self::AgeWish { of, told: None, .. } => {
                vec![Help::Ask { side: of.other(), answer: Answer::BirthBand }, Help::DropWish { of }]
            }
            Self::GenderWish { of, .. } | Self::AgeWish { of, .. } => vec![Help::DropWish { of }],
            Self::GermanWish { wished, .. } => {
                vec![Help::LearnGerman { to: wished }, Help::DropWish { of: Side::Mentor }]
            }
            Self::NoCommonTime { .. } => vec![Help::MoreTimes],
            Self::OutOfReach { metres, mentor_video, mentee_video, .. } => {
                let video = match (mentor_video, mentee_video) {
                    (true, false) => Some(Help::AcceptVideo { side: Side::Mentee }),
                    (false, true) => Some(Help::AcceptVideo { side: Side::Mentor }),
                    _ => None,
                };
                let farther = travels(metres).map(|to| Help::TravelFarther { to });
                video.into_iter().chain(farther).collect()
            }
            Self::NoCapacity { .. } => vec![Help::RaiseCapacity],
            Self::Paused { first_day_back, .. } => vec![Help::Wait { until: first_day_back }],
            Self::Childcare { needed_by } => vec![Help::FindChildcare { side: needed_by }],
        }
    }
}

/// The nearest distance of those that the forms offer.
fn travels(metres: u32) -> Option<Distance> {
    Distance::ALL.iter().copied().find(|distance| super::ready::metres(*distance) >= metres)
}

/// The German with which the mentee could talk with this mentor ([`super::talk`]).
fn german_for_talk(mentor: &[Spoken]) -> Option<Help> {
    let german = mentor.iter().filter(|spoken| spoken.language == "de").map(|spoken| spoken.level).max()?;
    let to = match german {
        Level::A1 => return None,
        Level::A2 => Level::C1,
        Level::B1 | Level::B2 => Level::B1,
        Level::C1 | Level::C2 | Level::Native => Level::A2,
    };
    Some(Help::LearnGerman { to })
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use proptest::prelude::*;

    use super::*;
    use crate::availability::Slot;
    use crate::matching::tests::people::{TODAY, Two, mentee, mentor, north_of, with};
    use crate::matching::tests::pool;
    use crate::matching::{
        Common, Context, History, MatchingSettings, Mentee, Mentor, VetoKind, Wish, Wishes, rank_mentors, vetoes,
    };
    use crate::person::Gender;

    fn spoken(language: &str, level: Level) -> Spoken {
        Spoken { language: language.to_owned(), level }
    }

    fn help(pair: &Two) -> Vec<Help> {
        let settings = MatchingSettings::default();
        let vetoes = vetoes(&pair.mentor, &pair.mentee, &pair.context(&settings));
        vetoes.iter().flat_map(Veto::help).collect()
    }

    #[test]
    fn an_answer_that_is_not_given_can_be_asked_for() {
        let mut pair = with(|mentor, mentee| {
            mentee.common.wishes.gender = Some(Wish::must(Gender::Female));
            mentor.common.gender = None;
        });
        let drop = Help::DropWish { of: Side::Mentee };
        assert_eq!(help(&pair), [Help::Ask { side: Side::Mentor, answer: Answer::Gender }, drop]);
        pair.mentor.common.gender = Some(Gender::Male);
        assert_eq!(help(&pair), [drop]);
    }

    #[test]
    fn the_german_that_would_do_depends_on_the_mentor() {
        let german = |level| {
            help(&with(|mentor, mentee| {
                mentor.common.languages = vec![spoken("de", level)];
                mentee.common.languages = vec![spoken("ti", Level::Native)];
            }))
        };
        assert_eq!(german(Level::Native), [Help::LearnGerman { to: Level::A2 }]);
        assert_eq!(german(Level::B2), [Help::LearnGerman { to: Level::B1 }]);
        assert_eq!(german(Level::A1), []);
    }

    #[test]
    fn whoever_learns_that_german_can_talk() {
        for level in Level::ALL {
            let with_german = |german: Option<Level>| {
                with(|mentor, mentee| {
                    mentor.common.languages = vec![spoken("de", *level)];
                    mentee.common.languages = vec![spoken("ti", Level::Native)];
                    mentee.common.languages.extend(german.map(|level| spoken("de", level)));
                })
            };
            for advice in help(&with_german(None)) {
                let Help::LearnGerman { to } = advice else { panic!("{advice:?}") };
                assert_eq!(help(&with_german(Some(to))), [], "{level}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn whoever_does_what_would_help_lifts_the_veto(
            (mentor, mentee, settings) in (pool::mentor(0), pool::mentee(1), pool::settings()),
        ) {
            let history = History::default();
            let context = Context { settings: &settings, history: &history, today: TODAY };
            for veto in vetoes(&mentor, &mentee, &context) {
                for help in veto.help() {
                    let (mut one, mut other, mut today) = (mentor.clone(), mentee.clone(), TODAY);
                    follow(help, veto.kind(), &mut one, &mut other, &mut today);
                    let left = vetoes(&one, &other, &Context { today, ..context });
                    prop_assert!(left.iter().all(|left| left.kind() != veto.kind()), "{:?} by {:?}", veto, help);
                }
            }
        }
    }

    /// Of this side first, then of the other.
    fn both<'a>(side: Side, mentor: &'a mut Mentor, mentee: &'a mut Mentee) -> (&'a mut Common, &'a mut Common) {
        match side {
            Side::Mentor => (&mut mentor.common, &mut mentee.common),
            Side::Mentee => (&mut mentee.common, &mut mentor.common),
        }
    }

    fn follow(help: Help, kind: VetoKind, mentor: &mut Mentor, mentee: &mut Mentee, today: &mut NaiveDate) {
        match help {
            // The answer may be the right one.
            Help::Ask { side, answer } => {
                let (asked, wishes) = both(side, mentor, mentee);
                match answer {
                    Answer::Gender => asked.gender = wishes.wishes.gender.as_ref().map(|wish| wish.what),
                    Answer::BirthBand => asked.birth_band = wishes.wishes.born.as_ref().map(|wish| wish.what[0]),
                    other => panic!("{other} lifts no veto"),
                }
            }
            Help::DropWish { of: Side::Mentor } if kind == VetoKind::GermanWish => mentor.german = None,
            Help::DropWish { of } => both(of, mentor, mentee).0.wishes = Wishes::default(),
            Help::MoreTimes => mentor.common.availability = Slot::all().collect(),
            Help::AcceptVideo { side } => both(side, mentor, mentee).0.video = true,
            Help::TravelFarther { to } => mentee.common.distance = Some(to),
            Help::LearnGerman { to } => mentee.common.languages.push(spoken("de", to)),
            Help::RaiseCapacity => mentor.capacity = mentor.taken + 1,
            Help::Wait { until } => *today = until,
            Help::FindChildcare { side } => both(side, mentor, mentee).0.needs_childcare = false,
        }
    }

    #[test]
    fn what_helps_most_is_told_first_and_the_farther_way_covers_the_nearer() {
        let mut mentors: Vec<Mentor> = (11..17).map(mentor).collect();
        for (mentor, km) in mentors.iter_mut().zip([8.0, 15.0, 15.0, 60.0, 0.0, 0.0]) {
            mentor.common.distance = Some(Distance::Km5);
            mentor.common.place = mentor.common.place.map(|place| north_of(place, km));
        }
        mentors[4].capacity = 0;
        // Two vetoes at once: nothing helps by itself.
        mentors[5].capacity = 0;
        mentors[5].common.paused_until = Some(TODAY + Days::new(3));
        let mut mentee = mentee(2);
        mentee.common.distance = Some(Distance::Km5);
        let (settings, history) = (MatchingSettings::default(), History::default());
        let context = Context { settings: &settings, history: &history, today: TODAY };
        let expected = [
            (Help::TravelFarther { to: Distance::Km20 }, 3),
            (Help::TravelFarther { to: Distance::Km10 }, 1),
            (Help::RaiseCapacity, 1),
        ];
        assert_eq!(rank_mentors(&mentee, &mentors, &context).would_help(), expected);
    }
}
