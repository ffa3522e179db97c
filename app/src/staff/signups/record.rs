//! One sign-up: look, note, decide. On a wide screen the queue that it was opened from stays beside it.

use axum::http::StatusCode;
use domain::address::{
    Address as _, Query, StaffOrganisation, StaffPerson, StaffSignup, StaffSignupAction, StaffSignups, action, done,
};
use domain::form::{Input, Problems};
use domain::id::SignupId;
use domain::signup::{DeclineReason, Status};
use leptos::prelude::*;
use services::records::Subject;
use services::scope::Tenant;
use services::signup::{self, Known};

use super::queue;
use crate::directory::page_number;
use crate::fields::details;
use crate::http::{Answer, AppError, Page, Path, Posted, Queried, Visit, see_other};
use crate::staff::record;
use crate::ui::field::{Field, Form, Offered};
use crate::ui::parts::status;
use crate::ui::{Document, work};

/// GET /staff/signups/{id}
pub async fn show(visit: Visit<Tenant>, Path(id): Path<SignupId>, Queried(query): Queried) -> Answer {
    let done = action::Signup::from_code(query.one(done::DONE));
    record_page(&visit, id, &query, done, &Input::default(), &Problems::default(), StatusCode::OK).await
}

async fn record_page(
    visit: &Visit<Tenant>,
    id: SignupId,
    around: &Input,
    done: Option<action::Signup>,
    input: &Input,
    problems: &Problems,
    code: StatusCode,
) -> Answer {
    let page = &visit.page;
    let shown = signup::show(&visit.ctx, id).await?;
    let (filter, status_code, order_code) = queue::filter(around);
    let list = signup::queue(&visit.ctx, &filter, page_number(around)).await?;
    let number = list.paging.page.to_string();
    let query = Query::of(&queue::pairs(&filter, status_code, order_code, &number));
    let t = page.t;
    let name = shown.signup.contact.name.clone();
    let kind = shown.signup.details.kind();
    Ok(Document::staff(page, name.clone()).status(code).render(|| {
        let form = Form { t, input, problems };
        let labels = [
            ("reason", t.field_decline_reason()),
            ("words", t.field_decline_words()),
            ("question", t.field_question()),
            ("note", t.staff_new_note()),
        ];
        let became = match (shown.signup.person_id, shown.signup.organisation_id) {
            (Some(id), _) => Some((StaffPerson(id).link(), t.signup_to_person())),
            (_, Some(id)) => Some((StaffOrganisation(id).link(), t.signup_to_organisation())),
            _ => None,
        }
        .map(|(path, label)| view! { <p><a href=page.href(&path)>{label}</a></p> });
        let reason = shown
            .signup
            .decline_reason
            .map(|reason| view! { <p class="ch-muted">{t.decline_reason(reason.code())}</p> });
        let content = view! {
            {done.map(|done| work::flash("success", t.signup_done(done.code())))}
            {form.summary(&labels)}
            <div class="ch-split has-detail">
            <nav class="ch-split__list" aria-label=t.signups_title()>
                <p><a href=page.href(StaffSignups.asked(&query))>{t.signups_back()}</a></p>
                {queue::column(page, &list.rows, id, &query)}
            </nav>
            <article class="ch-split__detail ch-record">
                <p class="ch-back"><a href=page.href(StaffSignups.asked(&query))>{t.signups_back()}</a></p>
                <div class="ch-record__head">
                    <h1><bdi>{name}</bdi></h1>
                    {status(page, shown.signup.status)}
                </div>
                <p class="ch-muted">{t.signup_kind(kind.code())}</p>
                {became}
                {reason}
                {known(page, shown.known.as_ref())}
                {actions(page, id, &query, shown.signup.status, input, problems)}
                <section><h2>{t.staff_contact()}</h2>{details::contact(page, &shown.signup.contact)}</section>
                <section><h2>{t.staff_details()}</h2>{details::details(page, &shown.signup.details)}</section>
                {record::consents(page, &shown.consents)}
                {record::notes(page, &shown.notes, &shown.staff, StaffSignupAction(id, action::Signup::Note).asked(&query), &form)}
                {record::history(page, &shown.history, &shown.staff)}
            </article>
            </div>
        };
        work::frame(page, content.into_any())
    }))
}

/// Whom the address belongs to already: accepting adds the sign-up to them.
fn known(page: &Page, known: Option<&Known>) -> Option<AnyView> {
    let t = page.t;
    known.map(|known| {
        let (severity, text) = if known.has_the_same_name {
            ("info", t.signup_known(&known.name))
        } else {
            ("warning", t.signup_known_other_name(&known.name))
        };
        let person = page.href(StaffPerson(known.id));
        view! { {work::flash(severity, text)}<p><a href=person>{t.signup_known_person()}</a></p> }.into_any()
    })
}

