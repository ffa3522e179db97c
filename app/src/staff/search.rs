//! What the palette finds: people, organisations and sign-ups by name.

use axum::Json;
use axum::response::IntoResponse as _;
use domain::address::{StaffOrganisation, StaffPerson, StaffSignup};
use islands::PaletteEntry;
use services::records::{OrganisationFilter, SignupFilter};
use services::scope::Tenant;
use services::{organisation, person, signup};

use crate::http::{Answer, Queried, Visit, searched};

/// Entries of each kind.
const MOST: usize = 5;

/// GET /staff/search?q=…
pub async fn search(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let search = searched(&query).trim().to_owned();
    let t = page.t;
    let mut entries = Vec::new();
    let people = person::list(&ctx, None, &search, 1).await?;
    entries.extend(people.rows.into_iter().take(MOST).map(|row| PaletteEntry {
        url: page.href(StaffPerson(row.id)),
        label: row.name,
        kind: t.palette_person(),
    }));
    let filter = OrganisationFilter { search: search.clone(), ..OrganisationFilter::default() };
    let found = organisation::list(&ctx, &filter, 1).await?;
    entries.extend(found.rows.into_iter().take(MOST).map(|organisation| PaletteEntry {
        url: page.href(StaffOrganisation(organisation.id)),
        label: organisation.name,
        kind: t.palette_organisation(),
    }));
    let filter = SignupFilter { search, ..SignupFilter::default() };
    let found = signup::queue(&ctx, &filter, 1).await?;
    entries.extend(found.rows.into_iter().take(MOST).map(|row| PaletteEntry {
        url: page.href(StaffSignup(row.id)),
        label: row.name,
        kind: t.palette_signup(),
    }));
    Ok(Json(entries).into_response())
}
