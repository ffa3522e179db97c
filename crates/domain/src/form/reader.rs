//! Reads fields one by one.

use chrono::{Datelike as _, NaiveDate, NaiveTime};

use super::{Choice, Input, Problem, Problems};
use crate::contact::{Email, Phone, Postcode, is_several_numbers};
use crate::postcode;
use crate::text::{clean, clean_line, has_web_address, is_name};
use crate::typed::usual_signs;

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

    /// What somebody or something is called; may be left out; at most `max` characters.
    pub fn name(&mut self, field: &'static str, max: usize) -> Option<String> {
        let name = self.line(field, max)?;
        let problem = match name.as_str() {
            name if !is_name(name) => Problem::Name,
            name if has_web_address(name) => Problem::NameIsAddress,
            _ => return Some(name),
        };
        self.problem(field, problem);
        None
    }

    /// A name that is needed.
    pub fn needed_name(&mut self, field: &'static str, max: usize) -> String {
        if clean_line(self.input.one(field)).is_empty() {
            self.problem(field, Problem::Required);
        }
        self.name(field, max).unwrap_or_default()
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
    pub fn email(&mut self, field: &'static str) -> Email {
        self.email_if(field, true).unwrap_or_default()
    }

    /// An e-mail address that may be left out, unless it is `needed`.
    pub fn email_if(&mut self, field: &'static str, needed: bool) -> Option<Email> {
        let typed = self.input.one(field);
        if typed.trim().is_empty() {
            if needed {
                self.problem(field, Problem::Required);
            }
            return None;
        }
        let address = Email::parse(typed);
        if address.is_none() {
            self.problem(field, Problem::Email);
        }
        address
    }

    /// A telephone number that may be left out.
    pub fn phone(&mut self, field: &'static str) -> Option<Phone> {
        let typed = self.input.one(field);
        if typed.trim().is_empty() {
            return None;
        }
        let number = Phone::parse(typed);
        if number.is_none() {
            self.problem(field, if is_several_numbers(typed) { Problem::OnePhone } else { Problem::Phone });
        }
        number
    }

    /// A postcode that is needed and exists.
    pub fn postcode(&mut self, field: &'static str) -> Postcode {
        let typed = self.input.one(field);
        if typed.trim().is_empty() {
            self.problem(field, Problem::Required);
            return Postcode::default();
        }
        let Some(code) = Postcode::parse(typed) else {
            self.problem(field, Problem::Postcode);
            return Postcode::default();
        };
        if postcode::places(&code).is_empty() {
            self.problem(field, Problem::UnknownPostcode);
            return Postcode::default();
        }
        code
    }

    /// A place of the postcode in the field `of`: the one chosen if it lies there, else the likeliest. What is wrong
    /// with the postcode is its own field's matter.
    pub fn place(&mut self, field: &'static str, of: &'static str) -> String {
        let places = Postcode::parse(self.input.one(of)).map(|code| postcode::places(&code)).unwrap_or_default();
        let chosen = clean_line(self.input.one(field));
        places
            .iter()
            .find(|place| **place == chosen)
            .or(places.first())
            .map_or_else(String::new, |place| (*place).to_owned())
    }

    /// An address of the web that may be left out, with `https://` put before one that has no scheme. Anything else
    /// (`javascript:`, an address with a user name in it) is refused, because a link is made of it.
    pub fn website(&mut self, field: &'static str, max: usize) -> Option<String> {
        let typed = clean_line(self.input.one(field));
        if typed.is_empty() {
            return None;
        }
        let address = if typed.contains("://") || typed.contains(':') { typed } else { format!("https://{typed}") };
        let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default()).unwrap_or_default();
        let plain = host.contains('.')
            && host.chars().all(|character| character.is_alphanumeric() || character == '-' || character == '.')
            && !address.contains(char::is_whitespace)
            && address.chars().count() <= max;
        if !plain {
            self.problem(field, Problem::Website);
            return None;
        }
        Some(address)
    }

    /// A day that may be left out: as browsers post it (`2026-11-22`), or as people write it in Germany (`22.11.2026`,
    /// `22. 11. 26`).
    pub fn date(&mut self, field: &'static str) -> Option<NaiveDate> {
        let typed = usual_signs(self.input.one(field)).replace(' ', "");
        if typed.is_empty() {
            return None;
        }
        // Other years are slips of the finger, and not every database takes them; nor is a year of two digits the year 26.
        let usual = |day: &NaiveDate| (1900..2200).contains(&day.year());
        let day = ["%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y", "%d/%m/%Y"]
            .iter()
            .find_map(|format| NaiveDate::parse_from_str(&typed, format).ok().filter(usual));
        if day.is_none() {
            self.problem(field, Problem::Date);
        }
        day
    }

    /// A day that is needed.
    pub fn needed_date(&mut self, field: &'static str) -> Option<NaiveDate> {
        if usual_signs(self.input.one(field)).is_empty() {
            self.problem(field, Problem::Required);
        }
        self.date(field)
    }

    /// A time of day that is needed, to the minute: `14:30`, `14.30 Uhr`, `14 Uhr`.
    pub fn needed_time(&mut self, field: &'static str) -> Option<NaiveTime> {
        let typed = usual_signs(self.input.one(field)).to_lowercase();
        if typed.is_empty() {
            self.problem(field, Problem::Required);
            return None;
        }
        let time = typed.trim_end_matches("uhr").trim_end_matches('h').trim_end();
        let full =
            if time.bytes().all(|byte| byte.is_ascii_digit()) { format!("{time}:00") } else { time.replace('.', ":") };
        let written = ["%H:%M", "%H:%M:%S"].iter().find_map(|format| NaiveTime::parse_from_str(&full, format).ok());
        if written.is_none() {
            self.problem(field, Problem::Time);
        }
        written
    }

    /// A whole number that is needed and lies between these two.
    pub fn needed_number(&mut self, field: &'static str, least: u16, most: u16) -> Option<u16> {
        let typed = usual_signs(self.input.one(field));
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
        let mut reader = Reader::new(&elsewhere);
        let read = (reader.postcode("postcode"), reader.place("place", "postcode"));
        assert_eq!(read, ("99084".parse().expect("a postcode"), "Erfurt".into()));
    }

    #[test]
    fn days_are_read_as_browsers_and_as_people_write_them() {
        for (typed, read) in [
            ("2026-11-22", Ok(Some("2026-11-22"))),
            (" 22.11.2026 ", Ok(Some("2026-11-22"))),
            ("2.1.2026", Ok(Some("2026-01-02"))),
            ("22.11.26", Ok(Some("2026-11-22"))),
            ("22. 11. 2026", Ok(Some("2026-11-22"))),
            ("٢٢.١١.٢٠٢٦", Ok(Some("2026-11-22"))),
            ("۲۰۲۶-۱۱-۲۲", Ok(Some("2026-11-22"))),
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
        for (typed, time) in [
            ("18.00", "18:00:00"),
            ("١٨:٠٠", "18:00:00"),
            ("18 Uhr", "18:00:00"),
            ("9.30 Uhr", "09:30:00"),
            ("18h", "18:00:00"),
        ] {
            let input = input(&[("at", typed), ("minutes", "٤٥")]);
            let mut reader = Reader::new(&input);
            assert_eq!(reader.needed_time("at").map(|time| time.to_string()).as_deref(), Some(time), "{typed}");
            assert_eq!(reader.needed_number("minutes", 5, 720), Some(45));
        }
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
