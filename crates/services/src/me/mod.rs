//! What volunteers and participants do in their own area. Whoever acts is a person, in their own matters
//! ([`crate::Actor::Person`]); what isn't theirs is not there for them.

mod person;
mod sign_in;
mod sign_out;

pub use person::{PersonActor, resume};
pub use sign_in::{Entered, ask, enter};
pub use sign_out::{end_sessions, signed_out};

/// What people are called in the audit log.
const PERSON: &str = "person";
