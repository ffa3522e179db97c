//! Leaving the programme: what it means, and a step to confirm it.

use axum::response::Response;
use domain::address::{Home, Me, MeLeave, MeLeft, MePause};
use domain::form::Problem;
use leptos::prelude::*;
use services::me;
use services::scope::Tenant;

use crate::http::{Answer, Page, Posted, Visit, see_other};
use crate::ui::form::{Field, Offered, id, sentence};
use crate::ui::parts::outcome;
use crate::ui::{Again, Button, Document, art, own, public};

fn show(page: &Page, again: &Again) -> Response {
    let t = page.t;
    Document::own(page, t.me_leave_title()).status(again.status).render(|| {
        let form = again.form(t);
        let reason = Field { name: "reason", label: t.me_leave_reason_label(), optional: true, ..Field::default() };
        let reasons =
            me::REASONS.iter().map(|reason| Offered::new(reason.code(), t.me_leave_reason(reason.code()))).collect();
        let wrong: Option<Problem> = form.problems.of("sure");
        let error = wrong.map(|problem| {
            view! {
                <p class="kern-error" id="f-sure-error">
                    <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
                    <span class="kern-body">{sentence(t, problem)}</span>
                </p>
            }
        });
        let content = view! {
            <h1>{t.me_leave_title()}</h1>
            <p class="ch-lead">{t.me_leave_lead()}</p>
            {form.summary(&[("sure", t.me_leave_sure()), ("reason", t.me_leave_reason_label())])}
            <section class="ch-owncard">
                <h2>{t.me_leave_means_title()}</h2>
                <ul>
                    <li>{t.me_leave_means_1()}</li>
                    <li>{t.me_leave_means_2()}</li>
                    <li>{t.me_leave_means_3()}</li>
                    <li>{t.me_leave_means_4()}</li>
                </ul>
                <p>{t.me_leave_instead()}" "<a href=page.href(MePause)>{t.me_pause_title()}</a></p>
            </section>
            <form class="ch-owncard" method="post" action=page.href(MeLeave) novalidate>
                {form.select(&reason, Some(t.me_leave_reason_none()), reasons)}
                <div class="kern-form-check">
                    <input
                        class="kern-form-check__checkbox"
                        type="checkbox"
                        id=id("sure")
                        name="sure"
                        value="yes"
                        aria-invalid=wrong.map(|_| "true")
                        aria-describedby=wrong.map(|_| "f-sure-error")
                    />
                    <label class="kern-label" for=id("sure")>{t.me_leave_sure()}</label>
                </div>
                {error}
                <p class="ch-actions">
                    {Button::primary(t.me_leave_button()).submit()}
                    {Button::secondary(t.me_leave_stay()).link(page.href(Me))}
                </p>
            </form>
        };
        own::frame(page, content.into_any())
    })
}

/// GET /me/leave
pub async fn open(visit: Visit<Tenant>) -> Answer {
    visit.person()?;
    Ok(show(&visit.page, &Again::default()))
}

/// POST /me/leave
pub async fn leave(visit: Visit<Tenant>, Posted(input): Posted) -> Answer {
    let (ctx, _) = visit.person()?;
    match me::leave(&ctx, &input).await {
        Ok(()) => {
            visit.auth.end().await?;
            Ok(see_other(&visit.page.href(MeLeft)))
        }
        Err(error) => Ok(show(&visit.page, &Again::refused(error, input)?)),
    }
}

/// GET /me/left: goodbye. The same for everybody.
pub async fn left(Visit { page, .. }: Visit<Tenant>) -> Answer {
    let t = page.t;
    let document = Document { class: "ch-public", ..Document::own(&page, t.me_left_title()) };
    Ok(document.render(|| {
        let content = view! {
            <p class="ch-lead">{t.me_left_text()}</p>
            <p class="ch-actions">
                {Button::secondary(t.confirmed_home()).link(page.href(Home))}
            </p>
        };
        public::frame(&page, outcome(art::CONFIRMED, t.me_left_title(), content.into_any()))
    }))
}
