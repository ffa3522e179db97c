//! Databases of a test: copies of ones that were migrated once for the whole program, and gone with their owner.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use sqlx::postgres::PgConnection;
use sqlx::sqlite::SqliteConnection;
use sqlx::{AssertSqlSafe, Connection as _, Error, query_scalar, raw_sql};
use store::{Durability, Location, Opener};
use tempfile::TempDir;
use tokio::sync::OnceCell;

use crate::Backend;

/// Runs statements of a hand in an SQLite file: what the program would never write.
pub async fn by_hand(file: &Path, sql: &str) {
    let mut connection = SqliteConnection::connect(&format!("sqlite://{}", file.display())).await.expect("opened");
    raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.expect("run");
    connection.close().await.expect("closed");
}

/// The tenant whose database is the model of all others'.
const MODEL: &str = "model";

static NUMBER: AtomicU64 = AtomicU64::new(0);

/// What tells this process's databases from those of others on the same server, also of ones that ended long ago.
static PROCESS: LazyLock<u32> = LazyLock::new(|| u32::from_be_bytes(services::Env::default().bytes()));

/// A place for databases. They go with this value.
#[derive(Debug)]
pub struct Databases {
    opener: Opener,
    place: Place,
}

#[derive(Debug)]
enum Place {
    Folder(TempDir),
    Server(Names),
}

impl Databases {
    /// A place where there are none yet: whoever opens one makes it from nothing.
    pub fn none(backend: Backend) -> Self {
        let (place, location) = match backend {
            Backend::Sqlite => {
                let folder = tempfile::tempdir().expect("a folder");
                let location = Location::Folder(folder.path().to_owned());
                (Place::Folder(folder), location)
            }
            Backend::Postgres => {
                let names = Names::new();
                let location = Location::postgres(&names.pattern()).expect("a URL");
                (Place::Server(names), location)
            }
        };
        Self { opener: Opener::new(location, Durability::Fast), place }
    }

    /// What opens them.
    pub const fn opener(&self) -> &Opener {
        &self.opener
    }

    /// The URL of those on PostgreSQL, with `{tenant}` where their names go.
    pub fn pattern(&self) -> Option<String> {
        match &self.place {
            Place::Folder(_) => None,
            Place::Server(names) => Some(names.pattern()),
        }
    }

    /// Makes some, such as `state` or `tenant-erfurt`, with their schema and without a row.
    pub async fn make(&self, names: &[&str]) {
        match &self.place {
            Place::Folder(folder) => {
                let models = sqlite_models().await;
                for name in names {
                    let file = folder.path().join(format!("{name}.sqlite"));
                    std::fs::write(file, &models[model(name)]).expect("a copy");
                }
            }
            Place::Server(own) => {
                let models = postgres_models().await;
                let mut server = connect().await.expect("PostgreSQL");
                for name in names {
                    let (name, from) = (name.replace('-', "_"), model(name).replace('-', "_"));
                    let copy = format!(
                        "CREATE DATABASE \"{}{name}\" TEMPLATE \"{models}{from}\" STRATEGY FILE_COPY",
                        own.prefix
                    );
                    run(&mut server, copy).await.expect("a copy");
                }
                let _ = server.close().await;
            }
        }
    }
}

/// What a database is a copy of.
fn model(name: &str) -> &'static str {
    match name {
        "registry" => "registry",
        "state" => "state",
        _ => "tenant-model",
    }
}

/// Migrates one of each kind, from nothing.
async fn migrate(opener: &Opener) {
    opener.registry().await.expect("the registry").close().await.expect("closed");
    opener.state().await.expect("the state's").close().await.expect("closed");
    opener.tenant(MODEL, None).await.expect("a tenant's").close().await.expect("closed");
}

/// The files of migrated databases.
async fn sqlite_models() -> &'static HashMap<&'static str, Vec<u8>> {
    static MODELS: OnceCell<HashMap<&str, Vec<u8>>> = OnceCell::const_new();
    MODELS
        .get_or_init(|| async {
            let folder = tempfile::tempdir().expect("a folder");
            let names = ["registry", "state", "tenant-model"];
            let opener = Opener::new(Location::Folder(folder.path().to_owned()), Durability::Fast);
            migrate(&opener).await;
            // The last connection brings the log into the file; of two that close at the same moment neither is.
            while names.iter().any(|name| folder.path().join(format!("{name}.sqlite-wal")).exists()) {
                migrate(&opener).await;
            }
            names
                .map(|name| {
                    let file = folder.path().join(format!("{name}.sqlite"));
                    (name, std::fs::read(file).expect("a file"))
                })
                .into()
        })
        .await
}

