//! The protected counts that districts handed over to the state: the newest of each.

use chrono::{DateTime, Utc};
use domain::report::Report;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder};

use crate::entity::report::{ActiveModel, Column, Entity};
use crate::{Access, State, StoreError};

/// Keeps a report in place of the district's earlier one.
pub async fn put(db: &impl Access<State>, report: &Report, received_at: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::insert(ActiveModel {
        slug: Set(report.slug.clone()),
        made_at: Set(report.made_at),
        received_at: Set(received_at),
        body: Set(report.clone().into()),
    })
    .on_conflict(
        OnConflict::column(Column::Slug).update_columns([Column::MadeAt, Column::ReceivedAt, Column::Body]).to_owned(),
    )
    .exec(db.connection())
    .await?;
    Ok(())
}

/// The newest report of each district, by slug.
pub async fn list(db: &impl Access<State>) -> Result<Vec<Report>, StoreError> {
    let rows = Entity::find().order_by_asc(Column::Slug).all(db.connection()).await?;
    Ok(rows.into_iter().map(|row| row.body.0).collect())
}
