//! What people reached, as coordinators write it down.

use domain::audit::Did;
use domain::form::Input;
use domain::id::{OutcomeId, TandemId};
use domain::meeting::read_outcome;
use domain::role::Permission;
use domain::tandem::Side;
use store::meeting::outcome::Record;
use texts::format::local_day;

use super::person_of;
use crate::{Error, TenantCtx};

/// Writes down what one of a tandem reached; also when the tandem is over.
pub async fn add(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<(), Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    let staff = permit.staff()?.id;
    let outcome = read_outcome(input, local_day(ctx.now())).map_err(Error::Invalid)?;
    // The mentee, unless the form says otherwise.
    let side = Side::from_code(input.one("side")).unwrap_or(Side::Mentee);
    permit
        .act(async |act| {
            let tandem = store::tandem::by_id_to_change(&act, id).await?.ok_or(Error::NotFound)?;
            let kind = outcome.kind;
            let record = Record {
                id: ctx.env.id(),
                person: person_of(&tandem, side),
                tandem: Some(id),
                outcome,
                created_at: ctx.now(),
                created_by: staff,
            };
            store::meeting::outcome::insert(&act, &record).await?;
            Ok(act.done(Did::OutcomeAdded(id, kind), ()))
        })
        .await
}

/// Takes an outcome away that was written down by mistake.
pub async fn remove(ctx: &TenantCtx, id: TandemId, outcome: OutcomeId) -> Result<(), Error> {
    ctx.permit(Permission::DecidePeople)?
        .act(async |act| {
            let found =
                store::meeting::outcome::delete(&act, outcome).await?.filter(|record| record.tandem == Some(id));
            let record = found.ok_or(Error::NotFound)?;
            Ok(act.done(Did::OutcomeRemoved(id, record.outcome.kind), ()))
        })
        .await
}
