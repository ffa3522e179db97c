//! The session of volunteers and participants: by a mailed link, worth something where and as long as it should be, and
//! never together with a session of staff.

use chrono::Duration;
use domain::role::Role;
use domain::signup::Kind;
use testkit::{Backend, Browser, PASSWORD, Page, World};

const ERFURT: &str = "erfurt.localhost:3000";
const COOKIE: &str = "ch_session";
const LUISE: &str = "luise@example.org";

async fn world() -> World {
    let world = World::new(Backend::Sqlite).await;
    world.person("erfurt", Kind::Volunteer, LUISE).await;
    world
}

async fn is_in(browser: &mut Browser) -> bool {
    let page = browser.get("/de/me").await;
    assert!(matches!(page.status, 200 | 303), "{}", page.status);
    page.status == 200
}

async fn is_staff(browser: &mut Browser) -> bool {
    browser.get("/de/staff/account").await.status == 200
}

/// Asks for a link and presses its button.
async fn sign_in(world: &World, browser: &mut Browser, fields: &[(&str, &str)]) -> Page {
    // Of two mails of the same moment neither is the newer.
    world.clock.forward(Duration::minutes(1));
    let asked = browser.post("/de/me/sign-in", &[("email", LUISE)]).await;
    assert_eq!((asked.status, asked.header("location")), (303, "/de/me/sign-in/sent"));
    let link = world.link_to("erfurt", LUISE, "/me/in").await;
    assert_eq!(browser.get(&link).await.status, 200);
    browser.post(&link, fields).await
}

#[tokio::test]
async fn a_mailed_link_signs_in_once_and_opening_it_changes_nothing() {
    let world = world().await;
    let mut browser = world.browser(ERFURT);
    let page = browser.post("/de/me/sign-in", &[("email", LUISE)]).await;
    assert!(!page.headers.contains_key("set-cookie"), "no cookie before somebody is in");
    let link = world.link_to("erfurt", LUISE, "/me/in").await;
    for _ in 0..3 {
        let page = browser.get(&link).await;
        assert_eq!(page.status, 200);
        assert!(!page.headers.contains_key("set-cookie"));
        assert_eq!(page.header("cache-control"), "no-store");
    }
    let mut thief = browser.clone();
    assert_eq!(browser.post(&link, &[]).await.status, 303);
    assert!(is_in(&mut browser).await);
    for page in [thief.get(&link).await, thief.post(&link, &[]).await] {
        assert_eq!(page.status, 410);
        assert!(page.body.contains("schon benutzt") && page.body.contains("/de/me/sign-in"), "{}", page.body);
    }
    assert!(!is_in(&mut thief).await);
}

#[tokio::test]
async fn a_device_is_remembered_only_when_somebody_wishes_it() {
    let world = world().await;
    for (fields, seconds, stays) in [(&[][..], 8 * 3600, false), (&[("stay", "yes")][..], 90 * 86_400, true)] {
        let mut browser = world.browser(ERFURT);
        let page = sign_in(&world, &mut browser, fields).await;
        let cookie = page.header("set-cookie").to_owned();
        for part in [&format!("Max-Age={seconds}"), "HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{part}: {cookie}");
        }
        assert!(!cookie.contains("Domain"), "{cookie}");
        // Used now and then it lasts, and the cookie is renewed for as long again.
        world.clock.forward(Duration::hours(1));
        let page = browser.get("/de/me").await;
        assert_eq!(page.status, 200);
        assert!(page.header("set-cookie").contains(&format!("Max-Age={seconds}")), "{}", page.header("set-cookie"));
        world.clock.forward(Duration::days(10));
        assert_eq!(is_in(&mut browser).await, stays);
    }
}

#[tokio::test]
async fn a_remembered_device_is_forgotten_after_a_quarter_of_a_year_away() {
    let world = world().await;
    let mut browser = world.browser(ERFURT);
    sign_in(&world, &mut browser, &[("stay", "yes")]).await;
    world.clock.forward(Duration::days(89));
    assert!(is_in(&mut browser).await);
    world.clock.forward(Duration::days(91));
    assert!(!is_in(&mut browser).await);
}

#[tokio::test]
async fn an_identifier_that_was_planted_is_not_the_one_after_signing_in() {
    let world = world().await;
    let given = world.signed_in("erfurt", Role::Editor).await.cookies[COOKIE].clone();
    for planted in ["AAAAAAAAAAAAAAAAAAAAAA".to_owned(), given] {
        let mut browser = world.browser(ERFURT);
        browser.cookies.insert(COOKIE.to_owned(), planted.clone());
        assert_eq!(sign_in(&world, &mut browser, &[]).await.status, 303);
        assert_ne!(browser.cookies[COOKIE], planted);
        let mut attacker = world.browser(ERFURT);
        attacker.cookies.insert(COOKIE.to_owned(), planted);
        assert!(!is_in(&mut attacker).await && !is_staff(&mut attacker).await);
    }
}

