//! Who came: the coordinator ticks names at the door.

use domain::audit::Did;
use domain::event::{Standing, Status};
use domain::id::{EventId, RegistrationId};
use domain::role::Permission;

use super::load;
use super::register::give_back;
use crate::{Error, TenantCtx};

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
    ctx.permit(Permission::DecidePeople)?
        .act(async |act| {
            if mark == Mark::Cancel {
                let done = give_back(&act, event, id).await?;
                return Ok(act.done_all(done, ()));
            }
            let record = load(&act, event).await?;
            let mut registration = store::event::registration::by_id(&act, id).await?.ok_or(Error::NotFound)?;
            if registration.event != event || record.status != Status::Published {
                return Err(Error::NotFound);
            }
            let is_present = mark == Mark::Present;
            if registration.present_at.is_some() == is_present {
                return Ok(act.unchanged(()));
            }
            registration.present_at = is_present.then(|| ctx.now());
            if is_present {
                registration.standing = Standing::Seat;
            }
            store::event::registration::save(&act, &registration).await?;
            if is_present {
                super::evening::invite(&act, &record.event, &registration).await?;
            }
            Ok(act.done(if is_present { Did::EventAttended(event) } else { Did::EventMissed(event) }, ()))
        })
        .await
}
