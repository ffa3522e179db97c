//! Signing in without a password: a link by mail, worth something once and for a quarter of an hour.

use std::time::Duration;

use domain::address::Query;
use domain::audit::Did;
use domain::contact::Email;
use domain::form::{Input, Reader};
use domain::link::Purpose;
use mail::Message;
use store::link::Link;
use store::person::Person;
use tokio::time::Instant;

use super::PersonActor;
use crate::counter::Event;
use crate::limit::Limits;
use crate::outbox::To;
use crate::{Actor, Error, TenantCtx, link, secret};

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
    limits.ask_in(&ctx.site.slug, &email.key(), network)?;
    let until = Instant::now() + TAKES;
    let done = send(ctx, &email, next).await;
    tokio::time::sleep_until(until).await;
    done
}

async fn send(ctx: &TenantCtx, email: &Email, next: Option<&str>) -> Result<(), Error> {
    ctx.permit_anyone()
        .act(async |act| {
            // Many who ask for one address at the same moment are counted one after another.
            act.one_at_a_time(&format!("sign-in:{}", email.key())).await?;
            let Some(person) = store::person::by_email(&act, email).await?.filter(Person::takes_part) else {
                return Ok(act.unchanged(()));
            };
            let since = ctx.now() - chrono::Duration::hours(1);
            if store::outbox::count_to(&act, &["sign-in"], email, since).await? >= MAILS_AN_HOUR {
                return Ok(act.unchanged(()));
            }
            let mut url = link::issue(ctx, &act, Purpose::SignIn, (person.id, person.contact.locale), None).await?;
            if let Some(next) = next {
                url.push_str(&Query::of(&[("next", next)]).to_string());
            }
            let to = To::contact(&person.contact, person.id);
            act.mail(to, &Message::SignIn { url }).await?;
            Ok(act.done(Did::PersonSignInMailed(person.id), ()))
        })
        .await
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
    let entered = ctx
        .permit_anyone()
        .act(async |act| {
            let link = store::link::by_hash(&act, &hash).await?.filter(|link| link.purpose == Purpose::SignIn);
            let Some(link) = link else { return Ok(act.unchanged(Entered::Unknown)) };
            let person = store::person::by_id(&act, link.person).await?.filter(Person::takes_part);
            let Some(person) = person else { return Ok(act.unchanged(Entered::Over(link))) };
            if !store::link::use_up(&act, &hash, ctx.now()).await? {
                // Somebody may have been quicker by a moment.
                let link = store::link::by_hash(&act, &hash).await?.unwrap_or(link);
                return Ok(act.unchanged(Entered::Over(link)));
            }
            // Whoever is in needs no other link that still lies in a mailbox.
            store::link::end_of_person(&act, Some(Purpose::SignIn), person.id).await?;
            let logged = act.did_as(&Actor::Person(person.id), Did::PersonSignedIn(person.id));
            let epoch = person.epoch;
            Ok(act.ended(logged, Entered::In { person: person.into(), epoch }))
        })
        .await?;
    if matches!(entered, Entered::In { .. }) {
        Event::SignedIn.happened();
    }
    Ok(entered)
}
