//! Signing in without a password: a link by mail, worth something once and for a quarter of an hour.

use std::time::Duration;

use domain::address::Query;
use domain::audit::Did;
use domain::contact::Email;
use domain::form::{Input, Problem, Problems, Reader};
use domain::id::PersonId;
use domain::link::Purpose;
use domain::pin;
use domain::way::mail_key;
use mail::Message;
use store::link::Link;
use store::person::Person;
use store::{Access, Tenant};
use tokio::time::Instant;

use super::PersonActor;
use crate::account::password;
use crate::counter::Event;
use crate::limit::Limits;
use crate::link::Opened;
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
            let mut people = store::person::by_email(&act, email).await?;
            people.retain(Person::takes_part);
            let Some(person) = people.first() else { return Ok(act.unchanged(())) };
            let since = ctx.now() - chrono::Duration::hours(1);
            if store::outbox::count_to(&act, &["sign-in"], email, since).await? >= MAILS_AN_HOUR {
                return Ok(act.unchanged(()));
            }
            let locale = person.contact.locale;
            let mut url = link::issue(ctx, &act, Purpose::SignIn, (person.id, locale), None).await?;
            if let Some(next) = next {
                url.push_str(&Query::of(&[("next", next)]).to_string());
            }
            let names: Vec<_> = people.iter().map(|person| person.contact.name.as_str()).collect();
            // As they wrote it themselves, however it was typed now.
            let address = person.contact.email.as_ref().unwrap_or(email);
            let to = To { name: &names.join(", "), address, locale, about: Some(person.id.0) };
            act.mail(to, &Message::SignIn { url }).await?;
            Ok(act.done(Did::PersonSignInMailed(person.id), ()))
        })
        .await
}

/// Somebody whose own area a link opens.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Behind {
    pub id: PersonId,
    pub name: String,
    pub pin: Pin,
}

/// What keeps others out who read the same mailbox.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Pin {
    /// Nothing: the mailbox is theirs alone, or they are a child.
    None,
    /// The PIN that they set.
    Enter,
    /// One that they set now, once and for all.
    Set,
}

/// What a link leads to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Door {
    /// It opens the area of one of these.
    Good(Vec<Behind>),
    Over(Link),
    Unknown,
}

/// Looks whose area a link opens, and changes nothing. Two queries.
pub async fn look_at(ctx: &TenantCtx, secret: &str) -> Result<Door, Error> {
    match link::look_at(ctx, Purpose::SignIn, secret).await? {
        Opened::Good(link) => {
            let people = behind(ctx.db(), &link).await?;
            Ok(if people.is_empty() { Door::Over(link) } else { Door::Good(people) })
        }
        Opened::Over(link) => Ok(Door::Over(link)),
        Opened::Unknown => Ok(Door::Unknown),
    }
}

/// Those who share the mailbox to which a link was sent, and take part.
async fn behind(db: &impl Access<Tenant>, link: &Link) -> Result<Vec<Behind>, Error> {
    let mut people = store::person::with_sharing(db, link.person).await?;
    let mailbox = people.iter().find(|person| person.id == link.person).and_then(|person| person.contact.email.clone());
    let is_behind = |person: &Person| {
        person.id == link.person || mailbox.as_ref().is_some_and(|mail| person.ways.keys().contains(&mail_key(mail)))
    };
    people.retain(|person| person.takes_part() && is_behind(person));
    let alone = people.len() == 1;
    let of = |person: Person| Behind {
        id: person.id,
        pin: match person.has_pin {
            true => Pin::Enter,
            false if alone || is_child(&person) => Pin::None,
            false => Pin::Set,
        },
        name: person.contact.name,
    };
    Ok(people.into_iter().map(of).collect())
}

/// A child's mailbox is the guardian's.
fn is_child(person: &Person) -> bool {
    person.participant.as_ref().is_some_and(|part| part.details.guardian.is_some())
}

/// Who of those behind a link shall be let in, by what was posted.
fn chosen(people: Vec<Behind>, input: &Input) -> Result<Behind, Error> {
    let wanted = input.one(PERSON);
    if wanted.is_empty() && people.len() == 1 {
        return people.into_iter().next().ok_or(Error::NotFound);
    }
    let found = people.into_iter().find(|person| person.id.to_string() == wanted);
    found.ok_or_else(|| Error::Invalid(Problems::at(PERSON, Problem::ChooseOne)))
}

