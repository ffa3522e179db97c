//! Signing out, on this device or on all.

use domain::audit::Did;

use crate::{Error, TenantCtx};

/// Writes down that somebody signed out; the session itself ends at the browser's side.
pub async fn signed_out(ctx: &TenantCtx) -> Result<(), Error> {
    let (permit, id) = ctx.permit_person()?;
    permit.act(async |act| Ok(act.done(Did::PersonSignedOut(id), ()))).await
}

/// Ends all sessions of whoever acts, on every device.
pub async fn end_sessions(ctx: &TenantCtx) -> Result<(), Error> {
    let (permit, id) = ctx.permit_person()?;
    permit
        .act(async |act| {
            store::person::end_sessions(&act, id).await?;
            Ok(act.done(Did::PersonSignedOutEverywhere(id), ()))
        })
        .await
}
