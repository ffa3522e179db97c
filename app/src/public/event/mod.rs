//! Events for everyone: the list, one event with its form, the own registration.

mod one;

use axum::response::Response;
use domain::address::Event;
use domain::calendar::{Entry, MEDIA_TYPE};
use domain::event::Status;
use domain::id::EventId;
use leptos::prelude::*;
use services::event::{self, Shown};
use services::records::EventRecord;
use services::scope::Tenant;

pub use self::one::{register, show, thanks};

use crate::common::event::{translated, when};
use crate::http::{Answer, Page, Path, Visit};
use crate::ui::parts::empty;
use crate::ui::{Document, public};

/// How many seats are left, in words.
fn seats(page: &Page, shown: &Shown) -> Option<AnyView> {
    let t = page.t;
    if shown.record.status == Status::Cancelled {
        return Some(view! { <p class="ch-event__tag ch-event__tag--off">{t.event_cancelled_tag()}</p> }.into_any());
    }
    let free = shown.is_open.then_some(shown.free)??;
    let class = if free == 0 { "ch-event__tag ch-event__tag--full" } else { "ch-event__tag" };
    Some(view! { <p class=class>{t.event_free(free)}</p> }.into_any())
}

/// GET /events
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>) -> Answer {
    let found = event::upcoming(&ctx).await?;
    let t = page.t;
    Ok(Document::public(&page, t.events_title(), t.events_meta()).render(|| {
        let content = if found.is_empty() {
            let text = view! { <p>{t.events_empty_text()}</p> };
            empty(t.events_empty_title(), text.into_any())
        } else {
            let cards: Vec<_> = found.iter().map(|shown| card(&page, shown)).collect();
            view! { <ul class="ch-events">{cards}</ul> }.into_any()
        };
        let content = view! {
            <section class="ch-section">
                <div class="ch-wrap">
                    <h1>{t.events_title()}</h1>
                    <p class="ch-lead">{t.events_lead()}</p>
                    {content}
                </div>
            </section>
        };
        public::frame(&page, content.into_any())
    }))
}

fn card(page: &Page, shown: &Shown) -> AnyView {
    let event = &shown.record.event;
    let url = page.href(Event(shown.record.id));
    view! {
        <li class="ch-event">
            <p class="ch-event__when">{when(page, event)}</p>
            <h2 class="ch-event__title"><a href=url>{translated(page, &event.title)}</a></h2>
            <p class="ch-event__place">
                <span class="kern-icon kern-icon--location" aria-hidden="true"></span>
                <bdi>{event.place.clone()}</bdi>
            </p>
            {seats(page, shown)}
        </li>
    }
    .into_any()
}

/// GET /events/{id}/calendar.ics
pub async fn calendar(Visit { page, ctx, .. }: Visit<Tenant>, Path(id): Path<EventId>) -> Answer {
    let shown = event::show(&ctx, id).await?;
    Ok(ics(&page, &shown.record))
}

fn ics(page: &Page, record: &EventRecord) -> Response {
    let event = &record.event;
    let base = &page.site.base_url;
    let host = base.split("://").nth(1).unwrap_or(base);
    let place = match &event.address {
        Some(address) => format!("{}, {address}", event.place),
        None => event.place.clone(),
    };
    let text = event.text.get(page.locale).0;
    let entry = Entry {
        uid: format!("{}@{host}", record.id),
        title: event.title.get(page.locale).0.to_owned(),
        starts_at: event.starts_at,
        ends_at: event.ends_at,
        place: Some(place),
        text: (!text.is_empty()).then(|| text.to_owned()),
        url: Some(page.site.url(page.locale, Event(record.id))),
        is_cancelled: record.status == Status::Cancelled,
        written_at: record.created_at,
    };
    crate::ui::download(MEDIA_TYPE, "termin.ics", entry.to_text().into_bytes())
}
