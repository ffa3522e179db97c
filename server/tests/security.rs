//! What protects people behind a page: nothing runs that is not ours, nobody learns who has an account or signed up,
//! and a database that was read signs nobody in.

use std::collections::{BTreeMap, BTreeSet};

use crate::html::tags::{nonce, runs};
use app::{Side, routes};
use axum::http::Method;
use domain::role::Role;
use domain::signup::Kind;
use services::signup;
use testkit::{Backend, Browser, PASSWORD, Page, World, organisation, participant, volunteer};

const ERFURT: &str = "erfurt.localhost:3000";
const STATE: &str = "localhost:3000";

/// Every address that can be read, with records where place-holders are.
async fn addresses(world: &World) -> Vec<(Side, String)> {
    let mut ids = Vec::new();
    for (kind, email) in [
        (Kind::Volunteer, "a@example.org"),
        (Kind::Participant, "b@example.org"),
        (Kind::Organisation, "c@example.org"),
    ] {
        let fields = match kind {
            Kind::Volunteer => volunteer(email),
            Kind::Participant => participant(email),
            Kind::Organisation => organisation(email),
        };
        let id = world.confirmed("erfurt", kind, &fields).await;
        ids.push(id.to_string());
        if kind != Kind::Volunteer {
            ids.push(match signup::accept(&world.coordinator("erfurt").await, id).await.expect("accepted") {
                signup::Accepted::Person(id) => id.to_string(),
                signup::Accepted::Organisation(id) => id.to_string(),
            });
        }
    }
    world.submit("erfurt", Kind::Volunteer, &volunteer("d@example.org")).await.expect("sent");
    let secret = world.secret("erfurt", "d@example.org").await;
    let mail = world.mails("erfurt").await[0].id.to_string();
    let mut addresses = Vec::new();
    for route in routes().into_iter().filter(|route| route.method == Method::GET) {
        let values = match route.path {
            path if path.contains("{kind}") => Kind::ALL.iter().map(|kind| kind.code().to_owned()).collect(),
            path if path.contains("/mail/") => vec![mail.clone()],
            path if path.contains("{id}") => ids.clone(),
            path if path.contains("{secret}") => vec![secret.clone(), "unknown".to_owned()],
            _ => vec!["99084".to_owned()],
        };
        let paths: BTreeSet<String> = values
            .iter()
            .map(|value| {
                let parts = route.path.split('/').map(|part| if part.starts_with('{') { value } else { part });
                format!("/de{}", parts.collect::<Vec<_>>().join("/"))
            })
            .collect();
        addresses.extend(paths.into_iter().map(|path| (route.side, path)));
    }
    addresses
}

fn is_strict(policy: &str) -> bool {
    let held = ["default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"];
    let scripts = policy.split("; ").find(|part| part.starts_with("script-src")).unwrap_or_default();
    held.iter().all(|directive| policy.split("; ").any(|part| part == *directive))
        && scripts
            .split(' ')
            .skip(1)
            .all(|source| matches!(source, "'self'" | "'wasm-unsafe-eval'") || source.starts_with("'nonce-"))
        && !policy.contains("unsafe-inline")
        && !policy.contains(" *")
}

