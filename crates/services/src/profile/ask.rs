//! Asking somebody by mail for what is missing.

use chrono::Duration;
use domain::audit::Did;
use domain::form::Input;
use domain::id::PersonId;
use domain::link::Purpose;
use domain::role::Permission;
use mail::Message;
use store::person::Person;

use crate::outbox::To;
use crate::{Error, TenantCtx, link};

/// Days within which nobody is asked a second time by mistake.
const AGAIN_DAYS: i64 = 7;

/// What became of asking.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Asked {
    Yes,
    /// They were asked within the last days, and the coordinator didn't say "once more".
    JustNow,
}

/// Mails somebody a link to their profile. Within a week a second time only if `sure` was ticked. Whoever has
/// left is not written to.
pub async fn ask(ctx: &TenantCtx, id: PersonId, input: &Input) -> Result<Asked, Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    let is_sure = input.has("sure", "yes");
    permit
        .act(async |act| {
            // Two coordinators at the same moment: the second finds that the first has asked.
            act.one_at_a_time(&format!("ask:{id}")).await?;
            let person = store::person::by_id(&act, id).await?.filter(Person::takes_part).ok_or(Error::NotFound)?;
            let is_fresh = person.asked_at.is_some_and(|at| ctx.now() - at < Duration::days(AGAIN_DAYS));
            if is_fresh && !is_sure {
                return Ok(act.unchanged(Asked::JustNow));
            }
            let contact = &person.contact;
            let url = link::issue(ctx, &act, Purpose::Profile, (id, contact.locale), None).await?;
            act.mail(To::contact(contact, id), &Message::ProfileAsked { url }).await?;
            store::person::asked(&act, id, ctx.now()).await?;
            Ok(act.done(Did::ProfileAsked(id), Asked::Yes))
        })
        .await
}
