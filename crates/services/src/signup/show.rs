//! One sign-up with all that belongs to it.

use domain::id::{PersonId, SignupId};
use domain::role::Permission;
use domain::signup::Kind;
use domain::text::same_name;
use store::account::Staff;
use store::audit::Entry;
use store::consent::Consent;
use store::note::{Note, Subject};
use store::signup::Signup;

use crate::{Error, TenantCtx};

/// Whom the district knows by the address of a sign-up.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Known {
    pub id: PersonId,
    pub name: String,
    /// Whether the sign-up has the same name, whatever its accents and capitals: it is added to this person. Anybody
    /// else shares the mailbox, and stays a person of their own.
    pub has_the_same_name: bool,
}

/// A sign-up with its consents, notes and history, and the staff named in them. Six queries.
#[derive(Clone, Debug)]
pub struct Shown {
    pub signup: Signup,
    /// Who has the same address; first to whom it would be added if it were accepted.
    pub known: Vec<Known>,
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
        known: known(ctx, &signup).await?,
        consents: store::consent::of_signup(ctx.db(), id).await?,
        notes: store::note::of(ctx.db(), Subject::Signup(id)).await?,
        history: store::audit::of(ctx.db(), &[id.0]).await?,
        staff: store::account::list(ctx.db()).await?,
        signup,
    })
}

async fn known(ctx: &TenantCtx, signup: &Signup) -> Result<Vec<Known>, Error> {
    let Some(email) = &signup.contact.email else { return Ok(Vec::new()) };
    if signup.status.is_final() || signup.details.kind() == Kind::Organisation {
        return Ok(Vec::new());
    }
    let people = store::person::by_email(ctx.db(), email).await?.into_iter();
    let mut known: Vec<_> = people
        .map(|person| Known {
            has_the_same_name: same_name(&person.contact.name, &signup.contact.name),
            id: person.id,
            name: person.contact.name,
        })
        .collect();
    known.sort_by_key(|known| !known.has_the_same_name);
    Ok(known)
}
