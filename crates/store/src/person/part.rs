//! What somebody is in the programme: a volunteer, a participant, or both, each with a status of its own.

use std::fmt::Display;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use domain::id::{PartId, PersonId};
use domain::person::{PartKind, ParticipantStatus, VolunteerStatus};
use domain::signup::{Contact, Participant, Volunteer};
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, IntoCondition as _, OnConflict};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, EntityTrait, JoinType, PaginatorTrait as _, QueryFilter, QueryOrder, QuerySelect, RelationDef,
    RelationTrait as _, Select,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Person;
use crate::access::Connected as _;
use crate::column::{Number, Text, Unread, json};
use crate::entity::part::{ActiveModel, Column, Entity, Model, Relation};
use crate::entity::person;
use crate::{Access, StoreError, Tenant, Tx};

/// What somebody is in one way.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Part<S, D> {
    pub status: S,
    /// When they came as this.
    pub since: DateTime<Utc>,
    /// What they told as this.
    pub details: D,
    /// How many they accompany at once; nobody reads it of a participant.
    pub capacity: u8,
    /// The first day after a pause.
    pub paused_until: Option<NaiveDate>,
    /// Since when they wait for a counterpart.
    pub waiting_since: Option<DateTime<Utc>>,
}

/// What a person is as a volunteer.
pub type VolunteerPart = Part<VolunteerStatus, Volunteer>;
/// What a person is as a participant.
pub type ParticipantPart = Part<ParticipantStatus, Participant>;

/// What a row says.
pub(crate) fn of<S: FromStr, D: DeserializeOwned>(row: &Model) -> Result<Part<S, D>, Unread> {
    Ok(Part {
        status: row.status.parse().map_err(|_| Unread::of::<S>(Column::Status))?,
        since: row.created_at,
        details: serde_json::from_str(&row.details).map_err(|_| Unread::of::<D>(Column::Details))?,
        capacity: row.capacity.0,
        paused_until: row.paused_until.map(|day| day.0),
        waiting_since: row.waiting_since,
    })
}

/// What somebody's rows say.
pub(super) fn read(rows: Vec<Model>) -> Result<(Option<VolunteerPart>, Option<ParticipantPart>), StoreError> {
    let (mut volunteer, mut participant) = (None, None);
    for row in rows {
        match row.kind.0 {
            PartKind::Volunteer => volunteer = Some(of(&row)?),
            PartKind::Participant => participant = Some(of(&row)?),
        }
    }
    Ok((volunteer, participant))
}

/// Whether a row says what its kind can be.
pub(crate) fn readable(row: &Model) -> Result<(), Unread> {
    match row.kind.0 {
        PartKind::Volunteer => of::<VolunteerStatus, Volunteer>(row).map(drop),
        PartKind::Participant => of::<ParticipantStatus, Participant>(row).map(drop),
    }
}

/// From a person to their part of a kind, which may be missing.
pub(crate) fn joined(kind: PartKind) -> RelationDef {
    Relation::Person
        .def()
        .rev()
        .on_condition(move |_, part| Expr::col((part, Column::Kind)).eq(kind.code()).into_condition())
}

/// The people who are something of this kind and have not left.
pub(crate) fn still(kind: PartKind) -> Select<Entity> {
    Entity::find().filter(Column::Kind.eq(kind.code())).filter(Column::Status.ne(left(kind)))
}

/// The people who were something of this kind and have left.
pub(crate) fn gone(kind: PartKind) -> Select<Entity> {
    Entity::find().filter(Column::Kind.eq(kind.code())).filter(Column::Status.eq(left(kind)))
}

/// The status of whoever has left.
pub(crate) const fn left(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Volunteer => VolunteerStatus::Left.code(),
        PartKind::Participant => ParticipantStatus::Left.code(),
    }
}

/// The status of whoever begins.
const fn applicant(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Volunteer => VolunteerStatus::Applicant.code(),
        PartKind::Participant => ParticipantStatus::Applicant.code(),
    }
}

/// Makes the person this, too. Of somebody who is it already what they told before stays; one who left is an applicant
/// again. `id` is that of the part, if it is new.
pub async fn begin(
    db: &impl Access<Tenant>,
    id: PartId,
    person: PersonId,
    kind: PartKind,
    details: &(impl Serialize + Sync),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let status = Expr::col((Entity, Column::Status));
    let begun_anew = Expr::case(status.clone().eq(left(kind)), applicant(kind)).finally(status);
    let row = ActiveModel {
        id: Set(id.into()),
        person_id: Set(person.into()),
        kind: Set(kind.into()),
        status: Set(applicant(kind).to_owned()),
        details: Set(json(details)),
        capacity: Set(Number(1)),
        created_at: Set(now),
        paused_until: NotSet,
        waiting_since: NotSet,
        // Counted with the next saving.
        untold: Set(None),
    };
    let known = OnConflict::columns([Column::PersonId, Column::Kind]).value(Column::Status, begun_anew).to_owned();
    Entity::insert(row).on_conflict(known).exec_without_returning(db.connection()).await?;
    Ok(())
}

