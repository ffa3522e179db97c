//! Days and hours, for people and for machines. Within a sentence `texts::format` writes them.

use chrono::{DateTime, NaiveDate, Utc};
use leptos::prelude::*;
use texts::format;

use crate::http::Page;

/// A point in time: its day and hour.
pub fn time(page: &Page, at: DateTime<Utc>) -> AnyView {
    element(at.to_rfc3339(), format::time(page.locale, at))
}

/// A point in time: its day alone.
pub fn day(page: &Page, at: DateTime<Utc>) -> AnyView {
    element(at.to_rfc3339(), format::day(page.locale, at))
}

/// A point in time: its day with the name of the weekday.
pub fn weekday(page: &Page, at: DateTime<Utc>) -> AnyView {
    element(at.to_rfc3339(), format::weekday(page.locale, at))
}

/// A day that has no hour.
pub fn date(page: &Page, day: NaiveDate) -> AnyView {
    element(day.to_string(), format::date(page.locale, day))
}

fn element(machine: String, words: String) -> AnyView {
    view! { <time datetime=machine>{words}</time> }.into_any()
}
