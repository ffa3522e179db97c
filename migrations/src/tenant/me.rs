//! What people do themselves: links that are mailed to them, their own area, what an interview adds to their profile.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null};

use super::reference;
use crate::shared::{index, table};

pub(super) struct OwnArea;

impl MigrationName for OwnArea {
    fn name(&self) -> &'static str {
        "m0003_own_area"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for OwnArea {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for (on, column) in [
            // Raised to end all sessions of this person.
            ("person", ColumnDef::new(Alias::new("session_epoch")).integer().not_null().default(0).take()),
            // The first day after a pause, as an ISO date.
            ("volunteer", ColumnDef::new(Alias::new("paused_until")).string().take()),
            ("participant", ColumnDef::new(Alias::new("paused_until")).string().take()),
            // Since when they wait for a counterpart; nothing while they don't.
            ("volunteer", ColumnDef::new(Alias::new("waiting_since")).timestamp_with_time_zone().take()),
            ("participant", ColumnDef::new(Alias::new("waiting_since")).timestamp_with_time_zone().take()),
        ] {
            manager.alter_table(Table::alter().table(Alias::new(on)).add_column(column).take()).await?;
        }
        manager
            .create_table(
                table("link")
                    .col(string("hash").primary_key())
                    .col(string("purpose"))
                    .col(uuid("person_id"))
                    // What it is about: a tandem, a questionnaire.
                    .col(uuid_null("subject_id"))
                    .col(timestamp_with_time_zone("until"))
                    .col(timestamp_with_time_zone_null("used_at"))
                    .foreign_key(&mut reference("link", "person_id", "person"))
                    .take(),
            )
            .await?;
        manager.create_index(index("link_person", "link", &["person_id"])).await?;
        manager.create_index(index("link_until", "link", &["until"])).await?;
        // Relatives and colleagues: never suggested to each other.
        manager
            .create_table(
                table("kept_apart")
                    .col(uuid("person_id"))
                    .col(uuid("other_id"))
                    .primary_key(Index::create().col(Alias::new("person_id")).col(Alias::new("other_id")))
                    .foreign_key(&mut reference("kept_apart", "person_id", "person"))
                    .foreign_key(&mut reference("kept_apart", "other_id", "person"))
                    .take(),
            )
            .await
    }
}
