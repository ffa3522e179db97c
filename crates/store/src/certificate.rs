//! Certificates of completed tandems.

use chrono::{DateTime, Utc};
use domain::certificate::{Code, Completion};
use domain::id::{CertificateId, PersonId, TandemId};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::entity::completion_certificate::{ActiveModel, Column, Entity, Model};
use crate::{Access, StoreError, Tenant};

/// A certificate that was issued; what it says never changes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Certificate {
    pub id: CertificateId,
    pub code: Code,
    pub tandem: TandemId,
    pub person: PersonId,
    pub completion: Completion,
    pub issued_at: DateTime<Utc>,
    /// From then on it is worth nothing.
    pub revoked_at: Option<DateTime<Utc>>,
}

const fn unreadable() -> StoreError {
    StoreError::Unreadable { what: "certificate" }
}

fn read(row: Model) -> Result<Certificate, StoreError> {
    let day = |text: &str| text.parse().map_err(|_| unreadable());
    Ok(Certificate {
        id: row.id.into(),
        code: Code::read(&row.code).map_err(|_| unreadable())?,
        tandem: row.tandem_id.into(),
        person: row.person_id.into(),
        completion: Completion {
            name: row.name,
            meetings: u16::try_from(row.meetings).map_err(|_| unreadable())?,
            minutes: u32::try_from(row.minutes).map_err(|_| unreadable())?,
            from: day(&row.from_on)?,
            until: day(&row.until_on)?,
        },
        issued_at: row.issued_at,
        revoked_at: row.revoked_at,
    })
}

/// Keeps a new certificate; [`StoreError::Exists`] when the tandem has one.
pub async fn insert(db: &impl Access<Tenant>, new: &Certificate) -> Result<(), StoreError> {
    let said = &new.completion;
    Entity::insert(ActiveModel {
        id: Set(new.id.0),
        code: Set(new.code.as_str().to_owned()),
        tandem_id: Set(new.tandem.0),
        person_id: Set(new.person.0),
        name: Set(said.name.clone()),
        meetings: Set(said.meetings.into()),
        minutes: Set(i32::try_from(said.minutes).map_err(|_| unreadable())?),
        from_on: Set(said.from.to_string()),
        until_on: Set(said.until.to_string()),
        issued_at: Set(new.issued_at),
        revoked_at: Set(new.revoked_at),
    })
    .exec_without_returning(db.connection())
    .await?;
    Ok(())
}

/// The certificate of a tandem.
pub async fn of_tandem(db: &impl Access<Tenant>, tandem: TandemId) -> Result<Option<Certificate>, StoreError> {
    Entity::find().filter(Column::TandemId.eq(tandem.0)).one(db.connection()).await?.map(read).transpose()
}

/// The certificate with this code.
pub async fn by_code(db: &impl Access<Tenant>, code: &Code) -> Result<Option<Certificate>, StoreError> {
    Entity::find().filter(Column::Code.eq(code.as_str())).one(db.connection()).await?.map(read).transpose()
}

/// Takes a certificate back; `false` when it was taken back before.
pub async fn revoke(db: &impl Access<Tenant>, tandem: TandemId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::RevokedAt, Expr::value(now))
        .filter(Column::TandemId.eq(tandem.0))
        .filter(Column::RevokedAt.is_null())
        .exec(db.connection())
        .await?;
    Ok(done.rows_affected == 1)
}
