//! Signing out, on this device or on all.

use super::PERSON;
use crate::{Error, TenantCtx, audit};

/// Writes down that somebody signed out; the session itself ends at the browser's side.
pub async fn signed_out(ctx: &TenantCtx) -> Result<(), Error> {
    let id = ctx.require_person()?;
    let tx = ctx.begin().await?;
    audit::write(ctx, &tx, "person.signed-out", Some((PERSON, id.0)), None).await?;
    Ok(tx.commit().await?)
}

/// Ends all sessions of whoever acts, on every device.
pub async fn end_sessions(ctx: &TenantCtx) -> Result<(), Error> {
    let id = ctx.require_person()?;
    let tx = ctx.begin().await?;
    store::own::end_sessions(&tx, id).await?;
    audit::write(ctx, &tx, "person.signed-out-everywhere", Some((PERSON, id.0)), None).await?;
    Ok(tx.commit().await?)
}
