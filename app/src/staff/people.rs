//! The people of a district, and one person with their history.

use axum::http::StatusCode;
use domain::address::{Address as _, Query, StaffPeople, StaffPeopleCsv, StaffPerson, StaffPersonNote, done};
use domain::form::{Input, Problems};
use domain::id::PersonId;
use domain::person::PartKind;
use leptos::prelude::*;
use services::people::{self, Shown};
use services::records::{CertificateIs, InterviewIs, Narrow, PersonRow, Subject};
use services::scope::Tenant;
use services::signup;

use super::{mentoring, record};
use crate::directory::page_number;
use crate::fields::{details, export as columns};
use crate::http::{Answer, AppError, Page, Path, Posted, Queried, Visit, see_other};
use crate::ui::field::Form;
use crate::ui::parts::{empty, list as list_of, number};
use crate::ui::table::{List, cell, choice, list_page, name, search as search_field, table};
use crate::ui::{Document, work};

const PARTS: [(&str, Option<PartKind>); 3] =
    [("all", None), ("volunteers", Some(PartKind::Volunteer)), ("participants", Some(PartKind::Participant))];

/// What the address asks the list for.
struct Asked {
    code: &'static str,
    part: Option<PartKind>,
    search: String,
    narrow: Narrowing,
}

impl Asked {
    fn read(query: &Input) -> Self {
        let (code, part) = PARTS.into_iter().find(|(code, _)| query.one("part") == *code).unwrap_or(PARTS[0]);
        Self { code, part, search: query.one("q").chars().take(100).collect(), narrow: Narrowing::read(query) }
    }
}

/// GET /staff/people.csv
pub async fn export(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let Asked { part, search, narrow, .. } = Asked::read(&query);
    let today = texts::format::local_day(ctx.now());
    Ok(columns::people(&page, &people::export(&ctx, part, &narrow.narrow(today), &search).await?))
}

/// GET /staff/people
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let Asked { code, part, search, narrow } = Asked::read(&query);
    let today = texts::format::local_day(ctx.now());
    let found = people::narrowed(&ctx, part, &narrow.narrow(today), &search, page_number(&query)).await?;
    let t = page.t;
    let rows = if found.rows.is_empty() {
        empty(t.people_empty_title(), view! { <p>{t.people_empty_text()}</p> }.into_any())
    } else {
        rows(&page, &found.rows)
    };
    let parts = PARTS.iter().map(|(code, _)| (*code, t.people_part(*code))).collect();
    let filter = view! {
        {t.filter_show()}" "{choice("part", t.people_part_label(), code, parts)}" "{narrow.choices(&page)}" "
        {search_field(&page, &search)}
    };
    let mut state = vec![("part", code), ("q", search.as_str())];
    state.extend(narrow.state());
    let csv = page.href(StaffPeopleCsv.asked(&Query::of(&state)));
    let list = List {
        title: t.people_title(),
        lead: None,
        actions: view! { <a class="ch-csv" href=csv download>{t.export_csv()}</a> }.into_any(),
        page: StaffPeople.link(),
        filter: filter.into_any(),
        count: t.people_count(number(&page, found.total)),
        rows,
    };
    Ok(list_page(&page, list, &found, &state))
}

/// The statuses that a list can be narrowed to: those of volunteers and of participants, each once.
const STATUSES: [&str; 10] =
    ["", "applicant", "interviewed", "qualified", "active", "paused", "waiting", "matched", "completed", "left"];

/// What a list is narrowed to, by the codes in its address; what isn't a code narrows nothing.
struct Narrowing {
    status: &'static str,
    missing: &'static str,
    certificate: &'static str,
    interview: &'static str,
}

const MISSING: [&str; 3] = ["", "some", "none"];
const CERTIFICATE: [&str; 3] = ["", "ending", "none"];
const INTERVIEW: [&str; 3] = ["", "none", "open"];

impl Narrowing {
    fn read(query: &Input) -> Self {
        let one =
            |name: &str, of: &[&'static str]| of.iter().find(|code| query.one(name) == **code).map_or("", |code| *code);
        Self {
            status: one("status", &STATUSES),
            missing: one("missing", &MISSING),
            certificate: one("certificate", &CERTIFICATE),
            interview: one("interview", &INTERVIEW),
        }
    }

    fn narrow(&self, today: chrono::NaiveDate) -> Narrow {
        Narrow {
            status: (!self.status.is_empty()).then(|| self.status.to_owned()),
            missing: (!self.missing.is_empty()).then_some(self.missing == "some"),
            certificate: match self.certificate {
                "ending" => Some(CertificateIs::EndingBy(services::conduct::ending_by(today))),
                "none" => Some(CertificateIs::Missing),
                _ => None,
            },
            interview: match self.interview {
                "none" => Some(InterviewIs::Missing),
                "open" => Some(InterviewIs::Open),
                _ => None,
            },
        }
    }

    fn state<'a>(&self) -> Vec<(&'a str, &'a str)> {
        let all = [
            ("status", self.status),
            ("missing", self.missing),
            ("certificate", self.certificate),
            ("interview", self.interview),
        ];
        all.into_iter().filter(|(_, code)| !code.is_empty()).collect()
    }

