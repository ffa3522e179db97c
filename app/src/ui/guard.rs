//! Public forms: the token that lets a form be sent once, the field that only machines fill in, and what is said of a
//! form that was not taken.

use std::sync::Arc;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use domain::form::Problems;
use leptos::prelude::*;
use services::signup::{Refused, TRAP, TokenProblem};
use texts::Texts;

use super::form::{Form, id, sentence};
use crate::http::{AppError, Noted};

/// The hidden token and the trap; to stand inside the form.
pub fn guard(form: &Form<'_>, token: &str) -> AnyView {
    let t = form.t;
    // Shown only to people: a trap that caught one is explained.
    let trapped = form.problems.of(TRAP).map(|problem| {
        view! { <p class="kern-error" id=format!("{}-error", id(TRAP))><span class="kern-body">{sentence(t, problem)}</span></p> }
    });
    let is_trap = trapped.is_none();
    let trap_class = if is_trap { "ch-trap" } else { "kern-form-input" };
    view! {
        <input type="hidden" name="token" value=token.to_owned()/>
        <div class=trap_class aria-hidden=is_trap.then_some("true")>
            <label class="kern-label" for=id(TRAP)>{t.join_trap()}</label>
            <input
                class="kern-form-input__input"
                id=id(TRAP)
                name=TRAP
                type="text"
                tabindex=is_trap.then_some("-1")
                autocomplete="off"
            />
            {trapped}
        </div>
    }
    .into_any()
}

/// What stood in the way of the form as a whole.
pub fn notice(text: &str) -> AnyView {
    view! {
        <div class="kern-alert kern-alert--danger ch-errors" role="alert" id="errors" tabindex="-1" autofocus>
            <div class="kern-alert__header">
                <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
                <h2 class="kern-title">{text.to_owned()}</h2>
            </div>
        </div>
    }
    .into_any()
}

/// What the page of a form says that was not taken.
pub struct Refusal {
    pub problems: Problems,
    pub notice: Option<String>,
    pub status: StatusCode,
    /// Whether the form keeps its token: it was good and could not be kept, and if it was kept after all, sending it
    /// again makes no second one.
    pub keeps_token: bool,
    cause: Option<services::Error>,
}

impl Refusal {
    /// What is said; an error that is no answer to the form is handed on.
    pub fn of(t: &Texts, refused: Refused) -> Result<Self, AppError> {
        let plain = Self {
            problems: Problems::default(),
            notice: None,
            status: StatusCode::UNPROCESSABLE_ENTITY,
            keeps_token: false,
            cause: None,
        };
        Ok(match refused {
            Refused::Problems(problems) => Self { problems, ..plain },
            Refused::Token(TokenProblem::TooFast) => Self { notice: Some(t.problem_too_fast()), ..plain },
            Refused::Token(TokenProblem::Expired) => Self { notice: Some(t.problem_form_expired()), ..plain },
            Refused::Error(services::Error::SlowDown { minutes }) => {
                let notice = Some(t.problem_slow_down(minutes));
                Self { notice, status: StatusCode::TOO_MANY_REQUESTS, ..plain }
            }
            Refused::Error(error) if error.is_away() || error.is_read_only() => Self {
                notice: Some(t.problem_not_saved()),
                status: StatusCode::SERVICE_UNAVAILABLE,
                keeps_token: true,
                cause: Some(error),
                ..plain
            },
            Refused::Error(error) => return Err(error.into()),
        })
    }

    /// The page's answer, with what browsers and the log have to know.
    pub fn finish(self, mut response: Response) -> Response {
        if let Some(error) = self.cause {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(60));
            response.extensions_mut().insert(Noted(Arc::new(error.into())));
        }
        response
    }
}
