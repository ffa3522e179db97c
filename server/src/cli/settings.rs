//! `settings …`.

use std::path::Path;

use domain::district::Settings;
use services::Actor;
use services::tenant::{Tenants, put_settings};

use crate::serve::Failure;

pub(super) fn read_settings(file: &Path) -> Result<Settings, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(domain::settings::read(&text).map_err(|error| format!("{}: {error}", file.display()))?)
}

pub(super) async fn run(tenants: &Tenants, tenant: &str, file: &Path) -> Result<(), Failure> {
    let settings = read_settings(file)?;
    if tenant == "state" {
        put_settings(&tenants.state(Actor::Operator), &settings).await?;
    } else {
        put_settings(&tenants.tenant(tenant, Actor::Operator).await?, &settings).await?;
    }
    println!("written; a program that runs shows them after its next start");
    Ok(())
}
