//! Where databases live, and opening them with their schema up to date.

use std::path::PathBuf;
use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

use migrations::{MigratorTrait, RegistryMigrator, StateMigrator, TenantMigrator};
use sea_orm::sqlx::Connection as _;
use sea_orm::sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, RuntimeErr, SqlxPostgresConnector,
    Statement, TransactionTrait as _,
};

use crate::measure::{self, Part};
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
    pub(crate) location: Location,
    durability: Durability,
    /// Most connections to one database.
    most: u32,
}

/// The place-holder for the database's name in a PostgreSQL URL.
const PLACE: &str = "{tenant}";

/// The name of the registry's database.
const REGISTRY: &str = "registry";

impl Opener {
    pub fn new(location: Location, durability: Durability) -> Self {
        Self { location, durability, most: 4 }
    }

    /// Opens the registry and brings its schema up to date.
    pub async fn registry(&self) -> Result<Db<Registry>, StoreError> {
        Ok(Db::new(self.open::<RegistryMigrator>(REGISTRY, None).await?))
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
        let url = self.make(name, url).await?;
        let connection = self.connect(name, url.clone()).await?;
        if connection.get_database_backend() == DbBackend::Postgres {
            migrate::<M>(&connection).await?;
        } else if !M::get_pending_migrations(&connection).await.is_ok_and(|pending| pending.is_empty()) {
            let apart = self.connect_to_build(url).await?;
            let done = migrate::<M>(&apart).await;
            apart.close().await?;
            done?;
        }
        Ok(connection)
    }

    /// Connects to a database to change its schema: SQLite replaces whole tables for that, and with a table that goes
    /// all would go that belongs to its rows. Whoever writes over such a connection sees to it that nothing is left
    /// without what it belongs to.
    pub(crate) async fn connect_to_build(&self, url: String) -> Result<DatabaseConnection, StoreError> {
        Ok(Database::connect(self.options(url, false)).await?)
    }

    /// Sees to it that a database is there, or will be once it is connected to; its URL.
    pub(crate) async fn make(&self, name: &str, url: Option<&str>) -> Result<String, StoreError> {
        Ok(match (url, &self.location) {
            (Some(url), _) => url.to_owned(),
            (None, Location::Folder(folder)) => {
                format!("sqlite://{}?mode=rwc", folder.join(format!("{name}.sqlite")).display())
            }
            (None, Location::Postgres(pattern)) => {
                let url = Self::postgres_url(pattern, name);
                create_if_missing(&url).await?;
                url
            }
        })
    }

    /// Connects to a database, whatever its schema.
    pub(crate) async fn connect(&self, name: &str, url: String) -> Result<DatabaseConnection, StoreError> {
        let mut connection = Database::connect(self.options(url, true)).await?;
        let part = if name == REGISTRY { Part::Registry } else { Part::Data };
        connection.set_metric_callback(move |done| measure::query(part, done.elapsed, done.failed));
        Ok(connection)
    }

    /// Where a database is on a PostgreSQL server.
    pub(crate) fn postgres_url(pattern: &str, name: &str) -> String {
        pattern.replace(PLACE, &postgres_name(name))
    }

    /// `keys` says whether SQLite watches foreign keys, as PostgreSQL always does.
    fn options(&self, url: String, keys: bool) -> ConnectOptions {
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
            // Whether a connection still lives is asked after a rest, not before each statement.
            .test_before_acquire_if_idle_for(Duration::from_secs(1))
            .sqlx_logging(false)
            // SQLite undoes a transaction by itself when its disk is full or broken. sqlx then believes it to be open
            // for ever: what is begun on that connection later takes no lock at once. Such a connection is closed.
            .map_sqlx_sqlite_before_acquire(|connection, _| {
                let usable = !connection.is_in_transaction();
                Box::pin(std::future::ready(Ok(usable)))
            })
            .map_sqlx_sqlite_opts(move |options| {
                options
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(synchronous)
                    .foreign_keys(keys)
                    .busy_timeout(Duration::from_secs(10))
            });
        options
    }
}

/// Brings a schema up to date. Another process may do the same at the same moment: whoever comes second waits and finds
/// it done.
async fn migrate<M: MigratorTrait>(connection: &DatabaseConnection) -> Result<(), StoreError> {
    // On PostgreSQL they take turns: what one makes and the other alters or drops would lock both up, again and again.
    let turn = match connection.get_database_backend() {
        DbBackend::Postgres => {
            let turn = connection.begin().await?;
            turn.execute_unprepared("SELECT pg_advisory_xact_lock(hashtextextended('migrate', 0))").await?;
            Some(turn)
        }
        _ => None,
    };
    let done = up::<M>(connection).await;
    if let Some(turn) = turn {
        turn.rollback().await?;
    }
    done
}

/// On SQLite the file is locked as a whole, and whoever finds it so tries again. On PostgreSQL whoever is here has had
/// their turn: what fails there fails for a reason.
async fn up<M: MigratorTrait>(connection: &DatabaseConnection) -> Result<(), StoreError> {
    let tries: u64 = if connection.get_database_backend() == DbBackend::Sqlite { 20 } else { 1 };
    for number in 1..tries {
        if M::up(connection, None).await.is_ok() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(20 * number)).await;
    }
    Ok(M::up(connection, None).await?)
}

/// A connection to the PostgreSQL server of a URL, beside the database that it names; and that name.
pub(crate) async fn beside(url: &str) -> Result<(DatabaseConnection, String), StoreError> {
    let away = |error| StoreError::from(DbErr::Conn(RuntimeErr::SqlxError(Arc::new(error))));
    let wanted = PgConnectOptions::from_str(url).map_err(away)?;
    let name = wanted.get_database().unwrap_or("postgres").replace('"', "");
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .acquire_timeout(Duration::from_secs(10))
        .connect_with(wanted.clone().database("postgres"))
        .await
        .map_err(away)?;
    Ok((SqlxPostgresConnector::from_sqlx_postgres_pool(pool), name))
}

/// Whether a PostgreSQL server has a database of this name.
pub(crate) async fn is_there(server: &DatabaseConnection, name: &str) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM pg_database WHERE datname = $1";
    let asked = Statement::from_sql_and_values(server.get_database_backend(), sql, [name.into()]);
    Ok(server.query_one_raw(asked).await?.is_some())
}

/// PostgreSQL has no "create database if not exists"; two processes that start together may both try. Text is ordered
/// by its bytes, as SQLite does.
async fn create_if_missing(url: &str) -> Result<(), StoreError> {
    let (server, name) = beside(url).await?;
    let exists = is_there(&server, &name).await?;
    let create = format!("CREATE DATABASE \"{name}\" TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
    if !exists && let Err(error) = server.execute_unprepared(&create).await {
        // 42P04: it is there; 23505: it was made at this very moment.
        let text = error.to_string();
        if !text.contains("already exists") && !text.contains("pg_database_datname_index") {
            return Err(error.into());
        }
    }
    Ok(server.close().await?)
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
        PgConnectOptions::from_str(&pattern.replace(PLACE, "x")).map_err(|error| error.to_string())?;
        Ok(Self::Postgres(pattern.to_owned()))
    }
}
