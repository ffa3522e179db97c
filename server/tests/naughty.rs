//! What somebody might type, by accident or not, and what breaks programs: it is kept, shown as text, and runs nowhere.

use std::collections::BTreeSet;
use std::path::Path;

use crate::html::tags::runs;
use domain::fields::Field;
use domain::form::{Kind as Answer, On, Text};
use domain::role::Role;
use domain::signup::Kind;
use domain::text::NAME_MAX;
use naughty_strings::BLNS;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use services::signup::TRAP;
use testkit::{Backend, Page, World, organisation, participant, scale, volunteer};

const ERFURT: &str = "erfurt.localhost:3000";

const NAUGHTY: [&str; 66] = [
    // What reserved words and nothing look like
    "null",
    "undefined",
    "NaN",
    "true",
    "-1",
    "0",
    "1e309",
    "{}",
    "[]",
    "None",
    " ",
    "\u{feff}",
    "\u{a0}\u{2003}",
    // SQL
    "' OR '1'='1",
    "'; DROP TABLE signup;--",
    "\" OR \"\"=\"",
    "1; SELECT pg_sleep(10)",
    "%",
    "_",
    "\\",
    "%_\\%",
    "') UNION SELECT 1--",
    // Scripts and markup
    "<script>alert(1)</script>",
    "\"><script>alert(2)</script>",
    "'><img src=x onerror=alert(3)>",
    "</textarea><script>alert(4)</script>",
    "</title><script>alert(5)</script>",
    "</style><script>alert(6)</script>",
    "<svg/onload=alert(7)>",
    "javascript:alert(8)",
    "\" onmouseover=\"alert(9)",
    "' onfocus='alert(10)' autofocus='",
    "<!-- <b>",
    "]]>",
    "&lt;script&gt;",
    "&amp;",
    "&#x3c;script&#x3e;",
    "<iframe srcdoc='<script>alert(11)</script>'>",
    "{{constructor.constructor('alert(12)')()}}",
    "${7*7}",
    "<leptos-island data-component=x>",
    // Formats and shells
    "%s%s%s%n",
    "{0}",
    "{ $name }",
    "$(touch /tmp/x)",
    "`id`",
    "; ls",
    "../../../../etc/passwd",
    "..\\..\\boot.ini",
    "/dev/null",
    "file:///etc/passwd",
    // Spreadsheets
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "+49",
    "-2+3",
    "\u{2068}=1+1",
    "a;b;\"c\"",
    // Scripts of the world and signs that are not seen
    "\u{202e}gnp.exe",
    "\u{2066}\u{2067}\u{2068}\u{2069}",
    "\u{200b}\u{200d}\u{2060}",
    "👩🏽‍🚀🏳️‍🌈🇺🇦",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L",
    "ﷺ",
    "ＡＢＣ１２３",
    "مرحبا\u{200f}!",
    // Control characters, mail headers
    "a\0b\u{7}c\u{1b}[31md\u{7f}\u{85}\r\nBcc: all@example.org\r\n\r\n",
];

