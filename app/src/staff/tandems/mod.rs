//! Tandems for coordinators: the board by steps with who has to act, the same as a list, and one tandem's page.

mod actions;
mod board;
mod list;
mod record;

pub use board::page as board;
pub use list::export;
pub use record::{act, show};

use chrono::{DateTime, Utc};
use domain::address::{Address as _, Query, StaffTandems, StaffTandemsCsv};
use domain::form::Input;
use domain::tandem::{Acting, Pressing, Task, Who};
use leptos::prelude::*;
use services::tandem::Asked;

use crate::http::Page;
use crate::ui::table::{choice, search};

/// The filter as the URL says it; what it doesn't know it passes over.
fn asked(query: &Input) -> Asked {
    Asked {
        mine: query.one("by") == "mine",
        who: Who::from_code(query.one("who")),
        task: Task::from_code(query.one("task")),
        search: query.one("q").chars().take(100).collect(),
    }
}

/// The filter as pairs for a query string; what is not set is left out.
fn pairs<'a>(asked: &'a Asked, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let own = [
        ("by", if asked.mine { "mine" } else { "" }),
        ("who", asked.who.map_or("", Who::code)),
        ("task", asked.task.map_or("", Task::code)),
        ("q", asked.search.as_str()),
    ];
    own.into_iter().chain(more.iter().copied()).filter(|(_, value)| !value.is_empty()).collect()
}

/// The choices of the filter: whose turn it is, by whom, a name.
fn filter(page: &Page, asked: &Asked) -> AnyView {
    let t = page.t;
    let who = std::iter::once(("", t.tandems_filter_everyone()))
        .chain(Who::ALL.iter().map(|who| (who.code(), t.tandem_who(who.code()))))
        .collect();
    let by = vec![("", t.tandems_filter_all()), ("mine", t.tandems_filter_mine())];
    view! {
        {t.tandems_filter_who()}" "
        {choice("who", t.tandems_filter_who(), asked.who.map_or("", Who::code), who)}
        {t.list_separator()}
        {choice("by", t.tandems_filter_by(), if asked.mine { "mine" } else { "" }, by)}
        " "
        {search(page, &asked.search)}
    }
    .into_any()
}

/// The two ways to look at tandems, and the table to take away.
fn views(page: &Page, asked: &Asked, is_list: bool) -> AnyView {
    let t = page.t;
    let link = |label: String, list: bool| {
        let query = pairs(asked, &[("view", if list { "list" } else { "" })]);
        let here = (list == is_list).then_some("page");
        view! { <a href=page.href(StaffTandems.asked(&Query::of(&query))) aria-current=here>{label}</a> }
    };
    let query = pairs(asked, &[]);
    view! {
        <span class="ch-views">{link(t.tandems_view_board(), false)}{link(t.tandems_view_list(), true)}</span>
        <a class="ch-csv" href=page.href(StaffTandemsCsv.asked(&Query::of(&query))) download>{t.export_csv()}</a>
    }
    .into_any()
}

/// Who has to do what, and since when; how pressing it is stands in words, too.
fn acting(page: &Page, acting: Acting, now: DateTime<Utc>) -> AnyView {
    let t = page.t;
    let class = format!("ch-acting ch-acting--{}", acting.pressing);
    let late = (acting.pressing != Pressing::Calm).then(|| {
        view! { <span class="ch-acting__pressing">{t.tandem_pressing(acting.pressing.code())}</span> }
    });
    let since = acting.since.min(now);
    view! {
        <p class=class>
            <span class="ch-acting__who">{t.tandem_who(acting.who.code())}</span>
            <span class="ch-acting__task">{t.tandem_task(acting.task.code())}</span>
            <span class="ch-acting__since">{t.tandem_since(texts::format::day(page.locale, since))}</span>
            {late}
        </p>
    }
    .into_any()
}
