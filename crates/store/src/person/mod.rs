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
use domain::text::fold;
use sea_orm::sea_query::{Expr, LockType, SimpleExpr};
use sea_orm::{
    ActiveValue::{NotSet, Set, Unchanged},
    ColumnTrait, EntityTrait, ExprTrait as _, QueryFilter, QuerySelect,
};

use crate::entity::{part as part_entity, person};
use crate::{Access, StoreError, Tenant, Tx};

/// A person, once per tenant, with all their parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub id: PersonId,
    pub contact: Contact,
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
        email: row.email.0.clone(),
        phone: row.phone.clone().map(|phone| phone.0),
        postcode: row.postcode.0.clone(),
        place: row.place.clone(),
        locale: row.locale.0,
    }
}

/// What searching looks through.
fn search(contact: &Contact) -> String {
    fold(&format!("{} {} {} {}", contact.name, contact.email, contact.postcode, contact.place))
}

fn read((row, parts): (person::Model, Vec<part_entity::Model>)) -> Result<Person, StoreError> {
    let (volunteer, participant) = part::read(parts)?;
    Ok(Person {
        id: row.id.0,
        contact: contact(&row),
        profile: row.profile.0,
        created_at: row.created_at,
        version: row.profile_version,
        asked_at: row.asked_at,
        epoch: row.session_epoch,
        volunteer,
        participant,
    })
}

/// Keeps a new person, who has no part yet; [`StoreError::Exists`] when the address is somebody's.
pub async fn insert(
    db: &impl Access<Tenant>,
    id: PersonId,
    contact: &Contact,
    profile: &Profile,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    person::Entity::insert(person::ActiveModel {
        id: Set(id.into()),
        search: Set(search(contact)),
        email_key: Set(contact.email.key()),
        name: Set(contact.name.clone()),
        email: Set(contact.email.clone().into()),
        phone: Set(contact.phone.clone().map(Into::into)),
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

/// The person with this address. One query.
pub async fn by_email(db: &impl Access<Tenant>, email: &Email) -> Result<Option<Person>, StoreError> {
    Ok(find(db, person::Column::EmailKey.eq(email.key()), false).await?.pop())
}

/// The same, locked until the transaction ends.
pub async fn by_email_to_change(tx: &Tx<Tenant>, email: &Email) -> Result<Option<Person>, StoreError> {
    Ok(find(tx, person::Column::EmailKey.eq(email.key()), true).await?.pop())
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
