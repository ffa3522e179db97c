//! Events that people come to: network meetings, evenings on which mentors and mentees get to know each other.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::Locale;
use crate::calendar::{german_clock, in_germany};
use crate::consent::Purpose;
use crate::contact::Email;
use crate::form::{Input, Problem, Problems, Reader};
use crate::id::PersonId;
use crate::locale::Translated;
use crate::text::{LINE_MAX, NAME_MAX, TEXT_MAX};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What kind of event it is.
    Kind {
        /// Women meet, hear something, get to know each other.
        Network = "network",
        /// Mentors and mentees talk, and say afterwards whom they would like to meet again.
        MatchingEvening = "matching-evening",
        Other = "other",
    }
}

vocabulary! {
    /// Where an event stands.
    Status {
        /// Only staff see it.
        Draft = "draft",
        /// People can see it and register.
        Published = "published",
        /// It does not take place; its page says so.
        Cancelled = "cancelled",
    }
}

vocabulary! {
    /// What a registration is worth.
    Standing {
        Seat = "seat",
        /// All seats were taken; the next that is given back is theirs, in the order in which they came.
        Waiting = "waiting",
        Cancelled = "cancelled",
    }
}

/// Most seats that an event can have.
pub const SEATS_MAX: u16 = 500;
/// The fields of the form for what is told in one language.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub locale: Locale,
    pub title: &'static str,
    pub text: &'static str,
}

impl Words {
    /// Whether the title is needed: in the language that stands in where another is missing.
    pub fn is_needed(&self) -> bool {
        self.locale == Locale::German
    }
}

/// The languages in which an event may be told, each with its fields in the form.
pub static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| {
    // Made once and kept for good, as names of fields are.
    let field = |stem: &str, locale: Locale| -> &'static str { format!("{stem}_{locale}").leak() };
    Locale::ALL
        .iter()
        .map(|&locale| Words { locale, title: field("title", locale), text: field("text", locale) })
        .collect()
});
/// When on the day before the reminder goes out, by the clock in Germany.
const REMINDER_AT: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// What staff tell of an event.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Event {
    pub kind: Kind,
    pub title: Translated,
    pub text: Translated,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// The house, as people know it.
    pub place: String,
    /// Street and number, town.
    pub address: Option<String>,
    /// How many can come; without a number, all who want.
    pub seats: Option<u16>,
    /// Whether it stands in the list that everyone sees. Without it, who has the address sees it.
    pub is_public: bool,
}

impl Event {
    /// Whether all seats are taken when so many are.
    pub fn is_full(&self, taken: u64) -> bool {
        self.free(taken) == Some(0)
    }

    /// How many seats are free when so many are taken; nothing for an event without a limit.
    pub fn free(&self, taken: u64) -> Option<u64> {
        self.seats.map(|seats| u64::from(seats).saturating_sub(taken))
    }

    /// When those with a seat are reminded: in the morning of the day before, in Germany.
    pub fn reminder_at(&self) -> DateTime<Utc> {
        let day = german_clock(self.starts_at).date();
        let before = day.checked_sub_days(Days::new(1)).unwrap_or(day);
        in_germany(before, REMINDER_AT).unwrap_or(self.starts_at)
    }

    /// Whether what people noted down is no longer right: time or place.
    pub fn moved(&self, other: &Self) -> bool {
        (self.starts_at, self.ends_at, &self.place, &self.address)
            != (other.starts_at, other.ends_at, &other.place, &other.address)
    }

    /// What the form shows of it.
    pub fn to_input(&self) -> Input {
        let mut input = Input::default();
        for words in WORDS.iter() {
            for (field, translated) in [(words.title, &self.title), (words.text, &self.text)] {
                input.set(field, translated.0.get(words.locale.code()).cloned().unwrap_or_default());
            }
        }
        let (from, until) = (german_clock(self.starts_at), german_clock(self.ends_at));
        input.set("kind", self.kind.code());
        input.set("day", from.date().to_string());
        input.set("from", from.format("%H:%M").to_string());
        input.set("until", until.format("%H:%M").to_string());
        input.set("place", self.place.clone());
        input.set("address", self.address.clone().unwrap_or_default());
        input.set("seats", self.seats.map(|seats| seats.to_string()).unwrap_or_default());
        input.set("public", if self.is_public { "yes" } else { "" });
        input
    }
}

/// Longest event of which the end may be on the next day; a longer one is a slip of the finger.
const OVERNIGHT: TimeDelta = TimeDelta::hours(12);

