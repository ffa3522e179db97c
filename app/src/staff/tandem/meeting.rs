//! Noting a meeting for the two.

use axum::response::Response;
use domain::address::{Address as _, StaffTandem, StaffTandemMeeting, done};
use domain::id::TandemId;
use leptos::prelude::*;
use services::meeting;
use services::records::{By, MeetingRecord};
use services::scope::Tenant;

use crate::common::meeting::{form, noted, opened};
use crate::http::{Answer, Page, Path, Posted, Visit, see_other};
use crate::ui::{Again, Document, work};

/// GET /staff/tandems/{id}/meeting
pub async fn open(visit: Visit<Tenant>, Path(id): Path<TandemId>) -> Answer {
    let shown = meeting::for_staff(&visit.ctx, id).await?;
    Ok(theirs(&visit.page, id, &Again::filled(opened(&shown.meetings, shown.today)), &[]))
}

/// POST /staff/tandems/{id}/meeting
pub async fn send(visit: Visit<Tenant>, Path(id): Path<TandemId>, Posted(input): Posted) -> Answer {
    let (problems, there) = match noted(&visit.ctx, id, &input).await? {
        Ok(what) => return Ok(see_other(&visit.page.href(StaffTandem(id).done(done::Tandem::from(what))))),
        Err(refused) => refused,
    };
    Ok(theirs(&visit.page, id, &Again::with(input, problems), &there))
}

fn theirs(page: &Page, tandem: TandemId, again: &Again, there: &[MeetingRecord]) -> Response {
    let t = page.t;
    Document::staff(page, t.meeting_form_title()).status(again.status).render(|| {
        let who = |record: &MeetingRecord| match record.by {
            By::Staff(_) => t.meeting_same_day("staff", ""),
            By::Person(_) => t.meeting_same_day("other", t.questionnaire_side("mentee")),
        };
        let content = view! {
            <p class="ch-back"><a href=page.href(StaffTandem(tandem))>{t.meeting_back()}</a></p>
            {work::head(t.meeting_form_title(), None, ().into_any())}
            {form(page, again, StaffTandemMeeting(tandem).link(), there, &who)}
        };
        work::frame(page, content.into_any())
    })
}
