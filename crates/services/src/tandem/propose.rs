//! What a coordinator does before the two know of it.

use domain::id::{PersonId, TandemId};
use domain::role::Permission;
use domain::tandem::{Event, Order, Tandem};
use store::tandem::Record;

use super::{TANDEM, load, step};
use crate::{Error, TenantCtx, audit};

/// Writes a suggestion down; nobody is told. `why` is what the engine said. [`store::StoreError::Exists`] when these
/// two are in a tandem already.
pub async fn suggest(
    ctx: &TenantCtx,
    mentor: PersonId,
    mentee: PersonId,
    order: Order,
    why: String,
) -> Result<TandemId, Error> {
    let staff = ctx.require(Permission::DecidePeople)?.id;
    let record = Record {
        id: ctx.env.id(),
        mentor,
        mentee,
        tandem: Tandem::suggested(order),
        status_since: ctx.now(),
        end_reason: None,
        waited_since: [None; 2],
        again: [None; 2],
        why,
        created_at: ctx.now(),
        created_by: Some(staff),
    };
    let tx = ctx.begin().await?;
    store::tandem::insert(&tx, &record).await?;
    audit::write(ctx, &tx, "tandem.suggest", Some((TANDEM, record.id.0)), None).await?;
    tx.commit().await?;
    Ok(record.id)
}

/// Asks the one, or both.
pub async fn propose(ctx: &TenantCtx, id: TandemId) -> Result<(), Error> {
    ctx.require(Permission::DecidePeople)?;
    let tx = ctx.begin().await?;
    let mut record = load(&tx, id).await?;
    step(ctx, &tx, &mut record, Event::Propose).await?;
    Ok(tx.commit().await?)
}
