//! The registry: which tenants there are and where they live. Never a person.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{pk_uuid, string, string_null, text_null, timestamp_with_time_zone, uuid};

use crate::shared::{index, table};
use crate::silent;

/// The migrations of the registry database.
pub struct RegistryMigrator;

#[async_trait::async_trait]
impl MigratorTrait for RegistryMigrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(Tenants), Box::new(Silent)]
    }
}

struct Tenants;

impl MigrationName for Tenants {
    fn name(&self) -> &'static str {
        "m0001_tenants"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Tenants {
    /// All of it or nothing, on SQLite, too; and one wait for the disk instead of one for each table.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("tenant")
                    .col(pk_uuid("id"))
                    .col(string("slug").unique_key())
                    .col(string("name"))
                    .col(string_null("ags"))
                    .col(string("status"))
                    .col(text_null("database_url"))
                    .col(timestamp_with_time_zone("created_at"))
                    .take(),
            )
            .await?;
        manager
            .create_table(
                table("tenant_host")
                    .col(string("host").primary_key())
                    .col(uuid("tenant_id"))
                    .foreign_key(
                        ForeignKey::create()
                            .from(Alias::new("tenant_host"), Alias::new("tenant_id"))
                            .to(Alias::new("tenant"), Alias::new("id"))
                            .on_delete(ForeignKeyAction::Cascade),
                    )
                    .take(),
            )
            .await?;
        manager.create_index(index("tenant_host_tenant", "tenant_host", &["tenant_id"])).await
    }
}

/// A tenant of whom nobody knew whether it is served was served: it is written down.
struct Silent;

impl MigrationName for Silent {
    fn name(&self) -> &'static str {
        "m0002_silent"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Silent {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        silent::unknown(manager, ("tenant", "status"), &["active", "suspended"], Some("active")).await
    }
}
