//! Tandems as the database keeps them.

use chrono::{DateTime, Utc};
use domain::id::{PersonId, StaffId, TandemId};
use domain::tandem::{Answer, Asked, EndReason, NoReason, Order, Side, Status, Tandem};
use sea_orm::sea_query::Condition;
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::access::Connected as _;
use crate::entity::tandem::{ActiveModel, Column, Entity, Model};
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

const fn unreadable() -> StoreError {
    StoreError::Unreadable { what: "tandem" }
}

fn read_asked(at: Option<DateTime<Utc>>, answer: Option<&str>, reason: Option<&str>) -> Result<Asked, StoreError> {
    let answer = match (answer, reason) {
        (None, _) => None,
        (Some("yes"), _) => Some(Answer::Yes),
        (Some("call-me"), _) => Some(Answer::CallMe),
        (Some("no"), Some(reason)) => Some(Answer::No(NoReason::from_code(reason).ok_or_else(unreadable)?)),
        _ => return Err(unreadable()),
    };
    Ok(Asked { at, answer })
}

fn codes(asked: &Asked) -> (Option<String>, Option<String>) {
    let (answer, reason) = match asked.answer {
        None => (None, None),
        Some(Answer::Yes) => (Some("yes"), None),
        Some(Answer::CallMe) => (Some("call-me"), None),
        Some(Answer::No(reason)) => (Some("no"), Some(reason.code())),
    };
    (answer.map(str::to_owned), reason.map(str::to_owned))
}

pub(crate) fn read(row: Model) -> Result<Record, StoreError> {
    let end_reason = row.end_reason.as_deref().map(|code| EndReason::from_code(code).ok_or_else(unreadable));
    Ok(Record {
        id: row.id.into(),
        mentor: row.mentor_id.into(),
        mentee: row.mentee_id.into(),
        tandem: Tandem {
            status: Status::from_code(&row.status).ok_or_else(unreadable)?,
            order: Order::from_code(&row.asking).ok_or_else(unreadable)?,
            mentor: read_asked(row.mentor_asked_at, row.mentor_answer.as_deref(), row.mentor_no_reason.as_deref())?,
            mentee: read_asked(row.mentee_asked_at, row.mentee_answer.as_deref(), row.mentee_no_reason.as_deref())?,
            trial_since: row.trial_since,
            goes_on: [row.mentor_goes_on, row.mentee_goes_on],
            meetings: u16::try_from(row.meetings).map_err(|_| unreadable())?,
            last_meeting: row.last_meeting,
        },
        status_since: row.status_since,
        end_reason: end_reason.transpose()?,
        waited_since: [row.mentor_waited_since, row.mentee_waited_since],
        again: [row.mentor_again_at, row.mentee_again_at],
        why: row.why,
        created_at: row.created_at,
        created_by: row.created_by.map(Into::into),
    })
}

fn model(record: &Record) -> ActiveModel {
    let tandem = &record.tandem;
    let ((mentor_answer, mentor_no_reason), (mentee_answer, mentee_no_reason)) =
        (codes(&tandem.mentor), codes(&tandem.mentee));
    let pair_key = (!tandem.status.is_final()).then(|| format!("{}:{}", record.mentor, record.mentee));
    ActiveModel {
        id: Set(record.id.0),
        mentor_id: Set(record.mentor.0),
        mentee_id: Set(record.mentee.0),
        status: Set(tandem.status.code().to_owned()),
        status_since: Set(record.status_since),
        asking: Set(tandem.order.code().to_owned()),
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
        end_reason: Set(record.end_reason.map(|reason| reason.code().to_owned())),
        why: Set(record.why.clone()),
        created_at: Set(record.created_at),
        created_by: Set(record.created_by.map(|id| id.0)),
        pair_key: Set(pair_key),
        met_mentee_id: Set(tandem.status.meets().then_some(record.mentee.0)),
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
    let row = ActiveModel { id: Unchanged(record.id.0), ..model(record) };
    Entity::update(row).exec(db.connection()).await?;
    Ok(())
}

pub async fn by_id(db: &impl Access<Tenant>, id: TandemId) -> Result<Option<Record>, StoreError> {
    Entity::find_by_id(id.0).one(db.connection()).await?.map(read).transpose()
}

/// A tandem that is about to be changed: on PostgreSQL its row is locked until the transaction ends, as the whole
/// database is on SQLite.
pub async fn by_id_to_change(db: &Tx<Tenant>, id: TandemId) -> Result<Option<Record>, StoreError> {
    Entity::find_by_id(id.0).lock_exclusive().one(db.connection()).await?.map(read).transpose()
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
