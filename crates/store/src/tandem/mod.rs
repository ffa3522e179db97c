//! Tandems as the database keeps them.

pub mod board;
pub mod due;
pub mod note;

use chrono::{DateTime, Utc};
use domain::id::{PersonId, StaffId, TandemId};
use domain::tandem::{Answer, Asked, EndReason, NoReason, Side, Status, Tandem};
use sea_orm::sea_query::Condition;
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::access::Connected as _;
use crate::column::{Id, Text, Unread};
use crate::entity::tandem::{ActiveModel, Column, Entity, Model, Said};
use crate::{Access, StoreError, Tenant, Tx};

/// A tandem with what the life cycle knows of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Record {
    pub id: TandemId,
    pub mentor: PersonId,
    pub mentee: PersonId,
    pub tandem: Tandem,
    pub status_since: DateTime<Utc>,
    pub end_reason: Option<EndReason>,
    /// Since when mentor and mentee had waited when they began to meet.
    pub waited_since: [Option<DateTime<Utc>>; 2],
    /// When mentor and mentee said, after its good end, that they would like to accompany somebody.
    pub again: [Option<DateTime<Utc>>; 2],
    /// What the engine said when the two were suggested to each other, as JSON.
    pub why: String,
    pub created_at: DateTime<Utc>,
    pub created_by: Option<StaffId>,
}

impl Record {
    /// Who is on this side.
    pub const fn person(&self, side: Side) -> PersonId {
        match side {
            Side::Mentor => self.mentor,
            Side::Mentee => self.mentee,
        }
    }

    /// On which side somebody is, if on any.
    pub fn side_of(&self, person: PersonId) -> Option<Side> {
        Side::ALL.iter().copied().find(|side| self.person(*side) == person)
    }
}

/// What somebody answered: a no has its reason in the column beside it.
fn answer(said: Option<Text<Said>>, reason: Option<Text<NoReason>>, why: Column) -> Result<Option<Answer>, Unread> {
    Ok(match said.map(|said| said.0) {
        None => None,
        Some(Said::Yes) => Some(Answer::Yes),
        Some(Said::CallMe) => Some(Answer::CallMe),
        Some(Said::No) => Some(Answer::No(reason.ok_or_else(|| Unread::of::<NoReason>(why))?.0)),
    })
}

fn answers(row: &Model) -> Result<[Option<Answer>; 2], Unread> {
    Ok([
        answer(row.mentor_answer, row.mentor_no_reason, Column::MentorNoReason)?,
        answer(row.mentee_answer, row.mentee_no_reason, Column::MenteeNoReason)?,
    ])
}

/// Whether whoever said no said why.
pub(crate) fn readable(row: &Model) -> Result<(), Unread> {
    answers(row).map(drop)
}

fn columns(answer: Option<Answer>) -> (Option<Text<Said>>, Option<Text<NoReason>>) {
    let (said, reason) = match answer {
        None => (None, None),
        Some(Answer::Yes) => (Some(Said::Yes), None),
        Some(Answer::CallMe) => (Some(Said::CallMe), None),
        Some(Answer::No(reason)) => (Some(Said::No), Some(reason)),
    };
    (said.map(Text), reason.map(Text))
}

pub(crate) fn read(row: Model) -> Result<Record, StoreError> {
    let [mentor, mentee] = answers(&row)?;
    Ok(Record {
        id: row.id.0,
        mentor: row.mentor_id.0,
        mentee: row.mentee_id.0,
        tandem: Tandem {
            status: row.status.0,
            order: row.asking.0,
            mentor: Asked { at: row.mentor_asked_at, answer: mentor },
            mentee: Asked { at: row.mentee_asked_at, answer: mentee },
            trial_since: row.trial_since,
            goes_on: [row.mentor_goes_on, row.mentee_goes_on],
            meetings: row.meetings.0,
            last_meeting: row.last_meeting,
        },
        status_since: row.status_since,
        end_reason: row.end_reason.map(|reason| reason.0),
        waited_since: [row.mentor_waited_since, row.mentee_waited_since],
        again: [row.mentor_again_at, row.mentee_again_at],
        why: row.why,
        created_at: row.created_at,
        created_by: row.created_by.map(|id| id.0),
    })
}

