//! Whom people would like to meet again whom they met at an event.

use chrono::{DateTime, Utc};
use domain::id::{EventId, PersonId};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationTrait as _,
};

use crate::access::Connected as _;
use crate::column::Id;
use crate::entity::event;
use crate::entity::meet_wish::{ActiveModel, Column, Entity, Relation};
use crate::{Access, StoreError, Tenant, Tx};

/// What somebody wished at an event, in place of what they wished there before.
pub async fn put(db: &Tx<Tenant>, event: EventId, from: PersonId, to: &[PersonId]) -> Result<(), StoreError> {
    Entity::delete_many()
        .filter(Column::EventId.eq(event.0))
        .filter(Column::FromPerson.eq(from.0))
        .exec(db.connection())
        .await?;
    if to.is_empty() {
        return Ok(());
    }
    let row = |to: &PersonId| ActiveModel {
        event_id: Set(event.into()),
        from_person: Set(from.into()),
        to_person: Set((*to).into()),
    };
    Entity::insert_many(to.iter().map(row)).exec_without_returning(db.connection()).await?;
    Ok(())
}

/// Whom somebody wished to meet again at an event.
pub async fn of(db: &impl Access<Tenant>, event: EventId, from: PersonId) -> Result<Vec<PersonId>, StoreError> {
    let ids: Vec<Id<PersonId>> = Entity::find()
        .filter(Column::EventId.eq(event.0))
        .filter(Column::FromPerson.eq(from.0))
        .select_only()
        .column(Column::ToPerson)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.into_iter().map(|id| id.0).collect())
}

/// Every wish of events that began after then, as from whom to whom; each once. One query.
pub async fn since(db: &impl Access<Tenant>, after: DateTime<Utc>) -> Result<Vec<(PersonId, PersonId)>, StoreError> {
    let rows: Vec<(Id<PersonId>, Id<PersonId>)> = Entity::find()
        .join(JoinType::InnerJoin, Relation::Event.def())
        .filter(event::Column::StartsAt.gt(after))
        .select_only()
        .columns([Column::FromPerson, Column::ToPerson])
        .distinct()
        .order_by_asc(Column::FromPerson)
        .order_by_asc(Column::ToPerson)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(|(from, to)| (from.0, to.0)).collect())
}
