//! The queue of sign-ups and one sign-up: look, note, decide.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use domain::form::{Input, Problems};
use domain::id::SignupId;
use domain::signup::{Action, DeclineReason, Kind, Status};
use leptos::prelude::*;
use services::records::{Order, SignupFilter, Subject};
use services::scope::Tenant;
use services::signup;

use super::{details, record};
use crate::directory::page_number;
use crate::http::{Answer, AppError, Page, Posted, Queried, Visit, see_other};
use crate::ui::field::{Field, Form, Offered};
use crate::ui::parts::{empty, number, pages, query_string, signup_rows, status};
use crate::ui::{Document, work};

/// What "waiting" means in the filter.
const WAITING: &str = "waiting";

const ORDERS: [(&str, Order); 4] =
    [("oldest", Order::Oldest), ("newest", Order::Newest), ("name", Order::Name), ("place", Order::Place)];

/// The filter as the URL says it; what it doesn't know it passes over. Without a word on the status, what waits is
/// shown.
fn filter(query: &Input) -> (SignupFilter, &'static str, &'static str) {
    let asked = if query.has("status", "all") { "all" } else { query.one("status") };
    let (statuses, code) = match Status::from_code(asked) {
        Some(status) => (vec![status], status.code()),
        None if asked == "all" => (Vec::new(), "all"),
        None => (Status::ALL.iter().copied().filter(|status| status.waits()).collect(), WAITING),
    };
    let (order_code, order) = ORDERS.into_iter().find(|(code, _)| query.one("order") == *code).unwrap_or(ORDERS[0]);
    let filter = SignupFilter {
        statuses,
        kind: Kind::from_code(query.one("kind")),
        search: query.one("q").chars().take(100).collect(),
        order,
    };
    (filter, code, order_code)
}

/// GET /staff/signups
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (filter, status_code, order_code) = filter(&query);
    let found = signup::queue(&ctx, &filter, page_number(&query)).await?;
    let t = page.t;
    let pairs = [
        ("kind", filter.kind.map_or("", Kind::code)),
        ("status", status_code),
        ("order", order_code),
        ("q", filter.search.as_str()),
    ];
    Ok(Document::staff(&page, t.signups_title()).render(|| {
        let export = view! {
            <a class="ch-csv" href=page.href(&format!("/staff/signups.csv{}", query_string(&pairs))) download>
                {t.export_csv()}
            </a>
        };
        let table = if found.rows.is_empty() {
            let text = view! {
                <p>{t.signups_empty_text()}</p>
                <p><a href=page.href("/staff/signups?status=all")>{t.signups_show_all()}</a></p>
            };
            empty(t.signups_empty_title(), text.into_any())
        } else {
            signup_rows(&page, &found.rows)
        };
        let content = view! {
            {work::head(t.signups_title(), None, export.into_any())}
            {sentence(&page, &filter, status_code, order_code)}
            <p class="ch-count" role="status">{t.signups_count(number(&page, found.total))}</p>
            {table}
            {pages(&page, &found, &pairs)}
        };
        work::frame(&page, content.into_any())
    }))
}

