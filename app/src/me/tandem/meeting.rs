//! Noting a meeting, by one of the two.

use axum::response::Response;
use domain::address::{Address as _, MeTandem, MeTandemMeeting, done};
use domain::id::TandemId;
use leptos::prelude::*;
use services::meeting::{self, Together};
use services::records::{By, MeetingRecord};
use services::scope::Tenant;

use super::together::name;
use crate::common::meeting::{form, noted, opened};
use crate::http::{Answer, Mine, Page, Path, Posted, Visit, see_other};
use crate::ui::{Again, Document, own};

/// GET /me/tandem/{id}/meeting
pub async fn open(visit: Visit<Tenant>, Mine(ctx): Mine, Path(id): Path<TandemId>) -> Answer {
    let together = meeting::of_person(&ctx, id).await?;
    let page = &visit.page;
    Ok(mine(page, &together, &Again::filled(opened(&together.meetings, together.today)), &[]))
}

/// POST /me/tandem/{id}/meeting
pub async fn send(visit: Visit<Tenant>, Mine(ctx): Mine, Path(id): Path<TandemId>, Posted(input): Posted) -> Answer {
    let (problems, there) = match noted(&ctx, id, &input).await? {
        Ok(what) => {
            return Ok(see_other(&visit.page.href(MeTandem(id).done(done::Together::from(what)))));
        }
        Err(refused) => refused,
    };
    let together = meeting::of_person(&ctx, id).await?;
    Ok(mine(&visit.page, &together, &Again::with(input, problems), &there))
}

fn mine(page: &Page, together: &Together, again: &Again, there: &[MeetingRecord]) -> Response {
    let t = page.t;
    Document::own(page, t.meeting_form_title()).status(again.status).render(|| {
        let who = |record: &MeetingRecord| match record.by {
            By::Person(id) if id == together.me => t.meeting_same_day("me", ""),
            By::Staff(_) => t.meeting_same_day("staff", ""),
            By::Person(_) => t.meeting_same_day("other", name(page, together)),
        };
        let content = view! {
            <p class="ch-back"><a href=page.href(MeTandem(together.id))>{t.meeting_back()}</a></p>
            <h1>{t.meeting_form_title()}</h1>
            <p class="ch-muted">{t.meeting_form_lead()}</p>
            {form(page, again, MeTandemMeeting(together.id).link(), there, &who)}
        };
        own::frame(page, content.into_any())
    })
}
