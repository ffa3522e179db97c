//! What somebody told, over the version that was read.

use chrono::{DateTime, Utc};
use domain::id::PersonId;
use domain::person::PartKind;
use domain::profile::Told;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait as _, QueryFilter};
use serde::Serialize;

use super::{Person, part};
use crate::access::Connected as _;
use crate::column::{Json, Text, json};
use crate::entity::part::{ActiveModel, Column, Entity};
use crate::entity::{person, way_key};
use crate::{StoreError, Tenant, Tx};

fn answers(details: &impl Serialize, untold: i32) -> ActiveModel {
    ActiveModel { details: Set(json(details)), untold: Set(Some(untold)), ..Default::default() }
}

/// Writes a profile over the version that was read; `false`, and nothing is changed, when there is a newer one.
/// `untold` is how many answers are still missing. At most three queries, and two where an address or a number changed.
pub async fn save(
    tx: &Tx<Tenant>,
    known: &Person,
    told: &Told,
    untold: usize,
    version: i32,
) -> Result<bool, StoreError> {
    let (id, contact) = (known.id, &told.contact);
    let mut ways = known.ways.clone();
    ways.tell(contact.email.as_ref(), contact.phone.as_ref());
    let keys = (ways.keys() != known.ways.keys()).then(|| ways.keys());
    let done = person::Entity::update_many()
        .col_expr(person::Column::LatinName, Expr::value(contact.latin_name.clone()))
        .col_expr(person::Column::Ways, Expr::value(Json(ways)))
        .col_expr(person::Column::Postcode, Expr::value(Text(contact.postcode.clone())))
        .col_expr(person::Column::Place, Expr::value(contact.place.clone()))
        .col_expr(person::Column::Locale, Expr::value(Text(contact.locale)))
        .col_expr(person::Column::Search, Expr::value(contact.searched()))
        .col_expr(person::Column::Profile, Expr::value(Json(told.profile.clone())))
        .col_expr(person::Column::ProfileVersion, Expr::col(person::Column::ProfileVersion).add(1))
        .filter(person::Column::Id.eq(id.0))
        .filter(person::Column::ProfileVersion.eq(version))
        .exec(tx.connection())
        .await?;
    if done.rows_affected == 0 {
        return Ok(false);
    }
    if let Some(keys) = keys {
        way_key::Entity::delete_many().filter(way_key::Column::PersonId.eq(id.0)).exec(tx.connection()).await?;
        super::found_by(tx, id, keys).await?;
    }
    let untold = number(untold);
    if let Some(details) = &told.volunteer {
        part::write(tx, id, PartKind::Volunteer, answers(details, untold)).await?;
    }
    if let Some(details) = &told.participant {
        part::write(tx, id, PartKind::Participant, answers(details, untold)).await?;
    }
    Ok(true)
}

fn number(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// Notes how many answers are still missing.
pub async fn count_untold(tx: &Tx<Tenant>, id: PersonId, untold: usize) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::Untold, Expr::value(Some(number(untold))))
        .filter(Column::PersonId.eq(id.0))
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
