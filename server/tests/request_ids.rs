//! The number of a request: on every line that is logged for it, on the error page, in the header; and never the
//! visitor's own.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex};

use app::{App, Assets, Config};
use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request};
use domain::district::Settings;
use http_body_util::BodyExt as _;
use serde_json::Value;
use services::limit::Limits;
use services::tenant::{Base, NewTenant, Tenants};
use services::{Env, Random, SystemRandom};
use store::{Durability, Location, Opener};
use testkit::{Backend, Page, World};
use tower::ServiceExt as _;
use tracing::Dispatch;
use tracing::subscriber::NoSubscriber;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

const ERFURT: &str = "erfurt.localhost:3000";

/// What was logged in this test, as `--log-format json` writes it.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the log").write(bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;
    fn make_writer(&self) -> Self {
        self.clone()
    }
}

impl Log {
    /// Writes there what this test logs from now on.
    fn start(filter: &str) -> (Self, tracing::subscriber::DefaultGuard) {
        let log = Self::default();
        let subscriber = server::logs::json(EnvFilter::new(filter), log.clone());
        let guard = tracing::subscriber::set_default(subscriber);
        (log, guard)
    }

    fn lines(&self) -> Vec<Value> {
        let bytes = std::mem::take(&mut *self.0.lock().expect("the log"));
        String::from_utf8(bytes).expect("text").lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }
}

/// While a process has but one subscriber, `tracing` asks only the thread that comes by a place in the code for the
/// first time whether somebody listens there, and keeps a no for all threads: what one test passed first, another's
/// log would then never hear. With two that stay it asks everybody. Called before anything else in each test.
fn every_thread_is_asked() {
    static SILENT: LazyLock<[Dispatch; 2]> =
        LazyLock::new(|| [Dispatch::new(NoSubscriber::default()), Dispatch::new(NoSubscriber::default())]);
    LazyLock::force(&SILENT);
}

/// Checks that all these lines belong to the request that was answered so.
fn all_belong_to(lines: &[Value], page: &Page) {
    let id = page.header("x-request-id");
    assert_eq!(id.len(), 9, "{id}");
    for line in lines {
        assert_eq!(line["spans"][0]["id"], id, "{line}");
    }
}

/// Chance that can be made to break, in the middle of a page.
#[derive(Default)]
struct Fragile(AtomicBool);

impl Random for Fragile {
    fn fill(&self, bytes: &mut [u8]) {
        let typed = "Luise Privat";
        assert!(!self.0.load(Ordering::Relaxed), "no form for {typed}");
        SystemRandom.fill(bytes);
    }
}

/// A product in a folder of its own, and what breaks its pages.
async fn product() -> (Router, Arc<Tenants>, Arc<Fragile>, tempfile::TempDir) {
    every_thread_is_asked();
    let _ = any_spawner::Executor::init_tokio();
    let folder = tempfile::tempdir().expect("a folder");
    let opener = Opener::new(Location::Folder(folder.path().to_owned()), Durability::Fast);
    let base = Base::parse("http://localhost:3000").expect("a URL");
    let fragile = Arc::new(Fragile::default());
    let env = Env { random: fragile.clone(), ..Env::default() };
    let tenants = Tenants::open(opener, base, env, true).await.expect("databases");
    let settings = Settings { name: "Erfurt".to_owned(), ..Settings::default() };
    let new = NewTenant { slug: "erfurt".to_owned(), settings, ..NewTenant::default() };
    tenants.create(new).await.expect("a tenant");
    let app = App {
        tenants: tenants.clone(),
        assets: Arc::new(Assets::default()),
        kept: Arc::default(),
        limits: Arc::new(Limits::default()),
        env: Env::default(),
        config: Config { trust_proxy: true, ..Config::default() },
    };
    (app::service(app), tenants, fragile, folder)
}

async fn ask(router: &Router, method: Method, host: &str, path: &str) -> Page {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("host", host)
        .header("x-request-id", "AAAA-AAAA")
        .body(Body::empty())
        .expect("a request");
    let (parts, body) = router.clone().oneshot(request).await.expect("an answer").into_parts();
    let bytes = body.collect().await.expect("a body").to_bytes();
    Page { status: parts.status.as_u16(), headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
}

#[tokio::test]
async fn a_page_that_panics_has_its_number_everywhere() {
    let (router, _tenants, fragile, _folder) = product().await;
    let (log, _guard) = Log::start("info");
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(server::logs::panicked));
    fragile.0.store(true, Ordering::Relaxed);
    let page = ask(&router, Method::GET, ERFURT, "/de/join/volunteer").await;
    std::panic::set_hook(hook);
    assert_eq!(page.status, 500, "{}", page.body);
    assert!(page.body.contains(page.header("x-request-id")), "{}", page.body);
    let lines = log.lines();
    let told: Vec<_> = lines.iter().filter_map(|line| line["message"].as_str()).collect();
    assert_eq!(told, ["a panic", "a request failed", "request"], "{lines:#?}");
    all_belong_to(&lines, &page);
    assert!(lines[0]["place"].as_str().expect("a place").contains("request_ids.rs:"), "{}", lines[0]);
    let text = format!("{lines:?}");
    assert_eq!(lines[2]["route"], "/join/{kind}");
    assert!(!text.contains("AAAA-AAAA"), "nobody chooses the number: {text}");
    assert!(!text.contains("Privat"), "what was put together at that moment is not told: {text}");
}

