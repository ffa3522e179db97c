//! What a district, or the state, sets for itself.

use domain::district::Settings;
use store::Shared;

use super::tenants::SETTINGS;
use crate::{Actor, Ctx, Error, audit};

/// Writes the settings. A program that runs shows them after its next start.
pub async fn put_settings<S: Shared>(ctx: &Ctx<S>, settings: &Settings) -> Result<(), Error> {
    if !matches!(ctx.actor, Actor::Operator) {
        return Err(Error::Forbidden);
    }
    domain::settings::check(settings)?;
    let tx = ctx.begin().await?;
    store::setting::put(&tx, SETTINGS, settings).await?;
    audit::write(ctx, &tx, "settings.changed", None, None).await?;
    Ok(tx.commit().await?)
}