/// What may be done now. Whatever sends a mail or can't be undone asks first, in its own fold.
fn actions(
    page: &Page,
    id: SignupId,
    query: &Query,
    status: Status,
    input: &Input,
    problems: &Problems,
) -> Option<AnyView> {
    let t = page.t;
    let allowed: Vec<action::Signup> = status.actions().filter_map(action::Signup::of).collect();
    if allowed.is_empty() {
        return None;
    }
    let form = Form { t, input, problems };
    let path = |action| page.href(StaffSignupAction(id, action).asked(query));
    let submit = |label: String, danger: bool| {
        let class = if danger { "kern-btn kern-btn--primary ch-btn--danger" } else { "kern-btn kern-btn--primary" };
        view! { <button class=class type="submit"><span class="kern-label">{label}</span></button> }
    };
    let items: Vec<AnyView> = allowed
        .into_iter()
        .map(|action| {
            let label = t.signup_action(action.code());
            if action == action::Signup::Review {
                return view! {
                    <form method="post" action=path(action)>
                        <button class="kern-btn kern-btn--secondary" type="submit"><span class="kern-label">{label}</span></button>
                    </form>
                }
                .into_any();
            }
            let (fields, danger, open) = match action {
                action::Signup::Decline => (decline_fields(&form), true, problems.of("reason").is_some() || problems.of("words").is_some()),
                action::Signup::AskBack => {
                    let question = Field { name: "question", label: t.field_question(), ..Field::default() };
                    (form.paragraph(&question, 4), false, problems.of("question").is_some())
                }
                action::Signup::Withdraw => (().into_any(), true, false),
                _ => (().into_any(), false, false),
            };
            let class = if danger { "ch-confirm ch-confirm--danger" } else { "ch-confirm" };
            view! {
                <details class=class open=open id=format!("do-{action}")>
                    <summary class="ch-confirm__open">{label}</summary>
                    <form class="ch-confirm__body" method="post" action=path(action)>
                        <p>{t.signup_confirm(action.code())}</p>
                        {fields}
                        {submit(t.signup_confirm_yes(action.code()), danger)}
                    </form>
                </details>
            }
            .into_any()
        })
        .collect();
    Some(
        view! {
            <section class="ch-actionbox" aria-labelledby="actions-title">
                <h2 id="actions-title">{t.signup_actions_title()}</h2>
                <div class="ch-actionbox__row">{items}</div>
            </section>
        }
        .into_any(),
    )
}

fn decline_fields(form: &Form<'_>) -> AnyView {
    let t = form.t;
    let reason = Field { name: "reason", label: t.field_decline_reason(), ..Field::default() };
    let words = Field {
        name: "words",
        label: t.field_decline_words(),
        hint: Some(t.field_decline_words_hint()),
        optional: true,
        ..Field::default()
    };
    let reasons =
        DeclineReason::ALL.iter().map(|reason| Offered::new(reason.code(), t.decline_reason(reason.code()))).collect();
    view! { {form.select(&reason, Some(t.field_choose()), reasons)}{form.paragraph(&words, 3)} }.into_any()
}

/// POST /staff/signups/{id}/{action}
pub async fn act(
    visit: Visit<Tenant>,
    Path((id, action)): Path<(SignupId, action::Signup)>,
    Queried(query): Queried,
    Posted(input): Posted,
) -> Answer {
    let ctx = &visit.ctx;
    let done = match action {
        action::Signup::Note => signup::note(ctx, Subject::Signup(id), &input).await,
        action::Signup::Review => signup::review(ctx, id).await,
        action::Signup::AskBack => signup::ask_back(ctx, id, &input).await,
        action::Signup::Accept => signup::accept(ctx, id).await.map(drop),
        action::Signup::Decline => signup::decline(ctx, id, &input).await,
        action::Signup::Withdraw => signup::withdraw(ctx, id).await,
    };
    match done {
        Ok(()) => {
            let (filter, status_code, order_code) = queue::filter(&query);
            let number = page_number(&query).to_string();
            let around = Query::of(&queue::pairs(&filter, status_code, order_code, &number));
            Ok(see_other(&visit.page.href(StaffSignup(id).asked(&around).done(action))))
        }
        Err(error) => {
            let problems = AppError::problems(error)?;
            record_page(&visit, id, &query, None, &input, &problems, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}
