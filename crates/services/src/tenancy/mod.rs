//! Which tenants there are, and the way from a host name to a context.

mod create;
mod hosts;
mod settings;
mod tenants;

pub use create::{NewTenant, TenantError};
pub use hosts::{Base, Host};
pub use settings::put_settings;
pub use store::registry::{TenantRow, TenantStatus};
pub use tenants::{Reached, Tenants};
