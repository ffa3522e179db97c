//! The columns of a table: what is shown of a row and what is exported of it, described together.

use axum::response::Response;
use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::http::Page;
use crate::ui::csv::csv;
use crate::ui::{count, date};

/// Draws a row's cell.
type Cell<'a, R> = Box<dyn Fn(&R) -> AnyView + 'a>;
/// Writes a row's text for the export.
type Text<'a, R> = Box<dyn Fn(&R) -> String + 'a>;

/// One column. Without a text it stands on pages only, without a cell in exports only.
struct Column<'a, R> {
    label: String,
    cell: Option<Cell<'a, R>>,
    text: Option<Text<'a, R>>,
    /// Whether it names the row.
    is_heading: bool,
    /// Whether digits stand below each other.
    is_time: bool,
}

/// The columns of a table of rows `R`, in their order. Made once, they give the page and the export.
pub struct Columns<'a, R> {
    page: &'a Page,
    list: Vec<Column<'a, R>>,
}

impl<'a, R> Columns<'a, R> {
    pub fn new(page: &'a Page) -> Self {
        Self { page, list: Vec::new() }
    }

    fn add(mut self, label: String, cell: Option<Cell<'a, R>>, text: Option<Text<'a, R>>) -> Self {
        self.list.push(Column { label, cell, text, is_heading: false, is_time: false });
        self
    }

    /// What names a row and leads to its record.
    #[must_use]
    pub fn name(
        self,
        label: String,
        name: impl Fn(&R) -> String + Clone + 'a,
        url: impl Fn(&R) -> String + 'a,
    ) -> Self {
        let shown = name.clone();
        let mut columns = self.head(label, move |row| link(url(row), shown(row)));
        if let Some(column) = columns.list.last_mut() {
            column.text = Some(Box::new(name));
        }
        columns
    }

    /// What names a row on the page in another way.
    #[must_use]
    pub fn head(self, label: String, cell: impl Fn(&R) -> AnyView + 'a) -> Self {
        let mut columns = self.shown(label, cell);
        if let Some(column) = columns.list.last_mut() {
            column.is_heading = true;
        }
        columns
    }

    /// Words of the product, alike on the page and in the export.
    #[must_use]
    pub fn words(self, label: String, text: impl Fn(&R) -> String + Clone + 'a) -> Self {
        let shown = text.clone();
        self.both(label, text, move |row| shown(row).into_any())
    }

    /// What somebody typed: it runs in its own direction.
    #[must_use]
    pub fn typed(self, label: String, text: impl Fn(&R) -> String + Clone + 'a) -> Self {
        let shown = text.clone();
        self.both(label, text, move |row| view! { <bdi>{shown(row)}</bdi> }.into_any())
    }

    /// An address: it runs from left to right in every language.
    #[must_use]
    pub fn address(self, label: String, text: impl Fn(&R) -> String + Clone + 'a) -> Self {
        let shown = text.clone();
        self.both(label, text, move |row| view! { <bdi dir="ltr">{shown(row)}</bdi> }.into_any())
    }

    /// A day, in the export as programs read it.
    #[must_use]
    pub fn day(self, label: String, at: impl Fn(&R) -> DateTime<Utc> + Clone + 'a) -> Self {
        let (page, shown) = (self.page, at.clone());
        self.both(label, move |row| texts::format::iso_day(at(row)), move |row| date::day(page, shown(row)))
    }

    /// A day and its hour.
    #[must_use]
    pub fn time(self, label: String, at: impl Fn(&R) -> DateTime<Utc> + Clone + 'a) -> Self {
        let (page, shown) = (self.page, at.clone());
        let mut columns = self.both(label, move |row| at(row).to_rfc3339(), move |row| date::time(page, shown(row)));
        if let Some(column) = columns.list.last_mut() {
            column.is_time = true;
        }
        columns
    }

    /// A number, in the export without the language's groups.
    #[must_use]
    pub fn number(self, label: String, number: impl Fn(&R) -> u64 + Clone + 'a) -> Self {
        let (page, shown) = (self.page, number.clone());
        let cell = move |row: &R| count::number(page, shown(row)).into_any();
        self.both(label, move |row| number(row).to_string(), cell)
    }

    /// What the export says, and how the page shows the same.
    #[must_use]
    pub fn both(self, label: String, text: impl Fn(&R) -> String + 'a, cell: impl Fn(&R) -> AnyView + 'a) -> Self {
        self.add(label, Some(Box::new(cell)), Some(Box::new(text)))
    }

    /// What stands on the page only.
    #[must_use]
    pub fn shown(self, label: String, cell: impl Fn(&R) -> AnyView + 'a) -> Self {
        self.add(label, Some(Box::new(cell)), None)
    }

    /// What stands in the export only.
    #[must_use]
    pub fn exported(self, label: String, text: impl Fn(&R) -> String + 'a) -> Self {
        self.add(label, None, Some(Box::new(text)))
    }

    /// A table that becomes cards on a phone.
    pub fn table(&self, caption: String, rows: &[R]) -> AnyView {
        view! {
            <table class="ch-table ch-table--cards">
                <caption class="kern-sr-only">{caption}</caption>
                {self.parts(rows, true)}
            </table>
        }
        .into_any()
    }

    /// A table of short lines, which stays one on a phone and is moved to the side there.
    pub fn scrolling(&self, label: String, rows: &[R]) -> AnyView {
        view! {
            <div class="ch-scroll" tabindex="0" role="region" aria-label=label>
                <table class="ch-table">{self.parts(rows, false)}</table>
            </div>
        }
        .into_any()
    }

    fn parts(&self, rows: &[R], in_cards: bool) -> AnyView {
        let shown = || self.list.iter().filter_map(|column| Some((column, column.cell.as_ref()?)));
        let head: Vec<_> = shown().map(|(column, _)| view! { <th scope="col">{column.label.clone()}</th> }).collect();
        let rows: Vec<_> = rows
            .iter()
            .map(|row| {
                let cells: Vec<_> = shown().map(|(column, cell)| column.around(cell(row), in_cards)).collect();
                view! { <tr>{cells}</tr> }
            })
            .collect();
        view! { <thead><tr>{head}</tr></thead><tbody>{rows}</tbody> }.into_any()
    }

    /// The same rows as a table for spreadsheets, in a file of this name.
    pub fn export<'r>(&self, rows: impl IntoIterator<Item = &'r R>, name: &str) -> Response
    where
        R: 'r,
    {
        let texts: Vec<_> = self.list.iter().filter_map(|column| Some((column, column.text.as_ref()?))).collect();
        let head: Vec<String> = texts.iter().map(|(column, _)| column.label.clone()).collect();
        let records = rows.into_iter().map(|row| texts.iter().map(|(_, text)| text(row)).collect());
        csv(&head, records, name)
    }
}

impl<R> Column<'_, R> {
    /// The cell around its content. In cards each says its column's name.
    fn around(&self, content: AnyView, in_cards: bool) -> AnyView {
        let label = in_cards.then(|| self.label.clone());
        match self {
            Self { is_heading: true, .. } => view! { <th scope="row">{content}</th> }.into_any(),
            Self { is_time: true, .. } => view! { <td class="is-time" data-label=label>{content}</td> }.into_any(),
            _ => view! { <td data-label=label>{content}</td> }.into_any(),
        }
    }
}

/// A name that leads to a record.
pub fn link(url: String, name: String) -> AnyView {
    view! { <a href=url><bdi>{name}</bdi></a> }.into_any()
}
