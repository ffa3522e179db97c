//! What matching needs of a district, whole: who looks for somebody, with whom they have been, what they consented to.

mod standing;

pub use standing::{Standing, set_mentee, set_mentor};

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use domain::consent::Purpose;
use domain::id::{PersonId, TandemId};
use domain::matching::{Common, History, Mentee, Mentor};
use domain::person::{Need, ParticipantStatus, Profile, Seeking, VolunteerRole, VolunteerStatus};
use domain::signup::{Participant, Volunteer};
use domain::tandem::{EndReason, Status};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QuerySelect, RelationTrait as _};

use crate::entity::{consent, participant, person, tandem, volunteer};
use crate::{Access, StoreError, Tenant, kept_apart};

/// Somebody of the pool, for lists.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Somebody {
    pub id: PersonId,
    pub name: String,
    pub place: String,
    pub postcode: String,
}

/// A pair that stands somewhere between a suggestion and its end.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Open {
    pub id: TandemId,
    pub mentor: PersonId,
    pub mentee: PersonId,
    pub status: Status,
}

/// Everybody whom matching looks at. Whoever has waited longest comes first on either side, then whoever was entered
/// earlier: numbers into these lists decide ties, too.
#[derive(Clone, Debug, Default)]
pub struct Pool {
    /// Volunteers who are mentors and active, or away for a while. Those without a free place are among them.
    pub mentors: Vec<Mentor>,
    /// Participants who wait for a mentor and have none in sight: neither a tandem that meets nor an open proposal.
    pub mentees: Vec<Mentee>,
    pub history: History,
    /// Both sides, by identifier.
    pub people: BTreeMap<PersonId, Somebody>,
    /// Pairs that are suggested, proposed, or meet.
    pub open: Vec<Open>,
}

impl Pool {
    /// How many proposals of this mentor are out: places that a round has to leave free for them.
    pub fn reserved(&self, mentor: PersonId) -> usize {
        self.open.iter().filter(|open| open.mentor == mentor && open.status == Status::Proposed).count()
    }

    /// The pair of these two, if it is suggested, proposed or meets.
    pub fn open_pair(&self, mentor: PersonId, mentee: PersonId) -> Option<Open> {
        self.open.iter().copied().find(|open| open.mentor == mentor && open.mentee == mentee)
    }
}

#[derive(FromQueryResult)]
struct PersonRow {
    id: uuid::Uuid,
    name: String,
    place: String,
    postcode: String,
    profile: String,
    details: String,
    status: String,
    capacity: i32,
    created_at: DateTime<Utc>,
    paused_until: Option<String>,
    waiting_since: Option<DateTime<Utc>>,
}

#[derive(FromQueryResult)]
struct TandemRow {
    id: uuid::Uuid,
    mentor_id: uuid::Uuid,
    mentee_id: uuid::Uuid,
    status: String,
    mentor_answer: Option<String>,
    mentee_answer: Option<String>,
    end_reason: Option<String>,
}

/// What the tandems that are and were say of people.
#[derive(Default)]
struct Past {
    taken: BTreeMap<PersonId, u8>,
    completed: BTreeMap<PersonId, u32>,
    /// Suggested or proposed, and nothing came of it.
    in_vain: BTreeMap<PersonId, u32>,
    never_again: Vec<(PersonId, PersonId)>,
    open: Vec<Open>,
    /// Mentees with a mentor in sight.
    spoken_for: BTreeSet<PersonId>,
}

fn unreadable() -> StoreError {
    StoreError::Unreadable { what: "person" }
}

/// Whom a pool holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Who {
    /// Those whom matching looks at now.
    Looking,
    /// Everybody who ever came so far, as they are known today; each waits since the day on which they came.
    Ever,
}

