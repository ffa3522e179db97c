//! Which tenants there are, and the way from a host name to a context.

mod create;
mod rest;
mod settings;
mod tenants;
mod usage;

pub(crate) use create::can_name_a_tenant;
pub use create::{NewTenant, TenantError};
pub use domain::host::{Base, Host};
pub use settings::put_settings;
pub use store::registry::{TenantRow, TenantStatus};
pub(crate) use tenants::SECRET;
pub use tenants::{Reached, Tenants};
pub use usage::Usage;
