//! The queue of sign-ups, and its export.

use domain::audit::{Did, Rows};
use domain::role::Permission;
use store::page::{Page, Paging};
use store::signup::{Filter, Row};

use crate::{Error, TenantCtx};

/// Rows on a page.
pub const PAGE_SIZE: u64 = 25;
/// Most rows of an export.
pub const EXPORT_MOST: u64 = 10_000;

/// One page of the queue.
pub async fn queue(ctx: &TenantCtx, filter: &Filter, page: u64) -> Result<Page<Row>, Error> {
    ctx.require(Permission::ReadPeople)?;
    Ok(store::signup::list(ctx.db(), filter, Paging::new(page, PAGE_SIZE)).await?)
}

/// All rows of the queue for a table. Data leaves the system here, so it's in the audit log.
pub async fn export(ctx: &TenantCtx, filter: &Filter) -> Result<Vec<Row>, Error> {
    let permit = ctx.permit(Permission::ReadPeople)?;
    let rows = store::signup::export(ctx.db(), filter, EXPORT_MOST).await?;
    permit.act(async |act| Ok(act.done(Did::SignupsExported(Rows(rows.len())), rows))).await
}
