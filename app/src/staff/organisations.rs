//! Organisations and clubs as the coordination sees them.

use axum::http::StatusCode;
use domain::address::{
    Address as _, StaffOrganisation, StaffOrganisationListed, StaffOrganisationNote, StaffOrganisations, done,
};
use domain::consent::Purpose;
use domain::form::{Input, Problems};
use domain::id::OrganisationId;
use domain::organisation::OrganisationKind;
use leptos::prelude::*;
use services::organisations::{self, Shown};
use services::records::{Organisation, OrganisationFilter, Subject};
use services::scope::Tenant;
use services::signup;

use super::record;
use crate::directory::page_number;
use crate::fields::details;
use crate::http::{Answer, AppError, Page, Path, Posted, Queried, Refused, Visit, see_other};
use crate::ui::field::Form;
use crate::ui::parts::{empty, number};
use crate::ui::table::{List, cell, choice, list_page, name, search, table};
use crate::ui::{Document, work};

/// GET /staff/organisations
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let filter = OrganisationFilter {
        kind: OrganisationKind::from_code(query.one("kind")),
        search: query.one("q").chars().take(100).collect(),
        ..OrganisationFilter::default()
    };
    let found = organisations::list(&ctx, &filter, page_number(&query)).await?;
    let t = page.t;
    let rows = if found.rows.is_empty() {
        empty(t.organisations_empty_title(), view! { <p>{t.organisations_empty_text()}</p> }.into_any())
    } else {
        rows(&page, &found.rows)
    };
    let kind = filter.kind.map_or("", OrganisationKind::code);
    let kinds = std::iter::once(("", t.organisations_all()))
        .chain(OrganisationKind::ALL.iter().map(|kind| (kind.code(), t.organisation_kind(kind.code()))))
        .collect();
    let controls = view! {
        {t.filter_show()}" "{choice("kind", t.field_organisation_kind(), kind, kinds)}" "{search(&page, &filter.search)}
    };
    let list = List {
        title: t.organisations_title(),
        lead: None,
        actions: ().into_any(),
        page: StaffOrganisations.link(),
        filter: controls.into_any(),
        count: t.organisations_count(number(&page, found.total)),
        rows,
    };
    Ok(list_page(&page, list, &found, &[("kind", kind), ("q", &filter.search)]))
}

fn listed_label(page: &Page, listed: bool) -> String {
    if listed { page.t.organisations_listed() } else { page.t.organisations_unlisted() }
}

fn rows(page: &Page, rows: &[Organisation]) -> AnyView {
    let t = page.t;
    let columns =
        vec![t.signups_column_name(), t.field_organisation_kind(), t.signups_column_place(), t.nav_directory()];
    let rows = rows
        .iter()
        .map(|row| {
            view! {
                {name(page.href(StaffOrganisation(row.id)), row.name.clone())}
                {cell(t.field_organisation_kind(), t.organisation_kind(row.details.kind.code()).into_any())}
                {cell(t.signups_column_place(), view! { <bdi>{row.place.clone()}</bdi> }.into_any())}
                {cell(t.nav_directory(), listed_label(page, row.listed).into_any())}
            }
            .into_any()
        })
        .collect();
    table(t.organisations_title(), columns, rows)
}

/// GET /staff/organisations/{id}
pub async fn show(visit: Visit<Tenant>, Path(id): Path<OrganisationId>, Queried(query): Queried) -> Answer {
    record_page(&visit, id, done::Organisation::of(&query), &Input::default(), &Problems::default(), StatusCode::OK)
        .await
}

