//! Lists for staff: a filter in a sentence, a count, a table, pages.

use domain::address::Link;
use leptos::prelude::*;

use super::count::count;
use super::{Button, Document, work};
use crate::http::Page;
use crate::ui::parts;
use services::records::Page as ListPage;

/// A list on a page of its own.
pub struct List {
    pub title: String,
    pub lead: Option<String>,
    /// Beside the title.
    pub actions: AnyView,
    /// The page that the filter asks: this one.
    pub page: Link,
    /// The words and controls of the filter, without its button.
    pub filter: AnyView,
    /// How many there are, in words.
    pub count: String,
    /// The table, or what is said in place of an empty one.
    pub rows: AnyView,
}

/// The page of a list. `query` is the filter as it stands, for the links to other pages.
pub fn list_page<T>(page: &Page, list: List, found: &ListPage<T>, query: &[(&str, &str)]) -> axum::response::Response {
    Document::staff(page, list.title.clone()).render(|| {
        let content = view! {
            {work::head(list.title, list.lead, list.actions)}
            <form class="ch-sentence" role="search" action=page.href(list.page)>
                <p>
                    {list.filter}
                    " "
                    {Button::secondary(page.t.filter_submit()).submit()}
                </p>
            </form>
            {count(list.count)}
            {list.rows}
            {parts::pages(page, found, query)}
        };
        work::frame(page, content.into_any())
    })
}

/// The field of a filter that searches.
pub fn search(page: &Page, typed: &str) -> AnyView {
    let label = page.t.filter_search_label();
    view! {
        <input name="q" type="search" dir="auto" value=typed.to_owned() aria-label=label.clone() placeholder=label/>
    }
    .into_any()
}

/// A choice in a filter: pairs of code and label.
pub fn choice(name: &'static str, label: String, chosen: &str, offered: Vec<(&'static str, String)>) -> AnyView {
    let options: Vec<_> = offered
        .into_iter()
        .map(|(code, label)| view! { <option value=code selected=code == chosen>{label}</option> })
        .collect();
    view! { <select name=name aria-label=label>{options}</select> }.into_any()
}

/// A cell: what it holds, under which column's name.
pub fn cell(column: String, content: AnyView) -> AnyView {
    view! { <td data-label=column>{content}</td> }.into_any()
}

/// The cell that names the row and leads to its record.
pub fn name(url: String, name: String) -> AnyView {
    view! { <th scope="row"><a href=url><bdi>{name}</bdi></a></th> }.into_any()
}

/// A table that becomes cards on a phone.
pub fn table(caption: String, columns: Vec<String>, rows: Vec<AnyView>) -> AnyView {
    let columns: Vec<_> = columns.into_iter().map(|column| view! { <th scope="col">{column}</th> }).collect();
    let rows: Vec<_> = rows.into_iter().map(|cells| view! { <tr>{cells}</tr> }).collect();
    view! {
        <table class="ch-table ch-table--cards">
            <caption class="kern-sr-only">{caption}</caption>
            <thead><tr>{columns}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
