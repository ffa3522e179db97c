//! Everybody whom matching looks at, ready for the engine.

use domain::role::Permission;
use store::{Access, Tenant};
use texts::format::local_day;

pub use store::matching::Pool;
use store::matching::Who;

use crate::{Error, TenantCtx};

/// Everybody whom matching looks at. Five queries.
pub async fn pool(ctx: &TenantCtx) -> Result<Pool, Error> {
    ctx.require(Permission::ReadPeople)?;
    read(ctx.db()).await
}

/// Everybody who ever came so far. Five queries.
pub(crate) async fn everybody(ctx: &TenantCtx) -> Result<Pool, Error> {
    placed(ctx.db(), Who::Ever).await
}

/// The same for whoever has asked already whether the actor may.
pub(crate) async fn read(db: &impl Access<Tenant>) -> Result<Pool, Error> {
    placed(db, Who::Looking).await
}

/// With places on the map.
async fn placed(db: &impl Access<Tenant>, who: Who) -> Result<Pool, Error> {
    let mut pool = store::matching::pool(db, who, local_day).await?;
    let people = &pool.people;
    let mentors = pool.mentors.iter_mut().map(|mentor| &mut mentor.common);
    let mentees = pool.mentees.iter_mut().map(|mentee| &mut mentee.common);
    for common in mentors.chain(mentees) {
        common.place = people.get(&common.id).and_then(|somebody| geo::point(&somebody.postcode));
    }
    Ok(pool)
}
