//! The board: a column for each step of the life cycle. On a phone columns are sections, one below the other.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::address::{Address as _, Query, StaffTandem, StaffTandemsCsv};
use domain::id::TandemId;
use domain::meeting::Weeks;
use domain::tandem::Status;
use leptos::prelude::*;
use services::meeting;
use services::records::Page as ListPage;
use services::scope::Tenant;
use services::tandem::{self, Card, Column};

use super::together::strip;
use super::{acting, filters, list, views};
use crate::http::{Answer, Page, Queried, Visit};
use crate::ui::count::{count, number};
use crate::ui::date::day;
use crate::ui::list::export_link;
use crate::ui::parts::empty;
use crate::ui::{Document, work};

/// The page's number of a column in the URL.
const fn page_name(column: Column) -> &'static str {
    match column {
        Column::Suggested => "p-suggested",
        Column::Proposed => "p-proposed",
        Column::Trial => "p-trial",
        Column::Active => "p-active",
        Column::Over => "p-over",
    }
}

/// GET /staff/tandems
pub async fn page(visit: Visit<Tenant>, Queried(query): Queried) -> Answer {
    if query.one("view") == "list" {
        return list::page(&visit, &query).await;
    }
    let Visit { page, ctx, .. } = visit;
    let (filters, asked) = filters(&page, &query);
    let state = filters.query();
    let pages = |column: Column| query.one(page_name(column)).parse().unwrap_or(1);
    let columns = tandem::board(&ctx, &asked, pages).await?;
    let meets = |card: &&Card| card.row.record.tandem.trial_since.is_some();
    let met = columns.iter().flat_map(|(_, found)| found.rows.iter()).filter(meets).map(Card::id);
    let weeks = meeting::weeks(&ctx, &met.collect::<Vec<_>>()).await?;
    let t = page.t;
    let total: u64 = columns.iter().map(|(_, found)| found.total).sum();
    let now = ctx.now();
    Ok(Document::staff(&page, t.tandems_title()).render(|| {
        let board = if total == 0 && state == Query::default() {
            empty(t.tandems_empty_title(), view! { <p>{t.tandems_empty_text()}</p> }.into_any())
        } else {
            let numbers: Vec<(Column, u64)> =
                columns.iter().map(|(column, found)| (*column, found.paging.page)).collect();
            let columns: Vec<_> =
                columns.iter().map(|(of, found)| column(&page, &state, *of, found, &numbers, (now, &weeks))).collect();
            view! { <div class="ch-board">{columns}</div> }.into_any()
        };
        let export = export_link(&page, StaffTandemsCsv.asked(&state));
        let actions = view! { {views(&page, &state, false)}{export} }.into_any();
        let content = view! {
            {work::head(t.tandems_title(), Some(t.tandems_lead()), actions)}
            {filters.form()}
            {count(t.tandems_count(number(&page, total)))}
            {board}
        };
        work::frame(&page, content.into_any())
    }))
}

fn column(
    page: &Page,
    state: &Query,
    of: Column,
    found: &ListPage<Card>,
    numbers: &[(Column, u64)],
    known: (DateTime<Utc>, &HashMap<TandemId, Weeks>),
) -> AnyView {
    let t = page.t;
    let id = format!("column-{}", of.code());
    let cards: Vec<_> = found.rows.iter().map(|one| view! { <li>{card(page, one, known)}</li> }).collect();
    let body = if cards.is_empty() {
        view! { <p class="ch-muted">{t.tandems_column_empty()}</p> }.into_any()
    } else {
        view! { <ul class="ch-board__cards">{cards}</ul> }.into_any()
    };
    // The other columns stay where they are.
    let to = |number: u64| {
        let others = numbers.iter().filter(|(column, at)| *column != of && *at != 1);
        let query = others.fold(state.clone(), |query, (column, at)| query.with(page_name(*column), at));
        format!("{}#{id}", query.with(page_name(of), number))
    };
    let at = found.paging.page;
    let more = (found.pages() > 1).then(|| {
        let back = (at > 1).then(|| view! { <a href=to(at - 1) rel="prev">{t.pagination_previous()}</a> });
        let on = (at < found.pages()).then(|| view! { <a href=to(at + 1) rel="next">{t.pagination_next()}</a> });
        let label = format!("{}: {}", t.pagination_label(), t.tandem_column(of.code()));
        view! {
            <nav class="ch-board__pages" aria-label=label>
                {back}<span>{t.pagination_page(at, found.pages())}</span>{on}
            </nav>
        }
    });
    let heading = id.clone();
    view! {
        <section class="ch-board__column" aria-labelledby=heading>
            <h2 id=id>
                {t.tandem_column(of.code())}" "<span class="ch-board__count">{number(page, found.total)}</span>
            </h2>
            {body}
            {more}
        </section>
    }
    .into_any()
}

fn card(page: &Page, card: &Card, (now, weeks): (DateTime<Utc>, &HashMap<TandemId, Weeks>)) -> AnyView {
    let t = page.t;
    let record = &card.row.record;
    let pressing = card.acting.map_or("none", |acting| acting.pressing.code());
    let status = record.tandem.status;
    let over = status.is_final().then(|| {
        view! { <p class="ch-card2__fact">{t.tandem_status(status.code())}", "{day(page, record.status_since)}</p> }
    });
    let meetings = (status.meets() || status == Status::Completed).then(|| {
        let strip = weeks.get(&card.id()).map(|weeks| view! { <p class="ch-card2__fact">{strip(page, weeks)}</p> });
        view! {
            <p class="ch-card2__fact">{t.tandem_meetings(number(page, record.tandem.meetings))}</p>
            {strip}
        }
    });
    view! {
        <article class=format!("ch-card2 ch-card2--{pressing}")>
            <h3>
                <a href=page.href(StaffTandem(card.id()))>
                    <bdi>{card.row.mentor.clone()}</bdi>" & "<bdi>{card.row.mentee.clone()}</bdi>
                </a>
            </h3>
            {card.acting.map(|one| acting(page, one, now))}
            {meetings}
            {over}
        </article>
    }
    .into_any()
}
