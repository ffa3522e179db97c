//! Forms from other sites are refused, and a session is worth something only where and as long as it should be.

use std::collections::BTreeMap;

use axum::http::Method;
use chrono::Duration;
use domain::role::Role;
use domain::signup::Kind;
use services::signup;
use testkit::{Backend, Browser, PASSWORD, Page, World, volunteer};

const ERFURT: &str = "erfurt.localhost:3000";
const GOTHA: &str = "gotha.localhost:3000";
const STATE: &str = "localhost:3000";
const COOKIE: &str = "ch_session";

/// Marks of a request that another site sent.
const FOREIGN: [(&str, &str); 8] = [
    ("sec-fetch-site", "cross-site"),
    ("sec-fetch-site", "same-site"),
    ("sec-fetch-site", "nonsense"),
    ("origin", "https://evil.example"),
    ("origin", "http://gotha.localhost:3000"),
    ("origin", "http://localhost:3000"),
    ("origin", "http://erfurt.localhost.evil.example"),
    ("origin", "null"),
];

fn body(fields: &[(&str, &str)]) -> String {
    let encode =
        |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect::<Vec<_>>().join("&")
}

async fn is_signed_in(browser: &mut Browser) -> bool {
    let page = browser.get("/de/staff/account").await;
    assert!(matches!(page.status, 200 | 303), "{}", page.status);
    page.status == 200
}

#[tokio::test]
async fn a_form_from_another_site_is_refused_and_does_nothing() {
    let world = World::new(Backend::Sqlite).await;
    world.gotha().await;
    let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer("luise@example.org")).await;
    let mut coordinator = world.signed_in("erfurt", Role::Coordinator).await;
    let path = format!("/de/staff/signups/{id}");
    for mark in FOREIGN {
        for (target, fields) in [
            (format!("{path}/note"), body(&[("note", "untergeschoben")])),
            (format!("{path}/accept"), body(&[])),
            ("/de/staff/account/sessions".to_owned(), body(&[])),
            ("/de/staff/sign-out".to_owned(), body(&[])),
        ] {
            let page = coordinator.send(Method::POST, &target, &[mark], Some(fields)).await;
            assert_eq!(page.status, 403, "{mark:?} {target}");
            assert!(!page.headers.contains_key("set-cookie"), "{mark:?} {target}");
        }
    }
    let page = coordinator.get(&path).await;
    assert_eq!(page.status, 200, "still signed in");
    assert!(!page.body.contains("untergeschoben"));
    assert!(page.body.contains("ch-status--confirmed"), "not accepted");
}

#[tokio::test]
async fn nobody_is_signed_in_or_signed_up_by_another_site() {
    let world = World::new(Backend::Sqlite).await;
    world.gotha().await;
    let staff = world.staff("erfurt", Role::Coordinator).await;
    let ctx = world.tenant("erfurt", world.visitor()).await;
    let token = signup::open_form(&ctx, "volunteer");
    world.clock.forward(Duration::seconds(30));
    let mut form = volunteer("luise@example.org");
    form.push(("token", &token));
    let mut browser = world.browser(ERFURT);
    for mark in FOREIGN {
        let fields = Some(body(&[("email", &staff.email), ("password", PASSWORD)]));
        let page = browser.send(Method::POST, "/de/staff/sign-in", &[mark], fields).await;
        assert_eq!((page.status, page.header("set-cookie")), (403, ""), "{mark:?}");
        assert_eq!(
            browser.send(Method::POST, "/de/join/volunteer", &[mark], Some(body(&form))).await.status,
            403,
            "{mark:?}"
        );
    }
    assert!(world.mail_to("erfurt", "luise@example.org").await.is_none());
    // The very same form from here is taken.
    let page = browser
        .send(Method::POST, "/de/join/volunteer", &[("origin", "http://erfurt.localhost:3000")], Some(body(&form)))
        .await;
    assert_eq!(page.status, 303);
    assert!(world.mail_to("erfurt", "luise@example.org").await.is_some());
}

#[tokio::test]
async fn a_form_of_this_site_is_taken_from_new_and_old_browsers() {
    let world = World::new(Backend::Sqlite).await;
    let staff = world.staff("erfurt", Role::Coordinator).await;
    let fields = || Some(body(&[("email", &staff.email), ("password", PASSWORD)]));
    for marks in [
        vec![("sec-fetch-site", "same-origin"), ("origin", "http://erfurt.localhost:3000")],
        vec![("sec-fetch-site", "none")],
        vec![("origin", "http://erfurt.localhost:3000")],
        vec![],
    ] {
        let page = world.browser(ERFURT).send(Method::POST, "/de/staff/sign-in", &marks, fields()).await;
        assert_eq!(page.status, 303, "{marks:?}");
    }
}

