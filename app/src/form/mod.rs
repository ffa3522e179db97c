//! The fields by which people and organisations tell about themselves, as pages show them: in the sign-ups, in the
//! profile, on a record, in a table. Which fields there are is declared in `domain`; see [`domain::fields`].

pub mod compound;
pub mod details;
mod draw;
pub mod export;
mod layout;
mod list;
mod words;

pub use self::draw::Drawn;
pub use self::layout::{Part, parts};
pub use self::words::{label, labels, named};