#[tokio::test]
async fn no_page_runs_what_is_not_ours_and_a_head_is_that_of_the_page() {
    let world = World::new(Backend::Sqlite).await;
    let addresses = addresses(&world).await;
    let seats: [(Side, Browser); 4] = [
        (Side::District, world.browser(ERFURT)),
        (Side::District, world.signed_in("erfurt", Role::DistrictAdmin).await),
        (Side::State, world.browser(STATE)),
        (Side::State, world.signed_in("state", Role::StateAdmin).await),
    ];
    let (mut nonces, mut wrong) = (BTreeSet::new(), Vec::new());
    for (side, browser) in seats {
        for (_, path) in addresses.iter().filter(|(at, _)| *at == side) {
            let mut browser = browser.clone();
            let page = browser.get(path).await;
            let (nonce, policy) = (nonce(&page), page.header("content-security-policy"));
            if page.status >= 500 || !is_strict(policy) || nonce.len() < 22 || !nonces.insert(nonce) {
                wrong.push(format!("{path}: {} {policy}", page.status));
            }
            wrong.extend(runs(&page).into_iter().map(|what| format!("{path}: {what}")));
            let head = browser.send(Method::HEAD, path, &[], None).await;
            if (head.status, head.body.as_str()) != (page.status, "") {
                wrong.push(format!("{path}: HEAD {} {:?}", head.status, head.body));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    assert!(nonces.len() > 100, "{} pages", nonces.len());
}

/// Status, headers and body of an answer without what differs between any two.
fn told(page: &Page, email: &str) -> (u16, BTreeMap<String, String>, String) {
    let (nonce, id) = (nonce(page), page.header("x-request-id").to_owned());
    let token = page.body.split("name=\"token\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let plain = |text: &str| {
        let text = text.replace(&nonce, "NONCE").replace(&id, "ID").replace(email, "EMAIL");
        token.map_or(text.clone(), |token| text.replace(token, "TOKEN"))
    };
    let headers = page.headers.iter().filter(|(name, _)| *name != "content-length");
    let headers = headers.map(|(name, value)| (name.to_string(), plain(value.to_str().expect("text"))));
    (page.status, headers.collect(), plain(&page.body))
}

async fn join(world: &World, email: &str) -> Page {
    let ctx = world.tenant("erfurt", world.visitor()).await;
    let token = signup::open_form(&ctx, "volunteer");
    world.clock.forward(chrono::Duration::seconds(30));
    let mut fields = volunteer(email);
    fields.push(("token", &token));
    world.browser(ERFURT).post("/de/join/volunteer", &fields).await
}

#[tokio::test]
async fn signing_up_tells_nobody_who_is_known() {
    let world = World::new(Backend::Sqlite).await;
    let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer("bekannt@example.org")).await;
    signup::accept(&world.coordinator("erfurt").await, id).await.expect("accepted");
    world.confirmed("erfurt", Kind::Volunteer, &volunteer("wartet@example.org")).await;
    world.submit("erfurt", Kind::Volunteer, &volunteer("offen@example.org")).await.expect("sent");
    let staff = world.staff("erfurt", Role::Coordinator).await.email;
    let unknown = told(&join(&world, "neu@example.org").await, "neu@example.org");
    assert_eq!(unknown.0, 303);
    for email in ["bekannt@example.org", "wartet@example.org", "offen@example.org", staff.as_str()] {
        assert_eq!(told(&join(&world, email).await, email), unknown, "{email}");
    }
    // Also when the limit for one address is reached.
    for _ in 0..4 {
        assert_eq!(told(&join(&world, "neu@example.org").await, "neu@example.org"), unknown);
    }
}

#[tokio::test]
async fn a_link_that_never_was_and_one_of_next_door_are_told_alike() {
    let world = World::new(Backend::Sqlite).await;
    world.submit("gotha", Kind::Volunteer, &volunteer("luise@example.org")).await.expect("sent");
    let other = world.secret("gotha", "luise@example.org").await;
    for place in ["confirm", "staff/invitation"] {
        let mut answers = BTreeSet::new();
        for secret in ["kein-geheimnis", other.as_str(), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
            let path = format!("/de/{place}/{secret}");
            let page = world.browser(ERFURT).get(&path).await;
            assert_eq!(page.status, 404, "{path}");
            let (status, _, body) = told(&page, secret);
            answers.insert((status, body.replace(secret, "SECRET").replace("EMAIL", "SECRET")));
        }
        assert_eq!(answers.len(), 1, "{place}");
    }
}

fn median(mut times: Vec<u128>) -> u128 {
    times.sort_unstable();
    times[times.len() / 2]
}

/// Times by turns, so that whatever else the machine does meets all alike.
#[tokio::test]
async fn the_time_of_a_refused_sign_in_does_not_tell_whether_there_is_an_account() {
    let world = World::new(Backend::Sqlite).await;
    let known = world.staff("erfurt", Role::Coordinator).await.email;
    let mut times: [Vec<u128>; 2] = Default::default();
    for _ in 0..9 {
        for (number, email) in [known.as_str(), "niemand@erfurt.example"].into_iter().enumerate() {
            let start = std::time::Instant::now();
            let page =
                world.browser(ERFURT).post("/de/staff/sign-in", &[("email", email), ("password", "falsch")]).await;
            times[number].push(start.elapsed().as_micros());
            assert_eq!(page.status, 422);
        }
    }
    let [with, without] = times.map(median);
    assert!(with < without * 2 && without < with * 2, "with an account {with} µs, without {without} µs");
}

#[tokio::test]
async fn the_time_of_a_sign_up_does_not_tell_whether_the_address_is_known() {
    let world = World::new(Backend::Sqlite).await;
    let (mut times, rounds): ([Vec<u128>; 2], _) = (Default::default(), 9);
    for number in 0..rounds {
        world.confirmed("erfurt", Kind::Volunteer, &volunteer(&format!("bekannt{number}@example.org"))).await;
    }
    for number in 0..rounds {
        for (kind, name) in ["bekannt", "neu"].into_iter().enumerate() {
            let email = format!("{name}{number}@example.org");
            let start = std::time::Instant::now();
            let page = join(&world, &email).await;
            times[kind].push(start.elapsed().as_micros());
            assert_eq!(page.status, 303);
        }
    }
    let [known, new] = times.map(median);
    assert!(known < new * 3 && new < known * 3, "a known address {known} µs, a new one {new} µs");
}

#[tokio::test]
async fn whoever_reads_the_database_is_signed_in_nowhere() {
    let world = World::new(Backend::Sqlite).await;
    let browser = world.signed_in("erfurt", Role::Coordinator).await;
    let identifier = browser.cookies["ch_session"].clone();
    let db = world.db("erfurt").await;
    let load = async |id: &str| store::session::load(&db, id, 0).await.expect("the database");
    assert!(load(&identifier).await.is_none(), "the identifier itself is not kept");
    let kept = load(&tokens::hash(&identifier)).await;
    assert!(kept.is_some_and(|(data, _)| !data.contains(&identifier)), "its hash is");
    let mut thief = world.browser(ERFURT);
    for stolen in [tokens::hash(&identifier), tokens::hash(&tokens::hash(&identifier))] {
        thief.cookies.insert("ch_session".to_owned(), stolen);
        assert_eq!(thief.get("/de/staff/account").await.status, 303, "what the database holds opens nothing");
    }
    assert_eq!(browser.clone().get("/de/staff/account").await.status, 200);
}

#[tokio::test]
async fn a_cookie_that_is_none_is_passed_over() {
    let world = World::new(Backend::Sqlite).await;
    let good = world.signed_in("erfurt", Role::Coordinator).await.cookies["ch_session"].clone();
    let (short, bent) = (&good[1..], format!("{}{}", if good.starts_with('A') { "B" } else { "A" }, &good[1..]));
    let long = "A".repeat(8000);
    for cookie in [
        String::new(),
        "=".to_owned(),
        ";;;".to_owned(),
        "ch_session".to_owned(),
        "ch_session=".to_owned(),
        format!("ch_session={short}"),
        format!("ch_session={bent}"),
        format!("ch_session={good}="),
        format!("ch_session={good}A"),
        format!("__Host-ch_session={good}"),
        format!("CH_SESSION={good}"),
        format!("ch_session={long}"),
        "ch_session=%00; ch_session=../../x".to_owned(),
        "ch_session=' OR 1=1".to_owned(),
    ] {
        let page = world.browser(ERFURT).send(Method::GET, "/de/staff/account", &[("cookie", &cookie)], None).await;
        assert_eq!(page.status, 303, "{cookie}");
        assert!(page.header("location").starts_with("/de/staff/sign-in"), "{cookie}");
    }
}

#[tokio::test]
async fn without_sec_fetch_site_a_form_must_come_from_this_scheme_name_and_port() {
    let world = World::new(Backend::Sqlite).await;
    let staff = world.staff("erfurt", Role::Coordinator).await.email;
    let body = || Some(format!("email={}&password=x", staff.replace('@', "%40")));
    let ask = async |headers: &[(&str, &str)]| {
        world.browser(ERFURT).send(Method::POST, "/de/staff/sign-in", headers, body()).await.status
    };
    assert_eq!(ask(&[("origin", "http://erfurt.localhost:3000")]).await, 422, "its own");
    for origin in [
        "https://erfurt.localhost:3000",
        "http://erfurt.localhost",
        "http://erfurt.localhost:3001",
        "http://erfurt.localhost:80",
        "http://localhost:3000",
        "ftp://erfurt.localhost:3000",
        "http://erfurt.localhost:3000.evil.example",
        "null",
        "",
        "http://x@erfurt.localhost:3000",
        "erfurt.localhost:3000",
    ] {
        assert_eq!(ask(&[("origin", origin)]).await, 403, "{origin}");
    }
    let own = ("origin", "http://erfurt.localhost:3000");
    assert_eq!(ask(&[own, ("origin", "https://evil.example")]).await, 403, "one of two is foreign");
    assert_eq!(ask(&[own, ("sec-fetch-site", "cross-site")]).await, 403, "the browser's word counts more");
    assert_eq!(ask(&[("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")]).await, 403);
}

#[tokio::test]
async fn all_who_sign_in_share_one_password_check_for_each_core() {
    // A flood waits in line: none is refused or fails, and somebody who knows the password comes in behind it.
    let world = std::sync::Arc::new(World::new(Backend::Sqlite).await);
    let staff = world.staff("erfurt", Role::Coordinator).await.email;
    let flood: Vec<_> = (0..40)
        .map(|number| {
            let mut browser = world.browser(ERFURT);
            tokio::spawn(async move {
                let email = format!("niemand{number}@example.org");
                browser.post("/de/staff/sign-in", &[("email", &email), ("password", "falsch")]).await.status
            })
        })
        .collect();
    let page = world.browser(ERFURT).post("/de/staff/sign-in", &[("email", &staff), ("password", PASSWORD)]).await;
    assert_eq!(page.status, 303);
    for refused in flood {
        assert_eq!(refused.await.expect("an answer"), 422);
    }
}

#[test]
fn what_an_attacker_writes_into_a_page_is_told() {
    let page = |body: &str| {
        let mut headers = axum::http::HeaderMap::new();
        let value = |text: &'static str| axum::http::HeaderValue::from_static(text);
        headers.insert("content-type", value("text/html; charset=utf-8"));
        headers.insert("content-security-policy", value("script-src 'nonce-abc'"));
        Page { status: 200, headers, body: body.to_owned() }
    };
    for good in [
        "<script nonce=\"abc\">1</script><a href=\"/de\">x</a>",
        "<input value=\"&quot;><script>alert(1)</script>\">",
        "<textarea>\n<script>alert(1)</script></textarea><title><img src=x onerror=y></title>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    ] {
        assert_eq!(runs(&page(good)), Vec::<String>::new(), "{good}");
    }
    for bad in [
        "<script>alert(1)</script>",
        "<SCRIPT nonce=abd>alert(1)</SCRIPT>",
        "<input value=\"\"><script>alert(1)</script>\">",
        "<textarea>\n</textarea><script>alert(1)</script></textarea>",
        "<style>body{}</style>",
        "<p style=\"color:red\">",
        "<p\nOnClick=alert(1)>",
        "<svg/onload=alert(1)>",
        "<a href=\"javascript:alert(1)\">",
        "<a href=\" JavaScript:alert(1)\">",
        "<form action=data:x>",
        "<button formaction=vbscript:x>",
        "<iframe>",
        "<img src=/x>",
        "<base href=/x>",
        "<meta http-equiv=refresh>",
    ] {
        assert!(!runs(&page(bad)).is_empty(), "{bad}");
    }
    for bad in [
        "",
        "default-src 'none'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'",
        "default-src 'none'; script-src 'self' 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        "default-src 'none'; script-src https:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ] {
        assert!(!is_strict(bad), "{bad}");
    }
}
