//! What is told of an event wherever it stands.

use leptos::prelude::*;
use texts::format;

use crate::http::Page;
use crate::ui::date::weekday;

/// A translated text in an element that says which language it is really in.
pub fn translated(page: &Page, text: &domain::locale::Translated) -> AnyView {
    let (text, locale) = text.get(page.locale);
    let (lang, dir) = (locale.code(), locale.direction().code());
    if locale == page.locale {
        view! { <bdi>{text.to_owned()}</bdi> }.into_any()
    } else {
        view! { <span lang=lang dir=dir>{text.to_owned()}</span> }.into_any()
    }
}

/// Day, and from when until when; for people and for machines.
pub fn when(page: &Page, event: &domain::event::Event) -> AnyView {
    let clock = |at| format::clock(page.locale, at);
    view! {
        {weekday(page, event.starts_at)}
        <span class="ch-event__times">{page.t.event_times(clock(event.starts_at), clock(event.ends_at))}</span>
    }
    .into_any()
}
