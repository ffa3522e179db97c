//! Everybody whom matching looks at, ready for the engine.

use domain::role::Permission;
use store::{Access, Tenant};
use texts::format::local_day;

pub use store::matching::Pool;

use crate::{Error, TenantCtx};

/// Everybody whom matching looks at. Five queries.
pub async fn pool(ctx: &TenantCtx) -> Result<Pool, Error> {
    ctx.require(Permission::ReadPeople)?;
    read(ctx.db()).await
}

/// The same for whoever has asked already whether the actor may.
pub(crate) async fn read(db: &impl Access<Tenant>) -> Result<Pool, Error> {
    let mut pool = store::matching::pool(db, local_day).await?;
    let people = &pool.people;
    let mentors = pool.mentors.iter_mut().map(|mentor| &mut mentor.common);
    let mentees = pool.mentees.iter_mut().map(|mentee| &mut mentee.common);
    for common in mentors.chain(mentees) {
        common.place = people.get(&common.id).and_then(|somebody| geo::point(&somebody.postcode));
    }
    Ok(pool)
}
