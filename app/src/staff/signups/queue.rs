//! The queue of sign-ups: search, filter, order and page stand in the URL.

use domain::address::{Address as _, Query, StaffSignup, StaffSignups, StaffSignupsCsv};
use domain::form::Input;
use domain::signup::{Kind, Status};
use leptos::prelude::*;
use services::records::{Order, SignupFilter, SignupRow};
use services::scope::Tenant;
use services::signup;

use crate::directory::page_number;
use crate::http::{Answer, Page, Queried, Visit};
use crate::ui::badge;
use crate::ui::count::number;
use crate::ui::csv::csv;
use crate::ui::date::day;
use crate::ui::parts::{empty, signup_rows};
use crate::ui::table::{List, choice, list_page, search};

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
    let export = view! {
        <a class="ch-csv" href=page.href(StaffSignupsCsv.asked(&Query::of(&pairs))) download>
            {t.export_csv()}
        </a>
    };
    let rows = if found.rows.is_empty() {
        let text = view! {
            <p>{t.signups_empty_text()}</p>
            <p><a href=page.href(StaffSignups.with("status", "all"))>{t.signups_show_all()}</a></p>
        };
        empty(t.signups_empty_title(), text.into_any())
    } else {
        let number = found.paging.page.to_string();
        signup_rows(&page, &found.rows, &Query::of(&self::pairs(&filter, status_code, order_code, &number)))
    };
    let list = List {
        title: t.signups_title(),
        lead: None,
        actions: export.into_any(),
        page: StaffSignups.link(),
        filter: sentence(&page, &filter, status_code, order_code),
        count: t.signups_count(number(&page, found.total)),
        rows,
    };
    Ok(list_page(&page, list, &found, &pairs))
}

/// The filter as a sentence.
fn sentence(page: &Page, filter: &SignupFilter, status_code: &str, order_code: &str) -> AnyView {
    let t = page.t;
    let kinds = std::iter::once(("", t.filter_kind("all")))
        .chain(Kind::ALL.iter().map(|kind| (kind.code(), t.filter_kind(kind.code()))))
        .collect();
    let statuses = [WAITING, "all"]
        .into_iter()
        .chain(Status::ALL.iter().map(|status| status.code()))
        .map(|code| (code, t.filter_status(code)))
        .collect();
    let orders = ORDERS.iter().map(|(code, _)| (*code, t.filter_order(*code))).collect();
    let kind = filter.kind.map_or("", Kind::code);
    view! {
        {t.filter_show()}" "
        {choice("kind", t.filter_kind_label(), kind, kinds)}
        {t.list_separator()}
        {t.filter_that()}" "
        {choice("status", t.filter_status_label(), status_code, statuses)}
        {t.list_separator()}
        {t.filter_sorted()}" "
        {choice("order", t.filter_order_label(), order_code, orders)}
        " "
        {search(page, &filter.search)}
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
            texts::format::iso_day(row.submitted_at),
        ]
    });
    Ok(csv(&head, records, "signups.csv"))
}

/// The queue as a column of names, beside the record that is open.
pub(super) fn column(page: &Page, rows: &[SignupRow], open: domain::id::SignupId, query: &Query) -> AnyView {
    let t = page.t;
    let items: Vec<_> = rows
        .iter()
        .map(|row| {
            let current = (row.id == open).then_some("true");
            view! {
                <li>
                    <a href=page.href(StaffSignup(row.id).asked(query)) aria-current=current>
                        <span class="ch-queue__name"><bdi>{row.name.clone()}</bdi></span>
                        <span class="ch-queue__facts">
                            {t.signup_kind(row.kind.code())}
                            {badge::signup(t, row.status)}
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
