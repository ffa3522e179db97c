//! Matching: everybody who waits, the suggestions for one person, up to three side by side, the settings.

mod compare;
mod overview;
pub(super) mod part;
mod person;
mod settings;
mod veto;

pub use compare::compare;
pub use overview::overview;
pub use person::{show, suggest};
pub use settings::{open as settings, save as save_settings};

pub(super) use part::{languages, short};
pub(super) use veto::{helps, sentence as veto_sentence};

use domain::id::PersonId;
use domain::matching::Points;
use leptos::prelude::*;
use services::matching::Pool;
use texts::format::tenths;

use crate::http::Page;

/// Somebody's name, as lists show it.
fn name_of(pool: &Pool, id: PersonId) -> String {
    pool.people.get(&id).map(|somebody| somebody.name.clone()).unwrap_or_default()
}

/// Points with one decimal place.
pub(super) fn points(page: &Page, points: Points) -> String {
    tenths(page.locale, points.0.into())
}

/// How much of the most it is, as a bar in an outline, to be read without colour. The number stands beside it.
fn bar(part: Points, most: Points) -> AnyView {
    let width = if most.0 == 0 { 0 } else { u64::from(part.0) * 100 / u64::from(most.0) };
    view! {
        <svg class="ch-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="ch-bar__all" x="0" y="0" width="100" height="8"></rect>
            <rect class="ch-bar__part" x="0" y="0" width=width.min(100).to_string() height="8"></rect>
        </svg>
    }
    .into_any()
}

/// The line on where distances come from.
fn source(page: &Page) -> AnyView {
    view! { <p class="ch-meta ch-source">{page.t.matching_distances_source()}</p> }.into_any()
}
