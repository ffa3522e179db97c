//! One table for what people are in the programme, in place of one for volunteers and one for participants: room for
//! several parts of one person, each with a status of its own.
//!
//! The profile goes out of the answers: it stands with the person. And what earlier versions read as something else in
//! silence (an unknown language as German, a day that is none as no day) is written down as what they read, so that
//! this version, which refuses it, finds nothing to refuse.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    integer, integer_null, pk_uuid, string, string_null, text, timestamp_with_time_zone, timestamp_with_time_zone_null,
    uuid,
};
use sea_orm_migration::sea_orm::QueryResult;
use uuid::Uuid;

use super::reference;
use crate::shared::{index, table};
use crate::silent;

/// Rows that are moved at once.
const STRETCH: u64 = 500;

const VOLUNTEER: [&str; 6] = ["applicant", "interviewed", "qualified", "active", "paused", "left"];
const PARTICIPANT: [&str; 6] = ["applicant", "interviewed", "waiting", "matched", "completed", "left"];

const REASONS: [&str; 5] = ["no-place", "elsewhere", "not-ours", "unreachable", "other"];
const ORGANISATIONS: [&str; 7] = ["club", "company", "authority", "welfare", "religious", "school", "culture"];

pub(super) struct Parts;

impl MigrationName for Parts {
    fn name(&self) -> &'static str {
        "m0011_parts"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Parts {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        silent(manager).await?;
        manager
            .create_table(
                table("part")
                    .col(pk_uuid("id"))
                    .col(uuid("person_id"))
                    .col(string("kind"))
                    .col(string("status"))
                    .col(text("details"))
                    .col(integer("capacity"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(string_null("paused_until"))
                    .col(timestamp_with_time_zone_null("waiting_since"))
                    .col(integer_null("untold"))
                    .foreign_key(&mut reference("part", "person_id", "person"))
                    .take(),
            )
            .await?;
        manager.create_index(index("part_person_kind", "part", &["person_id", "kind"]).unique().take()).await?;
        manager.create_index(index("part_status", "part", &["kind", "status"])).await?;
        for (kind, statuses) in [("volunteer", VOLUNTEER), ("participant", PARTICIPANT)] {
            carry(manager, kind, &statuses).await?;
            manager.drop_table(Table::drop().table(Alias::new(kind)).take()).await?;
        }
        Ok(())
    }
}

/// Writes down what was passed over in silence elsewhere.
async fn silent(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let tables = ["person", "signup", "staff", "outbox", "consent", "contact", "registration"];
    silent::languages(manager, &tables).await?;
    silent::mails(manager).await?;
    silent::unknown(manager, ("signup", "decline_reason"), &REASONS, None).await?;
    silent::negative(manager, ("next_meeting", "sequence"), Some(0)).await?;
    silent::negative(manager, ("round", "pairs_before"), None).await?;
    kinds(manager, ("signup", "form"), &["volunteer", "participant", "organisation"]).await?;
    kinds(manager, ("organisation", "kind"), &ORGANISATIONS).await
}

/// The answers say what kind a row is, and were believed; the column beside them is for lists. Where it says something
/// unknown, it says the same from now on.
async fn kinds(
    manager: &SchemaManager<'_>,
    (table, answer): (&'static str, &str),
    known: &[&str],
) -> Result<(), DbErr> {
    let (table, kind) = (Alias::new(table), Alias::new("kind"));
    let select = Query::select()
        .from(table.clone())
        .columns(["id", "details"].map(Alias::new))
        .and_where(Expr::col(kind.clone()).is_not_in(known.iter().copied()))
        .to_owned();
    for row in manager.get_connection().query_all(&select).await? {
        let details: String = row.try_get("", "details")?;
        let answers: serde_json::Value = serde_json::from_str(&details).unwrap_or_default();
        let Some(told) = answers.get(answer).and_then(|told| told.as_str()) else { continue };
        let update = Query::update()
            .table(table.clone())
            .value(kind.clone(), told)
            .and_where(Expr::col(Alias::new("id")).eq(row.try_get::<Uuid>("", "id")?))
            .to_owned();
        manager.exec_stmt(update).await?;
    }
    Ok(())
}

/// Carries all rows of a table over as parts of this kind.
async fn carry(manager: &SchemaManager<'_>, kind: &'static str, statuses: &[&str]) -> Result<(), DbErr> {
    let mut last: Option<Uuid> = None;
    loop {
        let mut select = Query::select();
        select
            .from(Alias::new(kind))
            .columns(
                ["person_id", "status", "details", "created_at", "paused_until", "waiting_since", "untold"]
                    .map(Alias::new),
            )
            .order_by(Alias::new("person_id"), Order::Asc)
            .limit(STRETCH);
        if kind == "volunteer" {
            select.column(Alias::new("capacity"));
        }
        if let Some(last) = last {
            select.and_where(Expr::col(Alias::new("person_id")).gt(last));
        }
        let rows = manager.get_connection().query_all(&select).await?;
        let Some(newest) = rows.last() else { return Ok(()) };
        last = Some(newest.try_get("", "person_id")?);
        let mut insert = Query::insert();
        insert.into_table(Alias::new("part")).columns(
            [
                "id",
                "person_id",
                "kind",
                "status",
                "details",
                "capacity",
                "created_at",
                "paused_until",
                "waiting_since",
                "untold",
            ]
            .map(Alias::new),
        );
        for row in &rows {
            let values = part(row, kind, statuses)?;
            insert.values(values).map_err(|error| DbErr::Custom(error.to_string()))?;
        }
        manager.exec_stmt(insert).await?;
    }
}

fn part(row: &QueryResult, kind: &'static str, statuses: &[&str]) -> Result<[SimpleExpr; 10], DbErr> {
    let person: Uuid = row.try_get("", "person_id")?;
    // Somebody may be both: the second identifier differs from the person's in its last bit, whoever moves the rows.
    let id = if kind == "volunteer" { person } else { Uuid::from_u128(person.as_u128() ^ 1) };
    let status: String = row.try_get("", "status")?;
    let status = if statuses.contains(&status.as_str()) { status } else { "applicant".to_owned() };
    let paused_until: Option<String> = row.try_get("", "paused_until")?;
    let capacity: i32 = if kind == "volunteer" { row.try_get("", "capacity")? } else { 1 };
    Ok([
        id.into(),
        person.into(),
        kind.into(),
        status.into(),
        without_profile(row.try_get("", "details")?).into(),
        // No more than the column is read as.
        capacity.clamp(0, u8::MAX.into()).into(),
        row.try_get::<chrono::DateTime<chrono::Utc>>("", "created_at")?.into(),
        paused_until.filter(|day| is_day(day)).into(),
        row.try_get::<Option<chrono::DateTime<chrono::Utc>>>("", "waiting_since")?.into(),
        row.try_get::<Option<i32>>("", "untold")?.into(),
    ])
}

fn is_day(text: &str) -> bool {
    text.parse::<chrono::NaiveDate>().is_ok()
}

/// The answers without the profile. What isn't the JSON that it should be stays as it is: the program says of it what
/// it said before.
fn without_profile(details: String) -> String {
    match serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(&details) {
        Ok(mut answers) => {
            answers.remove("profile");
            serde_json::Value::Object(answers).to_string()
        }
        Err(_) => details,
    }
}
