//! Leaving the programme.

use domain::form::{Input, Reader};
use domain::role::Role;
use domain::tandem::EndReason;
use mail::Message;

use super::PERSON;
use crate::outbox::{To, queue};
use crate::{Error, TenantCtx, audit, tandem};

/// The reasons that somebody who leaves may choose from, if they like.
pub const REASONS: [EndReason; 5] =
    [EndReason::Time, EndReason::Work, EndReason::Moved, EndReason::Health, EndReason::Other];

/// Whoever acts leaves, as volunteer and as participant alike. Tandems end with a kind word to the other, consents and
/// sessions end, links are worth nothing any more. The field `sure` has to be ticked; `reason` may be left out.
pub async fn leave(ctx: &TenantCtx, input: &Input) -> Result<(), Error> {
    let person = ctx.require_person()?;
    let mut reader = Reader::new(input);
    let reason = reader.choice::<EndReason>("reason").filter(|reason| REASONS.contains(reason));
    if !input.has("sure", "yes") {
        reader.problem("sure", domain::form::Problem::Required);
    }
    let reason = reader.finish(|| Some(reason)).map_err(Error::Invalid)?;
    let tx = ctx.begin().await?;
    tx.one_at_a_time(&format!("standing:{person}")).await?;
    let Some(standing) = store::own::by_id(&tx, person).await? else { return Err(Error::NotFound) };
    if !standing.takes_part() {
        return Ok(());
    }
    super::consent::forget_special(&tx, person).await?;
    tandem::leave(ctx, &tx, person, reason.unwrap_or(EndReason::Other)).await?;
    store::own::leave(&tx, person).await?;
    store::own::end_sessions(&tx, person).await?;
    store::link::end_of_person(&tx, None, person).await?;
    store::consent::withdraw_of_person(&tx, person, None, ctx.now()).await?;
    let to = To { name: &standing.name, address: &standing.email, locale: standing.locale, about: Some(person.0) };
    queue(ctx, &tx, to, &Message::Left, 0).await?;
    for staff in store::staff::with_roles(&tx, &[Role::Coordinator]).await? {
        let url = format!("{}/{}/staff/people/{person}", ctx.site.base_url, staff.locale);
        let to = To { name: &staff.name, address: &staff.email, locale: staff.locale, about: Some(person.0) };
        queue(ctx, &tx, to, &Message::StaffLeft { url }, 0).await?;
    }
    audit::write(ctx, &tx, "person.left", Some((PERSON, person.0)), reason.map(EndReason::code)).await?;
    Ok(tx.commit().await?)
}
