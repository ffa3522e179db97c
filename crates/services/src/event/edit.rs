//! What staff do with events.

use domain::audit::Did;
use domain::event::{Standing, Status, read};
use domain::form::Input;
use domain::id::EventId;
use domain::role::Permission;
use store::event::Record;

use super::mails::{About, tell};
use super::{load, move_up};
use crate::act::TenantAct;
use crate::{Error, TenantCtx};

/// Writes a new event; only staff see it until it is published.
pub async fn create(ctx: &TenantCtx, input: &Input) -> Result<EventId, Error> {
    let permit = ctx.permit(Permission::EditEvents)?;
    let staff = permit.staff()?.id;
    let event = read(input, ctx.now(), None).map_err(Error::Invalid)?;
    let record = Record {
        id: ctx.env.id(),
        event,
        status: Status::Draft,
        came: None,
        created_at: ctx.now(),
        created_by: Some(staff),
    };
    permit
        .act(async |act| {
            store::event::insert(&act, &record).await?;
            Ok(act.done(Did::EventCreated(record.id), record.id))
        })
        .await
}

/// Changes an event that is not over. Who registered hears of another time or place; new seats go to those who wait.
/// Fewer seats take none away.
pub async fn save(ctx: &TenantCtx, id: EventId, input: &Input) -> Result<(), Error> {
    ctx.permit(Permission::EditEvents)?
        .act(async |act| {
            let mut record = load(&act, id).await?;
            if record.status == Status::Cancelled || record.event.ends_at <= ctx.now() {
                return Err(Error::NotFound);
            }
            let event = read(input, ctx.now(), Some(&record.event)).map_err(Error::Invalid)?;
            let moved = record.event.moved(&event);
            let is_another_time = record.event.starts_at != event.starts_at;
            record.event = event;
            store::event::save(&act, &record).await?;
            let mut done = vec![Did::EventChanged(id)];
            if record.status == Status::Published {
                if is_another_time {
                    store::event::registration::forget_reminders(&act, id).await?;
                }
                if moved {
                    tell_all(&act, About::Changed, &record).await?;
                }
                done.extend(move_up(&act, id, &record.event).await?);
            }
            Ok(act.done_all(done, ()))
        })
        .await
}

/// A step in the life of an event.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Step {
    Publish,
    Cancel,
}

/// Publishes an event, or cancels it and tells all who registered. Twice does no harm.
pub async fn step(ctx: &TenantCtx, id: EventId, step: Step) -> Result<(), Error> {
    ctx.permit(Permission::EditEvents)?
        .act(async |act| {
            let mut record = load(&act, id).await?;
            let (to, did) = match (record.status, step) {
                (Status::Draft, Step::Publish) => (Status::Published, Did::EventPublished(id)),
                (Status::Draft | Status::Published, Step::Cancel) => (Status::Cancelled, Did::EventCancelled(id)),
                _ => return Ok(act.unchanged(())),
            };
            record.status = to;
            store::event::save(&act, &record).await?;
            if to == Status::Cancelled && record.event.starts_at > ctx.now() {
                tell_all(&act, About::Cancelled, &record).await?;
            }
            Ok(act.done(did, ()))
        })
        .await
}

/// Tells everyone who has a seat or waits for one.
async fn tell_all(act: &TenantAct, about: About, record: &Record) -> Result<(), Error> {
    for registration in store::event::registration::of_event(act, record.id).await? {
        if registration.standing != Standing::Cancelled {
            tell(act, about, record.id, &record.event, &registration, 0).await?;
        }
    }
    Ok(())
}
