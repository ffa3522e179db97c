//! The file of a backup.

mod read;
mod write;

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use store::backup::Shape;

use super::content::Content;
pub(super) use read::Reading;
pub use read::verify;
pub(super) use write::Writing;

/// What the first line of each file says it is.
const FORMAT: &str = "connecting-humans-backup";
/// The version of this format. A later one is refused.
const VERSION: u32 = 1;

/// The first line.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Head {
    pub format: String,
    pub version: u32,
    /// The version of the program that made it.
    pub program: String,
    /// The database's name: `registry`, `state` or `tenant-<slug>`.
    pub name: String,
    /// What the registry says of the tenant, when it's a tenant's.
    pub tenant: Option<TenantHead>,
    /// The moment whose state it holds.
    pub taken_at: DateTime<Utc>,
    /// The migrations that the database had.
    pub migrations: Vec<String>,
    pub tables: Vec<Shape>,
    /// Tables whose rows it leaves out.
    pub left_out: Vec<String>,
}

/// What the registry says of a tenant, but for its database's address, which may hold a password.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct TenantHead {
    pub slug: String,
    pub name: String,
    pub ags: Option<String>,
    pub suspended: bool,
    pub hosts: Vec<String>,
    pub created_at: DateTime<Utc>,
}

impl Head {
    pub(super) fn new(name: &str, taken_at: DateTime<Utc>) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            name: name.to_owned(),
            tenant: None,
            taken_at,
            migrations: Vec::new(),
            tables: Vec::new(),
            left_out: Vec::new(),
        }
    }
}

/// The last line.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Tail {
    pub content: Content,
    /// SHA-256 of all lines before this one.
    pub sha256: String,
}

/// A file that was read wholly and found to be what was written.
#[derive(Clone, Debug)]
pub struct Verified {
    pub path: PathBuf,
    pub head: Head,
    pub tail: Tail,
}