/// Everybody whom matching looks at. `day` says on which day of the district a moment lies. Places are not on the map
/// yet: [`Common::place`] is empty, the postcode stands in [`Pool::people`]. Five queries.
pub async fn pool(db: &impl Access<Tenant>, who: Who, day: fn(DateTime<Utc>) -> NaiveDate) -> Result<Pool, StoreError> {
    let past = past(db).await?;
    let mut apart: BTreeMap<PersonId, Vec<PersonId>> = BTreeMap::new();
    for (one, other) in kept_apart::all(db).await? {
        apart.entry(one).or_default().push(other);
        apart.entry(other).or_default().push(one);
    }
    let pass_on = pass_on(db).await?;
    let mut people = BTreeMap::new();
    let mut common = |row: &PersonRow| {
        let id = PersonId(row.id);
        let (name, place, postcode) = (row.name.clone(), row.place.clone(), row.postcode.clone());
        people.insert(id, Somebody { id, name, place, postcode });
        let since = row.waiting_since.filter(|_| who == Who::Looking).unwrap_or(row.created_at);
        let paused_until = row.paused_until.as_deref().map(|day| day.parse().map_err(|_| unreadable())).transpose()?;
        let profile = serde_json::from_str(&row.profile).map_err(|_| unreadable())?;
        let common = Common {
            not_with: apart.get(&id).cloned().unwrap_or_default(),
            suggested: past.in_vain.get(&id).copied().unwrap_or(0),
            waiting_since: day(since),
            paused_until,
            pass_on: pass_on.contains(&id),
            ..told(id, profile)
        };
        Ok::<_, StoreError>((since, common))
    };

    let mut mentors = Vec::new();
    for row in volunteers(db, who).await? {
        let details: Volunteer = serde_json::from_str(&row.details).map_err(|_| unreadable())?;
        // Away, and nobody said until when: nothing that a list could say would help.
        let gone = row.status == VolunteerStatus::Paused.code() && row.paused_until.is_none();
        if (gone && who == Who::Looking) || !details.roles.contains(&VolunteerRole::Mentor) {
            continue;
        }
        let (since, common) = common(&row)?;
        let mentor = Mentor {
            capacity: u8::try_from(row.capacity.max(0)).unwrap_or(u8::MAX),
            taken: past.taken.get(&common.id).copied().unwrap_or(0),
            completed: past.completed.get(&common.id).copied().unwrap_or(0),
            work_fields: details.work_fields,
            topics: details.topics,
            german: details.german,
            common,
        };
        mentors.push((since, mentor));
    }
    let mut mentees = Vec::new();
    for row in participants(db, who).await? {
        let details: Participant = serde_json::from_str(&row.details).map_err(|_| unreadable())?;
        let spoken_for = who == Who::Looking && past.spoken_for.contains(&PersonId(row.id));
        if !details.seeking.contains(&Seeking::Mentor) || spoken_for {
            continue;
        }
        let (since, common) = common(&row)?;
        let Participant { aims: goals, topics, work_fields, urgency, .. } = details;
        mentees.push((since, Mentee { common, goals, topics, work_fields, urgency }));
    }
    mentors.sort_by_key(|(since, mentor)| (*since, mentor.common.id));
    mentees.sort_by_key(|(since, mentee)| (*since, mentee.common.id));
    Ok(Pool {
        mentors: mentors.into_iter().map(|(_, mentor)| mentor).collect(),
        mentees: mentees.into_iter().map(|(_, mentee)| mentee).collect(),
        history: past.never_again.into_iter().collect(),
        people,
        open: past.open,
    })
}

/// What a profile tells; the rest is added by [`pool`].
fn told(id: PersonId, profile: Profile) -> Common {
    Common {
        id,
        needs_childcare: profile.needs.contains(&Need::Childcare),
        languages: profile.languages,
        gender: profile.gender,
        birth_band: profile.birth_band,
        availability: profile.availability,
        video: profile.video,
        reach: profile.reach,
        distance: profile.distance,
        place: None,
        interests: profile.interests,
        children_welcome: profile.children_welcome,
        wishes: profile.wishes,
        not_with: Vec::new(),
        suggested: 0,
        waiting_since: NaiveDate::MAX,
        paused_until: None,
        pass_on: false,
    }
}

const OF_PERSON: [person::Column; 5] = [
    person::Column::Id,
    person::Column::Name,
    person::Column::Place,
    person::Column::Postcode,
    person::Column::Profile,
];

