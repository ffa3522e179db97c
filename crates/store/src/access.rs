//! Handles that say whose data they reach.

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::{
    AccessMode, ConnAcquireErr, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr,
    IsolationLevel, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::{StoreError, measure};

/// How long somebody waits for their turn to write: as long as for a lock or a connection.
const PATIENCE: Duration = Duration::from_secs(10);

/// The data of one district.
#[derive(Clone, Copy, Debug)]
pub enum Tenant {}

/// The data of the state association.
#[derive(Clone, Copy, Debug)]
pub enum State {}

/// The list of tenants.
#[derive(Clone, Copy, Debug)]
pub enum Registry {}

/// Databases with staff accounts, an audit log and an outbox: a tenant's and the state's.
pub trait Shared: Send + Sync + 'static {
    /// Whether it is the state's.
    const IS_STATE: bool;
}

impl Shared for Tenant {
    const IS_STATE: bool = false;
}

impl Shared for State {
    const IS_STATE: bool = true;
}

mod sealed {
    /// Keeps the connection inside this crate.
    pub trait Connected {
        type Connection: sea_orm::ConnectionTrait;
        fn connection(&self) -> &Self::Connection;
    }
}
pub(crate) use sealed::Connected;

/// Whatever queries can run on: a database or a transaction in it.
pub trait Access<Scope>: Connected + Send + Sync {}

/// A database. Cheap to clone; its connections are shared.
pub struct Db<Scope> {
    connection: DatabaseConnection,
    /// On SQLite whose turn it is to write; see [`Db::begin`].
    turn: Option<Arc<Mutex<()>>>,
    scope: PhantomData<fn() -> Scope>,
}

impl<Scope> Clone for Db<Scope> {
    fn clone(&self) -> Self {
        Self { connection: self.connection.clone(), turn: self.turn.clone(), scope: PhantomData }
    }
}

impl<Scope> std::fmt::Debug for Db<Scope> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Db<{}>", std::any::type_name::<Scope>())
    }
}

impl<Scope> Db<Scope> {
    pub(crate) fn new(connection: DatabaseConnection) -> Self {
        let turn = (connection.get_database_backend() == DbBackend::Sqlite).then(Arc::default);
        Self { connection, turn, scope: PhantomData }
    }

    /// Begins a transaction. On SQLite it takes the write lock at once, so that what was read in it still holds when
    /// it writes, as PostgreSQL's row locks and unique keys see to there. Those who want to write wait in line here,
    /// without a connection: SQLite itself would let them sleep, in no order, and leave none for those who read.
    pub async fn begin(&self) -> Result<Tx<Scope>, StoreError> {
        let options = TransactionOptions {
            isolation_level: None,
            access_mode: None,
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        };
        let turn = match &self.turn {
            Some(turn) => {
                let turn = tokio::time::timeout(PATIENCE, turn.clone().lock_owned()).await;
                Some(turn.map_err(|_| DbErr::ConnectionAcquire(ConnAcquireErr::Timeout))?)
            }
            None => None,
        };
        let transaction = self.connection.begin_with_options(options).await?;
        measure::transaction();
        Ok(Tx { transaction, _turn: turn, scope: PhantomData })
    }

    /// Begins a transaction that sees the database as it is at its first query, while others write, and can't write
    /// itself on PostgreSQL.
    pub async fn snapshot(&self) -> Result<Tx<Scope>, StoreError> {
        let postgres = self.connection.get_database_backend() == DbBackend::Postgres;
        let options = TransactionOptions {
            isolation_level: postgres.then_some(IsolationLevel::RepeatableRead),
            access_mode: postgres.then_some(AccessMode::ReadOnly),
            sqlite_transaction_mode: Some(SqliteTransactionMode::Deferred),
        };
        let transaction = self.connection.begin_with_options(options).await?;
        measure::transaction();
        Ok(Tx { transaction, _turn: None, scope: PhantomData })
    }

    /// Asks the database for a sign of life.
    pub async fn ping(&self) -> Result<(), StoreError> {
        let sign = Statement::from_string(self.connection.get_database_backend(), "SELECT 1");
        self.connection.query_one_raw(sign).await?;
        Ok(())
    }

    /// Closes all connections.
    pub async fn close(&self) -> Result<(), StoreError> {
        Ok(self.connection.close_by_ref().await?)
    }
}

/// A transaction: what was done in it is undone when it's dropped without [`Tx::commit`].
pub struct Tx<Scope> {
    // In this order: the transaction ends before the turn does.
    transaction: DatabaseTransaction,
    _turn: Option<OwnedMutexGuard<()>>,
    scope: PhantomData<fn() -> Scope>,
}

impl<Scope> Tx<Scope> {
    /// Lets those who change things under the same key do so one after another, until the transaction ends. SQLite does
    /// that anyway.
    pub async fn one_at_a_time(&self, key: &str) -> Result<(), StoreError> {
        if self.transaction.get_database_backend() == DbBackend::Postgres {
            let statement = Statement::from_sql_and_values(
                DbBackend::Postgres,
                "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))",
                [key.into()],
            );
            self.transaction.execute_raw(statement).await?;
        }
        Ok(())
    }

    /// Makes all of it last.
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.transaction.commit().await?)
    }
}

impl<Scope> Connected for Db<Scope> {
    type Connection = DatabaseConnection;
    fn connection(&self) -> &DatabaseConnection {
        &self.connection
    }
}

impl<Scope> Connected for Tx<Scope> {
    type Connection = DatabaseTransaction;
    fn connection(&self) -> &DatabaseTransaction {
        &self.transaction
    }
}

/// Whoever holds a transaction asks through it.
impl<Scope: 'static, Holder: std::ops::Deref<Target = Tx<Scope>>> Connected for Holder {
    type Connection = DatabaseTransaction;
    fn connection(&self) -> &DatabaseTransaction {
        &self.transaction
    }
}

impl<Scope> Access<Scope> for Db<Scope> {}
impl<Scope> Access<Scope> for Tx<Scope> {}
impl<Scope: 'static, Holder: std::ops::Deref<Target = Tx<Scope>> + Send + Sync> Access<Scope> for Holder {}