/// The filter as a sentence.
fn sentence(page: &Page, filter: &SignupFilter, status_code: &str, order_code: &str) -> AnyView {
    let t = page.t;
    let option =
        |code: &'static str, label: String, chosen: bool| view! { <option value=code selected=chosen>{label}</option> };
    let kinds: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| option(kind.code(), t.filter_kind(kind.code()), filter.kind == Some(*kind)))
        .collect();
    let statuses: Vec<_> = [WAITING, "all"]
        .into_iter()
        .chain(Status::ALL.iter().map(|status| status.code()))
        .map(|code| option(code, t.filter_status(code), code == status_code))
        .collect();
    let orders: Vec<_> =
        ORDERS.iter().map(|(code, _)| option(code, t.filter_order(*code), *code == order_code)).collect();
    view! {
        <form class="ch-sentence" role="search" action=page.href("/staff/signups")>
            <p>
                {t.filter_show()}" "
                <select name="kind" aria-label=t.filter_kind_label()>
                    <option value="">{t.filter_kind("all")}</option>
                    {kinds}
                </select>
                ", "
                {t.filter_that()}" "
                <select name="status" aria-label=t.filter_status_label()>{statuses}</select>
                ", "
                {t.filter_sorted()}" "
                <select name="order" aria-label=t.filter_order_label()>{orders}</select>
                " "
                <input
                    name="q"
                    type="search"
                    dir="auto"
                    value=filter.search.clone()
                    aria-label=t.filter_search_label()
                    placeholder=t.filter_search_label()
                />
                " "
                <button class="kern-btn kern-btn--secondary" type="submit">
                    <span class="kern-label">{t.filter_submit()}</span>
                </button>
            </p>
        </form>
    }
    .into_any()
}

/// GET /staff/signups.csv
pub async fn export(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (filter, ..) = filter(&query);
    let rows = signup::export(&ctx, &filter).await?;
    let t = page.t;
    let head = [
        t.signups_column_name(),
        t.signups_column_kind(),
        t.signups_column_status(),
        t.field_email(),
        t.field_phone(),
        t.signups_column_place(),
        t.signups_column_date(),
    ];
    let records = rows.into_iter().map(|row| {
        vec![
            row.name,
            t.signup_kind(row.kind.code()),
            t.signup_status(row.status.code()),
            row.email,
            row.phone.unwrap_or_default(),
            row.place,
            row.submitted_at.date_naive().to_string(),
        ]
    });
    Ok(csv(&head, records, "signups.csv"))
}

