//! The queue of sign-ups, and one sign-up.

mod queue;
mod record;

pub use self::queue::{columns, export, list};
pub use self::record::{act, show};
