//! The queue of sign-ups: search, filter, order and page stand in the URL.

use domain::address::{Address as _, Query, StaffSignup, StaffSignups, StaffSignupsCsv};
use domain::form::Input;
use domain::signup::{Kind, Status};
use leptos::prelude::*;
use services::records::{Order, SignupFilter, SignupRow};
use services::scope::Tenant;
use services::signup;

use crate::http::{Answer, Page, Queried, Visit};
use crate::ui::badge;
use crate::ui::count::number;
use crate::ui::date::day;
use crate::ui::list::{Columns, Filters, List, Offer};

const ORDERS: [(&str, Order); 4] =
    [("oldest", Order::Oldest), ("newest", Order::Newest), ("name", Order::Name), ("place", Order::Place)];

/// The filters, and what they ask for. Without a word on the status, what waits is shown.
pub(super) fn filters(page: &Page, query: &Input) -> (Filters, SignupFilter) {
    let t = page.t;
    let kinds = Offer::any(t.filter_kind("all"), Kind::ALL, |kind| t.filter_kind(kind.code()));
    let waiting = Status::ALL.iter().copied().filter(|status| status.waits()).collect();
    let groups = [("waiting", waiting), ("all", Vec::new())].into_iter();
    let statuses: Vec<_> = groups
        .chain(Status::ALL.iter().map(|status| (status.code(), vec![*status])))
        .map(|(code, statuses)| Offer::new(code, t.filter_status(code), statuses))
        .collect();
    let orders = ORDERS.map(|(code, order)| Offer::new(code, t.filter_order(code), order));
    let mut filters = Filters::read(page, query);
    filters.words(t.filter_show());
    let kind = filters.choice("kind", t.filter_kind_label(), &kinds);
    filters.then(t.filter_that());
    let statuses = filters.choice("status", t.filter_status_label(), &statuses);
    filters.then(t.filter_sorted());
    let order = filters.choice("order", t.filter_order_label(), &orders);
    let search = filters.search();
    (filters, SignupFilter { statuses, kind, search, order })
}

/// What is shown and exported of sign-ups. Each leads to its record with this query, which says where it was opened
/// from.
pub fn columns<'a>(page: &'a Page, query: &'a Query) -> Columns<'a, SignupRow> {
    let t = page.t;
    let place = |row: &SignupRow| row.place.clone();
    Columns::<SignupRow>::new(page)
        .name(t.signups_column_name(), |row| row.name.clone(), move |row| page.href(StaffSignup(row.id).asked(query)))
        .words(t.signups_column_kind(), move |row| t.signup_kind(row.kind.code()))
        // On the page it stands before the status, in the export behind the telephone.
        .shown(t.signups_column_place(), move |row| view! { <bdi>{place(row)}</bdi> }.into_any())
        .both(
            t.signups_column_status(),
            move |row| t.signup_status(row.status.code()),
            move |row| badge::signup(t, row.status),
        )
        .exported(t.field_email(), |row| row.address().to_owned())
        .exported(t.field_phone(), |row| row.phone.clone().unwrap_or_default().to_string())
        .exported(t.signups_column_place(), place)
        .day(t.signups_column_date(), |row| row.submitted_at)
}

/// GET /staff/signups
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (filters, filter) = filters(&page, &query);
    let found = signup::queue(&ctx, &filter, filters.number()).await?;
    let t = page.t;
    let nothing = view! {
        <p>{t.signups_empty_text()}</p>
        <p><a href=page.href(StaffSignups.with("status", "all"))>{t.signups_show_all()}</a></p>
    };
    let here = filters.query_at(found.paging.page);
    let list = List {
        export: Some(StaffSignupsCsv.link()),
        count: Some(t.signups_count(number(&page, found.total))),
        ..List::new(t.signups_title(), columns(&page, &here), (t.signups_empty_title(), nothing.into_any()))
    };
    Ok(list.page(&page, &filters, &found))
}

/// GET /staff/signups.csv
pub async fn export(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (_, filter) = filters(&page, &query);
    let rows = signup::export(&ctx, &filter).await?;
    Ok(columns(&page, &Query::default()).export(&rows, "signups.csv"))
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