async fn volunteers(db: &impl Access<Tenant>, who: Who) -> Result<Vec<PersonRow>, StoreError> {
    use volunteer::Column;
    let here: &[VolunteerStatus] = match who {
        Who::Looking => &[VolunteerStatus::Active, VolunteerStatus::Paused],
        Who::Ever => &[VolunteerStatus::Active, VolunteerStatus::Paused, VolunteerStatus::Left],
    };
    let here = here.iter().map(|status| status.code());
    let rows = person::Entity::find()
        .join(JoinType::InnerJoin, volunteer::Relation::Person.def().rev())
        .filter(Column::Status.is_in(here))
        .select_only()
        .columns(OF_PERSON)
        .column_as(Column::Details, "details")
        .column_as(Column::Status, "status")
        .column_as(Column::Capacity, "capacity")
        .column_as(Column::CreatedAt, "created_at")
        .column_as(Column::PausedUntil, "paused_until")
        .column_as(Column::WaitingSince, "waiting_since");
    Ok(rows.into_model().all(db.connection()).await?)
}

async fn participants(db: &impl Access<Tenant>, who: Who) -> Result<Vec<PersonRow>, StoreError> {
    use participant::Column;
    let here: &[ParticipantStatus] = match who {
        Who::Looking => &[ParticipantStatus::Waiting],
        Who::Ever => &[
            ParticipantStatus::Waiting,
            ParticipantStatus::Matched,
            ParticipantStatus::Completed,
            ParticipantStatus::Left,
        ],
    };
    let here = here.iter().map(|status| status.code());
    let rows = person::Entity::find()
        .join(JoinType::InnerJoin, participant::Relation::Person.def().rev())
        .filter(Column::Status.is_in(here))
        .select_only()
        .columns(OF_PERSON)
        .column_as(Column::Details, "details")
        .column_as(Column::Status, "status")
        .expr_as(sea_orm::sea_query::Expr::value(0_i32), "capacity")
        .column_as(Column::CreatedAt, "created_at")
        .column_as(Column::PausedUntil, "paused_until")
        .column_as(Column::WaitingSince, "waiting_since");
    Ok(rows.into_model().all(db.connection()).await?)
}

async fn past(db: &impl Access<Tenant>) -> Result<Past, StoreError> {
    use tandem::Column;
    let rows: Vec<TandemRow> = tandem::Entity::find()
        .select_only()
        .columns([Column::Id, Column::MentorId, Column::MenteeId, Column::Status])
        .columns([Column::MentorAnswer, Column::MenteeAnswer, Column::EndReason])
        .into_model()
        .all(db.connection())
        .await?;
    let mut past = Past::default();
    for row in rows {
        let (mentor, mentee) = (PersonId(row.mentor_id), PersonId(row.mentee_id));
        let status = Status::from_code(&row.status).ok_or(StoreError::Unreadable { what: "tandem" })?;
        if !status.is_final() {
            past.open.push(Open { id: row.id.into(), mentor, mentee, status });
        }
        if status.meets() || status == Status::Proposed {
            past.spoken_for.insert(mentee);
        }
        match status {
            _ if status.meets() => {
                let taken = past.taken.entry(mentor).or_default();
                *taken = taken.saturating_add(1);
            }
            Status::Completed => *past.completed.entry(mentor).or_default() += 1,
            Status::Declined | Status::Expired => {
                for side in [mentor, mentee] {
                    *past.in_vain.entry(side).or_default() += 1;
                }
            }
            _ => {}
        }
        let said_no = [&row.mentor_answer, &row.mentee_answer].iter().any(|answer| answer.as_deref() == Some("no"));
        let for_cause = row.end_reason.as_deref().and_then(EndReason::from_code).is_some_and(EndReason::is_for_cause);
        if (status == Status::Declined && said_no) || (status == Status::EndedEarly && for_cause) {
            past.never_again.push((mentor, mentee));
        }
    }
    past.open.sort_unstable_by_key(|open| open.id);
    Ok(past)
}

/// Those whose answers may be passed on to a counterpart.
async fn pass_on(db: &impl Access<Tenant>) -> Result<BTreeSet<PersonId>, StoreError> {
    let people: Vec<Option<uuid::Uuid>> = consent::Entity::find()
        .filter(consent::Column::Purpose.eq(Purpose::PassOn.code()))
        .filter(consent::Column::WithdrawnAt.is_null())
        .filter(consent::Column::PersonId.is_not_null())
        .select_only()
        .column(consent::Column::PersonId)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(people.into_iter().flatten().map(PersonId).collect())
}
