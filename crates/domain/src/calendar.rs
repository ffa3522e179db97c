//! Dates for calendars (RFC 5545), and the clock on the wall in Germany.
//!
//! A meeting at six stays at six, whatever the rules of summer time become: an entry carries the local time with its
//! time zone, and the zone's rules.

use std::fmt::Write as _;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeZone as _, Utc};
use chrono_tz::Europe::Berlin;

/// The media type of what [`Entry::to_text`] writes.
pub const MEDIA_TYPE: &str = "text/calendar; charset=utf-8";

/// Octets of a line, without its end (RFC 5545, section 3.1).
const LINE: usize = 75;

/// The rules of summer time in Germany, as they stand since 1996.
const ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n\
    BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
    TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// The moment at which a clock in Germany shows this. In the hour that autumn repeats it is the first one; in the hour
/// that spring leaves out there is none.
pub fn in_germany(day: NaiveDate, time: NaiveTime) -> Option<DateTime<Utc>> {
    Berlin.from_local_datetime(&day.and_time(time)).earliest().map(|local| local.to_utc())
}

/// What a clock in Germany shows at this moment.
pub fn german_clock(at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&Berlin).naive_local()
}

/// One entry for a calendar.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Entry {
    /// The same for the same event whenever it is fetched, and no other's: an identifier and a host name.
    pub uid: String,
    pub title: String,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    /// Room, street, place; nothing is left out.
    pub place: Option<String>,
    pub text: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// Whether it doesn't take place.
    pub is_cancelled: bool,
    /// When it was written.
    pub written_at: DateTime<Utc>,
}

impl Entry {
    /// A calendar file with this one entry, which never changes.
    pub fn to_text(&self) -> String {
        self.to_text_as(0)
    }

    /// A calendar file with this one entry as it is after so many changes; calendars take the greater number for the
    /// newer (RFC 5545, section 3.8.7.4).
    pub fn to_text_as(&self, sequence: u32) -> String {
        let mut out =
            String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Connecting Humans//DE\r\nMETHOD:PUBLISH\r\n");
        out.push_str(ZONE);
        let local = |at: DateTime<Utc>| german_clock(at).format("%Y%m%dT%H%M%S").to_string();
        let mut line = |name: &str, value: &str| fold(&mut out, &format!("{name}:{value}"));
        line("BEGIN", "VEVENT");
        line("UID", &escape(&self.uid));
        line("DTSTAMP", &self.written_at.format("%Y%m%dT%H%M%SZ").to_string());
        line("SEQUENCE", &sequence.to_string());
        line("DTSTART;TZID=Europe/Berlin", &local(self.starts_at));
        line("DTEND;TZID=Europe/Berlin", &local(self.ends_at));
        line("SUMMARY", &escape(&self.title));
        for (name, value) in [("LOCATION", &self.place), ("DESCRIPTION", &self.text)] {
            if let Some(value) = value {
                line(name, &escape(value));
            }
        }
        if let Some(url) = &self.url {
            line("URL", url);
        }
        line("STATUS", if self.is_cancelled { "CANCELLED" } else { "CONFIRMED" });
        line("END", "VEVENT");
        line("END", "VCALENDAR");
        out
    }
}

/// Text as a value (RFC 5545, section 3.3.11); signs that no calendar takes are left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => {
                let _ = write!(out, "\\{sign}");
            }
            '\n' => out.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => out.push(sign),
        }
    }
    out
}

/// Writes a line, folded so that none is too long and no letter is torn.
fn fold(out: &mut String, line: &str) {
    let mut used = 0;
    for sign in line.chars() {
        if used + sign.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(sign);
        used += sign.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use icalendar::{Calendar, CalendarComponent, Component as _};

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a time")
    }

    fn entry() -> Entry {
        Entry {
            uid: "0190@gotha.example".into(),
            title: "Netzwerktreffen; Kaffee, Tee \\ لقاء النساء".into(),
            starts_at: at("2026-07-01T16:00:00Z"),
            ends_at: at("2026-07-01T18:30:00Z"),
            place: Some("Volkshochschule, Raum 1.04".into()),
            text: Some(format!("Zeile eins\nZeile zwei {}", "Ä€🌻".repeat(60))),
            url: Some("https://gotha.example/de/events/0190".into()),
            is_cancelled: false,
            written_at: at("2026-06-01T08:00:00Z"),
        }
    }

    #[test]
    fn another_programs_parser_reads_back_what_was_written() {
        let entry = entry();
        let read: Calendar = entry.to_text().parse().expect("a calendar");
        let event = read.components.iter().find_map(CalendarComponent::as_event).expect("an event");
        assert_eq!(event.get_uid(), Some("0190@gotha.example"));
        assert_eq!(event.get_summary(), Some(entry.title.as_str()));
        assert_eq!(event.property_value("LOCATION"), entry.place.as_deref());
        assert_eq!(event.get_description(), entry.text.as_deref());
        assert_eq!(event.property_value("DTSTART"), Some("20260701T180000"), "six o'clock in summer");
        assert_eq!(event.property_value("DTEND"), Some("20260701T203000"));
        assert_eq!(event.property_value("STATUS"), Some("CONFIRMED"));
    }

    #[test]
    fn lines_are_short_enough_and_end_as_the_standard_wants() {
        let text = entry().to_text();
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        assert!(text.split("\r\n").all(|line| line.len() <= LINE), "{text}");
    }

    #[test]
    fn a_title_can_not_add_lines_of_its_own() {
        let entry = Entry { title: "Tee\r\nSTATUS:CANCELLED\rATTENDEE:x\u{7}".into(), ..entry() };
        let text = entry.to_text();
        assert!(!text.contains("\nSTATUS:CANCELLED") && !text.contains("\nATTENDEE"), "{text}");
    }

    #[test]
    fn a_change_has_a_greater_number() {
        assert!(entry().to_text().contains("\r\nSEQUENCE:0\r\n"));
        assert!(entry().to_text_as(3).contains("\r\nSEQUENCE:3\r\n"));
    }

    #[test]
    fn an_entry_that_does_not_take_place_says_so() {
        assert!(Entry { is_cancelled: true, ..entry() }.to_text().contains("\r\nSTATUS:CANCELLED\r\n"));
    }

    #[test]
    fn the_clock_in_germany_knows_summer_and_winter() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let six = NaiveTime::from_hms_opt(18, 0, 0).expect("a time");
        assert_eq!(in_germany(day("2026-07-01"), six), Some(at("2026-07-01T16:00:00Z")));
        assert_eq!(in_germany(day("2026-12-01"), six), Some(at("2026-12-01T17:00:00Z")));
        let half_past_two = NaiveTime::from_hms_opt(2, 30, 0).expect("a time");
        assert_eq!(in_germany(day("2026-03-29"), half_past_two), None, "left out");
        assert_eq!(in_germany(day("2026-10-25"), half_past_two), Some(at("2026-10-25T00:30:00Z")), "the first");
        assert_eq!(german_clock(at("2026-12-01T17:00:00Z")).to_string(), "2026-12-01 18:00:00");
    }
}
