//! What the worker says of itself, and what it found at each tenant when it looked after it last.

use std::sync::atomic::AtomicU64;
use std::time::Duration;

use chrono::{DateTime, Utc};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;
use services::outbox::Backlog;

/// A round of the worker.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Round {
    /// Everybody, each hour.
    All,
    /// Tenants where something happened within the hour, each half minute.
    Busy,
}

#[derive(Clone, Copy, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct Of {
    round: &'static str,
}

impl From<Round> for Of {
    fn from(round: Round) -> Self {
        Self {
            round: match round {
                Round::All => "all",
                Round::Busy => "busy",
            },
        }
    }
}

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct At {
    /// A slug, or `state`: a place, not a person.
    tenant: String,
}

#[derive(Clone, Copy, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct By {
    task: &'static str,
}

#[derive(Clone, Copy, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct Ended {
    task: &'static str,
    outcome: &'static str,
}

type Seconds = Gauge<f64, AtomicU64>;

/// Cheap to clone; all clones tell of the same.
#[derive(Clone, Debug, Default)]
pub struct WorkerMetrics {
    ended: Family<Of, Seconds>,
    took: Family<Of, Seconds>,
    tasks: Family<Ended, Counter>,
    task_took: Family<By, Seconds>,
    waiting: Family<At, Gauge>,
    oldest: Family<At, Gauge>,
    given_up: Family<At, Gauge>,
    reported: Family<At, Gauge>,
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are exact up to the year 287396")]
fn seconds(at: DateTime<Utc>) -> f64 {
    at.timestamp_millis() as f64 / 1000.0
}

impl WorkerMetrics {
    pub(super) fn register(&self, registry: &mut Registry) {
        registry.register("worker_round_timestamp_seconds", "When the worker's last round ended", self.ended.clone());
        registry.register("worker_round_duration_seconds", "How long the worker's last round took", self.took.clone());
        registry.register(
            "worker_tasks",
            "Tasks that the worker did at one tenant after another, and those that failed",
            self.tasks.clone(),
        );
        registry.register(
            "worker_task_duration_seconds",
            "How long a task took at the tenant where it was done last",
            self.task_took.clone(),
        );
        registry.register("mails_waiting", "Mails in the outbox that wait for delivery", self.waiting.clone());
        registry.register(
            "mails_waiting_since_timestamp_seconds",
            "When the oldest mail that waits was decided on",
            self.oldest.clone(),
        );
        registry.register("mails_given_up", "Mails in the outbox that were given up", self.given_up.clone());
        registry.register("report_timestamp_seconds", "When the newest report was made", self.reported.clone());
    }

    /// A round ended at this time and took so long.
    pub fn round(&self, round: Round, ended: DateTime<Utc>, took: Duration) {
        self.ended.get_or_create(&round.into()).set(seconds(ended));
        self.took.get_or_create(&round.into()).set(took.as_secs_f64());
    }

    /// A task was done at a tenant or failed there, and took so long.
    pub fn task(&self, task: &'static str, done: bool, took: Duration) {
        let outcome = if done { "done" } else { "failed" };
        self.tasks.get_or_create(&Ended { task, outcome }).inc();
        self.task_took.get_or_create(&By { task }).set(took.as_secs_f64());
    }

    /// What is left in a tenant's outbox.
    pub fn backlog(&self, tenant: &str, backlog: Backlog) {
        let at = At { tenant: tenant.to_owned() };
        let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        self.waiting.get_or_create(&at).set(number(backlog.waiting));
        self.given_up.get_or_create(&at).set(number(backlog.failed));
        match backlog.waiting_since {
            Some(since) => drop(self.oldest.get_or_create(&at).set(since.timestamp())),
            None => drop(self.oldest.remove(&at)),
        }
    }

    /// When a tenant's newest report was made.
    pub fn reported(&self, tenant: &str, at: DateTime<Utc>) {
        self.reported.get_or_create(&At { tenant: tenant.to_owned() }).set(at.timestamp());
    }

    /// A tenant is not looked after any more: old figures would look like new ones.
    pub fn forget(&self, tenant: &str) {
        let at = At { tenant: tenant.to_owned() };
        for family in [&self.waiting, &self.oldest, &self.given_up, &self.reported] {
            family.remove(&at);
        }
    }
}
