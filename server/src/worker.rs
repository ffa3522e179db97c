//! The worker: delivers mail, hands reports to the state, lets unconfirmed sign-ups vanish.
//!
//! A tenant where something happened is looked after at once and then each half minute for an hour, so that retries are
//! on time; every tenant is looked after at the start and each hour. Nothing is lost when the program dies in between:
//! what is to do stands in the tenants' databases.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use mail::Delivery;
use services::limit::Limits;
use services::outbox::deliver;
use services::report::{ReportSink, report};
use services::scope::Shared;
use services::state::Inbox;
use services::tenancy::{TenantStatus, Tenants};
use services::{Actor, Ctx, Error, STATE, TenantCtx, sessions, signup};
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;

const BEAT: Duration = Duration::from_secs(30);
const HOUR: Duration = Duration::from_hours(1);

/// Wakes the worker.
#[derive(Clone, Debug)]
pub struct Nudge(mpsc::UnboundedSender<String>);

impl Nudge {
    /// Something happened at this tenant.
    pub fn send(&self, slug: &str) {
        // Without a worker (in tests) nobody has to hear it.
        let _ = self.0.send(slug.to_owned());
    }
}

/// The worker of one process.
pub struct Worker {
    tenants: Arc<Tenants>,
    delivery: Option<Delivery>,
    limits: Arc<Limits>,
    nudged: mpsc::UnboundedReceiver<String>,
    stop: watch::Receiver<bool>,
    /// Tenants where something happened, and until when they are looked after closely.
    warm: HashMap<String, Instant>,
}

impl Worker {
    /// A worker and the way to wake it. It stops once `stop` is true.
    pub fn new(
        tenants: Arc<Tenants>,
        delivery: Option<Delivery>,
        limits: Arc<Limits>,
        stop: watch::Receiver<bool>,
    ) -> (Self, Nudge) {
        let (sender, nudged) = mpsc::unbounded_channel();
        (Self { tenants, delivery, limits, nudged, stop, warm: HashMap::new() }, Nudge(sender))
    }

    /// Works until it is stopped; the mail in hand is finished.
    pub async fn run(mut self) {
        let mut beat = tokio::time::interval(BEAT);
        let mut hour = tokio::time::interval(HOUR);
        while !*self.stop.borrow() {
            tokio::select! {
                _ = self.stop.changed() => {}
                _ = hour.tick() => self.everyone().await,
                _ = beat.tick() => self.warm_ones().await,
                Some(slug) = self.nudged.recv() => {
                    self.warm.insert(slug.clone(), Instant::now() + HOUR);
                    self.one(&slug).await;
                }
            }
        }
    }

    async fn everyone(&mut self) {
        self.limits.forget();
        self.one(STATE).await;
        let rows = self.tenants.list().await.unwrap_or_default();
        for row in rows.iter().filter(|row| row.status == TenantStatus::Active) {
            if *self.stop.borrow() {
                return;
            }
            match self.tenants.tenant(&row.slug, Actor::System).await {
                Ok(ctx) => note(&row.slug, "cleaning", clean(&ctx).await),
                Err(error) => note(&row.slug, "opening", Err(error)),
            }
            self.one(&row.slug).await;
        }
    }

    async fn warm_ones(&mut self) {
        let now = Instant::now();
        self.warm.retain(|_, until| *until > now);
        let slugs: Vec<String> = self.warm.keys().cloned().collect();
        for slug in slugs {
            self.one(&slug).await;
        }
    }

    async fn one(&self, slug: &str) {
        if slug == STATE {
            self.mails(&self.tenants.state(Actor::System)).await;
            return;
        }
        let ctx = match self.tenants.tenant(slug, Actor::System).await {
            Ok(ctx) => ctx,
            Err(error) => return note(slug, "opening", Err(error)),
        };
        self.mails(&ctx).await;
        note(slug, "reporting", hand_over(&ctx, &self.tenants).await);
    }

    async fn mails<S: Shared>(&self, ctx: &Ctx<S>) {
        let Some(delivery) = &self.delivery else { return };
        let mut stop = self.stop.clone();
        let stopped = async move {
            let _ = stop.wait_for(|stop| *stop).await;
        };
        match deliver(ctx, delivery, stopped).await {
            Ok(done) if done == services::outbox::Delivered::default() => {}
            Ok(done) => tracing::info!(
                tenant = %ctx.site.slug, sent = done.sent, waiting = done.waiting, failed = done.failed, "mails"
            ),
            Err(error) => note(&ctx.site.slug, "delivering", Err(error)),
        }
    }
}

/// Makes the tenant's report and hands it to the state of this process.
pub async fn hand_over(ctx: &TenantCtx, tenants: &Tenants) -> Result<(), Error> {
    let inbox = Inbox(tenants.state(Actor::System));
    let sink: &dyn ReportSink = &inbox;
    report(ctx, sink).await.map(drop)
}

async fn clean(ctx: &TenantCtx) -> Result<(), Error> {
    let gone = signup::expire(ctx).await?;
    if gone > 0 {
        tracing::info!(tenant = %ctx.site.slug, gone, "unconfirmed sign-ups vanished");
    }
    sessions::clear(ctx).await.map(drop)
}

fn note(slug: &str, what: &'static str, done: Result<(), Error>) {
    if let Err(error) = done {
        tracing::error!(tenant = slug, what, error = &error as &dyn std::error::Error, "the worker could not");
    }
}
