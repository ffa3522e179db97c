//! Sending one of the public forms.

use chrono::Duration;
use domain::consent::{Purpose, WORDING_VERSION};
use domain::form::{Input, Problem, Problems};
use domain::id::{ConsentId, SignupId};
use domain::signup::{self as rules, Kind, Signup, Status};
use mail::Message;
use store::consent::Consent;
use store::signup::NewSignup;
use store::{StoreError, Tenant, Tx};

use super::SIGNUP;
use super::form_token::{FormToken, TokenProblem};
use crate::limit::Limits;
use crate::outbox::{To, queue};
use crate::{Actor, Error, TenantCtx, audit, secret};

/// The field that people don't see and machines fill in.
pub const TRAP: &str = "fax_number";
/// Mails that an address gets from sign-ups in a day: somebody else's address can't be flooded.
const MAILS_A_DAY: u64 = 3;

/// Why a form was not taken. What was typed is kept by the page.
#[derive(Debug)]
pub enum Refused {
    Problems(Problems),
    Token(TokenProblem),
    Error(Error),
}

impl<E: Into<Error>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

/// Takes a form. The answer is the same whether the person is new or known: only the mail to the address tells.
pub async fn submit(ctx: &TenantCtx, limits: &Limits, kind: Kind, input: &Input) -> Result<(), Refused> {
    let Actor::Visitor(network) = ctx.actor else { return Err(Error::Forbidden.into()) };
    let token = FormToken::check(ctx, kind.code(), input.one("token")).map_err(Refused::Token)?;
    if !input.one(TRAP).is_empty() {
        return Err(Refused::Problems(Problems::at(TRAP, Problem::Trap)));
    }
    let signup = rules::read(kind, input).map_err(Refused::Problems)?;
    let delay = limits.signup(&ctx.site.slug, network)?;
    // Two forms for one address at the same moment: the second finds the first on its second try.
    match keep(ctx, &signup, &token.key(), delay).await {
        Err(Error::Store(StoreError::Exists)) => keep(ctx, &signup, &token.key(), delay).await?,
        other => other?,
    }
    Ok(())
}

async fn keep(ctx: &TenantCtx, signup: &Signup, form_key: &str, delay: i64) -> Result<(), Error> {
    let kind = signup.details.kind();
    let contact = &signup.contact;
    let tx = ctx.begin().await?;
    if store::signup::form_was_sent(&tx, form_key).await? {
        return Ok(());
    }
    let since = ctx.now() - Duration::days(1);
    let may_mail = store::outbox::count_to(&tx, &contact.email, since).await? < MAILS_A_DAY;
    match store::signup::standing(&tx, kind, &contact.email).await? {
        // Neither the first nor this one is known to be theirs, so the newer one stands, with a link of its own.
        Some(earlier) if earlier.status == Status::Submitted => {
            if may_mail {
                store::signup::remove_unconfirmed(&tx, earlier.id).await?;
                insert(ctx, &tx, signup, form_key, delay).await?;
            }
        }
        Some(earlier) => {
            if may_mail {
                let to = To { name: &earlier.contact.name, address: &earlier.contact.email, locale: contact.locale };
                let message = if earlier.status == Status::Accepted {
                    Message::KnownAccepted
                } else {
                    let date = texts::format::date(contact.locale, earlier.submitted_at.date_naive());
                    Message::KnownOpen { date }
                };
                queue(ctx, &tx, to, &message, delay).await?;
            }
            audit::write(ctx, &tx, "signup.repeated", Some((SIGNUP, earlier.id.0)), None).await?;
        }
        None => insert(ctx, &tx, signup, form_key, delay).await?,
    }
    Ok(tx.commit().await?)
}

async fn insert(ctx: &TenantCtx, tx: &Tx<Tenant>, signup: &Signup, form_key: &str, delay: i64) -> Result<(), Error> {
    let id: SignupId = ctx.env.id();
    let secret = secret::link_secret(&ctx.env);
    let contact = &signup.contact;
    let new = NewSignup {
        id,
        contact: contact.clone(),
        details: signup.details.clone(),
        form_key: form_key.to_owned(),
        confirm_hash: secret::hash(&secret),
        submitted_at: ctx.now(),
    };
    store::signup::insert(tx, new).await?;
    let consents = signup.consents.iter().map(|purpose| consent(ctx, *purpose, contact.locale)).collect();
    store::consent::insert(tx, id, consents).await?;
    let url = format!("{}/{}/confirm/{secret}", ctx.site.base_url, contact.locale);
    let to = To { name: &contact.name, address: &contact.email, locale: contact.locale };
    queue(ctx, tx, to, &Message::Confirm { url }, delay).await?;
    audit::write(ctx, tx, "signup.submitted", Some((SIGNUP, id.0)), Some(signup.details.kind().code())).await
}

fn consent(ctx: &TenantCtx, purpose: Purpose, locale: domain::Locale) -> Consent {
    Consent {
        id: ctx.env.id::<ConsentId>(),
        purpose,
        wording: WORDING_VERSION.to_owned(),
        locale,
        given_at: ctx.now(),
        withdrawn_at: None,
    }
}
