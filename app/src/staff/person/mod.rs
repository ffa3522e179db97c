//! The people of a district, and one person with their history.

pub mod interview;
pub mod mentoring;
pub mod profile;

use chrono::NaiveDate;
use domain::address::{
    Address as _, StaffMentoringAction, StaffPeople, StaffPeopleCsv, StaffPerson, StaffPersonNote, action, done,
};
use domain::form::Input;
use domain::id::PersonId;
use domain::person::PartKind;
use leptos::prelude::*;
use services::note;
use services::person;
use services::person::Shown;
use services::records::{CertificateIs, InterviewIs, Narrow, Person, PersonRow, Subject};
use services::scope::Tenant;

use super::record;
use crate::form::{details, export as columns_of};
use crate::http::{Answer, Page, Path, Posted, Queried, Visit, see_other};
use crate::ui::count::number;
use crate::ui::fold::Fold;
use crate::ui::list::{Columns, Filters, List, Offer};
use crate::ui::parts::list as list_of;
use crate::ui::record::Record;
use crate::ui::{Again, work};

const PARTS: [(&str, Option<PartKind>); 3] =
    [("all", None), ("volunteers", Some(PartKind::Volunteer)), ("participants", Some(PartKind::Participant))];

/// The statuses that a list can be narrowed to: those of volunteers and of participants, each once.
const STATUSES: [&str; 9] =
    ["applicant", "interviewed", "qualified", "active", "paused", "waiting", "matched", "completed", "left"];

/// What the address of the list asks for.
struct Asked {
    part: Option<PartKind>,
    narrow: Narrow,
    search: String,
}

/// The filters, and what they ask for on this day.
fn filters(page: &Page, query: &Input, today: NaiveDate) -> (Filters, Asked) {
    let t = page.t;
    let parts = PARTS.map(|(code, part)| Offer::new(code, t.people_part(code), part));
    let mut statuses = vec![Offer::new("", t.people_status_all(), None)];
    statuses.extend(STATUSES.map(|code| {
        let of_participants = matches!(code, "waiting" | "matched" | "completed");
        let label = if of_participants { t.participant_status(code) } else { t.volunteer_status(code) };
        Offer::new(code, label, Some(code.to_owned()))
    }));
    let missing = [
        Offer::new("", t.people_missing_all(), None),
        Offer::new("some", t.people_missing_some(), Some(true)),
        Offer::new("none", t.people_missing_none(), Some(false)),
    ];
    let ending = CertificateIs::EndingBy(services::conduct::ending_by(today));
    let certificate = [
        Offer::new("", t.people_certificate_all(), None),
        Offer::new("ending", t.people_certificate_ending(), Some(ending)),
        Offer::new("none", t.people_certificate_none(), Some(CertificateIs::Missing)),
    ];
    let interview = [
        Offer::new("", t.people_interview_all(), None),
        Offer::new("none", t.people_interview_none(), Some(InterviewIs::Missing)),
        Offer::new("open", t.people_interview_open(), Some(InterviewIs::Open)),
    ];
    let mut filters = Filters::read(page, query);
    filters.words(t.filter_show());
    let part = filters.choice("part", t.people_part_label(), &parts);
    let narrow = Narrow {
        status: filters.choice("status", t.people_status_label(), &statuses),
        missing: filters.choice("missing", t.people_missing_label(), &missing),
        certificate: filters.choice("certificate", t.people_certificate_label(), &certificate),
        interview: filters.choice("interview", t.people_interview_label(), &interview),
    };
    let search = filters.search();
    (filters, Asked { part, narrow, search })
}

fn columns(page: &Page) -> Columns<'_, PersonRow> {
    let t = page.t;
    let parts = move |row: &PersonRow| list_of(page, &columns_of::standing(t, row.volunteer, row.participant));
    Columns::<PersonRow>::new(page)
        .name(t.signups_column_name(), |row| row.name.clone(), move |row| page.href(StaffPerson(row.id)))
        .words(t.people_column_part(), parts)
        .typed(t.signups_column_place(), |row| row.place.clone())
        .address(t.field_email(), |row| row.address().to_owned())
}

/// GET /staff/people
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (filters, asked) = filters(&page, &query, texts::format::local_day(ctx.now()));
    let found = person::narrowed(&ctx, asked.part, &asked.narrow, &asked.search, filters.number()).await?;
    let t = page.t;
    let nothing = (t.people_empty_title(), view! { <p>{t.people_empty_text()}</p> }.into_any());
    let list = List {
        export: Some(StaffPeopleCsv.link()),
        count: Some(t.people_count(number(&page, found.total))),
        ..List::new(t.people_title(), columns(&page), nothing)
    };
    Ok(list.page(&page, &filters, &found))
}

