//! Named settings, each a JSON value.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, EntityTrait};
use serde::{Serialize, de::DeserializeOwned};

use crate::entity::setting::{ActiveModel, Column, Entity};
use crate::{Access, Shared, StoreError};

/// Reads a setting; `None` when it was never written.
pub async fn get<S: Shared, T: DeserializeOwned>(db: &impl Access<S>, name: &str) -> Result<Option<T>, StoreError> {
    let row = Entity::find_by_id(name.to_owned()).one(db.connection()).await?;
    row.map(|row| serde_json::from_str(&row.value).map_err(|_| StoreError::Unreadable { what: "setting" })).transpose()
}

/// Writes a setting.
pub async fn put<S: Shared, T: Serialize + Sync>(db: &impl Access<S>, name: &str, value: &T) -> Result<(), StoreError> {
    let value = serde_json::to_string(value).map_err(|_| StoreError::Unreadable { what: "setting" })?;
    Entity::insert(ActiveModel { name: Set(name.to_owned()), value: Set(value) })
        .on_conflict(OnConflict::column(Column::Name).update_column(Column::Value).to_owned())
        .exec(db.connection())
        .await?;
    Ok(())
}
