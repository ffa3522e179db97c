//! Organisations with their sections and contacts.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    boolean, pk_uuid, string, string_null, text, text_null, timestamp_with_time_zone, uuid,
};

use super::reference;
use crate::shared::{index, table};

/// Their tables, as they began.
pub(super) async fn create(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
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
