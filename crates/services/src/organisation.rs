//! Organisations: the public directory, and the coordinator's view of them.

use domain::audit::Did;
use domain::consent::Purpose;
use domain::form::{Problem, Problems};
use domain::id::OrganisationId;
use domain::role::Permission;
use domain::signup::Contact;
use store::account::Staff;
use store::audit::Entry;
use store::consent::Consent;
use store::note::{Note, Subject};
use store::organisation::{Filter, Organisation};
use store::page::{Page, Paging};

use crate::{Error, TenantCtx};

/// Rows on a page.
pub const PAGE_SIZE: u64 = 20;

/// One page of the public directory: accepted organisations that agreed to be shown. Open to anyone.
pub async fn directory(ctx: &TenantCtx, filter: Filter, page: u64) -> Result<Page<Organisation>, Error> {
    let filter = Filter { listed: true, ..filter };
    Ok(store::organisation::list(ctx.db(), &filter, Paging::new(page, PAGE_SIZE)).await?)
}

/// One page of all organisations.
pub async fn list(ctx: &TenantCtx, filter: &Filter, page: u64) -> Result<Page<Organisation>, Error> {
    ctx.require(Permission::ReadPeople)?;
    Ok(store::organisation::list(ctx.db(), filter, Paging::new(page, PAGE_SIZE)).await?)
}

/// An organisation with all that belongs to it. Seven queries.
#[derive(Clone, Debug)]
pub struct Shown {
    pub organisation: Organisation,
    /// The people to talk to, and what they do there.
    pub contacts: Vec<(Contact, Option<String>)>,
    pub signups: Vec<store::signup::Row>,
    pub consents: Vec<Consent>,
    pub notes: Vec<Note>,
    pub history: Vec<Entry>,
    pub staff: Vec<Staff>,
}

/// Shows an organisation.
pub async fn show(ctx: &TenantCtx, id: OrganisationId) -> Result<Shown, Error> {
    ctx.require(Permission::ReadPeople)?;
    let organisation = store::organisation::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let signups = store::signup::of_organisation(ctx.db(), id).await?;
    let subjects: Vec<_> = signups.iter().map(|row| row.id.0).chain([id.0]).collect();
    Ok(Shown {
        contacts: store::organisation::contacts(ctx.db(), id).await?,
        consents: store::consent::of_organisation(ctx.db(), id).await?,
        notes: store::note::of(ctx.db(), Subject::Organisation(id)).await?,
        history: store::audit::of(ctx.db(), &subjects).await?,
        staff: store::account::list(ctx.db()).await?,
        organisation,
        signups,
    })
}

/// Puts an organisation into the public directory or takes it out, at its wish. Without its standing consent it can
/// only be taken out.
pub async fn set_listed(ctx: &TenantCtx, id: OrganisationId, listed: bool) -> Result<(), Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    permit
        .act(async |act| {
            let consents = store::consent::of_organisation(&act, id).await?;
            if listed && !consents.iter().any(|consent| consent.stands_for(Purpose::Directory)) {
                return Err(Error::Invalid(Problems::at("listed", Problem::ConsentNeeded)));
            }
            if !store::organisation::set_listed(&act, id, listed).await? {
                return Err(Error::NotFound);
            }
            let did = if listed { Did::OrganisationListed(id) } else { Did::OrganisationUnlisted(id) };
            Ok(act.done(did, ()))
        })
        .await
}
