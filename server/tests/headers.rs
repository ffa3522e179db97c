//! What every answer says of itself: what it may run, who may keep it, in which language it is.

use crate::own;
use std::collections::BTreeSet;

use app::{Assets, Side, routes};
use axum::body::Body;
use axum::http::{Method, Request};
use domain::Locale;
use domain::district::Settings;
use domain::form::Input;
use domain::role::Role;
use services::tenant::NewTenant;
use services::{Actor, Network, account};
use testkit::{Backend, Browser, PASSWORD, Page, World};

const ERFURT: &str = "erfurt.localhost:3000";
const STATE: &str = "localhost:3000";
/// Pages of every kind: static, with a form, wrong, for machines.
const PUBLIC: [&str; 9] = [
    "/de",
    "/ar/join/volunteer",
    "/en/directory?q=x",
    "/de/staff/sign-in",
    "/de/no-such-page",
    "/de/confirm/unknown",
    "/robots.txt",
    "/de/places/99084",
    "/de/staff",
];
const STAFF: [&str; 7] = [
    "/de/staff",
    "/de/staff/signups",
    "/de/staff/signups.csv",
    "/de/staff/people.csv",
    "/de/staff/search?q=a",
    "/de/staff/account",
    "/de/staff/x",
];

fn protects(page: &Page, path: &str) {
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ] {
        assert_eq!(page.header(name), value, "{path}: {name}");
    }
    let policy = page.header("content-security-policy");
    for directive in ["default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"] {
        assert!(policy.split("; ").any(|part| part == directive), "{path}: {directive} is not in {policy}");
    }
    for bad in ["'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:"] {
        assert!(!policy.contains(bad), "{path}: {bad} is in {policy}");
    }
}

fn nonce(page: &Page) -> String {
    let policy = page.header("content-security-policy");
    let nonces: BTreeSet<_> = policy.split("'nonce-").skip(1).filter_map(|rest| rest.split('\'').next()).collect();
    assert_eq!(nonces.len(), 1, "one nonce for scripts and styles: {policy}");
    nonces.into_iter().next().expect("a nonce").to_owned()
}

#[tokio::test]
async fn every_answer_protects_itself() {
    let world = World::new(Backend::Sqlite).await;
    for host in [ERFURT, STATE, "nobody.localhost:3000"] {
        for path in PUBLIC {
            protects(&world.browser(host).get(path).await, &format!("{host}{path}"));
        }
    }
    let mut browser = world.signed_in("erfurt", Role::Coordinator).await;
    for path in STAFF {
        protects(&browser.get(path).await, path);
    }
}

#[tokio::test]
async fn a_nonce_is_good_for_one_page_and_all_that_the_page_runs_has_it() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.signed_in("erfurt", Role::Coordinator).await;
    let mut seen = BTreeSet::new();
    for path in PUBLIC.into_iter().chain(STAFF).chain(["/de", "/de"]) {
        let page = browser.get(path).await;
        let nonce = nonce(&page);
        assert!(nonce.len() >= 22, "{path}: 128 bits of it: {nonce}");
        for tag in ["<script", "<style"] {
            for element in page.body.split(tag).skip(1) {
                let start = element.split('>').next().expect("a tag");
                assert!(start.contains(&format!("nonce=\"{nonce}\"")), "{path}: {tag}{start}> lacks the page's nonce");
            }
        }
        assert!(!page.body.contains(" style=\""), "{path}: a style attribute would be dropped by the policy");
        for handler in [" onclick=", " onload=", " onerror=", " onsubmit=", "javascript:"] {
            assert!(!page.body.contains(handler), "{path}: {handler}");
        }
        assert!(seen.insert(nonce), "{path}: the nonce was given out before");
    }
}

#[tokio::test]
async fn a_visitor_gets_no_cookie_from_any_page() {
    let world = World::new(Backend::Sqlite).await;
    for route in routes().into_iter().filter(|route| route.method == Method::GET) {
        let host = if route.side == Side::State { STATE } else { ERFURT };
        let path = route.path.replace("{kind}", "volunteer").replace("{postcode}", "99084");
        let page = world.browser(host).get(&format!("/de{path}")).await;
        assert!(page.status < 500, "{path}");
        assert!(!page.headers.contains_key("set-cookie"), "{path} sets {:?}", page.header("set-cookie"));
    }
    let refused = world.browser(ERFURT).post("/de/join/volunteer", &[("name", "x")]).await;
    assert_eq!((refused.status, refused.header("set-cookie")), (422, ""));
}

