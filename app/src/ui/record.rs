//! The page of one record: the way back, what was just done, what is wrong with what was typed, name and status, and
//! then the record itself – what it says, what may be done with it, its history.

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::Link;
use leptos::prelude::*;

use super::{Document, parts, work};
use crate::http::Page;

/// What stands around a record.
pub struct Record {
    title: String,
    back: (Link, String),
    heading: Option<AnyView>,
    badge: Option<AnyView>,
    class: &'static str,
    notices: Vec<AnyView>,
    beside: Option<(String, AnyView)>,
}

impl Record {
    /// A record with this name, and the list that it belongs to with the words that lead there.
    pub fn new(title: String, back: Link, back_label: String) -> Self {
        Self {
            title,
            back: (back, back_label),
            heading: None,
            badge: None,
            class: "ch-record",
            notices: Vec::new(),
            beside: None,
        }
    }

    /// Another heading than the name alone.
    #[must_use]
    pub fn heading(mut self, heading: AnyView) -> Self {
        self.heading = Some(heading);
        self
    }

    /// Where it stands, beside the heading.
    #[must_use]
    pub fn badge(mut self, badge: AnyView) -> Self {
        self.badge = Some(badge);
        self
    }

    /// Other classes; `ch-record` is one of them.
    #[must_use]
    pub fn class(mut self, class: &'static str) -> Self {
        self.class = class;
        self
    }

    /// What is said above the record: what was just done, problems.
    #[must_use]
    pub fn notice(mut self, notice: Option<AnyView>) -> Self {
        self.notices.extend(notice);
        self
    }

    /// The list that it was opened from, which a wide screen keeps beside it.
    #[must_use]
    pub fn beside(mut self, label: String, list: AnyView) -> Self {
        self.beside = Some((label, list));
        self
    }

    /// The page around what the record says.
    pub fn page(self, page: &Page, status: StatusCode, content: impl FnOnce() -> AnyView) -> Response {
        let Self { title, back: (back, back_label), heading, badge, class, notices, beside } = self;
        Document::staff(page, title.clone()).status(status).render(|| {
            let heading = heading.unwrap_or_else(|| view! { <bdi>{title}</bdi> }.into_any());
            let record = |class: String| {
                view! {
                    <article class=class>
                        {parts::back(page, back.clone(), back_label.clone())}
                        <div class="ch-record__head"><h1>{heading}</h1>{badge}</div>
                        {content()}
                    </article>
                }
                .into_any()
            };
            let record = match beside {
                None => record(class.to_owned()),
                Some((label, list)) => view! {
                    <div class="ch-split has-detail">
                        <nav class="ch-split__list" aria-label=label>
                            <p><a href=page.href(&back)>{back_label.clone()}</a></p>
                            {list}
                        </nav>
                        {record(format!("ch-split__detail {class}"))}
                    </div>
                }
                .into_any(),
            };
            work::frame(page, view! { {notices}{record} }.into_any())
        })
    }
}