async fn record_page(
    Visit { page, ctx, .. }: &Visit<Tenant>,
    id: OrganisationId,
    done: Option<done::Organisation>,
    input: &Input,
    problems: &Problems,
    status: StatusCode,
) -> Answer {
    let Shown { organisation, contacts, signups, consents, notes, history, staff } =
        organisations::show(ctx, id).await?;
    let t = page.t;
    let name = organisation.name.clone();
    Ok(Document::staff(page, name.clone()).status(status).render(|| {
        let form = Form { t, input, problems };
        let labels = [("note", t.staff_new_note()), ("listed", t.nav_directory())];
        let flash = done.map(|done| match done {
            done::Organisation::Noted => work::flash("success", t.signup_done(done.code())),
            done::Organisation::Listed => work::flash("success", listed_label(page, organisation.listed)),
        });
        let people: Vec<_> = contacts
            .iter()
            .map(|(contact, function)| {
                view! {
                    <h3><bdi>{contact.name.clone()}</bdi>{function.clone().map(|function| format!(" · {function}"))}</h3>
                    {details::contact(page, contact)}
                }
            })
            .collect();
        let agreed = consents.iter().any(|consent| consent.stands_for(Purpose::Directory));
        let content = view! {
            {flash}
            {form.summary(&labels)}
            <article class="ch-record">
                <p class="ch-back"><a href=page.href(StaffOrganisations)>{t.organisations_back()}</a></p>
                <div class="ch-record__head"><h1><bdi>{name}</bdi></h1></div>
                {listing(page, id, organisation.listed, agreed)}
                <section><h2>{t.staff_contact()}</h2>{people}</section>
                <section><h2>{t.staff_details()}</h2>{details::organisation(page, &organisation.details)}</section>
                {record::signups(page, &signups)}
                {record::consents(page, &consents)}
                {record::notes(page, &notes, &staff, StaffOrganisationNote(id), &form)}
                {record::history(page, &history, &staff)}
            </article>
        };
        work::frame(page, content.into_any())
    }))
}

/// In the directory or not. Without its consent an organisation can only be taken out.
fn listing(page: &Page, id: OrganisationId, listed: bool, agreed: bool) -> AnyView {
    let t = page.t;
    let button = (listed || agreed).then(|| {
        let label = if listed { t.organisations_unlist() } else { t.organisations_list() };
        view! {
            <form method="post" action=page.href(StaffOrganisationListed(id))>
                <input type="hidden" name="listed" value=(!listed).to_string()/>
                <button class="kern-btn kern-btn--secondary" type="submit"><span class="kern-label">{label}</span></button>
            </form>
        }
    });
    let why = (!listed && !agreed).then(|| view! { <p class="ch-muted">{t.organisations_no_consent()}</p> });
    view! {
        <section class="ch-actionbox" aria-labelledby="listing-title">
            <h2 id="listing-title">{t.nav_directory()}": "{listed_label(page, listed)}</h2>
            {why}
            <div class="ch-actionbox__row">{button}</div>
        </section>
    }
    .into_any()
}

/// POST /staff/organisations/{id}/note
pub async fn note(visit: Visit<Tenant>, Path(id): Path<OrganisationId>, Posted(input): Posted) -> Answer {
    match signup::note(&visit.ctx, Subject::Organisation(id), &input).await {
        Ok(()) => Ok(see_other(&visit.page.href(StaffOrganisation(id).done(done::Organisation::Noted)))),
        Err(error) => {
            let problems = AppError::problems(error)?;
            record_page(&visit, id, None, &input, &problems, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}

/// POST /staff/organisations/{id}/listed
pub async fn set_listed(visit: Visit<Tenant>, Path(id): Path<OrganisationId>, Posted(input): Posted) -> Answer {
    // Nothing else stands on the button: a word that is neither does not take anybody out of the directory.
    let listed = input.one("listed").parse().map_err(|_| AppError::Refused(Refused::NotAForm))?;
    match organisations::set_listed(&visit.ctx, id, listed).await {
        Ok(()) => Ok(see_other(&visit.page.href(StaffOrganisation(id).done(done::Organisation::Listed)))),
        Err(error) => {
            let problems = AppError::problems(error)?;
            record_page(&visit, id, None, &input, &problems, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}
