//! How many connections a database has open.

use sea_orm::DbBackend;

use crate::Db;
use crate::access::Connected as _;

impl<Scope> Db<Scope> {
    /// Connections that are open at this moment, busy or idle.
    pub fn connections(&self) -> u32 {
        let connection = self.connection();
        match connection.get_database_backend() {
            DbBackend::Sqlite => connection.get_sqlite_connection_pool().size(),
            DbBackend::Postgres => connection.get_postgres_connection_pool().size(),
            _ => 0,
        }
    }
}
