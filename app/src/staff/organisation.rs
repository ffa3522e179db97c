//! Organisations and clubs as the coordination sees them.

use domain::address::{
    Address as _, StaffOrganisation, StaffOrganisationListed, StaffOrganisationNote, StaffOrganisations, done,
};
use domain::consent::Purpose;
use domain::form::Input;
use domain::id::OrganisationId;
use domain::organisation::OrganisationKind;
use leptos::prelude::*;
use services::note;
use services::organisation;
use services::organisation::Shown;
use services::records::{Organisation, OrganisationFilter, Subject};
use services::scope::Tenant;

use super::record;
use crate::form::details;
use crate::http::{Answer, AppError, Page, Path, Posted, Queried, Refused, Visit, see_other};
use crate::ui::count::number;
use crate::ui::list::{Columns, Filters, List, Offer};
use crate::ui::record::Record;
use crate::ui::{Again, Button, work};

/// The filters, and what they ask for.
fn filters(page: &Page, query: &Input) -> (Filters, OrganisationFilter) {
    let t = page.t;
    let kinds = Offer::any(t.organisations_all(), OrganisationKind::ALL, |kind| t.organisation_kind(kind.code()));
    let mut filters = Filters::read(page, query);
    filters.words(t.filter_show());
    let kind = filters.choice("kind", t.field_organisation_kind(), &kinds);
    let search = filters.search();
    (filters, OrganisationFilter { kind, search, ..OrganisationFilter::default() })
}

fn columns(page: &Page) -> Columns<'_, Organisation> {
    let t = page.t;
    Columns::<Organisation>::new(page)
        .name(t.signups_column_name(), |row| row.name.clone(), move |row| page.href(StaffOrganisation(row.id)))
        .words(t.field_organisation_kind(), move |row| t.organisation_kind(row.details.kind.code()))
        .typed(t.signups_column_place(), |row| row.place.clone())
        .words(t.nav_directory(), move |row| listed_label(page, row.listed))
}

/// GET /staff/organisations
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (filters, filter) = filters(&page, &query);
    let found = organisation::list(&ctx, &filter, filters.number()).await?;
    let t = page.t;
    let nothing = (t.organisations_empty_title(), view! { <p>{t.organisations_empty_text()}</p> }.into_any());
    let list = List {
        count: Some(t.organisations_count(number(&page, found.total))),
        ..List::new(t.organisations_title(), columns(&page), nothing)
    };
    Ok(list.page(&page, &filters, &found))
}

fn listed_label(page: &Page, listed: bool) -> String {
    if listed { page.t.organisations_listed() } else { page.t.organisations_unlisted() }
}

/// GET /staff/organisations/{id}
pub async fn show(visit: Visit<Tenant>, Path(id): Path<OrganisationId>, Queried(query): Queried) -> Answer {
    record_page(&visit, id, &Again::after(done::Organisation::of(&query))).await
}

async fn record_page(
    Visit { page, ctx, .. }: &Visit<Tenant>,
    id: OrganisationId,
    again: &Again<done::Organisation>,
) -> Answer {
    let Shown { organisation, contacts, signups, consents, notes, history, staff } =
        organisation::show(ctx, id).await?;
    let t = page.t;
    let form = again.form(t);
    let labels = [("note", t.staff_new_note()), ("listed", t.nav_directory())];
    let done = again.done.map(|done| match done {
        done::Organisation::Noted => t.signup_done(done.code()),
        done::Organisation::Listed => listed_label(page, organisation.listed),
    });
    let frame = Record::new(organisation.name.clone(), StaffOrganisations.link(), t.organisations_back())
        .notice(done.map(|done| work::flash("success", done)))
        .notice(form.summary(&labels));
    Ok(frame.page(page, again.status, || {
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
        view! {
            {listing(page, id, organisation.listed, agreed)}
            <section><h2>{t.staff_contact()}</h2>{people}</section>
            <section><h2>{t.staff_details()}</h2>{details::organisation(page, &organisation.details)}</section>
            {record::signups(page, &signups)}
            {record::consents(page, &consents)}
            {record::notes(page, &notes, &staff, StaffOrganisationNote(id), &form)}
            {record::history(page, &history, &staff)}
        }
        .into_any()
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
                {Button::secondary(label).submit()}
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
    match note::add(&visit.ctx, Subject::Organisation(id), &input).await {
        Ok(()) => Ok(see_other(&visit.page.href(StaffOrganisation(id).done(done::Organisation::Noted)))),
        Err(error) => record_page(&visit, id, &Again::refused(error, input)?).await,
    }
}

/// POST /staff/organisations/{id}/listed
pub async fn set_listed(visit: Visit<Tenant>, Path(id): Path<OrganisationId>, Posted(input): Posted) -> Answer {
    // Nothing else stands on the button: a word that is neither does not take anybody out of the directory.
    let listed = input.one("listed").parse().map_err(|_| AppError::Refused(Refused::NotAForm))?;
    match organisation::set_listed(&visit.ctx, id, listed).await {
        Ok(()) => Ok(see_other(&visit.page.href(StaffOrganisation(id).done(done::Organisation::Listed)))),
        Err(error) => record_page(&visit, id, &Again::refused(error, input)?).await,
    }
}
