//! Taking up an invitation: whoever has the link sets a password.

use domain::audit::Did;
use domain::contact::Email;
use domain::form::{Input, Reader};
use domain::role::Role;
use store::Shared;

use super::password;
use crate::{Actor, Ctx, Error, StaffActor, secret};

/// An invitation that can be taken up.
#[derive(Clone, Debug)]
pub struct Invitation {
    pub name: String,
    pub email: Email,
    pub role: Role,
}

/// Looks at an invitation without using it up: link scanners open links, too.
pub async fn invitation<S: Shared>(ctx: &Ctx<S>, secret: &str) -> Result<Invitation, Error> {
    let account = store::account::by_invitation(ctx.db(), &secret::hash(secret)).await?;
    account
        .filter(|account| account.active && account.invitation_until.is_some_and(|until| until > ctx.now()))
        .map(|account| Invitation { name: account.name, email: account.email, role: account.role })
        .ok_or(Error::NotFound)
}

/// Sets the password, uses the invitation up and says who joined, so that a session can begin.
pub async fn join<S: Shared>(ctx: &Ctx<S>, secret: &str, input: &Input) -> Result<(StaffActor, i32), Error> {
    let Invitation { name, email, .. } = invitation(ctx, secret).await?;
    let mut reader = Reader::new(input);
    let password = password::read(&mut reader, &email, &name);
    let password = reader.finish(|| Some(password)).map_err(Error::Invalid)?;
    let hash = password::hash(&ctx.env, password).await?;
    ctx.permit_anyone()
        .act(async |act| {
            let account = store::account::by_invitation(&act, &secret::hash(secret)).await?.ok_or(Error::NotFound)?;
            if !store::account::join(&act, &secret::hash(secret), hash, ctx.now()).await? {
                return Err(Error::NotFound);
            }
            store::account::signed_in(&act, account.id, ctx.now()).await?;
            let (epoch, actor) = (account.session_epoch + 1, StaffActor::from(account));
            let joined = act.did_as(&Actor::Staff(actor.clone()), Did::StaffJoined(actor.id));
            Ok(act.ended(joined, (actor, epoch)))
        })
        .await
}
