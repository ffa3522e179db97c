//! What of the tenants this process has open.

use super::list::Tenants;

/// Databases and their connections.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Usage {
    /// Databases that are open: registry, state, and each tenant that somebody asked for not long ago.
    pub databases: u32,
    /// Connections to them that are open at this moment, busy or idle.
    pub connections: u32,
}

impl Tenants {
    /// Counts what is open.
    pub async fn usage(&self) -> Usage {
        let (_, state) = &self.state;
        let mut usage = Usage { databases: 2, connections: self.registry.connections() + state.connections() };
        for opened in self.opened.read().await.values().filter_map(|cell| cell.get()) {
            usage.databases += 1;
            usage.connections += opened.db.connections();
        }
        usage
    }
}
