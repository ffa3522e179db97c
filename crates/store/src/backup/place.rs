//! Databases as they are: found, made and rebuilt at a level of their schema, not brought up to date on opening.

use std::path::Path;

use migrations::{MigratorTrait, RegistryMigrator, StateMigrator, TenantMigrator};
use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::shape::MIGRATIONS;
use super::{Error, shapes};
use crate::access::Connected as _;
use crate::open::{beside, is_there};
use crate::{Access, Db, Location, Opener, Registry, State, StoreError, Tenant, Tx};

mod sealed {
    /// Keeps the migrations inside this crate.
    pub trait Migrated {
        type Migrator: migrations::MigratorTrait;
    }
}
use sealed::Migrated;

/// Databases that are backed up: all of them.
pub trait Kept: Migrated + Send + Sync + 'static {}

impl Migrated for Registry {
    type Migrator = RegistryMigrator;
}
impl Migrated for State {
    type Migrator = StateMigrator;
}
impl Migrated for Tenant {
    type Migrator = TenantMigrator;
}
impl Kept for Registry {}
impl Kept for State {}
impl Kept for Tenant {}

/// Which database, and where.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Place {
    /// Its name, as its file has it: `registry`, `state` or `tenant-<slug>`.
    pub name: String,
    /// Where it is, when that doesn't follow from the name.
    pub url: Option<String>,
}

impl Place {
    pub fn registry() -> Self {
        Self { name: "registry".to_owned(), url: None }
    }

    pub fn state() -> Self {
        Self { name: "state".to_owned(), url: None }
    }

    pub fn tenant(slug: &str, url: Option<String>) -> Self {
        Self { name: format!("tenant-{slug}"), url }
    }
}

impl Opener {
    /// Opens a database as it is; `None` when there is none.
    pub async fn find<S: Kept>(&self, place: &Place) -> Result<Option<Db<S>>, StoreError> {
        let Some(url) = self.look_for(place).await? else { return Ok(None) };
        Ok(Some(Db::new(self.connect(&place.name, url).await?)))
    }

    /// The URL of a database that is there.
    async fn look_for(&self, place: &Place) -> Result<Option<String>, StoreError> {
        Ok(Some(match (&place.url, &self.location) {
            (Some(url), _) => url.clone(),
            (None, Location::Folder(folder)) => {
                let file = folder.join(format!("{}.sqlite", place.name));
                if !file.exists() {
                    return Ok(None);
                }
                format!("sqlite://{}?mode=rw", file.display())
            }
            (None, Location::Postgres(pattern)) => {
                let url = Self::postgres_url(pattern, &place.name);
                let (server, name) = beside(&url).await?;
                let exists = is_there(&server, &name).await;
                server.close().await?;
                if !exists? {
                    return Ok(None);
                }
                url
            }
        }))
    }

    /// Opens a database as it is to fill it anew, and makes an empty one when there is none: whether it was made.
    pub async fn find_or_make<S: Kept>(&self, place: &Place) -> Result<(Db<S>, bool), StoreError> {
        let (url, made) = match self.look_for(place).await? {
            Some(url) => (url, false),
            None => (self.make(&place.name, place.url.as_deref()).await?, true),
        };
        Ok((Db::new(self.connect_to_build(url).await?), made))
    }

    /// Removes a database that [`Opener::find_or_make`] has just made. Close it before.
    pub async fn unmake(&self, place: &Place) -> Result<(), StoreError> {
        match (&place.url, &self.location) {
            (Some(_), _) => Ok(()),
            (None, Location::Folder(folder)) => {
                remove(&folder.join(format!("{}.sqlite", place.name)));
                Ok(())
            }
            (None, Location::Postgres(pattern)) => {
                let (server, name) = beside(&Self::postgres_url(pattern, &place.name)).await?;
                let done = server.execute_unprepared(&format!("DROP DATABASE IF EXISTS \"{name}\"")).await;
                server.close().await?;
                Ok(done.map(drop)?)
            }
        }
    }
}

/// Removes a SQLite database with the files around it.
fn remove(file: &Path) {
    for end in ["", "-wal", "-shm"] {
        let mut name = file.as_os_str().to_owned();
        name.push(end);
        // What isn't there needs no removing, and an empty database that stays hurts nobody.
        let _ = std::fs::remove_file(name);
    }
}

/// The migrations that this program knows, the first one first.
pub fn known<S: Kept>() -> Vec<String> {
    S::Migrator::migrations().iter().map(|migration| migration.name().to_owned()).collect()
}

/// The migrations that a database has, the first one first; none for a database without a schema.
pub async fn applied<S: Kept>(db: &impl Access<S>) -> Result<Vec<String>, Error> {
    let connection = db.connection();
    let backend = connection.get_database_backend();
    let asked = match backend {
        DbBackend::Postgres => "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1",
        _ => "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1",
    };
    let asked = Statement::from_sql_and_values(backend, asked, [MIGRATIONS.into()]);
    if connection.query_one_raw(asked).await?.is_none() {
        return Ok(Vec::new());
    }
    let versions = Statement::from_string(backend, format!("SELECT version FROM {MIGRATIONS} ORDER BY version"));
    let rows = connection.query_all_raw(versions).await?;
    rows.iter().map(|row| Ok(row.try_get_by_index(0)?)).collect()
}

/// How long statements of a transaction wait for others, in seconds. SQLite waits as its connection says.
pub(super) async fn no_longer_than<S>(tx: &Tx<S>, seconds: u32) -> Result<(), Error> {
    if tx.connection().get_database_backend() == DbBackend::Postgres {
        tx.connection().execute_unprepared(&format!("SET LOCAL lock_timeout = '{seconds}s'")).await?;
    }
    Ok(())
}

