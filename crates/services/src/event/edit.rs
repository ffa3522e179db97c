//! What staff do with events.

use domain::event::{Standing, Status, read};
use domain::form::Input;
use domain::id::EventId;
use domain::role::Permission;
use store::event::Record;
use store::{Tenant, Tx};

use super::mails::{About, tell};
use super::{EVENT, load, move_up};
use crate::{Error, TenantCtx, audit};

/// Writes a new event; only staff see it until it is published.
pub async fn create(ctx: &TenantCtx, input: &Input) -> Result<EventId, Error> {
    let staff = ctx.require(Permission::EditEvents)?.id;
    let event = read(input, ctx.now()).map_err(Error::Invalid)?;
    let record = Record {
        id: ctx.env.id(),
        event,
        status: Status::Draft,
        came: None,
        created_at: ctx.now(),
        created_by: Some(staff),
    };
    let tx = ctx.begin().await?;
    store::event::insert(&tx, &record).await?;
    audit::write(ctx, &tx, "event.created", Some((EVENT, record.id.0)), None).await?;
    tx.commit().await?;
    Ok(record.id)
}

/// Changes an event that is not over. Who registered hears of another time or place; new seats go to those who wait.
/// Fewer seats take none away.
pub async fn save(ctx: &TenantCtx, id: EventId, input: &Input) -> Result<(), Error> {
    ctx.require(Permission::EditEvents)?;
    let tx = ctx.begin().await?;
    let mut record = load(&tx, id).await?;
    if record.status == Status::Cancelled || record.event.ends_at <= ctx.now() {
        return Err(Error::NotFound);
    }
    let event = read(input, ctx.now()).map_err(Error::Invalid)?;
    let moved = record.event.moved(&event);
    let is_another_time = record.event.starts_at != event.starts_at;
    record.event = event;
    store::event::save(&tx, &record).await?;
    audit::write(ctx, &tx, "event.changed", Some((EVENT, id.0)), None).await?;
    if record.status == Status::Published {
        if is_another_time {
            store::registration::forget_reminders(&tx, id).await?;
        }
        if moved {
            tell_all(ctx, &tx, About::Changed, &record).await?;
        }
        move_up(ctx, &tx, id, &record.event).await?;
    }
    Ok(tx.commit().await?)
}

/// A step in the life of an event.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Step {
    Publish,
    Cancel,
}

/// Publishes an event, or cancels it and tells all who registered. Twice does no harm.
pub async fn step(ctx: &TenantCtx, id: EventId, step: Step) -> Result<(), Error> {
    ctx.require(Permission::EditEvents)?;
    let tx = ctx.begin().await?;
    let mut record = load(&tx, id).await?;
    let (to, code) = match (record.status, step) {
        (Status::Draft, Step::Publish) => (Status::Published, "event.published"),
        (Status::Draft | Status::Published, Step::Cancel) => (Status::Cancelled, "event.cancelled"),
        _ => return Ok(()),
    };
    record.status = to;
    store::event::save(&tx, &record).await?;
    audit::write(ctx, &tx, code, Some((EVENT, id.0)), None).await?;
    if to == Status::Cancelled && record.event.starts_at > ctx.now() {
        tell_all(ctx, &tx, About::Cancelled, &record).await?;
    }
    Ok(tx.commit().await?)
}

/// Tells everyone who has a seat or waits for one.
async fn tell_all(ctx: &TenantCtx, tx: &Tx<Tenant>, about: About, record: &Record) -> Result<(), Error> {
    for registration in store::registration::of_event(tx, record.id).await? {
        if registration.standing != Standing::Cancelled {
            tell(ctx, tx, about, record.id, &record.event, &registration, 0).await?;
        }
    }
    Ok(())
}