/// GET /staff/people.csv
pub async fn export(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (_, asked) = filters(&page, &query, texts::format::local_day(ctx.now()));
    let found = person::export(&ctx, asked.part, &asked.narrow, &asked.search).await?;
    Ok(columns_of::people(&page, &found))
}

/// GET /staff/people/{id}
pub async fn show(visit: Visit<Tenant>, Path(id): Path<PersonId>, Queried(query): Queried) -> Answer {
    record_page(&visit, id, &Around::default(), &Again::after(done::Person::of(&query))).await
}

/// What a person's page asks back before something is done.
#[derive(Default)]
pub struct Around {
    /// They were asked within the last days; shall they be asked once more?
    pub asked_just_now: bool,
    /// Several who have the name that was typed.
    pub which: Vec<PersonRow>,
}

pub async fn record_page(
    Visit { page, ctx, .. }: &Visit<Tenant>,
    id: PersonId,
    around: &Around,
    again: &Again<done::Person>,
) -> Answer {
    let Shown { person, sharing, signups, consents, notes, history, staff } = person::show(ctx, id).await?;
    let kept = person::mentoring::show(ctx, &person).await?;
    let t = page.t;
    let form = again.form(t);
    let mut labels = vec![("note", t.staff_new_note())];
    labels.extend(mentoring::labels(page));
    let done = again.done.map(|done| match done {
        done::Person::Noted => t.signup_done(done.code()),
        done => t.person_done(done.code()),
    });
    let frame = Record::new(person.contact.name.clone(), StaffPeople.link(), t.people_back())
        .notice(done.map(|done| work::flash("success", done)))
        .notice(form.summary(&labels));
    Ok(frame.page(page, again.status, || {
        let told = |kind, status, details| {
            view! { <section><h2>{t.signup_kind(kind)}" · "{status}</h2>{details}</section> }
        };
        let volunteer = person.volunteer.as_ref().map(|one| {
            told("volunteer", t.volunteer_status(one.status.code()), details::volunteer(page, &one.details))
        });
        let participant = person.participant.as_ref().map(|one| {
            told("participant", t.participant_status(one.status.code()), details::participant(page, &one.details))
        });
        view! {
            <section>
                <h2>{t.staff_contact()}</h2>
                {details::contact(page, &person.contact)}
                {shared_mailbox(page, &person, &sharing)}
            </section>
            {mentoring::section(page, id, &kept, &consents, &staff, (around, &form))}
            {volunteer}
            {participant}
            <section><h2>{t.person_profile()}</h2>{details::profile(page, &person.profile)}</section>
            {record::signups(page, &signups)}
            {record::consents(page, &consents)}
            {record::notes(page, &notes, &staff, StaffPersonNote(id), &form)}
            {record::history(page, &history, &staff)}
        }
        .into_any()
    }))
}

/// Who reads the same mailbox, and the way out for somebody who forgot the PIN that keeps them apart.
fn shared_mailbox(page: &Page, person: &Person, sharing: &[(PersonId, String)]) -> AnyView {
    let t = page.t;
    let others = (!sharing.is_empty()).then(|| {
        let names = sharing.iter().map(|(id, name)| {
            view! { <li><a href=page.href(StaffPerson(*id))><bdi>{name.clone()}</bdi></a></li> }
        });
        view! { <p class="ch-muted">{t.person_sharing()}</p><ul>{names.collect_view()}</ul> }
    });
    let forget = person.has_pin.then(|| {
        let to = page.href(StaffMentoringAction(person.id, action::Mentoring::ForgetPin));
        Fold::new(to, t.person_pin_forget(), t.person_pin_forget_text(), t.person_pin_forget_yes()).view()
    });
    view! { {others}{forget} }.into_any()
}

/// POST /staff/people/{id}/note
pub async fn note(visit: Visit<Tenant>, Path(id): Path<PersonId>, Posted(input): Posted) -> Answer {
    match note::add(&visit.ctx, Subject::Person(id), &input).await {
        Ok(()) => Ok(see_other(&visit.page.href(StaffPerson(id).done(done::Person::Noted)))),
        Err(error) => record_page(&visit, id, &Around::default(), &Again::refused(error, input)?).await,
    }
}
