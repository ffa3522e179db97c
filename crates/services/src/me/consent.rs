//! Withdrawing a consent, one at a time (Art. 7 (3) GDPR: as easily as it was given).

use domain::audit::Did;
use domain::consent::Purpose;
use domain::id::PersonId;
use store::{Tenant, Tx};

use crate::{Error, TenantCtx, profile};

/// Whether a consent can be withdrawn by itself. Without the one to the handling of their data at all nobody can take
/// part: whoever withdraws that leaves.
pub const fn can_withdraw(purpose: Purpose) -> bool {
    !matches!(purpose, Purpose::Processing | Purpose::Directory)
}

/// Withdraws a consent of whoever acts; what was kept because of it alone goes at once. Twice does no harm.
pub async fn withdraw(ctx: &TenantCtx, purpose: Purpose) -> Result<(), Error> {
    let (permit, person) = ctx.permit_person()?;
    if !can_withdraw(purpose) {
        return Err(Error::NotFound);
    }
    permit
        .act(async |act| {
            if store::consent::withdraw_of_person(&act, person, Some(purpose), ctx.now()).await? == 0 {
                return Ok(act.unchanged(()));
            }
            if purpose == Purpose::SpecialCategories {
                forget_special(&act, person).await?;
            }
            Ok(act.done(Did::ConsentWithdrawn(person, purpose), ()))
        })
        .await
}

/// Forgets what is kept only because somebody consented to special categories of data being kept.
pub(super) async fn forget_special(tx: &Tx<Tenant>, person: PersonId) -> Result<(), Error> {
    store::signup::forget_origin(tx, person).await?;
    profile::change(tx, person, |mut told| {
        if let Some(participant) = &mut told.participant {
            participant.origin = None;
        }
        told
    })
    .await
}
