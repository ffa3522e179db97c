//! What no honest browser sends: always a fitting answer, never a fault of
//! ours.

use crate::own;
use app::Assets;
use axum::body::Body;
use axum::http::{Method, Request};
use chrono::Duration;
use domain::district::Settings;
use domain::role::Role;
use domain::signup::Kind;
use http_body_util::BodyExt as _;
use services::signup;
use services::tenant::NewTenant;
use testkit::{Backend, Browser, Page, World, organisation, volunteer};

const ERFURT: &str = "erfurt.localhost:3000";
const FORM: &str = "/de/join/volunteer";
const FORM_TYPE: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// None of these is an address.
const TRICKS: &str = r"
    /de/../staff /de/./staff /de/%2e%2e/staff /de/..%2fstaff /%2e%2e/%2e%2e/etc/passwd // //staff
    /de//staff //evil.example /de/staff/ /de/staff%00 /de/%73taff /de/staff;x=1 /DE/staff /de-DE/staff
    /xx/join /fr /dear /de/de/staff /ar/de /de/join/king /de/join/ /de/join/Volunteer
    /de/join/volunteer/x /de/\staff /.env /.git/config /wp-login.php /de/healthz
";

/// Checks that it is the product's own error page.
fn is_page(page: &Page, status: u16, what: &str) {
    assert_eq!(page.status, status, "{what}: {}", page.body);
    assert!(page.body.starts_with("<!doctype html>"), "{what}: not an error page: {}", page.body);
    assert!(page.body.contains(page.header("x-request-id")), "{what}");
}

async fn raw(browser: &mut Browser, headers: &[(&str, &str)], body: &str) -> Page {
    browser.send(Method::POST, FORM, headers, Some(body.to_owned())).await
}

#[tokio::test]
async fn a_body_that_is_no_form_is_refused() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.browser(ERFURT);
    is_page(&raw(&mut browser, &[FORM_TYPE], &format!("name={}", "a".repeat(64 * 1024))).await, 413, "too large");
    is_page(&raw(&mut browser, &[FORM_TYPE], &"a=1&".repeat(501)).await, 400, "too many fields");
    assert_eq!(
        raw(&mut browser, &[FORM_TYPE], &format!("name={}", "a".repeat(60 * 1024))).await.status,
        422,
        "long and wrong"
    );
    for kind in [
        "application/json",
        "multipart/form-data; boundary=x",
        "text/plain",
        "",
        "application/x-www-form-urlencoded-not",
    ] {
        is_page(&raw(&mut browser, &[("content-type", kind)], "name=x").await, 400, kind);
    }
    let kind = ("content-type", "application/x-www-form-urlencoded; charset=UTF-8");
    assert_eq!(raw(&mut browser, &[kind], "name=x").await.status, 422, "with parameters it is a form");
    for bad in ["name=%FF%FE", "%C3=x", "name=%ED%A0%80", "name=%C0%AF", "name=%F5%80%80%80"] {
        is_page(&raw(&mut browser, &[FORM_TYPE], bad).await, 400, bad);
    }
}

#[tokio::test]
async fn fields_may_be_missing_doubled_unknown_or_broken() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.browser(ERFURT);
    assert_eq!(raw(&mut browser, &[FORM_TYPE], "").await.status, 422);
    let bodies = "&&& = =x name name=% name=%zz name=a&name=b __proto__=x&constructor=y name[]=x name=%00 token= \
        token=%00%01 name=a+b%2";
    for body in bodies.split_whitespace() {
        let page = raw(&mut browser, &[FORM_TYPE], body).await;
        assert_eq!(page.status, 422, "{body:?}: {}", page.body);
        assert!(!page.body.contains('\0'), "{body:?}");
    }
    let ctx = world.tenant("erfurt", world.visitor()).await;
    let token = signup::open_form(&ctx, "volunteer");
    world.clock.forward(Duration::seconds(30));
    let mut doubled = volunteer("luise@example.org");
    doubled.extend([
        ("name", "Zweiter Name"),
        ("email", "zweite@example.org"),
        ("roles", "mentor"),
        ("token", token.as_str()),
        ("token", "x"),
    ]);
    assert_eq!(browser.post(FORM, &doubled).await.status, 303, "the first of each counts");
    assert!(world.mail_to("erfurt", "luise@example.org").await.is_some());
    assert!(world.mail_to("erfurt", "zweite@example.org").await.is_none());
}

