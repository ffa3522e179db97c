//! What a tandem's clock did already: each thing stands here once, written with what it did.

use chrono::{DateTime, Utc};
use domain::id::TandemId;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::access::Connected as _;
use crate::column::Id;
use crate::entity::tandem_due::{ActiveModel, Column, Entity};
use crate::{Access, StoreError, Tenant, Tx};

/// Writes down that something is done now; `false` when it was before.
pub async fn once(db: &Tx<Tenant>, tandem: TandemId, what: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let row = ActiveModel { tandem_id: Set(tandem.into()), what: Set(what.to_owned()), at: Set(now) };
    let done = Entity::insert(row)
        .on_conflict(OnConflict::columns([Column::TandemId, Column::What]).do_nothing().to_owned())
        .exec_without_returning(db.connection())
        .await?;
    Ok(done == 1)
}

/// Writes down that something that may be done again is done now; when it was before, if it was.
pub async fn again(
    db: &Tx<Tenant>,
    tandem: TandemId,
    what: &str,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, StoreError> {
    let before = Entity::find_by_id((Id(tandem), what.to_owned())).one(db.connection()).await?;
    let row = ActiveModel { tandem_id: Set(tandem.into()), what: Set(what.to_owned()), at: Set(now) };
    Entity::insert(row)
        .on_conflict(OnConflict::columns([Column::TandemId, Column::What]).update_column(Column::At).to_owned())
        .exec_without_returning(db.connection())
        .await?;
    Ok(before.map(|row| row.at))
}

/// What was done for one tandem, and when.
pub async fn of(db: &impl Access<Tenant>, tandem: TandemId) -> Result<Vec<(String, DateTime<Utc>)>, StoreError> {
    let rows = Entity::find().filter(Column::TandemId.eq(tandem.0)).all(db.connection()).await?;
    Ok(rows.into_iter().map(|row| (row.what, row.at)).collect())
}
