//! People, and what they are in the programme: volunteers, participants.

use chrono::{DateTime, NaiveDate, Utc};
use domain::Locale;
use domain::id::PersonId;
use domain::person::{ParticipantStatus, Profile, VolunteerStatus};
use domain::signup::{Contact, Participant, Volunteer};
use domain::text::fold;
use sea_orm::sea_query::{Condition, Expr, OnConflict};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, EntityTrait, ExprTrait as _, FromQueryResult, JoinType, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait as _, RelationTrait as _, Select,
};

use crate::access::Connected as _;
use crate::entity::{participant, person, volunteer};
use crate::page::{Page, Paging, like};
use crate::{Access, StoreError, Tenant, Tx};

/// A person, once per tenant.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: PersonId,
    pub contact: Contact,
    pub profile: Profile,
    pub created_at: DateTime<Utc>,
}

/// What a person is as a volunteer.
#[derive(Clone, Debug)]
pub struct VolunteerProfile {
    pub status: VolunteerStatus,
    pub details: Volunteer,
}

/// What a person is as a participant.
#[derive(Clone, Debug)]
pub struct ParticipantProfile {
    pub status: ParticipantStatus,
    pub details: Participant,
}

/// A row of the list of people.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Row {
    pub id: PersonId,
    pub name: String,
    pub place: String,
    pub email: String,
    pub phone: Option<String>,
    pub volunteer: Option<VolunteerStatus>,
    pub participant: Option<ParticipantStatus>,
    pub created_at: DateTime<Utc>,
}

/// Which people a list shows.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Part {
    #[default]
    Everyone,
    Volunteers,
    Participants,
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

/// Whether answers are missing of somebody in a role. What was never counted is missing; whoever has left isn't asked
/// any more.
fn lacks_answers([role, status, untold]: [Expr; 3], left: &'static str) -> Condition {
    let some = Condition::any().add(untold.clone().is_null()).add(untold.gt(0));
    Condition::all().add(role.is_not_null()).add(status.ne(left)).add(some)
}

impl Narrow {
    fn condition(&self) -> Condition {
        let mut all = Condition::all();
        let volunteer = |column: volunteer::Column| Expr::col((volunteer::Entity, column));
        let participant = |column: participant::Column| Expr::col((participant::Entity, column));
        let id = || Expr::col((person::Entity, person::Column::Id));
        if let Some(status) = &self.status {
            let either = Condition::any()
                .add(volunteer(volunteer::Column::Status).eq(status.clone()))
                .add(participant(participant::Column::Status).eq(status.clone()));
            all = all.add(either);
        }
        if let Some(missing) = self.missing {
            let volunteer = lacks_answers(
                [volunteer::Column::PersonId, volunteer::Column::Status, volunteer::Column::Untold].map(volunteer),
                VolunteerStatus::Left.code(),
            );
            let participant = lacks_answers(
                [participant::Column::PersonId, participant::Column::Status, participant::Column::Untold]
                    .map(participant),
                ParticipantStatus::Left.code(),
            );
            let some = Condition::any().add(volunteer).add(participant);
            all = all.add(if missing { some } else { some.not() });
        }
        match self.certificate {
            None => {}
            Some(CertificateIs::EndingBy(day)) => {
                all = all.add(id().in_subquery(crate::conduct::people(Some(day))));
            }
            Some(CertificateIs::Missing) => {
                all = all
                    .add(volunteer(volunteer::Column::PersonId).is_not_null())
                    .add(id().not_in_subquery(crate::conduct::people(None)));
            }
        }
        match self.interview {
            None => all,
            Some(InterviewIs::Missing) => all.add(id().not_in_subquery(crate::interview::people(false))),
            Some(InterviewIs::Open) => all.add(id().in_subquery(crate::interview::people(true))),
        }
    }
}

fn unreadable() -> StoreError {
    StoreError::Unreadable { what: "person" }
}

pub(crate) fn read(row: person::Model) -> Result<Person, StoreError> {
    Ok(Person {
        id: row.id.into(),
        contact: Contact {
            name: row.name,
            email: row.email,
            phone: row.phone,
            postcode: row.postcode,
            place: row.place,
            locale: Locale::from_code(&row.locale).unwrap_or(Locale::German),
        },
        profile: serde_json::from_str(&row.profile).map_err(|_| unreadable())?,
        created_at: row.created_at,
    })
}

