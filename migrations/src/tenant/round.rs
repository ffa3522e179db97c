//! Rounds: the best assignment of all who wait to all free places, as a draft that the coordination works on.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, integer_null, pk_uuid, string, string_null, text, timestamp_with_time_zone, uuid, uuid_null,
};

use super::reference;
use crate::shared::{index, table};

pub(super) struct Rounds;

impl MigrationName for Rounds {
    fn name(&self) -> &'static str {
        "m0005_rounds"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Rounds {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("round")
                    .col(pk_uuid("id"))
                    .col(string("status"))
                    // The weights and conditions by which it was drawn, as JSON.
                    .col(text("settings"))
                    .col(timestamp_with_time_zone("drawn_at"))
                    .col(uuid_null("created_by"))
                    // What it came to before the last decision.
                    .col(integer_null("pairs_before"))
                    .col(string_null("total_before"))
                    .take(),
            )
            .await?;
        manager.create_index(index("round_drawn_at", "round", &["drawn_at"])).await?;
        manager
            .create_table(
                table("round_pair")
                    .col(uuid("round_id"))
                    .col(uuid("mentor_id"))
                    .col(uuid("mentee_id"))
                    // Thousandths.
                    .col(integer("points"))
                    .col(string_null("mark"))
                    // The mark before the last decision.
                    .col(string_null("mark_before"))
                    .col(uuid_null("tandem_id"))
                    .primary_key(
                        Index::create()
                            .col(Alias::new("round_id"))
                            .col(Alias::new("mentor_id"))
                            .col(Alias::new("mentee_id")),
                    )
                    .foreign_key(&mut reference("round_pair", "round_id", "round"))
                    .foreign_key(&mut reference("round_pair", "mentor_id", "person"))
                    .foreign_key(&mut reference("round_pair", "mentee_id", "person"))
                    .take(),
            )
            .await?;
        // Who was there when it was drawn, and what they had told.
        manager
            .create_table(
                table("round_person")
                    .col(uuid("round_id"))
                    .col(uuid("person_id"))
                    .col(string("side"))
                    .col(string("fingerprint"))
                    .primary_key(
                        Index::create()
                            .col(Alias::new("round_id"))
                            .col(Alias::new("person_id"))
                            .col(Alias::new("side")),
                    )
                    .foreign_key(&mut reference("round_person", "round_id", "round"))
                    .foreign_key(&mut reference("round_person", "person_id", "person"))
                    .take(),
            )
            .await
    }
}
