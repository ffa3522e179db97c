//! The schema, in three sets: the registry's, each tenant's and the state's. The same statements serve SQLite and
//! PostgreSQL. A migration that was released is never edited: a new one follows it.

mod log_codes;
mod registry;
mod shared;
mod silent;
mod state;
mod tenant;

pub use registry::RegistryMigrator;
pub use sea_orm_migration::MigratorTrait;
pub use state::StateMigrator;
pub use tenant::TenantMigrator;
