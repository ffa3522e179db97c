//! The short questionnaire on social connection, after Ager and Strang, "Understanding Integration" (Journal of Refugee
//! Studies 21(2), 2008): bonds, bridges and links; and confidence in German and in finding work. The wording is our own.
//!
//! What somebody answered stays between them and the database. Coordinators see per tandem only in which direction an
//! area changed, and in total only protected counts.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::form::{Input, Problem, Problems, Reader};
use crate::matching::Side;
use crate::report::Count;
use crate::vocabulary::vocabulary;

/// Months after the beginning of a tandem's trial at which the second questionnaire is asked.
const SECOND_AFTER: Months = Months::new(3);

/// Months after which it is too late for the second questionnaire: the last one is near.
const SECOND_BEFORE: Months = Months::new(5);

/// Days after which whoever did not answer is reminded, once.
pub const REMIND_DAYS: i64 = 7;

vocabulary! {
    /// When it is asked.
    Wave {
        Start = "start",
        ThreeMonths = "three-months",
        End = "end",
    }
}

vocabulary! {
    /// What the items are about.
    Area {
        Bonds = "bonds",
        Bridges = "bridges",
        Links = "links",
        /// Confidence in one's German.
        German = "german",
        /// Confidence in finding one's way in the labour market.
        Work = "work",
    }
}

vocabulary! {
    /// One sentence that somebody agrees with, more or less.
    Item {
        BondTalk = "bond-talk",
        BondHelp = "bond-help",
        BridgeKnow = "bridge-know",
        BridgeTogether = "bridge-together",
        LinkKnow = "link-know",
        LinkDare = "link-dare",
        German = "german",
        Work = "work",
    }
}

impl Item {
    pub const fn area(self) -> Area {
        match self {
            Self::BondTalk | Self::BondHelp => Area::Bonds,
            Self::BridgeKnow | Self::BridgeTogether => Area::Bridges,
            Self::LinkKnow | Self::LinkDare => Area::Links,
            Self::German => Area::German,
            Self::Work => Area::Work,
        }
    }

    /// The name of its field.
    pub const fn field(self) -> &'static str {
        self.code()
    }
}

/// The items that somebody is asked. A mentor's own German and own work are nobody's business here.
pub fn items(side: Side) -> impl Iterator<Item = Item> {
    let asked = move |item: &Item| side == Side::Mentee || !matches!(item.area(), Area::German | Area::Work);
    Item::ALL.iter().copied().filter(asked)
}

vocabulary! {
    /// How far somebody agrees: 0 to 4, in words.
    Degree {
        Not = "not",
        Little = "little",
        Partly = "partly",
        Mostly = "mostly",
        Fully = "fully",
    }
}

/// What somebody answered. An item that was skipped is not there.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<Item, Degree>);

impl Answers {
    /// Reads the form. Each item may be skipped; who skips all of them is asked once more.
    pub fn read(input: &Input, side: Side) -> Result<Self, Problems> {
        let mut reader = Reader::new(input);
        let answers: BTreeMap<_, _> =
            items(side).filter_map(|item| Some((item, reader.choice::<Degree>(item.field())?))).collect();
        // Each may be left out, but nothing at all is no answer: the questions would be gone.
        if let (true, Some(first)) = (answers.is_empty(), items(side).next()) {
            reader.problem(first.field(), Problem::ChooseOne);
        }
        reader.finish(|| Some(Self(answers)))
    }

    /// In which direction an area went from these answers to those: by the items that were answered both times. `None`
    /// when there is none.
    pub fn change(&self, after: &Self, area: Area) -> Option<Change> {
        let both = self.0.iter().filter(|(item, _)| item.area() == area);
        let steps = both.filter_map(|(item, before)| Some(after.0.get(item).copied()? as i16 - *before as i16));
        let (count, sum) = steps.fold((0, 0_i16), |(count, sum), step| (count + 1, sum + step));
        (count > 0).then_some(match sum {
            1.. => Change::More,
            0 => Change::Same,
            _ => Change::Less,
        })
    }
}

vocabulary! {
    /// In which direction an area went.
    Change {
        More = "more",
        Same = "same",
        Less = "less",
    }
}

/// How many people went in which direction in an area; small groups are hidden.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Changes {
    pub area: Area,
    /// In the order of [`Change::ALL`].
    pub counts: [Count; 3],
}

impl Changes {
    /// Counts the changes of many people in every area.
    pub fn count(people: &[(Answers, Answers)]) -> Vec<Self> {
        let of = |area: &Area| {
            let changes: Vec<_> = people.iter().filter_map(|(before, after)| before.change(after, *area)).collect();
            let times = |change: Change| changes.iter().filter(|other| **other == change).count() as u64;
            let counts = [Change::More, Change::Same, Change::Less].map(|change| Count::protect(times(change)));
            Self { area: *area, counts }
        };
        Area::ALL.iter().map(of).collect()
    }
}

