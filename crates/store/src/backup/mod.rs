//! All rows of a database, table by table, the same way on SQLite and on PostgreSQL: for backup, restore and moving
//! between databases.
//!
//! Which tables there are, their columns and the order that foreign keys ask for comes from the database's own
//! catalogue, not from the entities. So a table can't be forgotten, and a database of an older schema is read and
//! written as it is.
//!
//! A row is a line of JSON: an array of values in the order of the [`Shape`]'s columns. Both databases give the same
//! line for the same row, and the same order of rows.

mod fence;
mod place;
mod rows;
mod shape;

pub use fence::{close, is_closed, reopen};
pub use place::{Kept, Place, applied, is_whole, known, rebuild, upgrade};
pub use rows::{check, count, insert, page};
pub use shape::{Kind, Shape, shapes};

use crate::StoreError;

/// Why rows could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A column whose type rows can't carry yet.
    #[error("{table}.{column} has the type {found:?}, which a backup can't hold")]
    Column { table: String, column: String, found: String },
    /// Rows are read in the order of their key, and keys that the database counts up would need its counter.
    #[error("{0} has no key, or one that the database counts up")]
    Key(String),
    /// Tables that refer to one another in a circle have no order in which they can be written.
    #[error("{0} refers to itself, perhaps through other tables")]
    Circle(String),
    /// A line that is no row of the table.
    #[error("not a row of {table}: {reason}")]
    Row { table: String, reason: String },
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Store(error.into())
    }
}
