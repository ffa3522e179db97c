//! The audit log: written by every use case in its own transaction (`act`), read by those who watch over the data.

use domain::audit::Group;
use domain::role::Permission;
use store::page::{Page, Paging};
use store::{Shared, audit::Entry};

use crate::{Ctx, Error};

/// Entries on a page of the log.
pub const PAGE_SIZE: u64 = 50;

/// The log, the newest first, with the names of the staff in it; of one group alone, if one is named.
pub async fn list<S: Shared>(
    ctx: &Ctx<S>,
    group: Option<Group>,
    page: u64,
) -> Result<(Page<Entry>, Vec<store::account::Staff>), Error> {
    ctx.require(Permission::ReadAudit)?;
    let entries = store::audit::list(ctx.db(), group, Paging::new(page, PAGE_SIZE)).await?;
    let staff = store::account::list(ctx.db()).await?;
    Ok((entries, staff))
}
