//! Tandems for coordinators: the board by steps with who has to act, the same as a list, and one tandem's page.

mod actions;
mod board;
pub mod certificate;
mod list;
pub mod meeting;
pub mod outcome;
mod record;
mod together;

pub use self::board::page as board;
pub use self::list::export;
pub use self::record::{act, show};

use chrono::{DateTime, Utc};
use domain::address::{Address as _, Query, StaffTandems};
use domain::form::Input;
use domain::tandem::{Acting, Pressing, Task, Who};
use leptos::prelude::*;
use services::tandem::Asked;

use crate::http::Page;
use crate::ui::list::{Filters, Offer};

/// The filters that board and list share, and what they ask for: whose turn it is, by whom, a name. The task comes from
/// elsewhere and holds until the filter is sent.
fn filters(page: &Page, query: &Input) -> (Filters, Asked) {
    let t = page.t;
    let who = Offer::any(t.tandems_filter_everyone(), Who::ALL, |who| t.tandem_who(who.code()));
    let by = [Offer::new("", t.tandems_filter_all(), false), Offer::new("mine", t.tandems_filter_mine(), true)];
    let task = Task::from_code(query.one("task"));
    let mut filters = Filters::read(page, query);
    filters.words(t.tandems_filter_who());
    let who = filters.choice("who", t.tandems_filter_who(), &who);
    filters.then(String::new());
    let mine = filters.choice("by", t.tandems_filter_by(), &by);
    filters.kept("task", task.map_or("", Task::code));
    let search = filters.search();
    (filters, Asked { mine, who, task, search })
}

/// The two ways to look at the same tandems.
fn views(page: &Page, query: &Query, is_list: bool) -> AnyView {
    let t = page.t;
    let link = |label: String, list: bool| {
        let query = if list { query.clone().with("view", "list") } else { query.clone() };
        let here = (list == is_list).then_some("page");
        view! { <a href=page.href(StaffTandems.asked(&query)) aria-current=here>{label}</a> }
    };
    view! {
        <span class="ch-views">{link(t.tandems_view_board(), false)}{link(t.tandems_view_list(), true)}</span>
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
