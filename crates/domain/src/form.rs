//! Reading forms: what was typed is kept, each problem is named at its field, and nothing is guessed.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::text::{clean, clean_line};
use crate::{contact, postcode};

/// A value from a closed list, by the code that forms post.
pub trait Choice: Sized {
    fn from_code(code: &str) -> Option<Self>;
}

/// What a browser posted: for each field name the values in their order, exactly as typed.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Input(BTreeMap<String, Vec<String>>);

impl Input {
    /// The first value of a field, or nothing typed.
    pub fn one(&self, name: &str) -> &str {
        self.all(name).first().map_or("", String::as_str)
    }

    /// All values of a field.
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether a field was posted with this value: what a tick box or a list shows as chosen.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).iter().any(|chosen| chosen == value)
    }

    /// Whether nothing at all was posted: a form opened for the first time.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every field with each of its values, by name.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(name, values)| values.iter().map(move |value| (name.as_str(), value.as_str())))
    }

    /// Sets a field to one value, for a form that opens with something filled in.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.insert(name.to_owned(), vec![value.into()]);
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Input {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut input = Self::default();
        for (name, value) in pairs {
            input.0.entry(name.into()).or_default().push(value.into());
        }
        input
    }
}

/// What is wrong with a field. The catalogue has a sentence for each, in every language.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Problem {
    /// Nothing was given where something is needed.
    Required,
    /// Nothing was ticked where at least one is needed.
    ChooseOne,
    /// Longer than so many characters.
    TooLong(usize),
    /// Shorter than so many characters.
    TooShort(usize),
    /// Not an e-mail address.
    Email,
    /// Not a telephone number.
    Phone,
    /// Not five digits.
    Postcode,
    /// Five digits that no place in Germany has.
    UnknownPostcode,
    /// A value that isn't on the list.
    Unlisted,
    /// Not an address of a web site.
    Website,
    /// A language without a level, or a level without a language.
    HalfLanguage,
    /// The same language twice.
    SameLanguage,
    /// A consent without which the form can't be taken.
    ConsentNeeded,
    /// A sensitive field was filled in without the consent for it.
    SensitiveWithoutConsent,
    /// The two passwords differ.
    PasswordsDiffer,
    /// Not the password that the account has now.
    PasswordWrong,
    /// A password that anyone would try first.
    PasswordCommon,
    /// Every weight is 0.
    AllZero,
    /// A reminder that would come when all is over.
    NotBefore,
    /// The field that only machines fill in.
    Trap,
    /// "Only like this", and nothing chosen.
    MustWithoutChoice,
    /// Farther than anybody walks, and no other way to get there.
    TooFarOnFoot,
    /// A certificate that would count for longer than so many years, or end before it was seen.
    OutOfTime(u8),
    /// A name that nobody has.
    NobodyFound,
    /// A name that too many have to choose from.
    TooManyFound,
    /// Somebody and themselves.
    SamePerson,
    /// A pause that ends before today or in more than a year.
    PauseDay,
    /// German is a must, and isn't among the own languages.
    GermanNotSpoken,
    /// Not a day.
    Date,
    /// Not a time of day.
    Time,
    /// A day or a time to come, where only what has been fits.
    InFuture,
    /// A day or a time that is over, where only what is to come fits.
    InPast,
    /// A day before the thing began that it belongs to.
    BeforeStart,
    /// An end that does not come after its beginning.
    EndsTooEarly,
    /// Not as many letters and digits as a check code has.
    CodeLength,
    /// A check code with a slip in it.
    CodeSlip,
    /// A number that is not between these two.
    OutOfRange(u16, u16),
    /// As many as fit are there already.
    TooMany,
}

/// The problems of a form, in the order of its fields.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Problems(Vec<(&'static str, Problem)>);

impl Problems {
    /// A single problem.
    pub fn at(field: &'static str, problem: Problem) -> Self {
        Self(vec![(field, problem)])
    }

    /// The problem of a field, the first if there are several.
    pub fn of(&self, field: &str) -> Option<Problem> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, problem)| *problem)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Problem)> + '_ {
        self.0.iter().copied()
    }

    /// Notes a problem.
    pub fn push(&mut self, field: &'static str, problem: Problem) {
        self.0.push((field, problem));
    }
}

/// Reads fields one by one and collects the problems, so that a person hears of all of them at once.
pub struct Reader<'input> {
    input: &'input Input,
    problems: Problems,
}

impl<'input> Reader<'input> {
    pub fn new(input: &'input Input) -> Self {
        Self { input, problems: Problems::default() }
    }

