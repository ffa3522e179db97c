//! Interviews, what is missing of a profile, and certificates of good conduct.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, pk_uuid, string, string_null, text, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
    uuid_null,
};

use super::reference;
use crate::shared::{index, table};

/// What the form of the profile needs.
pub(super) struct Profiles;

impl MigrationName for Profiles {
    fn name(&self) -> &'static str {
        "m0004_profiles"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Profiles {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one column at a time.
        for (on, column) in [
            // Counts up with each change of the profile, so that nobody's change is lost unseen.
            ("person", ColumnDef::new(Alias::new("profile_version")).integer().not_null().default(0).take()),
            // When they were last asked by mail for what is missing.
            ("person", ColumnDef::new(Alias::new("asked_at")).timestamp_with_time_zone().take()),
            // How many answers are missing for a match; nothing when that was never counted, as after a sign-up.
            ("volunteer", ColumnDef::new(Alias::new("untold")).integer().take()),
            ("participant", ColumnDef::new(Alias::new("untold")).integer().take()),
        ] {
            manager.alter_table(Table::alter().table(Alias::new(on)).add_column(column).take()).await?;
        }
        Ok(())
    }
}

/// Interviews and certificates.
pub(super) struct Interviews;

impl MigrationName for Interviews {
    fn name(&self) -> &'static str {
        "m0005_interviews"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Interviews {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("interview")
                    .col(pk_uuid("id"))
                    .col(uuid("person_id"))
                    .col(string("role"))
                    // The person and the role while it is not finished: a second one can't be open beside it.
                    .col(string_null("open_key").unique_key())
                    .col(text("answers"))
                    .col(integer("version"))
                    .col(timestamp_with_time_zone("started_at"))
                    .col(timestamp_with_time_zone("saved_at"))
                    .col(timestamp_with_time_zone_null("finished_at"))
                    .col(uuid_null("staff_id"))
                    .foreign_key(&mut reference("interview", "person_id", "person"))
                    .take(),
            )
            .await?;
        manager.create_index(index("interview_person", "interview", &["person_id", "started_at"])).await?;
        // That it was seen, and never the document: one row a person, the newest.
        manager
            .create_table(
                table("conduct_certificate")
                    .col(pk_uuid("id"))
                    .col(uuid("person_id").unique_key())
                    // Dates in ISO form.
                    .col(string("seen_on"))
                    .col(uuid("seen_by"))
                    .col(string("valid_until"))
                    .col(timestamp_with_time_zone_null("reminded_at"))
                    .foreign_key(&mut reference("conduct_certificate", "person_id", "person"))
                    .take(),
            )
            .await?;
        manager.create_index(index("conduct_certificate_until", "conduct_certificate", &["valid_until"])).await
    }
}
