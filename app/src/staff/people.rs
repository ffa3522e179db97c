//! The people of a district, and one person with their history.

use axum::http::StatusCode;
use domain::form::{Input, Problems};
use domain::id::PersonId;
use leptos::prelude::*;
use services::people::{self, Shown};
use services::records::{Part, PersonRow, Subject};
use services::scope::Tenant;
use services::signup;

use super::{details, record};
use crate::directory::page_number;
use crate::http::{Answer, AppError, Page, Path, Posted, Queried, Visit, see_other};
use crate::ui::field::Form;
use crate::ui::parts::{empty, list as list_of, number};
use crate::ui::table::{List, cell, choice, list_page, name, search as search_field, table};
use crate::ui::{Document, work};

const PARTS: [(&str, Part); 3] =
    [("all", Part::Everyone), ("volunteers", Part::Volunteers), ("participants", Part::Participants)];

/// GET /staff/people
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (code, part) = PARTS.into_iter().find(|(code, _)| query.one("part") == *code).unwrap_or(PARTS[0]);
    let search: String = query.one("q").chars().take(100).collect();
    let found = people::list(&ctx, part, &search, page_number(&query)).await?;
    let t = page.t;
    let rows = if found.rows.is_empty() {
        empty(t.people_empty_title(), view! { <p>{t.people_empty_text()}</p> }.into_any())
    } else {
        rows(&page, &found.rows)
    };
    let parts = PARTS.iter().map(|(code, _)| (*code, t.people_part(*code))).collect();
    let filter = view! {
        {t.filter_show()}" "{choice("part", t.people_part_label(), code, parts)}" "{search_field(&page, &search)}
    };
    let list = List {
        title: t.people_title(),
        lead: None,
        actions: ().into_any(),
        path: "/staff/people",
        filter: filter.into_any(),
        count: t.people_count(number(&page, found.total)),
        rows,
    };
    Ok(list_page(&page, list, &found, &[("part", code), ("q", &search)]))
}

fn rows(page: &Page, rows: &[PersonRow]) -> AnyView {
    let t = page.t;
    let columns = vec![t.signups_column_name(), t.people_column_part(), t.signups_column_place(), t.field_email()];
    let rows = rows
        .iter()
        .map(|row| {
            let parts: Vec<String> = row
                .volunteer
                .map(|status| format!("{} ({})", t.signup_kind("volunteer"), t.volunteer_status(status.code())))
                .into_iter()
                .chain(row.participant.map(|status| {
                    format!("{} ({})", t.signup_kind("participant"), t.participant_status(status.code()))
                }))
                .collect();
            view! {
                {name(page.href(&format!("/staff/people/{}", row.id)), row.name.clone())}
                {cell(t.people_column_part(), list_of(page, &parts).into_any())}
                {cell(t.signups_column_place(), view! { <bdi>{row.place.clone()}</bdi> }.into_any())}
                {cell(t.field_email(), view! { <bdi dir="ltr">{row.email.clone()}</bdi> }.into_any())}
            }
            .into_any()
        })
        .collect();
    table(t.people_title(), columns, rows)
}

pub fn parse(id: &str) -> Result<PersonId, services::Error> {
    id.parse().map_err(|_| services::Error::NotFound)
}

/// GET /staff/people/{id}
pub async fn show(visit: Visit<Tenant>, Path(id): Path<String>, Queried(query): Queried) -> Answer {
    record_page(&visit, parse(&id)?, query.one("done"), &Input::default(), &Problems::default(), StatusCode::OK).await
}

async fn record_page(
    Visit { page, ctx, .. }: &Visit<Tenant>,
    id: PersonId,
    done: &str,
    input: &Input,
    problems: &Problems,
    status: StatusCode,
) -> Answer {
    let Shown { person, volunteer, participant, signups, consents, notes, history, staff } =
        people::show(ctx, id).await?;
    let t = page.t;
    let name = person.contact.name.clone();
    Ok(Document::staff(page, name.clone()).status(status).render(|| {
        let form = Form { t, input, problems };
        let labels = [("note", t.staff_new_note()), ("listed", t.nav_directory())];
        let noted = match done {
            "note" => Some(work::flash("success", t.signup_done("note"))),
            "profile" => Some(work::flash("success", t.person_done("profile"))),
            _ => None,
        };
        let volunteer = volunteer.map(|profile| {
            view! {
                <section>
                    <h2>{t.signup_kind("volunteer")}" · "{t.volunteer_status(profile.status.code())}</h2>
                    {details::volunteer(page, &profile.details)}
                </section>
            }
        });
        let participant = participant.map(|profile| {
            view! {
                <section>
                    <h2>{t.signup_kind("participant")}" · "{t.participant_status(profile.status.code())}</h2>
                    {details::participant(page, &profile.details)}
                </section>
            }
        });
        let content = view! {
            {noted}
            {form.summary(&labels)}
            <article class="ch-record">
                <p class="ch-back"><a href=page.href("/staff/people")>{t.people_back()}</a></p>
                <div class="ch-record__head"><h1><bdi>{name}</bdi></h1></div>
                <section><h2>{t.staff_contact()}</h2>{details::contact(page, &person.contact)}</section>
                {volunteer}
                {participant}
                {record::signups(page, &signups)}
                {record::consents(page, &consents)}
                {record::notes(page, &notes, &staff, &format!("/staff/people/{id}/note"), &form)}
                {record::history(page, &history, &staff)}
            </article>
        };
        work::frame(page, content.into_any())
    }))
}

/// POST /staff/people/{id}/note
pub async fn note(visit: Visit<Tenant>, Path(id): Path<String>, Posted(input): Posted) -> Answer {
    let id = parse(&id)?;
    match signup::note(&visit.ctx, Subject::Person(id), &input).await {
        Ok(()) => Ok(see_other(&visit.page.href(&format!("/staff/people/{id}?done=note")))),
        Err(error) => {
            let problems = AppError::problems(error)?;
            record_page(&visit, id, "", &input, &problems, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}
