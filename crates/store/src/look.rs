//! Looking at a database without touching it: nothing is made, migrated or written.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;
use std::time::Duration;

use migrations::{MigratorTrait, RegistryMigrator, StateMigrator, TenantMigrator};
use sea_orm::sqlx::error::DatabaseError;
use sea_orm::sqlx::postgres::PgConnectOptions;
use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr, RuntimeErr, Statement};

use crate::access::Connected as _;
use crate::open::{Location, Opener};
use crate::{Db, Registry, State, StoreError, Tenant};

/// How long a look waits for a server, and for a connection.
const PATIENCE: Duration = Duration::from_secs(5);

/// How far the schema is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Schema {
    /// What this program writes.
    Current,
    /// So many migrations are still to come; `migrate` makes them.
    Behind(usize),
    /// So many migrations are from a newer program.
    Ahead(usize),
}

/// What kind of database it is, and how it is set up.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Kind {
    Sqlite {
        file: PathBuf,
        /// Whether its header says that it is written with a write-ahead log, as this program does.
        wal: bool,
    },
    Postgres {
        /// The server's major version.
        version: u32,
        encoding: String,
        /// Order of text, and which characters are letters: `C` for both.
        collation: String,
        ctype: String,
        /// Connections that the server lets in, without those kept for its administrators.
        connections: u32,
    },
}

/// A database that was looked at. Its handle reads; what writes is refused.
#[derive(Debug)]
pub struct Look<Scope> {
    pub db: Db<Scope>,
    pub kind: Kind,
    pub schema: Schema,
}

/// What was found.
#[derive(Debug)]
pub enum Seen<Scope> {
    There(Look<Scope>),
    /// There is no such file, or the server has no such database.
    Missing,
}

impl Opener {
    /// Looks at the registry.
    pub async fn look_at_registry(&self) -> Result<Seen<Registry>, StoreError> {
        self.look::<RegistryMigrator, _>("registry", None).await
    }

    /// Looks at the state's database.
    pub async fn look_at_state(&self) -> Result<Seen<State>, StoreError> {
        self.look::<StateMigrator, _>("state", None).await
    }

    /// Looks at a tenant's database; `url` as in [`Opener::tenant`].
    pub async fn look_at_tenant(&self, slug: &str, url: Option<&str>) -> Result<Seen<Tenant>, StoreError> {
        self.look::<TenantMigrator, _>(&format!("tenant-{slug}"), url).await
    }

    async fn look<M: MigratorTrait, Scope>(&self, name: &str, url: Option<&str>) -> Result<Seen<Scope>, StoreError> {
        let url = match (url, &self.location) {
            (Some(url), _) => url.to_owned(),
            (None, Location::Folder(folder)) => format!("sqlite://{}", folder.join(format!("{name}.sqlite")).display()),
            (None, Location::Postgres(pattern)) => Self::postgres_url(pattern, name),
        };
        let kind = if url.starts_with("sqlite:") { sqlite_kind(&url)? } else { None };
        if url.starts_with("sqlite:") && kind.is_none() {
            return Ok(Seen::Missing);
        }
        let connection = match connect(url, kind.as_ref()).await {
            Ok(connection) => connection,
            Err(error) if names_no_database(&error) => return Ok(Seen::Missing),
            Err(error) => return Err(error.into()),
        };
        let kind = match kind {
            Some(kind) => kind,
            None => postgres_kind(&connection).await?,
        };
        let schema = schema::<M>(&connection).await?;
        Ok(Seen::There(Look { db: Db::new(connection), kind, schema }))
    }
}

impl<Scope> Look<Scope> {
    /// Lets SQLite read the whole file and check its structure; what it says, at most ten lines, nothing when all is
    /// well. PostgreSQL looks after itself.
    pub async fn integrity(&self) -> Result<Vec<String>, StoreError> {
        if matches!(self.kind, Kind::Postgres { .. }) {
            return Ok(Vec::new());
        }
        let lines = texts(self.db.connection(), "PRAGMA quick_check(10)", "quick_check").await?;
        Ok(lines.into_iter().filter(|line| line != "ok").collect())
    }
}

/// The file and its header; `None` when there is no file.
fn sqlite_kind(url: &str) -> Result<Option<Kind>, DbErr> {
    let options = SqliteConnectOptions::from_str(url).map_err(|error| DbErr::Custom(error.to_string()))?;
    let file = options.get_filename().to_owned();
    if !file.exists() {
        return Ok(None);
    }
    let mut header = [0; 20];
    let read = std::fs::File::open(&file).and_then(|mut open| open.read_exact(&mut header));
    // An empty file is an empty database. Bytes 18 and 19: the versions for writing and reading, 2 for a
    // write-ahead log (SQLite's file format, section 1.3).
    let wal = read.is_ok() && header[18..] == [2, 2];
    Ok(Some(Kind::Sqlite { file, wal }))
}

