//! Lists of people.

use chrono::{DateTime, NaiveDate, Utc};
use domain::contact::{Email, Phone};
use domain::id::PersonId;
use domain::person::{PartKind, ParticipantStatus, VolunteerStatus};
use domain::way::Ways;
use sea_orm::sea_query::{Alias, Condition, Expr};
use sea_orm::{
    DbErr, EntityTrait, ExprTrait as _, JoinType, QueryFilter, QueryOrder, QueryResult, QuerySelect, QueryTrait as _,
};

use super::part;
use crate::column::{Id, Json, Text};
use crate::entity::part::Column;
use crate::entity::person;
use crate::page::{Page, Paging, like};
use crate::{Access, StoreError, Tenant};

/// A row of the list of people.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Row {
    pub id: PersonId,
    pub name: String,
    pub place: String,
    pub email: Option<Email>,
    pub phone: Option<Phone>,
    pub volunteer: Option<VolunteerStatus>,
    pub participant: Option<ParticipantStatus>,
    pub created_at: DateTime<Utc>,
}

impl Row {
    /// Their mail address; nothing for whoever has none.
    pub fn address(&self) -> &str {
        self.email.as_deref().unwrap_or_default()
    }

    fn read(row: &QueryResult) -> Result<Self, DbErr> {
        let get = |name: &str| row.try_get::<String>("", name);
        let ways = row.try_get::<Json<Ways>>("", "ways")?.0;
        Ok(Self {
            id: row.try_get::<Id<_>>("", "id")?.0,
            name: get("name")?,
            place: get("place")?,
            email: ways.mail().cloned(),
            phone: ways.telephone().cloned(),
            volunteer: row.try_get::<Option<Text<_>>>("", PartKind::Volunteer.code())?.map(|status| status.0),
            participant: row.try_get::<Option<Text<_>>>("", PartKind::Participant.code())?.map(|status| status.0),
            created_at: row.try_get("", "created_at")?,
        })
    }
}

/// Which certificates of good conduct a list asks for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CertificateIs {
    /// It ends until this day, or is over.
    EndingBy(NaiveDate),
    /// A volunteer of whom none was seen.
    Missing,
}

/// Which interviews a list asks for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum InterviewIs {
    /// There was none.
    Missing,
    /// One was begun and is not finished.
    Open,
}

/// What a list of people asks for besides.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Narrow {
    /// The code of a status, as a volunteer or as a participant.
    pub status: Option<String>,
    /// Whether answers are missing for a match.
    pub missing: Option<bool>,
    pub certificate: Option<CertificateIs>,
    pub interview: Option<InterviewIs>,
}

/// A column of somebody's part of a kind, in a query of people.
fn of(kind: PartKind, column: Column) -> Expr {
    Expr::col((Alias::new(kind.code()), column))
}

fn is(kind: PartKind) -> Expr {
    of(kind, Column::PersonId).is_not_null()
}

/// Whether answers are missing of somebody in a part. What was never counted is missing; whoever has left isn't asked
/// any more.
fn lacks_answers(kind: PartKind) -> Condition {
    let untold = || of(kind, Column::Untold);
    let some = Condition::any().add(untold().is_null()).add(untold().gt(0));
    Condition::all().add(is(kind)).add(of(kind, Column::Status).ne(part::left(kind))).add(some)
}

impl Narrow {
    fn condition(&self) -> Condition {
        let mut all = Condition::all();
        let any = |condition: fn(PartKind) -> Condition| {
            PartKind::ALL.iter().fold(Condition::any(), |any, kind| any.add(condition(*kind)))
        };
        let id = || Expr::col((person::Entity, person::Column::Id));
        if let Some(status) = &self.status {
            let stands = PartKind::ALL.iter().map(|kind| of(*kind, Column::Status).eq(status.clone()));
            all = all.add(stands.fold(Condition::any(), Condition::add));
        }
        if let Some(missing) = self.missing {
            let some = any(lacks_answers);
            all = all.add(if missing { some } else { some.not() });
        }
        match self.certificate {
            None => {}
            Some(CertificateIs::EndingBy(day)) => {
                all = all.add(id().in_subquery(crate::conduct::people(Some(day))));
            }
            Some(CertificateIs::Missing) => {
                all = all.add(is(PartKind::Volunteer)).add(id().not_in_subquery(crate::conduct::people(None)));
            }
        }
        match self.interview {
            None => all,
            Some(InterviewIs::Missing) => all.add(id().not_in_subquery(crate::interview::people(false))),
            Some(InterviewIs::Open) => all.add(id().in_subquery(crate::interview::people(true))),
        }
    }
}

/// One page of people, by name; of all, or of those who are something of this kind. One query.
pub async fn list(
    db: &impl Access<Tenant>,
    kind: Option<PartKind>,
    search: &str,
    paging: Paging,
) -> Result<Page<Row>, StoreError> {
    narrowed(db, kind, &Narrow::default(), search, paging).await
}

/// One page of those whom a list asks for. One query.
pub async fn narrowed(
    db: &impl Access<Tenant>,
    kind: Option<PartKind>,
    narrow: &Narrow,
    search: &str,
    paging: Paging,
) -> Result<Page<Row>, StoreError> {
    let mut query = person::Entity::find();
    for kind in PartKind::ALL {
        query = query.join_as(JoinType::LeftJoin, part::joined(*kind), Alias::new(kind.code()));
    }
    if let Some(kind) = kind {
        query = query.filter(is(kind));
    }
    if !search.trim().is_empty() {
        query = query.filter(Expr::col((person::Entity, person::Column::Search)).like(like(search)));
    }
    query = query
        .filter(narrow.condition())
        .order_by_asc(person::Column::Search)
        .order_by_asc(person::Column::Id)
        .select_only()
        .columns([
            person::Column::Id,
            person::Column::Name,
            person::Column::Place,
            person::Column::Ways,
            person::Column::CreatedAt,
        ]);
    for kind in PartKind::ALL {
        query = query.expr_as(of(*kind, Column::Status), kind.code());
    }
    paging.of(db, query.into_query(), |row| Ok(Row::read(row)?)).await
}
