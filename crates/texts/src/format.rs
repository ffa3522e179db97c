//! Dates and numbers as each language writes them, by Unicode CLDR.

use chrono::{DateTime, Datelike as _, NaiveDate, Timelike as _, Utc};
use chrono_tz::Europe::Berlin;
use domain::Locale;
use icu_calendar::Iso;
use icu_datetime::fieldsets::{T, YM, YMD, YMDE, YMDET, YMDT};
use icu_datetime::input::{Date, DateTime as IcuDateTime, Time};
use icu_datetime::options::TimePrecision;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use std::sync::LazyLock;

struct Formats {
    date: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
    time: DateTimeFormatter<YMDT>,
    weekday: DateTimeFormatter<YMDE>,
    weekday_time: DateTimeFormatter<YMDET>,
    clock: NoCalendarFormatter<T>,
    number: DecimalFormatter,
}

fn formats(locale: Locale) -> &'static Formats {
    /// In the order of `Locale::ALL`.
    static ALL: LazyLock<Vec<Formats>> = LazyLock::new(|| Locale::ALL.iter().map(|locale| load(*locale)).collect());
    &ALL[locale as usize]
}

fn load(locale: Locale) -> Formats {
    let locale: icu_locale_core::Locale = locale.cldr().parse().expect("a tag of CLDR");
    let preferences = DateTimeFormatterPreferences::from(&locale);
    let built_in = "compiled data holds every locale";
    Formats {
        date: DateTimeFormatter::try_new(preferences, YMD::long()).expect(built_in),
        month: DateTimeFormatter::try_new(preferences, YM::long()).expect(built_in),
        time: DateTimeFormatter::try_new(preferences, YMDT::medium().with_time_precision(TimePrecision::Minute))
            .expect(built_in),
        weekday: DateTimeFormatter::try_new(preferences, YMDE::long()).expect(built_in),
        weekday_time: DateTimeFormatter::try_new(preferences, YMDET::long().with_time_precision(TimePrecision::Minute))
            .expect(built_in),
        clock: NoCalendarFormatter::try_new(preferences, T::short().with_time_precision(TimePrecision::Minute))
            .expect(built_in),
        number: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).expect(built_in),
    }
}

fn icu(date: NaiveDate) -> Date<Iso> {
    let (month, day) = (u8::try_from(date.month()).unwrap_or(1), u8::try_from(date.day()).unwrap_or(1));
    Date::try_new_iso(date.year(), month, day).unwrap_or_else(|_| Date::try_new_iso(1970, 1, 1).expect("a date"))
}

/// A day with its month in words: "22. November 2026".
pub fn date(locale: Locale, date: NaiveDate) -> String {
    formats(locale).date.format(&icu(date)).to_string()
}

/// The calendar day in Germany at this time.
pub fn local_day(time: DateTime<Utc>) -> NaiveDate {
    time.with_timezone(&Berlin).date_naive()
}

/// The day in Germany at this time, as [`date`].
pub fn day(locale: Locale, time: DateTime<Utc>) -> String {
    date(locale, local_day(time))
}

/// The day in Germany at this time, as ISO 8601 writes it: for tables that programs read.
pub fn iso_day(time: DateTime<Utc>) -> String {
    local_day(time).to_string()
}

/// A month and its year: "November 2026".
pub fn month(locale: Locale, first: NaiveDate) -> String {
    formats(locale).month.format(&icu(first)).to_string()
}

fn local(time: DateTime<Utc>) -> Option<IcuDateTime<Iso>> {
    let local = time.with_timezone(&Berlin);
    let (hour, minute) = (u8::try_from(local.hour()).unwrap_or(0), u8::try_from(local.minute()).unwrap_or(0));
    Some(IcuDateTime { date: icu(local.date_naive()), time: Time::try_new(hour, minute, 0, 0).ok()? })
}

/// Day and time in Germany, to the minute.
pub fn time(locale: Locale, time: DateTime<Utc>) -> String {
    local(time).map(|local| formats(locale).time.format(&local).to_string()).unwrap_or_default()
}

/// Weekday, day and time in Germany, to the minute: for what one wants to be in time for.
pub fn weekday_time(locale: Locale, time: DateTime<Utc>) -> String {
    local(time).map(|local| formats(locale).weekday_time.format(&local).to_string()).unwrap_or_default()
}

/// Weekday and day in Germany.
pub fn weekday(locale: Locale, time: DateTime<Utc>) -> String {
    formats(locale).weekday.format(&icu(local_day(time))).to_string()
}

/// The time of day in Germany, to the minute.
pub fn clock(locale: Locale, time: DateTime<Utc>) -> String {
    local(time).map(|local| formats(locale).clock.format(&local.time).to_string()).unwrap_or_default()
}

/// A number with its groups: "1.234".
pub fn number(locale: Locale, number: u64) -> String {
    formats(locale).number.format(&number.into()).to_string()
}

/// Thousandths with one decimal place, rounded half up: "35,8".
pub fn tenths(locale: Locale, thousandths: u64) -> String {
    let mut decimal = Decimal::from(thousandths.saturating_add(50) / 100);
    decimal.multiply_pow10(-1);
    formats(locale).number.format(&decimal).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_its_own_dates_and_numbers() {
        let shown = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        assert_eq!(date(Locale::German, shown), "22. November 2026");
        assert_eq!(date(Locale::English, shown), "22 November 2026");
        assert!(date(Locale::Arabic, shown).contains("نوفمبر") && date(Locale::Arabic, shown).contains("22"));
        assert_eq!(number(Locale::German, 1234), "1.234");
        assert_eq!(number(Locale::English, 1234), "1,234");
        assert_eq!(number(Locale::Arabic, 1234), "1,234");
        assert_eq!(tenths(Locale::German, 1_035_769), "1.035,8");
        assert_eq!([tenths(Locale::English, 49), tenths(Locale::English, 50)], ["0.0", "0.1"]);
    }

    #[test]
    fn times_are_those_of_germany() {
        let summer = "2026-07-01T22:30:00Z".parse().expect("a time");
        assert!(time(Locale::German, summer).contains("0:30"), "{}", time(Locale::German, summer));
        assert_eq!(day(Locale::German, summer), "2. Juli 2026");
        assert_eq!(clock(Locale::German, summer), "00:30");
        let long = weekday_time(Locale::German, summer);
        assert!(long.starts_with("Donnerstag, 2. Juli 2026") && long.contains("0:30"), "{long}");
        assert!(weekday_time(Locale::Arabic, summer).contains("الخميس"));
    }
}
