//! What matching needs of a district, whole: who looks for somebody, with whom they have been, what they consented to.

pub mod kept_apart;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use domain::consent::Purpose;
use domain::contact::Postcode;
use domain::id::{PersonId, TandemId};
use domain::matching::{Common, History, Mentee, Mentor};
use domain::person::{Need, PartKind, ParticipantStatus, Profile, Seeking, VolunteerRole, VolunteerStatus};
use domain::signup::{Participant, Volunteer};
use domain::tandem::{EndReason, Status};
use sea_orm::{ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect};
use serde::de::DeserializeOwned;

use crate::column::{Id, Text};
use crate::entity::tandem::Said;
use crate::entity::{consent, part, person, tandem};
use crate::person::Part;
use crate::{Access, StoreError, Tenant};

/// Somebody of the pool, for lists.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Somebody {
    pub id: PersonId,
    pub name: String,
    pub place: String,
    pub postcode: Postcode,
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
struct TandemRow {
    id: Id<TandemId>,
    mentor_id: Id<PersonId>,
    mentee_id: Id<PersonId>,
    status: Text<Status>,
    mentor_answer: Option<Text<Said>>,
    mentee_answer: Option<Text<Said>>,
    end_reason: Option<Text<EndReason>>,
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
    let mut common = |person: person::Model, came: DateTime<Utc>, waits: Option<DateTime<Utc>>, paused_until| {
        let (id, profile) = (person.id.0, person.profile.0);
        people.insert(id, Somebody { id, name: person.name, place: person.place, postcode: person.postcode.0 });
        let since = waits.filter(|_| who == Who::Looking).unwrap_or(came);
        let common = Common {
            not_with: apart.get(&id).cloned().unwrap_or_default(),
            suggested: past.in_vain.get(&id).copied().unwrap_or(0),
            waiting_since: day(since),
            paused_until,
            pass_on: pass_on.contains(&id),
            ..told(id, profile)
        };
        (since, common)
    };

    let mut mentors = Vec::new();
    for (person, part) in seekers::<VolunteerStatus, Volunteer>(db, PartKind::Volunteer, mentors_here(who)).await? {
        // Away, and nobody said until when: nothing that a list could say would help.
        let gone = part.status == VolunteerStatus::Paused && part.paused_until.is_none();
        if (gone && who == Who::Looking) || !part.details.roles.contains(&VolunteerRole::Mentor) {
            continue;
        }
        let (since, common) = common(person, part.since, part.waiting_since, part.paused_until);
        let mentor = Mentor {
            capacity: part.capacity,
            taken: past.taken.get(&common.id).copied().unwrap_or(0),
            completed: past.completed.get(&common.id).copied().unwrap_or(0),
            work_fields: part.details.work_fields,
            topics: part.details.topics,
            german: part.details.german,
            common,
        };
        mentors.push((since, mentor));
    }
    let mut mentees = Vec::new();
    for (person, part) in
        seekers::<ParticipantStatus, Participant>(db, PartKind::Participant, mentees_here(who)).await?
    {
        let spoken_for = who == Who::Looking && past.spoken_for.contains(&person.id.0);
        if !part.details.seeking.contains(&Seeking::Mentor) || spoken_for {
            continue;
        }
        let (since, common) = common(person, part.since, part.waiting_since, part.paused_until);
        let Participant { aims: goals, topics, work_fields, urgency, .. } = part.details;
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

fn mentors_here(who: Who) -> &'static [VolunteerStatus] {
    match who {
        Who::Looking => &[VolunteerStatus::Active, VolunteerStatus::Paused],
        Who::Ever => &[VolunteerStatus::Active, VolunteerStatus::Paused, VolunteerStatus::Left],
    }
}

fn mentees_here(who: Who) -> &'static [ParticipantStatus] {
    match who {
        Who::Looking => &[ParticipantStatus::Waiting],
        Who::Ever => &[
            ParticipantStatus::Waiting,
            ParticipantStatus::Matched,
            ParticipantStatus::Completed,
            ParticipantStatus::Left,
        ],
    }
}

/// Everybody who is something of this kind and stands at one of these. One query.
async fn seekers<S: Display + FromStr, D: DeserializeOwned>(
    db: &impl Access<Tenant>,
    kind: PartKind,
    here: &[S],
) -> Result<Vec<(person::Model, Part<S, D>)>, StoreError> {
    let rows = part::Entity::find()
        .filter(part::Column::Kind.eq(kind.code()))
        .filter(part::Column::Status.is_in(here.iter().map(ToString::to_string)))
        .find_also_related(person::Entity)
        .all(db.connection())
        .await?;
    let whole = rows.into_iter().filter_map(|(part, person)| Some((person?, part)));
    whole.map(|(person, part)| Ok((person, crate::person::part(&part)?))).collect()
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
        let (mentor, mentee, status) = (row.mentor_id.0, row.mentee_id.0, row.status.0);
        if !status.is_final() {
            past.open.push(Open { id: row.id.0, mentor, mentee, status });
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
        let said_no = [row.mentor_answer, row.mentee_answer].contains(&Some(Text(Said::No)));
        let for_cause = row.end_reason.is_some_and(|reason| reason.0.is_for_cause());
        if (status == Status::Declined && said_no) || (status == Status::EndedEarly && for_cause) {
            past.never_again.push((mentor, mentee));
        }
    }
    past.open.sort_unstable_by_key(|open| open.id);
    Ok(past)
}

/// Those whose answers may be passed on to a counterpart.
async fn pass_on(db: &impl Access<Tenant>) -> Result<BTreeSet<PersonId>, StoreError> {
    let people: Vec<Option<Id<PersonId>>> = consent::Entity::find()
        .filter(consent::Column::Purpose.eq(Purpose::PassOn.code()))
        .filter(consent::Column::WithdrawnAt.is_null())
        .filter(consent::Column::PersonId.is_not_null())
        .select_only()
        .column(consent::Column::PersonId)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(people.into_iter().flatten().map(|id| id.0).collect())
}
