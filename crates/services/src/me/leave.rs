//! Leaving the programme.

use domain::address::StaffPerson;
use domain::audit::{Did, Told};
use domain::form::{Input, Reader};
use domain::role::Role;
use domain::tandem::EndReason;
use mail::Message;

use crate::outbox::To;
use crate::{Error, TenantCtx, tandem};

/// The reasons that somebody who leaves may choose from, if they like.
pub const REASONS: [EndReason; 5] =
    [EndReason::Time, EndReason::Work, EndReason::Moved, EndReason::Health, EndReason::Other];

/// Whoever acts leaves, as volunteer and as participant alike. Tandems end with a kind word to the other, consents and
/// sessions end, links are worth nothing any more. The field `sure` has to be ticked; `reason` may be left out.
pub async fn leave(ctx: &TenantCtx, input: &Input) -> Result<(), Error> {
    let (permit, person) = ctx.permit_person()?;
    let mut reader = Reader::new(input);
    let reason = reader.choice::<EndReason>("reason").filter(|reason| REASONS.contains(reason));
    if !input.has("sure", "yes") {
        reader.problem("sure", domain::form::Problem::Required);
    }
    let reason = reader.finish(|| Some(reason)).map_err(Error::Invalid)?;
    permit
        .act(async |act| {
            let known = store::person::to_move(&act, person).await?.ok_or(Error::NotFound)?;
            if !known.takes_part() {
                return Ok(act.unchanged(()));
            }
            super::consent::forget_special(&act, person).await?;
            tandem::leave(&act, person, reason.unwrap_or(EndReason::Other)).await?;
            store::person::leave(&act, person).await?;
            store::person::end_sessions(&act, person).await?;
            store::link::end_of_person(&act, None, person).await?;
            store::consent::withdraw_of_person(&act, person, None, ctx.now()).await?;
            act.mail(To::contact(&known.contact, person), &Message::Left).await?;
            for staff in store::account::with_roles(&act, &[Role::Coordinator]).await? {
                let url = ctx.site.url(staff.locale, StaffPerson(person));
                act.mail(To::staff(&staff, person), &Message::StaffLeft { url }).await?;
            }
            Ok(act.done(Did::PersonLeft(person, Told(reason)), ()))
        })
        .await
}
