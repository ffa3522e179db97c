//! What the tandems' clock did already, words about a tandem, and since when the two had waited before it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{pk_uuid, string, text, timestamp_with_time_zone, uuid, uuid_null};

use super::reference;
use crate::shared::{index, table};

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