/// The days on which a trial began whose second questionnaire is due today: the first and the last of them.
pub fn second_due(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    (today - SECOND_BEFORE, today - SECOND_AFTER)
}

/// The first and the latest answers that somebody gave in one tandem, out of all that they gave; `None` when there is
/// nothing to compare, because the start is missing or nothing came after it.
pub fn compared<'a>(given: impl IntoIterator<Item = (Wave, &'a Answers)>) -> Option<(&'a Answers, &'a Answers)> {
    let mut given: Vec<_> = given.into_iter().collect();
    given.sort_by_key(|(wave, _)| *wave);
    match (given.first(), given.last()) {
        (Some((Wave::Start, first)), Some((last_wave, last))) if *last_wave != Wave::Start => Some((first, last)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn answers(pairs: &[(Item, Degree)]) -> Answers {
        Answers(pairs.iter().copied().collect())
    }

    #[test]
    fn everything_may_be_skipped_and_nothing_else_is_taken() {
        let one: Input = items(Side::Mentee).take(1).map(|item| (item.field(), "fully")).collect();
        assert_eq!(Answers::read(&one, Side::Mentee).map(|answers| answers.0.len()), Ok(1));
        let none = Answers::read(&Input::default(), Side::Mentee).expect_err("nothing at all is no answer");
        assert_eq!(none.iter().map(|(_, problem)| problem).collect::<Vec<_>>(), [Problem::ChooseOne]);
        let input = [("bond-talk", "fully"), ("german", "mostly"), ("work", "")].into_iter().collect();
        let read = Answers::read(&input, Side::Mentee).expect("read");
        assert_eq!(read, answers(&[(Item::BondTalk, Degree::Fully), (Item::German, Degree::Mostly)]));
        // A mentor is not asked about her own German.
        assert_eq!(Answers::read(&input, Side::Mentor), Ok(answers(&[(Item::BondTalk, Degree::Fully)])));
        let forged = [("bond-talk", "5")].into_iter().collect();
        assert!(Answers::read(&forged, Side::Mentee).is_err());
    }

    #[test]
    fn a_change_is_read_from_what_was_answered_both_times() {
        let before = answers(&[(Item::BondTalk, Degree::Little), (Item::BondHelp, Degree::Not)]);
        let after = answers(&[(Item::BondTalk, Degree::Little), (Item::LinkKnow, Degree::Fully)]);
        assert_eq!(before.change(&after, Area::Bonds), Some(Change::Same));
        assert_eq!(before.change(&after, Area::Links), None);
        assert_eq!(after.change(&before, Area::Links), None);
    }

    #[test]
    fn what_is_compared_is_the_start_with_the_latest() {
        let [start, second, end] =
            [Degree::Not, Degree::Partly, Degree::Fully].map(|degree| answers(&[(Item::Work, degree)]));
        let all = [(Wave::End, &end), (Wave::Start, &start), (Wave::ThreeMonths, &second)];
        assert_eq!(compared(all), Some((&start, &end)));
        assert_eq!(compared(all[1..].to_vec()), Some((&start, &second)));
        assert_eq!(compared([(Wave::Start, &start)]), None);
        assert_eq!(compared([(Wave::ThreeMonths, &second), (Wave::End, &end)]), None);
    }

    #[test]
    fn totals_hide_small_groups() {
        let (low, high) = (answers(&[(Item::Work, Degree::Not)]), answers(&[(Item::Work, Degree::Fully)]));
        let mut people = vec![(low.clone(), high.clone()); 3];
        people.extend(vec![(high, low); 2]);
        let work = Changes::count(&people).into_iter().find(|changes| changes.area == Area::Work).expect("work");
        assert_eq!(work.counts.map(Count::told), [Some(3), None, None]);
    }

    #[test]
    fn three_months_are_those_of_the_calendar() {
        let due = |today: &str| second_due(today.parse().expect("a day")).1.to_string();
        assert_eq!((due("2026-11-22").as_str(), due("2026-05-31").as_str()), ("2026-08-22", "2026-02-28"));
    }

    fn some() -> impl Strategy<Value = Answers> {
        let degree = proptest::option::of(proptest::sample::select(Degree::ALL.to_vec()));
        proptest::collection::vec(degree, Item::ALL.len()).prop_map(|degrees| {
            let pairs = Item::ALL.iter().zip(degrees).filter_map(|(item, degree)| Some((*item, degree?)));
            Answers(pairs.collect())
        })
    }

    proptest! {
        #[test]
        fn going_back_is_the_opposite(before in some(), after in some()) {
            for area in Area::ALL {
                let back = after.change(&before, *area).map(|change| match change {
                    Change::More => Change::Less,
                    Change::Same => Change::Same,
                    Change::Less => Change::More,
                });
                prop_assert_eq!(before.change(&after, *area), back);
            }
        }

        #[test]
        fn answers_are_kept_as_they_were(given in some()) {
            let kept = serde_json::to_string(&given).expect("json");
            prop_assert_eq!(serde_json::from_str::<Answers>(&kept).expect("answers"), given);
        }
    }
}
