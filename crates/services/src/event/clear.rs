//! Lists of names go when nobody needs them any more.

use chrono::Duration;
use domain::audit::Did;

use crate::{Actor, Error, TenantCtx};

/// Days after an event for which the list of names is kept.
pub const KEPT_DAYS: i64 = 90;

/// Removes the registrations of events that are long over, with the mails about them; how many events. How many came
/// stays.
pub async fn clear(ctx: &TenantCtx) -> Result<usize, Error> {
    if !matches!(ctx.actor, Actor::System) {
        return Err(Error::Forbidden);
    }
    let before = ctx.now() - Duration::days(KEPT_DAYS);
    if store::event::uncleared(ctx.db(), before).await?.is_empty() {
        return Ok(0);
    }
    ctx.permit_anyone()
        .act(async |act| {
            act.one_at_a_time("event-lists").await?;
            let events = store::event::uncleared(&act, before).await?;
            for id in &events {
                let (gone, came) = store::event::registration::clear(&act, *id).await?;
                let records: Vec<_> = gone.iter().map(|id| id.0).collect();
                store::outbox::delete_about(&act, &records).await?;
                store::event::set_came(&act, *id, came).await?;
            }
            Ok(act.done_all(events.iter().copied().map(Did::EventCleared), events.len()))
        })
        .await
}
