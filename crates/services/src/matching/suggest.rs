//! Writing a suggestion down.

use domain::id::{PersonId, TandemId};
use domain::matching::{Context, Veto};
use domain::role::Permission;
use store::StoreError;
use texts::format::local_day;

use super::pool;
use super::settings::current;
use crate::{Error, TenantCtx, tandem};

/// What became of a wish to suggest two people to each other.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Suggested {
    Done(TandemId),
    /// They are in a tandem already, or suggested to each other.
    Already(TandemId),
    /// There is something against it.
    Vetoed(Vec<Veto>),
}

/// Suggests two people to each other, with what the engine says of them now. Nobody is told. Eight queries.
///
/// # Errors
/// [`Error::NotFound`] when one of them doesn't look for anybody.
pub async fn suggest(ctx: &TenantCtx, mentor: PersonId, mentee: PersonId) -> Result<Suggested, Error> {
    ctx.require(Permission::DecidePeople)?;
    let settings = current(ctx.db()).await?;
    let pool = pool::read(ctx.db()).await?;
    if let Some(open) = pool.open_pair(mentor, mentee) {
        return Ok(Suggested::Already(open.id));
    }
    let one = pool.mentors.iter().find(|one| one.common.id == mentor).ok_or(Error::NotFound)?;
    let other = pool.mentees.iter().find(|other| other.common.id == mentee).ok_or(Error::NotFound)?;
    let context = Context { settings: &settings.matching, history: &pool.history, today: local_day(ctx.now()) };
    let suggestion = match domain::matching::suggest(one, other, &context) {
        Ok(suggestion) => suggestion,
        Err(vetoes) => return Ok(Suggested::Vetoed(vetoes)),
    };
    let why = serde_json::to_string(&suggestion).map_err(|_| Error::Machine("a suggestion could not be written"))?;
    match tandem::suggest(ctx, mentor, mentee, settings.order, why).await {
        Ok(id) => Ok(Suggested::Done(id)),
        // Somebody else was quicker.
        Err(Error::Store(StoreError::Exists)) => {
            let open = pool::read(ctx.db()).await?.open_pair(mentor, mentee);
            open.map(|open| Suggested::Already(open.id)).ok_or(Error::NotFound)
        }
        Err(error) => Err(error),
    }
}
