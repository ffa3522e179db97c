//! People as they come into their own area: who they are there, and the end of their sessions.

use chrono::{DateTime, NaiveDate, Utc};
use domain::Locale;
use domain::id::PersonId;
use domain::person::{ParticipantStatus, Profile, VolunteerStatus, takes_part};
use domain::signup::Contact;
use sea_orm::sea_query::{Expr, SimpleExpr};
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait as _, FromQueryResult, JoinType, QueryFilter, QuerySelect, RelationTrait as _,
};

use crate::entity::{participant, person, volunteer};
use crate::{Access, StoreError, Tenant};

/// A person, and what they are in the programme.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Standing {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    pub locale: Locale,
    /// How the person would like to be addressed.
    pub address_as: Option<String>,
    /// Raised to end all sessions.
    pub epoch: i32,
    pub volunteer: Option<VolunteerStatus>,
    pub participant: Option<ParticipantStatus>,
    /// The first day after a pause.
    pub paused_until: Option<NaiveDate>,
    /// Since when they wait for a counterpart.
    pub waiting_since: Option<DateTime<Utc>>,
}

impl Standing {
    /// Whether they take part, in whatever way: whoever has left has no own area.
    pub fn takes_part(&self) -> bool {
        takes_part(self.volunteer, self.participant)
    }
}

#[derive(FromQueryResult)]
struct Raw {
    id: uuid::Uuid,
    name: String,
    email: String,
    locale: String,
    profile: String,
    session_epoch: i32,
    volunteer_status: Option<String>,
    participant_status: Option<String>,
    volunteer_paused: Option<String>,
    participant_paused: Option<String>,
    volunteer_since: Option<DateTime<Utc>>,
    participant_since: Option<DateTime<Utc>>,
}

async fn find(db: &impl Access<Tenant>, filter: SimpleExpr) -> Result<Option<Standing>, StoreError> {
    let row = person::Entity::find()
        .join(JoinType::LeftJoin, volunteer::Relation::Person.def().rev())
        .join(JoinType::LeftJoin, participant::Relation::Person.def().rev())
        .filter(filter)
        .select_only()
        .columns([
            person::Column::Id,
            person::Column::Name,
            person::Column::Email,
            person::Column::Locale,
            person::Column::Profile,
            person::Column::SessionEpoch,
        ])
        .column_as(volunteer::Column::Status, "volunteer_status")
        .column_as(participant::Column::Status, "participant_status")
        .column_as(volunteer::Column::PausedUntil, "volunteer_paused")
        .column_as(participant::Column::PausedUntil, "participant_paused")
        .column_as(volunteer::Column::WaitingSince, "volunteer_since")
        .column_as(participant::Column::WaitingSince, "participant_since")
        .into_model::<Raw>()
        .one(db.connection())
        .await?;
    row.map(|row| {
        let profile: Profile =
            serde_json::from_str(&row.profile).map_err(|_| StoreError::Unreadable { what: "person" })?;
        Ok(Standing {
            id: row.id.into(),
            name: row.name,
            email: row.email,
            locale: Locale::from_code(&row.locale).unwrap_or(Locale::German),
            address_as: profile.address_as,
            epoch: row.session_epoch,
            volunteer: row.volunteer_status.as_deref().and_then(VolunteerStatus::from_code),
            participant: row.participant_status.as_deref().and_then(ParticipantStatus::from_code),
            paused_until: row.volunteer_paused.or(row.participant_paused).and_then(|day| day.parse().ok()),
            waiting_since: row.volunteer_since.or(row.participant_since),
        })
    })
    .transpose()
}

/// The person with this address. One query.
pub async fn by_email(db: &impl Access<Tenant>, email: &str) -> Result<Option<Standing>, StoreError> {
    find(db, person::Column::EmailKey.eq(domain::contact::email_key(email))).await
}

/// This person. One query.
pub async fn by_id(db: &impl Access<Tenant>, id: PersonId) -> Result<Option<Standing>, StoreError> {
    find(db, person::Column::Id.eq(id.0)).await
}

/// Ends all sessions of a person.
pub async fn end_sessions(db: &impl Access<Tenant>, id: PersonId) -> Result<(), StoreError> {
    person::Entity::update_many()
        .col_expr(person::Column::SessionEpoch, Expr::col(person::Column::SessionEpoch).add(1))
        .filter(person::Column::Id.eq(id.0))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Names and how to reach them, of several people. One query.
pub async fn contacts(db: &impl Access<Tenant>, ids: &[PersonId]) -> Result<Vec<(PersonId, Contact)>, StoreError> {
    let rows =
        person::Entity::find().filter(person::Column::Id.is_in(ids.iter().map(|id| id.0))).all(db.connection()).await?;
    let contact = |row: person::Model| Contact {
        name: row.name,
        email: row.email,
        phone: row.phone,
        postcode: row.postcode,
        place: row.place,
        locale: Locale::from_code(&row.locale).unwrap_or(Locale::German),
    };
    Ok(rows.into_iter().map(|row| (row.id.into(), contact(row))).collect())
}

/// Lets somebody leave, whatever they were: they neither wait nor pause any more. Two queries.
pub async fn leave(db: &impl Access<Tenant>, id: PersonId) -> Result<(), StoreError> {
    volunteer::Entity::update_many()
        .col_expr(volunteer::Column::Status, Expr::value(VolunteerStatus::Left.code()))
        .col_expr(volunteer::Column::PausedUntil, Expr::value(None::<String>))
        .col_expr(volunteer::Column::WaitingSince, Expr::value(None::<DateTime<Utc>>))
        .filter(volunteer::Column::PersonId.eq(id.0))
        .exec(db.connection())
        .await?;
    participant::Entity::update_many()
        .col_expr(participant::Column::Status, Expr::value(ParticipantStatus::Left.code()))
        .col_expr(participant::Column::PausedUntil, Expr::value(None::<String>))
        .col_expr(participant::Column::WaitingSince, Expr::value(None::<DateTime<Utc>>))
        .filter(participant::Column::PersonId.eq(id.0))
        .exec(db.connection())
        .await?;
    Ok(())
}
