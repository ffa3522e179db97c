//! One sign-up with all that belongs to it.

use domain::id::SignupId;
use domain::role::Permission;
use store::audit::Entry;
use store::consent::Consent;
use store::note::{Note, Subject};
use store::signup::Signup;
use store::staff::Staff;

use crate::{Error, TenantCtx};

/// A sign-up with its consents, notes and history, and the staff named in them. Five queries.
#[derive(Clone, Debug)]
pub struct Shown {
    pub signup: Signup,
    pub consents: Vec<Consent>,
    pub notes: Vec<Note>,
    pub history: Vec<Entry>,
    pub staff: Vec<Staff>,
}

/// Shows a sign-up.
pub async fn show(ctx: &TenantCtx, id: SignupId) -> Result<Shown, Error> {
    ctx.require(Permission::ReadPeople)?;
    let signup = store::signup::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    Ok(Shown {
        consents: store::consent::of_signup(ctx.db(), id).await?,
        notes: store::note::of(ctx.db(), Subject::Signup(id)).await?,
        history: store::audit::of(ctx.db(), &[id.0]).await?,
        staff: store::staff::list(ctx.db()).await?,
        signup,
    })
}
