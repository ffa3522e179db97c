//! The frame of the three forms: steps, consents, token, trap.

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::{JoinForm, Privacy};
use domain::consent::Purpose;
use domain::form::{Input, On, Problems};
use domain::signup::{Kind, purposes};
use islands::{FormSteps, FormStepsTexts};
use leptos::prelude::*;
use services::scope::Tenant;
use services::signup::{TRAP, open_form};

use crate::form;
use crate::form::Drawn;
use crate::http::{Page, Visit};
use crate::ui::button::Script;
use crate::ui::form::{Form, id, sentence};
use crate::ui::{Bundle, Button, Document, guard, public};

/// A form as its page shows it: empty at first, later with what was typed and what became of it.
#[derive(Clone, Copy)]
pub(super) struct Filled<'a> {
    pub kind: Kind,
    pub input: &'a Input,
    pub problems: &'a Problems,
    /// What stood in the way of the form as a whole.
    pub notice: Option<&'a str>,
    pub status: StatusCode,
}

impl Filled<'_> {
    /// The page, with a new token.
    pub fn page(self, visit: &Visit<Tenant>) -> Response {
        let token = open_form(&visit.ctx, self.kind.code());
        render(visit, self, &token)
    }

    /// The page of a form that was good and could not be kept: with the same token.
    pub fn again(self, visit: &Visit<Tenant>) -> Response {
        render(visit, self, self.input.one("token"))
    }
}

fn render(visit: &Visit<Tenant>, filled: Filled<'_>, token: &str) -> Response {
    let Filled { kind, input, problems, notice, status } = filled;
    let page = &visit.page;
    let t = page.t;
    let (title, lead) = match kind {
        Kind::Volunteer => (t.join_volunteer_title(), t.join_volunteer_lead()),
        Kind::Participant => (t.join_participant_title(), t.join_participant_lead()),
        Kind::Organisation => (t.join_organisation_title(), t.join_organisation_lead()),
    };
    Document::public(page, title.clone(), t.meta_join()).form(Some(Bundle::Form)).status(status).render(|| {
        let form = Form { t, input, problems };
        let content = whole(page, &form, kind, (title, lead), (token, notice));
        public::frame(page, content)
    })
}

/// One step of a form: on a phone one screen, without JavaScript one section of the page.
struct Step {
    id: &'static str,
    title: String,
    content: AnyView,
}

/// What the form asks, and the consents at its end.
fn steps(page: &Page, form: &Form<'_>, kind: Kind) -> Vec<Step> {
    let on = On::SignUp(kind);
    let drawn = Drawn { page, form: *form, on };
    let step = |part: &form::Part| Step {
        id: part.id,
        title: (part.title)(form.t),
        content: drawn.fields(part.fields.iter().copied()),
    };
    let consent = Step { id: "step-consent", title: form.t.join_step_consent(), content: consents(page, form, kind) };
    form::parts(on).iter().map(step).chain(std::iter::once(consent)).collect()
}

fn whole(
    page: &Page,
    form: &Form<'_>,
    kind: Kind,
    (title, lead): (String, String),
    (token, notice): (&str, Option<&str>),
) -> AnyView {
    let t = page.t;
    let mut labels = form::labels(t, On::SignUp(kind));
    labels.extend([("consent", t.join_step_consent()), (TRAP, t.join_trap())]);
    let summary = form.summary(&labels);
    let notice = notice.map(guard::notice);
    let steps = steps(page, form, kind);
    let count = steps.len();
    let steps: Vec<_> =
        steps.into_iter().enumerate().map(|(number, step)| section(page, step, number, count)).collect();
    let sentences = FormStepsTexts {
        progress: t.join_progress("{n}", "{count}"),
        required: t.problem_required(),
        email: t.problem_email(),
        phone: t.problem_phone(),
        postcode: t.problem_postcode(),
        unknown_postcode: t.problem_unknown_postcode(),
        unsaved: t.join_unsaved(),
        locale: page.locale.code().to_owned(),
    };
    view! {
        <section class="ch-section">
            <div class="ch-wrap ch-wrap--narrow">
                <h1>{title}</h1>
                <p class="ch-lead">{lead}</p>
                <p class="ch-muted">{t.join_optional_note()}</p>
                {summary}
                {notice}
                <form class="ch-form" method="post" action=page.href(JoinForm(kind)) novalidate data-stepper>
                    <FormSteps texts=sentences/>
                    <div class="ch-form__progress kern-progress">
                        <label class="kern-label" for="progress" aria-live="polite"></label>
                        <progress id="progress" value="1" max=count.to_string()></progress>
                    </div>
                    {guard::guard(form, token)}
                    {steps}
                </form>
            </div>
        </section>
    }
    .into_any()
}

