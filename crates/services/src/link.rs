//! Links that are mailed to people: each opens one thing, and nobody has to sign in for it.

use domain::Locale;
use domain::address;
use domain::id::PersonId;
use domain::link::Purpose;
use store::link::Link;
use store::{Access, Tenant};
use uuid::Uuid;

use crate::{Actor, Ctx, Error, TenantCtx, secret};

/// Days for which a link that is over is still known as such.
const KNOWN_DAYS: i64 = 30;

/// What a link leads to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Opened {
    /// It is good; whoever has it acts as this person, for this one thing.
    Good(Link),
    /// It was good, and is over or used up.
    Over(Link),
    /// There is no such link.
    Unknown,
}

/// Makes a link, in the caller's transaction; its address goes into a mail and nowhere else.
pub(crate) async fn issue(
    ctx: &TenantCtx,
    tx: &impl Access<Tenant>,
    purpose: Purpose,
    (person, locale): (PersonId, Locale),
    subject: Option<Uuid>,
) -> Result<String, Error> {
    let secret = secret::link_secret(&ctx.env);
    let link = Link { purpose, person, subject, until: ctx.now() + purpose.lasts(), used_at: None };
    store::link::insert(tx, secret::hash(&secret), &link).await?;
    Ok(ctx.site.url(locale, address::Link::mailed(purpose, secret)))
}

/// Looks where a link leads, and changes nothing: mail programs and scanners open links, too. One query.
pub async fn look_at(ctx: &TenantCtx, purpose: Purpose, secret: &str) -> Result<Opened, Error> {
    let link = store::link::by_hash(ctx.db(), &secret::hash(secret)).await?;
    Ok(match link.filter(|link| link.purpose == purpose) {
        None => Opened::Unknown,
        Some(link) if link.until <= ctx.now() || (purpose.is_once() && link.used_at.is_some()) => Opened::Over(link),
        Some(link) => Opened::Good(link),
    })
}

/// Clears away links that are long over.
pub async fn clear(ctx: &TenantCtx) -> Result<u64, Error> {
    if !matches!(ctx.actor, Actor::System) {
        return Err(Error::Forbidden);
    }
    Ok(store::link::delete_over(ctx.db(), ctx.now() - chrono::Duration::days(KNOWN_DAYS)).await?)
}

impl Ctx<Tenant> {
    /// The person who acts, in their own matters.
    pub fn require_person(&self) -> Result<PersonId, Error> {
        match self.actor {
            Actor::Person(id) => Ok(id),
            _ => Err(Error::Unauthenticated),
        }
    }
}
