//! The profile, behind a mailed link.

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::{Address as _, ProfileLink, done};
use domain::link::Purpose;
use leptos::prelude::*;
use services::link::{self, Opened};
use services::profile::{self, Shown};
use services::scope::Tenant;
use services::{Actor, TenantCtx};

use crate::common::profile::Filled;
use crate::http::{Answer, AppError, Page, Path, Posted, Queried, Visit, see_other};
use crate::ui::parts::outcome;
use crate::ui::{Document, art, public, work};

/// Whoever has a good link acts as the person whom it was mailed to, in this one thing; else the page that says so.
async fn opened(visit: &Visit<Tenant>, secret: &str) -> Result<Result<(TenantCtx, Shown), Response>, AppError> {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    let t = visit.page.t;
    match link::look_at(&visit.ctx, Purpose::Profile, secret).await? {
        Opened::Good(link) => {
            let ctx = visit.ctx.acting(Actor::Person(link.person));
            let shown = profile::show(&ctx, link.person).await?;
            Ok(Ok((ctx, shown)))
        }
        Opened::Over(_) => Ok(Err(closed(&visit.page, StatusCode::GONE, t.profile_link_over()))),
        Opened::Unknown => Ok(Err(closed(&visit.page, StatusCode::NOT_FOUND, t.profile_link_unknown()))),
    }
}

fn document(page: &Page, title: String) -> Document<'_> {
    Document { description: None, ..Document::public(page, title, String::new()) }.form(None)
}

/// A link that leads nowhere any more, and what to do then.
fn closed(page: &Page, status: StatusCode, title: String) -> Response {
    document(page, title.clone()).status(status).render(|| {
        let content = view! { <p class="ch-lead">{page.t.profile_link_text()}</p> };
        public::frame(page, outcome(art::NOT_FOUND, title, content.into_any()))
    })
}

fn render(page: &Page, filled: &Filled, secret: &str, done: bool) -> Response {
    let t = page.t;
    document(page, t.profile_title()).status(filled.status()).render(|| {
        let content = view! {
            <section class="ch-section">
                <div class="ch-wrap ch-wrap--narrow">
                    <h1>{t.profile_title()}</h1>
                    <p class="ch-lead">{t.profile_lead()}</p>
                    {done.then(|| work::flash("success", t.profile_saved_thanks()))}
                    {filled.view(page, ProfileLink(secret.to_owned()))}
                    <p class="ch-muted">{t.profile_privacy_note()}</p>
                </div>
            </section>
        };
        public::frame(page, content.into_any())
    })
}

/// GET /profile/{secret}
pub async fn open(visit: Visit<Tenant>, Path(secret): Path<String>, Queried(query): Queried) -> Answer {
    match opened(&visit, &secret).await? {
        Ok((_, shown)) => {
            Ok(render(&visit.page, &shown.into(), &secret, done::Own::of(&query) == Some(done::Own::Saved)))
        }
        Err(closed) => Ok(closed),
    }
}

/// POST /profile/{secret}
pub async fn send(visit: Visit<Tenant>, Path(secret): Path<String>, Posted(input): Posted) -> Answer {
    let (ctx, shown) = match opened(&visit, &secret).await? {
        Ok(opened) => opened,
        Err(closed) => return Ok(closed),
    };
    let Actor::Person(person) = ctx.actor else { return Err(services::Error::Unauthenticated.into()) };
    match profile::save(&ctx, person, &input).await {
        Ok(()) => Ok(see_other(&visit.page.href(ProfileLink(secret).done(done::Own::Saved)))),
        Err(refused) => Ok(render(&visit.page, &Filled::again(refused, input, shown)?, &secret, false)),
    }
}
