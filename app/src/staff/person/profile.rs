//! A person's profile, as a coordinator fills it in.

use axum::response::Response;
use domain::address::{Address as _, StaffPerson, StaffPersonProfile, done};
use domain::form::Input;
use domain::id::PersonId;
use domain::role::Permission;
use leptos::prelude::*;
use services::profile;
use services::scope::Tenant;

use crate::common::profile::Filled;
use crate::http::{Answer, Page, Path, Posted, Visit, see_other};
use crate::ui::{Document, work};

fn render(page: &Page, id: PersonId, filled: &Filled) -> Response {
    let t = page.t;
    let contact = &filled.shown.told.contact;
    Document::staff(page, t.profile_staff_title()).status(filled.status()).render(|| {
        let content = view! {
            <article class="ch-record">
                <p class="ch-back"><a href=page.href(StaffPerson(id))><bdi>{contact.name.clone()}</bdi></a></p>
                <div class="ch-record__head"><h1>{t.profile_staff_title()}</h1></div>
                {filled.view(page, StaffPersonProfile(id))}
            </article>
        };
        work::frame(page, content.into_any())
    })
}

/// GET /staff/people/{id}/profile
pub async fn open(Visit { page, ctx, .. }: Visit<Tenant>, Path(id): Path<PersonId>) -> Answer {
    ctx.require(Permission::DecidePeople)?;
    Ok(render(&page, id, &profile::show(&ctx, id).await?.into()))
}

/// POST /staff/people/{id}/profile
pub async fn send(visit: Visit<Tenant>, Path(id): Path<PersonId>, Posted(input): Posted) -> Answer {
    match profile::save(&visit.ctx, id, &input).await {
        Ok(()) => Ok(see_other(&visit.page.href(StaffPerson(id).done(done::Person::Profile)))),
        Err(refused) => Ok(render(&visit.page, id, &again(&visit, id, refused, input).await?)),
    }
}

async fn again(
    visit: &Visit<Tenant>,
    id: PersonId,
    refused: profile::Refused,
    input: Input,
) -> Result<Filled, crate::http::AppError> {
    let shown = profile::show(&visit.ctx, id).await?;
    Filled::again(refused, input, shown)
}
