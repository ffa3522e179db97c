//! Who waits for a counterpart, and since when.

use chrono::{DateTime, Utc};
use domain::id::PersonId;
use domain::person::ParticipantStatus;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::entity::{participant, volunteer};
use crate::{Access, StoreError, Tenant};

/// Since when a volunteer waits for (another) mentee; nothing while she doesn't.
pub async fn mentor(db: &impl Access<Tenant>, id: PersonId) -> Result<Option<DateTime<Utc>>, StoreError> {
    let row = volunteer::Entity::find_by_id(id.0).one(db.connection()).await?;
    Ok(row.and_then(|row| row.waiting_since))
}

/// Since when a participant waits for a mentor; nothing while she doesn't.
pub async fn mentee(db: &impl Access<Tenant>, id: PersonId) -> Result<Option<DateTime<Utc>>, StoreError> {
    let row = participant::Entity::find_by_id(id.0).one(db.connection()).await?;
    Ok(row.and_then(|row| row.waiting_since))
}

/// Lets a volunteer wait since then, or not at all.
pub async fn set_mentor(
    db: &impl Access<Tenant>,
    id: PersonId,
    since: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    volunteer::Entity::update_many()
        .col_expr(volunteer::Column::WaitingSince, Expr::value(since))
        .filter(volunteer::Column::PersonId.eq(id.0))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Moves a participant on who stands at one of `from`, and lets her wait since then, or not at all. Whoever stands
/// elsewhere, such as somebody who left, stays there.
pub async fn move_mentee(
    db: &impl Access<Tenant>,
    id: PersonId,
    from: &[ParticipantStatus],
    to: ParticipantStatus,
    since: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    participant::Entity::update_many()
        .col_expr(participant::Column::Status, Expr::value(to.code()))
        .col_expr(participant::Column::WaitingSince, Expr::value(since))
        .filter(participant::Column::PersonId.eq(id.0))
        .filter(participant::Column::Status.is_in(from.iter().map(|status| status.code())))
        .exec(db.connection())
        .await?;
    Ok(())
}
