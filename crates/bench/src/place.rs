//! Where the product's databases are.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use services::Env;
use services::tenant::{Base, Tenants};
use store::{Durability, Location, Opener};

use crate::Failure;

/// The district that is measured.
pub const SLUG: &str = "erfurt";

#[derive(Args, Clone, Debug)]
pub struct Place {
    /// The folder of the SQLite databases.
    #[arg(long)]
    data: PathBuf,
    /// PostgreSQL instead; `{tenant}` stands where the database's name goes.
    #[arg(long)]
    database_url: Option<String>,
    /// Where the state is reached.
    #[arg(long, default_value = "http://localhost:3000")]
    base_url: String,
}

/// The database of the district, for a connection past the product.
pub enum Database {
    Sqlite(PathBuf),
    Postgres(String),
}

impl Place {
    pub fn opener(&self, durability: Durability) -> Result<Opener, Failure> {
        let location = match &self.database_url {
            Some(url) => Location::postgres(url)?,
            None => Location::Folder(self.data.clone()),
        };
        Ok(Opener::new(location, durability))
    }

    /// The product's tenants. As a demonstration, so that mails can be read.
    pub async fn tenants(&self, durability: Durability) -> Result<Arc<Tenants>, Failure> {
        let base = Base::parse(&self.base_url)?;
        Ok(Tenants::open(self.opener(durability)?, base, Env::default(), true).await?)
    }

    pub fn database(&self) -> Database {
        match &self.database_url {
            Some(url) => Database::Postgres(url.replace("{tenant}", &format!("tenant_{SLUG}"))),
            None => Database::Sqlite(self.data.join(format!("tenant-{SLUG}.sqlite"))),
        }
    }
}
