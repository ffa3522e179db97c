//! Events.

pub mod meet_wish;
pub mod registration;

use chrono::{DateTime, Utc};
use domain::event::{Event, Status};
use domain::id::{EventId, StaffId};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, QueryTrait as _,
};

use crate::access::Connected as _;
use crate::column::{Id, Number};
use crate::entity::event::{ActiveModel, Column, Entity, Model};
use crate::page::{Page, Paging};
use crate::{Access, StoreError, Tenant, Tx};

/// An event as it is kept.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Record {
    pub id: EventId,
    pub event: Event,
    pub status: Status,
    /// How many came; known once the list of names is cleared away.
    pub came: Option<u16>,
    pub created_at: DateTime<Utc>,
    pub created_by: Option<StaffId>,
}

fn read(row: Model) -> Record {
    Record {
        id: row.id.0,
        event: Event {
            kind: row.kind.0,
            title: row.title.0,
            text: row.text.0,
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            place: row.place,
            address: row.address,
            seats: row.seats.map(|seats| seats.0),
            is_public: row.is_public,
        },
        status: row.status.0,
        came: row.came.map(|came| came.0),
        created_at: row.created_at,
        created_by: row.created_by.map(|id| id.0),
    }
}

fn model(record: &Record) -> ActiveModel {
    let event = &record.event;
    ActiveModel {
        id: Set(record.id.into()),
        kind: Set(event.kind.into()),
        status: Set(record.status.into()),
        title: Set(event.title.clone().into()),
        text: Set(event.text.clone().into()),
        starts_at: Set(event.starts_at),
        ends_at: Set(event.ends_at),
        place: Set(event.place.clone()),
        address: Set(event.address.clone()),
        seats: Set(event.seats.map(Number)),
        is_public: Set(event.is_public),
        came: Set(record.came.map(Number)),
        created_at: Set(record.created_at),
        created_by: Set(record.created_by.map(Id)),
    }
}

/// Keeps a new event.
pub async fn insert(db: &impl Access<Tenant>, new: &Record) -> Result<(), StoreError> {
    Entity::insert(model(new)).exec_without_returning(db.connection()).await?;
    Ok(())
}

/// Writes an event down as it is now.
pub async fn save(db: &Tx<Tenant>, record: &Record) -> Result<(), StoreError> {
    let row = ActiveModel { id: Unchanged(record.id.into()), ..model(record) };
    Entity::update(row).exec(db.connection()).await?;
    Ok(())
}

pub async fn by_id(db: &impl Access<Tenant>, id: EventId) -> Result<Option<Record>, StoreError> {
    Ok(Entity::find_by_id(id).one(db.connection()).await?.map(read))
}

/// An event that is about to be changed, or whose seats are about to be given: on PostgreSQL its row is locked until
/// the transaction ends, as the whole database is on SQLite.
pub async fn by_id_to_change(db: &Tx<Tenant>, id: EventId) -> Result<Option<Record>, StoreError> {
    Ok(Entity::find_by_id(id).lock_exclusive().one(db.connection()).await?.map(read))
}

/// What everyone may know of and is not over at this time, the next first; at most `most`. Those that were cancelled
/// stand there until their day, so that nobody comes in vain. One query.
pub async fn upcoming(db: &impl Access<Tenant>, now: DateTime<Utc>, most: u64) -> Result<Vec<Record>, StoreError> {
    let rows = Entity::find()
        .filter(Column::Status.is_in([Status::Published.code(), Status::Cancelled.code()]))
        .filter(Column::IsPublic.eq(true))
        .filter(Column::EndsAt.gt(now))
        .order_by_asc(Column::StartsAt)
        .order_by_asc(Column::Id)
        .limit(most)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// Published events that begin between these two times. One query.
pub async fn beginning(
    db: &impl Access<Tenant>,
    after: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Vec<Record>, StoreError> {
    let rows = Entity::find()
        .filter(Column::Status.eq(Status::Published.code()))
        .filter(Column::StartsAt.gt(after))
        .filter(Column::StartsAt.lte(until))
        .order_by_asc(Column::StartsAt)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// One page of all events, the latest first. One query.
pub async fn list(db: &impl Access<Tenant>, paging: Paging) -> Result<Page<Record>, StoreError> {
    let query = Entity::find().order_by_desc(Column::StartsAt).order_by_asc(Column::Id).into_query();
    paging.of(db, query, |row| Ok(read(Model::from_query_result(row, "")?))).await
}

/// Events that ended before then and whose list of names still stands.
pub async fn uncleared(db: &impl Access<Tenant>, before: DateTime<Utc>) -> Result<Vec<EventId>, StoreError> {
    let ids: Vec<Id<EventId>> = Entity::find()
        .filter(Column::EndsAt.lt(before))
        .filter(Column::Came.is_null())
        .select_only()
        .column(Column::Id)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.into_iter().map(|id| id.0).collect())
}

/// Notes how many came to an event.
pub async fn set_came(db: &Tx<Tenant>, id: EventId, came: u64) -> Result<(), StoreError> {
    let came = Number(u16::try_from(came).unwrap_or(u16::MAX));
    Entity::update_many()
        .col_expr(Column::Came, Expr::value(came))
        .filter(Column::Id.eq(id.0))
        .exec(db.connection())
        .await?;
    Ok(())
}