    fn choices(&self, page: &Page) -> AnyView {
        let t = page.t;
        let statuses = STATUSES.iter().map(|code| {
            let label = match *code {
                "" => t.people_status_all(),
                "waiting" | "matched" | "completed" => t.participant_status(*code),
                code => t.volunteer_status(code),
            };
            (*code, label)
        });
        let missing =
            vec![("", t.people_missing_all()), ("some", t.people_missing_some()), ("none", t.people_missing_none())];
        let certificate = vec![
            ("", t.people_certificate_all()),
            ("ending", t.people_certificate_ending()),
            ("none", t.people_certificate_none()),
        ];
        let interview = vec![
            ("", t.people_interview_all()),
            ("none", t.people_interview_none()),
            ("open", t.people_interview_open()),
        ];
        view! {
            {choice("status", t.people_status_label(), self.status, statuses.collect())}
            " "
            {choice("missing", t.people_missing_label(), self.missing, missing)}
            " "
            {choice("certificate", t.people_certificate_label(), self.certificate, certificate)}
            " "
            {choice("interview", t.people_interview_label(), self.interview, interview)}
        }
        .into_any()
    }
}

fn rows(page: &Page, rows: &[PersonRow]) -> AnyView {
    let t = page.t;
    let columns = vec![t.signups_column_name(), t.people_column_part(), t.signups_column_place(), t.field_email()];
    let rows = rows
        .iter()
        .map(|row| {
            let parts = columns::standing(t, row.volunteer, row.participant);
            view! {
                {name(page.href(StaffPerson(row.id)), row.name.clone())}
                {cell(t.people_column_part(), list_of(page, &parts).into_any())}
                {cell(t.signups_column_place(), view! { <bdi>{row.place.clone()}</bdi> }.into_any())}
                {cell(t.field_email(), view! { <bdi dir="ltr">{row.email.clone()}</bdi> }.into_any())}
            }
            .into_any()
        })
        .collect();
    table(t.people_title(), columns, rows)
}

/// GET /staff/people/{id}
pub async fn show(visit: Visit<Tenant>, Path(id): Path<PersonId>, Queried(query): Queried) -> Answer {
    let around = Around { done: done::Person::of(&query), ..Around::default() };
    record_page(&visit, id, &around, &Input::default(), &Problems::default(), StatusCode::OK).await
}

/// What a person's page says beside the person.
#[derive(Default)]
pub struct Around {
    /// What was just done.
    pub done: Option<done::Person>,
    /// They were asked within the last days; shall they be asked once more?
    pub asked_just_now: bool,
    /// Several who have the name that was typed.
    pub which: Vec<PersonRow>,
}

pub async fn record_page(
    Visit { page, ctx, .. }: &Visit<Tenant>,
    id: PersonId,
    around: &Around,
    input: &Input,
    problems: &Problems,
    status: StatusCode,
) -> Answer {
    let Shown { person, signups, consents, notes, history, staff } = people::show(ctx, id).await?;
    let kept = services::mentoring::show(ctx, &person).await?;
    let t = page.t;
    let name = person.contact.name.clone();
    Ok(Document::staff(page, name.clone()).status(status).render(|| {
        let form = Form { t, input, problems };
        let mut labels = vec![("note", t.staff_new_note())];
        labels.extend(mentoring::labels(page));
        let noted = around.done.map(|done| {
            let said =
                if done == done::Person::Noted { t.signup_done(done.code()) } else { t.person_done(done.code()) };
            work::flash("success", said)
        });
        let volunteer = person.volunteer.as_ref().map(|profile| {
            view! {
                <section>
                    <h2>{t.signup_kind("volunteer")}" · "{t.volunteer_status(profile.status.code())}</h2>
                    {details::volunteer(page, &profile.details)}
                </section>
            }
        });
        let participant = person.participant.as_ref().map(|profile| {
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
                <p class="ch-back"><a href=page.href(StaffPeople)>{t.people_back()}</a></p>
                <div class="ch-record__head"><h1><bdi>{name}</bdi></h1></div>
                <section><h2>{t.staff_contact()}</h2>{details::contact(page, &person.contact)}</section>
                {mentoring::section(page, id, &kept, &consents, &staff, (around, &form))}
                {volunteer}
                {participant}
                <section><h2>{t.person_profile()}</h2>{details::profile(page, &person.profile)}</section>
                {record::signups(page, &signups)}
                {record::consents(page, &consents)}
                {record::notes(page, &notes, &staff, StaffPersonNote(id), &form)}
                {record::history(page, &history, &staff)}
            </article>
        };
        work::frame(page, content.into_any())
    }))
}

/// POST /staff/people/{id}/note
pub async fn note(visit: Visit<Tenant>, Path(id): Path<PersonId>, Posted(input): Posted) -> Answer {
    match signup::note(&visit.ctx, Subject::Person(id), &input).await {
        Ok(()) => Ok(see_other(&visit.page.href(StaffPerson(id).done(done::Person::Noted)))),
        Err(error) => {
            let problems = AppError::problems(error)?;
            record_page(&visit, id, &Around::default(), &input, &problems, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}