#[tokio::test]
async fn an_identifier_that_was_planted_is_not_the_one_after_signing_in() {
    let world = World::new(Backend::Sqlite).await;
    let staff = world.staff("erfurt", Role::Coordinator).await;
    // One that was made up, and a real session that somebody else gave away.
    let made_up = "AAAAAAAAAAAAAAAAAAAAAA".to_owned();
    let given = world.signed_in("erfurt", Role::Editor).await.cookies[COOKIE].clone();
    for planted in [made_up, given] {
        let mut browser = world.browser(ERFURT);
        browser.cookies.insert(COOKIE.to_owned(), planted.clone());
        let page = browser.post("/de/staff/sign-in", &[("email", &staff.email), ("password", PASSWORD)]).await;
        assert_eq!(page.status, 303);
        assert_ne!(browser.cookies[COOKIE], planted);
        assert_eq!(browser.get("/de/staff").await.status, 200, "signed in as who signed in");
        let mut attacker = world.browser(ERFURT);
        attacker.cookies.insert(COOKIE.to_owned(), planted);
        assert!(!is_signed_in(&mut attacker).await, "the planted identifier is worth nothing");
    }
}

#[tokio::test]
async fn taking_up_an_invitation_and_changing_the_password_rotate_the_session_too() {
    let world = World::new(Backend::Sqlite).await;
    let mut here = world.signed_in("erfurt", Role::Coordinator).await;
    let mut there = world.signed_in("erfurt", Role::Coordinator).await;
    let (before, mut old) = (here.cookies[COOKIE].clone(), here.clone());
    let new = [
        ("old_password", PASSWORD),
        ("password", "vier Brücken über die Ilm"),
        ("password_again", "vier Brücken über die Ilm"),
    ];
    assert_eq!(here.post("/de/staff/account/password", &new).await.status, 303);
    assert_ne!(here.cookies[COOKIE], before);
    assert!(is_signed_in(&mut here).await, "who changed it stays");
    assert!(!is_signed_in(&mut old).await && !is_signed_in(&mut there).await, "all others are out");
    let page = world
        .browser(ERFURT)
        .post("/de/staff/sign-in", &[("email", "coordinator@erfurt.example"), ("password", PASSWORD)])
        .await;
    assert_eq!(page.status, 422, "the old password is none any more");
}

#[tokio::test]
async fn a_session_of_one_place_is_nothing_in_another() {
    let world = World::new(Backend::Sqlite).await;
    world.gotha().await;
    let places = [
        ("erfurt", ERFURT, Role::DistrictAdmin),
        ("gotha", GOTHA, Role::DistrictAdmin),
        ("state", STATE, Role::StateAdmin),
    ];
    for (slug, home, role) in places {
        let browser = world.signed_in(slug, role).await;
        for (_, host, _) in places {
            assert_eq!(is_signed_in(&mut browser.at(host)).await, host == home, "{slug}'s session at {host}");
        }
    }
}

#[tokio::test]
async fn signing_out_makes_the_cookie_worthless_for_whoever_copied_it() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.signed_in("erfurt", Role::Coordinator).await;
    let (mut copied, mut other) = (browser.clone(), world.signed_in("erfurt", Role::Coordinator).await);
    assert!(is_signed_in(&mut copied.clone()).await);
    let page = browser.post("/de/staff/sign-out", &[]).await;
    assert_eq!((page.status, page.header("location")), (303, "/de"));
    assert!(!browser.cookies.contains_key(COOKIE), "the browser forgets it: {}", page.header("set-cookie"));
    assert!(!is_signed_in(&mut copied).await, "the server, too");
    assert!(is_signed_in(&mut other).await, "a second browser stays signed in");
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_browser() {
    let world = World::new(Backend::Sqlite).await;
    let mut here = world.signed_in("erfurt", Role::Coordinator).await;
    let mut there = world.signed_in("erfurt", Role::Coordinator).await;
    let mut colleague = world.signed_in("erfurt", Role::Editor).await;
    assert!(is_signed_in(&mut there).await);
    assert_eq!(here.post("/de/staff/account/sessions", &[]).await.status, 303);
    assert!(!is_signed_in(&mut here).await && !is_signed_in(&mut there).await);
    assert!(is_signed_in(&mut colleague).await, "a colleague's is theirs");
}

#[tokio::test]
async fn a_session_ends_after_a_working_day() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.signed_in("erfurt", Role::Coordinator).await;
    let mut idle = browser.clone();
    world.clock.forward(Duration::hours(7));
    assert!(is_signed_in(&mut browser).await);
    world.clock.forward(Duration::hours(10));
    assert!(!is_signed_in(&mut idle).await && !is_signed_in(&mut browser).await, "nobody used it for a working day");
}

