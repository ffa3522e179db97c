//! Tenants that nobody asks for take no memory: their databases are closed, and opened again on the next request.

use std::time::{Duration, Instant};

use super::list::Tenants;

impl Tenants {
    /// Whether this tenant's database is open.
    pub async fn is_open(&self, slug: &str) -> bool {
        self.opened.read().await.contains_key(slug)
    }

    /// Closes a tenant's database. Whoever is at work in it finishes.
    pub async fn let_go(&self, slug: &str) {
        self.opened.write().await.remove(slug);
    }

    /// Closes the databases of tenants that nobody has asked for in so long. Whoever is at work in one finishes.
    pub async fn rest(&self, quiet: Duration) {
        let now = Instant::now();
        let rests = |used: &std::sync::Mutex<Instant>| {
            let used = used.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            now.saturating_duration_since(*used) >= quiet
        };
        // One that is just being opened has no time yet.
        self.opened.write().await.retain(|_, cell| cell.get().is_none_or(|opened| !rests(&opened.used)));
    }
}
