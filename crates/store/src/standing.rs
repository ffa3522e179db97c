//! Where somebody stands in the programme: their status in each role, a pause, how many they accompany.

use chrono::{DateTime, NaiveDate, Utc};
use domain::Locale;
use domain::id::PersonId;
use domain::person::{ParticipantStatus, VolunteerStatus, takes_part};
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _};
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationTrait as _,
};

use crate::access::Connected as _;
use crate::entity::{participant, person, volunteer};
use crate::{Access, StoreError, Tenant, Tx};

/// Where somebody stands in one role.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Place<S> {
    pub status: S,
    /// The first day after a pause.
    pub paused_until: Option<NaiveDate>,
    /// Since when they wait for a counterpart.
    pub waiting_since: Option<DateTime<Utc>>,
}

/// Where somebody stands in each role that they have.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Standing {
    pub volunteer: Option<Place<VolunteerStatus>>,
    pub participant: Option<Place<ParticipantStatus>>,
    /// How many they accompany at once; 0 for somebody who is no volunteer.
    pub capacity: u8,
}

impl Standing {
    /// Whether they take part, in whatever way.
    pub fn takes_part(&self) -> bool {
        takes_part(
            self.volunteer.as_ref().map(|place| place.status),
            self.participant.as_ref().map(|place| place.status),
        )
    }

    /// The first day after a pause, if they pause.
    pub fn paused_until(&self) -> Option<NaiveDate> {
        let volunteer = self.volunteer.as_ref().and_then(|place| place.paused_until);
        volunteer.or_else(|| self.participant.as_ref().and_then(|place| place.paused_until))
    }
}

const fn unreadable() -> StoreError {
    StoreError::Unreadable { what: "standing" }
}

fn day(text: Option<String>) -> Result<Option<NaiveDate>, StoreError> {
    text.map(|text| text.parse().map_err(|_| unreadable())).transpose()
}

/// Where somebody stands. Two queries.
pub async fn of(db: &impl Access<Tenant>, id: PersonId) -> Result<Standing, StoreError> {
    let volunteer = volunteer::Entity::find_by_id(id.0).one(db.connection()).await?;
    let participant = participant::Entity::find_by_id(id.0).one(db.connection()).await?;
    let mut standing = Standing::default();
    if let Some(row) = volunteer {
        standing.capacity = u8::try_from(row.capacity).map_err(|_| unreadable())?;
        standing.volunteer = Some(Place {
            status: VolunteerStatus::from_code(&row.status).ok_or_else(unreadable)?,
            paused_until: day(row.paused_until)?,
            waiting_since: row.waiting_since,
        });
    }
    if let Some(row) = participant {
        standing.participant = Some(Place {
            status: ParticipantStatus::from_code(&row.status).ok_or_else(unreadable)?,
            paused_until: day(row.paused_until)?,
            waiting_since: row.waiting_since,
        });
    }
    Ok(standing)
}

/// The same for somebody who is about to be changed: who changes one person does so after the other.
pub async fn to_change(tx: &Tx<Tenant>, id: PersonId) -> Result<Standing, StoreError> {
    tx.one_at_a_time(&format!("standing:{id}")).await?;
    of(tx, id).await
}

/// Writes down where somebody stands, in the roles that they have. At most two queries.
pub async fn save(tx: &Tx<Tenant>, id: PersonId, standing: &Standing) -> Result<(), StoreError> {
    let iso = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    if let Some(place) = &standing.volunteer {
        let row = volunteer::ActiveModel {
            person_id: Unchanged(id.0),
            status: Set(place.status.code().to_owned()),
            paused_until: Set(iso(place.paused_until)),
            waiting_since: Set(place.waiting_since),
            capacity: Set(standing.capacity.into()),
            ..Default::default()
        };
        volunteer::Entity::update(row).exec(tx.connection()).await?;
    }
    if let Some(place) = &standing.participant {
        let row = participant::ActiveModel {
            person_id: Unchanged(id.0),
            status: Set(place.status.code().to_owned()),
            paused_until: Set(iso(place.paused_until)),
            waiting_since: Set(place.waiting_since),
            ..Default::default()
        };
        participant::Entity::update(row).exec(tx.connection()).await?;
    }
    Ok(())
}

/// Somebody to write to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Reachable {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    pub locale: Locale,
}

#[derive(FromQueryResult)]
struct RawReachable {
    id: uuid::Uuid,
    name: String,
    email: String,
    locale: String,
}

/// Ends the pauses whose first day after them has come; those who paused. Three queries.
pub async fn end_pauses(tx: &Tx<Tenant>, today: NaiveDate) -> Result<Vec<Reachable>, StoreError> {
    tx.one_at_a_time("pauses").await?;
    let today = today.to_string();
    let (volunteers, participants) = (
        Expr::col((volunteer::Entity, volunteer::Column::PausedUntil)).lte(today.clone()),
        Expr::col((participant::Entity, participant::Column::PausedUntil)).lte(today.clone()),
    );
    let rows: Vec<RawReachable> = person::Entity::find()
        .join(JoinType::LeftJoin, volunteer::Relation::Person.def().rev())
        .join(JoinType::LeftJoin, participant::Relation::Person.def().rev())
        .filter(Condition::any().add(volunteers).add(participants))
        .order_by_asc(person::Column::Id)
        .select_only()
        .columns([person::Column::Id, person::Column::Name, person::Column::Email, person::Column::Locale])
        .into_model()
        .all(tx.connection())
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    // Who paused as a volunteer is active again; whoever left meanwhile stays gone.
    let paused = volunteer::Column::Status.eq(VolunteerStatus::Paused.code());
    let again = Expr::case(paused, VolunteerStatus::Active.code()).finally(Expr::col(volunteer::Column::Status));
    volunteer::Entity::update_many()
        .col_expr(volunteer::Column::Status, again.into())
        .col_expr(volunteer::Column::PausedUntil, Expr::value(None::<String>))
        .filter(volunteer::Column::PausedUntil.lte(today.clone()))
        .exec(tx.connection())
        .await?;
    participant::Entity::update_many()
        .col_expr(participant::Column::PausedUntil, Expr::value(None::<String>))
        .filter(participant::Column::PausedUntil.lte(today))
        .exec(tx.connection())
        .await?;
    let reachable = |row: RawReachable| Reachable {
        id: row.id.into(),
        name: row.name,
        email: row.email,
        locale: Locale::from_code(&row.locale).unwrap_or(Locale::German),
    };
    Ok(rows.into_iter().map(reachable).collect())
}
