//! Proposing pairs of a round: each becomes a tandem, in transactions of its own.

use domain::audit::Did;
use domain::id::{RoundId, TandemId};
use domain::role::Permission;
use domain::round::Status;
use store::Tenant;

use super::plan::Two;
use super::show::{Standing, show};
use crate::act::Permit;
use crate::matching::{Suggested, suggest};
use crate::{Error, TenantCtx, tandem};

/// What became of the wish to propose pairs.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Proposed {
    pub done: Vec<TandemId>,
    /// Those that could not be, because something has changed.
    pub not: Vec<Two>,
}

/// Proposes these pairs of a round; those that don't stand in it are passed over. Each is one step of its own: when
/// one can't be, the others are proposed all the same. Then the two are asked, in the district's order.
pub async fn propose(ctx: &TenantCtx, id: RoundId, chosen: &[Two]) -> Result<Proposed, Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    let shown = show(ctx, id).await?;
    if shown.round.status != Status::Draft {
        return Err(Error::NotFound);
    }
    let mut proposed = Proposed::default();
    for row in &shown.rows {
        let two = (row.pair.mentor, row.pair.mentee);
        if !chosen.contains(&two) || matches!(row.standing, Standing::Proposed(_) | Standing::Over) {
            continue;
        }
        let tandem = match suggest(ctx, two.0, two.1).await {
            Ok(Suggested::Done(tandem) | Suggested::Already(tandem)) => tandem,
            Ok(Suggested::Vetoed(_)) | Err(Error::NotFound) => {
                proposed.not.push(two);
                continue;
            }
            Err(error) => return Err(error),
        };
        match tandem::propose(ctx, tandem).await {
            Ok(()) => {}
            Err(Error::TandemNotNow(_)) => {
                proposed.not.push(two);
                continue;
            }
            Err(error) => return Err(error),
        }
        store::round::set_tandem(ctx.db(), id, two, tandem).await?;
        proposed.done.push(tandem);
    }
    finish(permit, id).await?;
    Ok(proposed)
}

/// A round of which all pairs are proposed is done.
async fn finish(permit: Permit<'_, Tenant>, id: RoundId) -> Result<(), Error> {
    permit
        .act(async |act| {
            let mut round = store::round::by_id_to_change(&act, id).await?.ok_or(Error::NotFound)?;
            let pairs = store::round::pairs(&act, id).await?;
            let stands = |pair: &&store::round::Pair| {
                use domain::round::Mark;
                matches!(pair.mark, Some(Mark::Drawn | Mark::Fixed))
            };
            let mut standing = pairs.iter().filter(stands).peekable();
            // There is nothing to take back behind a proposal.
            round.before = None;
            if standing.peek().is_some() && standing.all(|pair| pair.tandem.is_some()) {
                round.status = Status::Proposed;
            }
            store::round::save(&act, &round).await?;
            Ok(act.done(Did::RoundProposed(id), ()))
        })
        .await
}
