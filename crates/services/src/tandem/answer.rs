//! An answer to a proposal. However many answer at once, no mentor gets more than the places she has.

use domain::id::TandemId;
use domain::role::Permission;
use domain::tandem::{Answer, Event, Side, Status};

use super::{load, step};
use crate::{Actor, Error, TenantCtx};

/// Takes an answer from the person who was asked, or from a coordinator who heard it on the telephone; where the tandem
/// stands then. [`Status::Declined`] after a yes says that the place went to somebody else meanwhile.
pub async fn answer(ctx: &TenantCtx, id: TandemId, side: Side, answer: Answer) -> Result<Status, Error> {
    let tx = ctx.begin().await?;
    let mut record = load(&tx, id).await?;
    let asked = match side {
        Side::Mentor => record.mentor,
        Side::Mentee => record.mentee,
    };
    match ctx.actor {
        Actor::Person(person) if person == asked => {}
        // To others the tandem isn't there.
        Actor::Person(_) => return Err(Error::NotFound),
        _ => {
            ctx.require(Permission::DecidePeople)?;
        }
    }
    let event = Event::Answer(side, answer);
    let meets = record.tandem.after(event, ctx.now())?.0.status.meets();
    if meets {
        // Whoever says the second yes for this mentor or for this mentee waits here for those before.
        tx.one_at_a_time(&format!("mentor:{}", record.mentor)).await?;
        tx.one_at_a_time(&format!("mentee:{}", record.mentee)).await?;
        let taken = store::tandem::places_taken(&tx, record.mentor).await?;
        let is_free = taken < store::person::capacity(&tx, record.mentor).await?;
        if !is_free || store::tandem::meets_somebody(&tx, record.mentee).await? {
            step(ctx, &tx, &mut record, Event::Taken).await?;
            tx.commit().await?;
            return Ok(record.tandem.status);
        }
    }
    step(ctx, &tx, &mut record, event).await?;
    tx.commit().await?;
    Ok(record.tandem.status)
}
