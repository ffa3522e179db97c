//! What a step brings about: mails, waiting, and whom the coordinators have to call. All of it in the step's own
//! transaction, so that nobody is told of what did not happen.

use chrono::{DateTime, TimeDelta, Utc};
use domain::address::{self, MeTandems};
use domain::id::PersonId;
use domain::link::Purpose;
use domain::meeting::questionnaire::Wave;
use domain::person::ParticipantStatus;
use domain::role::Role;
use domain::signup::Contact;
use domain::tandem::{Effect, Side, Status};
use mail::{Message, Proposal, StaffTandem};
use store::person::Person;
use store::tandem::Record;
use store::{Tenant, Tx};
use texts::{format, texts};

use super::pair::Pair;
use super::timing;
use crate::act::TenantAct;
use crate::outbox::To;
use crate::{Error, certificate, link, meeting};

/// Carries the effects of a step out. Two queries for the two people, and a few for each effect.
pub(super) async fn carry_out(
    act: &TenantAct,
    record: &Record,
    before: Status,
    effects: &[Effect],
) -> Result<(), Error> {
    if effects.is_empty() {
        return Ok(());
    }
    let pair = Pair::load(act, record).await?;
    for effect in effects {
        match *effect {
            Effect::Ask(side) => ask(act, record, &pair, side, false).await?,
            Effect::ShareContacts => share_contacts(act, record, &pair).await?,
            Effect::Console(side) => {
                let message = if before.meets() { Message::TandemOver } else { Message::ProposalOver };
                tell(act, record, &pair, side, &message).await?;
            }
            Effect::Call(_) => tell_coordinators(act, record, StaffTandem::Call).await?,
            Effect::BackToPool(side) => back_to_pool(act, record, before, side).await?,
            Effect::AskQuestionnaire { end } => {
                let wave = if end { Wave::End } else { Wave::Start };
                meeting::questionnaire::ask(act, record, wave).await?;
            }
            Effect::Thank => {
                for side in Side::ALL {
                    let url = act.ctx.site.url(pair.of(*side).contact.locale, MeTandems);
                    tell(act, record, &pair, *side, &Message::Thanks { reader: *side, url }).await?;
                }
                certificate::issue(act, record).await?;
                complete(act, record).await?;
            }
        }
    }
    Ok(())
}

/// Sends one of the two a mail.
pub(super) async fn tell(
    act: &TenantAct,
    record: &Record,
    pair: &Pair,
    side: Side,
    message: &Message,
) -> Result<(), Error> {
    let contact = &pair.of(side).contact;
    act.mail(To::contact(contact, record.id), message).await
}

/// Asks one of the two, or asks once more, with a link of its own.
pub(super) async fn ask(act: &TenantAct, record: &Record, pair: &Pair, side: Side, again: bool) -> Result<(), Error> {
    let person = pair.of(side);
    let locale = person.contact.locale;
    let url = link::issue(&act.ctx, act, Purpose::Answer, (person.id, locale), Some(record.id.0)).await?;
    let asked_at = record.tandem.asked(side).at.unwrap_or_else(|| act.ctx.now());
    let until = asked_at + TimeDelta::days(i64::from(timing(act).await?.expire_days));
    let proposal = Proposal {
        reader: side,
        name: pair.first_name(side.other()),
        shared: pair.shared(&act.ctx, side),
        until: format::day(locale, until),
        url,
    };
    let message = if again { Message::ProposalReminder(proposal) } else { Message::Proposal(proposal) };
    tell(act, record, pair, side, &message).await
}

/// Asks one of the two whether they go on.
pub(super) async fn ask_trial(act: &TenantAct, record: &Record, pair: &Pair, side: Side) -> Result<(), Error> {
    let person = pair.of(side);
    let locale = person.contact.locale;
    let url = link::issue(&act.ctx, act, Purpose::Trial, (person.id, locale), Some(record.id.0)).await?;
    let name = named(pair, side);
    tell(act, record, pair, side, &Message::Trial { name, url }).await
}

/// What `reader` may call the other.
pub(super) fn named(pair: &Pair, reader: Side) -> String {
    let locale = pair.of(reader).contact.locale;
    pair.first_name(reader.other()).unwrap_or_else(|| texts(locale).proposal_somebody())
}

