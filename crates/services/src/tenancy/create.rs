//! Making tenants and suspending them, while others are served.

use domain::district::{Settings, by_slug, is_slug};
use store::StoreError;
use store::registry::{self, TenantRow, TenantStatus};

use super::hosts::Host;
use super::tenants::{SETTINGS, Tenants};
use crate::{Actor, Error, TenantCtx};

/// A tenant to be made.
#[derive(Clone, Debug, Default)]
pub struct NewTenant {
    pub slug: String,
    pub settings: Settings,
    /// Host names of its own.
    pub hosts: Vec<String>,
    /// Where its database is, when that shouldn't follow from the slug.
    pub database_url: Option<String>,
}

/// Why a tenant was not made.
#[derive(Debug, thiserror::Error)]
pub enum TenantError {
    #[error("{0:?} can't name a tenant: it takes 1 to 40 lower-case letters, digits and single hyphens")]
    Slug(String),
    #[error("{0:?} is not a host name")]
    Host(String),
    #[error("a tenant with this slug or host name exists already")]
    Exists,
    #[error("there is no tenant {0:?}")]
    Unknown(String),
    #[error(transparent)]
    Error(#[from] Error),
}

impl From<StoreError> for TenantError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Exists => Self::Exists,
            other => Self::Error(other.into()),
        }
    }
}

impl Tenants {
    /// Makes a tenant with its database. It's served from now on.
    pub async fn create(&self, new: NewTenant) -> Result<TenantCtx, TenantError> {
        // The other databases are called `registry` and `state`; a tenant's name leads to `tenant-…`, yet its host
        // name would be confusing.
        if !is_slug(&new.slug) || matches!(new.slug.as_str(), "state" | "registry" | "www") {
            return Err(TenantError::Slug(new.slug));
        }
        let hosts = new
            .hosts
            .iter()
            .map(|host| Host::parse(host).map(|host| host.as_str().to_owned()).ok_or(TenantError::Host(host.clone())))
            .collect::<Result<Vec<_>, _>>()?;
        let row = TenantRow {
            id: self.env.id(),
            slug: new.slug.clone(),
            name: new.settings.name.clone(),
            ags: by_slug(&new.slug).map(|district| district.ags.to_owned()),
            status: TenantStatus::Active,
            database_url: new.database_url.clone(),
            hosts,
            created_at: self.env.now(),
        };
        // First its database, then its row: nobody is led to a tenant that is not there yet.
        if registry::list(&self.registry).await?.iter().any(|known| known.slug == new.slug) {
            return Err(TenantError::Exists);
        }
        let db = self.opener.tenant(&new.slug, new.database_url.as_deref()).await?;
        store::setting::put(&db, SETTINGS, &new.settings).await?;
        db.close().await?;
        let tx = self.registry.begin().await?;
        registry::insert(&tx, row).await?;
        tx.commit().await?;
        self.forget().await;
        Ok(self.tenant(&new.slug, Actor::Operator).await?)
    }

    /// Suspends a tenant, or serves it again.
    pub async fn set_status(&self, slug: &str, status: TenantStatus) -> Result<(), TenantError> {
        if !registry::set_status(&self.registry, slug, status).await? {
            return Err(TenantError::Unknown(slug.to_owned()));
        }
        self.forget().await;
        Ok(())
    }
}
