//! Where somebody stands, written down whole.

use chrono::{DateTime, NaiveDate, Utc};
use domain::id::PersonId;
use domain::person::{ParticipantStatus, Profile, VolunteerStatus};
use domain::signup::{Participant, Volunteer};
use sea_orm::ActiveValue::{Set, Unchanged};
use sea_orm::EntityTrait as _;

use super::unreadable;
use crate::entity::{participant, person, volunteer};
use crate::{Access, StoreError, Tenant};

/// What the pool reads of somebody, besides name and place.
#[derive(Clone, Debug)]
pub struct Standing<S, D> {
    pub status: S,
    pub details: D,
    pub profile: Profile,
    pub paused_until: Option<NaiveDate>,
    pub waiting_since: Option<DateTime<Utc>>,
}

fn json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| unreadable())
}

async fn set_profile(db: &impl Access<Tenant>, id: PersonId, profile: &Profile) -> Result<(), StoreError> {
    let row = person::ActiveModel { id: Unchanged(id.0), profile: Set(json(profile)?), ..Default::default() };
    person::Entity::update(row).exec(db.connection()).await?;
    Ok(())
}

/// Writes down how a volunteer stands, as an import does who knows it all at once.
pub async fn set_mentor(
    db: &impl Access<Tenant>,
    id: PersonId,
    standing: &Standing<VolunteerStatus, Volunteer>,
    capacity: u8,
) -> Result<(), StoreError> {
    set_profile(db, id, &standing.profile).await?;
    let row = volunteer::ActiveModel {
        person_id: Unchanged(id.0),
        status: Set(standing.status.code().to_owned()),
        details: Set(json(&standing.details)?),
        capacity: Set(capacity.into()),
        paused_until: Set(standing.paused_until.map(|day| day.to_string())),
        waiting_since: Set(standing.waiting_since),
        ..Default::default()
    };
    volunteer::Entity::update(row).exec(db.connection()).await?;
    Ok(())
}

/// Writes down how a participant stands, as an import does who knows it all at once.
pub async fn set_mentee(
    db: &impl Access<Tenant>,
    id: PersonId,
    standing: &Standing<ParticipantStatus, Participant>,
) -> Result<(), StoreError> {
    set_profile(db, id, &standing.profile).await?;
    let row = participant::ActiveModel {
        person_id: Unchanged(id.0),
        status: Set(standing.status.code().to_owned()),
        details: Set(json(&standing.details)?),
        paused_until: Set(standing.paused_until.map(|day| day.to_string())),
        waiting_since: Set(standing.waiting_since),
        ..Default::default()
    };
    participant::Entity::update(row).exec(db.connection()).await?;
    Ok(())
}
