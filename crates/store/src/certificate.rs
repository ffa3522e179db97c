//! Certificates of completed tandems.

use chrono::{DateTime, Utc};
use domain::certificate::{Code, Completion};
use domain::id::{CertificateId, PersonId, TandemId};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::entity::completion_certificate::{ActiveModel, Bare, Column, Entity, Model};
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

fn read(row: Model) -> Certificate {
    Certificate {
        id: row.id.0,
        code: row.code.0.0,
        tandem: row.tandem_id.0,
        person: row.person_id.0,
        completion: Completion {
            name: row.name,
            meetings: row.meetings.0,
            minutes: row.minutes.0,
            from: row.from_on.0,
            until: row.until_on.0,
        },
        issued_at: row.issued_at,
        revoked_at: row.revoked_at,
    }
}

/// Keeps a new certificate; [`StoreError::Exists`] when the tandem has one.
pub async fn insert(db: &impl Access<Tenant>, new: &Certificate) -> Result<(), StoreError> {
    let said = &new.completion;
    Entity::insert(ActiveModel {
        id: Set(new.id.into()),
        code: Set(Bare(new.code.clone()).into()),
        tandem_id: Set(new.tandem.into()),
        person_id: Set(new.person.into()),
        name: Set(said.name.clone()),
        meetings: Set(said.meetings.into()),
        minutes: Set(said.minutes.into()),
        from_on: Set(said.from.into()),
        until_on: Set(said.until.into()),
        issued_at: Set(new.issued_at),
        revoked_at: Set(new.revoked_at),
    })
    .exec_without_returning(db.connection())
    .await?;
    Ok(())
}

/// The certificate of a tandem.
pub async fn of_tandem(db: &impl Access<Tenant>, tandem: TandemId) -> Result<Option<Certificate>, StoreError> {
    Ok(Entity::find().filter(Column::TandemId.eq(tandem.0)).one(db.connection()).await?.map(read))
}

/// The certificate with this code.
pub async fn by_code(db: &impl Access<Tenant>, code: &Code) -> Result<Option<Certificate>, StoreError> {
    Ok(Entity::find().filter(Column::Code.eq(code.as_str())).one(db.connection()).await?.map(read))
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
