//! Signing in, and being known again by the session.

use domain::audit::Did;
use domain::form::Input;
use domain::id::StaffId;
use store::Shared;

use super::password;
use crate::counter::Event;
use crate::limit::Limits;
use crate::{Actor, Ctx, Error, StaffActor};

/// Somebody signed in; the epoch goes into the session.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub actor: StaffActor,
    pub epoch: i32,
}

/// Checks address and password. The answer is the same, and takes as long, whether the account or the password is
/// wrong: [`Error::Unauthenticated`].
pub async fn sign_in<S: Shared>(ctx: &Ctx<S>, limits: &Limits, input: &Input) -> Result<SignedIn, Error> {
    // No account has a longer address, and what is typed here is kept in memory for the limits.
    let typed: String = input.one("email").chars().take(domain::contact::EMAIL_MAX).collect();
    let email = domain::contact::email_key(&domain::text::clean_line(&typed));
    if let Actor::Visitor(network) = ctx.actor {
        limits.sign_in(&ctx.site.slug, &email, network)?;
    }
    let account = store::account::by_email(ctx.db(), &email).await?.filter(|account| account.active);
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let right = password::verify(hash, input.one("password").chars().take(1024).collect()).await?;
    let signed_in = ctx
        .permit_anyone()
        .act(async |act| {
            let Some(account) = account.filter(|_| right) else { return Ok(act.done(Did::StaffSignInFailed, None)) };
            store::account::signed_in(&act, account.id, ctx.now()).await?;
            let epoch = account.session_epoch;
            let actor = StaffActor::from(account);
            let logged = act.did_as(&Actor::Staff(actor.clone()), Did::StaffSignedIn(actor.id));
            Ok(act.ended(logged, Some(SignedIn { actor, epoch })))
        })
        .await?;
    let event = if signed_in.is_some() { Event::SignedIn } else { Event::SignInRefused };
    event.happened();
    signed_in.ok_or(Error::Unauthenticated)
}

/// Who a session belongs to, unless the account is gone, switched off, or ended its sessions since.
pub async fn resume<S: Shared>(ctx: &Ctx<S>, id: StaffId, epoch: i32) -> Result<Option<StaffActor>, Error> {
    let account = store::account::by_id(ctx.db(), id).await?;
    Ok(account.filter(|account| account.active && account.session_epoch == epoch).map(StaffActor::from))
}