/// Keeps a new person; [`StoreError::Exists`] when the address is somebody's.
pub async fn insert(db: &impl Access<Tenant>, new: Person) -> Result<(), StoreError> {
    let contact = new.contact;
    person::Entity::insert(person::ActiveModel {
        id: Set(new.id.0),
        search: Set(fold(&format!("{} {} {} {}", contact.name, contact.email, contact.postcode, contact.place))),
        email_key: Set(domain::contact::email_key(&contact.email)),
        name: Set(contact.name),
        email: Set(contact.email),
        phone: Set(contact.phone),
        postcode: Set(contact.postcode),
        place: Set(contact.place),
        locale: Set(contact.locale.code().to_owned()),
        profile: Set(serde_json::to_string(&new.profile).map_err(|_| unreadable())?),
        created_at: Set(new.created_at),
        session_epoch: NotSet,
        profile_version: NotSet,
        asked_at: NotSet,
    })
    .exec(db.connection())
    .await?;
    Ok(())
}

pub async fn by_id(db: &impl Access<Tenant>, id: PersonId) -> Result<Option<Person>, StoreError> {
    person::Entity::find_by_id(id.0).one(db.connection()).await?.map(read).transpose()
}

fn with_address(email: &str) -> Select<person::Entity> {
    person::Entity::find().filter(person::Column::EmailKey.eq(domain::contact::email_key(email)))
}

/// The person with this address.
pub async fn by_email(db: &impl Access<Tenant>, email: &str) -> Result<Option<Person>, StoreError> {
    with_address(email).one(db.connection()).await?.map(read).transpose()
}

/// The same, locked until the transaction ends: who changes them besides waits.
pub async fn by_email_to_change(db: &Tx<Tenant>, email: &str) -> Result<Option<Person>, StoreError> {
    with_address(email).lock_exclusive().one(db.connection()).await?.map(read).transpose()
}

/// The status of somebody who is there already: whoever left begins anew.
fn begun_anew(status: Expr, left: &'static str, applicant: &'static str) -> Expr {
    Expr::case(status.clone().eq(left), applicant).finally(status).into()
}

/// Makes the person a volunteer. Of a volunteer what they told before stays; one who left is an applicant again.
pub async fn put_volunteer(
    db: &impl Access<Tenant>,
    id: PersonId,
    details: &Volunteer,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    volunteer::Entity::insert(volunteer::ActiveModel {
        person_id: Set(id.0),
        status: Set(VolunteerStatus::Applicant.code().to_owned()),
        details: Set(serde_json::to_string(details).map_err(|_| unreadable())?),
        capacity: NotSet,
        created_at: Set(now),
        paused_until: NotSet,
        waiting_since: NotSet,
        // Counted with the next saving.
        untold: Set(None),
    })
    .on_conflict(
        OnConflict::column(volunteer::Column::PersonId)
            .value(
                volunteer::Column::Status,
                begun_anew(
                    Expr::col((volunteer::Entity, volunteer::Column::Status)),
                    VolunteerStatus::Left.code(),
                    VolunteerStatus::Applicant.code(),
                ),
            )
            .to_owned(),
    )
    .exec(db.connection())
    .await?;
    Ok(())
}

/// How many the volunteer accompanies at once; none for somebody who is no volunteer.
pub async fn capacity(db: &impl Access<Tenant>, id: PersonId) -> Result<u64, StoreError> {
    let row = volunteer::Entity::find_by_id(id.0).one(db.connection()).await?;
    Ok(row.and_then(|row| row.capacity.try_into().ok()).unwrap_or(0))
}

/// The same for a participant.
pub async fn put_participant(
    db: &impl Access<Tenant>,
    id: PersonId,
    details: &Participant,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    participant::Entity::insert(participant::ActiveModel {
        person_id: Set(id.0),
        status: Set(ParticipantStatus::Applicant.code().to_owned()),
        details: Set(serde_json::to_string(details).map_err(|_| unreadable())?),
        created_at: Set(now),
        paused_until: NotSet,
        waiting_since: NotSet,
        // Counted with the next saving.
        untold: Set(None),
    })
    .on_conflict(
        OnConflict::column(participant::Column::PersonId)
            .value(
                participant::Column::Status,
                begun_anew(
                    Expr::col((participant::Entity, participant::Column::Status)),
                    ParticipantStatus::Left.code(),
                    ParticipantStatus::Applicant.code(),
                ),
            )
            .to_owned(),
    )
    .exec(db.connection())
    .await?;
    Ok(())
}

