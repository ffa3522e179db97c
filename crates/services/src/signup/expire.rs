//! Unconfirmed sign-ups vanish.

use chrono::Duration;
use domain::signup::CONFIRM_DAYS;

use super::SIGNUP;
use crate::{Actor, Error, TenantCtx, audit};

/// Removes sign-ups that nobody confirmed in time; how many. The log keeps that there was one, and nothing of whose.
pub async fn expire(ctx: &TenantCtx) -> Result<usize, Error> {
    if !matches!(ctx.actor, Actor::System) {
        return Err(Error::Forbidden);
    }
    let tx = ctx.begin().await?;
    // Of two processes that clean up at the same moment the second finds it done, and logs nothing.
    tx.one_at_a_time("expire").await?;
    let gone = store::signup::expire(&tx, ctx.now() - Duration::days(CONFIRM_DAYS)).await?;
    // The mails hold name, address and link.
    let records: Vec<_> = gone.iter().map(|id| id.0).collect();
    store::outbox::delete_about(&tx, &records).await?;
    store::signup::forget_form_keys(&tx, ctx.now() - Duration::days(2)).await?;
    for id in &gone {
        audit::write(ctx, &tx, "signup.expired", Some((SIGNUP, id.0)), None).await?;
    }
    tx.commit().await?;
    Ok(gone.len())
}
