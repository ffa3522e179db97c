//! What a coordinator does with a sign-up short of accepting it.

use domain::audit::Did;
use domain::form::{Input, Reader};
use domain::id::SignupId;
use domain::role::Permission;
use domain::signup::{Action, DeclineReason};
use domain::text::TEXT_MAX;
use mail::Message;
use store::signup::Step;

use super::{load_for, overtaken};
use crate::outbox::To;
use crate::{Error, TenantCtx};

/// One step: authorised, checked, written, mailed and logged in one transaction.
async fn step(
    ctx: &TenantCtx,
    id: SignupId,
    (action, did): (Action, Did),
    step: Step,
    message: Option<Message>,
) -> Result<(), Error> {
    ctx.permit(Permission::DecidePeople)?
        .act(async |act| {
            let (signup, next) = load_for(&act, id, action).await?;
            if !store::signup::advance(&act, id, signup.status, next, ctx.now(), step).await? {
                return Err(overtaken(&signup, action));
            }
            if let Some(message) = message {
                let contact = &signup.contact;
                act.mail(To::contact(contact, id), &message).await?;
            }
            if action == Action::Withdraw {
                store::consent::withdraw(&act, id, ctx.now()).await?;
            }
            Ok(act.done(did, ()))
        })
        .await
}

fn decided_by(ctx: &TenantCtx) -> Step {
    Step { decided_by: ctx.actor.staff().map(|staff| staff.id), ..Step::default() }
}

/// Takes a sign-up into review, so that colleagues see that somebody looks at it.
pub async fn review(ctx: &TenantCtx, id: SignupId) -> Result<(), Error> {
    step(ctx, id, (Action::Review, Did::SignupReviewed(id)), Step::default(), None).await
}

/// Asks the person something by mail.
pub async fn ask_back(ctx: &TenantCtx, id: SignupId, input: &Input) -> Result<(), Error> {
    ctx.require(Permission::DecidePeople)?;
    let mut reader = Reader::new(input);
    let question = reader.needed_paragraph("question", TEXT_MAX);
    let question = reader.finish(|| Some(question)).map_err(Error::Invalid)?;
    let asked = (Action::AskBack, Did::SignupAskedBack(id));
    step(ctx, id, asked, Step::default(), Some(Message::Asked { question })).await
}

/// Declines with a reason from the list and, if wished, words of one's own. The mail is kind and plain.
pub async fn decline(ctx: &TenantCtx, id: SignupId, input: &Input) -> Result<(), Error> {
    ctx.require(Permission::DecidePeople)?;
    let mut reader = Reader::new(input);
    let reason = reader.needed_choice::<DeclineReason>("reason");
    let words = reader.paragraph("words", TEXT_MAX);
    let reason = reader.finish(|| reason).map_err(Error::Invalid)?;
    let decided = Step { decline_reason: Some(reason), ..decided_by(ctx) };
    let declined = (Action::Decline, Did::SignupDeclined(id, reason));
    step(ctx, id, declined, decided, Some(Message::Declined { reason, words })).await
}

/// Withdraws a sign-up at the person's wish; their consents end with it.
pub async fn withdraw(ctx: &TenantCtx, id: SignupId) -> Result<(), Error> {
    let withdrawn = (Action::Withdraw, Did::SignupWithdrawn(id));
    step(ctx, id, withdrawn, decided_by(ctx), Some(Message::Withdrawn)).await
}
