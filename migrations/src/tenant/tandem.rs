//! Tandems, when they have to be looked at, and notes on them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean_null, integer, pk_uuid, string, string_null, text, timestamp_with_time_zone, timestamp_with_time_zone_null,
    uuid, uuid_null,
};

use super::reference;
use crate::shared::{index, table};

pub(super) struct Mentoring;

impl MigrationName for Mentoring {
    fn name(&self) -> &'static str {
        "m0002_mentoring"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Mentoring {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .alter_table(
                Table::alter()
                    .table(Alias::new("volunteer"))
                    // How many somebody accompanies at once.
                    .add_column(ColumnDef::new(Alias::new("capacity")).integer().not_null().default(1))
                    .take(),
            )
            .await?;
        tandems(manager).await
    }
}

async fn tandems(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut tandem = table("tandem");
    tandem
        .col(pk_uuid("id"))
        .col(uuid("mentor_id"))
        .col(uuid("mentee_id"))
        .col(string("status"))
        .col(timestamp_with_time_zone("status_since"))
        .col(string("asking"))
        .foreign_key(&mut reference("tandem", "mentor_id", "person"))
        .foreign_key(&mut reference("tandem", "mentee_id", "person"));
    for side in ["mentor", "mentee"] {
        tandem
            .col(timestamp_with_time_zone_null(format!("{side}_asked_at")))
            .col(string_null(format!("{side}_answer")))
            .col(string_null(format!("{side}_no_reason")))
            .col(boolean_null(format!("{side}_goes_on")));
    }
    tandem
        .col(timestamp_with_time_zone_null("trial_since"))
        .col(integer("meetings"))
        .col(timestamp_with_time_zone_null("last_meeting"))
        .col(string_null("end_reason"))
        // What the engine said when the two were suggested to each other.
        .col(text("why"))
        .col(timestamp_with_time_zone("created_at"))
        .col(uuid_null("created_by"))
        // Set while the tandem is not over: the same two can't be in a second one.
        .col(string_null("pair_key").unique_key())
        // Set while the two meet: the mentee can't be in a second one.
        .col(uuid_null("met_mentee_id").unique_key());
    manager.create_table(tandem).await?;
    manager.create_index(index("tandem_status", "tandem", &["status", "status_since"])).await?;
    manager.create_index(index("tandem_mentor", "tandem", &["mentor_id", "status"])).await?;
    manager.create_index(index("tandem_mentee", "tandem", &["mentee_id", "status"])).await
}

/// When a tandem is due for what, and notes on it.
pub(super) struct TandemClock;

impl MigrationName for TandemClock {
    fn name(&self) -> &'static str {
        "m0006_tandem_clock"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for TandemClock {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Since when each had waited when the two began to meet: who comes back keeps it. SQLite adds one at a time.
        for side in ["mentor", "mentee"] {
            let column =
                ColumnDef::new(Alias::new(format!("{side}_waited_since"))).timestamp_with_time_zone().to_owned();
            manager.alter_table(Table::alter().table(Alias::new("tandem")).add_column(column).take()).await?;
        }
        manager
            .create_table(
                table("tandem_due")
                    .col(uuid("tandem_id"))
                    // Such as `remind:mentor`, or `silence:` with the day since when it is silent.
                    .col(string("what"))
                    .col(timestamp_with_time_zone("at"))
                    .primary_key(Index::create().col(Alias::new("tandem_id")).col(Alias::new("what")))
                    .foreign_key(&mut reference("tandem_due", "tandem_id", "tandem"))
                    .take(),
            )
            .await?;
        manager
            .create_table(
                table("tandem_note")
                    .col(pk_uuid("id"))
                    .col(uuid("tandem_id"))
                    // `mentor`, `mentee` or `staff`: for the coordinators, whoever wrote it.
                    .col(string("by"))
                    .col(uuid_null("staff_id"))
                    .col(text("body"))
                    .col(timestamp_with_time_zone("created_at"))
                    .foreign_key(&mut reference("tandem_note", "tandem_id", "tandem"))
                    .take(),
            )
            .await?;
        manager.create_index(index("tandem_note_tandem", "tandem_note", &["tandem_id", "created_at"])).await
    }
}

/// After a tandem: who would like to accompany somebody, again or for the first time.
pub(super) struct Again;

impl MigrationName for Again {
    fn name(&self) -> &'static str {
        "m0009_again"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Again {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one at a time.
        for side in ["mentor", "mentee"] {
            let column = ColumnDef::new(Alias::new(format!("{side}_again_at"))).timestamp_with_time_zone().to_owned();
            manager.alter_table(Table::alter().table(Alias::new("tandem")).add_column(column).take()).await?;
        }
        Ok(())
    }
}
