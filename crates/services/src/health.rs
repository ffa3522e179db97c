//! Whether a database answers.

use store::Shared;

use crate::{Ctx, Error};

/// Asks the database for a sign of life.
pub async fn ping<S: Shared>(ctx: &Ctx<S>) -> Result<(), Error> {
    Ok(ctx.db().ping().await?)
}
