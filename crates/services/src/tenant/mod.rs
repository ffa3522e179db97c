//! Which tenants there are, and the way from a host name to a context.

mod create;
pub(crate) mod list;
mod rest;
mod settings;
mod usage;

pub(crate) use self::create::can_name_a_tenant;
pub use self::create::{NewTenant, TenantError};
pub(crate) use self::list::SECRET;
pub use self::list::{Reached, Tenants};
pub use self::settings::put_settings;
pub use self::usage::Usage;
pub use domain::host::{Base, Host};
pub use store::tenant::{TenantRow, TenantStatus};
