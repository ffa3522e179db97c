//! What a district, or the state, sets for itself.

use domain::audit::Did;
use domain::district::Settings;
use store::Shared;

use super::list::SETTINGS;
use crate::{Actor, Ctx, Error};

/// Writes the settings. A program that runs shows them after its next start.
pub async fn put_settings<S: Shared>(ctx: &Ctx<S>, settings: &Settings) -> Result<(), Error> {
    if !matches!(ctx.actor, Actor::Operator) {
        return Err(Error::Forbidden);
    }
    domain::settings::check(settings)?;
    ctx.permit_program()?
        .act(async |act| {
            store::settings::put(&act, SETTINGS, settings).await?;
            Ok(act.done(Did::SettingsChanged, ()))
        })
        .await
}
