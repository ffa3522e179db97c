//! Profiles as their form shows and changes them.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::id::PersonId;
use domain::person::{ParticipantStatus, VolunteerStatus, takes_part};
use domain::profile::Told;
use domain::text::fold;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait as _, QueryFilter, QuerySelect as _, Select};
use serde::Serialize;

use crate::access::Connected as _;
use crate::entity::{participant, person, volunteer};
use crate::person::{ParticipantProfile, VolunteerProfile};
use crate::{Access, StoreError, Tenant, Tx};

/// What somebody told, and which version of it this is.
#[derive(Clone, Debug)]
pub struct Record {
    pub told: Told,
    pub volunteer: Option<VolunteerStatus>,
    pub participant: Option<ParticipantStatus>,
    /// Counts up with each change.
    pub version: i32,
    /// When they were last asked by mail for what is missing.
    pub asked_at: Option<DateTime<Utc>>,
}

impl Record {
    /// Whether they take part, in whatever way: whoever has left is asked for nothing any more.
    pub fn takes_part(&self) -> bool {
        takes_part(self.volunteer, self.participant)
    }
}

/// Somebody's profile. Three queries.
pub async fn by_id(db: &impl Access<Tenant>, id: PersonId) -> Result<Option<Record>, StoreError> {
    of(db, person::Entity::find_by_id(id.0)).await
}

/// The same, locked until the transaction ends: who changes it besides waits.
pub async fn by_id_to_change(db: &Tx<Tenant>, id: PersonId) -> Result<Option<Record>, StoreError> {
    of(db, person::Entity::find_by_id(id.0).lock_exclusive()).await
}

async fn of(db: &impl Access<Tenant>, person: Select<person::Entity>) -> Result<Option<Record>, StoreError> {
    let Some(row) = person.one(db.connection()).await? else { return Ok(None) };
    let id = PersonId(row.id);
    let volunteer = crate::person::volunteer(db, id).await?;
    let participant = crate::person::participant(db, id).await?;
    record(row, volunteer, participant).map(Some)
}

fn record(
    row: person::Model,
    volunteer: Option<VolunteerProfile>,
    participant: Option<ParticipantProfile>,
) -> Result<Record, StoreError> {
    let (version, asked_at) = (row.profile_version, row.asked_at);
    let person = crate::person::read(row)?;
    Ok(Record {
        volunteer: volunteer.as_ref().map(|volunteer| volunteer.status),
        participant: participant.as_ref().map(|participant| participant.status),
        told: Told {
            contact: person.contact,
            profile: person.profile,
            volunteer: volunteer.map(|volunteer| volunteer.details),
            participant: participant.map(|participant| participant.details),
        },
        version,
        asked_at,
    })
}

/// The profiles of these people, in this order; whoever isn't there any more is left out. Three queries.
pub async fn by_ids(db: &impl Access<Tenant>, ids: &[PersonId]) -> Result<Vec<Record>, StoreError> {
    let keys: Vec<_> = ids.iter().map(|id| id.0).collect();
    let people = person::Entity::find().filter(person::Column::Id.is_in(keys.clone())).all(db.connection()).await?;
    let mut people: HashMap<_, _> = people.into_iter().map(|row| (row.id, row)).collect();
    let rows = volunteer::Entity::find().filter(volunteer::Column::PersonId.is_in(keys.clone()));
    let mut volunteers: HashMap<_, _> =
        rows.all(db.connection()).await?.into_iter().map(|row| (row.person_id, row)).collect();
    let rows = participant::Entity::find().filter(participant::Column::PersonId.is_in(keys.clone()));
    let mut participants: HashMap<_, _> =
        rows.all(db.connection()).await?.into_iter().map(|row| (row.person_id, row)).collect();
    let mut records = Vec::new();
    for key in keys {
        let Some(row) = people.remove(&key) else { continue };
        let volunteer = volunteers.remove(&key).map(crate::person::as_volunteer).transpose()?;
        let participant = participants.remove(&key).map(crate::person::as_participant).transpose()?;
        records.push(record(row, volunteer, participant)?);
    }
    Ok(records)
}

fn json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Unreadable { what: "person" })
}

/// Writes a profile over the version that was read; `false`, and nothing is changed, when there is a newer one.
/// `untold` is how many answers are still missing. At most three queries.
pub async fn save(tx: &Tx<Tenant>, id: PersonId, told: &Told, untold: usize, version: i32) -> Result<bool, StoreError> {
    let contact = &told.contact;
    let search = fold(&format!("{} {} {} {}", contact.name, contact.email, contact.postcode, contact.place));
    let done = person::Entity::update_many()
        .col_expr(person::Column::Phone, Expr::value(contact.phone.clone()))
        .col_expr(person::Column::Postcode, Expr::value(contact.postcode.clone()))
        .col_expr(person::Column::Place, Expr::value(contact.place.clone()))
        .col_expr(person::Column::Locale, Expr::value(contact.locale.code()))
        .col_expr(person::Column::Search, Expr::value(search))
        .col_expr(person::Column::Profile, Expr::value(json(&told.profile)?))
        .col_expr(person::Column::ProfileVersion, Expr::col(person::Column::ProfileVersion).add(1))
        .filter(person::Column::Id.eq(id.0))
        .filter(person::Column::ProfileVersion.eq(version))
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 {
        return Ok(false);
    }
    let untold = number(untold);
    if let Some(details) = &told.volunteer {
        volunteer::Entity::update_many()
            .col_expr(volunteer::Column::Details, Expr::value(json(details)?))
            .col_expr(volunteer::Column::Untold, untold.clone())
            .filter(volunteer::Column::PersonId.eq(id.0))
            .exec(tx.connection())
            .await?;
    }
    if let Some(details) = &told.participant {
        participant::Entity::update_many()
            .col_expr(participant::Column::Details, Expr::value(json(details)?))
            .col_expr(participant::Column::Untold, untold)
            .filter(participant::Column::PersonId.eq(id.0))
            .exec(tx.connection())
            .await?;
    }
    Ok(true)
}

fn number(count: usize) -> Expr {
    Expr::value(Some(i32::try_from(count).unwrap_or(i32::MAX)))
}

/// Notes how many answers are still missing. Two queries.
pub async fn count_untold(tx: &Tx<Tenant>, id: PersonId, untold: usize) -> Result<(), StoreError> {
    let untold = number(untold);
    volunteer::Entity::update_many()
        .col_expr(volunteer::Column::Untold, untold.clone())
        .filter(volunteer::Column::PersonId.eq(id.0))
        .exec(tx.connection())
        .await?;
    participant::Entity::update_many()
        .col_expr(participant::Column::Untold, untold)
        .filter(participant::Column::PersonId.eq(id.0))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Notes that somebody was asked by mail.
pub async fn asked(tx: &Tx<Tenant>, id: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    person::Entity::update_many()
        .col_expr(person::Column::AskedAt, Expr::value(Some(now)))
        .filter(person::Column::Id.eq(id.0))
        .exec(tx.connection())
        .await?;
    Ok(())
}
