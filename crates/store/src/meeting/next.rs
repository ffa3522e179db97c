//! When and where a tandem meets next.

use chrono::{DateTime, Utc};
use domain::id::{PersonId, TandemId};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::access::Connected as _;
use crate::entity::next_meeting::{ActiveModel, Column, Entity, Model};
use crate::{Access, StoreError, Tenant, Tx};

/// The next meeting.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NextMeeting {
    pub at: DateTime<Utc>,
    pub place: Option<String>,
    /// Who suggested it, or called it off.
    pub by: PersonId,
    /// Which entry of a calendar it is.
    pub entry: Uuid,
    /// Goes up with each change of the entry.
    pub sequence: u32,
    pub cancelled: bool,
    pub changed_at: DateTime<Utc>,
}

/// The next meeting of a tandem, also one that is over or was called off.
pub async fn of(db: &impl Access<Tenant>, tandem: TandemId) -> Result<Option<NextMeeting>, StoreError> {
    Ok(Entity::find_by_id(tandem).one(db.connection()).await?.map(read))
}

/// The next meetings of several tandems that are still to come, the first one first. One query.
pub async fn to_come(
    db: &impl Access<Tenant>,
    tandems: &[TandemId],
    now: DateTime<Utc>,
) -> Result<Vec<(TandemId, NextMeeting)>, StoreError> {
    let rows = Entity::find()
        .filter(Column::TandemId.is_in(tandems.iter().map(|id| id.0)))
        .filter(Column::At.gt(now))
        .filter(Column::Cancelled.eq(false))
        .order_by_asc(Column::At)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(|row| (row.tandem_id.0, read(row))).collect())
}

fn read(row: Model) -> NextMeeting {
    NextMeeting {
        at: row.at,
        place: row.place,
        by: row.by_person.0,
        entry: row.entry_id,
        sequence: row.sequence.0,
        cancelled: row.cancelled,
        changed_at: row.changed_at,
    }
}

/// Writes the next meeting down, in place of an earlier one.
pub async fn put(db: &Tx<Tenant>, tandem: TandemId, next: &NextMeeting) -> Result<(), StoreError> {
    let rest = [
        Column::At,
        Column::Place,
        Column::ByPerson,
        Column::EntryId,
        Column::Sequence,
        Column::Cancelled,
        Column::ChangedAt,
    ];
    Entity::insert(ActiveModel {
        tandem_id: Set(tandem.into()),
        at: Set(next.at),
        place: Set(next.place.clone()),
        by_person: Set(next.by.into()),
        entry_id: Set(next.entry),
        sequence: Set(next.sequence.into()),
        cancelled: Set(next.cancelled),
        changed_at: Set(next.changed_at),
    })
    .on_conflict(OnConflict::column(Column::TandemId).update_columns(rest).to_owned())
    .exec_without_returning(db.connection())
    .await?;
    Ok(())
}
