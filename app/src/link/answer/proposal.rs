//! The proposal: who, what both share, what happens next, and three answers.

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::{Address as _, Link, MeProposal};
use domain::form::{Input, Problems};
use domain::id::TandemId;
use domain::link::Purpose;
use domain::tandem::{Answer as Said, NoReason};
use leptos::prelude::*;
use services::TenantCtx;
use services::tandem::{self, Seen, Stand};
use texts::{format, shared};

use super::{Place, Question, document, framed, standing, status};
use crate::http::{Answer, Page};
use crate::ui::form::{Field, Form, Offered};
use crate::ui::{Button, Document, art};

/// Whether one of the two would like to meet the other.
#[derive(Debug)]
pub struct Proposal;

impl Question for Proposal {
    const PURPOSE: Purpose = Purpose::Answer;

    fn own(id: TandemId) -> Link {
        MeProposal(id).link()
    }

    async fn page(page: &Page, ctx: &TenantCtx, id: TandemId, place: &Place, tried: (&Input, &Problems)) -> Answer {
        Ok(show(page, place, &tandem::proposal(ctx, id).await?, tried))
    }

    async fn answer(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<(), services::Error> {
        tandem::answer_proposal(ctx, id, input).await.map(drop)
    }
}

fn show(page: &Page, place: &Place, seen: &Seen, tried: (&Input, &Problems)) -> Response {
    let t = page.t;
    let none = || ().into_any();
    match seen.stand {
        Stand::Open => open_page(page, place, seen, tried),
        Stand::Both => {
            let words = (t.proposal_both_title(), t.proposal_both_text());
            standing(page, place, StatusCode::OK, art::CONFIRMED, words, none())
        }
        Stand::SaidNo => {
            let words = (t.proposal_thanks(), t.proposal_said("no"));
            standing(page, place, StatusCode::OK, art::CONFIRMED, words, none())
        }
        Stand::Expired => {
            let words = (t.proposal_expired_title(), t.proposal_expired_text());
            standing(page, place, StatusCode::GONE, art::NOT_FOUND, words, none())
        }
        Stand::Over => {
            let words = (t.proposal_over_title(), t.proposal_over_text());
            standing(page, place, StatusCode::GONE, art::NOT_FOUND, words, none())
        }
    }
}

fn open_page(page: &Page, place: &Place, seen: &Seen, tried: (&Input, &Problems)) -> Response {
    let t = page.t;
    let (input, problems) = tried;
    let title = match &seen.name {
        Some(name) => t.proposal_title(name),
        None => t.proposal_title_unnamed(),
    };
    let name = seen.name.clone().unwrap_or_else(|| t.proposal_somebody());
    let heading = title.clone();
    let document =
        if place.is_own { Document::own(page, t.proposal_page()) } else { document(page, t.proposal_page()) };
    document.status(status(problems)).render(|| {
        let form = Form { t, input, problems };
        let labels =
            [("answer", t.proposal_answer_title()), ("reason", t.proposal_no_reason()), ("words", t.proposal_words())];
        let told = match seen.answer {
            Some(Said::Yes) => Some("yes"),
            Some(Said::CallMe) => Some("call"),
            Some(Said::No(_)) | None => None,
        };
        let sentences = shared::sentences(page.locale, seen.reader, &seen.shared);
        let shared = if sentences.is_empty() {
            view! { <p>{t.proposal_shared_none()}</p> }.into_any()
        } else {
            let items: Vec<_> = sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect();
            view! { <ul class="ch-shared">{items}</ul> }.into_any()
        };
        let said = told.map(|told| {
            view! {
                <div class="ch-flash ch-flash--success" role="status">
                    <span class="kern-icon kern-icon--success" aria-hidden="true"></span>
                    <p>{t.proposal_said(told)}</p>
                </div>
            }
        });
        let answers = answers(page, place, seen, &form);
        let answers = if told.is_some() && problems.is_empty() {
            view! {
                <details class="ch-confirm">
                    <summary class="ch-confirm__open">{t.proposal_change()}</summary>
                    <div class="ch-confirm__body">{answers}</div>
                </details>
            }
            .into_any()
        } else {
            answers
        };
        let content = view! {
            <article class="ch-wrap ch-wrap--narrow ch-proposal">
                <h1>{heading}</h1>
                {said}
                {form.summary(&labels)}
                <p class="ch-lead">{t.proposal_lead(seen.reader.code(), name)}</p>
                <section class="ch-proposal__card">
                    <h2>{t.proposal_shared_title()}</h2>
                    {shared}
                </section>
                <section>
                    <h2>{t.proposal_next_title()}</h2>
                    <ol class="ch-proposal__next">
                        <li>{t.proposal_next_1(format::day(page.locale, seen.until))}</li>
                        <li>{t.proposal_next_2()}</li>
                        <li>{t.proposal_next_3()}</li>
                    </ol>
                </section>
                <section aria-labelledby="your-answer">
                    <h2 id="your-answer">{t.proposal_answer_title()}</h2>
                    <p>{t.proposal_answer_private()}</p>
                    {answers}
                </section>
            </article>
        };
        framed(page, place, content.into_any())
    })
}

/// Three answers, each a form of its own, so that each is one decision. Only a no has fields that could be refused.
fn answers(page: &Page, place: &Place, seen: &Seen, form: &Form<'_>) -> AnyView {
    let t = page.t;
    let action = page.href(&place.form);
    let reason = Field { name: "reason", label: t.proposal_no_reason(), ..Field::default() };
    let reasons = NoReason::ALL.iter().map(|reason| Offered::new(reason.code(), t.no_reason(reason.code()))).collect();
    let words = Field {
        name: "words",
        label: t.proposal_words(),
        hint: Some(t.proposal_words_hint()),
        optional: true,
        ..Field::default()
    };
    let yes = (seen.answer != Some(Said::Yes)).then(|| {
        view! {
            <form method="post" action=action.clone()>
                <input type="hidden" name="answer" value="yes"/>
                {Button::primary(t.proposal_yes()).big().submit()}
            </form>
        }
    });
    let call = (seen.answer != Some(Said::CallMe)).then(|| {
        view! {
            <form method="post" action=action.clone() class="ch-proposal__call">
                <input type="hidden" name="answer" value="call"/>
                {Button::secondary(t.proposal_call()).big().described_by("call-hint").submit()}
                <p class="ch-muted" id="call-hint">{t.proposal_call_hint()}</p>
            </form>
        }
    });
    view! {
        <div class="ch-proposal__answers">
            {yes}
            {call}
            <details class="ch-confirm" open=!form.problems.is_empty()>
                <summary class="ch-confirm__open">{t.proposal_no()}</summary>
                <form class="ch-confirm__body" method="post" action=action>
                    <input type="hidden" name="answer" value="no"/>
                    {form.rows(&reason, false, false, reasons)}
                    {form.paragraph(&words, 3)}
                    {Button::secondary(t.proposal_no_send()).submit()}
                </form>
            </details>
        </div>
    }
    .into_any()
}
