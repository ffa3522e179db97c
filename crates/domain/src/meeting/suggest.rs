//! The next meeting, as one of the two suggests it.

use chrono::{NaiveDateTime, TimeDelta};

use crate::form::{Input, Problem, Problems, Reader};

/// Most characters of a place.
const PLACE_MAX: usize = 200;

/// How far ahead a meeting is suggested, in days: more is a slip of the finger.
const AHEAD: i64 = 366;

/// When and where the two want to meet next.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Next {
    /// On the clock in Germany.
    pub at: NaiveDateTime,
    pub place: Option<String>,
}

/// Reads a suggestion; `now` is the time in Germany.
pub fn read_next(input: &Input, now: NaiveDateTime) -> Result<Next, Problems> {
    let mut reader = Reader::new(input);
    let (day, time) = (reader.needed_date("day"), reader.needed_time("time"));
    if let Some(day) = day {
        if day < now.date() {
            reader.problem("day", Problem::InPast);
        } else if day > now.date() + TimeDelta::days(AHEAD) {
            reader.problem("day", Problem::Date);
        } else if time.is_some_and(|time| day.and_time(time) <= now) {
            reader.problem("time", Problem::InPast);
        }
    }
    let place = reader.line("place", PLACE_MAX);
    reader.finish(|| Some(Next { at: day?.and_time(time?), place }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_to_come_is_suggested() {
        let now = "2026-11-22T14:00:00".parse().expect("a time");
        for (day, time, problem) in [
            ("2026-11-22", "14:01", None),
            ("2026-11-22", "14:00", Some(("time", Problem::InPast))),
            ("2026-11-21", "18:00", Some(("day", Problem::InPast))),
            ("2028-11-21", "18:00", Some(("day", Problem::Date))),
            ("2026-11-23", "", Some(("time", Problem::Required))),
            ("", "18:00", Some(("day", Problem::Required))),
        ] {
            let input = [("day", day), ("time", time)].into_iter().collect();
            let found = read_next(&input, now).err().and_then(|problems| problems.iter().next());
            assert_eq!(found, problem, "{day} {time}");
        }
    }
}
