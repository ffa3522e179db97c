//! People: who they are, what they told, and what they are in the programme.
//!
//! A person has parts (a volunteer, a participant; each with its own status, answers and pause), and all of it is read
//! in one query.

mod list;
mod part;
mod profile;

pub use list::{CertificateIs, InterviewIs, Narrow, Row, list, narrowed};
pub use part::{
    Part, ParticipantPart, VolunteerPart, begin, count_parts, end_pauses, leave, move_mentee, save_places,
    set_mentor_waits,
};
pub(crate) use part::{gone, of as part, readable, still};
pub use profile::{asked, count_untold, save};

use chrono::{DateTime, NaiveDate, Utc};
use domain::contact::Email;
use domain::id::PersonId;
use domain::person::{Profile, takes_part};
use domain::profile::Told;
use domain::signup::Contact;
use domain::way::{self, Way, Ways};
use sea_orm::sea_query::{Expr, LockType, SimpleExpr};
use sea_orm::{
    ActiveValue::{NotSet, Set, Unchanged},
    ColumnTrait, EntityTrait, ExprTrait as _, QueryFilter, QueryOrder as _, QuerySelect, QueryTrait as _,
};

use crate::access::Connected as _;
use crate::column::Id;
use crate::entity::{part as part_entity, person, way_key};
use crate::{Access, StoreError, Tenant, Tx};

/// A person, once per tenant, with all their parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub id: PersonId,
    /// Who they are, with the address and the number to take.
    pub contact: Contact,
    /// All ways to reach them.
    pub ways: Ways,
    /// Whether they set a PIN, because they share a mailbox.
    pub has_pin: bool,
    pub profile: Profile,
    pub created_at: DateTime<Utc>,
    /// Counts up with each change of what they told.
    pub version: i32,
    /// When they were last asked by mail for what is missing.
    pub asked_at: Option<DateTime<Utc>>,
    /// Raised to end all sessions.
    pub epoch: i32,
    pub volunteer: Option<VolunteerPart>,
    pub participant: Option<ParticipantPart>,
}

impl Person {
    /// Whether they take part, in whatever way: whoever has left has no own area and is asked for nothing.
    pub fn takes_part(&self) -> bool {
        takes_part(self.volunteer.as_ref().map(|part| part.status), self.participant.as_ref().map(|part| part.status))
    }

    /// The first day after a pause, if they pause.
    pub fn paused_until(&self) -> Option<NaiveDate> {
        let volunteer = self.volunteer.as_ref().and_then(|part| part.paused_until);
        volunteer.or_else(|| self.participant.as_ref().and_then(|part| part.paused_until))
    }

    /// Since when they wait for a counterpart.
    pub fn waiting_since(&self) -> Option<DateTime<Utc>> {
        let volunteer = self.volunteer.as_ref().and_then(|part| part.waiting_since);
        volunteer.or_else(|| self.participant.as_ref().and_then(|part| part.waiting_since))
    }

    /// How many they accompany at once; 0 for somebody who is no volunteer.
    pub fn capacity(&self) -> u8 {
        self.volunteer.as_ref().map_or(0, |part| part.capacity)
    }

    /// What they told, as the form of the profile shows and changes it.
    pub fn told(&self) -> Told {
        Told {
            contact: self.contact.clone(),
            profile: self.profile.clone(),
            volunteer: self.volunteer.as_ref().map(|part| part.details.clone()),
            participant: self.participant.as_ref().map(|part| part.details.clone()),
        }
    }
}

fn contact(row: &person::Model) -> Contact {
    Contact {
        name: row.name.clone(),
        latin_name: row.latin_name.clone(),
        email: row.ways.0.mail().cloned(),
        phone: row.ways.0.telephone().cloned(),
        postcode: row.postcode.0.clone(),
        place: row.place.clone(),
        locale: row.locale.0,
    }
}

fn read((row, parts): (person::Model, Vec<part_entity::Model>)) -> Result<Person, StoreError> {
    let (volunteer, participant) = part::read(parts)?;
    Ok(Person {
        id: row.id.0,
        contact: contact(&row),
        ways: row.ways.0,
        has_pin: row.pin_hash.is_some(),
        profile: row.profile.0,
        created_at: row.created_at,
        version: row.profile_version,
        asked_at: row.asked_at,
        epoch: row.session_epoch,
        volunteer,
        participant,
    })
}