/// Reads the form that staff fill in. An event lies in the future, unless it keeps the beginning that is `known` of it;
/// an end before the beginning is one after midnight.
pub fn read(input: &Input, now: DateTime<Utc>, known: Option<&Event>) -> Result<Event, Problems> {
    let mut reader = Reader::new(input);
    let kind = reader.needed_choice("kind");
    let (mut title, mut text) = (Translated::default(), Translated::default());
    for words in WORDS.iter() {
        let keep = |into: &mut Translated, told: Option<String>| {
            told.map(|told| into.0.insert(words.locale.code().to_owned(), told))
        };
        let told = if words.is_needed() {
            Some(reader.needed_line(words.title, LINE_MAX))
        } else {
            reader.line(words.title, LINE_MAX)
        };
        keep(&mut title, told);
        keep(&mut text, reader.paragraph(words.text, TEXT_MAX));
    }
    let day = reader.needed_date("day");
    let (from, until) = (reader.needed_time("from"), reader.needed_time("until"));
    let starts_at = day.zip(from).and_then(|(day, from)| in_germany(day, from));
    let ends_at = day.zip(until).and_then(|(day, until)| in_germany(day, until));
    let next_day = day.and_then(|day| day.succ_opt()).zip(until).and_then(|(day, until)| in_germany(day, until));
    let overnight = next_day.filter(|end| starts_at.is_some_and(|start| *end - start <= OVERNIGHT));
    let ends_at = if ends_at < starts_at { overnight.or(ends_at) } else { ends_at };
    if starts_at.is_some_and(|at| at <= now && known.is_none_or(|known| known.starts_at != at)) {
        reader.problem("day", Problem::InPast);
    }
    match (starts_at, ends_at) {
        (Some(from), Some(until)) if until <= from => reader.problem("until", Problem::EndsTooEarly),
        // The hour that spring leaves out.
        (None, _) if day.is_some() && from.is_some() => reader.problem("from", Problem::Time),
        (_, None) if day.is_some() && until.is_some() => reader.problem("until", Problem::Time),
        _ => {}
    }
    let place = reader.needed_line("place", LINE_MAX);
    let address = reader.line("address", LINE_MAX);
    let seats = if input.one("seats").trim().is_empty() { None } else { reader.needed_number("seats", 1, SEATS_MAX) };
    let is_public = input.has("public", "yes");
    reader.finish(|| {
        let (kind, starts_at, ends_at) = (kind?, starts_at?, ends_at?);
        Some(Event { kind, title, text, starts_at, ends_at, place, address, seats, is_public })
    })
}

/// What somebody tells who would like to come.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Guest {
    pub name: String,
    pub email: Email,
}

/// Reads the form of somebody who would like to come.
pub fn read_guest(input: &Input) -> Result<Guest, Problems> {
    let mut reader = Reader::new(input);
    let name = reader.needed_name("name", NAME_MAX);
    let email = reader.email("email");
    if !input.has("consent", Purpose::Processing.code()) {
        reader.problem("consent", Problem::ConsentNeeded);
    }
    reader.finish(|| Some(Guest { name, email }))
}

/// Who of a mentor and a mentee ticked the other after an evening.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Ticked {
    Both,
    Mentor,
    Mentee,
}

impl Ticked {
    /// A code for texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Mentor => "mentor",
            Self::Mentee => "mentee",
        }
    }
}

/// Whom people would like to meet again: from whom, to whom.
///
/// A wish is no criterion and gives no points: what two people felt is not weighed against a bus line. A tick of both
/// is offered to the coordinator as a pair to be held in a round; a tick of one stands beside the explanation. No
/// veto is broken by either.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Wishes(BTreeSet<(PersonId, PersonId)>);

impl Wishes {
    /// Who of the two ticked the other, if either did.
    pub fn between(&self, mentor: PersonId, mentee: PersonId) -> Option<Ticked> {
        match (self.0.contains(&(mentor, mentee)), self.0.contains(&(mentee, mentor))) {
            (true, true) => Some(Ticked::Both),
            (true, false) => Some(Ticked::Mentor),
            (false, true) => Some(Ticked::Mentee),
            (false, false) => None,
        }
    }

    /// Every wish, as from whom to whom.
    pub fn all(&self) -> impl Iterator<Item = (PersonId, PersonId)> + '_ {
        self.0.iter().copied()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(PersonId, PersonId)> for Wishes {
    fn from_iter<I: IntoIterator<Item = (PersonId, PersonId)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2026-11-23T08:00:00Z";

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a time")
    }

    fn filled() -> Input {
        let pairs = [
            ("kind", "network"),
            ("title_de", "Netzwerktreffen"),
            ("title_ar", "لقاء النساء"),
            ("text_de", "Kaffee und Gespräche"),
            ("day", "2026-12-10"),
            ("from", "18:00"),
            ("until", "20:30"),
            ("place", "Volkshochschule"),
            ("seats", "20"),
            ("public", "yes"),
        ];
        pairs.into_iter().collect()
    }

