//! The worker: delivers mail, hands reports to the state, and does what is due by itself ([`crate::tasks`]).
//!
//! A tenant where something happened is looked after at once and then each half minute for an hour, so that retries are
//! on time; every tenant is looked after at the start and each hour. Nothing is lost when the program dies in between:
//! what is to do stands in the tenants' databases.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use mail::Delivery;
use services::limit::Limits;
use services::outbox::{Delivered, backlog, deliver};
use services::report::{ReportSink, report};
use services::scope::Shared;
use services::state::{Inbox, reported};
use services::tenant::{TenantStatus, Tenants};
use services::wake::{Bell, News};
use services::{Actor, Clock as _, Ctx, Error, STATE, SystemClock, TenantCtx};
use tokio::sync::watch;
use tokio::time::{Instant, MissedTickBehavior};

use crate::metrics::{Round, WorkerMetrics};
use crate::outage::{ClockWatch, Outage};
use crate::tasks::{self, TASKS, Task};

const BEAT: Duration = Duration::from_secs(30);
/// For how long a tenant where something happened is looked after closely.
const WARM: Duration = Duration::from_hours(1);
/// A tenant that nobody has asked for in so long is closed until somebody does.
const QUIET: Duration = Duration::from_mins(10);
/// Most rounds of mails for one tenant before the next one's turn.
const MOST_ROUNDS: u32 = 10;

/// The worker of one process.
pub struct Worker {
    tenants: Arc<Tenants>,
    delivery: Option<Delivery>,
    limits: Arc<Limits>,
    bell: Arc<Bell>,
    stop: watch::Receiver<bool>,
    /// Tenants where something happened, and until when they are looked after closely.
    warm: HashMap<String, Instant>,
    /// Whether the mail server is away.
    mail_server: Outage,
    /// Tenants whose database is away or can't write.
    databases: HashMap<String, Outage>,
    /// Whether a round over everyone is owed, because the registry was away.
    owed: bool,
    done: tasks::Done,
    clock: ClockWatch,
    metrics: Option<WorkerMetrics>,
}

impl Worker {
    /// A worker for these tenants, woken by what happens at them. It stops once `stop` is true.
    pub fn new(
        tenants: Arc<Tenants>,
        delivery: Option<Delivery>,
        limits: Arc<Limits>,
        stop: watch::Receiver<bool>,
    ) -> Self {
        Self {
            bell: tenants.bell(),
            tenants,
            delivery,
            limits,
            stop,
            warm: HashMap::new(),
            mail_server: Outage::default(),
            databases: HashMap::new(),
            owed: false,
            done: tasks::Done::default(),
            clock: ClockWatch::new(Instant::now(), SystemClock.now()),
            metrics: None,
        }
    }

    /// Says there what it does.
    #[must_use]
    pub fn watched(self, metrics: Option<WorkerMetrics>) -> Self {
        Self { metrics, ..self }
    }

    /// Works until it is stopped; the mail in hand is finished.
    pub async fn run(mut self) {
        let mut beat = tokio::time::interval(BEAT);
        let mut hour = tokio::time::interval(tasks::ROUND);
        // A round that took long is not made up for by many short ones.
        beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
        hour.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let bell = self.bell.clone();
        while !*self.stop.borrow() {
            tokio::select! {
                _ = self.stop.changed() => {}
                _ = hour.tick() => {
                    let began = Instant::now();
                    self.everyone().await;
                    self.round(Round::All, began);
                }
                _ = beat.tick() => {
                    let began = Instant::now();
                    self.look_at_the_clock();
                    if self.owed {
                        self.everyone().await;
                    } else {
                        self.warm_ones().await;
                    }
                    self.tenants.rest(QUIET).await;
                    self.round(Round::Busy, began);
                }
                rung = bell.wait() => {
                    for (slug, news) in rung {
                        self.warm.insert(slug.clone(), Instant::now() + WARM);
                        self.one(&slug, news).await;
                    }
                }
            }
        }
    }

    fn look_at_the_clock(&mut self) {
        if let Some(by) = self.clock.look(Instant::now(), SystemClock.now()) {
            tracing::error!(
                seconds = by.num_seconds(),
                "the machine's clock was set; for a day nothing is deleted because of its age: is the clock right?"
            );
        }
    }

    async fn everyone(&mut self) {
        self.limits.forget();
        self.reports().await;
        self.one(STATE, News::Counts).await;
        let listed = self.tenants.list().await;
        self.owed = listed.is_err();
        let rows = match listed {
            Ok(rows) => rows,
            Err(error) => return self.trouble(STATE, "reading the registry", &error),
        };
        let trusted = self.clock.is_trusted(Instant::now());
        for row in &rows {
            if *self.stop.borrow() {
                return;
            }
            if row.status != TenantStatus::Active {
                if let Some(metrics) = &self.metrics {
                    metrics.forget(&row.slug);
                }
                continue;
            }
            let was_open = self.tenants.is_open(&row.slug).await;
            // A tenant that can't be opened is told of by what comes next.
            if let Ok(ctx) = self.tenants.known(&row.slug, Actor::System).await {
                self.tasks(&ctx, trusted).await;
            }
            self.one(&row.slug, News::Counts).await;
            // Hundreds that were only looked into take no memory until the next round.
            if !was_open && !self.warm.contains_key(&row.slug) {
                self.tenants.let_go(&row.slug).await;
            }
        }
    }

