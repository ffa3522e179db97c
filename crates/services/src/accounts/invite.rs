//! Inviting staff, and giving them a new way in. Only on the command line until a district admin can do it.

use chrono::Duration;
use domain::Locale;
use domain::form::{Problem, Problems};
use domain::id::StaffId;
use domain::role::Role;
use mail::Message;
use store::staff::{NewStaff, Staff};
use store::{Shared, StoreError};

use super::{INVITATION_DAYS, STAFF};
use crate::outbox::{To, queue};
use crate::{Actor, Ctx, Error, audit, secret};

/// Somebody was invited: the link is in the mail, and here for the operator to hand on.
#[derive(Clone, Debug)]
pub struct Invited {
    pub id: StaffId,
    pub url: String,
}

fn operator<S: Shared>(ctx: &Ctx<S>) -> Result<(), Error> {
    matches!(ctx.actor, Actor::Operator).then_some(()).ok_or(Error::Forbidden)
}

fn url<S: Shared>(ctx: &Ctx<S>, locale: Locale, secret: &str) -> String {
    format!("{}/{locale}/staff/invitation/{secret}", ctx.site.base_url)
}

/// Makes an account and mails an invitation.
pub async fn invite<S: Shared>(
    ctx: &Ctx<S>,
    email: &str,
    name: &str,
    role: Role,
    locale: Locale,
) -> Result<Invited, Error> {
    operator(ctx)?;
    let address = domain::contact::email(email).ok_or(Error::Invalid(Problems::at("email", Problem::Email)))?;
    let name = domain::text::clean_line(name);
    let (secret, id) = (secret::link_secret(&ctx.env), ctx.env.id());
    let tx = ctx.begin().await?;
    let new = NewStaff {
        id,
        email: domain::contact::email_key(&address),
        name: name.clone(),
        role,
        locale,
        invitation_hash: secret::hash(&secret),
        invitation_until: ctx.now() + Duration::days(INVITATION_DAYS),
        created_at: ctx.now(),
    };
    match store::staff::insert(&tx, new).await {
        Err(StoreError::Exists) => return Err(Error::Invalid(Problems::at("email", Problem::Unlisted))),
        other => other?,
    }
    let url = url(ctx, locale, &secret);
    let to = To { name: &name, address: &address, locale, about: None };
    queue(ctx, &tx, to, &Message::Invitation { role, url: url.clone() }, 0).await?;
    audit::write(ctx, &tx, "staff.invited", Some((STAFF, id.0)), Some(role.code())).await?;
    tx.commit().await?;
    Ok(Invited { id, url })
}

/// Takes the password of an account away, ends its sessions and mails a link for a new one.
pub async fn reset<S: Shared>(ctx: &Ctx<S>, email: &str) -> Result<Invited, Error> {
    operator(ctx)?;
    let secret = secret::link_secret(&ctx.env);
    let tx = ctx.begin().await?;
    let account = store::staff::by_email(&tx, &domain::contact::email_key(email)).await?.ok_or(Error::NotFound)?;
    let until = ctx.now() + Duration::days(INVITATION_DAYS);
    store::staff::invite_again(&tx, account.id, secret::hash(&secret), until).await?;
    let url = url(ctx, account.locale, &secret);
    let to = To { name: &account.name, address: &account.email, locale: account.locale, about: None };
    queue(ctx, &tx, to, &Message::Reset { url: url.clone() }, 0).await?;
    audit::write(ctx, &tx, "staff.reset", Some((STAFF, account.id.0)), None).await?;
    tx.commit().await?;
    Ok(Invited { id: account.id, url })
}

/// All accounts.
pub async fn list<S: Shared>(ctx: &Ctx<S>) -> Result<Vec<Staff>, Error> {
    operator(ctx)?;
    Ok(store::staff::list(ctx.db()).await?)
}
