//! The three forms: whole without JavaScript, patient with mistakes.

use crate::html::fields::{chosen, keeps};
use crate::html::tag;
use domain::Locale;
use domain::fields::Field;
use domain::form::On;
use domain::profile::Filler;
use domain::role::Role;
use domain::signup::{ContactField, Kind};
use testkit::{Backend, World, organisation, participant, volunteer};
use texts::texts;

const ERFURT: &str = "erfurt.localhost:3000";

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
        ("availability", "mon-morning"),
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
async fn every_field_that_a_form_is_declared_to_ask_for_stands_in_it() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.browser(ERFURT);
    for kind in Kind::ALL {
        let page = browser.get(&format!("/de/join/{kind}")).await;
        for input in On::SignUp(*kind).inputs() {
            let names = page.body.matches(&format!("name=\"{}\"", input.name)).count();
            assert!(names > 0, "{kind}: {input:?}");
        }
    }
    let mut staff = world.signed_in("erfurt", Role::Coordinator).await;
    let karin = world.mentor("erfurt", "Karin", |_, _| {}).await;
    let layla = world.mentee("erfurt", "Layla", |_| {}).await;
    for (id, is_mentee) in [(karin, false), (layla, true)] {
        let page = staff.get(&format!("/de/staff/people/{id}/profile")).await;
        for input in On::Profile(Filler::Staff).inputs() {
            let is_asked = match input.field {
                Field::Volunteer(_) => !is_mentee,
                Field::Participant(_) => is_mentee,
                // They are called in Latin letters.
                Field::Contact(ContactField::LatinName) => false,
                _ => true,
            };
            let is_there = page.body.contains(&format!("name=\"{}\"", input.name));
            assert_eq!(is_there, is_asked, "{id}: {input:?}");
        }
    }
    let rana = world.person("erfurt", Kind::Participant, "rana@example.org").await;
    let page = staff.get(&format!("/de/staff/people/{rana}/profile")).await;
    assert!(page.body.contains("name=\"latin_name\""), "who can't be read is asked how to be");
}

#[tokio::test]
async fn the_summary_of_problems_calls_each_field_by_its_name() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.browser(ERFURT);
    let long = "x".repeat(2001);
    for kind in Kind::ALL {
        // Nothing fits anywhere: too long for a text, on no list, no address.
        let names = On::SignUp(*kind).inputs().map(|input| input.name);
        let typed = names.map(|name| (name, if name == "organisation_kind" { "club" } else { long.as_str() }));
        let token = browser.get(&format!("/de/join/{kind}")).await.hidden("token");
        world.clock.forward(chrono::Duration::seconds(30));
        let typed: Vec<_> = typed.chain([("token", token.as_str())]).collect();
        let page = browser.post(&format!("/de/join/{kind}"), &typed).await;
        assert_eq!(page.status, 422, "{kind}");
        let summary = page.body.split("ch-errors__list").nth(1).and_then(|rest| rest.split("</ul>").next());
        let lines: Vec<_> = summary.expect("a summary").split("<li>").skip(1).collect();
        assert!(lines.len() > 8, "{kind}: {lines:?}");
        for line in lines {
            let (link, words) = line.split_once("\">").expect("a link");
            let field = link.split("href=\"#").nth(1).expect("a link to the field");
            let words = words.split("</a>").next().unwrap_or_default().replace("<!>", "");
            // At the field the sentence stands alone; here the field's name comes before it.
            let error = page.body.split(&format!("id=\"{field}-error\"")).nth(1).unwrap_or_default();
            let sentence = error.split("kern-body\">").nth(1).and_then(|rest| rest.split("</span>").next());
            let sentence = sentence.unwrap_or_else(|| panic!("{kind}: {field} says nothing of its problem"));
            let sentence = sentence.replace("<!>", "");
            let name = words
                .strip_suffix(sentence.as_str())
                .unwrap_or_else(|| panic!("{kind}: {words} at {field}: {sentence}"));
            assert!(name.len() > 2 && name.ends_with(": "), "{kind}: whose problem is this: {words}");
        }
    }
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

/// A sign-up, and the person or organisation that came of it, as paths.
async fn records(world: &World) -> Vec<String> {
    let mut coordinator = world.signed_in("erfurt", Role::Coordinator).await;
    let open = world.confirmed("erfurt", Kind::Volunteer, &volunteer("offen@example.org")).await;
    let mut paths = vec![format!("/de/staff/signups/{open}")];
    for (kind, fields, place) in [
        (Kind::Volunteer, volunteer("luise@example.org"), "people"),
        (Kind::Organisation, organisation("verein@example.org"), "organisations"),
    ] {
        let id = world.confirmed("erfurt", kind, &fields).await;
        let decided = format!("/de/staff/signups/{id}");
        assert_eq!(coordinator.post(&format!("{decided}/accept"), &[]).await.status, 303);
        let page = coordinator.get(&decided).await;
        let start = format!("href=\"/de/staff/{place}/");
        let rest = page.body.split(&start).nth(1).expect("a link to the record");
        paths.push(format!("/de/staff/{place}/{}", rest.split('"').next().expect("an id")));
        paths.push(decided);
    }
    paths
}

#[tokio::test]
async fn a_refused_note_says_why_and_keeps_what_was_typed() {
    let world = World::new(Backend::Sqlite).await;
    let mut coordinator = world.signed_in("erfurt", Role::Coordinator).await;
    let t = texts(Locale::German);
    let long = format!("Langes Gespräch. {}", "Wort ".repeat(400));
    let mut wrong = Vec::new();
    for path in records(&world).await {
        for (typed, says) in [("", t.problem_required()), (&long, t.problem_too_long(2000))] {
            let page = coordinator.post(&format!("{path}/note"), &[("note", typed)]).await;
            assert_eq!(page.status, 422, "{path}");
            if !page.body.contains(&says) {
                wrong.push(format!("{path}: does not say {says:?}"));
            }
            if !page.body.contains(typed.trim()) {
                wrong.push(format!("{path}: what was typed is gone"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[tokio::test]
async fn only_an_organisation_that_agreed_is_put_into_the_directory() {
    let world = World::new(Backend::Sqlite).await;
    let mut fields = organisation("verein@example.org");
    fields.retain(|(_, value)| *value != "directory");
    let id = world.confirmed("erfurt", Kind::Organisation, &fields).await;
    let mut coordinator = world.signed_in("erfurt", Role::Coordinator).await;
    coordinator.post(&format!("/de/staff/signups/{id}/accept"), &[]).await;
    let page = coordinator.get(&format!("/de/staff/signups/{id}")).await;
    let rest = page.body.split("href=\"/de/staff/organisations/").nth(1).expect("a link to the record");
    let path = format!("/de/staff/organisations/{}", rest.split('"').next().expect("an id"));
    let page = coordinator.get(&path).await;
    assert!(tag(&page, "input", &["name=\"listed\""]).is_none(), "the page does not offer it");
    let sent = coordinator.post(&format!("{path}/listed"), &[("listed", "true")]).await;
    let directory = world.browser(ERFURT).get("/de/directory").await;
    assert!(!directory.body.contains("Feuerwehrverein Untere Aue"), "listed without consent, answered {}", sent.status);
}
