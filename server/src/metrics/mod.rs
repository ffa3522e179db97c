//! Figures for whoever watches the program: Prometheus' text format (`OpenMetrics` 1.0) on an address of its own.
//! Nothing in them is about a person: totals over all tenants, patterns of addresses, and by tenant only what waits.

mod listen;
mod process;
mod totals;
mod worker;

use std::fmt;
use std::sync::Arc;

use app::RequestMetrics;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;
use services::tenant::{TenantStatus, Tenants};

pub use listen::listen;
pub use worker::{Round, WorkerMetrics};

/// The media type of [`Metrics::expose`].
pub const MEDIA_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct Status {
    status: &'static str,
}

/// All figures of one process.
pub struct Metrics {
    registry: Registry,
    tenants: Arc<Tenants>,
    /// Where requests are counted.
    pub requests: RequestMetrics,
    /// Where the worker says what it did.
    pub worker: WorkerMetrics,
    served: Family<Status, Gauge>,
    databases: Gauge,
    connections: Gauge,
}

impl fmt::Debug for Metrics {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Metrics")
    }
}

impl Metrics {
    /// All figures, at nought.
    pub fn new(tenants: Arc<Tenants>) -> Self {
        let (requests, worker) = (RequestMetrics::default(), WorkerMetrics::default());
        let (served, databases, connections) = (Family::default(), Gauge::default(), Gauge::default());
        let mut registry = Registry::default();
        registry.register_collector(Box::new(process::Process));
        let own = registry.sub_registry_with_prefix("ch");
        own.register("build", "This program", Info::new([("version", env!("CARGO_PKG_VERSION"))]));
        own.register("tenants", "Tenants in the registry, by status", Family::clone(&served));
        own.register("databases_open", "Databases that are open, with registry and state", Gauge::clone(&databases));
        own.register("database_connections", "Connections to databases, busy or idle", Gauge::clone(&connections));
        own.register_collector(Box::new(totals::Totals));
        requests.register(own);
        worker.register(own);
        Self { registry, tenants, requests, worker, served, databases, connections }
    }

    /// The text that Prometheus reads.
    ///
    /// # Errors
    /// When a figure could not be written.
    pub async fn expose(&self) -> Result<String, fmt::Error> {
        let usage = self.tenants.usage().await;
        self.databases.set(usage.databases.into());
        self.connections.set(usage.connections.into());
        // When the registry is away, what was known last stands.
        if let Ok(rows) = self.tenants.list().await {
            for status in [TenantStatus::Active, TenantStatus::Suspended] {
                let count = rows.iter().filter(|row| row.status == status).count();
                let gauge = self.served.get_or_create_owned(&Status { status: status.code() });
                gauge.set(i64::try_from(count).unwrap_or(i64::MAX));
            }
        }
        let mut text = String::new();
        prometheus_client::encoding::text::encode(&mut text, &self.registry)?;
        Ok(text)
    }
}
