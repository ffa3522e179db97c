//! What a district decides about matching and about the times of its tandems.

use domain::audit::Did;
use domain::form::Input;
use domain::matching::{Context, Preview, preview as compare};
use domain::role::Permission;
use domain::tandem::settings::Settings;
use store::{Access, Tenant};
use texts::format::local_day;

use super::Pool;
use super::pool::read;
use crate::{Actor, Error, TenantCtx};

/// The name under which they stand in the tenant's settings.
const NAME: &str = "matching";

/// The settings that hold now. One query.
pub async fn settings(ctx: &TenantCtx) -> Result<Settings, Error> {
    ctx.require(Permission::ReadPeople)?;
    current(ctx.db()).await
}

/// The same for whoever has the command line. One query.
pub async fn settings_of(ctx: &TenantCtx) -> Result<Settings, Error> {
    if !matches!(ctx.actor, Actor::Operator) {
        return Err(Error::Forbidden);
    }
    current(ctx.db()).await
}

/// The same for what runs by itself, and in a transaction.
pub(crate) async fn current(db: &impl Access<Tenant>) -> Result<Settings, Error> {
    Ok(store::settings::get(db, NAME).await?.unwrap_or_default())
}

/// What these settings would do to today's suggestions, and the pool in which. Nothing is saved. Six queries.
pub async fn preview(ctx: &TenantCtx, input: &Input) -> Result<(Preview, Pool), Error> {
    ctx.require(Permission::EditMatching)?;
    let wanted = Settings::read(input).map_err(Error::Invalid)?;
    let now = current(ctx.db()).await?;
    let pool = read(ctx.db()).await?;
    let today = local_day(ctx.now());
    super::heavy(move || {
        let context = Context { settings: &now.matching, history: &pool.history, today };
        let preview = compare(&pool.mentors, &pool.mentees, &context, &wanted.matching);
        (preview, pool)
    })
    .await
}

/// Saves the settings. What was suggested or drawn before stays as it is.
pub async fn save_settings(ctx: &TenantCtx, input: &Input) -> Result<(), Error> {
    let permit = ctx.permit(Permission::EditMatching)?;
    let wanted = Settings::read(input).map_err(Error::Invalid)?;
    permit
        .act(async |act| {
            if current(&act).await? == wanted {
                return Ok(act.unchanged(()));
            }
            store::settings::put(&act, NAME, &wanted).await?;
            Ok(act.done(Did::MatchingChanged, ()))
        })
        .await
}