/// The log beside a SQLite file.
fn has_log(file: &Path) -> bool {
    let mut name = file.as_os_str().to_owned();
    name.push("-wal");
    Path::new(&name).exists()
}

fn is_empty(file: &Path) -> bool {
    file.metadata().is_ok_and(|metadata| metadata.len() == 0)
}

async fn connect(url: String, kind: Option<&Kind>) -> Result<DatabaseConnection, DbErr> {
    // A log beside the file says that somebody has the database open, or broke off: then it's read with it. Without one
    // nobody writes, and the file is read as it lies, so that SQLite makes no files beside it. Of an empty file SQLite
    // would throw the log away.
    let immutable = matches!(kind, Some(Kind::Sqlite { file, .. }) if !has_log(file) || is_empty(file));
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(1)
        .min_connections(0)
        .acquire_timeout(PATIENCE)
        .connect_timeout(PATIENCE)
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(move |options| {
            options.read_only(true).create_if_missing(false).immutable(immutable).busy_timeout(PATIENCE)
        })
        .map_sqlx_postgres_opts(|options: PgConnectOptions| options.options([("default_transaction_read_only", "on")]));
    Database::connect(options).await
}

/// Whether a PostgreSQL server says that it has no such database (3D000).
fn names_no_database(error: &DbErr) -> bool {
    let DbErr::Conn(RuntimeErr::SqlxError(cause)) = error else { return false };
    let code = cause.as_database_error().and_then(DatabaseError::code);
    code.is_some_and(|code| code == "3D000")
}

/// The texts of one column.
async fn texts(connection: &DatabaseConnection, sql: &str, column: &str) -> Result<Vec<String>, DbErr> {
    let rows = connection.query_all_raw(Statement::from_string(connection.get_database_backend(), sql)).await?;
    rows.iter().map(|row| row.try_get::<String>("", column)).collect()
}

async fn postgres_kind(connection: &DatabaseConnection) -> Result<Kind, DbErr> {
    const ASK: &str = "SELECT current_setting('server_version_num')::int / 10000 AS version, \
                       pg_encoding_to_char(encoding) AS encoding, datcollate::text AS collation, \
                       datctype::text AS ctype, current_setting('max_connections')::int \
                       - current_setting('superuser_reserved_connections')::int AS connections \
                       FROM pg_database WHERE datname = current_database()";
    let row = connection.query_one_raw(Statement::from_string(DbBackend::Postgres, ASK)).await?;
    let row = row.ok_or_else(|| DbErr::RecordNotFound("the database itself".to_owned()))?;
    let number = |name: &str| row.try_get::<i32>("", name).map(|number| u32::try_from(number).unwrap_or_default());
    Ok(Kind::Postgres {
        version: number("version")?,
        encoding: row.try_get("", "encoding")?,
        collation: row.try_get("", "collation")?,
        ctype: row.try_get("", "ctype")?,
        connections: number("connections")?,
    })
}

/// Compares the migrations that were made with those of this program. `MigratorTrait::get_pending_migrations` would
/// make its table first.
async fn schema<M: MigratorTrait>(connection: &DatabaseConnection) -> Result<Schema, DbErr> {
    let backend = connection.get_database_backend();
    let table = match backend {
        DbBackend::Postgres => "SELECT 1 AS found FROM pg_tables WHERE tablename = 'seaql_migrations'",
        _ => "SELECT 1 AS found FROM sqlite_master WHERE type = 'table' AND name = 'seaql_migrations'",
    };
    let known: BTreeSet<String> = M::migrations().iter().map(|migration| migration.name().to_owned()).collect();
    if connection.query_one_raw(Statement::from_string(backend, table)).await?.is_none() {
        return Ok(Schema::Behind(known.len()));
    }
    let made: BTreeSet<String> =
        texts(connection, "SELECT version FROM seaql_migrations", "version").await?.into_iter().collect();
    let (ahead, behind) = (made.difference(&known).count(), known.difference(&made).count());
    Ok(match (ahead, behind) {
        (0, 0) => Schema::Current,
        (0, behind) => Schema::Behind(behind),
        (ahead, _) => Schema::Ahead(ahead),
    })
}
