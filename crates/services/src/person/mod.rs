//! The people of a district.

pub mod mentoring;
pub mod pause;

use std::collections::HashMap;

use domain::audit::{Did, Rows};
use domain::id::PersonId;
use domain::person::PartKind;
use domain::role::Permission;
use store::account::Staff;
use store::audit::Entry;
use store::consent::Consent;
use store::note::{Note, Subject};
use store::page::{Page, Paging};
use store::person::{Narrow, Person, Row};

use crate::{Error, TenantCtx};

/// Rows on a page.
pub const PAGE_SIZE: u64 = 25;
/// Most rows of an export.
pub const EXPORT_MOST: u64 = 10_000;

/// One page of people, by name; of all, or of those who are something of this kind.
pub async fn list(ctx: &TenantCtx, part: Option<PartKind>, search: &str, page: u64) -> Result<Page<Row>, Error> {
    ctx.require(Permission::ReadPeople)?;
    Ok(store::person::list(ctx.db(), part, search, Paging::new(page, PAGE_SIZE)).await?)
}

/// The same of those alone that the coordinator asks for.
pub async fn narrowed(
    ctx: &TenantCtx,
    part: Option<PartKind>,
    narrow: &Narrow,
    search: &str,
    page: u64,
) -> Result<Page<Row>, Error> {
    ctx.require(Permission::ReadPeople)?;
    Ok(store::person::narrowed(ctx.db(), part, narrow, search, Paging::new(page, PAGE_SIZE)).await?)
}

/// All whom the list shows, in its order, with what they told. Three queries.
pub async fn export(
    ctx: &TenantCtx,
    part: Option<PartKind>,
    narrow: &Narrow,
    search: &str,
) -> Result<Vec<Person>, Error> {
    let permit = ctx.permit(Permission::ReadPeople)?;
    let found = store::person::narrowed(ctx.db(), part, narrow, search, Paging::new(1, EXPORT_MOST)).await?;
    let ids: Vec<PersonId> = found.rows.iter().map(|row| row.id).collect();
    let people = store::person::by_ids(ctx.db(), &ids).await?;
    let mut people: HashMap<PersonId, Person> = people.into_iter().map(|person| (person.id, person)).collect();
    let people: Vec<Person> = ids.iter().filter_map(|id| people.remove(id)).collect();
    permit.act(async |act| Ok(act.done(Did::PeopleExported(Rows(people.len())), people))).await
}

/// A person with all that belongs to them. Seven queries.
#[derive(Clone, Debug)]
pub struct Shown {
    pub person: Person,
    /// Who reads the same mailbox: identifier and name.
    pub sharing: Vec<(PersonId, String)>,
    pub signups: Vec<store::signup::Row>,
    pub consents: Vec<Consent>,
    pub notes: Vec<Note>,
    pub history: Vec<Entry>,
    pub staff: Vec<Staff>,
}

/// Forgets somebody's PIN: they set a new one at their next sign-in. The coordinator has called them back before.
pub async fn forget_pin(ctx: &TenantCtx, id: PersonId) -> Result<(), Error> {
    ctx.permit(Permission::DecidePeople)?
        .act(async |act| {
            store::person::by_id_to_change(&act, id).await?.ok_or(Error::NotFound)?;
            let did = store::person::forget_pin(&act, id).await?.then_some(Did::PersonPinForgotten(id));
            Ok(act.done_all(did, ()))
        })
        .await
}

/// Shows a person.
pub async fn show(ctx: &TenantCtx, id: PersonId) -> Result<Shown, Error> {
    ctx.require(Permission::ReadPeople)?;
    let person = store::person::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let signups = store::signup::of_person(ctx.db(), id).await?;
    let subjects: Vec<_> = signups.iter().map(|row| row.id.0).chain([id.0]).collect();
    Ok(Shown {
        consents: store::consent::of_person(ctx.db(), id).await?,
        notes: store::note::of(ctx.db(), Subject::Person(id)).await?,
        history: store::audit::of(ctx.db(), &subjects).await?,
        staff: store::account::list(ctx.db()).await?,
        sharing: store::person::sharing(ctx.db(), &person).await?,
        person,
        signups,
    })
}
