//! Links that are mailed to people. The database keeps the hash of a link's secret, never the secret.

use chrono::{DateTime, Utc};
use domain::id::PersonId;
use domain::link::Purpose;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::entity::link::{ActiveModel, Column, Entity};
use crate::{Access, StoreError, Tenant};

/// A link that was mailed to somebody.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Link {
    pub purpose: Purpose,
    pub person: PersonId,
    /// What it is about: a tandem, a questionnaire.
    pub subject: Option<Uuid>,
    /// From then on it is worth nothing.
    pub until: DateTime<Utc>,
    pub used_at: Option<DateTime<Utc>>,
}

/// Keeps a new link.
pub async fn insert(db: &impl Access<Tenant>, hash: String, new: &Link) -> Result<(), StoreError> {
    let row = ActiveModel {
        hash: Set(hash),
        purpose: Set(new.purpose.into()),
        person_id: Set(new.person.into()),
        subject_id: Set(new.subject),
        until: Set(new.until),
        used_at: Set(new.used_at),
    };
    Entity::insert(row).exec_without_returning(db.connection()).await?;
    Ok(())
}

/// The link with this hash, whether or not it is still worth something.
pub async fn by_hash(db: &impl Access<Tenant>, hash: &str) -> Result<Option<Link>, StoreError> {
    let row = Entity::find_by_id(hash.to_owned()).one(db.connection()).await?;
    Ok(row.map(|row| Link {
        purpose: row.purpose.0,
        person: row.person_id.0,
        subject: row.subject_id,
        until: row.until,
        used_at: row.used_at,
    }))
}

/// Uses a link up; `false` when somebody did before, or its time is over.
pub async fn use_up(db: &impl Access<Tenant>, hash: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(now))
        .filter(Column::Hash.eq(hash))
        .filter(Column::UsedAt.is_null())
        .filter(Column::Until.gt(now))
        .exec(db.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Ends all links of one purpose about one thing.
pub async fn end(db: &impl Access<Tenant>, purpose: Purpose, subject: Uuid) -> Result<(), StoreError> {
    Entity::delete_many()
        .filter(Column::Purpose.eq(purpose.code()))
        .filter(Column::SubjectId.eq(subject))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Ends the links that went to a person and were not used: those of one purpose, or all.
pub async fn end_of_person(
    db: &impl Access<Tenant>,
    purpose: Option<Purpose>,
    person: PersonId,
) -> Result<(), StoreError> {
    let mut delete = Entity::delete_many().filter(Column::PersonId.eq(person.0)).filter(Column::UsedAt.is_null());
    if let Some(purpose) = purpose {
        delete = delete.filter(Column::Purpose.eq(purpose.code()));
    }
    delete.exec(db.connection()).await?;
    Ok(())
}

/// Clears away links whose time is over; how many there were.
pub async fn delete_over(db: &impl Access<Tenant>, before: DateTime<Utc>) -> Result<u64, StoreError> {
    Ok(Entity::delete_many().filter(Column::Until.lte(before)).exec(db.connection()).await?.rows_affected)
}
