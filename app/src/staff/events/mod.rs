//! Events for staff: the list, one event, its form, who registered.

mod edit;
mod one;
mod people;

use domain::address::{StaffEvent, StaffEventNew};
use leptos::prelude::*;
use services::event::{self, Staffed};
use services::scope::Tenant;

pub use edit::{create, edit, new, save};
pub use one::{act, show};
pub use people::export;

use crate::directory::page_number;
use crate::http::{Answer, Page, Queried, Visit};
use crate::ui::count::{count, number};
use crate::ui::date::time;
use crate::ui::parts::{empty, pages};
use crate::ui::table::{cell, name, table};
use crate::ui::{Button, Document, badge, work};

/// How many seats are taken, of how many.
fn taken(page: &Page, staffed: &Staffed) -> String {
    let taken = number(page, staffed.counts.seats);
    match staffed.record.event.seats {
        Some(seats) => page.t.staff_event_taken(taken, number(page, seats)),
        None => taken,
    }
}

/// GET /staff/events
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let found = event::staff_list(&ctx, page_number(&query)).await?;
    let now = ctx.now();
    let t = page.t;
    Ok(Document::staff(&page, t.events_title()).render(|| {
        let new = Button::primary(t.staff_events_new()).icon("add").link(page.href(StaffEventNew));
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
                    let is_over = event.ends_at <= now;
                    view! {
                        {name(page.href(StaffEvent(staffed.record.id)), title)}
                        {cell(t.staff_events_column_when(), time(&page, event.starts_at))}
                        {cell(t.staff_events_column_status(), badge::event(t, &staffed.record, is_over))}
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
            {count(t.staff_events_count(number(&page, found.total)))}
            {rows}
            {pages(&page, &found, &[])}
        };
        work::frame(&page, content.into_any())
    }))
}