fn encode(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// Checks that what was typed does not come back as markup.
fn is_escaped(page: &Page, typed: &str, what: &str) {
    assert!(page.status < 500, "{what} {typed:?}: {}", page.body);
    if !page.header("content-type").starts_with("text/html") {
        return;
    }
    assert!(
        !page.body.contains("<script>alert") && !page.body.contains("<img src=x") && !page.body.contains("<iframe"),
        "{what} {typed:?}"
    );
    assert!(!typed.contains('<') || !page.body.contains(typed), "{what} {typed:?}");
    // A quote alone stands where an attribute is empty.
    assert!(
        !typed.starts_with('"') || typed.len() == 1 || !page.body.contains(&format!("=\"{typed}")),
        "{what} {typed:?}"
    );
    assert!(!page.body.contains('\0'), "{what} {typed:?}");
}

fn plain(body: &str) -> String {
    let quotes = body
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&#x2F;", "/")
        .replace("&#x2f;", "/");
    quotes.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// Every input of the three forms, and what they have besides.
fn inputs() -> BTreeSet<&'static str> {
    let declared = Kind::ALL.iter().flat_map(|kind| On::SignUp(*kind).inputs()).map(|input| input.name);
    declared.chain([TRAP, "token", "consent"]).collect()
}

/// The free texts that a form asks of everybody, and whether each is a name.
fn free_texts(kind: Kind) -> Vec<(&'static str, bool)> {
    let specs = On::SignUp(kind).fields().map(Field::spec).filter(|spec| !spec.sensitive);
    let texts = specs.filter_map(|spec| match spec.kind {
        Answer::Text(Text::Line(_) | Text::Paragraph(_)) => Some((spec.name, false)),
        Answer::Text(Text::Name(_)) => Some((spec.name, true)),
        _ => None,
    });
    let mut texts: Vec<_> = texts.collect();
    // What is no name has a field in each form all the same.
    texts.sort_by_key(|(_, is_name)| *is_name);
    texts
}

#[tokio::test]
async fn nothing_that_is_typed_into_a_form_breaks_it_or_comes_back_as_markup() {
    let world = World::new(Backend::Sqlite).await;
    for kind in Kind::ALL {
        let mut browser = world.browser(ERFURT);
        for typed in NAUGHTY {
            let fields: Vec<_> = inputs().into_iter().map(|name| (name, typed)).collect();
            let page = browser.post(&format!("/de/join/{kind}"), &fields).await;
            assert_eq!(page.status, 422, "{kind} {typed:?}");
            is_escaped(&page, typed, kind.code());
            let kept = typed.replace('\0', "");
            assert!(plain(&page.body).contains(&kept), "{kind} {typed:?}: what was typed is gone");
        }
    }
}

#[tokio::test]
async fn what_is_taken_is_shown_to_staff_as_text() {
    let world = World::new(Backend::Sqlite).await;
    let mut staff = world.signed_in("erfurt", Role::DistrictAdmin).await;
    // What a name can be.
    let fits = |typed: &&str| {
        let line = domain::text::clean_line(typed);
        line.len() > 1 && line.chars().count() <= NAME_MAX
    };
    let all: Vec<&str> = NAUGHTY.into_iter().chain(BLNS.iter().copied()).filter(fits).collect();
    let taken = all.len();
    // Each string is in a field of some sign-up; in full, in every field of one.
    for (number, some) in all.chunks(scale(3, 1)).enumerate() {
        let email = format!("n{number}@example.org");
        let (kind, mut fields) = match number % 3 {
            0 => (Kind::Volunteer, volunteer(&email)),
            1 => (Kind::Participant, participant(&email)),
            _ => (Kind::Organisation, organisation(&email)),
        };
        let texts = free_texts(kind);
        assert!(texts.len() >= 3, "{kind}: each of three strings has a field, if it can be a name");
        fields.retain(|(name, _)| !texts.iter().any(|(text, _)| text == name));
        let can_name = |typed: &str| domain::text::is_name(typed) && !domain::text::has_web_address(typed);
        fields.extend(texts.iter().enumerate().map(|(at, (name, is_name))| {
            let typed = some[at % some.len()];
            (*name, if *is_name && !can_name(typed) { "Probe" } else { typed })
        }));
        let id = world.confirmed("erfurt", kind, &fields).await;
        let page = staff.get(&format!("/de/staff/signups/{id}")).await;
        assert_eq!(page.status, 200, "{some:?}");
        assert_eq!(runs(&page), Vec::<String>::new(), "{some:?}");
        let noted = staff.post(&format!("/de/staff/signups/{id}/note"), &[("note", some[0])]).await;
        assert_eq!(noted.status, 303, "{some:?}");
        assert_eq!(staff.post(&format!("/de/staff/signups/{id}/accept"), &[]).await.status, 303, "{some:?}");
        let with_note = staff.get(noted.header("location")).await;
        for typed in some {
            is_escaped(&page, typed, "the record");
            is_escaped(&with_note, typed, "the record with a note");
        }
        let mail = world.mail_to("erfurt", &email).await.expect("a mail");
        assert!(
            !mail.subject.contains(['\r', '\n']) && !mail.to_name.contains(['\r', '\n']),
            "{some:?}: no line breaks in a mail's head"
        );
    }
    for path in [
        "staff",
        "staff/signups?status=all",
        "staff/people",
        "staff/organisations",
        "staff/audit",
        "directory",
        "demo/mail",
        "staff/signups.csv?status=all",
        "staff/people.csv",
    ] {
        let page = staff.get(&format!("/de/{path}")).await;
        assert_eq!(page.status, 200, "{path}");
        assert_eq!(runs(&page), Vec::<String>::new(), "{path}");
        for typed in NAUGHTY.iter().chain(BLNS) {
            is_escaped(&page, typed, path);
        }
    }
    let counts = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder").join("counts");
    std::fs::create_dir_all(&counts).expect("the folder of counts");
    let told =
        format!("naughty strings kept: {taken}, in sign-ups that were confirmed, noted, accepted and shown as text\n");
    std::fs::write(counts.join("naughty-kept.txt"), told).expect("written");
}

#[tokio::test]
async fn nothing_that_is_searched_for_breaks_a_search_or_comes_back_as_markup() {
    let world = World::new(Backend::Sqlite).await;
    world.confirmed("erfurt", Kind::Volunteer, &volunteer("luise@example.org")).await;
    let mut staff = world.signed_in("erfurt", Role::DistrictAdmin).await;
    for typed in NAUGHTY {
        let value = encode(typed);
        for path in [
            "directory?q=",
            "staff/signups?q=",
            "staff/people?q=",
            "staff/organisations?q=",
            "staff/search?q=",
            "staff/audit?group=",
            "staff/signups.csv?q=",
            "staff/people.csv?q=",
            "staff/sign-in?to=",
            "confirmed?kind=",
            "x?",
        ] {
            let page = staff.get(&format!("/de/{path}{value}")).await;
            assert!(matches!(page.status, 200 | 303 | 404), "{path} {typed:?}: {}", page.status);
            is_escaped(&page, typed, path);
        }
        let page = world.browser(ERFURT).get(&format!("/de/staff/sign-in?to={value}")).await;
        is_escaped(&page, typed, "sign-in");
        let page = world
            .browser(ERFURT)
            .post("/de/staff/sign-in", &[("email", typed), ("password", typed), ("to", typed)])
            .await;
        assert_eq!(page.status, 422, "{typed:?}");
        is_escaped(&page, typed, "sign-in");
    }
}

#[tokio::test]
async fn nothing_in_the_configuration_breaks_its_readers_or_tells_a_password() {
    for typed in NAUGHTY.iter().chain(BLNS) {
        for url in [(*typed).to_owned(), format!("https://{typed}"), format!("https://ch.example:{typed}")] {
            if let Ok(base) = services::tenant::Base::parse(&url) {
                assert_eq!(services::tenant::Base::parse(&base.state_url()), Ok(base), "{url:?}");
            }
        }
        for place in [
            format!("{typed}/ch_{{tenant}}"),
            format!("db/{typed}_{{tenant}}?{typed}"),
            format!("db:{typed}/{{tenant}}"),
        ] {
            let told =
                store::Location::postgres(&format!("postgres://ch:hinterdemmond@{place}")).err().unwrap_or_default();
            assert!(!told.contains("hinterdemmond"), "{place:?}: {told}");
        }
        for (url, from) in [
            (format!("smtp://ch:hinterdemmond@{typed}"), "a@b.example".to_owned()),
            (format!("smtp://ch:hinterdemmond@mail.example:{typed}?tls={typed}"), "a@b.example".to_owned()),
            (format!("{typed}://ch:hinterdemmond@mail.example"), "a@b.example".to_owned()),
            ("smtp://mail.example".to_owned(), (*typed).to_owned()),
        ] {
            let told = mail::Delivery::new(&mail::SmtpConfig { url: url.clone(), from }).err().unwrap_or_default();
            assert!(!told.contains("hinterdemmond"), "{url:?}: {told}");
        }
    }
}
