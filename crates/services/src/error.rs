//! Why a use case did not do what was asked.

use domain::form::Problems;
use domain::signup::NotNow;
use store::StoreError;

/// The error of every service. `app` maps it to HTTP in one place.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    Unauthenticated,
    /// Whoever is signed in may not do this.
    #[error("the role does not allow this")]
    Forbidden,
    /// There is no such record (here).
    #[error("no such record")]
    NotFound,
    /// The record is in a state that doesn't take this step.
    #[error(transparent)]
    NotNow(#[from] NotNow),
    /// The tandem is in a state that doesn't take this step.
    #[error(transparent)]
    TandemNotNow(#[from] domain::tandem::NotNow),
    /// The input has problems.
    #[error("the input has problems")]
    Invalid(Problems),
    /// Settings that can't be.
    #[error(transparent)]
    Settings(#[from] domain::settings::Wrong),
    /// Too often; later again.
    #[error("too often; again in {minutes} minutes")]
    SlowDown { minutes: u32 },
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The machine could not do what it should, such as hashing a password.
    #[error("{0}")]
    Machine(&'static str),
}

impl Error {
    /// Whether a database is away: later may be better.
    pub const fn is_away(&self) -> bool {
        matches!(self, Self::Store(StoreError::Away(_) | StoreError::Silent))
    }

    /// Whether a database answers and can't write: its disk is full, or it is read-only. Nothing was saved.
    pub const fn is_read_only(&self) -> bool {
        matches!(self, Self::Store(StoreError::ReadOnly(_)))
    }
}
