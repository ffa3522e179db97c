//! The own profile: the same form as by the mailed link, for whoever is signed in.

use axum::response::Response;
use domain::address::{Address as _, MeProfile, done};
use leptos::prelude::*;
use services::profile;
use services::scope::Tenant;

use crate::common::profile::Filled;
use crate::http::{Answer, Page, Posted, Queried, Visit, see_other};
use crate::ui::{Document, own, work};

fn render(page: &Page, filled: &Filled, done: bool) -> Response {
    let t = page.t;
    Document::own(page, t.profile_title()).status(filled.status()).render(|| {
        let content = view! {
            <h1>{t.profile_title()}</h1>
            <p class="ch-lead">{t.profile_lead()}</p>
            {done.then(|| work::flash("success", t.profile_saved_thanks()))}
            {filled.view(page, MeProfile)}
            <p class="ch-muted">{t.profile_privacy_note()}</p>
        };
        own::frame(page, content.into_any())
    })
}

/// GET /me/profile
pub async fn open(visit: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (ctx, person) = visit.person()?;
    let shown = profile::show(&ctx, person.id).await?;
    Ok(render(&visit.page, &shown.into(), done::Own::of(&query) == Some(done::Own::Saved)))
}

/// POST /me/profile
pub async fn send(visit: Visit<Tenant>, Posted(input): Posted) -> Answer {
    let (ctx, person) = visit.person()?;
    match profile::save(&ctx, person.id, &input).await {
        Ok(()) => Ok(see_other(&visit.page.href(MeProfile.done(done::Own::Saved)))),
        Err(refused) => {
            let shown = profile::show(&ctx, person.id).await?;
            Ok(render(&visit.page, &Filled::again(refused, input, shown)?, false))
        }
    }
}
