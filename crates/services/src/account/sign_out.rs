//! Signing out, here or everywhere.

use domain::audit::Did;
use domain::role::Permission;
use store::Shared;

use crate::{Ctx, Error};

/// Writes down that somebody signed out; the session itself ends at the browser's side.
pub async fn signed_out<S: Shared>(ctx: &Ctx<S>) -> Result<(), Error> {
    let permit = ctx.permit(Permission::OwnAccount)?;
    let id = permit.staff()?.id;
    permit.act(async |act| Ok(act.done(Did::StaffSignedOut(id), ()))).await
}

/// Ends all sessions of whoever acts, on every device.
pub async fn end_sessions<S: Shared>(ctx: &Ctx<S>) -> Result<(), Error> {
    let permit = ctx.permit(Permission::OwnAccount)?;
    let id = permit.staff()?.id;
    permit
        .act(async |act| {
            store::account::end_sessions(&act, id).await?;
            Ok(act.done(Did::StaffSignedOutEverywhere(id), ()))
        })
        .await
}
