//! Words about a tandem, for the coordinators alone: theirs, and what the two told them.

use chrono::{DateTime, Utc};
use domain::id::{NoteId, StaffId, TandemId};
use domain::tandem::Side;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::entity::tandem_note::{ActiveModel, Column, Entity};
use crate::{Access, StoreError, Tenant};

/// The code of a note that a coordinator wrote.
const STAFF: &str = "staff";

/// Who wrote a note.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum By {
    /// One of the two.
    Side(Side),
    Staff(StaffId),
}

/// A note on a tandem.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct TandemNote {
    pub id: NoteId,
    pub by: By,
    pub body: String,
    pub created_at: DateTime<Utc>,
}

/// Keeps a note.
pub async fn insert(db: &impl Access<Tenant>, tandem: TandemId, note: TandemNote) -> Result<(), StoreError> {
    let (by, staff) = match note.by {
        By::Side(side) => (side.code(), None),
        By::Staff(id) => (STAFF, Some(id.0)),
    };
    let row = ActiveModel {
        id: Set(note.id.0),
        tandem_id: Set(tandem.0),
        by: Set(by.to_owned()),
        staff_id: Set(staff),
        body: Set(note.body),
        created_at: Set(note.created_at),
    };
    Entity::insert(row).exec_without_returning(db.connection()).await?;
    Ok(())
}

/// The notes on a tandem, the newest first.
pub async fn of(db: &impl Access<Tenant>, tandem: TandemId) -> Result<Vec<TandemNote>, StoreError> {
    let rows = Entity::find()
        .filter(Column::TandemId.eq(tandem.0))
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .all(db.connection())
        .await?;
    rows.into_iter()
        .map(|row| {
            let by = match (row.by.as_str(), row.staff_id) {
                (STAFF, Some(id)) => By::Staff(id.into()),
                (code, _) => By::Side(Side::from_code(code).ok_or(StoreError::Unreadable { what: "tandem's note" })?),
            };
            Ok(TandemNote { id: row.id.into(), by, body: row.body, created_at: row.created_at })
        })
        .collect()
}
