//! Meetings that took place.

pub mod goal;
pub mod next;
pub mod outcome;
pub mod questionnaire;

use chrono::{DateTime, NaiveDate, Utc};
use domain::id::{MeetingId, PersonId, StaffId, TandemId};
use domain::meeting::{Connection, Meeting};
use sea_orm::sea_query::{Condition, Expr, Func};
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
};

use crate::access::Connected as _;
use crate::column::{Id, Number, Text, Unread};
use crate::entity::meeting::{ActiveModel, Column, Entity, Model};
use crate::{Access, StoreError, Tenant, Tx};

/// Who noted a meeting.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum By {
    /// One of the two.
    Person(PersonId),
    /// A coordinator.
    Staff(StaffId),
}

/// A meeting, and who noted it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Record {
    pub id: MeetingId,
    pub tandem: TandemId,
    pub by: By,
    /// The other of the two, when both noted it.
    pub also_by: Option<PersonId>,
    pub meeting: Meeting,
    pub created_at: DateTime<Utc>,
}

/// The connections of three columns.
pub(crate) fn connections(bond: bool, bridge: bool, link: bool) -> Vec<Connection> {
    let made = [bond, bridge, link];
    Connection::ALL.iter().zip(made).filter_map(|(connection, made)| made.then_some(*connection)).collect()
}

fn by(row: &Model) -> Result<By, Unread> {
    let staff = || row.by_staff.map(|id| By::Staff(id.0));
    row.by_person.map(|id| By::Person(id.0)).or_else(staff).ok_or_else(|| Unread::of::<PersonId>(Column::ByPerson))
}

/// Whether a meeting says who noted it.
pub(crate) fn readable(row: &Model) -> Result<(), Unread> {
    by(row).map(drop)
}

fn read(row: Model) -> Result<Record, StoreError> {
    Ok(Record {
        id: row.id.0,
        tandem: row.tandem_id.0,
        by: by(&row)?,
        also_by: row.also_by.map(|id| id.0),
        meeting: Meeting {
            held_on: row.held_on.0,
            minutes: row.minutes.0,
            medium: row.medium.0,
            topics: row.topics.0,
            connections: connections(row.bond, row.bridge, row.link),
            note: row.note,
        },
        created_at: row.created_at,
    })
}

fn model(record: &Record) -> ActiveModel {
    let meeting = &record.meeting;
    let made = |connection| Set(meeting.connections.contains(&connection));
    let (by_person, by_staff) = match record.by {
        By::Person(id) => (Some(id.into()), None),
        By::Staff(id) => (None, Some(id.into())),
    };
    ActiveModel {
        id: Set(record.id.into()),
        tandem_id: Set(record.tandem.into()),
        by_person: Set(by_person),
        by_staff: Set(by_staff),
        also_by: Set(record.also_by.map(Id)),
        held_on: Set(meeting.held_on.into()),
        minutes: Set(meeting.minutes.into()),
        medium: Set(meeting.medium.into()),
        topics: Set(meeting.topics.clone().into()),
        bond: made(Connection::Bond),
        bridge: made(Connection::Bridge),
        link: made(Connection::Link),
        note: Set(meeting.note.clone()),
        created_at: Set(record.created_at),
    }
}

/// Keeps a new meeting.
pub async fn insert(db: &Tx<Tenant>, new: &Record) -> Result<(), StoreError> {
    Entity::insert(model(new)).exec_without_returning(db.connection()).await?;
    Ok(())
}

/// Writes down what became of a meeting.
pub async fn save(db: &Tx<Tenant>, record: &Record) -> Result<(), StoreError> {
    let row = ActiveModel { id: Unchanged(record.id.into()), ..model(record) };
    Entity::update(row).exec(db.connection()).await?;
    Ok(())
}

/// Takes a meeting away.
pub async fn delete(db: &Tx<Tenant>, id: MeetingId) -> Result<(), StoreError> {
    Entity::delete_by_id(id).exec(db.connection()).await?;
    Ok(())
}