/// A table for spreadsheets: UTF-8 with its mark, so that Excel reads it right, and nothing that a spreadsheet would
/// run as a formula (OWASP, CSV Injection).
pub fn csv(head: &[String], records: impl Iterator<Item = Vec<String>>, name: &str) -> Response {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(vec![0xEF, 0xBB, 0xBF]);
    let harmless = |cell: &String| {
        let risky = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
        texts::plain(&if risky { format!("'{cell}") } else { cell.clone() })
    };
    let mut write = |cells: &[String]| writer.write_record(cells.iter().map(harmless)).is_ok();
    // Writing to memory can't fail, and rows have as many cells as the head.
    let _ = write(head);
    for record in records {
        let _ = write(&record);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (StatusCode::OK, headers, bytes).into_response()
}

fn parse(id: &str) -> Result<SignupId, services::Error> {
    id.parse().map_err(|_| services::Error::NotFound)
}

/// GET /staff/signups/{id}
pub async fn show(visit: Visit<Tenant>, Path(id): Path<String>, Queried(query): Queried) -> Answer {
    let done = Action::from_code(query.one("done"))
        .map(|action| action.code())
        .or((query.one("done") == "note").then_some("note"));
    record_page(&visit, parse(&id)?, done, &Input::default(), &Problems::default(), StatusCode::OK).await
}

async fn record_page(
    visit: &Visit<Tenant>,
    id: SignupId,
    done: Option<&'static str>,
    input: &Input,
    problems: &Problems,
    code: StatusCode,
) -> Answer {
    let page = &visit.page;
    let shown = signup::show(&visit.ctx, id).await?;
    let t = page.t;
    let name = shown.signup.contact.name.clone();
    let kind = shown.signup.details.kind();
    Ok(Document::staff(page, name.clone()).status(code).render(|| {
        let became = match (shown.signup.person_id, shown.signup.organisation_id) {
            (Some(id), _) => Some((format!("/staff/people/{id}"), t.signup_to_person())),
            (_, Some(id)) => Some((format!("/staff/organisations/{id}"), t.signup_to_organisation())),
            _ => None,
        }
        .map(|(path, label)| view! { <p><a href=page.href(&path)>{label}</a></p> });
        let reason = shown
            .signup
            .decline_reason
            .map(|reason| view! { <p class="ch-muted">{t.decline_reason(reason.code())}</p> });
        let content = view! {
            {done.map(|done| work::flash("success", t.signup_done(done)))}
            <article class="ch-record">
                <p class="ch-back"><a href=page.href("/staff/signups")>{t.signups_back()}</a></p>
                <div class="ch-record__head">
                    <h1><bdi>{name}</bdi></h1>
                    {status(page, shown.signup.status)}
                </div>
                <p class="ch-muted">{t.signup_kind(kind.code())}</p>
                {became}
                {reason}
                {actions(page, id, shown.signup.status, input, problems)}
                <section><h3>{t.staff_contact()}</h3>{details::contact(page, &shown.signup.contact)}</section>
                <section><h3>{t.staff_details()}</h3>{details::details(page, &shown.signup.details)}</section>
                {record::consents(page, &shown.consents)}
                {record::notes(page, &shown.notes, &shown.staff, &format!("/staff/signups/{id}/note"))}
                {record::history(page, &shown.history, &shown.staff)}
            </article>
        };
        work::frame(page, content.into_any())
    }))
}

/// What may be done now. Whatever sends a mail or can't be undone asks first, in its own fold.
fn actions(page: &Page, id: SignupId, status: Status, input: &Input, problems: &Problems) -> Option<AnyView> {
    let t = page.t;
    let allowed: Vec<Action> = status.actions().collect();
    if allowed.is_empty() {
        return None;
    }
    let form = Form { t, input, problems };
    let path = |action: Action| page.href(&format!("/staff/signups/{id}/{action}"));
    let submit = |label: String, danger: bool| {
        let class = if danger { "kern-btn kern-btn--primary ch-btn--danger" } else { "kern-btn kern-btn--primary" };
        view! { <button class=class type="submit"><span class="kern-label">{label}</span></button> }
    };
    let items: Vec<AnyView> = allowed
        .into_iter()
        .map(|action| {
            let label = t.signup_action(action.code());
            if action == Action::Review {
                return view! {
                    <form method="post" action=path(action)>
                        <button class="kern-btn kern-btn--secondary" type="submit"><span class="kern-label">{label}</span></button>
                    </form>
                }
                .into_any();
            }
            let (fields, danger, open) = match action {
                Action::Decline => (decline_fields(&form), true, problems.of("reason").is_some() || problems.of("words").is_some()),
                Action::AskBack => {
                    let question = Field { name: "question", label: t.field_question(), ..Field::default() };
                    (form.paragraph(&question, 4), false, problems.of("question").is_some())
                }
                Action::Withdraw => (().into_any(), true, false),
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
    let labels = [
        ("reason", t.field_decline_reason()),
        ("words", t.field_decline_words()),
        ("question", t.field_question()),
        ("note", t.staff_new_note()),
    ];
    Some(
        view! {
            {form.summary(&labels)}
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
pub async fn act(visit: Visit<Tenant>, Path((id, action)): Path<(String, String)>, Posted(input): Posted) -> Answer {
    let id = parse(&id)?;
    let ctx = &visit.ctx;
    let done = if action == "note" {
        signup::note(ctx, Subject::Signup(id), &input).await
    } else {
        match Action::from_code(&action) {
            Some(Action::Review) => signup::review(ctx, id).await,
            Some(Action::AskBack) => signup::ask_back(ctx, id, &input).await,
            Some(Action::Accept) => signup::accept(ctx, id).await.map(drop),
            Some(Action::Decline) => signup::decline(ctx, id, &input).await,
            Some(Action::Withdraw) => signup::withdraw(ctx, id).await,
            Some(Action::Confirm) | None => Err(services::Error::NotFound),
        }
    };
    match done {
        Ok(()) => {
            visit.nudge();
            Ok(see_other(&visit.page.href(&format!("/staff/signups/{id}?done={action}"))))
        }
        Err(error) => {
            let problems = AppError::problems(error)?;
            record_page(&visit, id, None, &input, &problems, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}
