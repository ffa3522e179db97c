//! Connecting Women: tandems.

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