#[tokio::test]
async fn a_token_that_was_bent_is_refused_and_what_was_typed_is_kept() {
    let world = World::new(Backend::Sqlite).await;
    let (erfurt, gotha) = (world.tenant("erfurt", world.visitor()).await, world.tenant("gotha", world.visitor()).await);
    let (good, other_form) = (signup::open_form(&erfurt, "volunteer"), signup::open_form(&erfurt, "participant"));
    let other_place = signup::open_form(&gotha, "volunteer");
    world.clock.forward(Duration::seconds(30));
    let (short, bent) =
        (good[1..].to_owned(), format!("{}{}", if good.starts_with('B') { "C" } else { "B" }, &good[1..]));
    let too_new = signup::open_form(&erfurt, "volunteer");
    for token in ["", "x", "äöü", &other_form, &other_place, &short, &bent, &too_new, &format!("{good}=")] {
        let mut fields = volunteer("luise@example.org");
        fields.push(("token", token));
        let page = world.browser(ERFURT).post(FORM, &fields).await;
        assert_eq!(page.status, 422, "{token:?}");
        assert!(page.body.contains("Luise Pößnecker-Öztürk"), "{token:?}");
    }
    assert!(world.mail_to("erfurt", "luise@example.org").await.is_none());
}

#[tokio::test]
async fn paths_with_tricks_lead_nowhere() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.signed_in("erfurt", Role::Coordinator).await;
    let long = format!("/de/{}", "a".repeat(60_000));
    for path in TRICKS.split_whitespace().chain([long.as_str()]) {
        is_page(&browser.get(path).await, 404, path);
    }
    for path in
        ["/de/staff/people/%zz", "/de/confirm/%", "/de/staff/invitation/%2", "/de/confirm/%00", "/de/confirm/a%2fb"]
    {
        assert_eq!(browser.get(path).await.status, 404, "{path}");
    }
    assert_eq!(browser.get("/de/places/%zz").await.body, "[]");
    let page = browser.get("/de/x\"onload=alert(1)//").await;
    is_page(&page, 404, "a quote");
    assert!(!page.body.contains("x\"onload"), "the path comes back only as an attribute's value");
}

#[tokio::test]
async fn a_path_that_is_not_utf8_gets_the_error_page() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.signed_in("erfurt", Role::Coordinator).await;
    for path in [
        "/de/confirm/%FF",
        "/de/places/%C3",
        "/de/staff/people/%FF",
        "/de/staff/signups/%FF",
        "/de/join/%FF",
        "/de/demo/mail/%FF",
    ] {
        let page = browser.get(path).await;
        is_page(&page, page.status, path);
        assert!(matches!(page.status, 400 | 404), "{path}: {}", page.status);
    }
    for path in ["/de?x=%FF", "/de/directory?q=%C3", "/de/staff/signups?q=%FF"] {
        let page = browser.get(path).await;
        assert!(matches!(page.status, 200 | 400), "{path}: {}", page.status);
    }
}

