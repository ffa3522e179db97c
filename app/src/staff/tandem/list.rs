//! All tandems there ever were, as a list and as a table to take away.

use axum::response::Response;
use chrono::{DateTime, Utc};
use domain::address::{Address as _, StaffTandem, StaffTandemsCsv};
use domain::form::Input;
use domain::tandem::Status;
use leptos::prelude::*;
use services::scope::Tenant;
use services::tandem::{self, Asked, Card};

use super::{acting, filters, views};
use crate::http::{Answer, AppError, Page, Queried, Visit};
use crate::ui::count::number;
use crate::ui::list::{Columns, Filters, List, Offer, link};

/// The filters of the list, and what they ask for: those of the board, and a status.
fn narrowed(page: &Page, query: &Input) -> (Filters, Asked, Option<Status>) {
    let t = page.t;
    let statuses = Offer::any(t.tandems_filter_all(), Status::ALL, |status| t.tandem_status(status.code()));
    let (mut filters, asked) = filters(page, query);
    filters.held("view", "list");
    let status = filters.choice("status", t.tandems_column_status(), &statuses);
    (filters, asked, status)
}

/// What is shown and exported of tandems.
fn columns(page: &Page, now: DateTime<Utc>) -> Columns<'_, Card> {
    let t = page.t;
    Columns::<Card>::new(page)
        .head(t.tandems_title(), move |card| {
            link(page.href(StaffTandem(card.id())), format!("{} & {}", card.row.mentor, card.row.mentee))
        })
        .exported(t.tandems_column_mentor(), |card| card.row.mentor.clone())
        .exported(t.tandems_column_mentee(), |card| card.row.mentee.clone())
        .words(t.tandems_column_status(), move |card| t.tandem_status(card.row.record.tandem.status.code()))
        .day(t.tandems_column_since(), |card| card.row.record.status_since)
        .both(
            t.tandems_column_who(),
            move |card| {
                let told = card.acting.map(|one| (t.tandem_who(one.who.code()), t.tandem_task(one.task.code())));
                told.map(|(who, task)| format!("{who}: {task}")).unwrap_or_default()
            },
            move |card| card.acting.map(|one| acting(page, one, now)).into_any(),
        )
        .number(t.tandems_column_meetings(), |card| card.row.record.tandem.meetings.into())
        .exported(t.tandems_column_reason(), move |card| {
            card.row.record.end_reason.map(|reason| t.end_reason(reason.code())).unwrap_or_default()
        })
}

/// GET /staff/tandems?view=list
pub(super) async fn page(visit: &Visit<Tenant>, query: &Input) -> Result<Response, AppError> {
    let (page, ctx) = (&visit.page, &visit.ctx);
    let (filters, asked, status) = narrowed(page, query);
    let found = tandem::list(ctx, &asked, status, filters.number()).await?;
    let t = page.t;
    let nothing = (t.tandems_empty_title(), view! { <p>{t.tandems_empty_text()}</p> }.into_any());
    let list = List {
        lead: Some(t.tandems_lead()),
        // On the board there is no status to choose.
        actions: Some(views(page, &super::filters(page, query).0.query(), true)),
        export: Some(StaffTandemsCsv.link()),
        count: Some(t.tandems_count(number(page, found.total))),
        ..List::new(t.tandems_title(), columns(page, ctx.now()), nothing)
    };
    Ok(list.page(page, &filters, &found))
}

/// GET /staff/tandems.csv
pub async fn export(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (_, asked, status) = narrowed(&page, &query);
    let cards = tandem::export(&ctx, &asked, status).await?;
    Ok(columns(&page, ctx.now()).export(&cards, "tandems.csv"))
}
