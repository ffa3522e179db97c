//! Backup, restore and moving between databases, by whoever has the command line.
//!
//! One file holds one database (a tenant's, the state's or the registry's) as it was at one moment, taken while the
//! program serves. It is gzip over lines of JSON, so that it can be looked into with what every machine has:
//!
//! 1. the [`Head`]: what it is, when and by which version, and the tables with their columns;
//! 2. for each table a line with its name, and its rows: arrays of values, by key;
//! 3. the [`Tail`]: how many rows each table has, and SHA-256 of all that precedes.
//!
//! The rows know nothing of the database that they come from, so a backup of SQLite restores into PostgreSQL and the
//! other way round, and moving is the same without a file in between.

mod content;
mod error;
mod file;
mod keeper;
mod load;
mod relocate;
mod restore;
mod take;

pub use content::Content;
pub use error::BackupError;
pub use file::{Head, Tail, TenantHead, Verified, verify};
pub use keeper::{Keeper, Which};
pub use relocate::Moved;
pub use restore::{Restore, Restored};
pub use take::Taken;

/// Told how many rows are done, again and again.
pub type Progress<'a> = &'a mut (dyn FnMut(u64) + Send);

/// Tables that no backup holds: whoever has a session's key is signed in, and a session that was ended must not come
/// back.
const LEFT_OUT: [&str; 1] = ["session"];
