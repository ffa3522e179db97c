//! Serving: listen, answer, work in the background, stop in good order.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use app::App;
use axum::serve::ListenerExt as _;
use services::limit::Limits;
use services::tenant::Tenants;
use services::{Clock as _, Env, SystemClock};
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::config::ServeArgs;
use crate::metrics::Metrics;
use crate::worker::Worker;

/// What went wrong with serving.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Seconds that running requests get to finish.
const GRACE: Duration = Duration::from_secs(20);

/// Serves until the program is told to stop (SIGINT, SIGTERM). `ready` is called once requests are answered.
pub async fn serve(tenants: Arc<Tenants>, args: &ServeArgs, ready: impl FnOnce(SocketAddr)) -> Result<(), Failure> {
    // Leptos needs it once, before the first page.
    let _ = any_spawner::Executor::init_tokio();
    let delivery = args.delivery()?;
    if delivery.is_none() {
        tracing::warn!("no SMTP server is set (CH_SMTP_URL): mails stay in the outbox");
    }
    let limits = Arc::new(Limits::default());
    let (stop, stopped) = watch::channel(false);
    let metrics = args.metrics_listen.map(|address| (address, Arc::new(Metrics::new(tenants.clone()))));
    let worker = Worker::new(tenants.clone(), delivery, limits.clone(), stopped.clone());
    let worker = worker.watched(metrics.as_ref().map(|(_, metrics)| metrics.worker.clone()));
    let live_reload = args.live_reload.then(|| SystemClock.now().timestamp_millis().unsigned_abs());
    let app = App {
        tenants,
        assets: Arc::new(args.assets()?),
        kept: Arc::default(),
        limits,
        env: Env::default(),
        config: app::Config {
            trust_proxy: args.trust_proxy,
            live_reload,
            metrics: metrics.as_ref().map(|(_, metrics)| metrics.requests.clone()),
        },
    };
    let listener =
        TcpListener::bind(args.listen).await.map_err(|error| format!("CH_LISTEN {}: {error}", args.listen))?;
    let address = listener.local_addr()?;
    // Small answers leave at once: without this each waits for the acknowledgement of the one before (42 ms).
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    if let Some((address, metrics)) = metrics {
        crate::metrics::listen(metrics, address, stopped.clone()).await?;
    }
    let work = tokio::spawn(worker.run());
    let service = app::service(app).into_make_service_with_connect_info::<SocketAddr>();
    let mut told = stopped.clone();
    let server = axum::serve(listener, service).with_graceful_shutdown(async move {
        let _ = told.wait_for(|stop| *stop).await;
    });
    let server = tokio::spawn(async move { server.await });
    tracing::info!(%address, "listening");
    ready(address);
    signal().await;
    tracing::info!("stopping: requests and the mail in hand are finished");
    let _ = stop.send(true);
    let finished = tokio::time::timeout(GRACE, async {
        let _ = server.await;
        let _ = work.await;
    });
    if finished.await.is_err() {
        tracing::warn!("something took longer than {} s and was ended", GRACE.as_secs());
    }
    Ok(())
}

/// Waits until the program is told to stop.
async fn signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    let _ = interrupt.await;
}
