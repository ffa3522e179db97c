//! What would lift a veto.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::veto::Veto;
use super::words::{Answer, Side};
use crate::language::{Level, Spoken};

/// What would help a pair that a veto keeps apart.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(tag = "help", rename_all = "kebab-case")]
pub enum Help {
    /// An answer that isn't given yet could be the right one.
    Ask { side: Side, answer: Answer },
    /// Somebody could be asked whether the condition might be a wish.
    SoftenWish { of: Side },
    /// More parts of the week of either.
    MoreTimes,
    /// Who doesn't accept video would have to.
    AcceptVideo { side: Side },
    /// One of the two would have to travel this far.
    TravelFarther { metres: u32 },
    /// The mentee's German would have to be this good.
    LearnGerman { to: Level },
    /// The mentor could take one more.
    RaiseCapacity,
    /// The pause ends on this day.
    Wait { until: NaiveDate },
    /// Somebody would have to look after the children.
    FindChildcare { side: Side },
}

impl Veto {
    /// What would lift this veto, each by itself; nothing where it is for good.
    pub fn help(&self) -> Vec<Help> {
        match *self {
            Self::NoCommonLanguage { ref mentor, .. } => german_for_talk(mentor).into_iter().collect(),
            Self::SamePerson | Self::Related | Self::DeclinedBefore => Vec::new(),
            Self::GenderWish { of, told: None, .. } => {
                vec![Help::Ask { side: of.other(), answer: Answer::Gender }, Help::SoftenWish { of }]
            }
            Self::AgeWish { of, told: None, .. } => {
                vec![Help::Ask { side: of.other(), answer: Answer::BirthBand }, Help::SoftenWish { of }]
            }
            Self::GenderWish { of, .. } | Self::AgeWish { of, .. } => vec![Help::SoftenWish { of }],
            Self::GermanWish { wished, .. } => {
                vec![Help::LearnGerman { to: wished }, Help::SoftenWish { of: Side::Mentor }]
            }
            Self::NoCommonTime { .. } => vec![Help::MoreTimes],
            Self::OutOfReach { metres, mentor_video, mentee_video, .. } => {
                let video = match (mentor_video, mentee_video) {
                    (true, false) => Some(Help::AcceptVideo { side: Side::Mentee }),
                    (false, true) => Some(Help::AcceptVideo { side: Side::Mentor }),
                    _ => None,
                };
                video.into_iter().chain([Help::TravelFarther { metres }]).collect()
            }
            Self::NoCapacity { .. } => vec![Help::RaiseCapacity],
            Self::Paused { first_day_back, .. } => vec![Help::Wait { until: first_day_back }],
            Self::Childcare { needed_by } => vec![Help::FindChildcare { side: needed_by }],
        }
    }
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
    use super::*;
    use crate::matching::tests::people::{Two, with};
    use crate::matching::{MatchingSettings, Wish, vetoes};
    use crate::person::Gender;

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
        let soften = Help::SoftenWish { of: Side::Mentee };
        assert_eq!(help(&pair), [Help::Ask { side: Side::Mentor, answer: Answer::Gender }, soften]);
        pair.mentor.common.gender = Some(Gender::Male);
        assert_eq!(help(&pair), [soften]);
    }

    #[test]
    fn the_german_that_would_do_depends_on_the_mentor() {
        let german = |level| {
            let spoken = |language: &str, level| Spoken { language: language.to_owned(), level };
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
                let spoken = |language: &str, level| Spoken { language: language.to_owned(), level };
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
}
