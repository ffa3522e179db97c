//! What can go wrong in a database.

use sea_orm::{DbErr, RuntimeErr, SqlErr};

/// A database did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A row with the same unique value is there already.
    #[error("a row with this value exists already")]
    Exists,
    /// The database can't be reached, is full or is read-only: later may be better.
    #[error("the database is away")]
    Away(#[source] DbErr),
    /// What stands in the database is not what this version writes.
    #[error("the database holds an unreadable {what}")]
    Unreadable { what: &'static str },
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
            DbErr::Exec(RuntimeErr::SqlxError(ref cause)) | DbErr::Query(RuntimeErr::SqlxError(ref cause))
                if is_away(cause) =>
            {
                Self::Away(error)
            }
            _ => Self::Query(error),
        }
    }
}

fn is_away(cause: &sea_orm::sqlx::Error) -> bool {
    use sea_orm::sqlx::Error;
    match cause {
        Error::Io(_) | Error::PoolTimedOut | Error::PoolClosed | Error::WorkerCrashed => true,
        // SQLite: busy (5), read-only (8), I/O (10), full (13), can't open (14).
        // PostgreSQL: class 57P (the server goes or comes), 53 (out of resources), 08 (connection).
        Error::Database(database) => database.code().is_some_and(|code| {
            matches!(code.as_ref(), "5" | "8" | "10" | "13" | "14")
                || ["57P", "53", "08"].iter().any(|class| code.starts_with(class))
        }),
        _ => false,
    }
}
