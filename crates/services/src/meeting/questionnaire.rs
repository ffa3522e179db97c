//! The questionnaire on social connection: asked by mail, answered once, and read by nobody item by item.

use chrono::{Days, NaiveTime, TimeDelta};
use domain::audit::Did;
use domain::form::Input;
use domain::id::{PersonId, QuestionnaireId, TandemId};
use domain::link::Purpose;
use domain::meeting::questionnaire::{Answers, Area, Change, Changes, REMIND_DAYS, Wave, compared, second_due};
use domain::role::Permission;
use domain::tandem::Side;
use mail::Message;
use store::meeting::questionnaire::Record;
use texts::format::local_day;

use super::person_of;
use crate::act::TenantAct;
use crate::link;
use crate::link::Opened;
use crate::outbox::To;
use crate::{Actor, Error, TenantCtx};

/// Asks both, in the caller's transaction; whoever was asked in this wave before is not asked again. What they did not
/// answer of an earlier wave is over then. At most twelve queries.
pub(crate) async fn ask(act: &TenantAct, tandem: &store::tandem::Record, wave: Wave) -> Result<(), Error> {
    let ctx = &act.ctx;
    store::meeting::questionnaire::end_open(act, tandem.id, wave, ctx.now()).await?;
    for side in [Side::Mentor, Side::Mentee] {
        let record = Record {
            id: ctx.env.id(),
            tandem: tandem.id,
            person: person_of(tandem, side),
            side,
            wave,
            asked_at: ctx.now(),
            until: ctx.now() + Purpose::Questionnaire.lasts(),
            answered_at: None,
            reminded_at: None,
            answers: Answers::default(),
        };
        if store::meeting::questionnaire::insert(act, &record).await? {
            mail(act, &record, |url| Message::Questionnaire { wave, url }).await?;
            act.did(Did::QuestionnaireAsked(record.id, wave));
        }
    }
    Ok(())
}

/// Asks both now, in a transaction of its own: for demonstrations and tests. The steps of a tandem ask by themselves.
pub async fn ask_now(ctx: &TenantCtx, id: TandemId, wave: Wave) -> Result<(), Error> {
    if !matches!(ctx.actor, Actor::System) {
        return Err(Error::Forbidden);
    }
    ctx.permit_anyone()
        .act(async |act| {
            let tandem = store::tandem::by_id_to_change(&act, id).await?.ok_or(Error::NotFound)?;
            ask(&act, &tandem, wave).await?;
            Ok(act.kept(()))
        })
        .await
}

async fn mail(act: &TenantAct, record: &Record, message: impl FnOnce(String) -> Message) -> Result<(), Error> {
    let person = store::person::by_id(act, record.person).await?.ok_or(Error::NotFound)?;
    let contact = &person.contact;
    let whom = (person.id, contact.locale);
    let url = link::issue(&act.ctx, act, Purpose::Questionnaire, whom, Some(record.id.0)).await?;
    act.mail(To::contact(contact, person.id), &message(url)).await
}

/// Asks all who are due by the calendar: the second questionnaire three months after the beginning, a reminder after a
/// week. Each in a transaction of its own, so that what was done stays done; how many mails there were at most.
pub async fn ask_due(ctx: &TenantCtx) -> Result<usize, Error> {
    if !matches!(ctx.actor, Actor::System) {
        return Err(Error::Forbidden);
    }
    let (first, last) = second_due(local_day(ctx.now()));
    let midnight = |day: chrono::NaiveDate| day.and_time(NaiveTime::MIN).and_utc();
    let begun = (midnight(first), midnight(last + Days::new(1)));
    let unasked = store::meeting::questionnaire::unasked(ctx.db(), Wave::ThreeMonths, begun).await?;
    for id in &unasked {
        ctx.permit_anyone()
            .act(async |act| {
                let tandem = store::tandem::by_id_to_change(&act, *id).await?;
                let tandem = tandem.filter(|tandem| tandem.tandem.status.meets());
                let Some(tandem) = tandem else { return Ok(act.unchanged(())) };
                ask(&act, &tandem, Wave::ThreeMonths).await?;
                Ok(act.kept(()))
            })
            .await?;
    }
    let before = ctx.now() - TimeDelta::days(REMIND_DAYS);
    let forgotten = store::meeting::questionnaire::to_remind(ctx.db(), before, ctx.now()).await?;
    for record in &forgotten {
        ctx.permit_anyone()
            .act(async |act| {
                if !store::meeting::questionnaire::reminded(&act, record.id, ctx.now()).await? {
                    return Ok(act.unchanged(()));
                }
                mail(&act, record, |url| Message::QuestionnaireReminder { url }).await?;
                Ok(act.done(Did::QuestionnaireReminded(record.id), ()))
            })
            .await?;
    }
    Ok(unasked.len() * 2 + forgotten.len())
}

/// A questionnaire as whoever answers it finds it: what is asked, never what was answered.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Asked {
    /// It waits for answers.
    Open { id: QuestionnaireId, person: PersonId, side: Side, wave: Wave },
    /// It was answered.
    Answered,
    /// Its time is over.
    Over,
    /// There is none.
    Unknown,
}

