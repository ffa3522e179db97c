//! Numbers of things.

use leptos::prelude::*;
use texts::format;

use crate::http::Page;

/// A number with its groups, as the language writes it.
pub fn number(page: &Page, number: impl TryInto<u64>) -> String {
    // No list is longer than that.
    format::number(page.locale, number.try_into().unwrap_or(u64::MAX))
}

/// How many, for sentences that go by it ("one person", "two people").
pub fn many(number: impl TryInto<u32>) -> u32 {
    number.try_into().unwrap_or(u32::MAX)
}

/// How many of a list were found, in a sentence; read out when a filter changes it.
pub fn count(sentence: String) -> AnyView {
    view! { <p class="ch-count" role="status">{sentence}</p> }.into_any()
}
