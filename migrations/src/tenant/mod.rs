//! A district's database: its people, its organisations and all that happens with them.

mod again;
mod audit;
mod events;
mod interviews;
mod meetings;
mod mentoring;
mod own_area;
mod parts;
mod rounds;
mod tandem_clock;

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, pk_uuid, string, string_null, text, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null,
    uuid, uuid_null,
};

use crate::shared::{self, index, table};

/// The migrations of each tenant's database.
pub struct TenantMigrator;

#[async_trait::async_trait]
impl MigratorTrait for TenantMigrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(FirstMile),
            Box::new(mentoring::Mentoring),
            Box::new(own_area::OwnArea),
            Box::new(interviews::Profiles),
            Box::new(interviews::Interviews),
            Box::new(rounds::Rounds),
            Box::new(tandem_clock::TandemClock),
            Box::new(meetings::Meetings),
            Box::new(events::Events),
            Box::new(again::Again),
            Box::new(audit::LogCodes),
            Box::new(parts::Parts),
        ]
    }
}

struct FirstMile;

impl MigrationName for FirstMile {
    fn name(&self) -> &'static str {
        "m0001_first_mile"
    }
}

fn reference(from: &'static str, column: &'static str, to: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from(Alias::new(from), Alias::new(column))
        .to(Alias::new(to), Alias::new("id"))
        .on_delete(ForeignKeyAction::Cascade)
        .to_owned()
}

#[async_trait::async_trait]
impl MigrationTrait for FirstMile {
    /// All of it or nothing, on SQLite, too; and one wait for the disk instead of one for each table.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        shared::create(manager).await?;
        people(manager).await?;
        organisations(manager).await?;
        signups(manager).await?;
        around(manager).await
    }
}

async fn people(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
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

async fn organisations(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("organisation")
                .col(pk_uuid("id"))
                .col(text("name"))
                .col(string("kind"))
                .col(string("postcode"))
                .col(string("place"))
                .col(boolean("listed"))
                .col(text("details"))
                .col(text("search"))
                .col(timestamp_with_time_zone("created_at"))
                .take(),
        )
        .await?;
    manager.create_index(index("organisation_listed", "organisation", &["listed", "search"])).await?;
    manager
        .create_table(
            table("organisation_section")
                .col(uuid("organisation_id"))
                .col(string("section"))
                .primary_key(Index::create().col(Alias::new("organisation_id")).col(Alias::new("section")))
                .foreign_key(&mut reference("organisation_section", "organisation_id", "organisation"))
                .take(),
        )
        .await?;
    manager
        .create_table(
            table("contact")
                .col(pk_uuid("id"))
                .col(uuid("organisation_id"))
                .col(text("name"))
                .col(text_null("function"))
                .col(string("email"))
                .col(string("email_key"))
                .col(string_null("phone"))
                .col(string("locale"))
                .foreign_key(&mut reference("contact", "organisation_id", "organisation"))
                .take(),
        )
        .await?;
    manager.create_index(index("contact_organisation", "contact", &["organisation_id"])).await?;
    manager.create_index(index("contact_email", "contact", &["email_key"])).await
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
