//! The link in the mail: opening it shows a page, pressing the button confirms.

use chrono::{DateTime, Duration, Utc};
use domain::address::StaffSignup;
use domain::audit::Did;
use domain::role::Role;
use domain::signup::{Action, CONFIRM_DAYS, Kind, Status};
use mail::Message;
use store::signup::{Signup, Step};

use crate::act::TenantAct;
use crate::counter::Event;
use crate::outbox::To;
use crate::{Error, TenantCtx, secret};

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
    let (confirmable, is_new) = ctx
        .permit_anyone()
        .act(async |act| {
            let signup = store::signup::by_confirm_hash(&act, &secret::hash(secret)).await?;
            let judged = judge(signup.as_ref(), ctx.now());
            let (Confirmable::Yes(kind), Some(signup)) = (judged, signup) else {
                return Ok(act.unchanged((judged, false)));
            };
            let next = signup.status.after(Action::Confirm)?;
            if !store::signup::advance(&act, signup.id, signup.status, next, ctx.now(), Step::default()).await? {
                return Ok(act.unchanged((Confirmable::Done(kind), false)));
            }
            tell_coordinators(&act, &signup, kind).await?;
            Ok(act.done(Did::SignupConfirmed(signup.id), (Confirmable::Done(kind), true)))
        })
        .await?;
    if is_new {
        Event::SignupConfirmed.happened();
    }
    Ok(confirmable)
}

async fn tell_coordinators(act: &TenantAct, signup: &Signup, kind: Kind) -> Result<(), Error> {
    for staff in store::account::with_roles(act, &[Role::Coordinator]).await? {
        let url = act.ctx.site.url(staff.locale, StaffSignup(signup.id));
        act.mail(To::staff(&staff, signup.id), &Message::StaffSignup { kind, url }).await?;
    }
    Ok(())
}
