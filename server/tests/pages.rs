//! What pages say of themselves, and that they do all their work without JavaScript.

use axum::http::Method;
use domain::Locale;
use domain::role::Role;
use domain::signup::Kind;
use testkit::{Backend, Browser, Page, World, organisation, participant, volunteer};
use texts::texts;

const ERFURT: &str = "erfurt.localhost:3000";
const STATE: &str = "localhost:3000";

/// The first tag of this kind that has all these words.
fn tag<'page>(page: &'page Page, kind: &str, words: &[&str]) -> Option<&'page str> {
    let start = format!("<{kind}");
    let tags = page
        .body
        .match_indices(&start)
        .map(|(at, _)| page.body[at + start.len()..].split('>').next().unwrap_or_default());
    tags.into_iter().find(|tag| words.iter().all(|word| tag.contains(word)))
}

fn plain(text: &str) -> String {
    let quotes = text.replace("&quot;", "\"").replace("&#x27;", "'").replace("&#39;", "'").replace("&#x2F;", "/");
    quotes.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

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
    for (host, least) in [(ERFURT, 33), (STATE, 12)] {
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
            for path in ["staff", "confirm/"] {
                assert!(page.body.lines().any(|line| line == format!("Disallow: /{locale}/{path}")), "{}", page.body);
            }
        }
        assert!(page.body.contains(&format!("Sitemap: http://{host}/sitemap.xml")), "{}", page.body);
    }
}

#[tokio::test]
async fn security_txt_has_its_fields() {
    let world = World::new(Backend::Sqlite).await;
    for host in [ERFURT, STATE] {
        let page = world.browser(host).get("/.well-known/security.txt").await;
        assert_eq!((page.status, page.header("content-type")), (200, "text/plain; charset=utf-8"));
        let field = |name: &str| {
            let values: Vec<_> = page.body.lines().filter_map(|line| line.strip_prefix(&format!("{name}: "))).collect();
            assert_eq!(values.len(), 1, "{name} once: {}", page.body);
            values[0].to_owned()
        };
        let expires = chrono::DateTime::parse_from_rfc3339(&field("Expires")).expect("a time");
        let now = services::Clock::now(&*world.clock);
        assert!(expires > now && expires < now + chrono::Duration::days(366), "less than a year (RFC 9116)");
        assert_eq!(field("Canonical"), format!("http://{host}/.well-known/security.txt"));
        assert_eq!(field("Preferred-Languages"), "de, en, ar");
        assert!(field("Contact").contains('@'), "{host}: somebody to write to: {}", page.body);
    }
}

#[tokio::test]
async fn a_form_is_whole_and_can_be_sent_without_javascript() {
    let world = World::new(Backend::Sqlite).await;
    for (kind, steps) in [("volunteer", 5), ("participant", 5), ("organisation", 4)] {
        let email = format!("{kind}@example.org");
        let mut browser = world.browser(ERFURT);
        let page = browser.get(&format!("/de/join/{kind}")).await;
        assert_eq!(
            page.body.matches("data-step ").count() + page.body.matches("data-step=").count(),
            steps,
            "{kind}: all steps are there"
        );
        assert!(!page.body.contains("<noscript"), "{kind}: nobody is asked to switch anything on");
        assert!(tag(&page, "form", &["method=\"post\"", &format!("action=\"/de/join/{kind}\"")]).is_some());
        assert_eq!(page.body.matches("type=\"submit\"").count(), 1, "{kind}: one button sends it");
        for part in page.body.split("<section class=\"ch-step\"").skip(1) {
            assert!(!part.split('>').next().unwrap_or_default().contains("hidden"), "{kind}: no step is hidden");
        }
        let filled = match kind {
            "volunteer" => volunteer(&email),
            "participant" => participant(&email),
            _ => organisation(&email),
        };
        for (name, _) in &filled {
            assert!(page.body.contains(&format!("name=\"{name}\"")), "{kind}: {name} can be filled in");
        }
        assert!(
            tag(&page, "input", &["name=\"consent\"", "checked"]).is_none(),
            "{kind}: no consent is ticked beforehand"
        );
        let token = page.hidden("token");
        world.clock.forward(chrono::Duration::seconds(30));
        let fields: Vec<_> = filled.into_iter().chain([("token", token.as_str()), ("fax_number", "")]).collect();
        let sent = browser.post(&format!("/de/join/{kind}"), &fields).await;
        assert_eq!((sent.status, sent.header("location")), (303, "/de/join/thanks"));
        assert_eq!(browser.get("/de/join/thanks").await.status, 200);
        let secret = world.secret("erfurt", &email).await;
        let link = format!("/de/confirm/{secret}");
        let looked = browser.get(&link).await;
        assert!(
            tag(&looked, "form", &["method=\"post\"", &link]).is_some(),
            "{kind}: a button, not the link itself, confirms"
        );
        assert_eq!(browser.post(&link, &[]).await.header("location"), format!("/de/confirmed?kind={kind}"));
        assert!(tag(&browser.get(&link).await, "form", &[&link]).is_none(), "{kind}: only once");
    }
    let page = world.browser(ERFURT).get("/de/join/king").await;
    assert_eq!(page.status, 404);
}

