//! Tables that a tenant and the state both have: whoever signs in, what they did, what is mailed.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, boolean, integer, pk_uuid, string, string_null, text, text_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid_null,
};
use sea_orm_migration::sea_orm::{DbBackend, Statement};

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

/// Adds a column.
pub(crate) async fn add(manager: &SchemaManager<'_>, to: &'static str, column: &mut ColumnDef) -> Result<(), DbErr> {
    // SQLite adds one column at a time.
    manager.alter_table(Table::alter().table(Alias::new(to)).add_column(column).take()).await
}

/// Takes a column away that no index names.
pub(crate) async fn drop_column(
    manager: &SchemaManager<'_>,
    of: &'static str,
    column: &'static str,
) -> Result<(), DbErr> {
    manager.alter_table(Table::alter().table(Alias::new(of)).drop_column(Alias::new(column)).take()).await
}

/// From now on a text may be missing there. No index may name the column.
pub(crate) async fn may_be_missing(
    manager: &SchemaManager<'_>,
    of: &'static str,
    column: &'static str,
) -> Result<(), DbErr> {
    // SQLite doesn't change a column: one that may be empty takes over.
    let (table, before) = (Alias::new(of), Alias::new("needed"));
    let rename = Table::alter().table(table.clone()).rename_column(Alias::new(column), before.clone()).take();
    manager.alter_table(rename).await?;
    add(manager, of, &mut string_null(column)).await?;
    let carry = Query::update().table(table).value(Alias::new(column), Expr::col(before)).to_owned();
    manager.exec_stmt(carry).await?;
    drop_column(manager, of, "needed").await
}

/// Gives a table of SQLite other columns, which is done by a new table in its place (<https://sqlite.org/lang_altertable.html>,
/// section 7); those that both have keep what they hold. The table has no index of its own.
///
/// # Errors
/// On a connection that watches foreign keys: with the old table all would go that belongs to its rows.
pub(crate) async fn replace(
    manager: &SchemaManager<'_>,
    name: &'static str,
    columns: Vec<ColumnDef>,
) -> Result<(), DbErr> {
    let db = manager.get_connection();
    let asked = db.query_one_raw(Statement::from_string(DbBackend::Sqlite, "PRAGMA foreign_keys")).await?;
    let watches = asked.is_none_or(|row| row.try_get_by_index::<i32>(0).unwrap_or(1) != 0);
    let owned = db.query_one_raw(Statement::from_string(DbBackend::Sqlite, format!("SELECT 1 FROM {name} LIMIT 1")));
    if watches && owned.await?.is_some() {
        return Err(DbErr::Custom(format!("{name} can't be replaced while foreign keys are watched")));
    }
    let names = columns.iter().map(ColumnDef::get_column_name).collect::<Vec<_>>().join(", ");
    let mut new = table("replacement");
    for column in columns {
        new.col(column);
    }
    manager.create_table(new).await?;
    for sql in [
        format!("INSERT INTO replacement ({names}) SELECT {names} FROM {name}"),
        format!("DROP TABLE {name}"),
        format!("ALTER TABLE replacement RENAME TO {name}"),
    ] {
        db.execute_unprepared(&sql).await?;
    }
    let lost = Statement::from_string(DbBackend::Sqlite, "PRAGMA foreign_key_check");
    match db.query_one_raw(lost).await? {
        None => Ok(()),
        Some(_) => Err(DbErr::Custom(format!("something belongs to no {name}"))),
    }
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
