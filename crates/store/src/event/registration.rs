//! Registrations for events.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::Locale;
use domain::contact::Email;
use domain::event::Standing;
use domain::id::{EventId, PersonId, RegistrationId};
use sea_orm::sea_query::{Expr, Func};
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::access::Connected as _;
use crate::column::{Id, Text};
use crate::entity::registration::{ActiveModel, Column, Entity, Model};
use crate::{Access, StoreError, Tenant, Tx};

/// Somebody's registration for an event.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Registration {
    pub id: RegistrationId,
    pub event: EventId,
    /// Whoever is known by the address.
    pub person: Option<PersonId>,
    pub name: String,
    pub email: Email,
    pub locale: Locale,
    pub standing: Standing,
    /// Version of the consent's wording that was shown.
    pub wording: String,
    pub registered_at: DateTime<Utc>,
    pub reminded_at: Option<DateTime<Utc>>,
    /// When the coordinator saw that they came.
    pub present_at: Option<DateTime<Utc>>,
}

/// How many registrations of an event there are.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Counts {
    pub seats: u64,
    pub waiting: u64,
}

fn read(row: Model) -> Registration {
    Registration {
        id: row.id.0,
        event: row.event_id.0,
        person: row.person_id.map(|id| id.0),
        name: row.name,
        email: row.email.0,
        locale: row.locale.0,
        standing: row.standing.0,
        wording: row.wording,
        registered_at: row.registered_at,
        reminded_at: row.reminded_at,
        present_at: row.present_at,
    }
}

fn model(registration: &Registration) -> ActiveModel {
    ActiveModel {
        id: Set(registration.id.into()),
        event_id: Set(registration.event.into()),
        person_id: Set(registration.person.map(Id)),
        name: Set(registration.name.clone()),
        email: Set(registration.email.clone().into()),
        email_key: Set(registration.email.key()),
        locale: Set(registration.locale.into()),
        standing: Set(registration.standing.into()),
        wording: Set(registration.wording.clone()),
        registered_at: Set(registration.registered_at),
        reminded_at: Set(registration.reminded_at),
        present_at: Set(registration.present_at),
    }
}

/// Keeps a new registration.
pub async fn insert(db: &Tx<Tenant>, new: &Registration) -> Result<(), StoreError> {
    Entity::insert(model(new)).exec_without_returning(db.connection()).await?;
    Ok(())
}

/// Writes a registration down as it is now.
pub async fn save(db: &Tx<Tenant>, registration: &Registration) -> Result<(), StoreError> {
    let row = ActiveModel { id: Unchanged(registration.id.into()), ..model(registration) };
    Entity::update(row).exec(db.connection()).await?;
    Ok(())
}

pub async fn by_id(db: &impl Access<Tenant>, id: RegistrationId) -> Result<Option<Registration>, StoreError> {
    Ok(Entity::find_by_id(id).one(db.connection()).await?.map(read))
}

/// The registrations of an address for an event, whatever they are worth: several people may share it.
pub async fn of_address(
    db: &impl Access<Tenant>,
    event: EventId,
    email: &Email,
) -> Result<Vec<Registration>, StoreError> {
    let rows = Entity::find()
        .filter(Column::EventId.eq(event.0))
        .filter(Column::EmailKey.eq(email.key()))
        .order_by_asc(Column::RegisteredAt)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// How many seats of an event are taken.
pub async fn taken(db: &impl Access<Tenant>, event: EventId) -> Result<u64, StoreError> {
    Ok(Entity::find()
        .filter(Column::EventId.eq(event.0))
        .filter(Column::Standing.eq(Standing::Seat.code()))
        .count(db.connection())
        .await?)
}

/// Those who wait for a seat the longest; at most `most`.
pub async fn first_waiting(db: &Tx<Tenant>, event: EventId, most: u64) -> Result<Vec<Registration>, StoreError> {
    let rows = Entity::find()
        .filter(Column::EventId.eq(event.0))
        .filter(Column::Standing.eq(Standing::Waiting.code()))
        .order_by_asc(Column::RegisteredAt)
        .order_by_asc(Column::Id)
        .limit(most)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// All registrations of an event: seats first, then those who wait, each in the order in which they came. One query.
pub async fn of_event(db: &impl Access<Tenant>, event: EventId) -> Result<Vec<Registration>, StoreError> {
    let rows = Entity::find()
        .filter(Column::EventId.eq(event.0))
        // "seat" < "waiting"; those who cancelled are told apart by the caller.
        .order_by_asc(Column::Standing)
        .order_by_asc(Column::RegisteredAt)
        .order_by_asc(Column::Id)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// How many have a seat and how many wait, by event. One query.
pub async fn counts(db: &impl Access<Tenant>, events: &[EventId]) -> Result<HashMap<EventId, Counts>, StoreError> {
    let rows: Vec<(Id<EventId>, Text<Standing>, i64)> = Entity::find()
        .filter(Column::EventId.is_in(events.iter().map(|id| id.0)))
        .select_only()
        .columns([Column::EventId, Column::Standing])
        .expr(Func::count(Expr::col(Column::Id)))
        .group_by(Column::EventId)
        .group_by(Column::Standing)
        .into_tuple()
        .all(db.connection())
        .await?;
    let mut counts: HashMap<EventId, Counts> = HashMap::new();
    for (event, standing, number) in rows {
        let of = counts.entry(event.0).or_default();
        match standing.0 {
            Standing::Seat => of.seats = number.unsigned_abs(),
            Standing::Waiting => of.waiting = number.unsigned_abs(),
            Standing::Cancelled => {}
        }
    }
    Ok(counts)
}

/// Those with a seat at one of these events who were not reminded yet. One query; on PostgreSQL the rows are locked.
pub async fn unreminded(db: &Tx<Tenant>, events: &[EventId]) -> Result<Vec<Registration>, StoreError> {
    let rows = Entity::find()
        .filter(Column::EventId.is_in(events.iter().map(|id| id.0)))
        .filter(Column::Standing.eq(Standing::Seat.code()))
        .filter(Column::RemindedAt.is_null())
        .order_by_asc(Column::RegisteredAt)
        .order_by_asc(Column::Id)
        .lock_exclusive()
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// Notes that these were reminded.
pub async fn set_reminded(db: &Tx<Tenant>, ids: &[RegistrationId], now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::RemindedAt, Expr::value(now))
        .filter(Column::Id.is_in(ids.iter().map(|id| id.0)))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Lets everyone be reminded once more: the event is on another day.
pub async fn forget_reminders(db: &Tx<Tenant>, event: EventId) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::RemindedAt, Expr::value(None::<DateTime<Utc>>))
        .filter(Column::EventId.eq(event.0))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Removes all registrations of an event; their identifiers, and how many of them came.
pub async fn clear(db: &Tx<Tenant>, event: EventId) -> Result<(Vec<RegistrationId>, u64), StoreError> {
    let rows: Vec<(Id<RegistrationId>, Option<DateTime<Utc>>)> = Entity::find()
        .filter(Column::EventId.eq(event.0))
        .select_only()
        .columns([Column::Id, Column::PresentAt])
        .into_tuple()
        .all(db.connection())
        .await?;
    Entity::delete_many().filter(Column::EventId.eq(event.0)).exec(db.connection()).await?;
    let came = rows.iter().filter(|(_, present)| present.is_some()).count() as u64;
    Ok((rows.into_iter().map(|(id, _)| id.0).collect(), came))
}
