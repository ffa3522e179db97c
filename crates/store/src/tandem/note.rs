//! Words about a tandem, for the coordinators alone: theirs, and what the two told them.

use chrono::{DateTime, Utc};
use domain::id::{NoteId, StaffId, TandemId};
use domain::tandem::Side;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::column::Unread;
use crate::entity::tandem_note::{ActiveModel, Column, Entity, Model, Writer};
use crate::{Access, StoreError, Tenant};

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
        By::Side(side) => (Writer::Side(side), None),
        By::Staff(id) => (Writer::Staff, Some(id.into())),
    };
    let row = ActiveModel {
        id: Set(note.id.into()),
        tandem_id: Set(tandem.into()),
        by: Set(by.into()),
        staff_id: Set(staff),
        body: Set(note.body),
        created_at: Set(note.created_at),
    };
    Entity::insert(row).exec_without_returning(db.connection()).await?;
    Ok(())
}

fn by(row: &Model) -> Result<By, Unread> {
    match row.by.0 {
        Writer::Side(side) => Ok(By::Side(side)),
        Writer::Staff => row.staff_id.map(|id| By::Staff(id.0)).ok_or_else(|| Unread::of::<StaffId>(Column::StaffId)),
    }
}

/// Whether a note of the staff says whose it is.
pub(crate) fn readable(row: &Model) -> Result<(), Unread> {
    by(row).map(drop)
}

/// The notes on a tandem, the newest first.
pub async fn of(db: &impl Access<Tenant>, tandem: TandemId) -> Result<Vec<TandemNote>, StoreError> {
    let rows = Entity::find()
        .filter(Column::TandemId.eq(tandem.0))
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .all(db.connection())
        .await?;
    let read = |row: Model| Ok(TandemNote { by: by(&row)?, id: row.id.0, body: row.body, created_at: row.created_at });
    rows.into_iter().map(read).collect()
}
