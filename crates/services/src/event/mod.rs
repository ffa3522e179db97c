//! Events: written by staff, open to all who register, with a limit that holds and a list of those who wait.

mod attend;
mod clear;
mod edit;
mod evening;
mod list;
mod mails;
mod register;
mod remind;

pub use attend::{Mark, mark};
pub use clear::{KEPT_DAYS, clear};
pub use edit::{Step, create, save, step};
pub use evening::{Evening, Other, evening, wish, wishes};
pub use list::{Participants, Shown, Staffed, export, open_form, participants, show, staff_list, staff_show, upcoming};
pub use register::{Mine, cancel, look_at, register};
pub use remind::remind;

use domain::event::{Event, Standing};
use domain::id::EventId;
use store::event::Record;
use store::registration::Registration;
use store::{Tenant, Tx};

use crate::{Error, TenantCtx, audit};

/// What events are called in the audit log.
const EVENT: &str = "event";

/// What a registration's link is for.
const REGISTRATION: &str = "registration";

/// The event, locked until the transaction ends: seats are given one after another.
async fn load(tx: &Tx<Tenant>, id: EventId) -> Result<Record, Error> {
    store::event::by_id_to_change(tx, id).await?.ok_or(Error::NotFound)
}

/// The secret of a registration's link. It is made from its identifier and the tenant's key, so that each mail leads to
/// the same page and the database keeps nothing of it.
fn secret(ctx: &TenantCtx, registration: &Registration) -> String {
    tokens::record_secret(&ctx.site.secret, REGISTRATION, registration.id.0.into_bytes())
}

/// Gives free seats to those who wait, the first first, and tells them; in the caller's transaction, which holds the
/// event.
async fn move_up(ctx: &TenantCtx, tx: &Tx<Tenant>, id: EventId, event: &Event) -> Result<(), Error> {
    let taken = store::registration::taken(tx, id).await?;
    let free = event.free(taken).unwrap_or(u64::from(domain::event::SEATS_MAX));
    for mut lucky in store::registration::first_waiting(tx, id, free).await? {
        lucky.standing = Standing::Seat;
        // This mail says it all when the reminders are out already.
        lucky.reminded_at = (ctx.now() >= event.reminder_at()).then(|| ctx.now());
        store::registration::save(tx, &lucky).await?;
        mails::tell(ctx, tx, mails::About::MovedUp, id, event, &lucky, 0).await?;
        audit::write(ctx, tx, "event.moved-up", Some((EVENT, id.0)), None).await?;
    }
    Ok(())
}
