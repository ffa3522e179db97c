//! Lists: filters hold from page to page, and exports are harmless.

use std::collections::BTreeSet;

use crate::html::fields::{chosen, keeps};
use crate::html::{plain, tag};
use domain::audit::Group;
use domain::fields::Field;
use domain::role::Role;
use domain::signup::Kind;
use testkit::{Backend, Browser, Page, World, participant, volunteer};

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
    let names = ["=cmd|' /C calc'!A0", "+A1+1", "-A1+1", "@SUM(A1)", "x\";=1;\"", "Zoë; Söhne"];
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
            && page.body.contains("'+A1+1")
            && page.body.contains("'-A1+1")
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

#[tokio::test]
async fn a_formula_behind_signs_that_nobody_sees_is_not_run_either() {
    let world = World::new(Backend::Sqlite).await;
    // The export takes Unicode's isolates out: what stood behind one is then the beginning.
    let names = ["\u{2068}=HYPERLINK(1)", "\u{2069}\u{2068}@SUM(1)", "\u{200b}=A1+1", "\u{feff}+A1+1", "\u{2066}-A1+1"];
    for (number, name) in names.into_iter().enumerate() {
        with_name(&world, number, name).await;
    }
    let page = world.signed_in("erfurt", Role::Coordinator).await.get("/de/staff/signups.csv").await;
    assert_eq!(page.body.lines().count(), names.len() + 1);
    for row in page.body.lines().skip(1) {
        let seen = row
            .trim_start_matches('"')
            .trim_start_matches(['\u{2066}', '\u{2068}', '\u{2069}', '\u{200b}', '\u{feff}']);
        assert!(!seen.starts_with(['=', '@', '+', '-']), "{row:?} would be run");
    }
}

#[tokio::test]
async fn a_page_beyond_the_last_does_not_say_that_there_is_nothing() {
    let world = World::new(Backend::Sqlite).await;
    with_name(&world, 0, "Luise").await;
    let mut browser = world.signed_in("erfurt", Role::Coordinator).await;
    for path in ["/de/staff/signups", "/de/staff/signups?status=all&order=name"] {
        let joint = if path.contains('?') { '&' } else { '?' };
        let page = browser.get(&format!("{path}{joint}page=2")).await;
        assert!(page.body.contains("Luise"), "{path}: the last one of page 2 was decided, page 1 is what is left");
    }
}

#[tokio::test]
async fn the_log_is_narrowed_to_each_group_and_leads_to_its_records() {
    let world = World::new(Backend::Sqlite).await;
    let tandem = world.proposed("erfurt", "layla").await.id;
    let mut browser = world.signed_in("erfurt", Role::DistrictAdmin).await;
    let page = browser.get("/de/staff/audit").await;
    for group in Group::ALL {
        assert!(page.body.contains(&format!("value=\"{}\"", group.code())), "{} can't be chosen", group.code());
    }
    let page = browser.get("/de/staff/audit?group=tandem").await;
    let entries = page.body.matches("<td class=\"is-time\">").count();
    let leading = page.body.matches(&format!("href=\"/de/staff/tandems/{tandem}\"")).count();
    assert!(entries > 0 && entries == leading, "{entries} entries, {leading} lead to the tandem: {}", page.body);
    let page = world.signed_in("erfurt", Role::Auditor).await.get("/de/staff/audit?group=tandem").await;
    assert_eq!(page.body.matches("<td class=\"is-time\">").count(), entries);
    assert!(!page.body.contains("/de/staff/tandems/"), "who may not read a tandem is not led to it");
    let state = world.signed_in("state", Role::StateAdmin).await.get("/de/staff/audit").await;
    assert!(state.body.contains("value=\"staff\"") && !state.body.contains("value=\"person\""), "{}", state.body);
}

