//! Sessions of people who signed in. The identifier is the caller's; here it is a key.

use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::entity::session::{ActiveModel, Column, Entity};
use crate::{Access, Shared, StoreError};

/// The data of a session that has not expired. Times are Unix seconds.
pub async fn load<S: Shared>(db: &impl Access<S>, id: &str, now: i64) -> Result<Option<(String, i64)>, StoreError> {
    let row = Entity::find_by_id(id.to_owned()).filter(Column::ExpiresAt.gt(now)).one(db.connection()).await?;
    Ok(row.map(|row| (row.data, row.expires_at)))
}

/// Makes a session; [`StoreError::Exists`] when the identifier is taken.
pub async fn create<S: Shared>(db: &impl Access<S>, id: &str, data: &str, expires_at: i64) -> Result<(), StoreError> {
    let row = ActiveModel { id: Set(id.to_owned()), data: Set(data.to_owned()), expires_at: Set(expires_at) };
    Entity::insert(row).exec(db.connection()).await?;
    Ok(())
}

/// Writes a session that is there. One that was ended meanwhile stays ended.
pub async fn save<S: Shared>(db: &impl Access<S>, id: &str, data: &str, expires_at: i64) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::Data, Expr::value(data))
        .col_expr(Column::ExpiresAt, Expr::value(expires_at))
        .filter(Column::Id.eq(id))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Ends a session.
pub async fn delete<S: Shared>(db: &impl Access<S>, id: &str) -> Result<(), StoreError> {
    Entity::delete_by_id(id.to_owned()).exec(db.connection()).await?;
    Ok(())
}

/// Clears away sessions that have expired; how many there were.
pub async fn delete_expired<S: Shared>(db: &impl Access<S>, now: i64) -> Result<u64, StoreError> {
    Ok(Entity::delete_many().filter(Column::ExpiresAt.lte(now)).exec(db.connection()).await?.rows_affected)
}