    #[test]
    fn an_event_is_read_and_shown_again_as_it_was_typed() {
        let input = filled();
        let event = read(&input, at(NOW), None).expect("a good form");
        assert_eq!(event.starts_at, at("2026-12-10T17:00:00Z"), "six o'clock in Germany");
        assert_eq!(event.title.get(Locale::Arabic), ("لقاء النساء", Locale::Arabic));
        assert_eq!(event.title.get(Locale::English), ("Netzwerktreffen", Locale::German));
        assert_eq!(read(&event.to_input(), at(NOW), None).expect("read again"), event);
    }

    #[test]
    fn what_cannot_be_is_named_at_its_field() {
        let wrong = |field: &str, value: &str| {
            let mut input = filled();
            input.set(field, value);
            read(&input, at(NOW), None).expect_err("a problem").iter().collect::<Vec<_>>()
        };
        assert_eq!(wrong("title_de", " "), [("title_de", Problem::Required)]);
        assert_eq!(wrong("day", "2026-11-22"), [("day", Problem::InPast)]);
        assert_eq!(wrong("until", "18:00"), [("until", Problem::EndsTooEarly)]);
        assert_eq!(wrong("until", "17:30"), [("until", Problem::EndsTooEarly)], "nobody stays for a day");
        assert_eq!(wrong("seats", "0"), [("seats", Problem::OutOfRange(1, SEATS_MAX))]);
        assert_eq!(wrong("kind", ""), [("kind", Problem::ChooseOne)]);
        let mut spring = filled();
        for (field, value) in [("day", "2027-03-28"), ("from", "02:30")] {
            spring.set(field, value);
        }
        assert_eq!(read(&spring, at(NOW), None).expect_err("no such time").of("from"), Some(Problem::Time));
    }

    #[test]
    fn an_end_after_midnight_is_on_the_next_day() {
        let mut input = filled();
        input.set("until", "00:30");
        let event = read(&input, at(NOW), None).expect("a good form");
        assert_eq!(event.ends_at, at("2026-12-10T23:30:00Z"));
        assert_eq!(read(&event.to_input(), at(NOW), None).expect("read again"), event);
    }

    #[test]
    fn an_event_under_way_can_be_moved_to_another_room_and_not_to_another_hour_that_is_over() {
        let event = read(&filled(), at(NOW), None).expect("a good form");
        let later = at("2026-12-10T18:00:00Z");
        let mut input = event.to_input();
        input.set("place", "Raum 2");
        assert_eq!(read(&input, later, Some(&event)).expect("kept").place, "Raum 2");
        input.set("from", "17:00");
        assert_eq!(read(&input, later, Some(&event)).expect_err("over").of("day"), Some(Problem::InPast));
    }

    #[test]
    fn seats_run_out_and_without_a_number_never() {
        let event = read(&filled(), at(NOW), None).expect("a good form");
        assert_eq!(
            (event.free(0), event.free(19), event.free(20), event.free(21)),
            (Some(20), Some(1), Some(0), Some(0))
        );
        assert!(!event.is_full(19) && event.is_full(20));
        assert!(!Event { seats: None, ..event }.is_full(10_000));
    }

    #[test]
    fn the_reminder_goes_out_on_the_morning_before() {
        let event = read(&filled(), at(NOW), None).expect("a good form");
        assert_eq!(event.reminder_at(), at("2026-12-09T08:00:00Z"));
        // An hour after midnight in summer is still the day before in Greenwich.
        let late = Event { starts_at: at("2026-07-01T23:00:00Z"), ..event };
        assert_eq!(late.reminder_at(), at("2026-07-01T07:00:00Z"));
    }

    #[test]
    fn a_tick_of_both_is_told_from_a_tick_of_one() {
        let [karin, ute, rahel] = [1, 2, 3].map(|number| PersonId(uuid::Uuid::from_u128(number)));
        let wishes: Wishes = [(karin, rahel), (rahel, karin), (ute, rahel)].into_iter().collect();
        assert_eq!(wishes.between(karin, rahel), Some(Ticked::Both));
        assert_eq!(wishes.between(ute, rahel), Some(Ticked::Mentor));
        assert_eq!(wishes.between(rahel, ute), Some(Ticked::Mentee));
        assert_eq!(wishes.between(karin, ute), None);
        assert_eq!(wishes.all().count(), 3);
    }

    #[test]
    fn a_guest_needs_a_name_an_address_and_to_agree() {
        let problems = read_guest(&Input::default()).expect_err("nothing given");
        let fields: Vec<_> = problems.iter().collect();
        assert_eq!(
            fields,
            [("name", Problem::Required), ("email", Problem::Required), ("consent", Problem::ConsentNeeded)]
        );
        let good = [("name", "Rahel Tesfay"), ("email", "Rahel@Example.org"), ("consent", "processing")];
        assert_eq!(read_guest(&good.into_iter().collect()).expect("a guest").name, "Rahel Tesfay");
    }
}
