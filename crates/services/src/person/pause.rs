//! Pauses: begun by the person or by a coordinator, until a day; ended by either, or by themselves.

use chrono::{Days, NaiveDate};
use domain::audit::Did;
use domain::form::{Input, Problem, Problems, Reader};
use domain::id::PersonId;
use domain::person::{ParticipantStatus, VolunteerStatus};
use domain::role::Permission;
use mail::Message;
use store::person::Person;
use texts::format::local_day;

use crate::outbox::To;
use crate::{Actor, Error, TenantCtx};

/// Days that a pause may last.
pub const MOST_DAYS: u64 = 366;

/// Asks whether the actor may let this person pause: the person, or a coordinator.
fn may(ctx: &TenantCtx, id: PersonId) -> Result<(), Error> {
    match ctx.actor {
        Actor::Person(own) if own == id => Ok(()),
        Actor::Person(_) => Err(Error::NotFound),
        _ => ctx.require(Permission::DecidePeople).map(drop),
    }
}

/// Reads until when somebody pauses: the last day of the pause, from today on and at most a year ahead.
fn last_day(input: &Input, today: NaiveDate) -> Result<NaiveDate, Problems> {
    let mut reader = Reader::new(input);
    let day = reader.needed_date("until");
    if day.is_some_and(|day| !(today..=today + Days::new(MOST_DAYS)).contains(&day)) {
        reader.problem("until", Problem::PauseDay);
    }
    reader.finish(|| day)
}

/// Begins a pause, or changes its end. The field `until` is its last day.
pub async fn begin(ctx: &TenantCtx, id: PersonId, input: &Input) -> Result<(), Error> {
    may(ctx, id)?;
    let last = last_day(input, local_day(ctx.now())).map_err(Error::Invalid)?;
    set(ctx, id, Some(last + Days::new(1)), Did::PauseBegun(id)).await
}

/// Ends a pause before its day.
pub async fn end(ctx: &TenantCtx, id: PersonId) -> Result<(), Error> {
    may(ctx, id)?;
    set(ctx, id, None, Did::PauseEnded(id)).await
}

async fn set(ctx: &TenantCtx, id: PersonId, until: Option<NaiveDate>, did: Did) -> Result<(), Error> {
    ctx.permit_anyone()
        .act(async |act| {
            let person = store::person::to_move(&act, id).await?;
            let mut person = person.filter(Person::takes_part).ok_or(Error::NotFound)?;
            if let Some(place) = person.volunteer.as_mut().filter(|place| place.status != VolunteerStatus::Left) {
                place.paused_until = until;
                place.status = match (place.status, until) {
                    (VolunteerStatus::Active, Some(_)) => VolunteerStatus::Paused,
                    (VolunteerStatus::Paused, None) => VolunteerStatus::Active,
                    (other, _) => other,
                };
            }
            if let Some(place) = person.participant.as_mut().filter(|place| place.status != ParticipantStatus::Left) {
                place.paused_until = until;
            }
            store::person::save_places(&act, &person).await?;
            Ok(act.done(did, ()))
        })
        .await
}

/// Ends the pauses whose time is over and writes to those who paused, all in one transaction: a worker that dies in
/// between has done nothing, and the next one does it. How many there were.
pub async fn end_due(ctx: &TenantCtx) -> Result<usize, Error> {
    if !matches!(ctx.actor, Actor::System) {
        return Err(Error::Forbidden);
    }
    ctx.permit_anyone()
        .act(async |act| {
            let back = store::person::end_pauses(&act, local_day(ctx.now())).await?;
            for (id, contact) in &back {
                act.mail(To::contact(contact, *id), &Message::PauseOver).await?;
            }
            Ok(act.done_all(back.iter().map(|(id, _)| Did::PauseRunOut(*id)), back.len()))
        })
        .await
}
