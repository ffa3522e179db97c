//! Relatives and colleagues: people who are never suggested to each other. A mark holds for both.

use domain::id::PersonId;
use sea_orm::sea_query::Condition;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::column::Id;
use crate::entity::kept_apart::{ActiveModel, Column, Entity, Model};
use crate::entity::person;
use crate::{Access, StoreError, Tenant};

/// One order for both ways round, so that a pair stands there once.
fn sorted(one: PersonId, other: PersonId) -> (PersonId, PersonId) {
    if one <= other { (one, other) } else { (other, one) }
}

/// Marks two people. Twice does no harm.
pub async fn put(db: &impl Access<Tenant>, one: PersonId, other: PersonId) -> Result<(), StoreError> {
    let (one, other) = sorted(one, other);
    Entity::insert(ActiveModel { person_id: Set(one.into()), other_id: Set(other.into()) })
        .on_conflict_do_nothing_on([Column::PersonId, Column::OtherId])
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Takes a mark away; whether there was one.
pub async fn remove(db: &impl Access<Tenant>, one: PersonId, other: PersonId) -> Result<bool, StoreError> {
    let (one, other) = sorted(one, other);
    Ok(Entity::delete_by_id((Id(one), Id(other))).exec(db.connection()).await?.rows_affected == 1)
}

fn pairs(rows: Vec<Model>) -> Vec<(PersonId, PersonId)> {
    rows.into_iter().map(|row| (row.person_id.0, row.other_id.0)).collect()
}

/// From whom this person is kept apart.
pub async fn of(db: &impl Access<Tenant>, person: PersonId) -> Result<Vec<PersonId>, StoreError> {
    let either = Condition::any().add(Column::PersonId.eq(person.0)).add(Column::OtherId.eq(person.0));
    let rows = pairs(Entity::find().filter(either).all(db.connection()).await?);
    Ok(rows.into_iter().map(|(one, other)| if one == person { other } else { one }).collect())
}

/// From whom this person is kept apart, with their names, by name. Two queries.
pub async fn named(db: &impl Access<Tenant>, person: PersonId) -> Result<Vec<(PersonId, String)>, StoreError> {
    let ids = of(db, person).await?;
    let rows: Vec<(Id<PersonId>, String)> = person::Entity::find()
        .filter(person::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .order_by_asc(person::Column::Search)
        .select_only()
        .columns([person::Column::Id, person::Column::Name])
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(|(id, name)| (id.0, name)).collect())
}

/// Every marked pair.
pub async fn all(db: &impl Access<Tenant>) -> Result<Vec<(PersonId, PersonId)>, StoreError> {
    Ok(pairs(Entity::find().all(db.connection()).await?))
}
