//! What volunteers and participants do in their own area. Whoever acts is a person, in their own matters
//! ([`crate::Actor::Person`]); what isn't theirs is not there for them.

mod consent;
mod data;
mod home;
mod leave;
mod person;
mod sign_in;
mod sign_out;
mod tandem;

pub use self::tandem::{OwnTandem, tandems};
pub use consent::{can_withdraw, withdraw};
pub use data::{By, Data, data};
pub use home::{Home, Task, home};
pub use leave::{REASONS, leave};
pub use person::{PersonActor, resume};
pub use sign_in::{Behind, Door, Entered, PERSON, PIN, PIN_AGAIN, Pin, ask, enter, look_at};
pub use sign_out::{end_sessions, signed_out};