/// How the names of migrated databases begin. They are this program's, of this very build, and stay for its next run:
/// other migrations are another build.
async fn postgres_models() -> &'static str {
    static MODELS: OnceCell<String> = OnceCell::const_new();
    MODELS.get_or_init(|| async { make_postgres_models().await.expect("PostgreSQL") }).await
}

async fn make_postgres_models() -> Result<String, Error> {
    let key = this_program();
    let prefix = format!("model{key:016x}_");
    let mut server = connect().await?;
    // Programs that begin at the same moment make them once. The lock is the connection's and ends with it.
    raw_sql(AssertSqlSafe(format!("SELECT pg_advisory_lock({})", key.cast_signed()))).execute(&mut server).await?;
    let known = named(&mut server, &prefix).await?;
    let kinds = ["registry", "state", "tenant_model"].map(|kind| (kind, format!("{prefix}{kind}")));
    if !kinds.iter().all(|(_, whole)| known.contains(whole)) {
        let own = Names::new();
        migrate(&Opener::new(Location::postgres(&own.pattern()).expect("a URL"), Durability::Fast)).await;
        for (kind, whole) in kinds.iter().filter(|(_, whole)| !known.contains(whole)) {
            // Under its name only when it is whole: who makes it may die on the way.
            run(&mut server, format!("ALTER DATABASE \"{}{kind}\" RENAME TO \"{whole}\"", own.prefix)).await?;
        }
    }
    server.close().await?;
    Ok(prefix)
}

/// A number for the running program that another build of it does not have.
fn this_program() -> u64 {
    let program = std::env::current_exe().expect("this program");
    let file = program.metadata().expect("its file");
    let mut hasher = DefaultHasher::new();
    (program, file.len(), file.modified().expect("its age")).hash(&mut hasher);
    hasher.finish()
}

/// Names on the PostgreSQL server that are nobody else's. Databases that have one are dropped with this value, whether
/// the test held or not.
#[derive(Debug)]
pub(crate) struct Names {
    prefix: String,
}

impl Names {
    pub fn new() -> Self {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        Self { prefix: format!("t{:08x}_{number}_", *PROCESS) }
    }

    /// The URL of its databases, with `{tenant}` where their names go.
    pub fn pattern(&self) -> String {
        format!("{}/{}{{tenant}}", server(), self.prefix)
    }
}

impl Drop for Names {
    fn drop(&mut self) {
        let prefix = self.prefix.clone();
        // In a thread of its own: a runtime that runs already can't wait for something.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let mut server = connect().await?;
                for name in named(&mut server, &prefix).await? {
                    run(&mut server, format!("DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)")).await?;
                }
                server.close().await
            })
        });
        match dropped.join() {
            Ok(Ok(())) => {}
            failed => eprintln!("databases {}… stay: {failed:?}", self.prefix),
        }
    }
}

/// Where PostgreSQL is, without a database.
fn server() -> String {
    let url = std::env::var("CH_TEST_POSTGRES")
        .expect("CH_TEST_POSTGRES says where PostgreSQL is; `cargo xtask test` starts one");
    url.rsplit_once('/').map_or(url.clone(), |(server, _)| server.to_owned())
}

async fn connect() -> Result<PgConnection, Error> {
    PgConnection::connect(&format!("{}/postgres", server())).await
}

async fn run(server: &mut PgConnection, sql: String) -> Result<(), Error> {
    raw_sql(AssertSqlSafe(sql)).execute(server).await.map(drop)
}

/// The databases whose names begin like this.
async fn named(server: &mut PgConnection, prefix: &str) -> Result<Vec<String>, Error> {
    query_scalar("SELECT datname::text FROM pg_database WHERE starts_with(datname, $1)")
        .bind(prefix)
        .fetch_all(server)
        .await
}
