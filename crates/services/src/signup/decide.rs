//! What a coordinator does with a sign-up short of accepting it.

use domain::form::{Input, Reader};
use domain::id::SignupId;
use domain::role::Permission;
use domain::signup::{Action, DeclineReason, TEXT_MAX};
use mail::Message;
use store::signup::{Signup, Step};

use super::{SIGNUP, load_for, overtaken};
use crate::outbox::{To, queue};
use crate::{Error, TenantCtx, audit};

/// One step: authorised, checked, written, mailed and logged in one transaction.
async fn step(
    ctx: &TenantCtx,
    id: SignupId,
    action: Action,
    step: Step,
    message: Option<Message>,
    detail: Option<&str>,
) -> Result<Signup, Error> {
    ctx.require(Permission::DecidePeople)?;
    let tx = ctx.begin().await?;
    let (signup, next) = load_for(&tx, id, action).await?;
    if !store::signup::advance(&tx, id, signup.status, next, ctx.now(), step).await? {
        return Err(overtaken(&signup, action));
    }
    if let Some(message) = message {
        let contact = &signup.contact;
        let to = To { name: &contact.name, address: &contact.email, locale: contact.locale, about: Some(id.0) };
        queue(ctx, &tx, to, &message, 0).await?;
    }
    if action == Action::Withdraw {
        store::consent::withdraw(&tx, id, ctx.now()).await?;
    }
    audit::write(ctx, &tx, &format!("signup.{action}"), Some((SIGNUP, id.0)), detail).await?;
    tx.commit().await?;
    Ok(signup)
}

fn decided_by(ctx: &TenantCtx) -> Step {
    Step { decided_by: ctx.actor.staff().map(|staff| staff.id), ..Step::default() }
}

/// Takes a sign-up into review, so that colleagues see that somebody looks at it.
pub async fn review(ctx: &TenantCtx, id: SignupId) -> Result<(), Error> {
    step(ctx, id, Action::Review, Step::default(), None, None).await.map(drop)
}

/// Asks the person something by mail.
pub async fn ask_back(ctx: &TenantCtx, id: SignupId, input: &Input) -> Result<(), Error> {
    ctx.require(Permission::DecidePeople)?;
    let mut reader = Reader::new(input);
    let question = reader.needed_paragraph("question", TEXT_MAX);
    let question = reader.finish(|| Some(question)).map_err(Error::Invalid)?;
    step(ctx, id, Action::AskBack, Step::default(), Some(Message::Asked { question }), None).await.map(drop)
}

/// Declines with a reason from the list and, if wished, words of one's own. The mail is kind and plain.
pub async fn decline(ctx: &TenantCtx, id: SignupId, input: &Input) -> Result<(), Error> {
    ctx.require(Permission::DecidePeople)?;
    let mut reader = Reader::new(input);
    let reason = reader.needed_choice::<DeclineReason>("reason");
    let words = reader.paragraph("words", TEXT_MAX);
    let reason = reader.finish(|| reason).map_err(Error::Invalid)?;
    let decided = Step { decline_reason: Some(reason), ..decided_by(ctx) };
    step(ctx, id, Action::Decline, decided, Some(Message::Declined { reason, words }), Some(reason.code()))
        .await
        .map(drop)
}

/// Withdraws a sign-up at the person's wish; their consents end with it.
pub async fn withdraw(ctx: &TenantCtx, id: SignupId) -> Result<(), Error> {
    step(ctx, id, Action::Withdraw, decided_by(ctx), Some(Message::Withdrawn), None).await.map(drop)
}
