//! Tables that a tenant and the state both have: whoever signs in, what they did, what is mailed.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, boolean, integer, pk_uuid, string, string_null, text, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid_null,
};

pub(crate) fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(Alias::new(name)).to_owned()
}

pub(crate) fn index(name: &'static str, on: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create().name(name).table(Alias::new(on)).to_owned();
    for column in columns {
        index.col(Alias::new(*column));
    }
    index
}

/// Creates the shared tables.
pub(crate) async fn create(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager.create_table(table("setting").col(string("name").primary_key()).col(text("value")).take()).await?;
    manager
        .create_table(
            table("staff")
                .col(pk_uuid("id"))
                .col(string("email").unique_key())
                .col(string("name"))
                .col(string("role"))
                .col(string("locale"))
                .col(text_null("password_hash"))
                .col(boolean("active"))
                .col(integer("session_epoch"))
                .col(string_null("invitation_hash").unique_key())
                .col(timestamp_with_time_zone_null("invitation_until"))
                .col(timestamp_with_time_zone("created_at"))
                .col(timestamp_with_time_zone_null("last_sign_in_at"))
                .take(),
        )
        .await?;
    manager
        .create_table(
            table("session").col(string("id").primary_key()).col(text("data")).col(big_integer("expires_at")).take(),
        )
        .await?;
    manager.create_index(index("session_expires_at", "session", &["expires_at"])).await?;
    manager
        .create_table(
            table("audit")
                .col(pk_uuid("id"))
                .col(timestamp_with_time_zone("at"))
                .col(string("actor"))
                .col(uuid_null("actor_id"))
                .col(string("action"))
                .col(string_null("subject"))
                .col(uuid_null("subject_id"))
                .col(text_null("detail"))
                .take(),
        )
        .await?;
    manager.create_index(index("audit_subject", "audit", &["subject_id", "id"])).await?;
    manager.create_index(index("audit_action", "audit", &["action", "id"])).await?;
    manager
        .create_table(
            table("outbox")
                .col(pk_uuid("id"))
                .col(string("kind"))
                .col(string("locale"))
                // The record that the mail is about, so that it goes when the record goes.
                .col(uuid_null("about"))
                .col(text("to_name"))
                .col(string("to_address"))
                // The address as it is compared.
                .col(string("to_key"))
                .col(text("subject"))
                .col(text("text"))
                .col(text("html"))
                .col(string("status"))
                .col(integer("attempts"))
                .col(timestamp_with_time_zone("created_at"))
                .col(timestamp_with_time_zone("next_at"))
                .col(timestamp_with_time_zone_null("sent_at"))
                .col(text_null("last_error"))
                .take(),
        )
        .await?;
    manager.create_index(index("outbox_due", "outbox", &["status", "next_at"])).await?;
    manager.create_index(index("outbox_about", "outbox", &["about"])).await?;
    manager.create_index(index("outbox_to", "outbox", &["to_key", "created_at"])).await
}
