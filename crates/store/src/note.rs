//! Notes that staff write about a sign-up, a person or an organisation.

use chrono::{DateTime, Utc};
use domain::id::{NoteId, OrganisationId, PersonId, SignupId, StaffId};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IdenStatic as _, QueryFilter, QueryOrder};

use crate::column::Id;
use crate::entity::note::{ActiveModel, Column, Entity};
use crate::{Access, StoreError, Tenant};

/// What a note hangs on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Subject {
    Signup(SignupId),
    Person(PersonId),
    Organisation(OrganisationId),
}

impl Subject {
    fn column(self) -> (Column, uuid::Uuid) {
        match self {
            Self::Signup(id) => (Column::SignupId, id.0),
            Self::Person(id) => (Column::PersonId, id.0),
            Self::Organisation(id) => (Column::OrganisationId, id.0),
        }
    }
}

/// A note.
#[derive(Clone, Debug)]
pub struct Note {
    pub id: NoteId,
    pub author: StaffId,
    pub body: String,
    pub created_at: DateTime<Utc>,
}

/// Keeps a note.
pub async fn insert(db: &impl Access<Tenant>, subject: Subject, note: Note) -> Result<(), StoreError> {
    let of = |column: Column| (subject.column().0.as_str() == column.as_str()).then_some(subject.column().1);
    Entity::insert(ActiveModel {
        id: Set(note.id.into()),
        signup_id: Set(of(Column::SignupId).map(|id| Id(id.into()))),
        person_id: Set(of(Column::PersonId).map(|id| Id(id.into()))),
        organisation_id: Set(of(Column::OrganisationId).map(|id| Id(id.into()))),
        author_id: Set(note.author.into()),
        body: Set(note.body),
        created_at: Set(note.created_at),
    })
    .exec(db.connection())
    .await?;
    Ok(())
}

/// Hangs the notes of an accepted sign-up on what came of it, too.
pub async fn hand_over(
    db: &impl Access<Tenant>,
    signup: SignupId,
    person: Option<PersonId>,
    organisation: Option<OrganisationId>,
) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::PersonId, Expr::value(person.map(|id| id.0)))
        .col_expr(Column::OrganisationId, Expr::value(organisation.map(|id| id.0)))
        .filter(Column::SignupId.eq(signup.0))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// The notes on a record, the newest first.
pub async fn of(db: &impl Access<Tenant>, subject: Subject) -> Result<Vec<Note>, StoreError> {
    let (column, id) = subject.column();
    let rows = Entity::find()
        .filter(column.eq(id))
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Note { id: row.id.0, author: row.author_id.0, body: row.body, created_at: row.created_at })
        .collect())
}