#[tokio::test]
async fn nobody_is_led_to_another_site_after_signing_in() {
    let world = World::new(Backend::Sqlite).await;
    let staff = world.staff("erfurt", Role::Coordinator).await;
    let mut signed_in = world.signed_in("erfurt", Role::Coordinator).await;
    for to in [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/staff//evil.example",
        "/staff/\\evil",
        "javascript:alert(1)",
        "/staff\r\nset-cookie: a=b",
        "/staff\t/x",
        " //evil.example",
        "/%2f/evil.example",
        "/staff@evil.example/..",
        "/staff/../../evil",
        "///evil.example",
        "data:text/html,x",
        "/de//evil.example",
        "staff",
        "/staff?to=//evil.example",
        "",
    ] {
        let fields = [("email", staff.email.as_str()), ("password", PASSWORD), ("to", to)];
        let page = world.browser(ERFURT).post("/de/staff/sign-in", &fields).await;
        let asked = body(&[("to", to)]);
        for page in [page, signed_in.get(&format!("/de/staff/sign-in?{asked}")).await] {
            let location = page.header("location");
            assert_eq!(page.status, 303, "{to:?}");
            assert!(location.starts_with("/de/staff") && !location.contains("//"), "{to:?} leads to {location:?}");
            assert!(!page.header("set-cookie").contains("a=b"), "{to:?}");
        }
    }
    let fields = [("email", staff.email.as_str()), ("password", PASSWORD), ("to", "/staff/signups?page=2")];
    let page = world.browser(ERFURT).post("/de/staff/sign-in", &fields).await;
    assert_eq!(page.header("location"), "/de/staff/signups?page=2");
}

#[tokio::test]
async fn whoever_lost_their_session_over_a_form_comes_back_to_a_page() {
    let world = World::new(Backend::Sqlite).await;
    let staff = world.staff("erfurt", Role::Coordinator).await;
    let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer("luise@example.org")).await;
    for path in [
        format!("/de/staff/signups/{id}/note"),
        "/de/staff/sign-out".to_owned(),
        "/de/staff/account/password".to_owned(),
    ] {
        let mut browser = world.browser(ERFURT);
        let asked = browser.post(&path, &[("note", "x")]).await;
        assert_eq!(asked.status, 303, "{path}");
        let door = browser.get(asked.header("location")).await;
        let to = door.hidden("to");
        let fields = [("email", staff.email.as_str()), ("password", PASSWORD), ("to", to.as_str())];
        let page = browser.post("/de/staff/sign-in", &fields).await;
        let landed = browser.get(page.header("location")).await;
        assert!(
            matches!(landed.status, 200 | 303),
            "{path} leads to {} and {}",
            page.header("location"),
            landed.status
        );
    }
}

/// A page's status, headers and body without what differs between any two requests.
fn told(page: &Page, email: &str) -> (u16, BTreeMap<String, String>, String) {
    let policy = page.header("content-security-policy");
    let nonce = policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).expect("a nonce");
    let id = page.header("x-request-id").to_owned();
    let plain = |text: &str| text.replace(nonce, "NONCE").replace(&id, "ID").replace(email, "EMAIL");
    // The length follows what was typed.
    let headers = page
        .headers
        .iter()
        .filter(|(name, _)| *name != "content-length")
        .map(|(name, value)| (name.to_string(), plain(value.to_str().expect("text"))));
    (page.status, headers.collect(), plain(&page.body))
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_account_are_told_in_the_same_words() {
    let world = World::new(Backend::Sqlite).await;
    let staff = world.staff("erfurt", Role::Coordinator).await;
    let gotha = world.staff("gotha", Role::Coordinator).await;
    let mut answers = Vec::new();
    for email in [staff.email.as_str(), "nobody@erfurt.example", gotha.email.as_str()] {
        let fields = [("email", email), ("password", "nicht dieses Passwort"), ("to", "/staff/people")];
        let page = world.browser(ERFURT).post("/de/staff/sign-in", &fields).await;
        assert_eq!(page.status, 422);
        assert!(page.body.contains(email), "what was typed is still there");
        assert!(!page.body.contains("nicht dieses Passwort"), "but never a password");
        answers.push(told(&page, email));
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0], answers[2]);
}

#[tokio::test]
async fn nobody_is_sent_elsewhere_after_signing_in() {
    let world = World::new(Backend::Sqlite).await;
    let mut staff = world.signed_in("erfurt", Role::Coordinator).await;
    let good = "/staff/signups?page=2";
    for to in [
        good,
        "",
        "/",
        "//evil.example",
        "https://evil.example",
        "/staff//evil.example",
        "/staff\\evil",
        "/staff\r\nX: y",
        "/join",
        "/staffing",
        "/staff@evil.example",
    ] {
        let page = staff.get(&format!("/de/staff/sign-in?{}", body(&[("to", to)]))).await;
        let sent = if to == good { "/de/staff/signups?page=2" } else { "/de/staff" };
        assert_eq!((page.status, page.header("location")), (303, sent), "{to:?}");
    }
}
