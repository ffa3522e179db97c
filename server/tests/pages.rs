//! What pages say of themselves, and that they do all their work without JavaScript.

use crate::html::{plain, tag};
use axum::http::Method;
use domain::Locale;
use testkit::{Backend, World};

const ERFURT: &str = "erfurt.localhost:3000";
const STATE: &str = "localhost:3000";

#[tokio::test]
async fn the_address_says_the_language_or_else_the_browser() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.browser(ERFURT);
    for (path, accept, locale) in [
        ("/de", "en", Locale::German),
        ("/en/join", "ar", Locale::English),
        ("/ar/women", "", Locale::Arabic),
        ("/", "ar-SY,en;q=0.5", Locale::Arabic),
        ("/join", "fr,en;q=0.3", Locale::English),
        ("/directory", "uk,ru", Locale::German),
        ("/ar/", "de", Locale::Arabic),
    ] {
        let page = browser.send(Method::GET, path, &[("accept-language", accept)], None).await;
        assert_eq!(page.status, 200, "{path}");
        let html = tag(&page, "html", &[]).expect("a document");
        let (lang, dir) = (format!("lang=\"{}\"", locale.code()), format!("dir=\"{}\"", locale.direction().code()));
        assert!(html.contains(&lang) && html.contains(&dir), "{path} {accept}: {html}");
        assert!(
            page.body.contains(&format!("href=\"/{}/directory\"", locale.code())),
            "{path}: links keep the language"
        );
    }
}

#[tokio::test]
async fn a_page_names_itself_and_its_other_languages() {
    let world = World::new(Backend::Sqlite).await;
    let base = "http://erfurt.localhost:3000";
    for (path, rest) in
        [("/ar/women", "/women"), ("/women?utm=x", "/women"), ("/en", ""), ("/de/join/volunteer", "/join/volunteer")]
    {
        let page = world.browser(ERFURT).send(Method::GET, path, &[("accept-language", "ar")], None).await;
        let own = page.header("content-language").to_owned();
        assert!(
            tag(&page, "link", &["rel=\"canonical\"", &format!("href=\"{base}/{own}{rest}\"")]).is_some(),
            "{path}"
        );
        for locale in Locale::ALL {
            let (language, url) = (format!("hreflang=\"{locale}\""), format!("href=\"{base}/{locale}{rest}\""));
            assert!(tag(&page, "link", &["rel=\"alternate\"", &language, &url]).is_some(), "{path}: {url}");
        }
        let any = format!("href=\"{base}{}\"", if rest.is_empty() { "/" } else { rest });
        assert!(tag(&page, "link", &["hreflang=\"x-default\"", &any]).is_some(), "{path}: {any}");
        assert!(
            tag(&page, "meta", &["name=\"description\""]).is_some() && tag(&page, "meta", &["noindex"]).is_none(),
            "{path}"
        );
    }
    let switched = world.browser(ERFURT).get("/de/directory?q=a%26b&kind=club").await;
    let link = tag(&switched, "a ", &["hreflang=\"ar\""]).expect("the switch");
    assert!(plain(link).contains("href=\"/ar/directory?q=a%26b&kind=club\""), "{link}");
}

#[tokio::test]
async fn the_sitemap_names_only_what_is_there() {
    let world = World::without_demo(Backend::Sqlite).await;
    for (host, least) in [(ERFURT, 39), (STATE, 12)] {
        let sitemap = world.browser(host).get("/sitemap.xml").await;
        assert_eq!(sitemap.header("content-type"), "application/xml");
        let urls: Vec<_> = sitemap.body.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
        assert_eq!(urls.len(), least, "{urls:?}");
        assert_eq!(sitemap.body.matches("hreflang=\"ar\"").count(), urls.len());
        for url in urls {
            let path = url.strip_prefix(&format!("http://{host}")).expect("of this host");
            let page = world.browser(host).get(path).await;
            assert_eq!(page.status, 200, "{url}");
            assert!(tag(&page, "meta", &["noindex"]).is_none(), "{url}");
        }
    }
}

#[tokio::test]
async fn robots_stay_out_of_demonstrations_and_of_what_is_not_public() {
    let demo = World::new(Backend::Sqlite).await;
    let real = World::without_demo(Backend::Sqlite).await;
    for host in [ERFURT, STATE] {
        let page = demo.browser(host).get("/robots.txt").await;
        assert_eq!(page.header("content-type"), "text/plain; charset=utf-8");
        assert!(page.body.lines().any(|line| line == "Disallow: /"), "{}", page.body);
        let page = real.browser(host).get("/robots.txt").await;
        assert!(!page.body.lines().any(|line| line == "Disallow: /"), "{}", page.body);
        for locale in Locale::ALL {
            for path in ["staff", "me", "confirm/", "answer/", "trial/", "questionnaire/", "profile/", "evening/"] {
                assert!(page.body.lines().any(|line| line == format!("Disallow: /{locale}/{path}")), "{}", page.body);
            }
        }
        assert!(page.body.contains(&format!("Sitemap: http://{host}/sitemap.xml")), "{}", page.body);
    }
}

#[tokio::test]
async fn security_txt_has_its_fields() {
    let world = World::new(Backend::Sqlite).await;
    let page = world.browser(ERFURT).get("/.well-known/security.txt").await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/plain; charset=utf-8"));
    let field = |name: &str| {
        let values: Vec<_> = page.body.lines().filter_map(|line| line.strip_prefix(&format!("{name}: "))).collect();
        assert_eq!(values.len(), 1, "{name} once: {}", page.body);
        values[0].to_owned()
    };
    let expires = chrono::DateTime::parse_from_rfc3339(&field("Expires")).expect("a time");
    let now = services::Clock::now(&*world.clock);
    assert!(expires > now && expires < now + chrono::Duration::days(366), "less than a year (RFC 9116)");
    assert_eq!(field("Canonical"), format!("http://{ERFURT}/.well-known/security.txt"));
    assert_eq!(field("Preferred-Languages"), "de, en, ar");
    assert!(page.body.starts_with("Contact: mailto:koordination@erfurt.example\n"), "{}", page.body);
}

#[tokio::test]
async fn security_txt_never_names_an_empty_contact() {
    let world = World::new(Backend::Sqlite).await;
    let page = world.browser(STATE).get("/.well-known/security.txt").await;
    let contact = page.body.lines().find_map(|line| line.strip_prefix("Contact: "));
    assert!(page.status == 404 || contact.is_some_and(|contact| contact != "mailto:"), "{}", page.body);
}

#[tokio::test]
async fn the_mailbox_is_there_only_in_a_demonstration() {
    let (demo, real) = (World::new(Backend::Sqlite).await, World::without_demo(Backend::Sqlite).await);
    for host in [ERFURT, STATE] {
        assert_eq!(demo.browser(host).get("/de/demo/mail").await.status, 200, "{host}");
        for path in ["/de/demo/mail", "/demo/mail", "/de/demo/mail/0190d2a5-0000-7000-8000-000000000000"] {
            assert_eq!(real.browser(host).get(path).await.status, 404, "{host}{path}");
        }
        let page = real.browser(host).get("/de").await;
        assert!(!page.body.contains("/demo/mail") && !page.body.contains("ch-demo"), "{host}: no ribbon");
    }
    let thanks = real.browser(ERFURT).get("/de/join/thanks").await;
    assert!(!thanks.body.contains("/demo/mail"));
}
