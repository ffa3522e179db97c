//! Signing out, here or everywhere.

use domain::role::Permission;
use store::Shared;

use super::STAFF;
use crate::{Ctx, Error, audit};

/// Writes down that somebody signed out; the session itself ends at the browser's side.
pub async fn signed_out<S: Shared>(ctx: &Ctx<S>) -> Result<(), Error> {
    let id = ctx.require(Permission::OwnAccount)?.id;
    let tx = ctx.begin().await?;
    audit::write(ctx, &tx, "staff.signed-out", Some((STAFF, id.0)), None).await?;
    Ok(tx.commit().await?)
}

/// Ends all sessions of whoever acts, on every device.
pub async fn end_sessions<S: Shared>(ctx: &Ctx<S>) -> Result<(), Error> {
    let id = ctx.require(Permission::OwnAccount)?.id;
    let tx = ctx.begin().await?;
    store::staff::end_sessions(&tx, id).await?;
    audit::write(ctx, &tx, "staff.signed-out-everywhere", Some((STAFF, id.0)), None).await?;
    Ok(tx.commit().await?)
}
