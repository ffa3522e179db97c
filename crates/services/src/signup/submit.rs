//! Sending one of the public forms.

use chrono::Duration;
use domain::Locale;
use domain::address::ConfirmLink;
use domain::audit::Did;
use domain::consent::{Purpose, WORDING_VERSION};
use domain::contact::Email;
use domain::form::{Input, Problem, Problems};
use domain::id::{ConsentId, SignupId};
use domain::signup::{self as rules, Kind, Signup, Status};
use mail::Message;
use store::StoreError;
use store::consent::Consent;
use store::signup::NewSignup;

use super::form_token::{self, TokenProblem};
use crate::act::TenantAct;
use crate::counter::Event;
use crate::limit::Limits;
use crate::outbox::{To, written};
use crate::{Actor, Error, TenantCtx, secret};

/// The field that people don't see and machines fill in.
pub const TRAP: &str = "fax_number";
/// Mails that anyone can cause by sending a form.
const BY_ANYONE: [&str; 2] = ["confirm", "known"];
/// Mails that an address gets from sign-ups in a day: somebody else's address can't be flooded.
const MAILS_A_DAY: u64 = 3;

/// Why a form was not taken. What was typed is kept by the page.
#[derive(Debug)]
pub enum Refused {
    Problems(Problems),
    Token(TokenProblem),
    Error(Error),
}

/// How long a form waits for the database. Shorter than a page may take at all: a connection that hangs in the middle of
/// a transaction has no limit of its own, and whoever typed gets the form again with all that stands in it.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(20);

impl<E: Into<Error>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

/// Takes a form. The answer is the same whether the person is new or known: only the mail to the address tells.
pub async fn submit(ctx: &TenantCtx, limits: &Limits, kind: Kind, input: &Input) -> Result<(), Refused> {
    let Actor::Visitor(network) = ctx.actor else { return Err(Error::Forbidden.into()) };
    let token = form_token::check(ctx, kind.code(), input.one("token")).map_err(Refused::Token)?;
    if !input.one(TRAP).is_empty() {
        return Err(Refused::Problems(Problems::at(TRAP, Problem::Trap)));
    }
    let signup = rules::read(kind, input).map_err(Refused::Problems)?;
    let delay = limits.signup(&ctx.site.slug, network)?;
    let kept = tokio::time::timeout(PATIENCE, keep(ctx, &signup, &form_token::key(&token, input), delay)).await;
    kept.unwrap_or(Err(Error::Store(StoreError::Silent)))?;
    Event::SignupReceived.happened();
    Ok(())
}

async fn keep(ctx: &TenantCtx, signup: &Signup, form_key: &str, delay: i64) -> Result<(), Error> {
    let kind = signup.details.kind();
    let contact = &signup.contact;
    let Some(email) = &contact.email else { return Err(Error::Invalid(Problems::at("email", Problem::Required))) };
    // Made before the transaction begins: on SQLite all others who write wait until it ends.
    let new = Written::new(ctx, (signup, email), delay);
    ctx.permit_anyone()
        .act(async |act| {
            // Two forms for one address at the same moment: the second finds the first.
            act.one_at_a_time(&email.key()).await?;
            if !store::signup::keep_form_key(&act, form_key, ctx.now()).await? {
                return Ok(act.unchanged(()));
            }
            let since = ctx.now() - Duration::days(1);
            // Whoever's address it is gets no more than this, whatever others send in its name. Beyond it nothing is
            // kept but the form's number: without a mail nobody could confirm it.
            if store::outbox::count_to(&act, &BY_ANYONE, email, since).await? >= MAILS_A_DAY {
                return Ok(act.kept(()));
            }
            let did = match store::signup::standing(&act, kind, email, &contact.name).await? {
                // Neither the first nor this one is known to be theirs, so the newer one stands, with a link of its
                // own. The mails stay for the limit above, and go with the new one.
                Some(earlier) if earlier.status == Status::Submitted => {
                    store::signup::remove_unconfirmed(&act, earlier.id).await?;
                    let id = new.row.id;
                    let did = new.insert(&act).await?;
                    store::outbox::hand_over(&act, earlier.id.0, id.0).await?;
                    did
                }
                Some(earlier) => tell_known(&act, &earlier, (email, contact.locale), delay).await?,
                None => new.insert(&act).await?,
            };
            Ok(act.done(did, ()))
        })
        .await
}

/// Tells somebody whom the district knows that it does. Only their mailbox hears of it.
async fn tell_known(
    act: &TenantAct,
    earlier: &store::signup::Signup,
    (address, locale): (&Email, Locale),
    delay: i64,
) -> Result<Did, Error> {
    let to = To { name: &earlier.contact.name, address, locale, about: Some(earlier.id.0) };
    let message = if earlier.status == Status::Accepted {
        Message::KnownAccepted
    } else {
        Message::KnownOpen { date: texts::format::day(locale, earlier.submitted_at) }
    };
    act.mail_in(delay, to, &message).await?;
    Ok(Did::SignupRepeated(earlier.id))
}

/// Everything that a new sign-up writes.
struct Written {
    row: NewSignup,
    consents: Vec<Consent>,
    mail: store::outbox::Mail,
}

impl Written {
    fn new(ctx: &TenantCtx, (signup, email): (&Signup, &Email), delay: i64) -> Self {
        let id: SignupId = ctx.env.id();
        let secret = secret::link_secret(&ctx.env);
        let contact = &signup.contact;
        let url = ctx.site.url(contact.locale, ConfirmLink(secret.clone()));
        let to = To { name: &contact.name, address: email, locale: contact.locale, about: Some(id.0) };
        Self {
            row: NewSignup {
                id,
                contact: contact.clone(),
                details: signup.details.clone(),
                confirm_hash: secret::hash(&secret),
                submitted_at: ctx.now(),
            },
            consents: signup.consents.iter().map(|purpose| consent(ctx, *purpose, contact.locale)).collect(),
            mail: written(ctx, to, &Message::Confirm { url }, delay),
        }
    }

    async fn insert(self, act: &TenantAct) -> Result<Did, Error> {
        let (id, kind) = (self.row.id, self.row.details.kind());
        store::signup::insert(act, self.row).await?;
        store::consent::insert(act, id, self.consents).await?;
        act.mail_written(self.mail).await?;
        Ok(Did::SignupSubmitted(id, kind))
    }
}

fn consent(ctx: &TenantCtx, purpose: Purpose, locale: Locale) -> Consent {
    Consent {
        id: ctx.env.id::<ConsentId>(),
        purpose,
        wording: WORDING_VERSION.to_owned(),
        locale,
        given_at: ctx.now(),
        withdrawn_at: None,
    }
}
