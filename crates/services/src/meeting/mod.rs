//! What two people do in their tandem: they note meetings, set goals, reach something, answer questionnaires.
//!
//! One of the two sees their tandem once both said yes; to others it isn't there. Coordinators see meetings, goals and
//! outcomes, and of questionnaires only in which direction an area changed.

pub mod figures;
pub mod goal;
pub mod next;
mod note;
pub mod outcome;
pub mod questionnaire;
mod show;

pub use note::{Noted, note, undo};
pub use show::{ForStaff, Together, for_staff, of_person, of_tandem, weeks};

use domain::id::{PersonId, TandemId};
use domain::role::Permission;
use domain::tandem::{NotNow, Side, Status};
use store::meeting::By;
use store::tandem::Record;
use store::{Tenant, Tx};

use crate::act::Permit;
use crate::{Actor, Error, TenantCtx};

/// Which of the two somebody is; to others, and before both said yes, there is no such tandem.
fn side_of(record: &Record, person: PersonId) -> Result<Side, Error> {
    let met =
        record.tandem.trial_since.is_some() && !matches!(record.tandem.status, Status::Declined | Status::Expired);
    match () {
        () if !met => Err(Error::NotFound),
        () if record.mentor == person => Ok(Side::Mentor),
        () if record.mentee == person => Ok(Side::Mentee),
        () => Err(Error::NotFound),
    }
}

const fn person_of(record: &Record, side: Side) -> PersonId {
    match side {
        Side::Mentor => record.mentor,
        Side::Mentee => record.mentee,
    }
}

/// Who acts in a tandem: one of the two, or a coordinator.
fn actor_in(ctx: &TenantCtx, record: &Record) -> Result<By, Error> {
    if let Actor::Person(person) = ctx.actor {
        side_of(record, person)?;
        return Ok(By::Person(person));
    }
    Ok(By::Staff(ctx.require(Permission::DecidePeople)?.id))
}

/// Asks for what only whoever acts in a tandem can be, before anything is read: a person or a coordinator.
fn permit_somebody(ctx: &TenantCtx) -> Result<Permit<'_, Tenant>, Error> {
    if matches!(ctx.actor, Actor::Person(_)) {
        return Ok(ctx.permit_anyone());
    }
    ctx.permit(Permission::DecidePeople)
}

/// A tandem, locked until the transaction ends, and who acts in it.
async fn load(ctx: &TenantCtx, tx: &Tx<Tenant>, id: TandemId) -> Result<(Record, By), Error> {
    let record = store::tandem::by_id_to_change(tx, id).await?.ok_or(Error::NotFound)?;
    let by = actor_in(ctx, &record)?;
    Ok((record, by))
}

/// Only while the two meet.
fn while_they_meet(record: &Record) -> Result<(), Error> {
    let status = record.tandem.status;
    if status.meets() { Ok(()) } else { Err(NotNow(status).into()) }
}