#[tokio::test]
async fn a_host_is_read_as_the_standard_says() {
    let world = World::new(Backend::Sqlite).await;
    world.gotha().await;
    for host in [
        "erfurt.localhost",
        "erfurt.localhost:80",
        "ERFURT.LocalHost:3000",
        "erfurt.localhost.",
        "erfurt.localhost.:3000",
    ] {
        let page = world.browser(host).get("/de").await;
        assert_eq!(page.status, 200, "{host}");
        assert!(page.body.contains("Landeshauptstadt Erfurt"), "{host}");
    }
    let hosts = "127.0.0.1:3000 evil.example localhost.evil.example erfurt erfurt.localhost.evil.example \
        xerfurt.localhost a.erfurt.localhost state.localhost -erfurt.localhost";
    for host in hosts.split_whitespace() {
        is_page(&world.browser(host).get("/de").await, 404, host);
    }
    for host in [
        "",
        ".",
        "erfurt.localhost:3000@evil.example",
        "user@erfurt.localhost",
        "[::1]:3000",
        "erfurt.localhost:x",
        "erfurt..localhost",
        "erfurt.localhost, gotha.localhost",
        "erfurt localhost",
        "erfurt_x.localhost",
    ] {
        is_page(&world.browser(host).get("/de").await, 400, host);
    }
    // What a proxy's other headers say of the host changes nothing.
    let tricks = [
        ("x-forwarded-host", "gotha.localhost"),
        ("forwarded", "host=gotha.localhost"),
        ("x-original-url", "/de/staff"),
    ];
    let page = world.browser(ERFURT).send(Method::GET, "/de", &tricks, None).await;
    assert!(page.body.contains("Landeshauptstadt Erfurt") && !page.body.contains("gotha.localhost"));
}

#[tokio::test]
async fn a_request_without_a_host_is_refused_and_one_in_absolute_form_is_answered() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_tenants, router) = own::open(folder.path(), "http://localhost:3000", Assets::default()).await;
    let bare = Request::get("/de").body(Body::empty()).expect("a request");
    is_page(&own::send(&router, bare).await, 400, "no host");
    let absolute = Request::get("http://localhost:3000/de").body(Body::empty()).expect("a request");
    assert_eq!(own::send(&router, absolute).await.status, 200);
}

#[tokio::test]
async fn a_request_with_two_hosts_is_refused() {
    let world = World::new(Backend::Sqlite).await;
    world.gotha().await;
    let page = world.browser(ERFURT).send(Method::GET, "/de", &[("host", "gotha.localhost:3000")], None).await;
    is_page(&page, 400, "RFC 9112, section 3.2");
}

#[tokio::test]
async fn methods_that_a_page_does_not_take_are_refused_by_name() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.browser(ERFURT);
    for (path, allowed) in
        [("/de", "GET,HEAD"), (FORM, "GET,HEAD,POST"), ("/de/staff/sign-out", "POST"), ("/de/places/99084", "GET,HEAD")]
    {
        for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "X"] {
            let page =
                browser.send(method.parse().expect("a method"), path, &[("sec-fetch-site", "same-origin")], None).await;
            is_page(&page, 405, &format!("{method} {path}"));
            assert_eq!(page.header("allow"), allowed, "{method} {path}");
        }
    }
    is_page(&browser.get("/de/staff/sign-out").await, 405, "GET");
    is_page(&browser.post("/de", &[]).await, 405, "POST");
}

#[tokio::test]
async fn ids_that_are_none_or_another_records_lead_nowhere() {
    let world = World::new(Backend::Sqlite).await;
    let signup = world.confirmed("erfurt", Kind::Volunteer, &volunteer("luise@example.org")).await;
    let other = world.confirmed("erfurt", Kind::Organisation, &organisation("verein@example.org")).await;
    let ctx = world.coordinator("erfurt").await;
    let person = match signup::accept(&ctx, signup).await.expect("accepted") {
        signup::Accepted::Person(id) => id.to_string(),
        signup::Accepted::Organisation(id) => id.to_string(),
    };
    let mut browser = world.signed_in("erfurt", Role::Coordinator).await;
    for id in [
        "0",
        "x",
        "-1",
        "'",
        "%27",
        "00000000-0000-0000-0000-000000000000",
        &format!("{person}0"),
        &person[1..],
        "%7B%7D",
        &other.to_string(),
    ] {
        for place in ["people", "organisations"] {
            is_page(&browser.get(&format!("/de/staff/{place}/{id}")).await, 404, id);
            is_page(&browser.post(&format!("/de/staff/{place}/{id}/note"), &[("note", "x")]).await, 404, id);
        }
        is_page(&browser.post(&format!("/de/staff/organisations/{id}/listed"), &[("listed", "true")]).await, 404, id);
        is_page(&browser.get(&format!("/de/demo/mail/{id}")).await, 404, id);
    }
    for path in [format!("signups/{person}"), format!("organisations/{person}"), format!("people/{signup}")] {
        is_page(&browser.get(&format!("/de/staff/{path}")).await, 404, &path);
    }
    for action in ["confirm", "delete", "", "Accept", "note%00"] {
        let page = browser.post(&format!("/de/staff/signups/{other}/{action}"), &[]).await;
        is_page(&page, 404, action);
    }
}

