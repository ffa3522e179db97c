//! People. What they are in the programme (`volunteer`, `participant` at first) stands in `part` since `part.rs`.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, pk_uuid, string, string_null, text, text_null, timestamp_with_time_zone, timestamp_with_time_zone_null,
    uuid,
};
use sea_orm_migration::sea_orm::{DbBackend, QueryResult};
use uuid::Uuid;

use super::reference;
use crate::shared::{self, index, table};

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

/// Who somebody is: ways to reach them in place of one address and one number, of which the address was nobody else's;
/// the name in Latin letters; who belongs together; a PIN for who shares a mailbox. Whoever signs up or speaks for an organisation may have no address.
pub(super) struct Who;

impl MigrationName for Who {
    fn name(&self) -> &'static str {
        "m0012_who"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Who {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        keys(manager).await?;
        units(manager).await?;
        ways(manager).await?;
        // Whether an address is somebody's is asked by its key, and told beside the name.
        for (table, searched) in [("signup", ["email_key", "kind"].as_slice()), ("contact", &["email_key"])] {
            let name = if table == "signup" { "signup_email" } else { "contact_email" };
            manager.drop_index(Index::drop().name(name).table(Alias::new(table)).to_owned()).await?;
            for column in ["email", "email_key"] {
                shared::may_be_missing(manager, table, column).await?;
            }
            manager.create_index(index(name, table, searched)).await?;
        }
        shared::add(manager, "signup", &mut text_null("latin_name")).await?;
        // One mailbox registers several people for an event.
        manager
            .drop_index(Index::drop().name("registration_once").table(Alias::new("registration")).to_owned())
            .await?;
        manager.create_index(index("registration_email", "registration", &["event_id", "email_key"])).await?;
        for table in ["signup", "contact", "registration"] {
            ascii_domains(manager, table, "email_key").await?;
        }
        ascii_domains(manager, "staff", "email").await?;
        ascii_domains(manager, "outbox", "to_key").await
    }
}

/// By what a person is found who can be reached so: an address, a number. Several people may share each.
async fn keys(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("way_key")
                .col(uuid("person_id"))
                .col(string("key"))
                .primary_key(Index::create().col(Alias::new("person_id")).col(Alias::new("key")))
                .foreign_key(&mut reference("way_key", "person_id", "person"))
                .take(),
        )
        .await?;
    manager.create_index(index("way_key_key", "way_key", &["key"])).await
}

/// People who belong together, and what each is among them.
async fn units(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("unit").col(pk_uuid("id")).col(string("kind")).col(timestamp_with_time_zone("created_at")).take(),
        )
        .await?;
    manager
        .create_table(
            table("unit_member")
                .col(uuid("unit_id"))
                .col(uuid("person_id"))
                .col(string("place"))
                .primary_key(Index::create().col(Alias::new("unit_id")).col(Alias::new("person_id")))
                .foreign_key(&mut reference("unit_member", "unit_id", "unit"))
                .foreign_key(&mut reference("unit_member", "person_id", "person"))
                .take(),
        )
        .await?;
    manager.create_index(index("unit_member_person", "unit_member", &["person_id"])).await
}

/// By an address is found whoever has it however its domain is written: as the name service has it (RFC 5891).
async fn ascii_domains(manager: &SchemaManager<'_>, table: &'static str, column: &'static str) -> Result<(), DbErr> {
    let (table, column) = (Alias::new(table), Alias::new(column));
    let select = Query::select().distinct().from(table.clone()).column(column.clone()).to_owned();
    for row in manager.get_connection().query_all(&select).await? {
        let Some(key) = row.try_get_by_index::<Option<String>>(0)? else { continue };
        let other = with_ascii_domain(&key);
        if other == key {
            continue;
        }
        let update = Query::update()
            .table(table.clone())
            .value(column.clone(), other)
            .and_where(Expr::col(column.clone()).eq(key))
            .to_owned();
        manager.exec_stmt(update).await?;
    }
    Ok(())
}

fn with_ascii_domain(key: &str) -> String {
    let ascii = key.rsplit_once('@').and_then(|(local, domain)| Some((local, idna::domain_to_ascii(domain).ok()?)));
    ascii.map_or_else(|| key.to_owned(), |(local, domain)| format!("{local}@{domain}"))
}

/// People whose ways are written at once.
const STRETCH: u64 = 500;

/// Writes address and number as ways, and leaves out the columns in which they stood.
async fn ways(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    shared::add(manager, "person", &mut text_null("latin_name")).await?;
    shared::add(manager, "person", text("ways").default("[]")).await?;
    shared::add(manager, "person", &mut text_null("pin_hash")).await?;
    let mut last: Option<Uuid> = None;
    loop {
        let mut select = Query::select();
        select
            .from(Alias::new("person"))
            .columns(["id", "email", "email_key", "phone"].map(Alias::new))
            .order_by(Alias::new("id"), Order::Asc)
            .limit(STRETCH);
        if let Some(last) = last {
            select.and_where(Expr::col(Alias::new("id")).gt(last));
        }
        let rows = manager.get_connection().query_all(&select).await?;
        let Some(newest) = rows.last() else { break };
        last = Some(newest.try_get("", "id")?);
        let mut keys = Query::insert();
        keys.into_table(Alias::new("way_key")).columns(["person_id", "key"].map(Alias::new));
        for row in &rows {
            way(manager, row, &mut keys).await?;
        }
        manager.exec_stmt(keys).await?;
    }
    without_address(manager).await
}

/// Writes the ways of one person, and by what they are found.
async fn way(manager: &SchemaManager<'_>, row: &QueryResult, keys: &mut InsertStatement) -> Result<(), DbErr> {
    let id: Uuid = row.try_get("", "id")?;
    let email: String = row.try_get("", "email")?;
    let phone: Option<String> = row.try_get("", "phone")?;
    let mut ways = vec![serde_json::json!({ "by": "mail", "address": email })];
    let mut found_by = vec![format!("mail:{}", with_ascii_domain(&row.try_get::<String>("", "email_key")?))];
    if let Some(number) = phone {
        ways.push(serde_json::json!({ "by": "telephone", "number": number }));
        found_by.push(format!("tel:{number}"));
    }
    for key in found_by {
        let values: [SimpleExpr; 2] = [id.into(), key.into()];
        keys.values(values).map_err(|error| DbErr::Custom(error.to_string()))?;
    }
    let update = Query::update()
        .table(Alias::new("person"))
        .value(Alias::new("ways"), serde_json::Value::from(ways).to_string())
        .and_where(Expr::col(Alias::new("id")).eq(id))
        .to_owned();
    manager.exec_stmt(update).await
}

/// SQLite takes no column away that must be unique: it gets a new table in place of the old one.
async fn without_address(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    if manager.get_database_backend() != DbBackend::Sqlite {
        for column in ["email", "email_key", "phone"] {
            shared::drop_column(manager, "person", column).await?;
        }
        return Ok(());
    }
    let columns = vec![
        pk_uuid("id").take(),
        text("name").take(),
        string("postcode").take(),
        string("place").take(),
        string("locale").take(),
        text("profile").take(),
        text("search").take(),
        timestamp_with_time_zone("created_at").take(),
        integer("session_epoch").default(0).take(),
        integer("profile_version").default(0).take(),
        timestamp_with_time_zone_null("asked_at").take(),
        text_null("latin_name").take(),
        text("ways").default("[]").take(),
        text_null("pin_hash").take(),
    ];
    shared::replace(manager, "person", columns).await
}