fn section(page: &Page, step: Step, number: usize, count: usize) -> AnyView {
    let t = page.t;
    let title_id = format!("{}-title", step.id);
    let back = (number > 0).then(|| Button::secondary(t.join_back()).icon("arrow-back").script(Script::Back));
    let last = number + 1 == count;
    let next = (!last).then(|| Button::primary(t.join_next()).icon_after("arrow-forward").script(Script::Next));
    let submit = last.then(|| {
        view! {
            <div class="ch-form__submit">
                {Button::primary(t.join_submit()).block().submit()}
                <p class="ch-muted">{t.join_submit_note()}</p>
            </div>
        }
    });
    view! {
        <section class="ch-step" id=step.id data-step aria-labelledby=title_id.clone()>
            <h2 class="ch-step__title" id=title_id.clone() tabindex="-1">
                <span class="ch-step__n">{number + 1}</span>
                {step.title}
            </h2>
            {step.content}
            <div class="ch-step__nav">{back}{next}</div>
            {submit}
        </section>
    }
    .into_any()
}

/// The consents: separate, none ticked beforehand, each with its full wording.
fn consents(page: &Page, form: &Form<'_>, kind: Kind) -> AnyView {
    let t = page.t;
    let settings = &page.site.settings;
    let operator = if settings.operator.is_empty() { &settings.name } else { &settings.operator };
    let rows: Vec<_> = purposes(kind)
        .iter()
        .enumerate()
        .map(|(number, purpose)| consent(form, *purpose, number, t.consent_text(purpose.code(), operator)))
        .collect();
    let child = (kind == Kind::Participant).then(|| view! { <p class="kern-hint">{t.consent_child_note()}</p> });
    view! {
        <p>{t.join_consent_intro()}" "<a href=page.href(Privacy) target="_blank">{t.footer_privacy()}</a></p>
        {child}
        {rows}
    }
    .into_any()
}

fn consent(form: &Form<'_>, purpose: Purpose, number: usize, wording: String) -> AnyView {
    let t = form.t;
    let needed = purpose == Purpose::Processing;
    let problem = form.problems.of("consent").filter(|_| needed);
    let id = if number == 0 { id("consent") } else { format!("{}-{number}", id("consent")) };
    let base = "kern-form-check__checkbox";
    let class = if problem.is_some() { format!("{base} {base}--error") } else { base.to_owned() };
    let error = problem.map(|problem| {
        view! {
            <p class="kern-error" id="f-consent-error">
                <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
                <span class="kern-body">{sentence(t, problem)}</span>
            </p>
        }
    });
    let optional = (!needed).then(|| view! { " "<span class="kern-label__optional">{t.field_optional()}</span> });
    view! {
        <div class="ch-consent">
            <div class="kern-form-check">
                <input
                    class=class
                    type="checkbox"
                    id=id.clone()
                    name="consent"
                    value=purpose.code()
                    checked=form.input.has("consent", purpose.code())
                    aria-describedby=problem.map(|_| "f-consent-error")
                    aria-invalid=problem.map(|_| "true")
                />
                <label class="kern-label" for=id>{t.purpose(purpose.code())}{optional}</label>
                {error}
            </div>
            <details class="ch-why">
                <summary>{t.consent_wording_label()}</summary>
                <p>{wording}</p>
                <p>{t.consent_detail(purpose.code())}</p>
            </details>
        </div>
    }
    .into_any()
}
