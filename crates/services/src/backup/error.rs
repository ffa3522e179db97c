//! Why something was not backed up, restored or moved.

use std::path::{Path, PathBuf};

use store::StoreError;

use crate::tenant::TenantError;

/// What went wrong, in words for whoever sits at the command line.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error("{}", path.display())]
    File { path: PathBuf, source: std::io::Error },
    /// The file is not what was written.
    #[error("{}: damaged, nothing was written: {reason}", path.display())]
    Damaged { path: PathBuf, reason: String },
    /// The file comes from a later version of the program.
    #[error("{}: made by version {program}, which knows more than this one ({what}): restore it with that version or a later one", path.display())]
    Newer { path: PathBuf, program: String, what: String },
    #[error("there is no database of {0}")]
    Missing(String),
    #[error("{0} holds data already; --replace throws it away")]
    Occupied(String),
    #[error("{0} is served: run `connecting-humans tenant suspend {0}` first")]
    Served(String),
    #[error("only a tenant's backup can be restored under another name")]
    Nameless,
    #[error("the registry has another schema than this version: back up with the version that serves")]
    Level,
    #[error("the tables of {name} differ from those of the backup: {what}")]
    Different { name: String, what: String },
    /// What was read back is not what was written.
    #[error("{0} did not keep what was written; all of it was undone")]
    Unequal(String),
    #[error("an installation lives there already: its registry lists tenants")]
    Inhabited,
    #[error("{0} was not moved, so there is nothing to cancel")]
    NotMoved(String),
    #[error(transparent)]
    Tenant(#[from] TenantError),
    #[error(transparent)]
    Rows(#[from] store::backup::Error),
    #[error(transparent)]
    Error(#[from] crate::Error),
    /// The machine could not go on with its work.
    #[error("{0}")]
    Machine(String),
}

impl From<StoreError> for BackupError {
    fn from(error: StoreError) -> Self {
        Self::Rows(error.into())
    }
}

impl BackupError {
    pub(super) fn file(path: &Path) -> impl Fn(std::io::Error) -> Self {
        move |source| Self::File { path: path.to_owned(), source }
    }

    pub(super) fn damaged(path: &Path, reason: impl Into<String>) -> Self {
        Self::Damaged { path: path.to_owned(), reason: reason.into() }
    }
}
