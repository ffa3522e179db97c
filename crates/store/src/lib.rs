//! The only crate that knows a database. It opens the registry's, the state's and the tenants' databases, and every
//! query stands here.
//!
//! A connection never leaves this crate: callers hold a [`Db`] or a [`Tx`] that is marked with whose data it reaches
//! ([`Tenant`], [`State`] or [`Registry`]), and each function says in its signature which of them it takes. A query
//! for people can't be called with the state's handle: it does not compile.
//!
//! ```
//! # use domain::id::PersonId;
//! async fn look(db: &store::Db<store::Tenant>, id: PersonId) -> bool {
//!     store::person::by_id(db, id).await.is_ok()
//! }
//! ```
//!
//! ```compile_fail
//! # use domain::id::PersonId;
//! async fn look(db: &store::Db<store::State>, id: PersonId) -> bool {
//!     store::person::by_id(db, id).await.is_ok()
//! }
//! ```

mod access;
pub mod account;
pub mod audit;
pub mod backup;
pub mod certificate;
mod column;
pub mod conduct;
pub mod consent;
mod entity;
mod error;
pub mod event;
pub mod interview;
pub mod link;
pub mod look;
pub mod matching;
pub mod measure;
pub mod meeting;
pub mod note;
mod open;
pub mod organisation;
pub mod outbox;
pub mod page;
pub mod person;
mod pool;
pub mod readable;
pub mod report;
pub mod round;
pub mod session;
pub mod settings;
pub mod signup;
#[cfg(test)]
mod silent;
pub mod tandem;
pub mod tenant;
pub mod unit;

pub use access::{Access, Db, Registry, Shared, State, Tenant, Tx};
pub use error::StoreError;
pub use open::{Durability, Location, Opener};
