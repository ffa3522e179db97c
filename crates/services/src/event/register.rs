//! Registering for an event, and giving the seat back. However many come at once, no seat is given twice.

use chrono::Duration;
use domain::Locale;
use domain::consent::WORDING_VERSION;
use domain::event::{Guest, Standing, Status, read_guest};
use domain::form::{Input, Problem, Problems};
use domain::id::{EventId, RegistrationId};
use store::event::Record;
use store::registration::Registration;
use store::{Tenant, Tx};

use super::mails::{About, BY_ANYONE, tell};
use super::{EVENT, REGISTRATION, load, move_up};
use crate::limit::Limits;
use crate::signup::{Refused, TRAP, form_token};
use crate::{Actor, Error, TenantCtx, audit};

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
    let tx = ctx.begin().await?;
    // Whoever wants a seat of this event waits here for those before.
    let record = load(&tx, id).await?;
    if record.status != Status::Published || record.event.starts_at <= ctx.now() {
        return Err(Error::NotFound.into());
    }
    let seats = store::registration::taken(&tx, id).await?;
    let standing = if record.event.is_full(seats) { Standing::Waiting } else { Standing::Seat };
    if store::signup::keep_form_key(&tx, &token.key(), ctx.now()).await? {
        let since = ctx.now() - Duration::days(1);
        if store::outbox::count_to(&tx, &BY_ANYONE, &guest.email, since).await? < MAILS_A_DAY {
            keep(ctx, &tx, &record, (guest, locale), standing, delay).await?;
        }
    }
    tx.commit().await.map_err(Error::from)?;
    Ok(standing)
}

async fn keep(
    ctx: &TenantCtx,
    tx: &Tx<Tenant>,
    record: &Record,
    (guest, locale): (Guest, Locale),
    standing: Standing,
    delay: i64,
) -> Result<(), Error> {
    let id = record.id;
    let known = store::registration::of_address(tx, id, &guest.email).await?;
    // Somebody who registers twice keeps the place in the line and hears once more where they stand.
    if let Some(earlier) = known.as_ref().filter(|earlier| earlier.standing != Standing::Cancelled) {
        let about = if earlier.standing == Standing::Seat { About::Seat } else { About::Waiting };
        return tell(ctx, tx, about, id, &record.event, earlier, delay).await;
    }
    let person = store::person::by_email(tx, &guest.email).await?.map(|person| person.id);
    let is_new = known.is_none();
    let registration = Registration {
        id: known.map_or_else(|| ctx.env.id(), |earlier| earlier.id),
        event: id,
        person,
        name: guest.name,
        email: guest.email,
        locale,
        standing,
        wording: WORDING_VERSION.to_owned(),
        registered_at: ctx.now(),
        reminded_at: None,
        present_at: None,
    };
    if is_new {
        store::registration::insert(tx, &registration).await?;
    } else {
        store::registration::save(tx, &registration).await?;
    }
    let about = if standing == Standing::Seat { About::Seat } else { About::Waiting };
    tell(ctx, tx, about, id, &record.event, &registration, delay).await?;
    audit::write(ctx, tx, "event.registered", Some((EVENT, id.0)), Some(standing.code())).await
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
    let registration = store::registration::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let record = store::event::by_id(ctx.db(), registration.event).await?.ok_or(Error::NotFound)?;
    let before = if registration.standing == Standing::Waiting {
        let all = store::registration::of_event(ctx.db(), record.id).await?;
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
    let event = store::registration::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?.event;
    let tx = ctx.begin().await?;
    give_back(ctx, &tx, event, id).await?;
    Ok(tx.commit().await?)
}

/// Takes a registration back in the caller's transaction.
pub(super) async fn give_back(
    ctx: &TenantCtx,
    tx: &Tx<Tenant>,
    event: EventId,
    id: RegistrationId,
) -> Result<(), Error> {
    let record = load(tx, event).await?;
    // Read anew: it may have moved up meanwhile.
    let mut registration = store::registration::by_id(tx, id).await?.ok_or(Error::NotFound)?;
    if registration.event != event {
        return Err(Error::NotFound);
    }
    if registration.standing == Standing::Cancelled || record.event.ends_at <= ctx.now() {
        return Ok(());
    }
    registration.standing = Standing::Cancelled;
    registration.present_at = None;
    store::registration::save(tx, &registration).await?;
    audit::write(ctx, tx, "event.left", Some((EVENT, event.0)), None).await?;
    // Nobody moves up into an evening that has begun, or that doesn't take place.
    if record.status == Status::Published && record.event.starts_at > ctx.now() {
        move_up(ctx, tx, event, &record.event).await?;
    }
    Ok(())
}