#[tokio::test]
async fn page_numbers_and_filters_may_be_nonsense() {
    let world = World::new(Backend::Sqlite).await;
    world.confirmed("erfurt", Kind::Volunteer, &volunteer("luise@example.org")).await;
    let mut browser = world.signed_in("erfurt", Role::DistrictAdmin).await;
    for path in [
        "staff/signups",
        "staff/people",
        "staff/organisations",
        "staff/audit",
        "directory",
        "staff/signups.csv",
        "staff/people.csv",
    ] {
        for page in [
            "0",
            "-1",
            "NaN",
            "1e9",
            "99999999",
            "18446744073709551615",
            "18446744073709551616",
            "",
            "٢",
            "1.5",
            "0x1",
            "1%00",
        ] {
            assert_eq!(browser.get(&format!("/de/{path}?page={page}")).await.status, 200, "{path}?page={page}");
        }
        let queries = "order=king order=name;drop status=king status=all&status=confirmed kind=king section=king \
            part=king group=king group=%25 a=b&&= q ? order[]=name";
        for query in queries.split_whitespace() {
            assert_eq!(browser.get(&format!("/de/{path}?{query}")).await.status, 200, "{path}?{query}");
        }
    }
    for nonsense in ["order=king", "status=king", "kind=king", "page=0", "page=-1"] {
        let page = browser.get(&format!("/de/staff/signups?{nonsense}")).await;
        assert!(page.body.contains("Luise Pößnecker-Öztürk"), "{nonsense}: what waits is shown");
    }
}

#[tokio::test]
async fn a_packed_form_is_refused_and_a_plain_one_is_read() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.browser(ERFURT);
    for (coding, is_read) in [("gzip", false), ("br", false), ("identity, gzip", false), ("Identity", true)] {
        let headers = [("sec-fetch-site", "same-origin"), ("content-encoding", coding)];
        let page = browser.send(Method::POST, FORM, &headers, Some("name=x".to_owned())).await;
        if is_read {
            assert_eq!((page.status, page.body.contains("value=\"x\"")), (422, true), "{coding}: {}", page.body);
        } else {
            is_page(&page, 400, coding);
        }
    }
    let page = browser.post(FORM, &[("name", "x")]).await;
    assert_eq!((page.status, page.body.contains("value=\"x\"")), (422, true), "{}", page.body);
}

#[tokio::test]
async fn a_form_that_never_ends_is_given_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let (tenants, router) = own::open(folder.path(), "http://localhost:3000", Assets::default()).await;
    let settings = Settings { name: "Erfurt".to_owned(), ..Settings::default() };
    tenants.create(NewTenant { slug: "erfurt".to_owned(), settings, ..NewTenant::default() }).await.expect("a tenant");
    // What the first visitor is asked of the databases is known then.
    let opened = Request::get(FORM).header("host", ERFURT).body(Body::empty()).expect("a request");
    assert_eq!(own::send(&router, opened).await.status, 200);
    let endless = Body::new(Body::from("name=x").with_trailers(std::future::pending()));
    let form = Request::post(FORM)
        .header("host", ERFURT)
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "Application/X-WWW-Form-Urlencoded; charset=utf-8")
        .body(endless)
        .expect("a request");
    // Nobody waits for it here: the clock of this runtime goes on by itself.
    tokio::time::pause();
    let began = tokio::time::Instant::now();
    let page = own::send(&router, form).await;
    is_page(&page, 408, "too slow");
    assert_eq!(began.elapsed().as_secs(), 15);
}
