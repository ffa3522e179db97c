//! Events with their registrations, whom people wish to meet again, and certificates.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, integer, integer_null, pk_uuid, string, string_null, text, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid, uuid_null,
};

use super::reference;
use crate::shared::{index, table};

pub(super) struct Events;

impl MigrationName for Events {
    fn name(&self) -> &'static str {
        "m0008_events"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Events {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        events(manager).await?;
        registrations(manager).await?;
        wishes(manager).await?;
        certificates(manager).await
    }
}

async fn events(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("event")
                .col(pk_uuid("id"))
                .col(string("kind"))
                .col(string("status"))
                // Title and text in their languages, as JSON.
                .col(text("title"))
                .col(text("text"))
                .col(timestamp_with_time_zone("starts_at"))
                .col(timestamp_with_time_zone("ends_at"))
                .col(string("place"))
                .col(string_null("address"))
                .col(integer_null("seats"))
                .col(boolean("is_public"))
                // How many came; set when the list of names is cleared away.
                .col(integer_null("came"))
                .col(timestamp_with_time_zone("created_at"))
                .col(uuid_null("created_by"))
                .take(),
        )
        .await?;
    manager.create_index(index("event_starts", "event", &["status", "starts_at"])).await
}

async fn registrations(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("registration")
                .col(pk_uuid("id"))
                .col(uuid("event_id"))
                // Whoever is known by the address.
                .col(uuid_null("person_id"))
                .col(text("name"))
                .col(string("email"))
                .col(string("email_key"))
                .col(string("locale"))
                .col(string("standing"))
                // Version of the consent's wording that was shown.
                .col(string("wording"))
                .col(timestamp_with_time_zone("registered_at"))
                .col(timestamp_with_time_zone_null("reminded_at"))
                .col(timestamp_with_time_zone_null("present_at"))
                .foreign_key(&mut reference("registration", "event_id", "event"))
                .foreign_key(&mut reference("registration", "person_id", "person"))
                .take(),
        )
        .await?;
    let mut once = index("registration_once", "registration", &["event_id", "email_key"]);
    manager.create_index(once.unique().take()).await?;
    manager
        .create_index(index("registration_standing", "registration", &["event_id", "standing", "registered_at"]))
        .await?;
    manager.create_index(index("registration_person", "registration", &["person_id"])).await
}

async fn wishes(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("meet_wish")
                .col(uuid("event_id"))
                .col(uuid("from_person"))
                .col(uuid("to_person"))
                .primary_key(
                    Index::create()
                        .col(Alias::new("event_id"))
                        .col(Alias::new("from_person"))
                        .col(Alias::new("to_person")),
                )
                .foreign_key(&mut reference("meet_wish", "event_id", "event"))
                .foreign_key(&mut reference("meet_wish", "from_person", "person"))
                .foreign_key(&mut reference("meet_wish", "to_person", "person"))
                .take(),
        )
        .await
}

async fn certificates(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("completion_certificate")
                .col(pk_uuid("id"))
                .col(string("code").unique_key())
                // One for each tandem.
                .col(uuid("tandem_id").unique_key())
                .col(uuid("person_id"))
                // As it was printed; the person may be called otherwise later.
                .col(text("name"))
                .col(integer("meetings"))
                .col(integer("minutes"))
                // The period, as ISO dates.
                .col(string("from_on"))
                .col(string("until_on"))
                .col(timestamp_with_time_zone("issued_at"))
                .col(timestamp_with_time_zone_null("revoked_at"))
                .foreign_key(&mut reference("completion_certificate", "tandem_id", "tandem"))
                .foreign_key(&mut reference("completion_certificate", "person_id", "person"))
                .take(),
        )
        .await?;
    manager.create_index(index("certificate_person", "completion_certificate", &["person_id"])).await
}
