//! `replay`: what matching would have made of a tenant's history.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use services::tenant::Tenants;
use services::{Actor, replay};

use crate::serve::Failure;

#[derive(Args, Debug)]
pub struct ReplayArgs {
    /// The tenant's slug.
    pub tenant: String,
    /// Settings of matching to try, as JSON; those of the tenant unless given. Nothing is changed.
    #[arg(long, value_name = "FILE")]
    pub settings: Option<PathBuf>,
    /// The day at which it ends, such as 2026-11-30; today unless given.
    #[arg(long, value_name = "DAY")]
    pub until: Option<NaiveDate>,
}

pub(super) async fn run(tenants: &Tenants, args: &ReplayArgs) -> Result<(), Failure> {
    let ctx = tenants.tenant(&args.tenant, Actor::Operator).await?;
    let settings = args.settings.as_ref().map(|file| {
        let read = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        serde_json::from_str(&read).map_err(|error| format!("{}: {error}", file.display()))
    });
    print!("{}", replay::replay(&ctx, settings.transpose()?, args.until).await?);
    Ok(())
}
