//! The people of a district, and one person with their history.

use axum::extract::Path;
use domain::id::PersonId;
use leptos::prelude::*;
use services::people::{self, Shown};
use services::records::{Part, PersonRow, Subject};
use services::scope::Tenant;
use services::signup;

use super::{details, record};
use crate::directory::page_number;
use crate::http::{Answer, Page, Posted, Queried, Visit, see_other};
use crate::ui::parts::{empty, list as list_of, number, pages};
use crate::ui::{Document, work};

const PARTS: [(&str, Part); 3] =
    [("all", Part::Everyone), ("volunteers", Part::Volunteers), ("participants", Part::Participants)];

/// GET /staff/people
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (code, part) = PARTS.into_iter().find(|(code, _)| query.one("part") == *code).unwrap_or(PARTS[0]);
    let search: String = query.one("q").chars().take(100).collect();
    let found = people::list(&ctx, part, &search, page_number(&query)).await?;
    let t = page.t;
    Ok(Document::staff(&page, t.people_title()).render(|| {
        let options: Vec<_> = PARTS
            .iter()
            .map(|(value, _)| view! { <option value=*value selected=*value == code>{t.people_part(*value)}</option> })
            .collect();
        let table = if found.rows.is_empty() {
            empty(t.people_empty_title(), view! { <p>{t.people_empty_text()}</p> }.into_any())
        } else {
            table(&page, &found.rows)
        };
        let content = view! {
            {work::head(t.people_title(), None, ().into_any())}
            <form class="ch-sentence" role="search" action=page.href("/staff/people")>
                <p>
                    {t.filter_show()}" "
                    <select name="part" aria-label=t.people_part_label()>{options}</select>
                    " "
                    <input name="q" type="search" dir="auto" value=search.clone() aria-label=t.filter_search_label() placeholder=t.filter_search_label()/>
                    " "
                    <button class="kern-btn kern-btn--secondary" type="submit">
                        <span class="kern-label">{t.filter_submit()}</span>
                    </button>
                </p>
            </form>
            <p class="ch-count" role="status">{t.people_count(number(&page, found.total))}</p>
            {table}
            {pages(&page, &found, &[("part", code), ("q", &search)])}
        };
        work::frame(&page, content.into_any())
    }))
}

fn table(page: &Page, rows: &[PersonRow]) -> AnyView {
    let t = page.t;
    let rows: Vec<_> = rows
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
                <tr>
                    <th scope="row"><a href=page.href(&format!("/staff/people/{}", row.id))><bdi>{row.name.clone()}</bdi></a></th>
                    <td data-label=t.people_column_part()>{list_of(page, &parts)}</td>
                    <td data-label=t.signups_column_place()><bdi>{row.place.clone()}</bdi></td>
                    <td data-label=t.field_email()><bdi dir="ltr">{row.email.clone()}</bdi></td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="ch-table ch-table--cards">
            <caption class="kern-sr-only">{t.people_title()}</caption>
            <thead>
                <tr>
                    <th scope="col">{t.signups_column_name()}</th>
                    <th scope="col">{t.people_column_part()}</th>
                    <th scope="col">{t.signups_column_place()}</th>
                    <th scope="col">{t.field_email()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn parse(id: &str) -> Result<PersonId, services::Error> {
    id.parse().map_err(|_| services::Error::NotFound)
}

/// GET /staff/people/{id}
pub async fn show(Visit { page, ctx, .. }: Visit<Tenant>, Path(id): Path<String>, Queried(query): Queried) -> Answer {
    let id = parse(&id)?;
    let Shown { person, volunteer, participant, signups, consents, notes, history, staff } =
        people::show(&ctx, id).await?;
    let t = page.t;
    let name = person.contact.name.clone();
    Ok(Document::staff(&page, name.clone()).render(|| {
        let noted = (query.one("done") == "note").then(|| work::flash("success", t.signup_done("note")));
        let volunteer = volunteer.map(|profile| {
            view! {
                <section>
                    <h2>{t.signup_kind("volunteer")}" · "{t.volunteer_status(profile.status.code())}</h2>
                    {details::volunteer(&page, &profile.details)}
                </section>
            }
        });
        let participant = participant.map(|profile| {
            view! {
                <section>
                    <h2>{t.signup_kind("participant")}" · "{t.participant_status(profile.status.code())}</h2>
                    {details::participant(&page, &profile.details)}
                </section>
            }
        });
        let content = view! {
            {noted}
            <article class="ch-record">
                <p class="ch-back"><a href=page.href("/staff/people")>{t.people_back()}</a></p>
                <div class="ch-record__head"><h1><bdi>{name}</bdi></h1></div>
                <section><h2>{t.staff_contact()}</h2>{details::contact(&page, &person.contact)}</section>
                {volunteer}
                {participant}
                {record::signups(&page, &signups)}
                {record::consents(&page, &consents)}
                {record::notes(&page, &notes, &staff, &format!("/staff/people/{id}/note"))}
                {record::history(&page, &history, &staff)}
            </article>
        };
        work::frame(&page, content.into_any())
    }))
}

/// POST /staff/people/{id}/note
pub async fn note(visit: Visit<Tenant>, Path(id): Path<String>, Posted(input): Posted) -> Answer {
    let id = parse(&id)?;
    signup::note(&visit.ctx, Subject::Person(id), &input).await?;
    Ok(see_other(&visit.page.href(&format!("/staff/people/{id}?done=note"))))
}
