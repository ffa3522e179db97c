//! Sign-ups: from the public form to the coordinator's decision.

mod accept;
mod confirm;
mod decide;
mod expire;
pub(crate) mod form_token;
mod queue;
mod show;
mod submit;

pub use accept::{Accepted, OWN, WHOSE, accept, accept_as};
pub use confirm::{Confirmable, confirm, look_at};
pub use decide::{ask_back, decline, review, withdraw};
pub use expire::expire;
pub use form_token::{TokenProblem, open_form};

pub use queue::{EXPORT_MOST, PAGE_SIZE, export, queue};
pub use show::{Known, Shown, show};
pub use submit::{Refused, TRAP, submit};

use domain::id::SignupId;
use domain::signup::{Action, NotNow};
use store::signup::Signup;
use store::{Tenant, Tx};

use crate::Error;

/// Reads a sign-up in a transaction and checks that the action fits where it stands.
async fn load_for(tx: &Tx<Tenant>, id: SignupId, action: Action) -> Result<(Signup, domain::signup::Status), Error> {
    let signup = store::signup::by_id_to_change(tx, id).await?.ok_or(Error::NotFound)?;
    let next = signup.status.after(action)?;
    Ok((signup, next))
}

/// Somebody else was quicker between reading and writing.
fn overtaken(signup: &Signup, action: Action) -> Error {
    Error::NotNow(NotNow { status: signup.status, action })
}
