//! What a coordinator does before the two know of it.

use domain::audit::Did;
use domain::id::{PersonId, TandemId};
use domain::role::Permission;
use domain::tandem::{Event, Order, Tandem};
use store::tandem::Record;

use super::steps::decide;
use crate::{Error, TenantCtx};

/// Writes a suggestion down; nobody is told. `why` is what the engine said. [`store::StoreError::Exists`] when these
/// two are in a tandem already.
pub async fn suggest(
    ctx: &TenantCtx,
    mentor: PersonId,
    mentee: PersonId,
    order: Order,
    why: String,
) -> Result<TandemId, Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
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
        created_by: Some(permit.staff()?.id),
    };
    permit
        .act(async |act| {
            store::tandem::insert(&act, &record).await?;
            Ok(act.done(Did::TandemSuggested(record.id), record.id))
        })
        .await
}

/// Asks the one, or both.
pub async fn propose(ctx: &TenantCtx, id: TandemId) -> Result<(), Error> {
    decide(ctx, id, Event::Propose).await
}
