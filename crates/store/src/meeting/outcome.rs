//! What people reached.

use chrono::{DateTime, NaiveDate, Utc};
use domain::id::{OutcomeId, PersonId, StaffId, TandemId};
use domain::meeting::Connection;
use domain::meeting::{Outcome, OutcomeKind};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Select};

use crate::access::Connected as _;
use crate::column::Id;
use crate::entity::outcome::{ActiveModel, Column, Entity, Model};
use crate::meeting::connections;
use crate::{Access, StoreError, Tenant, Tx};

/// An outcome, and whose.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Record {
    pub id: OutcomeId,
    pub person: PersonId,
    /// The tandem that helped with it.
    pub tandem: Option<TandemId>,
    pub outcome: Outcome,
    pub created_at: DateTime<Utc>,
    pub created_by: StaffId,
}

fn read(row: Model) -> Record {
    Record {
        id: row.id.0,
        person: row.person_id.0,
        tandem: row.tandem_id.map(|id| id.0),
        outcome: Outcome {
            kind: row.kind.0,
            on_date: row.on_date.0,
            evidence: row.evidence.0,
            connections: connections(row.bond, row.bridge, row.link),
            note: row.note,
        },
        created_at: row.created_at,
        created_by: row.created_by.0,
    }
}

/// Keeps a new outcome.
pub async fn insert(db: &Tx<Tenant>, new: &Record) -> Result<(), StoreError> {
    let outcome = &new.outcome;
    let made = |connection| Set(outcome.connections.contains(&connection));
    let row = ActiveModel {
        id: Set(new.id.into()),
        person_id: Set(new.person.into()),
        tandem_id: Set(new.tandem.map(Id)),
        kind: Set(outcome.kind.into()),
        on_date: Set(outcome.on_date.into()),
        evidence: Set(outcome.evidence.into()),
        bond: made(Connection::Bond),
        bridge: made(Connection::Bridge),
        link: made(Connection::Link),
        note: Set(outcome.note.clone()),
        created_at: Set(new.created_at),
        created_by: Set(new.created_by.into()),
    };
    Entity::insert(row).exec_without_returning(db.connection()).await?;
    Ok(())
}

/// Takes an outcome away; what it was, if it was there.
pub async fn delete(db: &Tx<Tenant>, id: OutcomeId) -> Result<Option<Record>, StoreError> {
    let found = Entity::find_by_id(id).one(db.connection()).await?.map(read);
    if found.is_some() {
        Entity::delete_by_id(id).exec(db.connection()).await?;
    }
    Ok(found)
}

async fn all(db: &impl Access<Tenant>, query: Select<Entity>) -> Result<Vec<Record>, StoreError> {
    let query = query.order_by_desc(Column::OnDate).order_by_desc(Column::Id);
    Ok(query.all(db.connection()).await?.into_iter().map(read).collect())
}

/// The outcomes of a tandem, the newest first.
pub async fn of_tandem(db: &impl Access<Tenant>, tandem: TandemId) -> Result<Vec<Record>, StoreError> {
    all(db, Entity::find().filter(Column::TandemId.eq(tandem.0))).await
}

/// The outcomes of a person, the newest first.
pub async fn of_person(db: &impl Access<Tenant>, person: PersonId) -> Result<Vec<Record>, StoreError> {
    all(db, Entity::find().filter(Column::PersonId.eq(person.0))).await
}

/// The outcomes from one day to another, both included, of one kind or of all; the newest first. One query.
pub async fn between(
    db: &impl Access<Tenant>,
    (from, to): (NaiveDate, NaiveDate),
    kind: Option<OutcomeKind>,
) -> Result<Vec<Record>, StoreError> {
    let mut query = Entity::find().filter(Column::OnDate.between(from.to_string(), to.to_string()));
    if let Some(kind) = kind {
        query = query.filter(Column::Kind.eq(kind.code()));
    }
    all(db, query).await
}
