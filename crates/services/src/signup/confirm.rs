//! The link in the mail: opening it shows a page, pressing the button confirms.

use chrono::{DateTime, Duration, Utc};
use domain::role::Role;
use domain::signup::{Action, CONFIRM_DAYS, Kind, Status};
use mail::Message;
use store::signup::{Signup, Step};
use store::{Tenant, Tx};

use super::SIGNUP;
use crate::events::Event;
use crate::outbox::{To, queue};
use crate::{Error, TenantCtx, audit, secret};

/// What a link leads to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Confirmable {
    /// It can be confirmed.
    Yes(Kind),
    /// It was confirmed.
    Done(Kind),
    /// The seven days are over.
    Expired,
    /// There is no such link (any more).
    Unknown,
}

fn judge(signup: Option<&Signup>, now: DateTime<Utc>) -> Confirmable {
    match signup {
        None => Confirmable::Unknown,
        Some(signup) if signup.status != Status::Submitted => Confirmable::Done(signup.details.kind()),
        Some(signup) if signup.submitted_at + Duration::days(CONFIRM_DAYS) <= now => Confirmable::Expired,
        Some(signup) => Confirmable::Yes(signup.details.kind()),
    }
}

/// Looks where a link leads, and changes nothing: mail programs and scanners open links, too.
pub async fn look_at(ctx: &TenantCtx, secret: &str) -> Result<Confirmable, Error> {
    let signup = store::signup::by_confirm_hash(ctx.db(), &secret::hash(secret)).await?;
    Ok(judge(signup.as_ref(), ctx.now()))
}

/// Confirms a sign-up and tells the coordinators that somebody waits. Twice does no harm.
pub async fn confirm(ctx: &TenantCtx, secret: &str) -> Result<Confirmable, Error> {
    let tx = ctx.begin().await?;
    let signup = store::signup::by_confirm_hash(&tx, &secret::hash(secret)).await?;
    let judged = judge(signup.as_ref(), ctx.now());
    let (Confirmable::Yes(kind), Some(signup)) = (judged, signup) else { return Ok(judged) };
    let next = signup.status.after(Action::Confirm)?;
    if !store::signup::advance(&tx, signup.id, signup.status, next, ctx.now(), Step::default()).await? {
        return Ok(Confirmable::Done(kind));
    }
    audit::write(ctx, &tx, "signup.confirmed", Some((SIGNUP, signup.id.0)), None).await?;
    tell_coordinators(ctx, &tx, &signup, kind).await?;
    tx.commit().await?;
    Event::SignupConfirmed.happened();
    Ok(Confirmable::Done(kind))
}

async fn tell_coordinators(ctx: &TenantCtx, tx: &Tx<Tenant>, signup: &Signup, kind: Kind) -> Result<(), Error> {
    for staff in store::staff::with_roles(tx, &[Role::Coordinator]).await? {
        let url = format!("{}/{}/staff/signups/{}", ctx.site.base_url, staff.locale, signup.id);
        let to = To { name: &staff.name, address: &staff.email, locale: staff.locale, about: Some(signup.id.0) };
        queue(ctx, tx, to, &Message::StaffSignup { kind, url }, 0).await?;
    }
    Ok(())
}
