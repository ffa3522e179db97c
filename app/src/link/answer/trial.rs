//! The trial's question: go on, or a good end.

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::{Address as _, Link, MeTrial};
use domain::form::{Input, Problems};
use domain::id::TandemId;
use domain::link::Purpose;
use domain::tandem::Status;
use leptos::prelude::*;
use services::TenantCtx;
use services::tandem::{self, SeenTrial};

use super::{Place, Question, document, framed, standing, status};
use crate::http::{Answer, Page};
use crate::ui::form::{Field, Form, Offered};
use crate::ui::{Button, Document, art};

/// Whether the two go on.
#[derive(Debug)]
pub struct Trial;

impl Question for Trial {
    const PURPOSE: Purpose = Purpose::Trial;

    fn own(id: TandemId) -> Link {
        MeTrial(id).link()
    }

    async fn page(page: &Page, ctx: &TenantCtx, id: TandemId, place: &Place, tried: (&Input, &Problems)) -> Answer {
        let seen = tandem::trial(ctx, id).await?;
        // What was refused is asked once more, whatever was answered before.
        Ok(if tried.1.is_empty() { standing_now(page, place, &seen) } else { question(page, place, &seen, tried) })
    }

    async fn answer(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<(), services::Error> {
        tandem::answer_trial(ctx, id, input).await.map(drop)
    }
}

fn standing_now(page: &Page, place: &Place, seen: &SeenTrial) -> Response {
    let t = page.t;
    let none = || ().into_any();
    match (seen.status, seen.goes_on) {
        (Status::Trial, None) => question(page, place, seen, (&Input::default(), &Problems::default())),
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
    }
}

fn question(page: &Page, place: &Place, seen: &SeenTrial, (input, problems): (&Input, &Problems)) -> Response {
    let t = page.t;
    let name = seen.name.clone().unwrap_or_else(|| t.proposal_somebody());
    let document = if place.is_own { Document::own(page, t.trial_page()) } else { document(page, t.trial_page()) };
    document.status(status(problems)).render(|| {
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
        <form method="post" action=page.href(&place.form)>
            {form.rows(&go_on, false, false, vec![Offered::new("yes", t.trial_yes()), no])}
            {form.paragraph(&words, 3)}
            {Button::primary(t.trial_send()).big().submit()}
        </form>
    }
    .into_any()
}