fn chosen(page: &Page, field: &str) -> Vec<String> {
    let selects = page.body.split("<select").skip(1).filter_map(|rest| rest.split("</select>").next());
    let fields =
        selects.filter(|select| select.split('>').next().unwrap_or_default().contains(&format!("name=\"{field}\"")));
    let selected = |select: &str| {
        let mut options = select.split("<option").skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
        let option = options.find(|option| option.contains("selected")).unwrap_or_default();
        option.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
    };
    fields.map(selected).collect()
}

/// Checks that a refused form's page still has every value where it was typed.
fn keeps(page: &Page, fields: &[(&str, &str)]) {
    for (name, value) in fields {
        let named = format!("name=\"{name}\"");
        if tag(page, "select", &[&named]).is_some() {
            assert!(chosen(page, name).contains(&(*value).to_owned()), "{name}={value} is not selected any more");
        } else if tag(page, "textarea", &[&named]).is_some() {
            let text = page
                .body
                .split("<textarea")
                .find(|rest| rest.split('>').next().unwrap_or_default().contains(&named))
                .expect("it");
            let text = text.split_once('>').and_then(|(_, rest)| rest.split("</textarea>").next()).unwrap_or_default();
            assert_eq!(plain(text), *value, "{name}: what stands in the box is what was typed, to the letter");
        } else {
            let tags: Vec<_> = page
                .body
                .split("<input")
                .skip(1)
                .map(|rest| plain(rest.split('>').next().unwrap_or_default()))
                .collect();
            let kept = tags.iter().find(|tag| tag.contains(&named) && tag.contains(&format!("value=\"{value}\"")));
            let kept = kept.unwrap_or_else(|| panic!("{name}={value} is gone"));
            let is_box = kept.contains("type=\"checkbox\"") || kept.contains("type=\"radio\"");
            assert!(!is_box || kept.contains("checked"), "{name}={value} is not ticked any more");
        }
    }
}

