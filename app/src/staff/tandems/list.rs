//! All tandems there ever were, as a list and as a table to take away.

use axum::response::Response;
use domain::address::{Address as _, StaffTandem, StaffTandems};
use domain::form::Input;
use domain::tandem::Status;
use leptos::prelude::*;
use services::scope::Tenant;
use services::tandem::{self, Card};

use super::{acting, asked, filter, pairs, views};
use crate::directory::page_number;
use crate::http::{Answer, AppError, Queried, Visit};
use crate::ui::count::number;
use crate::ui::csv::csv;
use crate::ui::date::day;
use crate::ui::parts::empty;
use crate::ui::table::{List, cell, choice, list_page, name, table};

fn status(query: &Input) -> Option<Status> {
    Status::from_code(query.one("status"))
}

/// GET /staff/tandems?view=list
pub(super) async fn page(visit: &Visit<Tenant>, query: &Input) -> Result<Response, AppError> {
    let (page, ctx) = (&visit.page, &visit.ctx);
    let asked = asked(query);
    let status = status(query);
    let found = tandem::list(ctx, &asked, status, page_number(query)).await?;
    let t = page.t;
    let code = status.map_or("", Status::code);
    let statuses = std::iter::once(("", t.tandems_filter_all()))
        .chain(Status::ALL.iter().map(|status| (status.code(), t.tandem_status(status.code()))))
        .collect();
    let rows = if found.rows.is_empty() {
        empty(t.tandems_empty_title(), view! { <p>{t.tandems_empty_text()}</p> }.into_any())
    } else {
        let columns = vec![
            t.tandems_title(),
            t.tandems_column_status(),
            t.tandems_column_since(),
            t.tandems_column_who(),
            t.tandems_column_meetings(),
        ];
        let row = |card: &Card| {
            let record = &card.row.record;
            let who = card.acting.map(|one| acting(page, one, ctx.now()));
            let both = format!("{} & {}", card.row.mentor, card.row.mentee);
            view! {
                {name(page.href(StaffTandem(card.id())), both)}
                {cell(t.tandems_column_status(), t.tandem_status(record.tandem.status.code()).into_any())}
                {cell(t.tandems_column_since(), day(page, record.status_since))}
                {cell(t.tandems_column_who(), who.into_any())}
                {cell(t.tandems_column_meetings(), number(page, record.tandem.meetings).into_any())}
            }
            .into_any()
        };
        table(t.tandems_title(), columns, found.rows.iter().map(row).collect())
    };
    let filter = view! {
        <input type="hidden" name="view" value="list"/>
        {filter(page, &asked)}
        " "
        {choice("status", t.tandems_column_status(), code, statuses)}
    };
    let list = List {
        title: t.tandems_title(),
        lead: Some(t.tandems_lead()),
        actions: views(page, &asked, true),
        page: StaffTandems.link(),
        filter: filter.into_any(),
        count: t.tandems_count(number(page, found.total)),
        rows,
    };
    Ok(list_page(page, list, &found, &pairs(&asked, &[("view", "list"), ("status", code)])))
}

/// GET /staff/tandems.csv
pub async fn export(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let cards = tandem::export(&ctx, &asked(&query), status(&query)).await?;
    let t = page.t;
    let head = [
        t.tandems_column_mentor(),
        t.tandems_column_mentee(),
        t.tandems_column_status(),
        t.tandems_column_since(),
        t.tandems_column_who(),
        t.tandems_column_meetings(),
        t.tandems_column_reason(),
    ];
    let records = cards.into_iter().map(|card| {
        let record = &card.row.record;
        let who = card
            .acting
            .map(|acting| format!("{}: {}", t.tandem_who(acting.who.code()), t.tandem_task(acting.task.code())));
        vec![
            card.row.mentor.clone(),
            card.row.mentee.clone(),
            t.tandem_status(record.tandem.status.code()),
            texts::format::iso_day(record.status_since),
            who.unwrap_or_default(),
            record.tandem.meetings.to_string(),
            record.end_reason.map(|reason| t.end_reason(reason.code())).unwrap_or_default(),
        ]
    });
    Ok(csv(&head, records, "tandems.csv"))
}