#[tokio::test]
async fn nobody_is_staff_and_person_at_once_in_a_browser() {
    let world = world().await;
    let staff = world.staff("erfurt", Role::Coordinator).await;
    let mut browser = world.signed_in("erfurt", Role::Coordinator).await;
    assert!(is_staff(&mut browser).await && !is_in(&mut browser).await);
    sign_in(&world, &mut browser, &[]).await;
    assert!(is_in(&mut browser).await && !is_staff(&mut browser).await);
    // For staff a device is never remembered, whoever was in before.
    sign_in(&world, &mut browser, &[("stay", "yes")]).await;
    let fields = [("email", staff.email.as_str()), ("password", PASSWORD)];
    let page = browser.post("/de/staff/sign-in", &fields).await;
    assert!(page.header("set-cookie").contains("Max-Age=28800"), "{}", page.header("set-cookie"));
    assert!(is_staff(&mut browser).await && !is_in(&mut browser).await);
}

#[tokio::test]
async fn signing_out_ends_this_device_and_everywhere_ends_all() {
    let world = world().await;
    let mut here = world.signed_in_person("erfurt", LUISE).await;
    let mut there = world.signed_in_person("erfurt", LUISE).await;
    let mut copied = here.clone();
    let page = here.post("/de/me/sign-out", &[]).await;
    assert_eq!((page.status, page.header("location")), (303, "/de"));
    assert!(!here.cookies.contains_key(COOKIE));
    assert!(!is_in(&mut copied).await, "a copied cookie is worth nothing");
    assert!(is_in(&mut there).await);
    let mut third = world.signed_in_person("erfurt", LUISE).await;
    assert_eq!(there.post("/de/me/sessions", &[]).await.status, 303);
    assert!(!is_in(&mut there).await && !is_in(&mut third).await);
}

#[tokio::test]
async fn whoever_has_to_sign_in_first_comes_back_to_where_they_wanted() {
    let world = world().await;
    let mut browser = world.browser(ERFURT);
    let page = browser.get("/de/me?done=x").await;
    assert_eq!((page.status, page.header("location")), (303, "/de/me/sign-in?next=%2Fme%3Fdone%3Dx"));
    let door = browser.get(page.header("location")).await;
    assert_eq!(door.hidden("next"), "/me?done=x");
    for (next, to) in [
        ("/me?done=x", "/de/me?done=x"),
        ("https://evil.example", "/de/me"),
        ("//evil.example", "/de/me"),
        ("/me//evil.example", "/de/me"),
        ("/me\\evil", "/de/me"),
        ("/meadow", "/de/me"),
        ("/staff", "/de/me"),
        ("/me\r\nset-cookie: a=b", "/de/me"),
    ] {
        world.clock.forward(Duration::minutes(13));
        let mut browser = world.browser(ERFURT);
        browser.post("/de/me/sign-in", &[("email", LUISE), ("next", next)]).await;
        let link = world.link_to("erfurt", LUISE, "/me/in").await;
        assert_eq!(link.contains("?next="), next == "/me?done=x", "{link}");
        let fields: Vec<_> = if link.contains("?next=") {
            vec![("next".to_owned(), browser.get(&link).await.hidden("next"))]
        } else {
            vec![("next".to_owned(), next.to_owned())]
        };
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let page = browser.post(&link, &fields).await;
        assert_eq!((page.status, page.header("location")), (303, to), "{next:?}");
    }
}

#[tokio::test]
async fn known_and_unknown_addresses_are_answered_in_the_same_words() {
    let world = world().await;
    let answer = |email: &'static str| {
        let mut browser = world.browser(ERFURT);
        async move {
            let page = browser.post("/de/me/sign-in", &[("email", email)]).await;
            let sent = browser.get(page.header("location")).await;
            let nonce = |page: &Page| {
                let policy = page.header("content-security-policy");
                policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).expect("a nonce").to_owned()
            };
            let body = sent.body.replace(&nonce(&sent), "");
            (page.status, page.header("location").to_owned(), page.body.clone(), body)
        }
    };
    assert_eq!(answer(LUISE).await, answer("nobody@example.org").await);
    assert!(world.mail_to("erfurt", "nobody@example.org").await.is_none());
    // A neighbouring district knows nothing of her.
    world.gotha().await;
    let mut gotha = world.browser("gotha.localhost:3000");
    assert_eq!(gotha.post("/de/me/sign-in", &[("email", LUISE)]).await.status, 303);
    assert!(world.mail_to("gotha", LUISE).await.is_none());
    let page = world.browser(ERFURT).post("/de/me/sign-in", &[("email", "luise@"), ("next", "/me/data")]).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("value=\"luise@\""), "what was typed is still there");
    assert_eq!(page.hidden("next"), "/me/data");
}

#[tokio::test]
async fn nobody_is_sent_out_of_the_own_area_after_signing_in() {
    let world = world().await;
    let mut browser = world.signed_in_person("erfurt", LUISE).await;
    let mut sent = async |next: &str| {
        let next = percent_encoding::utf8_percent_encode(next, percent_encoding::NON_ALPHANUMERIC);
        let page = browser.get(&format!("/de/me/sign-in?next={next}")).await;
        assert_eq!(page.status, 303);
        page.header("location").to_owned()
    };
    for good in ["/me", "/me/tandem", "/me/tandem/019a?done=goal"] {
        assert_eq!(sent(good).await, format!("/de{good}"));
    }
    for bad in ["", "/", "//evil.example", "/me//evil.example", "/meadow", "/me\\evil", "/staff", "/me/in/abc"] {
        assert_eq!(sent(bad).await, "/de/me", "{bad:?}");
    }
}
