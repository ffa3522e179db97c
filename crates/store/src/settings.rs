//! Named settings, each a JSON value.

use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, EntityTrait};
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::column::{Unread, json};
use crate::entity::setting::{ActiveModel, Column, Entity, Model};
use crate::{Access, Shared, StoreError};

fn read<T: DeserializeOwned>(row: &Model) -> Result<T, Unread> {
    serde_json::from_str(&row.value).map_err(|_| Unread::of::<T>(Column::Value))
}

/// Whether a setting is JSON: what each of them is stands where it is used.
pub(crate) fn readable(row: &Model) -> Result<(), Unread> {
    read::<IgnoredAny>(row).map(drop)
}

/// Reads a setting; `None` when it was never written.
pub async fn get<S: Shared, T: DeserializeOwned>(db: &impl Access<S>, name: &str) -> Result<Option<T>, StoreError> {
    let row = Entity::find_by_id(name.to_owned()).one(db.connection()).await?;
    Ok(row.as_ref().map(read).transpose()?)
}

/// Writes a setting.
pub async fn put<S: Shared, T: Serialize + Sync>(db: &impl Access<S>, name: &str, value: &T) -> Result<(), StoreError> {
    Entity::insert(ActiveModel { name: Set(name.to_owned()), value: Set(json(value)) })
        .on_conflict(OnConflict::column(Column::Name).update_column(Column::Value).to_owned())
        .exec(db.connection())
        .await?;
    Ok(())
}
