//! The audit log: who did what to which record, when. Entries are only ever added.

use chrono::{DateTime, Utc};
use domain::audit::{Did, Group, Record};
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
    /// The code of a [`Did`], such as `signup.accepted`.
    pub action: String,
    /// What kind of record it happened to.
    pub subject: Option<String>,
    pub subject_id: Option<Uuid>,
    /// A code that says more, such as the reason of a decline; never text about a person.
    pub detail: Option<String>,
}

impl Entry {
    /// What somebody did, `by` the code and identifier of who it was.
    pub fn new(id: AuditId, at: DateTime<Utc>, by: (&str, Option<Uuid>), did: Did) -> Self {
        let record = did.record();
        Self {
            id,
            at,
            actor: by.0.to_owned(),
            actor_id: by.1,
            action: did.code().to_owned(),
            subject: record.map(|record| record.code().to_owned()),
            subject_id: record.map(Record::id),
            detail: did.detail(),
        }
    }

    /// The record that it happened to.
    pub fn record(&self) -> Option<Record> {
        Record::read(self.subject.as_deref()?, self.subject_id?)
    }
}

fn read(row: Model) -> Entry {
    Entry {
        id: row.id.0,
        at: row.at,
        actor: row.actor,
        actor_id: row.actor_id,
        action: row.action,
        subject: row.subject,
        subject_id: row.subject_id,
        detail: row.detail,
    }
}

/// Adds entries. One query, none without an entry.
pub async fn insert<S: Shared>(
    db: &impl Access<S>,
    entries: impl IntoIterator<Item = Entry>,
) -> Result<(), StoreError> {
    let rows: Vec<_> = entries.into_iter().map(row).collect();
    if !rows.is_empty() {
        Entity::insert_many(rows).exec_without_returning(db.connection()).await?;
    }
    Ok(())
}

fn row(entry: Entry) -> ActiveModel {
    ActiveModel {
        id: Set(entry.id.into()),
        at: Set(entry.at),
        actor: Set(entry.actor),
        actor_id: Set(entry.actor_id),
        action: Set(entry.action),
        subject: Set(entry.subject),
        subject_id: Set(entry.subject_id),
        detail: Set(entry.detail),
    }
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

/// The log, the newest first; of one group alone, if one is named.
pub async fn list<S: Shared>(
    db: &impl Access<S>,
    group: Option<Group>,
    paging: Paging,
) -> Result<Page<Entry>, StoreError> {
    let mut query = Entity::find();
    if let Some(group) = group {
        query = query.filter(Column::Action.starts_with(format!("{}.", group.code())));
    }
    let query = query.order_by_desc(Column::At).order_by_desc(Column::Id).into_query();
    paging.of(db, query, |row| Ok(read(Model::from_query_result(row, "")?))).await
}