fn asked(ctx: &TenantCtx, record: Option<Record>) -> Asked {
    match record {
        None => Asked::Unknown,
        Some(record) if record.answered_at.is_some() => Asked::Answered,
        Some(record) if record.until <= ctx.now() => Asked::Over,
        Some(Record { id, person, side, wave, .. }) => Asked::Open { id, person, side, wave },
    }
}

/// What a mailed link leads to. Changes nothing. Two queries.
pub async fn by_link(ctx: &TenantCtx, secret: &str) -> Result<Asked, Error> {
    let link = match link::look_at(ctx, Purpose::Questionnaire, secret).await? {
        Opened::Unknown => return Ok(Asked::Unknown),
        Opened::Good(link) | Opened::Over(link) => link,
    };
    let Some(id) = link.subject else { return Ok(Asked::Unknown) };
    let record = store::meeting::questionnaire::by_id(ctx.db(), id.into()).await?;
    let record = record.filter(|record| record.person == link.person);
    Ok(match asked(ctx, record) {
        // Of two mails about the same questionnaire the earlier may be over.
        Asked::Open { .. } if link.until <= ctx.now() => Asked::Over,
        asked => asked,
    })
}

/// One of whoever acts. One query.
pub async fn own(ctx: &TenantCtx, id: QuestionnaireId) -> Result<Asked, Error> {
    let person = ctx.require_person()?;
    let record = store::meeting::questionnaire::by_id(ctx.db(), id).await?;
    Ok(asked(ctx, record.filter(|record| record.person == person)))
}

/// Those that wait for answers of whoever acts, the oldest first. One query.
pub async fn open(ctx: &TenantCtx) -> Result<Vec<(QuestionnaireId, Wave)>, Error> {
    let person = ctx.require_person()?;
    let records = store::meeting::questionnaire::open_of(ctx.db(), person, ctx.now()).await?;
    Ok(records.into_iter().map(|record| (record.id, record.wave)).collect())
}

/// Takes the answers, all in one go and once. What was there before says whether it was this one: of two who answer at
/// once the second finds it answered.
pub async fn answer(ctx: &TenantCtx, found: Asked, input: &Input) -> Result<Asked, Error> {
    let Asked::Open { id, person, side, .. } = found else { return Ok(found) };
    let answers = Answers::read(input, side).map_err(Error::Invalid)?;
    let ctx = ctx.acting(Actor::Person(person));
    ctx.permit_anyone()
        .act(async |act| {
            if !store::meeting::questionnaire::answer(&act, id, &answers, ctx.now()).await? {
                let record = store::meeting::questionnaire::by_id(&act, id).await?;
                return Ok(act.unchanged(asked(&ctx, record)));
            }
            Ok(act.done(Did::QuestionnaireAnswered(id), Asked::Answered))
        })
        .await
}

/// How one of the two is connected now against the start, as coordinators see it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Progress {
    pub side: Side,
    /// Which waves were asked, and whether an answer came.
    pub waves: Vec<(Wave, bool)>,
    /// For each area its direction; nothing where there is nothing to compare.
    pub areas: Vec<(Area, Option<Change>)>,
}

fn progress(records: &[Record], side: Side) -> Progress {
    let own: Vec<_> = records.iter().filter(|record| record.side == side).collect();
    let compared = compared(answered(&own));
    let change = |area: &Area| (*area, compared.and_then(|(first, last)| first.change(last, *area)));
    Progress {
        side,
        waves: own.iter().map(|record| (record.wave, record.answered_at.is_some())).collect(),
        areas: Area::ALL.iter().map(change).collect(),
    }
}

fn answered<'a>(records: &[&'a Record]) -> impl Iterator<Item = (Wave, &'a Answers)> {
    let given = records.iter().filter(|record| record.answered_at.is_some());
    given.map(|record| (record.wave, &record.answers))
}

/// Both sides of a tandem. One query.
pub async fn changes(ctx: &TenantCtx, tandem: TandemId) -> Result<Vec<Progress>, Error> {
    ctx.require(Permission::ReadPeople)?;
    let records = store::meeting::questionnaire::of_tandem(ctx.db(), tandem).await?;
    Ok([Side::Mentor, Side::Mentee].map(|side| progress(&records, side)).into())
}

/// All changes of the district in protected counts, those of mentees. One query.
pub async fn totals(ctx: &TenantCtx) -> Result<Vec<Changes>, Error> {
    ctx.require(Permission::ReadPeople)?;
    let mut records = store::meeting::questionnaire::answered(ctx.db()).await?;
    records.retain(|record| record.side == Side::Mentee);
    records.sort_by_key(|record| (record.person, record.tandem));
    let people: Vec<_> = records
        .chunk_by(|one, other| (one.person, one.tandem) == (other.person, other.tandem))
        .filter_map(|own| {
            let (first, last) = compared(answered(&own.iter().collect::<Vec<_>>()))?;
            Some((first.clone(), last.clone()))
        })
        .collect();
    Ok(Changes::count(&people))
}
