//! What can go wrong in a database.

use sea_orm::{DbErr, RuntimeErr, SqlErr};

use crate::column::Unread;
use crate::entity;

/// A database did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A row with the same unique value is there already.
    #[error("a row with this value exists already")]
    Exists,
    /// The database can't be reached: later may be better.
    #[error("the database can't be reached: does it run, is the way to it open, may the program use its files?")]
    Away(#[source] DbErr),
    /// The database answers and can't write: its disk is full or broken, or it is read-only.
    #[error("the database can't write: is there room on its disk, and may the program write there?")]
    ReadOnly(#[source] DbErr),
    /// The database was not heard from in the time that its answer is worth waiting for.
    #[error("the database takes too long to answer")]
    Silent,
    /// A column holds what can't be read: [`crate::readable`] finds the row.
    #[error("the database holds in {place} what is no {holds}")]
    Unread {
        /// Table and column.
        place: String,
        /// What should stand there, by the name of its type.
        holds: &'static str,
    },
    /// Anything else.
    #[error("the database refused a query")]
    Query(#[source] DbErr),
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) {
            return Self::Exists;
        }
        match error {
            DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => Self::Away(error),
            DbErr::Exec(RuntimeErr::SqlxError(ref cause)) | DbErr::Query(RuntimeErr::SqlxError(ref cause)) => {
                match Trouble::of(cause) {
                    Some(Trouble::Away) => Self::Away(error),
                    Some(Trouble::ReadOnly) => Self::ReadOnly(error),
                    None => Self::Query(error),
                }
            }
            DbErr::TryIntoErr { ref source, .. } => match source.downcast_ref::<Unread>() {
                Some(unread) => unread.into(),
                None => Self::Query(error),
            },
            _ => Self::Query(error),
        }
    }
}

impl From<&Unread> for StoreError {
    fn from(unread: &Unread) -> Self {
        Self::Unread { place: entity::place(unread), holds: unread.holds() }
    }
}

impl From<Unread> for StoreError {
    fn from(unread: Unread) -> Self {
        Self::from(&unread)
    }
}

/// What is the matter with a database, as opposed to a query.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Trouble {
    Away,
    ReadOnly,
}

impl Trouble {
    fn of(cause: &sea_orm::sqlx::Error) -> Option<Self> {
        use sea_orm::sqlx::Error;
        match cause {
            Error::Io(_) | Error::PoolTimedOut | Error::PoolClosed | Error::WorkerCrashed => Some(Self::Away),
            Error::Database(database) => Self::of_code(database.code()?.as_ref()),
            _ => None,
        }
    }

    /// By the database's own code: SQLite's are numbers of up to four digits, PostgreSQL's have five signs.
    fn of_code(code: &str) -> Option<Self> {
        // A trigger of ours: the database was moved and is closed for writing.
        if code == "1811" {
            return Some(Self::ReadOnly);
        }
        if code.len() < 5 {
            // The lowest byte is the kind of error; the others say which call it was (<https://sqlite.org/rescode.html>).
            return match code.parse::<u32>().ok()? & 0xFF {
                // Busy, locked, can't open.
                5 | 6 | 14 => Some(Self::Away),
                // Read-only, I/O, full.
                8 | 10 | 13 => Some(Self::ReadOnly),
                _ => None,
            };
        }
        match code {
            // A disk that is full, a server that only reads.
            "53100" | "25006" => Some(Self::ReadOnly),
            // The server goes or comes (57P), has no room for one more (53), or the connection broke (08).
            _ => ["57P", "53", "08"].iter().any(|class| code.starts_with(class)).then_some(Self::Away),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_tell_whose_fault_it_is() {
        // Extended codes among them: a write that failed (778), a file that only reads (1544), a lock in a log (261).
        for code in ["8", "10", "13", "778", "1034", "1544", "1811", "53100", "25006"] {
            assert_eq!(Trouble::of_code(code), Some(Trouble::ReadOnly), "{code}");
        }
        for code in ["5", "14", "261", "517", "1038", "53300", "57P01", "57P03", "08006"] {
            assert_eq!(Trouble::of_code(code), Some(Trouble::Away), "{code}");
        }
        for code in ["1", "19", "2067", "23505", "42P01", "40001", "57014", ""] {
            assert_eq!(Trouble::of_code(code), None, "{code}");
        }
    }
}