pub async fn by_id(db: &impl Access<Tenant>, id: MeetingId) -> Result<Option<Record>, StoreError> {
    Entity::find_by_id(id).one(db.connection()).await?.map(read).transpose()
}

/// All meetings of a tandem, the newest first.
pub async fn of(db: &impl Access<Tenant>, tandem: TandemId) -> Result<Vec<Record>, StoreError> {
    Entity::find()
        .filter(Column::TandemId.eq(tandem.0))
        .order_by_desc(Column::HeldOn)
        .order_by_desc(Column::Id)
        .all(db.connection())
        .await?
        .into_iter()
        .map(read)
        .collect()
}

/// The meetings that somebody noted, or noted, too; the newest first. One query.
pub async fn noted_by(db: &impl Access<Tenant>, person: PersonId) -> Result<Vec<Record>, StoreError> {
    Entity::find()
        .filter(Condition::any().add(Column::ByPerson.eq(person.0)).add(Column::AlsoBy.eq(person.0)))
        .order_by_desc(Column::HeldOn)
        .order_by_desc(Column::Id)
        .all(db.connection())
        .await?
        .into_iter()
        .map(read)
        .collect()
}

/// The meetings of a tandem on one day, the first noted first.
pub async fn on_day(db: &impl Access<Tenant>, tandem: TandemId, day: NaiveDate) -> Result<Vec<Record>, StoreError> {
    Entity::find()
        .filter(Column::TandemId.eq(tandem.0))
        .filter(Column::HeldOn.eq(day.to_string()))
        .order_by_asc(Column::Id)
        .all(db.connection())
        .await?
        .into_iter()
        .map(read)
        .collect()
}

/// How many meetings a tandem has, and the day of the last one.
pub async fn tally(db: &impl Access<Tenant>, tandem: TandemId) -> Result<(u64, Option<NaiveDate>), StoreError> {
    let found: Option<(i64, Option<Text<NaiveDate>>)> = Entity::find()
        .filter(Column::TandemId.eq(tandem.0))
        .select_only()
        .expr(Func::count(Expr::col(Column::Id)))
        .expr(Func::max(Expr::col(Column::HeldOn)))
        .into_tuple()
        .one(db.connection())
        .await?;
    let (count, last) = found.unwrap_or_default();
    Ok((count.unsigned_abs(), last.map(|last| last.0)))
}

/// On which days these tandems met since then. One query.
pub async fn days_of(
    db: &impl Access<Tenant>,
    tandems: &[TandemId],
    since: NaiveDate,
) -> Result<Vec<(TandemId, NaiveDate)>, StoreError> {
    let rows: Vec<(Id<TandemId>, Text<NaiveDate>)> = Entity::find()
        .filter(Column::TandemId.is_in(tandems.iter().map(|id| id.0)))
        .filter(Column::HeldOn.gte(since.to_string()))
        .select_only()
        .columns([Column::TandemId, Column::HeldOn])
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(|(id, held_on)| (id.0, held_on.0)).collect())
}

/// A meeting without what was said in it: for counting.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Counted {
    pub held_on: NaiveDate,
    pub minutes: u16,
    pub connections: Vec<Connection>,
}

#[derive(FromQueryResult)]
struct Part {
    held_on: Text<NaiveDate>,
    minutes: Number<u16>,
    bond: bool,
    bridge: bool,
    link: bool,
}

/// The meetings of all tandems from one day to another, both included. One query.
pub async fn between(db: &impl Access<Tenant>, from: NaiveDate, to: NaiveDate) -> Result<Vec<Counted>, StoreError> {
    let rows: Vec<Part> = Entity::find()
        .filter(Column::HeldOn.between(from.to_string(), to.to_string()))
        .select_only()
        .columns([Column::HeldOn, Column::Minutes, Column::Bond, Column::Bridge, Column::Link])
        .into_model()
        .all(db.connection())
        .await?;
    let counted = |row: Part| Counted {
        held_on: row.held_on.0,
        minutes: row.minutes.0,
        connections: connections(row.bond, row.bridge, row.link),
    };
    Ok(rows.into_iter().map(counted).collect())
}