    /// Does what is due by itself at a tenant.
    async fn tasks(&mut self, ctx: &TenantCtx, trusted: bool) {
        let (stop, slug) = (self.stop.clone(), &ctx.site.slug);
        let mut done = std::mem::take(&mut self.done);
        let tell = |task: &Task, result: &Result<u64, Error>, took| {
            if let Some(metrics) = &self.metrics {
                metrics.task(task.name, result.is_ok(), took);
            }
            match result {
                Ok(0) => {}
                Ok(count) => tracing::info!(tenant = slug, task = task.name, count, "{}", task.did),
                Err(error) => self.trouble(slug, task.name, error),
            }
        };
        done.work(TASKS, ctx, trusted, || *stop.borrow(), tell).await;
        self.done = done;
    }

    async fn warm_ones(&mut self) {
        let now = Instant::now();
        self.warm.retain(|_, until| *until > now);
        let slugs: Vec<String> = self.warm.keys().cloned().collect();
        for slug in slugs {
            self.one(&slug, News::Counts).await;
        }
    }

    async fn one(&mut self, slug: &str, news: News) {
        match self.look_after(slug, news).await {
            Ok(()) => {
                if let Some(time) = self.databases.remove(slug).and_then(|mut outage| outage.over(Instant::now())) {
                    tracing::info!(
                        tenant = slug,
                        seconds = time.as_secs(),
                        "the worker can go on: the database is back"
                    );
                }
            }
            Err((what, error)) => {
                // Soon again, whatever else happens here.
                self.warm.insert(slug.to_owned(), Instant::now() + WARM);
                self.trouble(slug, what, &error);
            }
        }
    }

    /// Delivers, and reports where there may be something to tell; what went wrong first, if anything did.
    async fn look_after(&mut self, slug: &str, news: News) -> Result<(), (&'static str, Error)> {
        if slug == STATE {
            let ctx = self.tenants.state(Actor::System);
            return self.mails(&ctx).await;
        }
        let ctx = self.tenants.known(slug, Actor::System).await.map_err(|error| ("opening", error))?;
        self.mails(&ctx).await?;
        if news == News::Mail {
            return Ok(());
        }
        let made = hand_over(&ctx, &self.tenants).await.map_err(|error| ("reporting", error))?;
        if let (true, Some(metrics)) = (made, &self.metrics) {
            metrics.reported(slug, ctx.now());
        }
        Ok(())
    }

    /// Tells what the worker could not do; of a database that stays away, only now and then.
    fn trouble(&mut self, slug: &str, what: &'static str, error: &Error) {
        let lasts = error.is_away() || error.is_read_only();
        if !lasts || self.databases.entry(slug.to_owned()).or_default().again(Instant::now()) {
            tracing::error!(tenant = slug, what, error = error as &dyn std::error::Error, "the worker could not");
        }
    }

    fn round(&self, round: Round, began: Instant) {
        if let Some(metrics) = &self.metrics {
            metrics.round(round, SystemClock.now(), began.elapsed());
        }
    }

    /// What is left in the outbox.
    async fn count<S: Shared>(&mut self, ctx: &Ctx<S>) -> Result<(), Error> {
        if self.delivery.is_none() && self.metrics.is_none() {
            return Ok(());
        }
        let slug = &ctx.site.slug;
        let backlog = backlog(ctx).await?;
        if self.delivery.is_some() && backlog.waiting > 0 {
            // Mails that wait for another attempt get it on time, also after a start and when nobody comes.
            self.warm.insert(slug.clone(), Instant::now() + WARM);
        }
        if let Some(metrics) = &self.metrics {
            metrics.backlog(slug, backlog);
        }
        Ok(())
    }

    /// When each district reported last: known from before this process.
    async fn reports(&mut self) {
        let Some(metrics) = &self.metrics else { return };
        match reported(&self.tenants.state(Actor::System)).await {
            Ok(reports) => reports.iter().for_each(|(slug, at)| metrics.reported(slug, *at)),
            Err(error) => self.trouble(STATE, "counting reports", &error),
        }
    }

    async fn mails<S: Shared>(&mut self, ctx: &Ctx<S>) -> Result<(), (&'static str, Error)> {
        for _ in 0..MOST_ROUNDS {
            if !self.deliver(ctx).await.map_err(|error| ("delivering", error))? {
                break;
            }
        }
        self.count(ctx).await.map_err(|error| ("counting mails", error))
    }

    /// One round; whether another would have something to do.
    async fn deliver<S: Shared>(&mut self, ctx: &Ctx<S>) -> Result<bool, Error> {
        let Some(delivery) = &self.delivery else { return Ok(false) };
        let slug = &ctx.site.slug;
        if self.mail_server.holds(Instant::now()) {
            return Ok(false);
        }
        let mut stop = self.stop.clone();
        let stopped = async move {
            let _ = stop.wait_for(|stop| *stop).await;
        };
        let done = deliver(ctx, delivery, stopped).await?;
        if let Some(reason) = &done.away {
            if self.mail_server.again(Instant::now()) {
                tracing::error!(
                    reason,
                    "the mail server is away: mails wait and are tried each half minute; does it run, and is CH_SMTP_URL right?"
                );
            }
        } else if done != Delivered::default()
            && let Some(time) = self.mail_server.over(Instant::now())
        {
            tracing::info!(seconds = time.as_secs(), "the mail server is back");
        }
        if done.sent + done.failed > 0 || (done.waiting > 0 && done.away.is_none()) {
            tracing::info!(tenant = slug, sent = done.sent, waiting = done.waiting, failed = done.failed, "mails");
        }
        Ok(done.more && done.away.is_none() && !*self.stop.borrow())
    }
}

/// Makes the tenant's report and hands it to the state of this process; whether there was something new to report.
pub async fn hand_over(ctx: &TenantCtx, tenants: &Tenants) -> Result<bool, Error> {
    let inbox = Inbox(tenants.state(Actor::System));
    let sink: &dyn ReportSink = &inbox;
    report(ctx, sink).await
}
