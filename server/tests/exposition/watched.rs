//! A product whose requests are counted.

use std::sync::Arc;

use app::{App, Assets, Config};
use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request};
use domain::district::Settings;
use server::metrics::{Metrics, Round};
use services::Env;
use services::limit::Limits;
use services::outbox::Backlog;
use services::tenant::{Base, NewTenant, Tenants};
use store::{Durability, Location, Opener};
use tower::ServiceExt as _;

use super::Exposition;

/// A product whose requests are counted, with the district Erfurt.
pub struct Watched {
    pub metrics: Metrics,
    router: Router,
    pub tenants: Arc<Tenants>,
    _folder: tempfile::TempDir,
}

impl Watched {
    pub async fn new() -> Self {
        let _ = any_spawner::Executor::init_tokio();
        let folder = tempfile::tempdir().expect("a folder");
        let opener = Opener::new(Location::Folder(folder.path().to_owned()), Durability::Fast);
        let base = Base::parse("http://localhost:3000").expect("a URL");
        let tenants = Tenants::open(opener, base, Env::default(), true).await.expect("databases");
        let settings = Settings { name: "Erfurt".to_owned(), ..Settings::default() };
        let new = NewTenant { slug: "erfurt".to_owned(), settings, ..NewTenant::default() };
        tenants.create(new).await.expect("a tenant");
        let metrics = Metrics::new(tenants.clone());
        let app = App {
            tenants: tenants.clone(),
            assets: Arc::new(Assets::default()),
            kept: Arc::default(),
            limits: Arc::new(Limits::default()),
            env: Env::default(),
            config: Config { metrics: Some(metrics.requests.clone()), ..Config::default() },
        };
        Self { metrics, router: app::service(app), tenants, _folder: folder }
    }

    pub async fn ask(&self, method: &str, host: &str, path: &str, body: &'static str) -> u16 {
        let request = Request::builder()
            .method(Method::from_bytes(method.as_bytes()).expect("a method"))
            .uri(path)
            .header("host", host)
            .header("cookie", "ch_session=Geheimnis-der-Sitzung")
            .header("user-agent", "Browser von Frau Öztürk-Privat")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .expect("a request");
        self.router.clone().oneshot(request).await.expect("an answer").status().as_u16()
    }

    pub async fn read(&self) -> Exposition {
        Exposition::read(&self.metrics.expose().await.expect("figures"))
    }

    /// With a value in each family: one that was never counted is in no exposition.
    pub async fn full(&self) -> Exposition {
        self.ask("GET", "localhost:3000", "/healthz", "").await;
        let now = services::Clock::now(&services::SystemClock);
        let backlog = Backlog { waiting: 1, waiting_since: Some(now), failed: 0 };
        self.metrics.worker.backlog("erfurt", backlog);
        self.metrics.worker.reported("erfurt", now);
        self.metrics.worker.round(Round::All, now, std::time::Duration::from_secs(1));
        self.metrics.worker.task("links-clear", true, std::time::Duration::from_millis(1));
        self.read().await
    }
}
