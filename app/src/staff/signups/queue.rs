//! The queue of sign-ups: search, filter, order and page stand in the URL.

use domain::form::Input;
use domain::signup::{Kind, Status};
use leptos::prelude::*;
use services::records::{Order, SignupFilter, SignupRow};
use services::scope::Tenant;
use services::signup;

use crate::directory::page_number;
use crate::http::{Answer, Page, Queried, Visit};
use crate::ui::csv::csv;
use crate::ui::parts::{day, empty, number, pages, query_string, signup_rows, status};
use crate::ui::{Document, work};

/// What "waiting" means in the filter.
const WAITING: &str = "waiting";

const ORDERS: [(&str, Order); 4] =
    [("oldest", Order::Oldest), ("newest", Order::Newest), ("name", Order::Name), ("place", Order::Place)];

/// The filter as the URL says it; what it doesn't know it passes over. Without a word on the status, what waits is
/// shown.
pub(super) fn filter(query: &Input) -> (SignupFilter, &'static str, &'static str) {
    let asked = if query.has("status", "all") { "all" } else { query.one("status") };
    let (statuses, code) = match Status::from_code(asked) {
        Some(status) => (vec![status], status.code()),
        None if asked == "all" => (Vec::new(), "all"),
        None => (Status::ALL.iter().copied().filter(|status| status.waits()).collect(), WAITING),
    };
    let (order_code, order) = ORDERS.into_iter().find(|(code, _)| query.one("order") == *code).unwrap_or(ORDERS[0]);
    let filter = SignupFilter {
        statuses,
        kind: Kind::from_code(query.one("kind")),
        search: query.one("q").chars().take(100).collect(),
        order,
    };
    (filter, code, order_code)
}

/// The filter as pairs for a query string; what is not set is left out.
pub(super) fn pairs<'a>(
    filter: &'a SignupFilter,
    status_code: &'a str,
    order_code: &'a str,
    page: &'a str,
) -> Vec<(&'a str, &'a str)> {
    let pairs = [
        ("kind", filter.kind.map_or("", Kind::code)),
        ("status", status_code),
        ("order", order_code),
        ("q", filter.search.as_str()),
        ("page", page),
    ];
    pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// GET /staff/signups
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (filter, status_code, order_code) = filter(&query);
    let found = signup::queue(&ctx, &filter, page_number(&query)).await?;
    let t = page.t;
    let pairs = pairs(&filter, status_code, order_code, "");
    Ok(Document::staff(&page, t.signups_title()).render(|| {
        let export = view! {
            <a class="ch-csv" href=page.href(&format!("/staff/signups.csv{}", query_string(&pairs))) download>
                {t.export_csv()}
            </a>
        };
        let table = if found.rows.is_empty() {
            let text = view! {
                <p>{t.signups_empty_text()}</p>
                <p><a href=page.href("/staff/signups?status=all")>{t.signups_show_all()}</a></p>
            };
            empty(t.signups_empty_title(), text.into_any())
        } else {
            {
                let number = found.paging.page.to_string();
                let query = query_string(&super::queue::pairs(&filter, status_code, order_code, &number));
                signup_rows(&page, &found.rows, &query)
            }
        };
        let content = view! {
            {work::head(t.signups_title(), None, export.into_any())}
            {sentence(&page, &filter, status_code, order_code)}
            <p class="ch-count" role="status">{t.signups_count(number(&page, found.total))}</p>
            {table}
            {pages(&page, &found, &pairs)}
        };
        work::frame(&page, content.into_any())
    }))
}

/// The filter as a sentence.
fn sentence(page: &Page, filter: &SignupFilter, status_code: &str, order_code: &str) -> AnyView {
    let t = page.t;
    let option =
        |code: &'static str, label: String, chosen: bool| view! { <option value=code selected=chosen>{label}</option> };
    let kinds: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| option(kind.code(), t.filter_kind(kind.code()), filter.kind == Some(*kind)))
        .collect();
    let statuses: Vec<_> = [WAITING, "all"]
        .into_iter()
        .chain(Status::ALL.iter().map(|status| status.code()))
        .map(|code| option(code, t.filter_status(code), code == status_code))
        .collect();
    let orders: Vec<_> =
        ORDERS.iter().map(|(code, _)| option(code, t.filter_order(*code), *code == order_code)).collect();
    view! {
        <form class="ch-sentence" role="search" action=page.href("/staff/signups")>
            <p>
                {t.filter_show()}" "
                <select name="kind" aria-label=t.filter_kind_label()>
                    <option value="">{t.filter_kind("all")}</option>
                    {kinds}
                </select>
                {t.list_separator()}
                {t.filter_that()}" "
                <select name="status" aria-label=t.filter_status_label()>{statuses}</select>
                {t.list_separator()}
                {t.filter_sorted()}" "
                <select name="order" aria-label=t.filter_order_label()>{orders}</select>
                " "
                <input
                    name="q"
                    type="search"
                    dir="auto"
                    value=filter.search.clone()
                    aria-label=t.filter_search_label()
                    placeholder=t.filter_search_label()
                />
                " "
                <button class="kern-btn kern-btn--secondary" type="submit">
                    <span class="kern-label">{t.filter_submit()}</span>
                </button>
            </p>
        </form>
    }
    .into_any()
}

/// GET /staff/signups.csv
pub async fn export(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (filter, ..) = filter(&query);
    let rows = signup::export(&ctx, &filter).await?;
    let t = page.t;
    let head = [
        t.signups_column_name(),
        t.signups_column_kind(),
        t.signups_column_status(),
        t.field_email(),
        t.field_phone(),
        t.signups_column_place(),
        t.signups_column_date(),
    ];
    let records = rows.into_iter().map(|row| {
        vec![
            row.name,
            t.signup_kind(row.kind.code()),
            t.signup_status(row.status.code()),
            row.email,
            row.phone.unwrap_or_default(),
            row.place,
            row.submitted_at.date_naive().to_string(),
        ]
    });
    Ok(csv(&head, records, "signups.csv"))
}

/// The queue as a column of names, beside the record that is open.
pub(super) fn column(page: &Page, rows: &[SignupRow], open: domain::id::SignupId, query: &str) -> AnyView {
    let t = page.t;
    let items: Vec<_> = rows
        .iter()
        .map(|row| {
            let current = (row.id == open).then_some("true");
            view! {
                <li>
                    <a href=page.href(&format!("/staff/signups/{}{query}", row.id)) aria-current=current>
                        <span class="ch-queue__name"><bdi>{row.name.clone()}</bdi></span>
                        <span class="ch-queue__facts">
                            {t.signup_kind(row.kind.code())}
                            {status(page, row.status)}
                            {day(page, row.submitted_at)}
                        </span>
                    </a>
                </li>
            }
        })
        .collect();
    if items.is_empty() {
        return view! { <p class="ch-muted">{t.signups_empty_title()}</p> }.into_any();
    }
    view! { <ul class="ch-queue">{items}</ul> }.into_any()
}
