//! Events for staff: the list, one event, its form, who registered.

mod edit;
mod one;
mod people;

use chrono::{DateTime, Utc};
use domain::address::{StaffEvent, StaffEventNew};
use leptos::prelude::*;
use services::event::{self, Staffed};
use services::scope::Tenant;

pub use self::edit::{create, edit, new, save};
pub use self::one::{act, show};
pub use self::people::export;

use crate::http::{Answer, Page, Queried, Visit};
use crate::ui::count::number;
use crate::ui::date::time;
use crate::ui::list::{Columns, Filters, List};
use crate::ui::{Button, badge};

/// How many seats are taken, of how many.
fn taken(page: &Page, staffed: &Staffed) -> String {
    let taken = number(page, staffed.counts.seats);
    match staffed.record.event.seats {
        Some(seats) => page.t.staff_event_taken(taken, number(page, seats)),
        None => taken,
    }
}

fn columns(page: &Page, now: DateTime<Utc>) -> Columns<'_, Staffed> {
    let t = page.t;
    let title = move |row: &Staffed| row.record.event.title.get(page.locale).0.to_owned();
    Columns::<Staffed>::new(page)
        .name(t.staff_events_column_event(), title, move |row| page.href(StaffEvent(row.record.id)))
        .shown(t.staff_events_column_when(), move |row| time(page, row.record.event.starts_at))
        .shown(t.staff_events_column_status(), move |row| badge::event(t, &row.record, row.record.event.ends_at <= now))
        .words(t.staff_events_column_registered(), move |row| taken(page, row))
        .number(t.staff_events_column_waiting(), |row| row.counts.waiting)
}

/// GET /staff/events
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let filters = Filters::read(&page, &query);
    let found = event::staff_list(&ctx, filters.number()).await?;
    let t = page.t;
    let nothing = (t.staff_events_empty_title(), view! { <p>{t.staff_events_empty_text()}</p> }.into_any());
    let list = List {
        actions: Some(Button::primary(t.staff_events_new()).icon("add").link(page.href(StaffEventNew))),
        count: Some(t.staff_events_count(number(&page, found.total))),
        ..List::new(t.events_title(), columns(&page, ctx.now()), nothing)
    };
    Ok(list.page(&page, &filters, &found))
}
