//! Noting a meeting: which days can be, and what becomes of two notes of the same one.

use chrono::NaiveDate;

use super::Meeting;
use crate::form::{Input, Problem, Problems, Reader};
use crate::vocabulary::vocabulary;

/// Most characters of a note.
pub const NOTE_MAX: usize = 600;

/// The lengths that are offered, in minutes.
pub const LENGTHS: [u16; 4] = [30, 60, 90, 120];

/// Shortest and longest meeting, in minutes.
const MINUTES: (u16, u16) = (5, 720);

/// What a form says for "another length", which then stands in a field of its own.
const OTHER: &str = "other";

/// The days on which a meeting can have been: from the day when both had said yes until today.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Window {
    pub since: NaiveDate,
    pub today: NaiveDate,
}

impl Window {
    const fn problem(self, day: NaiveDate) -> Option<Problem> {
        if day.to_epoch_days() > self.today.to_epoch_days() {
            Some(Problem::InFuture)
        } else if day.to_epoch_days() < self.since.to_epoch_days() {
            Some(Problem::BeforeStart)
        } else {
            None
        }
    }
}

vocabulary! {
    /// What somebody says when a meeting of that day stands there already.
    SameDay {
        /// It is the same one: both notes become one.
        Merge = "merge",
        /// They met twice that day.
        Another = "another",
    }
}

/// Reads the form of a meeting, and what was said about another one of that day.
pub fn read(input: &Input, window: Window) -> Result<(Meeting, Option<SameDay>), Problems> {
    let mut reader = Reader::new(input);
    let held_on = reader.needed_date("held_on");
    if let Some(problem) = held_on.and_then(|day| window.problem(day)) {
        reader.problem("held_on", problem);
    }
    let minutes = match input.one("minutes") {
        "" => {
            reader.problem("minutes", Problem::ChooseOne);
            None
        }
        OTHER => reader.needed_number("other_minutes", MINUTES.0, MINUTES.1),
        _ => reader.needed_number("minutes", MINUTES.0, MINUTES.1),
    };
    let medium = reader.needed_choice("medium");
    let topics = reader.choices("topics");
    let connections = reader.choices("connections");
    let note = reader.paragraph("note", NOTE_MAX);
    let same_day = reader.choice("same_day");
    reader.finish(|| {
        let meeting = Meeting { held_on: held_on?, minutes: minutes?, medium: medium?, topics, connections, note };
        Some((meeting, same_day))
    })
}

/// Two notes of one meeting. Day, length and medium stay as they were noted first; nothing that either said is lost,
/// unless both notes together are longer than a note can be: then the earlier one stays.
pub fn merge(first: &Meeting, second: &Meeting) -> Meeting {
    fn union<T: Copy + PartialEq>(first: &[T], second: &[T]) -> Vec<T> {
        let more = second.iter().filter(|value| !first.contains(value));
        first.iter().chain(more).copied().collect()
    }
    let note = match (&first.note, &second.note) {
        (Some(first), Some(second)) => {
            let both = format!("{first}\n{second}");
            if first == second || both.chars().count() > NOTE_MAX { Some(first.clone()) } else { Some(both) }
        }
        (first, second) => first.clone().or_else(|| second.clone()),
    };
    Meeting {
        topics: union(&first.topics, &second.topics),
        connections: union(&first.connections, &second.connections),
        note,
        ..first.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::{Connection, Medium};
    use crate::person::Topic;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn window() -> Window {
        Window { since: day("2026-10-01"), today: day("2026-11-22") }
    }

    fn form(change: &[(&str, &str)]) -> Input {
        let mut input: Input =
            [("held_on", "2026-11-20"), ("minutes", "60"), ("medium", "in-person")].into_iter().collect();
        for (name, value) in change {
            input.set(name, *value);
        }
        input
    }

    #[test]
    fn three_answers_are_enough() {
        let (meeting, same_day) = read(&form(&[]), window()).expect("a meeting");
        assert_eq!((meeting.minutes, meeting.medium, same_day), (60, Medium::InPerson, None));
        assert!(meeting.topics.is_empty() && meeting.connections.is_empty() && meeting.note.is_none());
    }

    #[test]
    fn a_meeting_is_neither_to_come_nor_before_the_two_knew_each_other() {
        for (held_on, problem) in [
            ("2026-11-22", None),
            ("2026-10-01", None),
            ("2026-11-23", Some(Problem::InFuture)),
            ("2026-09-30", Some(Problem::BeforeStart)),
            ("", Some(Problem::Required)),
            ("x", Some(Problem::Date)),
        ] {
            let found = read(&form(&[("held_on", held_on)]), window());
            assert_eq!(found.err().and_then(|problems| problems.of("held_on")), problem, "{held_on}");
        }
    }

    #[test]
    fn another_length_is_told_in_minutes() {
        let (meeting, _) = read(&form(&[("minutes", "other"), ("other_minutes", "45")]), window()).expect("read");
        assert_eq!(meeting.minutes, 45);
        for (minutes, other, field) in [
            ("", "", "minutes"),
            ("other", "", "other_minutes"),
            ("other", "721", "other_minutes"),
            ("4", "", "minutes"),
            ("-60", "", "minutes"),
        ] {
            let found = read(&form(&[("minutes", minutes), ("other_minutes", other)]), window());
            assert!(found.expect_err("a problem").of(field).is_some(), "{minutes} {other}");
        }
    }

    fn meetings() -> impl Strategy<Value = Meeting> {
        let note = proptest::option::of("[a-z]{1,400}");
        let topics = proptest::sample::subsequence(Topic::ALL.to_vec(), 0..Topic::ALL.len());
        let connections = proptest::sample::subsequence(Connection::ALL.to_vec(), 0..3);
        (5_u16..=720, topics, connections, note).prop_map(|(minutes, topics, connections, note)| Meeting {
            held_on: day("2026-11-20"),
            minutes,
            medium: Medium::Phone,
            topics,
            connections,
            note,
        })
    }

    proptest! {
        #[test]
        fn merging_loses_nothing_and_doubles_nothing(first in meetings(), second in meetings()) {
            let both = merge(&first, &second);
            prop_assert_eq!((both.held_on, both.minutes, both.medium), (first.held_on, first.minutes, first.medium));
            for topic in Topic::ALL {
                let times = both.topics.iter().filter(|other| *other == topic).count();
                prop_assert_eq!(times, usize::from(first.topics.contains(topic) || second.topics.contains(topic)));
            }
            for connection in Connection::ALL {
                let times = both.connections.iter().filter(|other| *other == connection).count();
                let told = first.connections.contains(connection) || second.connections.contains(connection);
                prop_assert_eq!(times, usize::from(told));
            }
            prop_assert!(both.note.as_ref().is_none_or(|note| note.chars().count() <= NOTE_MAX));
            prop_assert_eq!(both.note.is_some(), first.note.is_some() || second.note.is_some());
        }
    }
}
