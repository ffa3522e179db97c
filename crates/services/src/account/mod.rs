//! Staff accounts: invited, joined, signed in. The same for districts and for the state.

mod change_password;
mod invite;
mod join;
pub(crate) mod password;
mod sign_in;
mod sign_out;

pub use self::change_password::change_password;
pub use self::invite::{Invited, invite, list, reset};
pub use self::join::{Invitation, invitation, join};
pub use self::password::PASSWORD_MIN;
pub use self::sign_in::{SignedIn, resume, sign_in};
pub use self::sign_out::{end_sessions, signed_out};

/// Days that an invitation lasts.
pub const INVITATION_DAYS: i64 = 7;
