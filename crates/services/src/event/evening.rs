//! The open matching evening: those who came tick on their phones whom they would like to meet again.
//!
//! Each sees of the other side those who came, who look for somebody now and who consented to being told of: first
//! name, and the fields and topics that both have. Nobody learns who ticked them; the coordinator does.

use chrono::Duration;
use domain::audit::Did;
use domain::event::{Event, Kind, Wishes};
use domain::form::Input;
use domain::id::{EventId, PersonId};
use domain::matching::{Common, Context, MatchingSettings, Mentee, Mentor, Side, VetoKind, vetoes};
use domain::person::{Topic, WorkField};
use domain::role::Permission;
use mail::Message;
use store::event::registration::Registration;
use texts::format::local_day;

use crate::act::TenantAct;
use crate::outbox::To;
use crate::{Error, TenantCtx, link, matching};

/// Days for which a wish is heard.
const HEARD_DAYS: i64 = 180;

/// Somebody of the other side, as one may read of them.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Other {
    pub id: PersonId,
    pub first_name: String,
    /// What both have.
    pub topics: Vec<Topic>,
    pub fields: Vec<WorkField>,
    /// Whether one ticked them before.
    pub is_ticked: bool,
}

/// The page of somebody who came.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Evening {
    pub event: Event,
    /// What one is oneself; nothing for somebody who looks for nobody now.
    pub side: Option<Side>,
    /// Whether the others see one's first name.
    pub is_shown: bool,
    pub others: Vec<Other>,
}

/// Sends somebody who came the link to the page, in the caller's transaction.
pub(super) async fn invite(act: &TenantAct, event: &Event, registration: &Registration) -> Result<(), Error> {
    let (Kind::MatchingEvening, Some(person)) = (event.kind, registration.person) else { return Ok(()) };
    let locale = registration.locale;
    let purpose = domain::link::Purpose::Evening;
    let url = link::issue(&act.ctx, act, purpose, (person, locale), Some(registration.event.0)).await?;
    let title = event.title.get(locale).0.to_owned();
    let to = To { name: &registration.name, address: &registration.email, locale, about: Some(registration.id.0) };
    act.mail(to, &Message::Evening { title, url }).await
}

/// The first word of a name: what the consent to passing on covers.
fn first_name(name: &str) -> String {
    name.split_whitespace().next().unwrap_or_default().to_owned()
}

fn both<T: Copy + PartialEq>(one: &[T], other: &[T]) -> Vec<T> {
    one.iter().copied().filter(|value| other.contains(value)).collect()
}

/// Whether these two may see each other there: neither relatives or colleagues nor a pair that was declined before.
/// What else stands between them they may talk about.
fn may_meet(mentor: &Mentor, mentee: &Mentee, context: &Context<'_>) -> bool {
    let hidden = [VetoKind::SamePerson, VetoKind::Related, VetoKind::DeclinedBefore];
    !vetoes(mentor, mentee, context).iter().any(|veto| hidden.contains(&veto.kind()))
}

/// The page of the person who acts, who came to this evening; to others it isn't there. Eight queries.
pub async fn evening(ctx: &TenantCtx, id: EventId) -> Result<Evening, Error> {
    let me = ctx.require_person()?;
    let record = store::event::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let came: Vec<PersonId> = store::event::registration::of_event(ctx.db(), id)
        .await?
        .into_iter()
        .filter(|registration| registration.present_at.is_some())
        .filter_map(|registration| registration.person)
        .collect();
    if record.event.kind != Kind::MatchingEvening || !came.contains(&me) {
        return Err(Error::NotFound);
    }
    let ticked = store::event::meet_wish::of(ctx.db(), id, me).await?;
    let pool = matching::read(ctx.db()).await?;
    let other = |common: &Common, topics: Vec<Topic>, fields: Vec<WorkField>| Other {
        id: common.id,
        first_name: pool.people.get(&common.id).map(|somebody| first_name(&somebody.name)).unwrap_or_default(),
        topics,
        fields,
        is_ticked: ticked.contains(&common.id),
    };
    let settings = MatchingSettings::default();
    let context = Context { settings: &settings, history: &pool.history, today: local_day(ctx.now()) };
    let is_told = |of: &Common| of.pass_on && came.contains(&of.id);
    let told = |mentor: &Mentor, mentee: &Mentee, of: &Common| {
        (is_told(of) && may_meet(mentor, mentee, &context)).then(|| {
            let topics = both(&mentor.topics, &mentee.topics);
            let fields = both(&mentor.work_fields, &mentee.work_fields);
            other(of, topics, fields)
        })
    };
    let (side, is_shown, mut others) = if let Some(mentor) = pool.mentors.iter().find(|one| one.common.id == me) {
        let others = pool.mentees.iter().filter_map(|mentee| told(mentor, mentee, &mentee.common));
        (Some(Side::Mentor), mentor.common.pass_on, others.collect::<Vec<_>>())
    } else if let Some(mentee) = pool.mentees.iter().find(|one| one.common.id == me) {
        let others = pool.mentors.iter().filter_map(|mentor| told(mentor, mentee, &mentor.common));
        (Some(Side::Mentee), mentee.common.pass_on, others.collect())
    } else {
        (None, false, Vec::new())
    };
    others.sort_by(|one, other| (&one.first_name, one.id).cmp(&(&other.first_name, other.id)));
    Ok(Evening { event: record.event, side, is_shown, others })
}

/// Takes the ticks of the person who acts, in place of those before. Whoever isn't on their page can't be ticked.
pub async fn wish(ctx: &TenantCtx, id: EventId, input: &Input) -> Result<(), Error> {
    let (permit, me) = ctx.permit_person()?;
    let page = evening(ctx, id).await?;
    let ticked: Vec<PersonId> =
        page.others.iter().map(|other| other.id).filter(|other| input.has("meet", &other.to_string())).collect();
    permit
        .act(async |act| {
            // Two forms of one person at the same moment: the second replaces the first.
            act.one_at_a_time(&format!("wish:{me}")).await?;
            store::event::meet_wish::put(&act, id, me, &ticked).await?;
            Ok(act.done(Did::EventWished(id), ()))
        })
        .await
}

/// Whom people wished to meet again at the evenings of the last half year. One query.
pub async fn wishes(ctx: &TenantCtx) -> Result<Wishes, Error> {
    ctx.require(Permission::ReadPeople)?;
    let since = ctx.now() - Duration::days(HEARD_DAYS);
    Ok(store::event::meet_wish::since(ctx.db(), since).await?.into_iter().collect())
}
