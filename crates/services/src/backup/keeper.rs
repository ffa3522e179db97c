//! Who keeps the data: whoever has the command line.

use std::sync::Arc;

use store::backup::{Place, applied, known};
use store::tenant;
use store::tenant::TenantRow;
use store::{Opener, Registry};

use super::BackupError;
use crate::{Env, STATE};

/// Backs up, restores and moves the databases that an [`Opener`] opens. It brings none of them up to date, so a backup
/// writes nothing.
#[derive(Clone, Debug)]
pub struct Keeper {
    pub(super) opener: Opener,
    pub(super) env: Env,
}

/// One of the databases.
#[derive(Clone, Debug)]
pub enum Which {
    Registry,
    State,
    Tenant(Arc<TenantRow>),
}

/// The name that people give the registry on the command line; no tenant can have it.
pub(super) const REGISTRY: &str = "registry";

impl Which {
    /// What people call it: `registry`, `state` or the tenant's slug.
    pub fn name(&self) -> &str {
        match self {
            Self::Registry => REGISTRY,
            Self::State => STATE,
            Self::Tenant(row) => &row.slug,
        }
    }

    pub(super) fn place(&self) -> Place {
        match self {
            Self::Registry => Place::registry(),
            Self::State => Place::state(),
            Self::Tenant(row) => Place::tenant(&row.slug, row.database_url.clone()),
        }
    }
}

impl Keeper {
    pub const fn new(opener: Opener, env: Env) -> Self {
        Self { opener, env }
    }

    /// All databases: the registry, the state's, and the tenants' by slug.
    pub async fn all(&self) -> Result<Vec<Which>, BackupError> {
        let missing = || BackupError::Missing(REGISTRY.to_owned());
        let db = self.opener.find::<Registry>(&Place::registry()).await?.ok_or_else(missing)?;
        let level = applied(&db).await?;
        if level.is_empty() {
            return Err(missing());
        }
        if level != known::<Registry>() {
            return Err(BackupError::Level);
        }
        let rows = tenant::list(&db).await?;
        db.close().await?;
        let tenants = rows.into_iter().map(|row| Which::Tenant(Arc::new(row)));
        Ok([Which::Registry, Which::State].into_iter().chain(tenants).collect())
    }

    /// The databases of these names; all when none is named.
    pub async fn chosen(&self, names: &[String]) -> Result<Vec<Which>, BackupError> {
        let all = self.all().await?;
        if names.is_empty() {
            return Ok(all);
        }
        let find = |name: &String| {
            let found = all.iter().find(|which| which.name() == name).cloned();
            found.ok_or_else(|| BackupError::Missing(name.clone()))
        };
        names.iter().map(find).collect()
    }
}