pub async fn volunteer(db: &impl Access<Tenant>, id: PersonId) -> Result<Option<VolunteerProfile>, StoreError> {
    volunteer::Entity::find_by_id(id.0).one(db.connection()).await?.map(as_volunteer).transpose()
}

pub(crate) fn as_volunteer(row: volunteer::Model) -> Result<VolunteerProfile, StoreError> {
    Ok(VolunteerProfile {
        status: VolunteerStatus::from_code(&row.status).ok_or_else(unreadable)?,
        details: serde_json::from_str(&row.details).map_err(|_| unreadable())?,
    })
}

pub async fn participant(db: &impl Access<Tenant>, id: PersonId) -> Result<Option<ParticipantProfile>, StoreError> {
    participant::Entity::find_by_id(id.0).one(db.connection()).await?.map(as_participant).transpose()
}

pub(crate) fn as_participant(row: participant::Model) -> Result<ParticipantProfile, StoreError> {
    Ok(ParticipantProfile {
        status: ParticipantStatus::from_code(&row.status).ok_or_else(unreadable)?,
        details: serde_json::from_str(&row.details).map_err(|_| unreadable())?,
    })
}

#[derive(FromQueryResult)]
struct RawRow {
    id: uuid::Uuid,
    name: String,
    place: String,
    email: String,
    phone: Option<String>,
    created_at: DateTime<Utc>,
    volunteer_status: Option<String>,
    participant_status: Option<String>,
}

impl From<RawRow> for Row {
    fn from(row: RawRow) -> Self {
        Self {
            id: row.id.into(),
            name: row.name,
            place: row.place,
            email: row.email,
            phone: row.phone,
            created_at: row.created_at,
            volunteer: row.volunteer_status.as_deref().and_then(VolunteerStatus::from_code),
            participant: row.participant_status.as_deref().and_then(ParticipantStatus::from_code),
        }
    }
}

/// One page of people, by name. One query.
pub async fn list(db: &impl Access<Tenant>, part: Part, search: &str, paging: Paging) -> Result<Page<Row>, StoreError> {
    narrowed(db, part, &Narrow::default(), search, paging).await
}

/// The same of those alone that a list asks for. One query.
pub async fn narrowed(
    db: &impl Access<Tenant>,
    part: Part,
    narrow: &Narrow,
    search: &str,
    paging: Paging,
) -> Result<Page<Row>, StoreError> {
    let mut query = person::Entity::find()
        .join(JoinType::LeftJoin, volunteer::Relation::Person.def().rev())
        .join(JoinType::LeftJoin, participant::Relation::Person.def().rev());
    match part {
        Part::Everyone => {}
        Part::Volunteers => query = query.filter(volunteer::Column::PersonId.is_not_null()),
        Part::Participants => query = query.filter(participant::Column::PersonId.is_not_null()),
    }
    if !search.trim().is_empty() {
        query = query.filter(Expr::col((person::Entity, person::Column::Search)).like(like(search)));
    }
    let query = query
        .filter(narrow.condition())
        .order_by_asc(person::Column::Search)
        .order_by_asc(person::Column::Id)
        .select_only()
        .columns([
            person::Column::Id,
            person::Column::Name,
            person::Column::Place,
            person::Column::Email,
            person::Column::Phone,
            person::Column::CreatedAt,
        ])
        .column_as(volunteer::Column::Status, "volunteer_status")
        .column_as(participant::Column::Status, "participant_status")
        .into_query();
    paging.of(db, query, |row| Ok(RawRow::from_query_result(row, "")?.into())).await
}

/// How many volunteers and participants there are who have not left. Two queries.
pub async fn count_parts(db: &impl Access<Tenant>) -> Result<(u64, u64), StoreError> {
    let volunteers = volunteer::Entity::find()
        .filter(volunteer::Column::Status.ne(VolunteerStatus::Left.code()))
        .count(db.connection())
        .await?;
    let participants = participant::Entity::find()
        .filter(participant::Column::Status.ne(ParticipantStatus::Left.code()))
        .count(db.connection())
        .await?;
    Ok((volunteers, participants))
}
