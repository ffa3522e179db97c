//! Lists for staff, each from one description: filters in a sentence, a count, a table, pages, and the same rows for a
//! spreadsheet.

mod column;
mod filter;

pub use column::{Columns, link};
pub use filter::{Filters, Offer};

use axum::response::Response;
use domain::address::{Address, Link};
use leptos::prelude::*;
use services::records::{Page as ListPage, Paging};

use super::{Document, count, parts, work};
use crate::http::Page;

/// How a list's table behaves on a phone.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Shape {
    /// Each row becomes a card.
    #[default]
    Cards,
    /// It stays a table and is moved to the side.
    Scrolling,
}

/// A list on a page of its own.
pub struct List<'a, R> {
    pub title: String,
    pub lead: Option<String>,
    /// The page above, and what its link says.
    pub back: Option<(Link, String)>,
    /// What stands beside the title before the export.
    pub actions: Option<AnyView>,
    /// Where the rows can be taken away as a table, with the same filters.
    pub export: Option<Link>,
    pub columns: Columns<'a, R>,
    pub shape: Shape,
    /// How many there are, in a sentence.
    pub count: Option<String>,
    /// What is said in place of an empty table: a title, and what it means.
    pub empty: (String, AnyView),
}

impl<'a, R> List<'a, R> {
    /// A list with nothing that not every list has: `List { export: …, ..List::new(…) }`.
    pub fn new(title: String, columns: Columns<'a, R>, empty: (String, AnyView)) -> Self {
        Self {
            title,
            lead: None,
            back: None,
            actions: None,
            export: None,
            columns,
            shape: Shape::Cards,
            count: None,
            empty,
        }
    }

    /// The page of the list, with what was found.
    pub fn page(self, page: &Page, filters: &Filters, found: &ListPage<R>) -> Response {
        let state = filters.query();
        Document::staff(page, self.title.clone()).render(|| {
            let back = self.back.map(|(to, label)| parts::back(page, to, label));
            let export = self.export.map(|to| export_link(page, to.asked(&state)));
            let rows = match self.shape {
                _ if found.rows.is_empty() => parts::empty(self.empty.0, self.empty.1),
                Shape::Cards => self.columns.table(self.title.clone(), &found.rows),
                Shape::Scrolling => self.columns.scrolling(self.title.clone(), &found.rows),
            };
            let content = view! {
                {back}
                {work::head(self.title, self.lead, view! { {self.actions}{export} }.into_any())}
                {filters.form()}
                {self.count.map(count::count)}
                {rows}
                {parts::pages(page, found, &state)}
            };
            work::frame(page, content.into_any())
        })
    }
}

/// All rows there are on the only page of a list.
pub fn whole<R>(rows: Vec<R>) -> ListPage<R> {
    let total = rows.len() as u64;
    ListPage { rows, total, paging: Paging::new(1, total.max(1)) }
}

/// The link to a table for spreadsheets.
pub fn export_link(page: &Page, to: impl Address) -> AnyView {
    view! { <a class="ch-csv" href=page.href(to) download>{page.t.export_csv()}</a> }.into_any()
}