#[tokio::test]
async fn a_refused_form_keeps_all_that_was_typed() {
    let world = World::new(Backend::Sqlite).await;
    let profile = [
        ("address_as", "Frau Luise"),
        ("phone", "0361 / 555 01-00"),
        ("postcode", "99310"),
        ("place", "Dornheim"),
        ("locale", "ar"),
        ("language", "de"),
        ("level", "native"),
        ("language", "ar"),
        ("level", "b1"),
        ("language", "en"),
        ("level", "a2"),
        ("language", "fr"),
        ("level", "c1"),
        ("topics", "german"),
        ("availability", "mo-morning"),
        ("reach", "bicycle"),
        ("consent", "statistics"),
        ("consent", "photos"),
    ];
    let name = ("name", "Anne-Marie \"Mia\" O'Neill <x> & Söhne");
    let wrong = ("email", "mia at example");
    let volunteer: Vec<_> = [
        name,
        wrong,
        ("roles", "mentor"),
        ("roles", "buddy"),
        ("motivation", "Erste Zeile\nzweite <b>Zeile</b> & mehr"),
    ]
    .into_iter()
    .chain(profile)
    .collect();
    let participant: Vec<_> = [
        name,
        wrong,
        ("seeking", "mentor"),
        ("for_whom", "child"),
        ("guardian", "Maryam"),
        ("goals", "Deutsch\n\nund Arbeit"),
        ("occupation", "Bäckerin"),
        ("origin", "Syrien"),
        ("referred_by", "Nachbarin"),
        ("consent", "special"),
    ]
    .into_iter()
    .chain(profile)
    .collect();
    let organisation = vec![
        name,
        wrong,
        ("organisation_kind", "club"),
        ("sections", "fire"),
        ("street", "Auenweg 3"),
        ("website", "example.org/\"x\""),
        ("contact_name", "Jörg"),
        ("contact_function", "Wart"),
        ("openness", "Donnerstags"),
        ("accessible", "partly"),
        ("languages", "de"),
        ("languages", "ar"),
        ("consent", "directory"),
        ("consent", "processing"),
    ];
    for (kind, fields) in [("volunteer", volunteer), ("participant", participant), ("organisation", organisation)] {
        // What the form doesn't offer isn't asked for here.
        let mut browser = world.browser(ERFURT);
        let fresh = browser.get(&format!("/de/join/{kind}")).await;
        let is_offered = |name: &str, value: &str| {
            let named = format!("name=\"{name}\"");
            let typed = tag(&fresh, "input", &[&named, "type=\"checkbox\""]).is_none()
                && tag(&fresh, "input", &[&named, "type=\"radio\""]).is_none();
            typed || tag(&fresh, "input", &[&named, &format!("value=\"{value}\"")]).is_some()
        };
        for (name, value) in &fields {
            assert!(is_offered(name, value), "{kind} does not offer {name}={value}");
        }
        let token = fresh.hidden("token");
        world.clock.forward(chrono::Duration::seconds(30));
        let sent: Vec<_> = fields.iter().copied().chain([("token", token.as_str())]).collect();
        let page = browser.post(&format!("/de/join/{kind}"), &sent).await;
        assert_eq!(page.status, 422, "{kind}");
        keeps(&page, &fields);
        assert!(
            page.body.contains("href=\"#f-email\"") && page.body.contains("id=\"f-email-error\""),
            "{kind}: summary and field say it"
        );
        assert!(page.body.contains(&texts(Locale::German).problem_email()), "{kind}");
        assert_eq!(
            chosen(&page, "language").iter().filter(|code| !code.is_empty()).count(),
            if kind == "organisation" { 0 } else { 4 }
        );
    }
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

#[tokio::test]
async fn a_postcode_names_its_places_as_json() {
    let world = World::new(Backend::Sqlite).await;
    for (asked, body) in [
        ("99084", r#"["Erfurt"]"#),
        ("99999", "[]"),
        ("abc", "[]"),
        ("%D9%A9%D9%A9%D9%A0%D9%A8%D9%A4", r#"["Erfurt"]"#),
    ] {
        let page = world.browser(ERFURT).get(&format!("/de/places/{asked}")).await;
        assert_eq!(
            (page.status, page.header("content-type"), page.body.as_str()),
            (200, "application/json", body),
            "{asked}"
        );
    }
    assert!(world.browser(ERFURT).get("/de/places/99310").await.body.starts_with(r#"["Arnstadt","Alkersleben""#));
}

async fn with_name(world: &World, number: usize, name: &str) {
    let email = format!("n{number}@example.org");
    let mut fields = volunteer(&email);
    fields.retain(|(field, _)| *field != "name");
    fields.push(("name", name));
    world.confirmed("erfurt", Kind::Volunteer, &fields).await;
}

#[tokio::test]
async fn an_export_holds_nothing_that_a_spreadsheet_would_run() {
    let world = World::new(Backend::Sqlite).await;
    let names = [
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\u{2068}=HYPERLINK(\"http://evil.example\")",
        "\u{2069}\u{2068}@SUM(1)",
        "x\";=1;\"",
        "Zoë; Söhne",
    ];
    for (number, name) in names.into_iter().enumerate() {
        with_name(&world, number, name).await;
    }
    let page = world.signed_in("erfurt", Role::Coordinator).await.get("/de/staff/signups.csv").await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/csv; charset=utf-8"));
    assert_eq!(page.header("content-disposition"), "attachment; filename=\"signups.csv\"");
    assert!(page.body.starts_with('\u{feff}'), "Excel needs the mark");
    let rows: Vec<_> = page.body.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(rows.len(), names.len() + 1, "{rows:?}");
    assert!(page.body.contains("\"Zoë; Söhne\"") && page.body.contains("\"x\"\";=1;\"\"\""), "{}", page.body);
    assert!(
        page.body.contains("'=cmd|")
            && page.body.contains("'+1+1")
            && page.body.contains("'-1+1")
            && page.body.contains("'@SUM(A1)")
    );
    for cell in rows.iter().flat_map(|row| row.split(';')) {
        let cell = cell.trim_start_matches('"').trim_start_matches(['\u{2068}', '\u{2069}']);
        assert!(!cell.starts_with(['=', '@', '+', '-']) || cell == "=1", "{cell:?} would be run: {}", page.body);
    }
}

/// Follows a link of a page, as somebody who clicks on it.
async fn follow(browser: &mut Browser, path: &str, page: &Page, words: &[&str]) -> (String, Page) {
    let link = plain(tag(page, "a ", words).unwrap_or_else(|| panic!("no link with {words:?} in {}", page.body)));
    let href = link.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("an address");
    let to = if href.starts_with('?') { format!("{path}{href}") } else { href.to_owned() };
    (to.clone(), browser.get(&to).await)
}

#[tokio::test]
async fn a_filter_holds_from_page_to_page_and_in_the_export() {
    let world = World::new(Backend::Sqlite).await;
    let words = "Zoë & Co. 100%_+ \"x\"";
    for number in 0..27 {
        with_name(&world, number, &format!("{words} {number:02}")).await;
    }
    with_name(&world, 99, "Aaron Anders").await;
    let mut browser = world.signed_in("erfurt", Role::Coordinator).await;
    let path = "/de/staff/signups";
    let query: String = percent_encoding::utf8_percent_encode(words, percent_encoding::NON_ALPHANUMERIC).to_string();
    let first = browser.get(&format!("{path}?kind=volunteer&status=all&order=name&q={query}")).await;
    assert!(first.body.contains("100%_+") && !first.body.contains("Aaron Anders"));
    let same = |page: &Page| {
        assert_eq!(
            (chosen(page, "kind"), chosen(page, "status"), chosen(page, "order")),
            (vec!["volunteer".into()], vec!["all".into()], vec!["name".into()])
        );
        keeps(page, &[("q", words)]);
    };
    same(&first);
    let (to, second) = follow(&mut browser, path, &first, &["rel=\"next\""]).await;
    assert!(to.contains("page=2"), "{to}");
    same(&second);
    assert!(
        plain(&second.body).contains(&format!("{words} 26")) && !plain(&second.body).contains(&format!("{words} 01")),
        "the last two"
    );
    let (_, back) = follow(&mut browser, path, &second, &["rel=\"prev\""]).await;
    same(&back);
    let (to, export) = follow(&mut browser, path, &second, &["download"]).await;
    assert_eq!(export.body.lines().count(), 28, "{to}: all pages of the filter and the head");
    let (_, arabic) = follow(&mut browser, path, &second, &["hreflang=\"ar\""]).await;
    same(&arabic);
}
