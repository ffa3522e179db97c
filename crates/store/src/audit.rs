//! The audit log: who did what to which record, when. Entries are only ever added.

use chrono::{DateTime, Utc};
use domain::id::AuditId;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, FromQueryResult as _, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait as _,
};
use uuid::Uuid;

use crate::entity::audit::{ActiveModel, Column, Entity, Model};
use crate::page::{Page, Paging};
use crate::{Access, Shared, StoreError};

/// One entry. It names records by their identifier only, so that erasing a person leaves nothing of them here.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Entry {
    pub id: AuditId,
    pub at: DateTime<Utc>,
    /// `visitor`, `staff`, `person`, `system` or `operator`.
    pub actor: String,
    pub actor_id: Option<Uuid>,
    /// A code such as `signup.accept`.
    pub action: String,
    /// What kind of record it happened to.
    pub subject: Option<String>,
    pub subject_id: Option<Uuid>,
    /// A code that says more, such as the reason of a decline; never text about a person.
    pub detail: Option<String>,
}

fn read(row: Model) -> Entry {
    Entry {
        id: row.id.into(),
        at: row.at,
        actor: row.actor,
        actor_id: row.actor_id,
        action: row.action,
        subject: row.subject,
        subject_id: row.subject_id,
        detail: row.detail,
    }
}

/// Adds an entry.
pub async fn insert<S: Shared>(db: &impl Access<S>, entry: Entry) -> Result<(), StoreError> {
    Entity::insert(ActiveModel {
        id: Set(entry.id.0),
        at: Set(entry.at),
        actor: Set(entry.actor),
        actor_id: Set(entry.actor_id),
        action: Set(entry.action),
        subject: Set(entry.subject),
        subject_id: Set(entry.subject_id),
        detail: Set(entry.detail),
    })
    .exec(db.connection())
    .await?;
    Ok(())
}

/// What happened to these records, the oldest first.
pub async fn of<S: Shared>(db: &impl Access<S>, subjects: &[Uuid]) -> Result<Vec<Entry>, StoreError> {
    let rows = Entity::find()
        .filter(Column::SubjectId.is_in(subjects.iter().copied()))
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .limit(500)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// The log, the newest first; `action` filters by the beginning of the action's code.
pub async fn list<S: Shared>(db: &impl Access<S>, action: &str, paging: Paging) -> Result<Page<Entry>, StoreError> {
    let mut query = Entity::find();
    let action: String = action.chars().filter(|sign| sign.is_ascii_lowercase() || matches!(sign, '.' | '-')).collect();
    if !action.is_empty() {
        query = query.filter(Column::Action.starts_with(action));
    }
    let query = query.order_by_desc(Column::At).order_by_desc(Column::Id).into_query();
    paging.of(db, query, |row| Ok(read(Model::from_query_result(row, "")?))).await
}

/// The newest entry whose action is not one of `except`: tells whether anything changed.
pub async fn newest<S: Shared>(db: &impl Access<S>, except: &[&str]) -> Result<Option<AuditId>, StoreError> {
    let row = Entity::find()
        .filter(Column::Action.is_not_in(except.iter().copied()))
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id)
        .one(db.connection())
        .await?;
    Ok(row.map(|row| row.id.into()))
}

/// To which records something happened since then, the newest first: at most `most`. One query.
pub async fn recent<S: Shared>(
    db: &impl Access<S>,
    action: &str,
    since: DateTime<Utc>,
    most: u64,
) -> Result<Vec<(Uuid, DateTime<Utc>)>, StoreError> {
    let rows = Entity::find()
        .filter(Column::Action.eq(action))
        .filter(Column::At.gte(since))
        .order_by_desc(Column::At)
        .order_by_desc(Column::Id)
        .limit(most)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.subject_id?, row.at))).collect())
}
