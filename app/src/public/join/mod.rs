//! Joining in: the choice of form, the three forms, and the way through the mail to "confirmed".

mod confirm;
mod form;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use domain::address::{Join, JoinForm, JoinThanks};
use domain::form::{Input, Problems};
use domain::signup::Kind;
use leptos::prelude::*;
use services::scope::Tenant;
use services::signup;

use self::form::Filled;

pub use self::confirm::{confirm, confirm_page, confirmed, thanks};

use crate::http::{Answer, Page, Path, Posted, Visit, see_other};
use crate::ui::art::{self, art};
use crate::ui::guard::Refusal;
use crate::ui::{Document, public};

/// GET /join
pub async fn choose(Visit { page, .. }: Visit<Tenant>) -> Answer {
    let t = page.t;
    Ok(Document::public(&page, t.join_title(), t.meta_join()).render(|| {
        let content = view! {
            <section class="ch-section">
                <div class="ch-wrap">
                    <h1>{t.join_title()}</h1>
                    <p class="ch-lead">{t.join_lead()}</p>
                    {cards(&page, true)}
                    <p class="ch-muted">{t.join_privacy_note()}</p>
                </div>
            </section>
        };
        public::frame(&page, content.into_any())
    }))
}

/// GET /mitmachen: the address that stands on paper.
pub async fn mitmachen(Visit { page, .. }: Visit<Tenant>) -> Response {
    see_other(&page.href(Join))
}

/// Cards below the page's own heading (`top`), or below a section's.
fn cards(page: &Page, top: bool) -> AnyView {
    let t = page.t;
    let card = |kind: Kind, drawing, title: String, text: String, minutes: u32| {
        let link = view! { <a href=page.href(JoinForm(kind))>{title}</a> };
        let title = if top {
            view! { <h2 class="ch-choice__title">{link}</h2> }.into_any()
        } else {
            view! { <h3 class="ch-choice__title">{link}</h3> }.into_any()
        };
        view! {
            <li class="ch-choice">
                {art("ch-choice__art", drawing)}
                {title}
                <p>{text}" "<span class="ch-muted">{t.join_minutes(minutes)}</span></p>
            </li>
        }
    };
    view! {
        <ul class="ch-choices">
            {card(Kind::Volunteer, art::VOLUNTEER, t.join_volunteer_title(), t.join_volunteer_text(), 5)}
            {card(Kind::Participant, art::PARTICIPANT, t.join_participant_title(), t.join_participant_text(), 5)}
            {card(Kind::Organisation, art::ORGANISATION, t.join_organisation_title(), t.join_organisation_text(), 4)}
        </ul>
    }
    .into_any()
}

/// The three ways in, for other pages.
pub fn choices(page: &Page) -> AnyView {
    view! {
        <section class="ch-section ch-section--tint">
            <div class="ch-wrap"><h2>{page.t.join_title()}</h2>{cards(page, false)}</div>
        </section>
    }
    .into_any()
}

/// GET /join/{kind}
pub async fn open(visit: Visit<Tenant>, Path(kind): Path<Kind>) -> Answer {
    let mut input = Input::default();
    input.set("locale", visit.page.locale.code());
    let problems = Problems::default();
    Ok(Filled { kind, input: &input, problems: &problems, notice: None, status: StatusCode::OK }.page(&visit))
}

/// POST /join/{kind}
pub async fn send(visit: Visit<Tenant>, Path(kind): Path<Kind>, Posted(input): Posted) -> Answer {
    // A form is a visitor's, also when somebody who is signed in tries it out.
    let ctx = visit.ctx.acting(services::Actor::Visitor(visit.network));
    match signup::submit(&ctx, &visit.limits, kind, &input).await {
        Ok(()) => Ok(see_other(&visit.page.href(JoinThanks))),
        Err(refused) => {
            let refusal = Refusal::of(visit.page.t, refused)?;
            let (problems, notice) = (&refusal.problems, refusal.notice.as_deref());
            let filled = Filled { kind, input: &input, problems, notice, status: refusal.status };
            let response = if refusal.keeps_token { filled.again(&visit) } else { filled.page(&visit) };
            Ok(refusal.finish(response))
        }
    }
}

/// GET /places/{postcode}: the places of a postcode, for the form to offer.
pub async fn places(_: Visit<Tenant>, Path(postcode): Path<String>) -> Response {
    let places =
        domain::contact::Postcode::parse(&postcode).map(|code| domain::postcode::places(&code)).unwrap_or_default();
    Json(places).into_response()
}
