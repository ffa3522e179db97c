//! Registering for an event, and giving the seat back. However many come at once, no seat is given twice.

use chrono::Duration;
use domain::Locale;
use domain::audit::Did;
use domain::consent::WORDING_VERSION;
use domain::event::{Guest, Standing, Status, read_guest};
use domain::form::{Input, Problem, Problems};
use domain::id::{EventId, RegistrationId};
use domain::text::same_name;
use store::event::Record;
use store::event::registration::Registration;

use super::mails::{About, BY_ANYONE, tell};
use super::{EVENT, REGISTRATION, load, move_up};
use crate::act::TenantAct;
use crate::limit::Limits;
use crate::signup::{Refused, TRAP, form_token};
use crate::{Actor, Error, TenantCtx};

/// Mails about registrations that an address gets in a day: somebody else's address can't be flooded.
const MAILS_A_DAY: u64 = 6;

/// Registers a visitor; what the page may say of it. It says the same whether the address is known or not: only the
/// mail tells. [`Error::NotFound`] for an event that nobody can register for any more.
pub async fn register(
    ctx: &TenantCtx,
    limits: &Limits,
    id: EventId,
    locale: Locale,
    input: &Input,
) -> Result<Standing, Refused> {
    let Actor::Visitor(network) = ctx.actor else { return Err(Error::Forbidden.into()) };
    let purpose = format!("{EVENT}:{id}");
    let token = form_token::check(ctx, &purpose, input.one("token")).map_err(Refused::Token)?;
    if !input.one(TRAP).is_empty() {
        return Err(Refused::Problems(Problems::at(TRAP, Problem::Trap)));
    }
    let guest = read_guest(input).map_err(Refused::Problems)?;
    let delay = limits.signup(&ctx.site.slug, network)?;
    ctx.permit_anyone()
        .act_or(async |act| -> Result<_, Refused> {
            // Whoever wants a seat of this event waits here for those before.
            let record = load(&act, id).await?;
            if record.status != Status::Published || record.event.starts_at <= ctx.now() {
                return Err(Error::NotFound.into());
            }
            let seats = store::event::registration::taken(&act, id).await?;
            let standing = if record.event.is_full(seats) { Standing::Waiting } else { Standing::Seat };
            let mut did = None;
            if store::signup::keep_form_key(&act, &form_token::key(&token, input), ctx.now()).await? {
                let since = ctx.now() - Duration::days(1);
                if store::outbox::count_to(&act, &BY_ANYONE, &guest.email, since).await? < MAILS_A_DAY {
                    did = keep(&act, &record, (guest, locale), standing, delay).await?;
                }
            }
            Ok(act.done_all(did, standing))
        })
        .await
}

/// Keeps a registration; nothing is to be logged of one that stands there already.
async fn keep(
    act: &TenantAct,
    record: &Record,
    (guest, locale): (Guest, Locale),
    standing: Standing,
    delay: i64,
) -> Result<Option<Did>, Error> {
    let id = record.id;
    let of_address = store::event::registration::of_address(act, id, &guest.email).await?;
    let known = of_address.into_iter().find(|earlier| same_name(&earlier.name, &guest.name));
    // Somebody who registers twice keeps the place in the line and hears once more where they stand.
    if let Some(earlier) = known.as_ref().filter(|earlier| earlier.standing != Standing::Cancelled) {
        let about = if earlier.standing == Standing::Seat { About::Seat } else { About::Waiting };
        tell(act, about, id, &record.event, earlier, delay).await?;
        return Ok(None);
    }
    let people = store::person::by_email(act, &guest.email).await?;
    let person = people.iter().find(|person| same_name(&person.contact.name, &guest.name)).map(|person| person.id);
    let is_new = known.is_none();
    let registration = Registration {
        id: known.map_or_else(|| act.ctx.env.id(), |earlier| earlier.id),
        event: id,
        person,
        name: guest.name,
        email: guest.email,
        locale,
        standing,
        wording: WORDING_VERSION.to_owned(),
        registered_at: act.ctx.now(),
        reminded_at: None,
        present_at: None,
    };
    if is_new {
        store::event::registration::insert(act, &registration).await?;
    } else {
        store::event::registration::save(act, &registration).await?;
    }
    let about = if standing == Standing::Seat { About::Seat } else { About::Waiting };
    tell(act, about, id, &record.event, &registration, delay).await?;
    Ok(Some(Did::EventRegistered(id, standing)))
}

/// A registration as its link shows it.
#[derive(Clone, Debug)]
pub struct Mine {
    pub record: Record,
    pub registration: Registration,
    /// How many wait before this one, for somebody who waits.
    pub before: usize,
}

fn read_secret(ctx: &TenantCtx, secret: &str) -> Result<RegistrationId, Error> {
    let id = tokens::record_of(&ctx.site.secret, REGISTRATION, secret).ok_or(Error::NotFound)?;
    Ok(RegistrationId(uuid::Uuid::from_bytes(id)))
}

/// Looks where a registration's link leads, and changes nothing: mail programs and scanners open links, too. Three
/// queries at most.
pub async fn look_at(ctx: &TenantCtx, secret: &str) -> Result<Mine, Error> {
    let id = read_secret(ctx, secret)?;
    let registration = store::event::registration::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let record = store::event::by_id(ctx.db(), registration.event).await?.ok_or(Error::NotFound)?;
    let before = if registration.standing == Standing::Waiting {
        let all = store::event::registration::of_event(ctx.db(), record.id).await?;
        let mut waiting = all.iter().filter(|other| other.standing == Standing::Waiting);
        waiting.position(|other| other.id == id).unwrap_or(0)
    } else {
        0
    };
    Ok(Mine { record, registration, before })
}

/// Gives a seat, or the place in the line, back. A free seat goes to whoever waits the longest, in the same transaction.
/// Twice does no harm.
pub async fn cancel(ctx: &TenantCtx, secret: &str) -> Result<(), Error> {
    let id = read_secret(ctx, secret)?;
    let event = store::event::registration::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?.event;
    ctx.permit_anyone()
        .act(async |act| {
            let done = give_back(&act, event, id).await?;
            Ok(act.done_all(done, ()))
        })
        .await
}

/// Takes a registration back in the caller's transaction. What is to be logged of it.
pub(super) async fn give_back(act: &TenantAct, event: EventId, id: RegistrationId) -> Result<Vec<Did>, Error> {
    let record = load(act, event).await?;
    // Read anew: it may have moved up meanwhile.
    let mut registration = store::event::registration::by_id(act, id).await?.ok_or(Error::NotFound)?;
    if registration.event != event {
        return Err(Error::NotFound);
    }
    if registration.standing == Standing::Cancelled || record.event.ends_at <= act.ctx.now() {
        return Ok(Vec::new());
    }
    registration.standing = Standing::Cancelled;
    registration.present_at = None;
    store::event::registration::save(act, &registration).await?;
    let mut done = vec![Did::EventLeft(event)];
    // Nobody moves up into an evening that has begun, or that doesn't take place.
    if record.status == Status::Published && record.event.starts_at > act.ctx.now() {
        done.extend(move_up(act, event, &record.event).await?);
    }
    Ok(done)
}
