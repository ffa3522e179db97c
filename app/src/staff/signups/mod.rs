//! The queue of sign-ups, and one sign-up.

mod queue;
mod record;

pub use queue::{columns, export, list};
pub use record::{act, show};
