//! People. What they are in the programme (`volunteer`, `participant` at first) stands in `part` since `part.rs`.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{pk_uuid, string, string_null, text, timestamp_with_time_zone, uuid};

use super::reference;
use crate::shared::{index, table};

/// The tables of people, as they began.
pub(super) async fn create(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("person")
                .col(pk_uuid("id"))
                .col(text("name"))
                .col(string("email"))
                .col(string("email_key").unique_key())
                .col(string_null("phone"))
                .col(string("postcode"))
                .col(string("place"))
                .col(string("locale"))
                .col(text("profile"))
                .col(text("search"))
                .col(timestamp_with_time_zone("created_at"))
                .take(),
        )
        .await?;
    for role in ["volunteer", "participant"] {
        manager
            .create_table(
                table(role)
                    .col(uuid("person_id").primary_key())
                    .col(string("status"))
                    .col(text("details"))
                    .col(timestamp_with_time_zone("created_at"))
                    .foreign_key(&mut reference(role, "person_id", "person"))
                    .take(),
            )
            .await?;
    }
    manager.create_index(index("volunteer_status", "volunteer", &["status"])).await?;
    manager.create_index(index("participant_status", "participant", &["status"])).await
}