fn row<S: Display, D: Serialize>(part: &Part<S, D>, with_details: bool) -> ActiveModel {
    ActiveModel {
        details: if with_details { Set(json(&part.details)) } else { NotSet },
        status: Set(part.status.to_string()),
        capacity: Set(part.capacity.into()),
        paused_until: Set(part.paused_until.map(Text)),
        waiting_since: Set(part.waiting_since),
        ..Default::default()
    }
}

pub(super) async fn write(
    tx: &impl Access<Tenant>,
    person: PersonId,
    kind: PartKind,
    row: ActiveModel,
) -> Result<(), StoreError> {
    Entity::update_many()
        .set(row)
        .filter(Column::PersonId.eq(person.0))
        .filter(Column::Kind.eq(kind.code()))
        .exec(tx.connection())
        .await?;
    Ok(())
}

/// Writes down where somebody stands, in each part that they have; what they told stays. A query for each part.
pub async fn save_places(tx: &Tx<Tenant>, person: &Person) -> Result<(), StoreError> {
    save(tx, person, false).await
}

/// Writes down each part whole, as an import does. A query for each.
pub(super) async fn save_whole(db: &impl Access<Tenant>, person: &Person) -> Result<(), StoreError> {
    save(db, person, true).await
}

async fn save(db: &impl Access<Tenant>, person: &Person, with_details: bool) -> Result<(), StoreError> {
    if let Some(part) = &person.volunteer {
        write(db, person.id, PartKind::Volunteer, row(part, with_details)).await?;
    }
    if let Some(part) = &person.participant {
        write(db, person.id, PartKind::Participant, row(part, with_details)).await?;
    }
    Ok(())
}

/// Lets a volunteer wait since then, or not at all.
pub async fn set_mentor_waits(
    db: &impl Access<Tenant>,
    person: PersonId,
    since: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    write(db, person, PartKind::Volunteer, ActiveModel { waiting_since: Set(since), ..Default::default() }).await
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
    Entity::update_many()
        .col_expr(Column::Status, Expr::value(to.code()))
        .col_expr(Column::WaitingSince, Expr::value(since))
        .filter(Column::PersonId.eq(id.0))
        .filter(Column::Kind.eq(PartKind::Participant.code()))
        .filter(Column::Status.is_in(from.iter().map(|status| status.code())))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Lets somebody leave, whatever they were: they neither wait nor pause any more. One query.
pub async fn leave(db: &impl Access<Tenant>, id: PersonId) -> Result<(), StoreError> {
    let volunteer = Column::Kind.eq(PartKind::Volunteer.code());
    let gone = Expr::case(volunteer, left(PartKind::Volunteer)).finally(left(PartKind::Participant));
    Entity::update_many()
        .col_expr(Column::Status, gone.into())
        .col_expr(Column::PausedUntil, Expr::value(None::<String>))
        .col_expr(Column::WaitingSince, Expr::value(None::<DateTime<Utc>>))
        .filter(Column::PersonId.eq(id.0))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Ends the pauses whose first day after them has come; those who paused. Two queries.
pub async fn end_pauses(tx: &Tx<Tenant>, today: NaiveDate) -> Result<Vec<(PersonId, Contact)>, StoreError> {
    tx.one_at_a_time("pauses").await?;
    let over = || Column::PausedUntil.lte(today.to_string());
    let people = person::Entity::find()
        .join(JoinType::InnerJoin, Relation::Person.def().rev())
        .filter(over())
        .distinct()
        .order_by_asc(person::Column::Id)
        .all(tx.connection())
        .await?;
    if people.is_empty() {
        return Ok(Vec::new());
    }
    // Who paused as a volunteer is active again; whoever left meanwhile stays gone. No participant is ever "paused".
    let paused = Condition::all()
        .add(Column::Kind.eq(PartKind::Volunteer.code()))
        .add(Column::Status.eq(VolunteerStatus::Paused.code()));
    let again = Expr::case(paused, VolunteerStatus::Active.code()).finally(Expr::col(Column::Status));
    Entity::update_many()
        .col_expr(Column::Status, again.into())
        .col_expr(Column::PausedUntil, Expr::value(None::<String>))
        .filter(over())
        .exec(tx.connection())
        .await?;
    Ok(people.iter().map(|row| (row.id.0, super::contact(row))).collect())
}

/// How many volunteers and participants there are who have not left. Two queries.
pub async fn count_parts(db: &impl Access<Tenant>) -> Result<(u64, u64), StoreError> {
    let volunteers = still(PartKind::Volunteer).count(db.connection()).await?;
    let participants = still(PartKind::Participant).count(db.connection()).await?;
    Ok((volunteers, participants))
}