/// The fields behind a link: for whom somebody comes, the PIN, and once more the one that is set.
pub const PERSON: &str = "person";
pub const PIN: &str = "pin";
pub const PIN_AGAIN: &str = "pin_again";

/// Checks the PIN that was typed; the hash of one that is to be kept.
async fn check(ctx: &TenantCtx, limits: &Limits, behind: &Behind, input: &Input) -> Result<Option<String>, Error> {
    let wrong = |field, problem| Err(Error::Invalid(Problems::at(field, problem)));
    let typed: String = input.one(PIN).chars().take(100).collect();
    match behind.pin {
        Pin::None => Ok(None),
        Pin::Enter if typed.trim().is_empty() => wrong(PIN, Problem::Required),
        Pin::Enter => {
            limits.pin(&ctx.site.slug, behind.id)?;
            let hash = store::person::pin(ctx.db(), behind.id).await?;
            if password::verify(hash, pin::digits(&typed)).await? {
                return Ok(None);
            }
            let refused = Did::PersonPinRefused(behind.id);
            ctx.permit_anyone().act(async |act| Ok(act.done(refused, ()))).await?;
            wrong(PIN, Problem::PinWrong)
        }
        Pin::Set => match pin::read(&typed) {
            Err(pin::Wrong::Length) => wrong(PIN, Problem::Pin),
            Err(pin::Wrong::Common) => wrong(PIN, Problem::PinCommon),
            Ok(new) if pin::digits(input.one(PIN_AGAIN)) != new => wrong(PIN_AGAIN, Problem::PinsDiffer),
            Ok(new) => Ok(Some(password::hash(&ctx.env, new).await?)),
        },
    }
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

/// Uses a link up, for whom was chosen behind it and with their PIN. However many press at once, one gets in. A wrong
/// PIN leaves the link as it is.
pub async fn enter(ctx: &TenantCtx, limits: &Limits, secret: &str, input: &Input) -> Result<Entered, Error> {
    let wanted = match look_at(ctx, secret).await? {
        Door::Good(people) => chosen(people, input)?,
        Door::Over(link) => return Ok(Entered::Over(link)),
        Door::Unknown => return Ok(Entered::Unknown),
    };
    // Before the transaction begins: hashing takes its time.
    let new_pin = check(ctx, limits, &wanted, input).await?;
    let hash = secret::hash(secret);
    let entered = ctx
        .permit_anyone()
        .act(async |act| {
            let link = store::link::by_hash(&act, &hash).await?.filter(|link| link.purpose == Purpose::SignIn);
            let Some(link) = link else { return Ok(act.unchanged(Entered::Unknown)) };
            let person = store::person::by_id(&act, wanted.id).await?.filter(Person::takes_part);
            let Some(person) = person else { return Ok(act.unchanged(Entered::Over(link))) };
            if !store::link::use_up(&act, &hash, ctx.now()).await? {
                // Somebody may have been quicker by a moment.
                let link = store::link::by_hash(&act, &hash).await?.unwrap_or(link);
                return Ok(act.unchanged(Entered::Over(link)));
            }
            let who = Actor::Person(person.id);
            if let Some(new) = new_pin {
                // Two who open the same mailbox at once: the second has to know what the first set.
                if !store::person::set_pin(&act, person.id, new).await? {
                    return Err(Error::Invalid(Problems::at(PIN, Problem::PinWrong)));
                }
                act.did_as(&who, Did::PersonPinSet(person.id));
            }
            // Whoever is in needs no other link that still lies in a mailbox.
            store::link::end_of_person(&act, Some(Purpose::SignIn), link.person).await?;
            let logged = act.did_as(&who, Did::PersonSignedIn(person.id));
            let epoch = person.epoch;
            Ok(act.ended(logged, Entered::In { person: person.into(), epoch }))
        })
        .await?;
    if matches!(entered, Entered::In { .. }) {
        Event::SignedIn.happened();
    }
    Ok(entered)
}
