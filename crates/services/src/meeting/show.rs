//! A tandem as one of the two sees it, and as coordinators do.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::consent::Purpose;
use domain::contact::first_name;
use domain::id::{MeetingId, PersonId, TandemId};
use domain::meeting::{Weeks, first_day};
use domain::role::Permission;
use domain::tandem::{Side, Tandem};
use store::meeting::goal::Goal;
use store::meeting::next::NextMeeting;
use store::meeting::outcome;
use store::meeting::{By, Record};
use store::{Access, Tenant};
use texts::format::local_day;

use super::note::may_undo;
use super::questionnaire::{self, Progress};
use super::{person_of, side_of};
use crate::{Error, TenantCtx};

/// A tandem as one of the two sees it.
#[derive(Clone, Debug)]
pub struct Together {
    pub id: TandemId,
    pub tandem: Tandem,
    /// Which of the two is looking.
    pub side: Side,
    pub me: PersonId,
    pub other: PersonId,
    /// The first name of the other, if they let it be told.
    pub name: Option<String>,
    pub meetings: Vec<Record>,
    /// Those that whoever is looking can take back now.
    pub can_undo: Vec<MeetingId>,
    pub goals: Vec<Goal>,
    /// The next meeting, while it is to come.
    pub next: Option<NextMeeting>,
    pub today: NaiveDate,
}

/// The tandem of whoever acts. Seven queries.
pub async fn of_person(ctx: &TenantCtx, id: TandemId) -> Result<Together, Error> {
    let me = ctx.require_person()?;
    let record = store::tandem::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let side = side_of(&record, me)?;
    let other = person_of(&record, side.other());
    let meetings = store::meeting::of(ctx.db(), id).await?;
    let next = store::meeting::next::of(ctx.db(), id).await?;
    let can_undo = meetings.iter().filter(|meeting| may_undo(ctx, meeting, By::Person(me)));
    Ok(Together {
        id,
        tandem: record.tandem,
        side,
        me,
        other,
        name: name_of(ctx.db(), other).await?,
        can_undo: can_undo.map(|meeting| meeting.id).collect(),
        meetings,
        goals: store::meeting::goal::of(ctx.db(), id).await?,
        next: next.filter(|next| next.at > ctx.now()),
        today: local_day(ctx.now()),
    })
}

/// What coordinators see of what a tandem does.
#[derive(Clone, Debug)]
pub struct ForStaff {
    pub meetings: Vec<Record>,
    pub weeks: Weeks,
    pub goals: Vec<Goal>,
    pub outcomes: Vec<outcome::Record>,
    pub changes: Vec<Progress>,
    pub today: NaiveDate,
}

/// What a tandem does. One query more than [`of_tandem`].
pub async fn for_staff(ctx: &TenantCtx, id: TandemId) -> Result<ForStaff, Error> {
    ctx.require(Permission::ReadPeople)?;
    let record = store::tandem::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    of_tandem(ctx, &record).await
}

/// What a tandem that was read does, for its page. Five queries.
pub async fn of_tandem(ctx: &TenantCtx, record: &store::tandem::Record) -> Result<ForStaff, Error> {
    ctx.require(Permission::ReadPeople)?;
    let id = record.id;
    let today = local_day(ctx.now());
    let meetings = store::meeting::of(ctx.db(), id).await?;
    Ok(ForStaff {
        weeks: Weeks::of(meetings.iter().map(|record| record.meeting.held_on), today),
        meetings,
        goals: store::meeting::goal::of(ctx.db(), id).await?,
        outcomes: outcome::of_tandem(ctx.db(), id).await?,
        changes: questionnaire::changes(ctx, id).await?,
        today,
    })
}

/// How regularly these tandems meet. One query, however many they are.
pub async fn weeks(ctx: &TenantCtx, tandems: &[TandemId]) -> Result<HashMap<TandemId, Weeks>, Error> {
    ctx.require(Permission::ReadPeople)?;
    let today = local_day(ctx.now());
    let mut days: HashMap<TandemId, Vec<NaiveDate>> = tandems.iter().map(|id| (*id, Vec::new())).collect();
    for (id, day) in store::meeting::days_of(ctx.db(), tandems, first_day(today)).await? {
        days.entry(id).or_default().push(day);
    }
    Ok(days.into_iter().map(|(id, days)| (id, Weeks::of(days, today))).collect())
}

/// How the other of the two is called: the first name, if they let it be told, and never more. Two queries.
pub(super) async fn name_of(db: &impl Access<Tenant>, id: PersonId) -> Result<Option<String>, Error> {
    let person = store::person::by_id(db, id).await?.ok_or(Error::NotFound)?;
    let consents = store::consent::of_person(db, id).await?;
    let may = consents.iter().any(|consent| consent.stands_for(Purpose::PassOn));
    Ok(may.then(|| first_name(&person.contact.name).to_owned()))
}
