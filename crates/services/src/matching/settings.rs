//! What a district decides about matching and about the times of its tandems.

use domain::matching::MatchingSettings;
use domain::role::Permission;
use domain::tandem::{Order, Timing};
use serde::{Deserialize, Serialize};
use store::{Access, Tenant};

use crate::{Actor, Error, TenantCtx};

/// The name under which they stand in the tenant's settings.
const NAME: &str = "matching";

/// What a district decides. What is missing when they are read takes its default.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct Settings {
    /// How suggestions come about.
    #[serde(flatten)]
    pub matching: MatchingSettings,
    /// When people are reminded and asked.
    pub timing: Timing,
    /// In which order the two hear of a proposal.
    pub order: Order,
}

impl Default for Settings {
    fn default() -> Self {
        Self { matching: MatchingSettings::default(), timing: Timing::default(), order: Order::MentorFirst }
    }
}

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
    Ok(store::setting::get(db, NAME).await?.unwrap_or_default())
}
