//! The first page of the own area: what waits, and what happens next.

use leptos::prelude::*;
use services::scope::Tenant;

use crate::http::{Answer, Visit};
use crate::ui::{Document, own};

/// GET /me
pub async fn page(visit: Visit<Tenant>) -> Answer {
    visit.person()?;
    let page = &visit.page;
    let t = page.t;
    Ok(Document::own(page, t.me_title()).render(|| {
        let content = view! {
            <h1>{t.me_home_hello(own::address(page))}</h1>
            {own::contact(page)}
        };
        own::frame(page, content.into_any())
    }))
}
