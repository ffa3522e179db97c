//! Who came: the coordinator ticks names at the door.

use domain::event::{Standing, Status};
use domain::id::{EventId, RegistrationId};
use domain::role::Permission;

use super::register::give_back;
use super::{EVENT, load};
use crate::{Error, TenantCtx, audit};

/// What the coordinator notes of somebody.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mark {
    Present,
    /// It was a slip: they did not come.
    Absent,
    /// They called to say that they don't come.
    Cancel,
}

/// Notes that somebody is there, or isn't. Somebody who waited and came all the same has a seat then: who stands in the
/// room is not sent away by a program.
pub async fn mark(ctx: &TenantCtx, event: EventId, id: RegistrationId, mark: Mark) -> Result<(), Error> {
    ctx.require(Permission::DecidePeople)?;
    let tx = ctx.begin().await?;
    if mark == Mark::Cancel {
        give_back(ctx, &tx, event, id).await?;
        return Ok(tx.commit().await?);
    }
    let record = load(&tx, event).await?;
    let mut registration = store::registration::by_id(&tx, id).await?.ok_or(Error::NotFound)?;
    if registration.event != event || record.status != Status::Published {
        return Err(Error::NotFound);
    }
    let is_present = mark == Mark::Present;
    if registration.present_at.is_some() != is_present {
        registration.present_at = is_present.then(|| ctx.now());
        if is_present {
            registration.standing = Standing::Seat;
        }
        store::registration::save(&tx, &registration).await?;
        let code = if is_present { "event.present" } else { "event.absent" };
        audit::write(ctx, &tx, code, Some((EVENT, event.0)), None).await?;
        if is_present {
            super::evening::invite(ctx, &tx, &record.event, &registration).await?;
        }
    }
    Ok(tx.commit().await?)
}
