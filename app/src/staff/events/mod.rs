//! Events for staff: the list, one event, its form, who registered.

mod edit;
mod one;
mod people;

use domain::address::{StaffEvent, StaffEventNew};
use domain::event::Status;
use leptos::prelude::*;
use services::event::{self, Staffed};
use services::records::EventRecord;
use services::scope::Tenant;
use texts::format;

pub use edit::{create, edit, new, save};
pub use one::{act, show};
pub use people::export;

use crate::directory::page_number;
use crate::http::{Answer, Page, Queried, Visit};
use crate::ui::parts::{empty, number, pages};
use crate::ui::table::{cell, name, table};
use crate::ui::{Document, work};

/// Where an event stands, by shape, word and colour; one that is over says so.
fn status(page: &Page, record: &EventRecord, is_over: bool) -> AnyView {
    let (class, code) = match record.status {
        Status::Draft => ("asked", Status::Draft.code()),
        Status::Cancelled => ("declined", Status::Cancelled.code()),
        Status::Published if is_over => ("withdrawn", "over"),
        Status::Published => ("accepted", Status::Published.code()),
    };
    view! { <span class=format!("ch-status ch-status--{class}")>{page.t.event_status(code)}</span> }.into_any()
}

/// How many seats are taken, of how many.
fn taken(page: &Page, staffed: &Staffed) -> String {
    let taken = number(page, staffed.counts.seats);
    match staffed.record.event.seats {
        Some(seats) => page.t.staff_event_taken(taken, number(page, seats.into())),
        None => taken,
    }
}

/// GET /staff/events
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let found = event::staff_list(&ctx, page_number(&query)).await?;
    let now = ctx.now();
    let t = page.t;
    Ok(Document::staff(&page, t.events_title()).render(|| {
        let new = view! {
            <a class="kern-btn kern-btn--primary" href=page.href(StaffEventNew)>
                <span class="kern-icon kern-icon--add" aria-hidden="true"></span>
                <span class="kern-label">{t.staff_events_new()}</span>
            </a>
        };
        let rows = if found.rows.is_empty() {
            empty(t.staff_events_empty_title(), view! { <p>{t.staff_events_empty_text()}</p> }.into_any())
        } else {
            let columns = vec![
                t.staff_events_column_event(),
                t.staff_events_column_when(),
                t.staff_events_column_status(),
                t.staff_events_column_registered(),
                t.staff_events_column_waiting(),
            ];
            let rows = found
                .rows
                .iter()
                .map(|staffed| {
                    let event = &staffed.record.event;
                    let title = event.title.get(page.locale).0.to_owned();
                    let at = view! {
                        <time datetime=event.starts_at.to_rfc3339()>{format::time(page.locale, event.starts_at)}</time>
                    };
                    let is_over = event.ends_at <= now;
                    view! {
                        {name(page.href(StaffEvent(staffed.record.id)), title)}
                        {cell(t.staff_events_column_when(), at.into_any())}
                        {cell(t.staff_events_column_status(), status(&page, &staffed.record, is_over))}
                        {cell(t.staff_events_column_registered(), taken(&page, staffed).into_any())}
                        {cell(t.staff_events_column_waiting(), number(&page, staffed.counts.waiting).into_any())}
                    }
                    .into_any()
                })
                .collect();
            table(t.events_title(), columns, rows)
        };
        let content = view! {
            {work::head(t.events_title(), None, new.into_any())}
            <p class="ch-count">{t.staff_events_count(number(&page, found.total))}</p>
            {rows}
            {pages(&page, &found, &[])}
        };
        work::frame(&page, content.into_any())
    }))
}
