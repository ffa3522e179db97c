//! Interviews: one open at a time for a person and a role, the finished ones kept.

use chrono::{DateTime, Utc};
use domain::id::{InterviewId, PersonId, StaffId};
use domain::interview::Kept;
use domain::matching::Side;
use sea_orm::sea_query::{Expr, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait as _, QueryFilter, QueryOrder, QuerySelect, QueryTrait as _,
};

use crate::access::Connected as _;
use crate::column::{Id, Json};
use crate::entity::interview::{ActiveModel, Column, Entity, Model};
use crate::{Access, StoreError, Tenant, Tx};

/// An interview.
#[derive(Clone, Debug)]
pub struct Interview {
    pub id: InterviewId,
    pub person: PersonId,
    /// As what they are interviewed.
    pub side: Side,
    pub kept: Kept,
    /// Counts up with each saving.
    pub version: i32,
    pub started_at: DateTime<Utc>,
    pub saved_at: DateTime<Utc>,
    pub finished_at: Option<DateTime<Utc>>,
    /// Who saved it last.
    pub staff: Option<StaffId>,
}

fn read(row: Model) -> Interview {
    Interview {
        id: row.id.0,
        person: row.person_id.0,
        side: row.role.0,
        kept: row.answers.0,
        version: row.version,
        started_at: row.started_at,
        saved_at: row.saved_at,
        finished_at: row.finished_at,
        staff: row.staff_id.map(|id| id.0),
    }
}

/// All interviews with a person, the newest first.
pub async fn of_person(db: &impl Access<Tenant>, person: PersonId) -> Result<Vec<Interview>, StoreError> {
    let rows = Entity::find()
        .filter(Column::PersonId.eq(person.0))
        .order_by_desc(Column::StartedAt)
        .order_by_desc(Column::Id)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// Begins an interview; [`StoreError::Exists`] when one with this person in this role is open.
pub async fn insert(tx: &Tx<Tenant>, new: &Interview) -> Result<(), StoreError> {
    let row = ActiveModel {
        id: Set(new.id.into()),
        person_id: Set(new.person.into()),
        role: Set(new.side.into()),
        open_key: Set(Some(format!("{}:{}", new.person, new.side))),
        answers: Set(new.kept.clone().into()),
        version: Set(new.version),
        started_at: Set(new.started_at),
        saved_at: Set(new.saved_at),
        finished_at: Set(new.finished_at),
        staff_id: Set(new.staff.map(Id)),
    };
    Entity::insert(row).exec_without_returning(tx.connection()).await?;
    Ok(())
}

/// Writes an interview over the version before; `false`, and nothing is changed, when there is a newer one or it is
/// finished.
pub async fn save(tx: &Tx<Tenant>, now: &Interview) -> Result<bool, StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::Answers, Expr::value(Json(now.kept.clone())))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1))
        .col_expr(Column::SavedAt, Expr::value(now.saved_at))
        .col_expr(Column::StaffId, Expr::value(now.staff.map(|id| id.0)))
        .filter(Column::Id.eq(now.id.0))
        .filter(Column::Version.eq(now.version))
        .filter(Column::FinishedAt.is_null())
        .exec(tx.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Finishes an interview.
pub async fn finish(tx: &Tx<Tenant>, id: InterviewId, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::FinishedAt, Expr::value(Some(now)))
        .col_expr(Column::OpenKey, Expr::value(None::<String>))
        .filter(Column::Id.eq(id.0))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// The people with whom there is an interview, or one that is not finished, as a part of another query.
pub(crate) fn people(only_open: bool) -> SelectStatement {
    let mut all = Entity::find();
    if only_open {
        all = all.filter(Column::FinishedAt.is_null());
    }
    all.select_only().column(Column::PersonId).into_query()
}
