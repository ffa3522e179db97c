//! What people reached, as coordinators write it down.

use domain::form::Input;
use domain::id::{OutcomeId, TandemId};
use domain::meeting::read_outcome;
use domain::role::Permission;
use domain::tandem::Side;
use store::outcome::Record;
use texts::format::local_day;

use super::{TANDEM, person_of};
use crate::{Error, TenantCtx, audit};

/// Writes down what one of a tandem reached; also when the tandem is over.
pub async fn add(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<(), Error> {
    let staff = ctx.require(Permission::DecidePeople)?.id;
    let outcome = read_outcome(input, local_day(ctx.now())).map_err(Error::Invalid)?;
    // The mentee, unless the form says otherwise.
    let side = Side::from_code(input.one("side")).unwrap_or(Side::Mentee);
    let tx = ctx.begin().await?;
    let tandem = store::tandem::by_id_to_change(&tx, id).await?.ok_or(Error::NotFound)?;
    let kind = outcome.kind;
    let record = Record {
        id: ctx.env.id(),
        person: person_of(&tandem, side),
        tandem: Some(id),
        outcome,
        created_at: ctx.now(),
        created_by: staff,
    };
    store::outcome::insert(&tx, &record).await?;
    audit::write(ctx, &tx, "outcome.added", Some((TANDEM, id.0)), Some(kind.code())).await?;
    Ok(tx.commit().await?)
}

/// Takes an outcome away that was written down by mistake.
pub async fn remove(ctx: &TenantCtx, id: TandemId, outcome: OutcomeId) -> Result<(), Error> {
    ctx.require(Permission::DecidePeople)?;
    let tx = ctx.begin().await?;
    let found = store::outcome::delete(&tx, outcome).await?.filter(|record| record.tandem == Some(id));
    let record = found.ok_or(Error::NotFound)?;
    let kind = record.outcome.kind;
    audit::write(ctx, &tx, "outcome.removed", Some((TANDEM, id.0)), Some(kind.code())).await?;
    Ok(tx.commit().await?)
}
