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

use domain::audit::Did;
use domain::event::{Event, Standing};
use domain::id::EventId;
use store::event::Record;
use store::event::registration::Registration;
use store::{Tenant, Tx};

use crate::act::TenantAct;
use crate::{Error, TenantCtx};

/// What the token of an event's form is for, before its identifier.
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
/// event. What is to be logged of it.
async fn move_up(act: &TenantAct, id: EventId, event: &Event) -> Result<Vec<Did>, Error> {
    let taken = store::event::registration::taken(act, id).await?;
    let free = event.free(taken).unwrap_or(u64::from(domain::event::SEATS_MAX));
    let mut done = Vec::new();
    for mut lucky in store::event::registration::first_waiting(act, id, free).await? {
        lucky.standing = Standing::Seat;
        // This mail says it all when the reminders are out already.
        lucky.reminded_at = (act.ctx.now() >= event.reminder_at()).then(|| act.ctx.now());
        store::event::registration::save(act, &lucky).await?;
        mails::tell(act, mails::About::MovedUp, id, event, &lucky, 0).await?;
        done.push(Did::EventMovedUp(id));
    }
    Ok(done)
}