async fn share_contacts(act: &TenantAct, record: &Record, pair: &Pair) -> Result<(), Error> {
    for side in Side::ALL {
        let message = if pair.both_pass_on() {
            let Contact { name, latin_name, email, phone, .. } = pair.of(side.other()).contact.clone();
            Message::Contacts { reader: *side, name, latin_name, email, phone }
        } else {
            Message::Connect
        };
        tell(act, record, pair, *side, &message).await?;
    }
    if pair.both_pass_on() { Ok(()) } else { tell_coordinators(act, record, StaffTandem::Connect).await }
}

/// Tells the coordinators that a tandem needs them: to open it, they sign in.
pub(super) async fn tell_coordinators(act: &TenantAct, record: &Record, what: StaffTandem) -> Result<(), Error> {
    for staff in store::account::with_roles(act, &[Role::Coordinator]).await? {
        let url = act.ctx.site.url(staff.locale, address::StaffTandem(record.id));
        act.mail(To::staff(&staff, record.id), &Message::StaffTandem { what, url }).await?;
    }
    Ok(())
}

/// The two begin to meet: they don't wait any more, but for a mentor who has another place. Since when they did stays
/// known, in case they come back.
pub(super) async fn begin_to_meet(act: &TenantAct, record: &mut Record) -> Result<(), Error> {
    let (mentor, mentee) = (record.mentor, record.mentee);
    let (accompanies, comes) = (somebody(act, mentor).await?, somebody(act, mentee).await?);
    record.waited_since = [as_mentor(&accompanies), as_mentee(&comes)];
    let has_another = has_place(act, &accompanies, 1).await?;
    store::person::set_mentor_waits(act, mentor, has_another.then(|| act.ctx.now())).await?;
    let from = [ParticipantStatus::Applicant, ParticipantStatus::Interviewed, ParticipantStatus::Waiting];
    store::person::move_mentee(act, mentee, &from, ParticipantStatus::Matched, None).await?;
    Ok(())
}

async fn somebody(tx: &Tx<Tenant>, id: PersonId) -> Result<Person, Error> {
    store::person::by_id(tx, id).await?.ok_or(Error::NotFound)
}

/// Since when a mentor waits for (another) mentee; nothing while she doesn't.
fn as_mentor(person: &Person) -> Option<DateTime<Utc>> {
    person.volunteer.as_ref().and_then(|part| part.waiting_since)
}

/// Since when a mentee waits for a mentor; nothing while she doesn't.
fn as_mentee(person: &Person) -> Option<DateTime<Utc>> {
    person.participant.as_ref().and_then(|part| part.waiting_since)
}

/// Whether the mentor has a free place, besides `more` that are not counted yet.
pub(super) async fn has_place(tx: &Tx<Tenant>, mentor: &Person, more: u64) -> Result<bool, Error> {
    let taken = store::tandem::places_taken(tx, mentor.id).await? + more;
    Ok(taken < mentor.capacity().into())
}

/// Who met somebody waits again, since then when they first did: so they come before those who have waited as long.
/// Who was only asked never stopped waiting.
async fn back_to_pool(act: &TenantAct, record: &Record, before: Status, side: Side) -> Result<(), Error> {
    if !before.meets() {
        return Ok(());
    }
    let earlier = |now: Option<DateTime<Utc>>| {
        let known = record.waited_since[side as usize];
        Some(known.into_iter().chain(now).min().unwrap_or_else(|| act.ctx.now()))
    };
    match side {
        Side::Mentor => {
            let mentor = somebody(act, record.mentor).await?;
            if has_place(act, &mentor, 0).await? {
                let since = earlier(as_mentor(&mentor));
                store::person::set_mentor_waits(act, record.mentor, since).await?;
            }
        }
        Side::Mentee => {
            let since = earlier(as_mentee(&somebody(act, record.mentee).await?));
            let from = [ParticipantStatus::Matched];
            store::person::move_mentee(act, record.mentee, &from, ParticipantStatus::Waiting, since).await?;
        }
    }
    Ok(())
}

/// The mentee is done; the mentor waits from now on if she didn't, for her place is free.
async fn complete(act: &TenantAct, record: &Record) -> Result<(), Error> {
    let from = [ParticipantStatus::Matched];
    store::person::move_mentee(act, record.mentee, &from, ParticipantStatus::Completed, None).await?;
    let mentor = somebody(act, record.mentor).await?;
    if as_mentor(&mentor).is_none() && has_place(act, &mentor, 0).await? {
        store::person::set_mentor_waits(act, record.mentor, Some(act.ctx.now())).await?;
    }
    Ok(())
}
