//! The state association's database: its staff, and the protected counts that districts handed over.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, text, timestamp_with_time_zone};

use crate::shared::{self, table};
use crate::{log_codes, silent};

/// The migrations of the state's database.
pub struct StateMigrator;

#[async_trait::async_trait]
impl MigratorTrait for StateMigrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(Reports), Box::new(LogCodes), Box::new(Silent)]
    }
}

struct Reports;

impl MigrationName for Reports {
    fn name(&self) -> &'static str {
        "m0001_reports"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Reports {
    /// All of it or nothing, on SQLite, too; and one wait for the disk instead of one for each table.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        shared::create(manager).await?;
        manager
            .create_table(
                table("report")
                    .col(string("slug").primary_key())
                    .col(timestamp_with_time_zone("made_at"))
                    .col(timestamp_with_time_zone("received_at"))
                    .col(text("body"))
                    .take(),
            )
            .await
    }
}

/// One tense for what stands in the log.
struct LogCodes;

impl MigrationName for LogCodes {
    fn name(&self) -> &'static str {
        "m0002_log_codes"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for LogCodes {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        log_codes::rename(manager).await
    }
}

/// What was passed over in silence is written down.
struct Silent;

impl MigrationName for Silent {
    fn name(&self) -> &'static str {
        "m0003_silent"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Silent {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        silent::languages(manager, &["staff", "outbox"]).await?;
        silent::mails(manager).await
    }
}
