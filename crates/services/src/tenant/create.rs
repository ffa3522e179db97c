//! Making tenants and suspending them, while others are served.

use domain::district::{Settings, by_slug, is_slug};
use domain::host::Host;
use store::StoreError;
use store::tenant;
use store::tenant::{TenantRow, TenantStatus};

use super::list::{SETTINGS, Tenants};
use crate::{Actor, Error, STATE, TenantCtx};

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
    #[error("{0:?} is not a host name, or belongs to the state or another tenant")]
    Host(String),
    #[error("a tenant with this slug or host name exists already")]
    Exists,
    #[error("another tenant has this database")]
    Database,
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

/// Whether a tenant can have this slug. The other databases are called `registry` and `state`; a tenant's name leads to
/// `tenant-…`, yet its host name would be confusing.
pub(crate) fn can_name_a_tenant(slug: &str) -> bool {
    is_slug(slug) && !matches!(slug, STATE | "registry" | "www")
}

impl Tenants {
    /// Makes a tenant with its database. It's served from now on.
    pub async fn create(&self, new: NewTenant) -> Result<TenantCtx, TenantError> {
        if !can_name_a_tenant(&new.slug) {
            return Err(TenantError::Slug(new.slug));
        }
        domain::settings::check(&new.settings).map_err(Error::from)?;
        let hosts = new
            .hosts
            .iter()
            .map(|host| {
                // The state's name and those below it are given by slug: nobody takes another's.
                let read = Host::parse(host).filter(|host| !self.base.holds(host));
                read.map(|host| host.as_str().to_owned()).ok_or_else(|| TenantError::Host(host.clone()))
            })
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
        let known = tenant::list(&self.registry).await?;
        if known.iter().any(|other| other.slug == new.slug) {
            return Err(TenantError::Exists);
        }
        if new.database_url.is_some() && known.iter().any(|other| other.database_url == new.database_url) {
            return Err(TenantError::Database);
        }
        // The row first, so that of two who make the same tenant one waits and is refused; it's seen by others only
        // once the database is there.
        let tx = self.registry.begin().await?;
        tenant::insert(&tx, row).await?;
        let db = self.opener.tenant(&new.slug, new.database_url.as_deref()).await?;
        store::settings::put(&db, SETTINGS, &new.settings).await?;
        db.close().await?;
        tx.commit().await?;
        self.forget().await;
        Ok(self.tenant(&new.slug, Actor::Operator).await?)
    }

    /// Suspends a tenant, or serves it again.
    pub async fn set_status(&self, slug: &str, status: TenantStatus) -> Result<(), TenantError> {
        if !tenant::set_status(&self.registry, slug, status).await? {
            return Err(TenantError::Unknown(slug.to_owned()));
        }
        self.forget().await;
        Ok(())
    }
}
