//! The audit log: written by every use case in its own transaction, read by those who watch over the data.

use domain::role::Permission;
use store::page::{Page, Paging};
use store::{Access, Shared, audit::Entry};
use uuid::Uuid;

use crate::{Ctx, Error};

/// Entries on a page of the log.
pub const PAGE_SIZE: u64 = 50;

/// Adds an entry to the log, in the caller's transaction.
pub(crate) async fn write<S: Shared>(
    ctx: &Ctx<S>,
    tx: &impl Access<S>,
    action: &str,
    subject: Option<(&str, Uuid)>,
    detail: Option<&str>,
) -> Result<(), Error> {
    let entry = Entry {
        id: ctx.env.id(),
        at: ctx.now(),
        actor: ctx.actor.code().to_owned(),
        actor_id: ctx.actor.id(),
        action: action.to_owned(),
        subject: subject.map(|(kind, _)| kind.to_owned()),
        subject_id: subject.map(|(_, id)| id),
        detail: detail.map(str::to_owned),
    };
    Ok(store::audit::insert(tx, entry).await?)
}

/// The log, the newest first, with the names of the staff in it. `action` filters by the beginning of the code.
pub async fn list<S: Shared>(
    ctx: &Ctx<S>,
    action: &str,
    page: u64,
) -> Result<(Page<Entry>, Vec<store::staff::Staff>), Error> {
    ctx.require(Permission::ReadAudit)?;
    let entries = store::audit::list(ctx.db(), action, Paging::new(page, PAGE_SIZE)).await?;
    let staff = store::staff::list(ctx.db()).await?;
    Ok((entries, staff))
}