/// Keeps a new person, who has no part yet. Two queries.
pub async fn insert(
    db: &impl Access<Tenant>,
    id: PersonId,
    contact: &Contact,
    profile: &Profile,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let ways = Ways::of(contact.email.as_ref(), contact.phone.as_ref());
    let keys = ways.keys();
    person::Entity::insert(person::ActiveModel {
        id: Set(id.into()),
        search: Set(contact.searched()),
        name: Set(contact.name.clone()),
        latin_name: Set(contact.latin_name.clone()),
        ways: Set(ways.into()),
        pin_hash: Set(None),
        postcode: Set(contact.postcode.clone().into()),
        place: Set(contact.place.clone()),
        locale: Set(contact.locale.into()),
        profile: Set(profile.clone().into()),
        created_at: Set(now),
        session_epoch: NotSet,
        profile_version: NotSet,
        asked_at: NotSet,
    })
    .exec_without_returning(db.connection())
    .await?;
    found_by(db, id, keys).await
}

/// Notes by what a new person is found.
async fn found_by(db: &impl Access<Tenant>, id: PersonId, keys: Vec<String>) -> Result<(), StoreError> {
    if !keys.is_empty() {
        let rows = keys.into_iter().map(|key| way_key::ActiveModel { person_id: Set(id.into()), key: Set(key) });
        way_key::Entity::insert_many(rows).exec_without_returning(db.connection()).await?;
    }
    Ok(())
}

/// Those whom a condition finds, with their parts. One query. To be changed they are locked until the transaction ends.
async fn find(db: &impl Access<Tenant>, which: SimpleExpr, to_change: bool) -> Result<Vec<Person>, StoreError> {
    let mut select = person::Entity::find().filter(which).find_with_related(part_entity::Entity);
    if to_change {
        // Not the parts: PostgreSQL locks no row that an outer join may lack, and whoever changes a part comes by here.
        QuerySelect::query(&mut select).lock_with_tables(LockType::Update, [person::Entity]);
    }
    select.all(db.connection()).await?.into_iter().map(read).collect()
}

/// This person. One query.
pub async fn by_id(db: &impl Access<Tenant>, id: PersonId) -> Result<Option<Person>, StoreError> {
    Ok(find(db, person::Column::Id.eq(id.0), false).await?.pop())
}

/// The same, locked until the transaction ends: who changes them besides waits.
pub async fn by_id_to_change(tx: &Tx<Tenant>, id: PersonId) -> Result<Option<Person>, StoreError> {
    Ok(find(tx, person::Column::Id.eq(id.0), true).await?.pop())
}

/// These people, in no order. One query.
pub async fn by_ids(db: &impl Access<Tenant>, ids: &[PersonId]) -> Result<Vec<Person>, StoreError> {
    find(db, person::Column::Id.is_in(ids.iter().map(|id| id.0)), false).await
}

/// Whoever can be reached so.
fn reached(key: String) -> SimpleExpr {
    let people = way_key::Entity::find()
        .filter(way_key::Column::Key.eq(key))
        .select_only()
        .column(way_key::Column::PersonId)
        .into_query();
    person::Column::Id.in_subquery(people)
}

/// Those who have this address, the oldest first. One query.
pub async fn by_email(db: &impl Access<Tenant>, email: &Email) -> Result<Vec<Person>, StoreError> {
    Ok(by_age(find(db, reached(way::mail_key(email)), false).await?))
}

/// The same, locked until the transaction ends.
pub async fn by_email_to_change(tx: &Tx<Tenant>, email: &Email) -> Result<Vec<Person>, StoreError> {
    Ok(by_age(find(tx, reached(way::mail_key(email)), true).await?))
}

fn by_age(mut people: Vec<Person>) -> Vec<Person> {
    people.sort_by_key(|person| (person.created_at, person.id));
    people
}