#[tokio::test]
async fn nobody_keeps_forms_and_staff_pages() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.browser(ERFURT);
    for path in
        ["/de/join/volunteer", "/de/join/participant", "/de/join/organisation", "/de/staff/sign-in", "/de/confirm/x"]
    {
        assert_eq!(browser.get(path).await.header("cache-control"), "no-store", "{path}");
    }
    let refused = browser.post("/de/join/volunteer", &[("name", "x")]).await;
    assert_eq!(refused.header("cache-control"), "no-store", "a refused form holds what was typed");
    let mut staff = world.signed_in("erfurt", Role::Coordinator).await;
    for path in STAFF.into_iter().chain(["/de", "/de/staff/audit"]) {
        assert_eq!(staff.get(path).await.header("cache-control"), "no-store", "{path}");
    }
    assert_eq!(browser.get("/de").await.header("cache-control"), "private, no-cache");
    let secrets = [
        "confirm",
        "registration",
        "evening",
        "profile",
        "answer",
        "trial",
        "questionnaire",
        "me/in",
        "staff/invitation",
    ];
    for secret in secrets {
        let page = browser.get(&format!("/de/{secret}/nonsense")).await;
        assert_eq!(page.header("cache-control"), "no-store", "{secret}: whoever has the address has the page");
    }
}

fn attributes(cookie: &str) -> BTreeSet<String> {
    cookie.split(';').skip(1).map(|part| part.trim().to_ascii_lowercase()).collect()
}

#[tokio::test]
async fn the_cookie_of_a_session_is_for_this_host_and_no_script() {
    let world = World::new(Backend::Sqlite).await;
    let staff = world.staff("erfurt", Role::Coordinator).await;
    let mut browser = world.browser(ERFURT);
    let page = browser.post("/de/staff/sign-in", &[("email", &staff.email), ("password", PASSWORD)]).await;
    assert_eq!(page.headers.get_all("set-cookie").iter().count(), 1);
    let cookie = page.header("set-cookie");
    assert!(cookie.starts_with("ch_session="), "{cookie}");
    let attributes = attributes(cookie);
    for needed in ["httponly", "samesite=lax", "path=/"] {
        assert!(attributes.contains(needed), "{needed} is not in {cookie}");
    }
    assert!(!attributes.iter().any(|attribute| attribute.starts_with("domain")), "{cookie}");
    let age = attributes.iter().find_map(|attribute| attribute.strip_prefix("max-age=")).expect("an end");
    assert!(age.parse::<u32>().expect("seconds") <= 8 * 3600, "{cookie}");
}

#[tokio::test]
async fn an_answer_names_its_language_and_what_it_depends_on() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.browser(ERFURT);
    let varies = |page: &Page| {
        let values =
            page.headers.get_all("vary").iter().map(|value| value.to_str().expect("text").to_ascii_lowercase());
        values
            .flat_map(|value| value.split(',').map(|part| part.trim().to_owned()).collect::<Vec<_>>())
            .collect::<Vec<_>>()
    };
    for (accept, path, language) in [("ar", "/", "ar"), ("en-GB", "/join", "en"), ("fr", "/no-such-page", "de")] {
        for coding in ["identity", "gzip", "br"] {
            let headers = [("accept-language", accept), ("accept-encoding", coding)];
            let page = browser.send(Method::GET, path, &headers, None).await;
            assert_eq!(page.header("content-language"), language, "{path}");
            assert!(varies(&page).contains(&"accept-language".to_owned()), "{path} {coding}: {:?}", varies(&page));
        }
    }
    for locale in Locale::ALL {
        let page = browser.send(Method::GET, &format!("/{locale}/join"), &[("accept-language", "en")], None).await;
        assert_eq!(page.header("content-language"), locale.code());
        assert!(
            !varies(&page).contains(&"accept-language".to_owned()),
            "the address says the language: {:?}",
            varies(&page)
        );
    }
}

#[tokio::test]
async fn every_answer_has_a_number_of_its_own() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.browser(ERFURT);
    let mut seen = BTreeSet::new();
    for path in PUBLIC {
        let page = browser.send(Method::GET, path, &[("x-request-id", "AAAA-AAAA")], None).await;
        let id = page.header("x-request-id").to_owned();
        let is_number = id.len() == 9
            && id.char_indices().all(|(at, sign)| {
                if at == 4 { sign == '-' } else { sign.is_ascii_digit() || sign.is_ascii_uppercase() }
            });
        assert!(is_number && id != "AAAA-AAAA", "{path}: {id}");
        assert!(seen.insert(id), "{path}: the number was given out before");
    }
}