    /// What was posted.
    pub fn input(&self) -> &'input Input {
        self.input
    }

    /// Notes a problem.
    pub fn problem(&mut self, field: &'static str, problem: Problem) {
        self.problems.push(field, problem);
    }

    /// A line of text that may be left out; at most `max` characters.
    pub fn line(&mut self, field: &'static str, max: usize) -> Option<String> {
        self.bounded(field, clean_line(self.input.one(field)), max)
    }

    /// A line of text that is needed. The answer is empty when there was a problem, which [`Reader::finish`] reports.
    pub fn needed_line(&mut self, field: &'static str, max: usize) -> String {
        let line = clean_line(self.input.one(field));
        self.needed(field, line, max)
    }

    /// Several lines of text that may be left out; at most `max` characters.
    pub fn paragraph(&mut self, field: &'static str, max: usize) -> Option<String> {
        self.bounded(field, clean(self.input.one(field)), max)
    }

    /// Several lines of text that are needed.
    pub fn needed_paragraph(&mut self, field: &'static str, max: usize) -> String {
        let paragraph = clean(self.input.one(field));
        self.needed(field, paragraph, max)
    }

    fn needed(&mut self, field: &'static str, text: String, max: usize) -> String {
        if text.is_empty() {
            self.problem(field, Problem::Required);
        }
        self.bounded(field, text, max).unwrap_or_default()
    }

    fn bounded(&mut self, field: &'static str, text: String, max: usize) -> Option<String> {
        if text.chars().count() > max {
            self.problem(field, Problem::TooLong(max));
            return None;
        }
        (!text.is_empty()).then_some(text)
    }

    /// An e-mail address that is needed.
    pub fn email(&mut self, field: &'static str) -> String {
        let typed = self.input.one(field);
        if typed.trim().is_empty() {
            self.problem(field, Problem::Required);
            return String::new();
        }
        contact::email(typed).unwrap_or_else(|| {
            self.problem(field, Problem::Email);
            String::new()
        })
    }

    /// A telephone number that may be left out.
    pub fn phone(&mut self, field: &'static str) -> Option<String> {
        let typed = self.input.one(field);
        if typed.trim().is_empty() {
            return None;
        }
        let number = contact::phone(typed);
        if number.is_none() {
            self.problem(field, Problem::Phone);
        }
        number
    }

    /// A postcode that is needed and exists, with its place: the one chosen in the field `place` if it lies there,
    /// else the likeliest.
    pub fn postcode(&mut self, field: &'static str) -> (String, String) {
        let typed = self.input.one(field);
        if typed.trim().is_empty() {
            self.problem(field, Problem::Required);
            return Default::default();
        }
        let Some(code) = postcode::parse(typed) else {
            self.problem(field, Problem::Postcode);
            return Default::default();
        };
        let places = postcode::places(&code);
        let chosen = clean_line(self.input.one("place"));
        if let Some(place) = places.iter().find(|place| **place == chosen).or(places.first()) {
            return (code, (*place).to_owned());
        }
        self.problem(field, Problem::UnknownPostcode);
        Default::default()
    }

    /// A day that may be left out: as browsers post it (`2026-11-22`), or as people write it in Germany (`22.11.2026`).
    pub fn date(&mut self, field: &'static str) -> Option<NaiveDate> {
        let typed = self.input.one(field).trim();
        if typed.is_empty() {
            return None;
        }
        let written = ["%Y-%m-%d", "%d.%m.%Y"].iter().find_map(|format| NaiveDate::parse_from_str(typed, format).ok());
        // Other years are slips of the finger, and not every database takes them.
        let day = written.filter(|day| (1900..2200).contains(&day.year()));
        if day.is_none() {
            self.problem(field, Problem::Date);
        }
        day
    }

    /// A day that is needed.
    pub fn needed_date(&mut self, field: &'static str) -> Option<NaiveDate> {
        if self.input.one(field).trim().is_empty() {
            self.problem(field, Problem::Required);
        }
        self.date(field)
    }

    /// A time of day that is needed, to the minute: `14:30`.
    pub fn needed_time(&mut self, field: &'static str) -> Option<NaiveTime> {
        let typed = self.input.one(field).trim();
        if typed.is_empty() {
            self.problem(field, Problem::Required);
            return None;
        }
        let written = ["%H:%M", "%H:%M:%S"].iter().find_map(|format| NaiveTime::parse_from_str(typed, format).ok());
        if written.is_none() {
            self.problem(field, Problem::Time);
        }
        written
    }

    /// A whole number that is needed and lies between these two.
    pub fn needed_number(&mut self, field: &'static str, least: u16, most: u16) -> Option<u16> {
        let typed = self.input.one(field).trim();
        if typed.is_empty() {
            self.problem(field, Problem::Required);
            return None;
        }
        let number = typed.parse().ok().filter(|number| (least..=most).contains(number));
        if number.is_none() {
            self.problem(field, Problem::OutOfRange(least, most));
        }
        number
    }

    /// One value from a list, or none.
    pub fn choice<C: Choice>(&mut self, field: &'static str) -> Option<C> {
        let code = self.input.one(field);
        if code.is_empty() {
            return None;
        }
        let value = C::from_code(code);
        if value.is_none() {
            self.problem(field, Problem::Unlisted);
        }
        value
    }

    /// One value from a list that is needed.
    pub fn needed_choice<C: Choice>(&mut self, field: &'static str) -> Option<C> {
        if self.input.one(field).is_empty() {
            self.problem(field, Problem::ChooseOne);
        }
        self.choice(field)
    }

    /// Any number of values from a list, without doubles.
    pub fn choices<C: Choice + PartialEq>(&mut self, field: &'static str) -> Vec<C> {
        let mut values = Vec::new();
        for code in self.input.all(field).iter().filter(|code| !code.is_empty()) {
            match C::from_code(code) {
                Some(value) if !values.contains(&value) => values.push(value),
                Some(_) => {}
                None => {
                    self.problem(field, Problem::Unlisted);
                    break;
                }
            }
        }
        values
    }

    /// At least one value from a list.
    pub fn needed_choices<C: Choice + PartialEq>(&mut self, field: &'static str) -> Vec<C> {
        if self.input.all(field).iter().all(String::is_empty) {
            self.problem(field, Problem::ChooseOne);
        }
        self.choices(field)
    }

    /// What was read, or all problems.
    pub fn finish<T>(self, value: impl FnOnce() -> Option<T>) -> Result<T, Problems> {
        if self.problems.is_empty() {
            // A missing value without a problem can't be: every `None` of a needed field notes one.
            value().ok_or_else(|| Problems::at("form", Problem::Required))
        } else {
            Err(self.problems)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::VolunteerRole;

    fn input(pairs: &[(&str, &str)]) -> Input {
        pairs.iter().copied().collect()
    }

    #[test]
    fn every_problem_is_reported_at_once_and_in_order() {
        let input = input(&[("name", "  "), ("email", "x"), ("postcode", "00000"), ("roles", "king")]);
        let mut reader = Reader::new(&input);
        reader.needed_line("name", 10);
        reader.email("email");
        reader.postcode("postcode");
        reader.needed_choices::<VolunteerRole>("roles");
        let problems = reader.finish(|| Some(())).expect_err("four problems");
        assert_eq!(
            problems.iter().collect::<Vec<_>>(),
            [
                ("name", Problem::Required),
                ("email", Problem::Email),
                ("postcode", Problem::UnknownPostcode),
                ("roles", Problem::Unlisted),
            ]
        );
    }

    #[test]
    fn length_is_counted_in_characters() {
        let arabic = input(&[("name", "محمد")]);
        assert_eq!(Reader::new(&arabic).needed_line("name", 4), "محمد");
        let mut reader = Reader::new(&arabic);
        reader.needed_line("name", 3);
        assert_eq!(reader.finish(|| Some(())).expect_err("too long").of("name"), Some(Problem::TooLong(3)));
    }

    #[test]
    fn a_place_is_chosen_only_among_those_of_the_postcode() {
        let elsewhere = input(&[("postcode", "99084"), ("place", "Paris")]);
        assert_eq!(Reader::new(&elsewhere).postcode("postcode"), ("99084".into(), "Erfurt".into()));
    }

    #[test]
    fn days_are_read_as_browsers_and_as_people_write_them() {
        for (typed, read) in [
            ("2026-11-22", Ok(Some("2026-11-22"))),
            (" 22.11.2026 ", Ok(Some("2026-11-22"))),
            ("2.1.2026", Ok(Some("2026-01-02"))),
            ("", Ok(None)),
            ("2026-02-30", Err(Problem::Date)),
            ("0026-11-22", Err(Problem::Date)),
            ("+12026-11-22", Err(Problem::Date)),
            ("gestern", Err(Problem::Date)),
        ] {
            let input = input(&[("day", typed)]);
            let mut reader = Reader::new(&input);
            let day = reader.date("day").map(|day| day.to_string());
            let read = read.map(|day| day.map(str::to_owned));
            assert_eq!(
                reader.finish(|| Some(day)).map_err(|problems| problems.of("day").expect("one")),
                read,
                "{typed}"
            );
        }
    }

    #[test]
    fn times_and_numbers_that_are_none_say_so_at_their_field() {
        let good = input(&[("at", "09:05"), ("minutes", "45")]);
        let mut reader = Reader::new(&good);
        assert_eq!(reader.needed_time("at").map(|time| time.to_string()), Some("09:05:00".to_owned()));
        assert_eq!(reader.needed_number("minutes", 5, 720), Some(45));
        let bad = input(&[("at", "25:00"), ("minutes", "4")]);
        let mut reader = Reader::new(&bad);
        reader.needed_time("at");
        reader.needed_number("minutes", 5, 720);
        let problems: Vec<_> = reader.finish(|| Some(())).expect_err("two").iter().collect();
        assert_eq!(problems, [("at", Problem::Time), ("minutes", Problem::OutOfRange(5, 720))]);
    }

    #[test]
    fn doubles_count_once() {
        let input = input(&[("roles", "mentor"), ("roles", "mentor"), ("roles", "buddy")]);
        assert_eq!(
            Reader::new(&input).choices::<VolunteerRole>("roles"),
            [VolunteerRole::Mentor, VolunteerRole::Buddy]
        );
    }
}