/// A person, and whoever else has an address or a number of theirs, the oldest first. One query.
pub async fn with_sharing(db: &impl Access<Tenant>, id: PersonId) -> Result<Vec<Person>, StoreError> {
    let keys = way_key::Entity::find()
        .filter(way_key::Column::PersonId.eq(id.0))
        .select_only()
        .column(way_key::Column::Key)
        .into_query();
    let others = way_key::Entity::find()
        .filter(way_key::Column::Key.in_subquery(keys))
        .select_only()
        .column(way_key::Column::PersonId)
        .into_query();
    let which = person::Column::Id.eq(id.0).or(person::Column::Id.in_subquery(others));
    Ok(by_age(find(db, which, false).await?))
}

/// Whoever else has an address of this person: identifier and name, by name. One query.
pub async fn sharing(db: &impl Access<Tenant>, person: &Person) -> Result<Vec<(PersonId, String)>, StoreError> {
    let mails = person.ways.iter().filter(|known| matches!(known.way, Way::Mail { .. }));
    let keys: Vec<_> = mails.filter_map(|known| known.way.key()).collect();
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let others = way_key::Entity::find()
        .filter(way_key::Column::Key.is_in(keys))
        .select_only()
        .column(way_key::Column::PersonId)
        .into_query();
    let rows: Vec<(Id<PersonId>, String)> = person::Entity::find()
        .filter(person::Column::Id.in_subquery(others))
        .filter(person::Column::Id.ne(person.id.0))
        .order_by_asc(person::Column::Search)
        .select_only()
        .columns([person::Column::Id, person::Column::Name])
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(|(id, name)| (id.0, name)).collect())
}

/// The hash of somebody's PIN. One query.
pub async fn pin(db: &impl Access<Tenant>, id: PersonId) -> Result<Option<String>, StoreError> {
    let hash = person::Entity::find_by_id(id).select_only().column(person::Column::PinHash).into_tuple();
    Ok(hash.one(db.connection()).await?.flatten())
}

/// Keeps the hash of somebody's first PIN; `false` when they have one.
pub async fn set_pin(tx: &Tx<Tenant>, id: PersonId, hash: String) -> Result<bool, StoreError> {
    let set = person::Entity::update_many()
        .col_expr(person::Column::PinHash, Expr::value(Some(hash)))
        .filter(person::Column::Id.eq(id.0))
        .filter(person::Column::PinHash.is_null());
    Ok(set.exec(tx.connection()).await?.rows_affected == 1)
}

/// Forgets somebody's PIN, so that they set a new one; `false` when they have none.
pub async fn forget_pin(tx: &Tx<Tenant>, id: PersonId) -> Result<bool, StoreError> {
    let forget = person::Entity::update_many()
        .col_expr(person::Column::PinHash, Expr::value(None::<String>))
        .filter(person::Column::Id.eq(id.0))
        .filter(person::Column::PinHash.is_not_null());
    Ok(forget.exec(tx.connection()).await?.rows_affected == 1)
}

/// Where somebody stands, about to be changed: who changes one person does so after the other.
pub async fn to_move(tx: &Tx<Tenant>, id: PersonId) -> Result<Option<Person>, StoreError> {
    tx.one_at_a_time(&format!("standing:{id}")).await?;
    by_id(tx, id).await
}

/// Writes down all that is known of somebody, as an import does that knows it all at once. A query, and one for each part.
pub async fn save_whole(db: &impl Access<Tenant>, person: &Person) -> Result<(), StoreError> {
    let row = person::ActiveModel {
        id: Unchanged(person.id.into()),
        profile: Set(person.profile.clone().into()),
        ..Default::default()
    };
    person::Entity::update(row).exec(db.connection()).await?;
    part::save_whole(db, person).await
}

/// Ends all sessions of a person.
pub async fn end_sessions(db: &impl Access<Tenant>, id: PersonId) -> Result<(), StoreError> {
    person::Entity::update_many()
        .col_expr(person::Column::SessionEpoch, Expr::col(person::Column::SessionEpoch).add(1))
        .filter(person::Column::Id.eq(id.0))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Names and how to reach them, of several people. One query.
pub async fn contacts(db: &impl Access<Tenant>, ids: &[PersonId]) -> Result<Vec<(PersonId, Contact)>, StoreError> {
    let rows =
        person::Entity::find().filter(person::Column::Id.is_in(ids.iter().map(|id| id.0))).all(db.connection()).await?;
    Ok(rows.iter().map(|row| (row.id.0, contact(row))).collect())
}
