//! The reminder on the day before.

use chrono::Duration;
use domain::audit::Did;

use super::mails::{About, tell};
use crate::{Actor, Error, TenantCtx};

/// Longest that lies between a reminder and its event: it goes out in the morning of the day before.
const AHEAD_HOURS: i64 = 48;

/// Reminds those with a seat at an event that is tomorrow, each once; how many. The mark stands in the same transaction
/// as the mail, so that nobody hears twice or never when the program dies in between. Whoever registered after the
/// reminders were due has just read the date. Two queries where nothing is due, and one more for each mail.
pub async fn remind(ctx: &TenantCtx) -> Result<usize, Error> {
    if !matches!(ctx.actor, Actor::System) {
        return Err(Error::Forbidden);
    }
    let now = ctx.now();
    let due = |records: Vec<store::event::Record>| -> Vec<_> {
        records.into_iter().filter(|record| record.event.reminder_at() <= now).collect()
    };
    let until = now + Duration::hours(AHEAD_HOURS);
    if due(store::event::beginning(ctx.db(), now, until).await?).is_empty() {
        return Ok(0);
    }
    ctx.permit_anyone()
        .act(async |act| {
            // Of two processes the second finds it done. Events are read anew: one may have been moved or cancelled.
            act.one_at_a_time("event-reminders").await?;
            let events = due(store::event::beginning(&act, now, until).await?);
            let ids: Vec<_> = events.iter().map(|record| record.id).collect();
            let mut reminded = Vec::new();
            let mut told = 0;
            for registration in store::event::registration::unreminded(&act, &ids).await? {
                let Some(record) = events.iter().find(|record| record.id == registration.event) else { continue };
                if registration.registered_at < record.event.reminder_at() {
                    tell(&act, About::Reminder, record.id, &record.event, &registration, 0).await?;
                    told += 1;
                }
                reminded.push(registration.id);
            }
            if reminded.is_empty() {
                return Ok(act.unchanged(0));
            }
            store::event::registration::set_reminded(&act, &reminded, now).await?;
            Ok(act.done_all(ids.into_iter().map(Did::EventReminded), told))
        })
        .await
}
