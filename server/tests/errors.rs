//! What a person sees when something goes wrong: a page in their language that says what to do, with a number to ask
//! by, and nothing of the inside.

use crate::own;
use app::Assets;
use axum::body::Body;
use axum::http::{Method, Request};
use domain::Locale;
use domain::district::Settings;
use domain::role::Role;
use domain::signup::Kind;
use services::tenant::{NewTenant, TenantStatus};
use testkit::{Backend, Browser, Page, World, volunteer};
use texts::texts;

const ERFURT: &str = "erfurt.localhost:3000";

/// Words of the inside. None may reach a page.
const INTERNALS: [&str; 13] = [
    "sqlx",
    "SELECT",
    "sqlite",
    "postgres",
    "panicked",
    "unwrap",
    ".rs:",
    "src/",
    "/tmp/",
    "Error(",
    "RowNotFound",
    "StoreError",
    "AppError",
];

/// Checks that it is an error page in this language, with this status and the catalogue's title.
fn is_error_page(page: &Page, status: u16, locale: Locale, title: &str) {
    let here = format!("{status} in {locale}: {}", page.body);
    assert_eq!(page.status, status, "{here}");
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8", "{here}");
    assert_eq!(page.header("content-language"), locale.code(), "{here}");
    let start = format!("<!doctype html><html lang=\"{}\" dir=\"{}\">", locale.code(), locale.direction().code());
    assert!(page.body.to_lowercase().starts_with(&start), "{here}");
    assert!(page.body.contains("<meta name=\"robots\" content=\"noindex\""), "{here}");
    assert!(!page.body.contains("rel=\"canonical\""), "{here}");
    assert!(page.body.contains(title), "says {title:?}: {here}");
    let id = page.header("x-request-id");
    let (first, second) = id.split_once('-').expect("a number");
    let is_short =
        |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    assert!(is_short(first) && is_short(second), "{id}");
    assert!(page.body.contains(id), "the page says the number of the log, {id}: {here}");
    for word in INTERNALS {
        assert!(!page.body.contains(word), "says {word:?}: {here}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_told_in_each_language() {
    let world = World::new(Backend::Sqlite).await;
    for locale in Locale::ALL {
        let title = texts(*locale).error_404_title();
        for host in [ERFURT, "localhost:3000"] {
            let page = world.browser(host).get(&format!("/{locale}/no-such-page")).await;
            is_error_page(&page, 404, *locale, &title);
            assert!(page.body.contains(&format!("href=\"/{locale}\"")), "leads home");
        }
        let mut coordinator = world.signed_in("erfurt", Role::Coordinator).await;
        let page = coordinator.get(&format!("/{locale}/staff/people/{}", "0".repeat(32))).await;
        is_error_page(&page, 404, *locale, &title);
        assert!(page.body.contains(&format!("href=\"/{locale}/staff\"")), "staff are led to their start");
        assert_eq!(page.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn what_a_role_may_not_see_is_told_in_each_language() {
    let world = World::new(Backend::Sqlite).await;
    let mut editor = world.signed_in("erfurt", Role::Editor).await;
    for locale in Locale::ALL {
        let page = editor.get(&format!("/{locale}/staff/signups")).await;
        is_error_page(&page, 403, *locale, &texts(*locale).error_403_title());
    }
}

#[tokio::test]
async fn what_another_site_sent_is_told_in_each_language() {
    let world = World::new(Backend::Sqlite).await;
    for locale in Locale::ALL {
        let path = format!("/{locale}/join/volunteer");
        let page = world
            .browser(ERFURT)
            .send(Method::POST, &path, &[("sec-fetch-site", "cross-site")], Some(String::new()))
            .await;
        is_error_page(&page, 403, *locale, &texts(*locale).error_csrf_title());
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_told_in_each_language() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.browser(ERFURT);
    for locale in Locale::ALL {
        let (path, t) = (format!("/{locale}/join/volunteer"), texts(*locale));
        let json = [("content-type", "application/json")];
        let page = browser.send(Method::POST, &path, &json, Some("{}".to_owned())).await;
        is_error_page(&page, 400, *locale, &t.error_400_title());
        let page = browser.send(Method::POST, &path, &[], Some(format!("name={}", "a".repeat(70_000)))).await;
        is_error_page(&page, 413, *locale, &t.error_413_title());
        let page = browser.send(Method::DELETE, &path, &[], None).await;
        is_error_page(&page, 405, *locale, &t.error_405_title());
        let mut allowed: Vec<_> = page.header("allow").split(',').map(str::trim).collect();
        allowed.sort_unstable();
        assert_eq!(allowed, ["GET", "HEAD", "POST"]);
    }
}

#[tokio::test]
async fn a_step_that_does_not_fit_is_told_in_each_language() {
    let world = World::new(Backend::Sqlite).await;
    let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer("luise@example.org")).await;
    let mut coordinator = world.signed_in("erfurt", Role::Coordinator).await;
    let path = format!("/staff/signups/{id}/decline");
    let declined = coordinator.post(&format!("/de{path}"), &[("reason", "no-place")]).await;
    assert_eq!(declined.status, 303, "{}", declined.body);
    for locale in Locale::ALL {
        for action in ["accept", "decline", "review", "withdraw"] {
            let page =
                coordinator.post(&format!("/{locale}/staff/signups/{id}/{action}"), &[("reason", "other")]).await;
            is_error_page(&page, 409, *locale, &texts(*locale).error_409_title());
        }
    }
}

#[tokio::test]
async fn a_note_without_words_is_told_in_each_language() {
    let world = World::new(Backend::Sqlite).await;
    let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer("luise@example.org")).await;
    let mut coordinator = world.signed_in("erfurt", Role::Coordinator).await;
    for locale in Locale::ALL {
        let t = texts(*locale);
        let page = coordinator.post(&format!("/{locale}/staff/signups/{id}/note"), &[("note", "  ")]).await;
        assert_eq!((page.status, page.header("content-language")), (422, locale.code()));
        assert!(page.body.contains(&t.problem_required()) && page.body.contains("href=\"#f-note\""), "{}", page.body);
        assert!(page.body.contains("noindex") && page.body.contains(&format!("dir=\"{}\"", locale.direction().code())));
    }
}

#[tokio::test]
async fn a_suspended_district_says_so_and_its_neighbours_answer() {
    let world = World::new(Backend::Sqlite).await;
    world.gotha().await;
    let mut coordinator = world.signed_in("erfurt", Role::Coordinator).await;
    world.tenants.set_status("erfurt", TenantStatus::Suspended).await.expect("suspended");
    for locale in Locale::ALL {
        let title = texts(*locale).error_suspended_title();
        for path in ["", "/join/volunteer", "/staff", "/robots.txt"] {
            let page = world.browser(ERFURT).get(&format!("/{locale}{path}")).await;
            is_error_page(&page, 503, *locale, &title);
        }
        is_error_page(&coordinator.get(&format!("/{locale}/staff/signups")).await, 503, *locale, &title);
    }
    for host in ["gotha.localhost:3000", "localhost:3000"] {
        assert_eq!(world.browser(host).get("/de").await.status, 200, "{host}");
    }
    assert!(
        !world.browser("localhost:3000").get("/de").await.body.contains("http://erfurt.localhost:3000"),
        "off the map"
    );
    world.tenants.set_status("erfurt", TenantStatus::Active).await.expect("served again");
    assert_eq!(coordinator.get("/de/staff/signups").await.status, 200, "as before");
}

#[tokio::test]
async fn an_unknown_host_gets_nothing_in_each_language() {
    let world = World::new(Backend::Sqlite).await;
    for locale in Locale::ALL {
        for host in ["weimar.localhost:3000", "www.example.org", "127.0.0.1:3000", "a.erfurt.localhost:3000"] {
            let page = world.browser(host).get(&format!("/{locale}/staff/sign-in")).await;
            is_error_page(&page, 404, *locale, &texts(*locale).error_unknown_host_title());
            assert!(!page.body.contains("erfurt"), "and hears of no district");
        }
    }
}

#[tokio::test]
async fn a_district_whose_database_is_away_says_so_and_its_neighbours_answer() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("elsewhere.sqlite");
    let (tenants, _) = own::open(folder.path(), "http://localhost:3000", Assets::default()).await;
    for (slug, url) in [("erfurt", None), ("gotha", Some(format!("sqlite://{}?mode=rwc", file.display())))] {
        let settings = Settings { name: slug.to_owned(), ..Settings::default() };
        let new = NewTenant { slug: slug.to_owned(), settings, database_url: url, ..NewTenant::default() };
        tenants.create(new).await.expect("a tenant");
    }
    // Started anew, the program finds no database any more where Gotha's was.
    drop(tenants);
    std::fs::remove_file(&file).expect("removed");
    std::fs::create_dir(&file).expect("something else in its place");
    let (_tenants, router) = own::open(folder.path(), "http://localhost:3000", Assets::default()).await;
    let get = |host: &str, path: &str| {
        let request = Request::get(path).header("host", format!("{host}:3000")).body(Body::empty());
        own::send(&router, request.expect("a request"))
    };
    for locale in Locale::ALL {
        let page = get("gotha.localhost", &format!("/{locale}/join")).await;
        is_error_page(&page, 503, *locale, &texts(*locale).error_503_title());
        assert!(!page.body.contains("elsewhere"), "{}", page.body);
        assert_eq!(get("erfurt.localhost", &format!("/{locale}/join")).await.status, 200);
        assert_eq!(get("localhost", &format!("/{locale}")).await.status, 200);
    }
    assert_eq!(get("localhost", "/readyz").await.status, 200, "the program itself is ready");
    // As soon as the database is back, so is the district.
    std::fs::remove_dir(&file).expect("removed");
    assert_eq!(get("gotha.localhost", "/de/join").await.status, 200);
}

#[tokio::test]
async fn without_a_language_in_the_address_the_browser_says_it() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser: Browser = world.browser(ERFURT);
    for locale in Locale::ALL {
        let page = browser.send(Method::GET, "/no-such-page", &[("accept-language", locale.code())], None).await;
        is_error_page(&page, 404, *locale, &texts(*locale).error_404_title());
    }
}

#[tokio::test]
async fn too_many_tries_are_told_with_the_time_to_wait() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.browser(ERFURT);
    for _ in 0..11 {
        browser.post("/de/staff/sign-in", &[("email", "ines@erfurt.example"), ("password", "x")]).await;
    }
    for locale in Locale::ALL {
        let path = format!("/{locale}/staff/sign-in");
        let page = browser.post(&path, &[("email", "ines@erfurt.example"), ("password", "x")]).await;
        is_error_page(&page, 429, *locale, &texts(*locale).error_429_title());
        let seconds: u32 = page.header("retry-after").parse().expect("seconds");
        assert!((1..=3600).contains(&seconds), "{seconds}");
    }
    let staff = world.staff("erfurt", Role::Coordinator).await;
    let fields = [("email", staff.email.as_str()), ("password", testkit::PASSWORD)];
    assert_eq!(world.browser(ERFURT).post("/de/staff/sign-in", &fields).await.status, 303, "nobody else is locked out");
}
