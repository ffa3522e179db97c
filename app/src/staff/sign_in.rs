//! Signing in and out.

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::{Address as _, Home, Link, Staff, StaffSignIn};
use domain::form::{Input, Problems};
use leptos::prelude::*;
use services::account;
use services::scope::Shared;

use crate::http::{Answer, Page, Posted, Queried, Visit, see_other};
use crate::ui::form::{Field, Form, Kind};
use crate::ui::{Button, Document, work};

/// Where to go after signing in.
fn destination(to: &str) -> Option<Link> {
    Link::within(Staff, to)
}

fn page(page: &Page, input: &Input, failed: bool, status: StatusCode) -> Response {
    let t = page.t;
    Document { islands: None, ..Document::staff(page, t.sign_in_title()) }.status(status).render(|| {
        let problems = Problems::default();
        let form = Form { t, input, problems: &problems };
        let email = Field { name: "email", label: t.field_email(), ..Field::default() };
        let password = Field { name: "password", label: t.field_password(), ..Field::default() };
        let notice = failed.then(|| work::flash("danger", t.sign_in_failed()));
        let content = view! {
            {notice}
            <form method="post" action=page.href(StaffSignIn)>
                <input type="hidden" name="to" value=input.one("to").to_owned()/>
                {form.line(&email, Kind::USERNAME)}
                {form.line(&password, Kind::PASSWORD)}
                {Button::primary(t.sign_in_button()).block().submit()}
            </form>
            <p class="ch-muted">{t.sign_in_help()}</p>
        };
        work::door(page, t.sign_in_title(), content.into_any())
    })
}

/// GET /staff/sign-in
pub async fn open<S: Shared>(visit: Visit<S>, Queried(query): Queried) -> Answer {
    if visit.page.staff.is_some() {
        return Ok(see_other(&visit.page.href(destination(query.one("to")).unwrap_or(Staff.link()))));
    }
    Ok(page(&visit.page, &query, false, StatusCode::OK))
}

/// POST /staff/sign-in
pub async fn sign_in<S: Shared>(visit: Visit<S>, Posted(input): Posted) -> Answer {
    let ctx = visit.ctx.acting(services::Actor::Visitor(visit.network));
    match account::sign_in(&ctx, &visit.limits, &input).await {
        Ok(signed_in) => {
            visit.auth.begin(&ctx, &signed_in.actor, signed_in.epoch).await?;
            let to = destination(input.one("to")).unwrap_or(Staff.link());
            Ok(see_other(&to.in_language(signed_in.actor.locale)))
        }
        Err(services::Error::Unauthenticated) => Ok(page(&visit.page, &input, true, StatusCode::UNPROCESSABLE_ENTITY)),
        Err(error) => Err(error.into()),
    }
}

/// POST /staff/sign-out
pub async fn sign_out<S: Shared>(visit: Visit<S>) -> Answer {
    account::signed_out(&visit.ctx).await?;
    visit.auth.end().await?;
    Ok(see_other(&visit.page.href(Home)))
}
