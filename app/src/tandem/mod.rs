//! A proposal and a trial's question, as one of the two answers them: by a mailed link without signing in, or in their
//! own area. Opening a page changes nothing: mail programs and scanners open links, too.

mod proposal;
mod trial;

pub use proposal::{answer, answer_own, open, open_own};
pub use trial::{
    answer as answer_trial, answer_own as answer_trial_own, open as open_trial, open_own as open_trial_own,
};

use axum::http::StatusCode;
use axum::response::Response;
use domain::id::TandemId;
use domain::link::Purpose;
use leptos::prelude::*;
use services::links::{self, Opened};
use services::scope::Tenant;
use services::{Actor, TenantCtx};

use crate::http::{AppError, Page, Visit};
use crate::ui::parts::outcome;
use crate::ui::{Document, art, own, public};

/// Where a page stands: behind a mailed link, or in somebody's own area.
#[derive(Clone, Debug)]
struct Place {
    /// The address that the page's form is sent to.
    path: String,
    /// Whether somebody has signed in.
    is_own: bool,
}

/// Who acts by a mailed link, and on which tandem; else the page that says why it is worth nothing.
async fn by_link(
    visit: &Visit<Tenant>,
    purpose: Purpose,
    secret: &str,
) -> Result<Result<(TenantCtx, TandemId), Response>, AppError> {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    let found = links::look_at(&visit.ctx, purpose, secret).await?;
    let (Opened::Good(link) | Opened::Over(link)) = &found else {
        let t = visit.page.t;
        return Ok(Err(over(&visit.page, StatusCode::NOT_FOUND, t.link_unknown_title(), t.link_unknown_text())));
    };
    if let (Opened::Good(_), Some(subject)) = (&found, link.subject) {
        Ok(Ok((visit.ctx.acting(Actor::Person(link.person)), subject.into())))
    } else {
        let t = visit.page.t;
        Ok(Err(over(&visit.page, StatusCode::GONE, t.link_over_title(), t.link_over_text())))
    }
}

fn document(page: &Page, title: String) -> Document<'_> {
    Document { description: None, ..Document::public(page, title, String::new()) }
}

/// A page in its frame.
fn framed(page: &Page, place: &Place, content: AnyView) -> AnyView {
    if place.is_own { own::frame(page, content) } else { public::frame(page, content) }
}

/// The district's telephone, to ask or to tell.
fn call_us(page: &Page) -> Option<AnyView> {
    let phone = page.site.settings.phone.clone();
    (!phone.is_empty()).then(|| {
        let call = format!("tel:{}", phone.replace(' ', ""));
        view! {
            <p class="ch-actions">
                <a class="kern-btn kern-btn--secondary" href=call>
                    <span class="kern-label"><bdi>{page.t.tandem_call_us(phone)}</bdi></span>
                </a>
            </p>
        }
        .into_any()
    })
}

/// A sentence and what to do next, behind a link that leads nowhere any more.
fn over(page: &Page, status: StatusCode, title: String, text: String) -> Response {
    document(page, title.clone()).status(status).render(|| {
        let content = view! { <p class="ch-lead">{text}</p>{call_us(page)} };
        public::frame(page, outcome(art::NOT_FOUND, title, content.into_any()))
    })
}

/// The same for something that stands, in its frame.
fn standing(
    page: &Page,
    place: &Place,
    status: StatusCode,
    drawing: &'static str,
    words: (String, String),
    more: AnyView,
) -> Response {
    let (title, text) = words;
    let document = if place.is_own { Document::own(page, title.clone()) } else { document(page, title.clone()) };
    document.status(status).render(|| {
        let content = view! { <p class="ch-lead">{text}</p>{more}{call_us(page)} };
        framed(page, place, outcome(drawing, title, content.into_any()))
    })
}
