//! Signing in without a password: a link by mail, worth something once and for a quarter of an hour.

use std::time::Duration;

use domain::form::{Input, Reader};
use domain::link::Purpose;
use mail::Message;
use store::link::Link;
use store::own::Standing;
use tokio::time::Instant;

use super::{PERSON, PersonActor};
use crate::events::Event;
use crate::limit::Limits;
use crate::outbox::{To, queue};
use crate::{Actor, Error, TenantCtx, audit, links, secret};

/// Mails of this kind that an address gets in an hour: nobody's mailbox can be flooded.
const MAILS_AN_HOUR: u64 = 5;
/// How long the answer takes, whoever is asked for: longer than sending the mail ever should, so that the time tells
/// nobody who takes part.
const TAKES: Duration = Duration::from_millis(250);

/// Mails a link to whoever has this address, if they take part. The answer is the same, and takes as long, when nobody
/// has it: only the mailbox hears. `next` is a path of their own area that the link leads to.
pub async fn ask(ctx: &TenantCtx, limits: &Limits, input: &Input, next: Option<&str>) -> Result<(), Error> {
    let Actor::Visitor(network) = ctx.actor else { return Err(Error::Forbidden) };
    let mut reader = Reader::new(input);
    let email = reader.email("email");
    let email = reader.finish(|| Some(email)).map_err(Error::Invalid)?;
    limits.ask_in(&ctx.site.slug, &domain::contact::email_key(&email), network)?;
    let until = Instant::now() + TAKES;
    let done = send(ctx, &email, next).await;
    tokio::time::sleep_until(until).await;
    done
}

async fn send(ctx: &TenantCtx, email: &str, next: Option<&str>) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    // Many who ask for one address at the same moment are counted one after another.
    tx.one_at_a_time(&format!("sign-in:{}", domain::contact::email_key(email))).await?;
    let Some(person) = store::own::by_email(&tx, email).await?.filter(Standing::takes_part) else { return Ok(()) };
    let since = ctx.now() - chrono::Duration::hours(1);
    if store::outbox::count_to(&tx, &["sign-in"], email, since).await? >= MAILS_AN_HOUR {
        return Ok(());
    }
    let mut url = links::issue(ctx, &tx, Purpose::SignIn, (person.id, person.locale), None).await?;
    if let Some(next) = next {
        url.push_str("?next=");
        url.extend(percent_encoding::utf8_percent_encode(next, percent_encoding::NON_ALPHANUMERIC));
    }
    let to = To { name: &person.name, address: &person.email, locale: person.locale, about: Some(person.id.0) };
    queue(ctx, &tx, to, &Message::SignIn { url }, 0).await?;
    audit::write(ctx, &tx, "person.sign-in-mailed", Some((PERSON, person.id.0)), None).await?;
    Ok(tx.commit().await?)
}

/// What came of pressing the button behind a link.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Entered {
    /// They are in; the epoch goes into the session.
    In { person: PersonActor, epoch: i32 },
    /// The link was used up, its quarter of an hour is over, or whose it was has left.
    Over(Link),
    /// There is no such link.
    Unknown,
}

/// Uses a link up. However many press at once, one gets in.
pub async fn enter(ctx: &TenantCtx, secret: &str) -> Result<Entered, Error> {
    let hash = secret::hash(secret);
    let tx = ctx.begin().await?;
    let link = store::link::by_hash(&tx, &hash).await?.filter(|link| link.purpose == Purpose::SignIn);
    let Some(link) = link else { return Ok(Entered::Unknown) };
    let person = store::own::by_id(&tx, link.person).await?.filter(Standing::takes_part);
    let Some(person) = person else { return Ok(Entered::Over(link)) };
    if !store::link::use_up(&tx, &hash, ctx.now()).await? {
        // Somebody may have been quicker by a moment.
        let link = store::link::by_hash(&tx, &hash).await?.unwrap_or(link);
        return Ok(Entered::Over(link));
    }
    // Whoever is in needs no other link that still lies in a mailbox.
    store::link::end_of_person(&tx, Some(Purpose::SignIn), person.id).await?;
    let acting = ctx.acting(Actor::Person(person.id));
    audit::write(&acting, &tx, "person.signed-in", Some((PERSON, person.id.0)), None).await?;
    tx.commit().await?;
    Event::SignedIn.happened();
    let epoch = person.epoch;
    Ok(Entered::In { person: person.into(), epoch })
}