#[tokio::test]
async fn over_plain_http_nothing_asks_for_https() {
    let world = World::new(Backend::Sqlite).await;
    let page = world.browser(ERFURT).get("/de").await;
    assert!(!page.headers.contains_key("strict-transport-security"));
}

#[tokio::test]
async fn over_https_browsers_stay_there_and_the_cookie_is_bound_to_the_host() {
    let folder = tempfile::tempdir().expect("a folder");
    let (tenants, router) = own::open(folder.path(), "https://ch.example", Assets::default()).await;
    let settings = Settings { name: "Erfurt".to_owned(), ..Settings::default() };
    let tenant = tenants.create(NewTenant { slug: "erfurt".to_owned(), settings, ..NewTenant::default() }).await;
    let ctx = tenant.expect("a tenant");
    let invited = account::invite(&ctx, "ines@erfurt.example", "Ines", Role::Coordinator, Locale::German).await;
    let secret = invited.expect("invited").url.rsplit('/').next().expect("a secret").to_owned();
    let input: Input = [("password", PASSWORD), ("password_again", PASSWORD)].into_iter().collect();
    let visitor = Actor::Visitor(Network::of(std::net::IpAddr::from([192, 0, 2, 1])));
    account::join(&ctx.acting(visitor), &secret, &input).await.expect("joined");
    let request = |method: &str, path: &str, host: &str, body: &'static str| {
        Request::builder()
            .method(method)
            .uri(path)
            .header("host", host)
            .header("origin", "https://erfurt.ch.example")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .expect("a request")
    };
    for host in ["ch.example", "erfurt.ch.example", "unknown.example"] {
        let page = own::send(&router, request("GET", "/de", host, "")).await;
        assert!(page.header("strict-transport-security").starts_with("max-age=31536000"), "{host}");
    }
    let body = "email=ines%40erfurt.example&password=drei+Br%C3%BCcken+%C3%BCber+die+Gera";
    let page = own::send(&router, request("POST", "/de/staff/sign-in", "erfurt.ch.example", body)).await;
    assert_eq!(page.status, 303, "{}", page.body);
    let cookie = page.header("set-cookie");
    assert!(cookie.starts_with("__Host-ch_session="), "{cookie}");
    let attributes = attributes(cookie);
    for needed in ["secure", "httponly", "samesite=lax", "path=/"] {
        assert!(attributes.contains(needed), "{needed} is not in {cookie}");
    }
    assert!(!attributes.iter().any(|attribute| attribute.starts_with("domain")), "{cookie}");
}

#[tokio::test]
async fn files_are_kept_for_a_year_and_not_guessed_at() {
    let (folder, site) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    std::fs::write(site.path().join("manifest.json"), r#"{"app.css":"app.1234.css"}"#).expect("written");
    std::fs::write(site.path().join("app.1234.css"), "body{}").expect("written");
    let assets = Assets::read(site.path()).expect("the site folder");
    let (_tenants, router) = own::open(folder.path(), "http://localhost:3000", assets).await;
    let get = |path: &str| Request::get(path).header("host", STATE).body(Body::empty()).expect("a request");
    let page = own::send(&router, get("/assets/app.1234.css")).await;
    assert_eq!((page.status, page.body.as_str()), (200, "body{}"));
    assert_eq!(page.header("content-type"), "text/css; charset=utf-8");
    assert_eq!(page.header("cache-control"), "public, max-age=31536000, immutable");
    for bad in
        ["/assets/manifest.json", "/assets/app.css", "/assets/..%2fmanifest.json", "/assets/%2e%2e/manifest.json"]
    {
        assert_eq!(own::send(&router, get(bad)).await.status, 404, "{bad}");
    }
}

#[tokio::test]
async fn files_and_signs_of_life_protect_themselves_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_tenants, router) = own::open(folder.path(), "http://localhost:3000", Assets::default()).await;
    let get = |path: &str| Request::get(path).header("host", STATE).body(Body::empty()).expect("a request");
    for path in ["/assets/x", "/healthz", "/readyz"] {
        let page = own::send(&router, get(path)).await;
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(page.header("cross-origin-resource-policy"), "same-origin", "{path}");
    }
}

#[tokio::test]
async fn a_head_request_gets_the_head_of_the_page() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser: Browser = world.browser(ERFURT);
    let page = browser.send(Method::HEAD, "/de/join", &[], None).await;
    assert_eq!((page.status, page.body.as_str()), (200, ""));
    protects(&page, "HEAD /de/join");
}
