//! Which tenants there are.

pub use crate::entity::tenant::TenantStatus;

use chrono::{DateTime, Utc};
use domain::id::TenantId;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::access::Connected as _;
use crate::entity::{tenant, tenant_host};
use crate::{Access, Registry, StoreError, Tx};

/// A tenant as the registry knows it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TenantRow {
    pub id: TenantId,
    pub slug: String,
    pub name: String,
    /// The official key of its district, where it has one.
    pub ags: Option<String>,
    pub status: TenantStatus,
    /// Where its database is, when that doesn't follow from the slug.
    pub database_url: Option<String>,
    /// Host names of its own, beside `<slug>.<base>`.
    pub hosts: Vec<String>,
    pub created_at: DateTime<Utc>,
}

/// All tenants, by slug. Two queries.
pub async fn list(db: &impl Access<Registry>) -> Result<Vec<TenantRow>, StoreError> {
    let rows = tenant::Entity::find().order_by_asc(tenant::Column::Slug).all(db.connection()).await?;
    let hosts = tenant_host::Entity::find().order_by_asc(tenant_host::Column::Host).all(db.connection()).await?;
    Ok(rows
        .into_iter()
        .map(|row| TenantRow {
            hosts: hosts.iter().filter(|host| host.tenant_id == row.id).map(|host| host.host.clone()).collect(),
            id: row.id.0,
            slug: row.slug,
            name: row.name,
            ags: row.ags,
            status: row.status.0,
            database_url: row.database_url,
            created_at: row.created_at,
        })
        .collect())
}

/// Adds a tenant; [`StoreError::Exists`] when the slug or a host name is taken.
pub async fn insert(db: &impl Access<Registry>, new: TenantRow) -> Result<(), StoreError> {
    tenant::Entity::insert(tenant::ActiveModel {
        id: Set(new.id.into()),
        slug: Set(new.slug),
        name: Set(new.name),
        ags: Set(new.ags),
        status: Set(new.status.into()),
        database_url: Set(new.database_url),
        created_at: Set(new.created_at),
    })
    .exec(db.connection())
    .await?;
    for host in new.hosts {
        let row = tenant_host::ActiveModel { host: Set(host), tenant_id: Set(new.id.into()) };
        tenant_host::Entity::insert(row).exec(db.connection()).await?;
    }
    Ok(())
}

/// Puts a tenant in the place of the one with the same slug. With another id programs that run take it for another
/// tenant, and open its database anew.
pub async fn replace(tx: &Tx<Registry>, new: TenantRow) -> Result<(), StoreError> {
    let same = tenant::Entity::delete_many().filter(tenant::Column::Slug.eq(&new.slug));
    same.exec(tx.connection()).await?;
    insert(tx, new).await
}

/// Suspends a tenant or serves it again; `false` when there is none.
pub async fn set_status(db: &impl Access<Registry>, slug: &str, status: TenantStatus) -> Result<bool, StoreError> {
    let done = tenant::Entity::update_many()
        .col_expr(tenant::Column::Status, Expr::value(status.code()))
        .filter(tenant::Column::Slug.eq(slug))
        .exec(db.connection())
        .await?;
    Ok(done.rows_affected == 1)
}
