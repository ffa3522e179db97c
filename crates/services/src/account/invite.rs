//! Inviting staff, and giving them a new way in. Only on the command line until a district admin can do it.

use chrono::Duration;
use domain::Locale;
use domain::address::InvitationLink;
use domain::audit::Did;
use domain::contact::Email;
use domain::form::{Problem, Problems};
use domain::id::StaffId;
use domain::role::Role;
use mail::Message;
use store::account::{NewStaff, Staff};
use store::{Shared, StoreError};

use super::INVITATION_DAYS;
use crate::act::Permit;
use crate::outbox::To;
use crate::{Actor, Ctx, Error, secret};

/// Somebody was invited: the link is in the mail, and here for the operator to hand on.
#[derive(Clone, Debug)]
pub struct Invited {
    pub id: StaffId,
    pub url: String,
}

fn operator<S: Shared>(ctx: &Ctx<S>) -> Result<Permit<'_, S>, Error> {
    if matches!(ctx.actor, Actor::Operator) { ctx.permit_program() } else { Err(Error::Forbidden) }
}

fn url<S: Shared>(ctx: &Ctx<S>, locale: Locale, secret: &str) -> String {
    ctx.site.url(locale, InvitationLink(secret.to_owned()))
}

/// Makes an account and mails an invitation.
pub async fn invite<S: Shared>(
    ctx: &Ctx<S>,
    email: &str,
    name: &str,
    role: Role,
    locale: Locale,
) -> Result<Invited, Error> {
    let permit = operator(ctx)?;
    let address = Email::parse(email).ok_or(Error::Invalid(Problems::at("email", Problem::Email)))?;
    let name = domain::text::clean_line(name);
    let (secret, id) = (secret::link_secret(&ctx.env), ctx.env.id());
    let url = url(ctx, locale, &secret);
    let new = NewStaff {
        id,
        email: address.lower(),
        name: name.clone(),
        role,
        locale,
        invitation_hash: secret::hash(&secret),
        invitation_until: ctx.now() + Duration::days(INVITATION_DAYS),
        created_at: ctx.now(),
    };
    permit
        .act(async |act| {
            match store::account::insert(&act, new).await {
                Err(StoreError::Exists) => return Err(Error::Invalid(Problems::at("email", Problem::Unlisted))),
                other => other?,
            }
            let to = To { name: &name, address: &address, locale, about: None };
            act.mail(to, &Message::Invitation { role, url: url.clone() }).await?;
            Ok(act.done(Did::StaffInvited(id, role), Invited { id, url }))
        })
        .await
}

/// Takes the password of an account away, ends its sessions and mails a link for a new one.
pub async fn reset<S: Shared>(ctx: &Ctx<S>, email: &str) -> Result<Invited, Error> {
    let permit = operator(ctx)?;
    let secret = secret::link_secret(&ctx.env);
    permit
        .act(async |act| {
            let key = domain::contact::email_key(email);
            let account = store::account::by_email(&act, &key).await?.ok_or(Error::NotFound)?;
            let until = ctx.now() + Duration::days(INVITATION_DAYS);
            store::account::invite_again(&act, account.id, secret::hash(&secret), until).await?;
            let url = url(ctx, account.locale, &secret);
            let to = To { name: &account.name, address: &account.email, locale: account.locale, about: None };
            act.mail(to, &Message::Reset { url: url.clone() }).await?;
            Ok(act.done(Did::StaffResetAsked(account.id), Invited { id: account.id, url }))
        })
        .await
}

/// All accounts.
pub async fn list<S: Shared>(ctx: &Ctx<S>) -> Result<Vec<Staff>, Error> {
    operator(ctx)?;
    Ok(store::account::list(ctx.db()).await?)
}