/// A table's rows, cell by cell, the head first. What it asks for here holds neither quotes nor semicolons.
fn cells(page: &Page) -> Vec<Vec<&str>> {
    page.body.trim_start_matches('\u{feff}').lines().map(|row| row.split(';').collect()).collect()
}

#[tokio::test]
async fn people_leave_as_a_table_with_every_field_that_is_exported_and_no_other() {
    let world = World::new(Backend::Sqlite).await;
    let mut fields = participant("layla@example.org");
    fields.extend([("origin", "Atlantis"), ("occupation", "Köchin"), ("consent", "special")]);
    let ctx = world.coordinator("erfurt").await;
    let waiting = world.confirmed("erfurt", Kind::Participant, &fields).await;
    services::signup::accept(&ctx, waiting).await.expect("accepted");
    let mut fields = volunteer("luise@example.org");
    fields.push(("motivation", "Weil ich es kann."));
    let waiting = world.confirmed("erfurt", Kind::Volunteer, &fields).await;
    services::signup::accept(&ctx, waiting).await.expect("accepted");

    let mut staff = world.signed_in("erfurt", Role::Coordinator).await;
    let page = staff.get("/de/staff/people.csv").await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/csv; charset=utf-8"));
    assert_eq!(page.header("content-disposition"), "attachment; filename=\"people.csv\"");
    let rows = cells(&page);
    assert_eq!(rows.len(), 3, "{rows:?}");
    // One more says what somebody is in the programme.
    let exported = Field::all().filter(|field| field.spec().exported && !matches!(field, Field::Organisation(_)));
    assert_eq!(rows[0].len(), exported.count() + 1);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{rows:?}");
    let different: BTreeSet<&str> = rows[0].iter().copied().collect();
    assert_eq!(different.len(), rows[0].len(), "no two columns are called the same: {:?}", rows[0]);
    let t = texts::texts(domain::Locale::German);
    for (label, value) in [(t.field_motivation(), "Weil ich es kann."), (t.field_occupation(), "Köchin")] {
        let column = rows[0].iter().position(|head| *head == label).expect("a column");
        assert_eq!(rows[1..].iter().filter(|row| row[column] == value).count(), 1, "{label}");
    }
    let language = rows[0].iter().position(|head| *head == t.field_locale()).expect("a column");
    let languages: BTreeSet<&str> = rows[1..].iter().map(|row| row[language]).collect();
    assert_eq!(languages, BTreeSet::from(["Deutsch", "العربية"]), "German is said, too");
    assert!(!page.body.contains("Atlantis") && !page.body.contains(&t.field_origin()), "what is sensitive stays");

    for (asked, left) in [("part=volunteers", 1), ("q=luise", 1), ("status=waiting", 0), ("part=all", 2)] {
        let page = staff.get(&format!("/de/staff/people.csv?{asked}")).await;
        assert_eq!(cells(&page).len() - 1, left, "{asked}: the table is the list");
        let list = staff.get(&format!("/de/staff/people?{asked}")).await;
        let (name, value) = asked.split_once('=').expect("a filter");
        let link = list.body.split("/de/staff/people.csv?").nth(1).and_then(|rest| rest.split('"').next());
        let link = link.expect("a link to the table");
        assert!(link.contains(&format!("{name}={value}")), "{link} keeps the filter");
    }
}

#[tokio::test]
async fn the_export_of_tandems_holds_what_their_list_shows() {
    let world = World::new(Backend::Sqlite).await;
    world.proposed("erfurt", "layla").await;
    let mut browser = world.signed_in("erfurt", Role::Coordinator).await;
    let path = "/de/staff/tandems";
    for (status, rows) in [("proposed", 1), ("active", 0)] {
        let page = browser.get(&format!("{path}?view=list&status={status}")).await;
        assert_eq!(chosen(&page, "status"), [status]);
        let (to, export) = follow(&mut browser, path, &page, &["download"]).await;
        assert_eq!(export.body.lines().count(), 1 + rows, "{to}: the head, and what the list shows");
    }
}