#[tokio::test]
async fn a_page_whose_database_keeps_it_waiting_has_its_number() {
    every_thread_is_asked();
    let world = World::new(Backend::Sqlite).await;
    let db = world.db("erfurt").await;
    // Somebody holds the write lock: a page that writes waits for ten seconds, then gives up.
    let held = db.begin().await.expect("a transaction");
    let (log, _guard) = Log::start("info");
    let mut browser = world.browser(ERFURT);
    let page = browser.post("/de/staff/sign-in", &[("email", "nobody@example.org"), ("password", "x")]).await;
    drop(held);
    assert_eq!(page.status, 503);
    assert!(page.body.contains(page.header("x-request-id")), "{}", page.body);
    let lines = log.lines();
    assert!(lines.iter().any(|line| line["message"] == "a request failed" && line["level"] == "ERROR"), "{lines:#?}");
    all_belong_to(&lines, &page);
}

#[tokio::test]
async fn what_lower_layers_say_has_the_number_too() {
    let (router, tenants, _fragile, folder) = product().await;
    let wrong = folder.path().join("elsewhere");
    std::fs::create_dir(&wrong).expect("a folder");
    let url = format!("sqlite://{}", folder.path().join("gotha.sqlite").display());
    let settings = Settings { name: "Gotha".to_owned(), ..Settings::default() };
    let new = NewTenant {
        slug: "gotha".to_owned(),
        settings,
        database_url: Some(format!("{url}?mode=rwc")),
        ..NewTenant::default()
    };
    tenants.create(new).await.expect("a tenant");
    drop(router);
    // Started anew, the program finds a folder where Gotha's database was.
    std::fs::remove_file(folder.path().join("gotha.sqlite")).expect("removed");
    for ending in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(folder.path().join(format!("gotha.sqlite{ending}")));
    }
    std::fs::create_dir(folder.path().join("gotha.sqlite")).expect("something else");
    let opener = Opener::new(Location::Folder(folder.path().to_owned()), Durability::Fast);
    let base = Base::parse("http://localhost:3000").expect("a URL");
    let again = Tenants::open(opener, base, Env::default(), true).await.expect("databases");
    let app = App {
        tenants: again,
        assets: Arc::new(Assets::default()),
        kept: Arc::default(),
        limits: Arc::new(Limits::default()),
        env: Env::default(),
        config: Config::default(),
    };
    // Nothing less than warnings is logged here: they carry the number all the same.
    let (log, _guard) = Log::start("warn");
    let page = ask(&app::service(app), Method::GET, "gotha.localhost:3000", "/de/join").await;
    assert_eq!(page.status, 503);
    let lines = log.lines();
    let told: Vec<_> = lines.iter().filter_map(|line| line["message"].as_str()).collect();
    assert_eq!(told, ["a tenant's database is away", "a request failed"], "{lines:#?}");
    all_belong_to(&lines, &page);
}

#[tokio::test]
async fn hosts_and_addresses_that_lead_nowhere_have_a_number_and_nothing_typed_is_logged() {
    let (router, _tenants, _fragile, _folder) = product().await;
    let (log, _guard) = Log::start("info");
    for (host, path, status) in [
        ("weimar.localhost:3000", "/de", 404),
        (ERFURT, "/de/Luise-Privat@example.org", 404),
        (ERFURT, "/Luise-Privat", 404),
        (ERFURT, "/de/staff/invitation/Privat-Secret", 404),
        (ERFURT, "/de/directory?q=Luise-Privat", 200),
        ("localhost:3000", "/en/no-such-page", 404),
    ] {
        let page = ask(&router, Method::GET, host, path).await;
        assert_eq!(page.status, status, "{path}");
        let lines = log.lines();
        assert_eq!(lines.len(), 1, "{lines:#?}");
        all_belong_to(&lines, &page);
        let is_error = page.body.contains("ch-outcome__ref");
        assert!(status == 200 || is_error, "{path}: {}", page.body);
        assert_eq!(is_error, page.body.contains(page.header("x-request-id")), "{path}");
        assert!(!lines[0].to_string().to_lowercase().contains("privat"), "{}", lines[0]);
    }
}

#[tokio::test]
async fn an_incoming_number_is_never_taken_over_not_even_from_the_proxy() {
    let (router, ..) = product().await;
    let page = ask(&router, Method::GET, ERFURT, "/de").await;
    assert_eq!(page.headers.get_all("x-request-id").iter().count(), 1);
    assert_ne!(page.header("x-request-id"), "AAAA-AAAA");
}
