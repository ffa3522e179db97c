//! Where databases live, and opening them with their schema up to date.

use std::path::PathBuf;
use std::str::FromStr as _;
use std::time::Duration;

use migrations::{MigratorTrait, RegistryMigrator, StateMigrator, TenantMigrator};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection};

use crate::{Db, Registry, State, StoreError, Tenant};

/// Where the databases live.
#[derive(Clone, Debug)]
pub enum Location {
    /// A SQLite file for each database in this folder.
    Folder(PathBuf),
    /// A PostgreSQL database for each; the URL has `{tenant}` where the database's name goes.
    Postgres(String),
}

/// How much a commit is worth.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Durability {
    /// A commit that was answered survives a power cut.
    #[default]
    Full,
    /// A commit may be lost with the machine's power: for demo data and tests, which can be made again.
    Fast,
}

/// Opens databases.
#[derive(Clone, Debug)]
pub struct Opener {
    location: Location,
    durability: Durability,
    /// Most connections to one database.
    most: u32,
}

/// The place-holder for the database's name in a PostgreSQL URL.
const PLACE: &str = "{tenant}";

impl Opener {
    pub fn new(location: Location, durability: Durability) -> Self {
        Self { location, durability, most: 4 }
    }

    /// Opens the registry and brings its schema up to date.
    pub async fn registry(&self) -> Result<Db<Registry>, StoreError> {
        Ok(Db::new(self.open::<RegistryMigrator>("registry", None).await?))
    }

    /// Opens the state's database and brings its schema up to date.
    pub async fn state(&self) -> Result<Db<State>, StoreError> {
        Ok(Db::new(self.open::<StateMigrator>("state", None).await?))
    }

    /// Opens a tenant's database and brings its schema up to date. `url` overrides the place that follows from the slug.
    pub async fn tenant(&self, slug: &str, url: Option<&str>) -> Result<Db<Tenant>, StoreError> {
        Ok(Db::new(self.open::<TenantMigrator>(&format!("tenant-{slug}"), url).await?))
    }

    async fn open<M: MigratorTrait>(&self, name: &str, url: Option<&str>) -> Result<DatabaseConnection, StoreError> {
        let url = match (url, &self.location) {
            (Some(url), _) => url.to_owned(),
            (None, Location::Folder(folder)) => {
                format!("sqlite://{}?mode=rwc", folder.join(format!("{name}.sqlite")).display())
            }
            (None, Location::Postgres(pattern)) => {
                self.create_if_missing(pattern, &postgres_name(name)).await?;
                pattern.replace(PLACE, &postgres_name(name))
            }
        };
        let connection = Database::connect(self.options(url)).await?;
        M::up(&connection, None).await?;
        Ok(connection)
    }

    fn options(&self, url: String) -> ConnectOptions {
        let synchronous = match self.durability {
            Durability::Full => SqliteSynchronous::Full,
            Durability::Fast => SqliteSynchronous::Off,
        };
        let mut options = ConnectOptions::new(url);
        options
            .max_connections(self.most)
            .min_connections(0)
            .idle_timeout(Duration::from_mins(1))
            .acquire_timeout(Duration::from_secs(10))
            .connect_timeout(Duration::from_secs(10))
            .sqlx_logging(false)
            .map_sqlx_sqlite_opts(move |options| {
                options
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(synchronous)
                    .foreign_keys(true)
                    .busy_timeout(Duration::from_secs(10))
            });
        options
    }

    /// PostgreSQL has no "create database if not exists"; two processes that start together may both try.
    async fn create_if_missing(&self, pattern: &str, name: &str) -> Result<(), StoreError> {
        let server = Database::connect(self.options(pattern.replace(PLACE, "postgres"))).await?;
        let exists = server
            .query_one_raw(sea_orm::Statement::from_sql_and_values(
                server.get_database_backend(),
                "SELECT 1 FROM pg_database WHERE datname = $1",
                [name.into()],
            ))
            .await?
            .is_some();
        if !exists
            && let Err(error) = server.execute_unprepared(&format!("CREATE DATABASE \"{name}\"")).await
            && !error.to_string().contains("already exists")
        {
            return Err(error.into());
        }
        Ok(server.close().await?)
    }
}

/// Names of databases here come from slugs, so a hyphen is all that has to change.
fn postgres_name(name: &str) -> String {
    name.replace('-', "_")
}

impl Location {
    /// Checks a PostgreSQL URL pattern.
    pub fn postgres(pattern: &str) -> Result<Self, String> {
        if !pattern.contains(PLACE) {
            return Err(format!("needs {PLACE} where the name of the database goes, for example …/ch_{PLACE}"));
        }
        sea_orm::sqlx::postgres::PgConnectOptions::from_str(&pattern.replace(PLACE, "x"))
            .map_err(|error| error.to_string())?;
        Ok(Self::Postgres(pattern.to_owned()))
    }
}
