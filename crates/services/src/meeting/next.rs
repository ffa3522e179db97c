//! The next meeting: suggested by one of the two, mailed to both, and an entry for their calendars.

use chrono::TimeDelta;
use domain::Locale;
use domain::address::MeTandem;
use domain::audit::Did;
use domain::calendar::{Entry, german_clock, in_germany};
use domain::form::{Input, Problem, Problems};
use domain::id::{PersonId, TandemId};
use domain::meeting::read_next;
use domain::tandem::Side;
use mail::Message;
use store::Tenant;
use store::meeting::next::NextMeeting;
use texts::{format, texts};

use super::show::name_of;
use super::{person_of, side_of, while_they_meet};
use crate::act::{Permit, TenantAct};
use crate::outbox::To;
use crate::{Error, TenantCtx};

/// How long a meeting is in a calendar: nobody is asked beforehand.
const LASTS: TimeDelta = TimeDelta::minutes(60);

/// Suggests when to meet next, in place of an earlier suggestion. Both get a mail.
pub async fn suggest(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<(), Error> {
    let (permit, by) = ctx.permit_person()?;
    let next = read_next(input, german_clock(ctx.now())).map_err(Error::Invalid)?;
    // The hour that spring leaves out.
    let at = in_germany(next.at.date(), next.at.time());
    let at = at.ok_or_else(|| Error::Invalid(Problems::at("time", Problem::Time)))?;
    change(permit, id, by, Did::MeetingSuggested(id), |earlier| {
        let is_same =
            earlier.is_some_and(|earlier| !earlier.cancelled && earlier.at == at && earlier.place == next.place);
        // What is still to come is moved, in calendars too; what has been stays there.
        let to_come = earlier.filter(|earlier| earlier.at > ctx.now());
        (!is_same).then(|| NextMeeting {
            at,
            place: next.place.clone(),
            by,
            entry: to_come.map_or_else(|| ctx.env.id(), |earlier| earlier.entry),
            sequence: to_come.map_or(0, |earlier| earlier.sequence.saturating_add(1)),
            cancelled: false,
            changed_at: ctx.now(),
        })
    })
    .await
}

/// Calls the next meeting off. Both get a mail.
pub async fn call_off(ctx: &TenantCtx, id: TandemId) -> Result<(), Error> {
    let (permit, by) = ctx.permit_person()?;
    change(permit, id, by, Did::MeetingCalledOff(id), |earlier| {
        let stands = earlier.filter(|earlier| !earlier.cancelled && earlier.at > ctx.now())?;
        let sequence = stands.sequence.saturating_add(1);
        Some(NextMeeting { by, sequence, cancelled: true, changed_at: ctx.now(), ..stands.clone() })
    })
    .await
}

/// Writes the change down and mails it; nothing when there is none, so that pressing twice mails once.
async fn change(
    permit: Permit<'_, Tenant>,
    id: TandemId,
    by: PersonId,
    did: Did,
    to: impl FnOnce(Option<&NextMeeting>) -> Option<NextMeeting>,
) -> Result<(), Error> {
    permit
        .act(async |act| {
            let tandem = store::tandem::by_id_to_change(&act, id).await?.ok_or(Error::NotFound)?;
            let side = side_of(&tandem, by)?;
            while_they_meet(&tandem)?;
            let earlier = store::meeting::next::of(&act, id).await?;
            let Some(next) = to(earlier.as_ref()) else { return Ok(act.unchanged(())) };
            store::meeting::next::put(&act, id, &next).await?;
            let people = [by, person_of(&tandem, side.other())];
            mail(&act, (id, side), people, &next).await?;
            Ok(act.done(did, ()))
        })
        .await
}

async fn mail(
    act: &TenantAct,
    (id, side): (TandemId, Side),
    [by, other]: [PersonId; 2],
    next: &NextMeeting,
) -> Result<(), Error> {
    let name = name_of(act, by).await?;
    for reader in [other, by] {
        let person = store::person::by_id(act, reader).await?.ok_or(Error::NotFound)?;
        let contact = &person.contact;
        let url = act.ctx.site.url(contact.locale, MeTandem(id));
        let at = format::time(contact.locale, next.at);
        let message = Message::NextMeeting {
            name: (reader == other).then(|| name.clone().unwrap_or_else(|| nameless(contact.locale, side))),
            at,
            place: next.place.clone(),
            is_off: next.cancelled,
            url,
        };
        act.mail(To::contact(contact, id), &message).await?;
    }
    Ok(())
}

/// The next meeting as an entry for a calendar, in the language of whoever asks, and how often it was changed. Three
/// queries.
pub async fn entry(ctx: &TenantCtx, id: TandemId, locale: Locale) -> Result<(Entry, u32), Error> {
    let me = ctx.require_person()?;
    let tandem = store::tandem::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let side = side_of(&tandem, me)?;
    let next = store::meeting::next::of(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let name = name_of(ctx.db(), person_of(&tandem, side.other())).await?;
    let name = name.unwrap_or_else(|| nameless(locale, side.other()));
    let entry = Entry {
        uid: format!("{}@{}", next.entry, host(&ctx.site.base_url)),
        title: texts::plain(&texts(locale).meeting_calendar_title(name)),
        starts_at: next.at,
        ends_at: next.at + LASTS,
        place: next.place,
        text: None,
        url: Some(ctx.site.url(locale, MeTandem(id))),
        is_cancelled: next.cancelled,
        written_at: next.changed_at,
    };
    Ok((entry, next.sequence))
}

/// What somebody is called who does not let their name be told.
fn nameless(locale: Locale, side: Side) -> String {
    texts(locale).meeting_other(side.code())
}

fn host(url: &str) -> &str {
    let name = url.split_once("://").map_or(url, |(_, rest)| rest);
    name.split([':', '/']).next().unwrap_or(name)
}
