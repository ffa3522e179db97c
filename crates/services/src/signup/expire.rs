//! Unconfirmed sign-ups vanish.

use chrono::Duration;
use domain::audit::Did;
use domain::signup::CONFIRM_DAYS;

use crate::{Actor, Error, TenantCtx};

/// Removes sign-ups that nobody confirmed in time; how many. The log keeps that there was one, and nothing of whose.
pub async fn expire(ctx: &TenantCtx) -> Result<usize, Error> {
    if !matches!(ctx.actor, Actor::System) {
        return Err(Error::Forbidden);
    }
    ctx.permit_anyone()
        .act(async |act| {
            // Of two processes that clean up at the same moment the second finds it done, and logs nothing.
            act.one_at_a_time("expire").await?;
            let gone = store::signup::expire(&act, ctx.now() - Duration::days(CONFIRM_DAYS)).await?;
            // The mails hold name, address and link.
            let records: Vec<_> = gone.iter().map(|id| id.0).collect();
            store::outbox::delete_about(&act, &records).await?;
            store::signup::forget_form_keys(&act, ctx.now() - Duration::days(2)).await?;
            Ok(act.done_all(gone.iter().map(|id| Did::SignupExpired(*id)), gone.len()))
        })
        .await
}
