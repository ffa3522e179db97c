//! Consents: given once, withdrawn at most once, never changed.

use chrono::{DateTime, Utc};
use domain::Locale;
use domain::consent::Purpose;
use domain::id::{ConsentId, OrganisationId, PersonId, SignupId};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::entity::consent::{ActiveModel, Column, Entity};
use crate::{Access, StoreError, Tenant};

/// A consent.
#[derive(Clone, Debug)]
pub struct Consent {
    pub id: ConsentId,
    pub purpose: Purpose,
    /// Version of the wording that was shown, and the language it was shown in.
    pub wording: String,
    pub locale: Locale,
    pub given_at: DateTime<Utc>,
    pub withdrawn_at: Option<DateTime<Utc>>,
}

impl Consent {
    /// Whether it was given for this purpose and still stands.
    pub fn stands_for(&self, purpose: Purpose) -> bool {
        self.purpose == purpose && self.withdrawn_at.is_none()
    }
}

/// Keeps the consents of a sign-up.
pub async fn insert(db: &impl Access<Tenant>, signup: SignupId, consents: Vec<Consent>) -> Result<(), StoreError> {
    let rows = consents.into_iter().map(|consent| ActiveModel {
        id: Set(consent.id.into()),
        signup_id: Set(Some(signup.into())),
        person_id: Set(None),
        organisation_id: Set(None),
        purpose: Set(consent.purpose.into()),
        wording: Set(consent.wording),
        locale: Set(consent.locale.into()),
        given_at: Set(consent.given_at),
        withdrawn_at: Set(consent.withdrawn_at),
    });
    Entity::insert_many(rows).exec(db.connection()).await?;
    Ok(())
}

/// Hangs the consents of an accepted sign-up on the person or the organisation that came of it.
pub async fn hand_over(
    db: &impl Access<Tenant>,
    signup: SignupId,
    person: Option<PersonId>,
    organisation: Option<OrganisationId>,
) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::PersonId, Expr::value(person.map(|id| id.0)))
        .col_expr(Column::OrganisationId, Expr::value(organisation.map(|id| id.0)))
        .filter(Column::SignupId.eq(signup.0))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Withdraws all consents of a sign-up that still stand.
pub async fn withdraw(db: &impl Access<Tenant>, signup: SignupId, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::WithdrawnAt, Expr::value(Some(now)))
        .filter(Column::SignupId.eq(signup.0))
        .filter(Column::WithdrawnAt.is_null())
        .exec(db.connection())
        .await?;
    Ok(())
}

async fn find(db: &impl Access<Tenant>, column: Column, id: uuid::Uuid) -> Result<Vec<Consent>, StoreError> {
    let rows = Entity::find()
        .filter(column.eq(id))
        .order_by_asc(Column::GivenAt)
        .order_by_asc(Column::Id)
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Consent {
            id: row.id.0,
            purpose: row.purpose.0,
            wording: row.wording,
            locale: row.locale.0,
            given_at: row.given_at,
            withdrawn_at: row.withdrawn_at,
        })
        .collect())
}

pub async fn of_signup(db: &impl Access<Tenant>, id: SignupId) -> Result<Vec<Consent>, StoreError> {
    find(db, Column::SignupId, id.0).await
}

pub async fn of_person(db: &impl Access<Tenant>, id: PersonId) -> Result<Vec<Consent>, StoreError> {
    find(db, Column::PersonId, id.0).await
}

pub async fn of_organisation(db: &impl Access<Tenant>, id: OrganisationId) -> Result<Vec<Consent>, StoreError> {
    find(db, Column::OrganisationId, id.0).await
}

/// Who of these people lets this be done with their data now. One query.
pub async fn given_by(
    db: &impl Access<Tenant>,
    purpose: Purpose,
    people: &[PersonId],
) -> Result<Vec<PersonId>, StoreError> {
    let rows = Entity::find()
        .filter(Column::PersonId.is_in(people.iter().map(|id| id.0)))
        .filter(Column::Purpose.eq(purpose.code()))
        .filter(Column::WithdrawnAt.is_null())
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().filter_map(|row| row.person_id.map(|id| id.0)).collect())
}

/// Withdraws the consents of a person that still stand, for one purpose or for all; how many there were.
pub async fn withdraw_of_person(
    db: &impl Access<Tenant>,
    person: PersonId,
    purpose: Option<Purpose>,
    now: DateTime<Utc>,
) -> Result<u64, StoreError> {
    let mut update = Entity::update_many()
        .col_expr(Column::WithdrawnAt, Expr::value(Some(now)))
        .filter(Column::PersonId.eq(person.0))
        .filter(Column::WithdrawnAt.is_null());
    if let Some(purpose) = purpose {
        update = update.filter(Column::Purpose.eq(purpose.code()));
    }
    Ok(update.exec(db.connection()).await?.rows_affected)
}
