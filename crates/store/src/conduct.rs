//! Certificates of good conduct: that one was seen, when, by whom, and how long it counts. Never the document.

use chrono::{DateTime, NaiveDate, Utc};
use domain::id::{ConductId, PersonId, StaffId};
use domain::person::PartKind;
use sea_orm::sea_query::{Expr, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait as _, QueryFilter, QuerySelect, QueryTrait as _, Select,
};

use crate::access::Connected as _;
use crate::entity::conduct_certificate::{ActiveModel, Column, Entity, Model};
use crate::entity::part;
use crate::{Access, StoreError, Tenant, Tx};

/// A certificate that was seen.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Certificate {
    pub id: ConductId,
    pub person: PersonId,
    pub seen_on: NaiveDate,
    pub seen_by: StaffId,
    /// The last day on which it counts.
    pub valid_until: NaiveDate,
    /// When the coordinators were told that it ends.
    pub reminded_at: Option<DateTime<Utc>>,
}

fn read(row: &Model) -> Certificate {
    Certificate {
        id: row.id.0,
        person: row.person_id.0,
        seen_on: row.seen_on.0,
        seen_by: row.seen_by.0,
        valid_until: row.valid_until.0,
        reminded_at: row.reminded_at,
    }
}

/// Notes that a certificate was seen; it takes the place of an earlier one.
pub async fn put(tx: &Tx<Tenant>, seen: &Certificate) -> Result<(), StoreError> {
    remove(tx, seen.person).await?;
    let row = ActiveModel {
        id: Set(seen.id.into()),
        person_id: Set(seen.person.into()),
        seen_on: Set(seen.seen_on.into()),
        seen_by: Set(seen.seen_by.into()),
        valid_until: Set(seen.valid_until.into()),
        reminded_at: Set(seen.reminded_at),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Forgets a certificate; whether there was one.
pub async fn remove(tx: &Tx<Tenant>, person: PersonId) -> Result<bool, StoreError> {
    let done = Entity::delete_many().filter(Column::PersonId.eq(person.0)).exec(tx.connection()).await?;
    Ok(done.rows_affected > 0)
}

/// Forgets the certificates of all who are volunteers no more; how many there were.
pub async fn forget_left(db: &impl Access<Tenant>) -> Result<u64, StoreError> {
    let stayed = crate::person::still(PartKind::Volunteer).select_only().column(part::Column::PersonId).into_query();
    let done = Entity::delete_many().filter(Column::PersonId.not_in_subquery(stayed)).exec(db.connection()).await?;
    Ok(done.rows_affected)
}

/// The certificate of a person.
pub async fn of(db: &impl Access<Tenant>, person: PersonId) -> Result<Option<Certificate>, StoreError> {
    Ok(Entity::find().filter(Column::PersonId.eq(person.0)).one(db.connection()).await?.as_ref().map(read))
}

fn ending(by: NaiveDate) -> Select<Entity> {
    // Dates in ISO form sort as the days do.
    Entity::find().filter(Column::ValidUntil.lte(by.to_string()))
}

/// How many certificates end until this day, or are over.
pub async fn count_ending(db: &impl Access<Tenant>, by: NaiveDate) -> Result<u64, StoreError> {
    Ok(ending(by).count(db.connection()).await?)
}

/// Marks those of which nobody was told yet; how many there are.
pub async fn remind(tx: &Tx<Tenant>, by: NaiveDate, now: DateTime<Utc>) -> Result<u64, StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::RemindedAt, Expr::value(Some(now)))
        .filter(Column::ValidUntil.lte(by.to_string()))
        .filter(Column::RemindedAt.is_null())
        .exec(tx.connection())
        .await?;
    Ok(done.rows_affected)
}

/// The people whose certificate ends until this day, or all who have one, as a part of another query.
pub(crate) fn people(by: Option<NaiveDate>) -> SelectStatement {
    let all = by.map_or_else(Entity::find, ending);
    all.select_only().column(Column::PersonId).into_query()
}
