//! Closing a database for writing, for everyone: what was moved elsewhere must not be written any more in the old
//! place, by no program that missed the move.

use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::place::no_longer_than;
use super::{Error, shapes};
use crate::access::Connected as _;
use crate::{Access, Db};

/// What names of triggers begin with.
const PREFIX: &str = "ch_moved_";
const WHY: &str = "this database was moved";

/// Closes the database: reading goes on, each write is refused as if the database could only be read. Waits for writers that
/// are at work.
pub async fn close<S>(db: &Db<S>) -> Result<(), Error> {
    let tx = db.begin().await?;
    no_longer_than(&tx, 10).await?;
    if is_closed(&tx).await? {
        return Ok(());
    }
    let connection = tx.connection();
    let postgres = connection.get_database_backend() == DbBackend::Postgres;
    if postgres {
        // 25006: the code of a database that only reads.
        let function = format!(
            "CREATE OR REPLACE FUNCTION ch_moved() RETURNS trigger LANGUAGE plpgsql AS \
             $$ BEGIN RAISE EXCEPTION '{WHY}' USING ERRCODE = '25006'; END $$"
        );
        connection.execute_unprepared(&function).await?;
    }
    for table in shapes(&tx).await?.iter().map(|shape| &shape.table) {
        if postgres {
            let trigger = format!(
                "CREATE TRIGGER \"{PREFIX}{table}\" BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE \
                 ON \"{table}\" FOR EACH STATEMENT EXECUTE FUNCTION ch_moved()"
            );
            connection.execute_unprepared(&trigger).await?;
            continue;
        }
        for change in ["INSERT", "UPDATE", "DELETE"] {
            let trigger = format!(
                "CREATE TRIGGER \"{PREFIX}{table}_{change}\" BEFORE {change} ON \"{table}\" \
                 BEGIN SELECT RAISE(ABORT, '{WHY}'); END"
            );
            connection.execute_unprepared(&trigger).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// Opens it again.
pub async fn reopen<S>(db: &Db<S>) -> Result<(), Error> {
    let tx = db.begin().await?;
    no_longer_than(&tx, 10).await?;
    let connection = tx.connection();
    for (trigger, table) in triggers(&tx).await? {
        let drop = match connection.get_database_backend() {
            DbBackend::Postgres => format!("DROP TRIGGER \"{trigger}\" ON \"{table}\""),
            _ => format!("DROP TRIGGER \"{trigger}\""),
        };
        connection.execute_unprepared(&drop).await?;
    }
    Ok(tx.commit().await?)
}

/// Whether the database is closed.
pub async fn is_closed<S>(db: &impl Access<S>) -> Result<bool, Error> {
    Ok(!triggers(db).await?.is_empty())
}

/// Names of the triggers and of their tables.
async fn triggers<S>(db: &impl Access<S>) -> Result<Vec<(String, String)>, Error> {
    let backend = db.connection().get_database_backend();
    let sql = match backend {
        DbBackend::Postgres => {
            "SELECT g.tgname::text, t.relname::text FROM pg_trigger g JOIN pg_class t ON t.oid = g.tgrelid \
             WHERE starts_with(g.tgname::text, $1) AND t.relnamespace = current_schema()::regnamespace"
        }
        _ => "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger' AND substr(name, 1, length($1)) = $1",
    };
    let rows = db.connection().query_all_raw(Statement::from_sql_and_values(backend, sql, [PREFIX.into()])).await?;
    let names = rows.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?)));
    names.collect()
}
