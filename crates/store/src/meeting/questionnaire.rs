//! Questionnaires on social connection: who was asked when, and what they answered.

use chrono::{DateTime, Utc};
use domain::id::{PersonId, QuestionnaireId, TandemId};
use domain::meeting::questionnaire::{Answers, Wave};
use domain::tandem::{Side, Status};
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, TryInsertResult,
};

use crate::access::Connected as _;
use crate::column::{Id, Json};
use crate::entity::questionnaire::{ActiveModel, Column, Entity, Model};
use crate::entity::tandem;
use crate::{Access, StoreError, Tenant, Tx};

/// A questionnaire that somebody was asked to answer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Record {
    pub id: QuestionnaireId,
    pub tandem: TandemId,
    pub person: PersonId,
    pub side: Side,
    pub wave: Wave,
    pub asked_at: DateTime<Utc>,
    /// From then on no answer is taken.
    pub until: DateTime<Utc>,
    pub answered_at: Option<DateTime<Utc>>,
    pub reminded_at: Option<DateTime<Utc>>,
    pub answers: Answers,
}

fn read(row: Model) -> Record {
    Record {
        id: row.id.0,
        tandem: row.tandem_id.0,
        person: row.person_id.0,
        side: row.side.0,
        wave: row.wave.0,
        asked_at: row.asked_at,
        until: row.until,
        answered_at: row.answered_at,
        reminded_at: row.reminded_at,
        answers: row.answers.0,
    }
}

/// Keeps a new questionnaire; `false` when this person was asked in this wave before.
pub async fn insert(db: &Tx<Tenant>, new: &Record) -> Result<bool, StoreError> {
    let row = ActiveModel {
        id: Set(new.id.into()),
        tandem_id: Set(new.tandem.into()),
        person_id: Set(new.person.into()),
        side: Set(new.side.into()),
        wave: Set(new.wave.into()),
        asked_at: Set(new.asked_at),
        until: Set(new.until),
        answered_at: Set(new.answered_at),
        reminded_at: Set(new.reminded_at),
        answers: Set(new.answers.clone().into()),
    };
    let done = Entity::insert(row)
        .on_conflict_do_nothing_on([Column::TandemId, Column::PersonId, Column::Wave])
        .exec_without_returning(db.connection())
        .await?;
    // Rows that were really written: a conflict is no error and writes none.
    Ok(matches!(done, TryInsertResult::Inserted(1..)))
}

pub async fn by_id(db: &impl Access<Tenant>, id: QuestionnaireId) -> Result<Option<Record>, StoreError> {
    Ok(Entity::find_by_id(id).one(db.connection()).await?.map(read))
}

/// Writes the answers down; `false` when that was done before, or its time is over.
pub async fn answer(
    db: &Tx<Tenant>,
    id: QuestionnaireId,
    answers: &Answers,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::Answers, Expr::value(Json(answers.clone())))
        .col_expr(Column::AnsweredAt, Expr::value(Some(now)))
        .filter(Column::Id.eq(id.0))
        .filter(Column::AnsweredAt.is_null())
        .filter(Column::Until.gt(now))
        .exec(db.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

fn open(now: DateTime<Utc>) -> Condition {
    Condition::all().add(Column::AnsweredAt.is_null()).add(Column::Until.gt(now))
}

/// Those that a person can answer now, the oldest first.
pub async fn open_of(
    db: &impl Access<Tenant>,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Vec<Record>, StoreError> {
    let rows = Entity::find()
        .filter(Column::PersonId.eq(person.0))
        .filter(open(now))
        .order_by_asc(Column::Id)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// Those without an answer that were asked before then and of which nobody was reminded.
pub async fn to_remind(
    db: &impl Access<Tenant>,
    asked_before: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Vec<Record>, StoreError> {
    let rows = Entity::find()
        .filter(open(now))
        .filter(Column::RemindedAt.is_null())
        .filter(Column::AskedAt.lte(asked_before))
        .order_by_asc(Column::Id)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// Writes down that somebody was reminded; `false` when they were before, or have answered meanwhile.
pub async fn reminded(db: &Tx<Tenant>, id: QuestionnaireId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::RemindedAt, Expr::value(Some(now)))
        .filter(Column::Id.eq(id.0))
        .filter(Column::RemindedAt.is_null())
        .filter(open(now))
        .exec(db.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Ends those of a tandem that nobody answered yet: a later wave takes their place.
pub async fn end_open(db: &Tx<Tenant>, tandem: TandemId, wave: Wave, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::Until, Expr::value(now))
        .filter(Column::TandemId.eq(tandem.0))
        .filter(Column::Wave.ne(wave.code()))
        .filter(open(now))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// The tandems that meet, began between these two times, and were not asked in this wave.
pub async fn unasked(
    db: &impl Access<Tenant>,
    wave: Wave,
    (begun_from, begun_before): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Vec<TandemId>, StoreError> {
    let meets = Status::ALL.iter().filter(|status| status.meets()).map(|status| status.code());
    let mut asked = Query::select();
    asked.column(Column::TandemId).from(Entity).and_where(Column::Wave.eq(wave.code()));
    let ids: Vec<Id<TandemId>> = tandem::Entity::find()
        .filter(tandem::Column::Status.is_in(meets))
        .filter(tandem::Column::TrialSince.gte(begun_from))
        .filter(tandem::Column::TrialSince.lt(begun_before))
        .filter(tandem::Column::Id.not_in_subquery(asked))
        .order_by_asc(tandem::Column::Id)
        .select_only()
        .column(tandem::Column::Id)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(ids.into_iter().map(|id| id.0).collect())
}

/// All questionnaires of a tandem, in the order in which they were asked.
pub async fn of_tandem(db: &impl Access<Tenant>, tandem: TandemId) -> Result<Vec<Record>, StoreError> {
    let query = Entity::find().filter(Column::TandemId.eq(tandem.0)).order_by_asc(Column::Id);
    Ok(query.all(db.connection()).await?.into_iter().map(read).collect())
}

/// All that a person was asked to answer, in the order in which they were asked. One query.
pub async fn of_person(db: &impl Access<Tenant>, person: PersonId) -> Result<Vec<Record>, StoreError> {
    let query = Entity::find().filter(Column::PersonId.eq(person.0)).order_by_asc(Column::Id);
    Ok(query.all(db.connection()).await?.into_iter().map(read).collect())
}

/// All that were answered, in the order in which they were asked. One query.
pub async fn answered(db: &impl Access<Tenant>) -> Result<Vec<Record>, StoreError> {
    let query = Entity::find().filter(Column::AnsweredAt.is_not_null()).order_by_asc(Column::Id);
    Ok(query.all(db.connection()).await?.into_iter().map(read).collect())
}
