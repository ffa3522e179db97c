//! The trial's question: go on, or a good end.

use axum::http::StatusCode;
use axum::response::Response;
use domain::form::{Input, Problems};
use domain::id::TandemId;
use domain::link::Purpose;
use domain::tandem::Status;
use leptos::prelude::*;
use services::TenantCtx;
use services::scope::Tenant;
use services::tandem::{self, SeenTrial};

use super::{Place, by_link, document, framed, standing};
use crate::http::{Answer, AppError, News, Page, Path, Posted, Visit, see_other};
use crate::ui::Document;
use crate::ui::art;
use crate::ui::field::{Field, Form, Offered};

fn own_place(id: &str) -> Place {
    Place { path: format!("/me/trials/{id}"), is_own: true }
}

fn link_place(secret: &str) -> Place {
    Place { path: format!("/trial/{secret}"), is_own: false }
}

/// GET /trial/{secret}
pub async fn open(visit: Visit<Tenant>, Path(secret): Path<String>) -> Answer {
    match by_link(&visit, Purpose::Trial, &secret).await? {
        Ok((ctx, id)) => page_of(&visit.page, &ctx, id, &link_place(&secret)).await,
        Err(over) => Ok(over),
    }
}

/// POST /trial/{secret}
pub async fn answer(visit: Visit<Tenant>, Path(secret): Path<String>, Posted(input): Posted) -> Answer {
    match by_link(&visit, Purpose::Trial, &secret).await? {
        Ok((ctx, id)) => take(&visit, &ctx, id, &link_place(&secret), &input).await,
        Err(over) => Ok(over),
    }
}

/// GET /me/trials/{id}
pub async fn open_own(visit: Visit<Tenant>, Path(id): Path<String>) -> Answer {
    let (ctx, _) = visit.person()?;
    let tandem = id.parse().map_err(|_| services::Error::NotFound)?;
    page_of(&visit.page, &ctx, tandem, &own_place(&id)).await
}

/// POST /me/trials/{id}
pub async fn answer_own(visit: Visit<Tenant>, Path(id): Path<String>, Posted(input): Posted) -> Answer {
    let (ctx, _) = visit.person()?;
    let tandem = id.parse().map_err(|_| services::Error::NotFound)?;
    take(&visit, &ctx, tandem, &own_place(&id), &input).await
}

async fn take(visit: &Visit<Tenant>, ctx: &TenantCtx, id: TandemId, place: &Place, input: &Input) -> Answer {
    match tandem::answer_trial(ctx, id, input).await {
        Ok(_) => {
            visit.nudge(News::Counts);
            Ok(see_other(&visit.page.href(&place.path)))
        }
        Err(services::Error::TandemNotNow(_)) => Ok(see_other(&visit.page.href(&place.path))),
        Err(error) => {
            let problems = AppError::problems(error)?;
            let seen = tandem::trial(ctx, id).await?;
            Ok(question(&visit.page, place, &seen, input, &problems, StatusCode::UNPROCESSABLE_ENTITY))
        }
    }
}

async fn page_of(page: &Page, ctx: &TenantCtx, id: TandemId, place: &Place) -> Answer {
    let seen = tandem::trial(ctx, id).await?;
    let t = page.t;
    let none = || ().into_any();
    Ok(match (seen.status, seen.goes_on) {
        (Status::Trial, None) => question(page, place, &seen, &Input::default(), &Problems::default(), StatusCode::OK),
        (Status::Trial, Some(_)) => {
            let words = (t.trial_said_yes_title(), t.trial_said_yes_text());
            let change = view! {
                <details class="ch-confirm ch-proposal__change">
                    <summary class="ch-confirm__open">{t.proposal_change()}</summary>
                    <div class="ch-confirm__body">{form(page, place, &Input::default(), &Problems::default())}</div>
                </details>
            };
            standing(page, place, StatusCode::OK, art::CONFIRMED, words, change.into_any())
        }
        (Status::Active, _) => {
            let words = (t.trial_active_title(), t.trial_active_text());
            standing(page, place, StatusCode::OK, art::CONFIRMED, words, none())
        }
        _ => {
            let words = (t.trial_over_title(), t.trial_over_text());
            standing(page, place, StatusCode::OK, art::CONFIRMED, words, none())
        }
    })
}

fn question(
    page: &Page,
    place: &Place,
    seen: &SeenTrial,
    input: &Input,
    problems: &Problems,
    status: StatusCode,
) -> Response {
    let t = page.t;
    let name = seen.name.clone().unwrap_or_else(|| t.proposal_somebody());
    let document = if place.is_own { Document::own(page, t.trial_page()) } else { document(page, t.trial_page()) };
    document.status(status).render(|| {
        let labels = [("go_on", t.proposal_answer_title()), ("words", t.proposal_words())];
        let content = view! {
            <article class="ch-wrap ch-wrap--narrow ch-proposal">
                <h1>{t.trial_title(name)}</h1>
                {Form { t, input, problems }.summary(&labels)}
                <p class="ch-lead">{t.trial_lead()}</p>
                {form(page, place, input, problems)}
            </article>
        };
        framed(page, place, content.into_any())
    })
}

fn form(page: &Page, place: &Place, input: &Input, problems: &Problems) -> AnyView {
    let t = page.t;
    let form = Form { t, input, problems };
    let go_on = Field { name: "go_on", label: t.proposal_answer_title(), ..Field::default() };
    let no = Offered { hint: Some(t.trial_no_hint()), ..Offered::new("no", t.trial_no()) };
    let words = Field {
        name: "words",
        label: t.proposal_words(),
        hint: Some(t.proposal_words_hint()),
        optional: true,
        ..Field::default()
    };
    view! {
        <form method="post" action=page.href(&place.path)>
            {form.rows(&go_on, false, false, vec![Offered::new("yes", t.trial_yes()), no])}
            {form.paragraph(&words, 3)}
            <button class="kern-btn kern-btn--primary ch-btn--big" type="submit">
                <span class="kern-label">{t.trial_send()}</span>
            </button>
        </form>
    }
    .into_any()
}