fn model(record: &Record) -> ActiveModel {
    let tandem = &record.tandem;
    let (mentor_answer, mentor_no_reason) = columns(tandem.mentor.answer);
    let (mentee_answer, mentee_no_reason) = columns(tandem.mentee.answer);
    let pair_key = (!tandem.status.is_final()).then(|| format!("{}:{}", record.mentor, record.mentee));
    ActiveModel {
        id: Set(record.id.into()),
        mentor_id: Set(record.mentor.into()),
        mentee_id: Set(record.mentee.into()),
        status: Set(tandem.status.into()),
        status_since: Set(record.status_since),
        asking: Set(tandem.order.into()),
        mentor_asked_at: Set(tandem.mentor.at),
        mentor_answer: Set(mentor_answer),
        mentor_no_reason: Set(mentor_no_reason),
        mentor_goes_on: Set(tandem.goes_on[0]),
        mentee_asked_at: Set(tandem.mentee.at),
        mentee_answer: Set(mentee_answer),
        mentee_no_reason: Set(mentee_no_reason),
        mentee_goes_on: Set(tandem.goes_on[1]),
        trial_since: Set(tandem.trial_since),
        meetings: Set(tandem.meetings.into()),
        last_meeting: Set(tandem.last_meeting),
        end_reason: Set(record.end_reason.map(Text)),
        why: Set(record.why.clone()),
        created_at: Set(record.created_at),
        created_by: Set(record.created_by.map(Id)),
        pair_key: Set(pair_key),
        met_mentee_id: Set(tandem.status.meets().then_some(record.mentee.into())),
        mentor_waited_since: Set(record.waited_since[0]),
        mentee_waited_since: Set(record.waited_since[1]),
        mentor_again_at: Set(record.again[0]),
        mentee_again_at: Set(record.again[1]),
    }
}

/// Keeps a new tandem; [`StoreError::Exists`] when these two are in one already.
pub async fn insert(db: &impl Access<Tenant>, new: &Record) -> Result<(), StoreError> {
    Entity::insert(model(new)).exec_without_returning(db.connection()).await?;
    Ok(())
}

/// Writes down where a tandem stands now; [`StoreError::Exists`] when the mentee is in another one meanwhile.
pub async fn save(db: &Tx<Tenant>, record: &Record) -> Result<(), StoreError> {
    let row = ActiveModel { id: Unchanged(record.id.into()), ..model(record) };
    Entity::update(row).exec(db.connection()).await?;
    Ok(())
}

pub async fn by_id(db: &impl Access<Tenant>, id: TandemId) -> Result<Option<Record>, StoreError> {
    Entity::find_by_id(id).one(db.connection()).await?.map(read).transpose()
}

/// A tandem that is about to be changed: on PostgreSQL its row is locked until the transaction ends, as the whole
/// database is on SQLite.
pub async fn by_id_to_change(db: &Tx<Tenant>, id: TandemId) -> Result<Option<Record>, StoreError> {
    Entity::find_by_id(id).lock_exclusive().one(db.connection()).await?.map(read).transpose()
}

/// How many of the mentor's places are taken: by tandems that meet.
pub async fn places_taken(db: &impl Access<Tenant>, mentor: PersonId) -> Result<u64, StoreError> {
    let meets = Status::ALL.iter().filter(|status| status.meets()).map(|status| status.code());
    let taken = Entity::find().filter(Column::MentorId.eq(mentor.0)).filter(Column::Status.is_in(meets));
    Ok(taken.count(db.connection()).await?)
}

/// Whether the mentee is in a tandem that meets.
pub async fn meets_somebody(db: &impl Access<Tenant>, mentee: PersonId) -> Result<bool, StoreError> {
    Ok(Entity::find().filter(Column::MetMenteeId.eq(mentee.0)).count(db.connection()).await? > 0)
}

/// All tandems that somebody is or was in, on either side, the newest first. One query.
pub async fn of_person(db: &impl Access<Tenant>, person: PersonId) -> Result<Vec<Record>, StoreError> {
    let either = Condition::any().add(Column::MentorId.eq(person.0)).add(Column::MenteeId.eq(person.0));
    let rows = Entity::find()
        .filter(either)
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .all(db.connection())
        .await?;
    rows.into_iter().map(read).collect()
}