impl<S: Kept> Tx<S> {
    /// Keeps everyone else out of all tables until the transaction ends. SQLite keeps other writers out anyway.
    pub async fn alone(&self) -> Result<(), Error> {
        no_longer_than(self, 10).await?;
        let tables: Vec<_> = shapes(self).await?.iter().map(|shape| format!("\"{}\"", shape.table)).collect();
        if self.connection().get_database_backend() == DbBackend::Postgres && !tables.is_empty() {
            let lock = format!("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE", tables.join(", "));
            self.connection().execute_unprepared(&lock).await?;
        }
        Ok(())
    }
}

/// Throws all tables away and makes those of the first `level` migrations, empty: in the caller's transaction, so that
/// all of it can still be undone.
pub async fn rebuild<S: Kept>(tx: &Tx<S>, level: usize) -> Result<(), Error> {
    let connection = tx.connection();
    for shape in shapes(tx).await?.iter().rev() {
        connection.execute_unprepared(&format!("DROP TABLE \"{}\"", shape.table)).await?;
    }
    connection.execute_unprepared(&format!("DROP TABLE IF EXISTS {MIGRATIONS}")).await?;
    let level = u32::try_from(level).unwrap_or(u32::MAX);
    Ok(S::Migrator::up(connection, Some(level)).await?)
}

/// Brings the schema up to date, in the caller's transaction.
pub async fn upgrade<S: Kept>(tx: &Tx<S>) -> Result<(), Error> {
    Ok(S::Migrator::up(tx.connection(), None).await?)
}

/// Whether every row belongs to one that is there. PostgreSQL takes no others; SQLite does over a connection by which a
/// database is filled anew.
pub async fn is_whole<S>(tx: &Tx<S>) -> Result<bool, Error> {
    let connection = tx.connection();
    if connection.get_database_backend() != DbBackend::Sqlite {
        return Ok(true);
    }
    let asked = Statement::from_string(DbBackend::Sqlite, "PRAGMA foreign_key_check");
    Ok(connection.query_one_raw(asked).await?.is_none())
}

#[cfg(test)]
mod tests {
    use sea_orm_migration::prelude::*;

    use super::*;
    use crate::Durability;
    use crate::backup::{insert, page};

    /// A database whose schema has gone on since the backup.
    enum Grown {}
    struct Migrator;
    struct First;
    struct Second;

    impl Migrated for Grown {
        type Migrator = Migrator;
    }
    impl Kept for Grown {}

    impl MigratorTrait for Migrator {
        fn migrations() -> Vec<Box<dyn MigrationTrait>> {
            vec![Box::new(First), Box::new(Second)]
        }
    }

    impl MigrationName for First {
        fn name(&self) -> &'static str {
            "m0001_first"
        }
    }

    impl MigrationName for Second {
        fn name(&self) -> &'static str {
            "m0002_second"
        }
    }

    #[async_trait::async_trait]
    impl MigrationTrait for First {
        async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
            let sql = "CREATE TABLE thing (name text NOT NULL PRIMARY KEY)";
            manager.get_connection().execute_unprepared(sql).await.map(drop)
        }
    }

    #[async_trait::async_trait]
    impl MigrationTrait for Second {
        async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
            let sql = "ALTER TABLE thing ADD COLUMN size integer NOT NULL DEFAULT 7";
            manager.get_connection().execute_unprepared(sql).await.map(drop)
        }
    }

    async fn older_rows_are_filled_in_and_brought_up_to_date(opener: Opener) {
        let place = Place { name: "grown".to_owned(), url: None };
        let (db, made) = opener.find_or_make::<Grown>(&place).await.expect("made");
        assert!(made);
        assert_eq!(applied(&db).await.expect("read"), Vec::<String>::new());
        let tx = db.begin().await.expect("begun");
        rebuild(&tx, 1).await.expect("built");
        assert_eq!(applied(&tx).await.expect("read"), known::<Grown>()[..1]);
        let shape = shapes(&tx).await.expect("tables").remove(0);
        insert(&tx, &shape, &["[\"a\"]".to_owned()]).await.expect("added");
        upgrade(&tx).await.expect("up to date");
        let shape = shapes(&tx).await.expect("tables").remove(0);
        assert_eq!(page(&tx, &shape, None, 10).await.expect("rows"), ["[\"a\",7]"]);
        tx.commit().await.expect("committed");
        assert_eq!(applied(&db).await.expect("read"), known::<Grown>());
        // From the newer level back to the older one, and undone.
        let tx = db.begin().await.expect("begun");
        tx.alone().await.expect("alone");
        rebuild(&tx, 1).await.expect("built");
        drop(tx);
        assert_eq!(page(&db, &shape, None, 10).await.expect("rows"), ["[\"a\",7]"]);
        db.close().await.expect("closed");
        opener.unmake(&place).await.expect("removed");
        assert!(opener.find::<Grown>(&place).await.expect("looked for").is_none());
    }

    #[tokio::test]
    async fn older_rows_sqlite() {
        let folder = tempfile::tempdir().expect("a folder");
        let opener = Opener::new(Location::Folder(folder.path().to_owned()), Durability::Fast);
        older_rows_are_filled_in_and_brought_up_to_date(opener).await;
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
    }

    #[tokio::test]
    async fn older_rows_postgres() {
        let server = std::env::var("CH_TEST_POSTGRES").expect("CH_TEST_POSTGRES says where PostgreSQL is");
        let server = server.rsplit_once('/').map_or(server.as_str(), |(server, _)| server);
        let pattern = format!("{server}/g{}_{{tenant}}", std::process::id());
        let location = Location::postgres(&pattern).expect("a URL");
        older_rows_are_filled_in_and_brought_up_to_date(Opener::new(location, Durability::Fast)).await;
    }
}
