//! The first tables: sign-ups, with consents and notes, and what becomes of them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    pk_uuid, string, string_null, text, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
};

use super::{organisation, person, reference};
use crate::shared::{self, index, table};

pub(super) struct FirstMile;

impl MigrationName for FirstMile {
    fn name(&self) -> &'static str {
        "m0001_first_mile"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for FirstMile {
    /// All of it or nothing, on SQLite, too; and one wait for the disk instead of one for each table.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        shared::create(manager).await?;
        person::create(manager).await?;
        organisation::create(manager).await?;
        signups(manager).await?;
        around(manager).await
    }
}

async fn signups(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("signup")
                .col(pk_uuid("id"))
                .col(string("kind"))
                .col(string("status"))
                .col(text("name"))
                .col(string("email"))
                .col(string("email_key"))
                .col(string_null("phone"))
                .col(string("postcode"))
                .col(string("place"))
                .col(string("locale"))
                .col(text("details"))
                .col(text("search"))
                // Set while the sign-up is open: a second one of the same kind for the same address can't be.
                .col(string_null("open_key").unique_key())
                .col(string_null("confirm_hash").unique_key())
                .col(timestamp_with_time_zone("submitted_at"))
                .col(timestamp_with_time_zone_null("confirmed_at"))
                .col(timestamp_with_time_zone_null("decided_at"))
                .col(uuid_null("decided_by"))
                .col(string_null("decline_reason"))
                .col(uuid_null("person_id"))
                .col(uuid_null("organisation_id"))
                .foreign_key(&mut reference("signup", "person_id", "person"))
                .foreign_key(&mut reference("signup", "organisation_id", "organisation"))
                .take(),
        )
        .await?;
    // One form that was opened can be sent once, however often the button is pressed.
    manager
        .create_table(
            table("sent_form").col(string("form_key").primary_key()).col(timestamp_with_time_zone("sent_at")).take(),
        )
        .await?;
    manager.create_index(index("sent_form_sent_at", "sent_form", &["sent_at"])).await?;
    manager.create_index(index("signup_status", "signup", &["status", "submitted_at"])).await?;
    manager.create_index(index("signup_submitted", "signup", &["submitted_at"])).await?;
    manager.create_index(index("signup_email", "signup", &["email_key", "kind"])).await
}

async fn around(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    for name in ["consent", "note"] {
        let mut around = table(name);
        around
            .col(pk_uuid("id"))
            .col(uuid_null("signup_id"))
            .col(uuid_null("person_id"))
            .col(uuid_null("organisation_id"))
            .foreign_key(&mut reference(name, "signup_id", "signup"))
            .foreign_key(&mut reference(name, "person_id", "person"))
            .foreign_key(&mut reference(name, "organisation_id", "organisation"));
        if name == "consent" {
            around
                .col(string("purpose"))
                .col(string("wording"))
                .col(string("locale"))
                .col(timestamp_with_time_zone("given_at"))
                .col(timestamp_with_time_zone_null("withdrawn_at"));
        } else {
            around.col(uuid("author_id")).col(text("body")).col(timestamp_with_time_zone("created_at"));
        }
        manager.create_table(around).await?;
    }
    manager.create_index(index("consent_signup", "consent", &["signup_id"])).await?;
    manager.create_index(index("consent_person", "consent", &["person_id"])).await?;
    manager.create_index(index("consent_organisation", "consent", &["organisation_id"])).await?;
    manager.create_index(index("note_signup", "note", &["signup_id"])).await?;
    manager.create_index(index("note_person", "note", &["person_id"])).await?;
    manager.create_index(index("note_organisation", "note", &["organisation_id"])).await
}
