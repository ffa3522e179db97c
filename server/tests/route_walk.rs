//! Coverage by construction: every address of the product, asked for as nobody, as each role and from next door. What
//! each of them gets stands in `expectations/routes.tsv`; an address without a line there fails.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use crate::walk::{Records, STATE, Walk};
use app::{Route, Side, routes};
use axum::http::Method;
use domain::address::{self, StaffTandemAction};
use domain::role::Role;
use services::{Actor, audit};
use testkit::Page;

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expectations/routes.tsv");
/// Words in records: in no page for whoever may not read those.
const SECRETS: [&str; 3] = ["Verborgene", "verborgen", "vertraulich"];
const GOTHA: &str = "gotha.localhost:3000";

/// One line: an address with its place-holders' values, and what each actor gets (`sign-in`: sent to sign in).
#[derive(Clone, Debug)]
pub struct Line {
    pub side: String,
    pub method: String,
    pub path: String,
    pub with: String,
    pub expected: Vec<(String, String)>,
}

fn side(side: Side) -> &'static str {
    match side {
        Side::District => "district",
        Side::State => "state",
        Side::Nowhere => "nowhere",
    }
}

fn lines(table: &str) -> Vec<Line> {
    let mut rows = table.lines().map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>());
    let head = rows.next().expect("a head");
    let unasked: BTreeSet<_> = Role::ALL.iter().filter(|role| !head.iter().any(|name| *name == role.code())).collect();
    assert!(unasked.is_empty(), "{TABLE} has no column for the roles {unasked:?}: add one, and what they get");
    rows.map(|row| {
        assert_eq!(row.len(), head.len(), "{TABLE}: as many cells as the head has: {row:?}");
        let cells = head.iter().cloned().zip(row.iter().cloned()).skip(4);
        let [side, method, path, with, ..] = &row[..] else { panic!("{row:?}") };
        Line {
            side: side.clone(),
            method: method.clone(),
            path: path.clone(),
            with: with.clone(),
            expected: cells.filter(|(_, expected)| expected != "-").collect(),
        }
    })
    .collect()
}

/// What is missing in the table or too much in it, each with what to do.
fn complaints(routes: &[Route], lines: &[Line]) -> Vec<String> {
    let key = |line: &Line| format!("{} {} {}", line.side, line.method, line.path);
    let known: BTreeSet<String> = lines.iter().map(key).collect();
    let there: BTreeSet<String> =
        routes.iter().map(|route| format!("{} {} {}", side(route.side), route.method, route.path)).collect();
    let missing = there.difference(&known).map(|route| {
        let start = route.replace(' ', "\\t");
        format!(
            "the route {route:?} has no expectation: add a line `{start}\\t-\\t…` to server/tests/expectations/routes.tsv \
             that says for each actor in the head which status they get (`sign-in`: sent to sign in, `-`: not asked)"
        )
    });
    let gone = known.difference(&there).map(|line| {
        format!("there is no route {line:?} any more: take its line out of server/tests/expectations/routes.tsv")
    });
    let unasked = routes.iter().flat_map(|route| unasked(route, lines));
    let empty = lines.iter().filter(|line| line.expected.is_empty()).map(|line| format!("{line:?} expects nothing"));
    missing.chain(gone).chain(unasked).chain(empty).collect()
}

/// What a form does stands in its address; each of it has lines of its own, so that no action is answered unasked.
fn unasked(route: &Route, lines: &[Line]) -> Vec<String> {
    let asked = |with: &str| {
        let mut lines = lines.iter().filter(|line| line.side == side(route.side) && line.path == route.path);
        lines.any(|line| line.method == route.method.as_str() && line.with == with)
    };
    let holders = route.holders.iter().filter(|holder| holder.name == "action");
    let all = holders.flat_map(|holder| holder.words.iter().map(|word| format!("{}={word}", holder.name)));
    all.filter(|with| !asked(with))
        .map(|with| {
            let start = format!("{}\\t{}\\t{}\\t{with}", side(route.side), route.method, route.path);
            format!(
                "nobody asks for {with} of {}: add a line `{start}\\t…` to server/tests/expectations/routes.tsv",
                route.path
            )
        })
        .collect()
}

impl Walk {
    /// How much Erfurt's log holds: what was refused adds nothing.
    async fn logged(&self) -> u64 {
        let admin = self.world.staff("erfurt", Role::DistrictAdmin).await;
        let ctx = self.world.tenant("erfurt", Actor::Staff(admin)).await;
        audit::list(&ctx, None, 1).await.expect("the log").0.total
    }

    /// Asks, and says what is wrong with the answer.
    async fn ask(&mut self, line: &Line, actor: &str, expected: &str) -> Option<String> {
        let mut browser = self.browser(&line.side, actor).await;
        let records = self.records(line, actor).await;
        let path = fill(line, &records);
        let page = if line.method == "POST" {
            let form = self.form(line, &records).await;
            let fields: Vec<_> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let before = self.logged().await;
            let page = browser.post(&path, &fields).await;
            if matches!(expected, "sign-in" | "403" | "404") && self.logged().await != before {
                return Some(format!("{} {path} as {actor}: was refused and did something", line.method));
            }
            page
        } else {
            browser.get(&path).await
        };
        // These end sessions or begin others.
        if line.method == "POST"
            && ["/account/", "/sign-", "/invitation/", "/me/in/", "/me/sessions"]
                .iter()
                .any(|part| line.path.contains(part))
        {
            self.browsers.clear();
        }
        let wrong = judge(line, actor, expected, &path, &page)?;
        Some(format!("{} {} ({}) as {actor} at {}: {wrong}", line.method, line.path, line.with, browser.host))
    }
}

fn fill(line: &Line, records: &Records) -> String {
    let (id, secret) = match line.path.split('/').find(|part| !part.is_empty() && *part != "staff") {
        Some("signups") => (&records.signup, ""),
        Some("people") => (&records.person, ""),
        Some("organisations") => (&records.organisation, ""),
        Some("matching") => (&records.mentor, ""),
        Some("rounds") => (&records.round, ""),
        Some("demo") => (&records.mail, ""),
        Some("events") => (&records.event, ""),
        Some("evening") => (&records.event, records.evening.as_str()),
        Some("me" | "tandems") if line.path.ends_with("certificate.pdf") => (&records.completed, ""),
        Some("registration") => (&records.event, records.registration.as_str()),
        Some("tandems") => (&records.tandem, ""),
        Some("questionnaire") => (&records.signup, records.questions.as_str()),
        Some("me") if line.path.starts_with("/me/questionnaire/") => (&records.questionnaire, ""),
        Some("answer") => (&records.tandem, records.answer.as_str()),
        Some("trial") => (&records.tandem, records.trial.as_str()),
        Some("me") => (&records.tandem, records.sign_in.as_str()),
        Some("confirm") => (&records.signup, records.confirm.as_str()),
        Some("profile") => (&records.signup, records.profile.as_str()),
        _ => (&records.signup, records.invitation.as_str()),
    };
    let mut path = line.path.replace("{id}", id).replace("{secret}", secret).replace("{postcode}", "99084");
    path = path.replace("{code}", &records.code);
    if let Some((name, value)) = line.with.split_once('=') {
        path = path.replace(&format!("{{{name}}}"), value);
    }
    assert!(!path.contains('{'), "{path}: say in `fill` of route_walk.rs what its place-holder stands for");
    if path == "/" { "/de".to_owned() } else { format!("/de{path}") }
}

fn judge(line: &Line, actor: &str, expected: &str, path: &str, page: &Page) -> Option<String> {
    let mut wrong = String::new();
    let location = page.header("location");
    let door = if line.path.starts_with("/me") { "/de/me/sign-in?next=" } else { "/de/staff/sign-in?to=" };
    let got = if page.status == 303 && location.starts_with(door) {
        let to = percent_encoding::percent_decode_str(&location[door.len()..]).decode_utf8_lossy();
        // A form is sent to the page that it stands on or to an address below: back to that page, or to the start.
        let page_of_form = path.rsplit_once('/').map_or(path, |(page, _)| page);
        let back = format!("/de{to}");
        let start = if line.path.starts_with("/me") { "/de/me" } else { "/de/staff" };
        let of_form = (start == "/de/me" && path.starts_with(&back)) || back == page_of_form || back == start;
        let right = if line.method == "POST" { of_form } else { back == path };
        if !right {
            let _ = write!(wrong, "leads back to {to} instead of {path}; ");
        }
        "sign-in".to_owned()
    } else {
        page.status.to_string()
    };
    if got != expected {
        let _ = write!(wrong, "expected {expected}, got {got} {location}; ");
    }
    // A demonstration's mailbox is open to all; whoever has a link may see what it leads to.
    let starts = [
        "/demo/",
        "/confirm/",
        "/registration/",
        "/evening/",
        "/certificate/",
        "/staff/invitation/",
        "/me/in/",
        "/answer/",
        "/trial/",
    ];
    let is_open = starts.iter().any(|start| line.path.starts_with(start));
    let may_read = matches!(actor, "coordinator" | "district-admin");
    let leaked = SECRETS.iter().find(|word| page.body.contains(**word));
    if let (Some(word), false) = (leaked, may_read || (is_open && actor != "elsewhere")) {
        let _ = write!(wrong, "the page says {word:?}; ");
    }
    if may_read && leaked.is_none() && line.path.starts_with("/staff/") && line.path.ends_with("{id}") {
        wrong.push_str("the record's page does not show the record; ");
    }
    (!wrong.is_empty()).then_some(wrong)
}

#[tokio::test]
async fn every_route_answers_each_actor_as_written_down() {
    let (routes, lines) = (routes(), lines(&std::fs::read_to_string(TABLE).expect("the table")));
    let complaints = complaints(&routes, &lines);
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
    let mut walk = Box::pin(Walk::new()).await;
    for (host, slug, role) in [(GOTHA, "gotha", Role::Coordinator), (STATE, "state", Role::StateAdmin)] {
        let page = walk.world.signed_in(slug, role).await.get("/de/staff").await;
        assert_eq!(page.status, 200, "the neighbour's session is good at home, {host}: {}", page.header("location"));
    }
    let (mut wrong, mut asked, mut actors) = (Vec::new(), 0, BTreeSet::new());
    for line in &lines {
        for (actor, expected) in &line.expected {
            wrong.extend(Box::pin(walk.ask(line, actor, expected)).await);
            actors.insert(actor);
            asked += 1;
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    let told =
        format!("route walk: {} routes × {} actors = {asked} requests, all as expected\n", routes.len(), actors.len());
    let counts = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder").join("counts");
    std::fs::create_dir_all(&counts).expect("the folder of counts");
    std::fs::write(counts.join("route-walk.txt"), told).expect("written");
}

#[test]
fn a_new_route_without_a_line_and_a_line_without_a_route_are_told() {
    let mut lines = lines(&std::fs::read_to_string(TABLE).expect("the table"));
    assert_eq!(complaints(&routes(), &lines), Vec::<String>::new());
    let mut more = routes();
    more.push(Route { side: Side::District, method: Method::GET, path: "/staff/new", holders: &[] });
    let told = complaints(&more, &lines);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("\"district GET /staff/new\" has no expectation: add a line"), "{told:?}");
    let (told, with) = (lines.clone(), "action=propose");
    lines.retain(|line| line.path != StaffTandemAction::PATTERN.path || line.with != with);
    let unasked = complaints(&routes(), &lines);
    assert_eq!(unasked.len(), 1, "{unasked:?}");
    assert!(unasked[0].contains("nobody asks for action=propose of /staff/tandems/{id}/{action}"), "{unasked:?}");
    lines = told;
    lines[0].path = "/gone".to_owned();
    let told = complaints(&routes(), &lines);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[1].contains("there is no route \"district GET /gone\" any more"), "{told:?}");
}

#[test]
fn every_place_holder_that_asks_for_a_record_is_asked_from_next_door() {
    for line in lines(&std::fs::read_to_string(TABLE).expect("the table")) {
        let has_record = ["{id}", "{secret}", "{code}"].iter().any(|holder| line.path.contains(holder));
        // What is somebody's own isn't there for others of the same place, either.
        let asks = if line.path.starts_with("/me/") && line.path.contains("{id}") { "stranger" } else { "elsewhere" };
        let is_asked = line.expected.iter().any(|(actor, status)| actor == asks && status == "404");
        assert_eq!(has_record, is_asked, "{} {}: `{asks}` must be 404", line.method, line.path);
    }
}

#[test]
fn every_address_has_a_route_and_every_action_a_name() {
    let routes = routes();
    for page in address::ALL {
        for of in [Side::District, Side::State] {
            let wanted = match page.side {
                address::Side::District => of == Side::District,
                address::Side::State => of == Side::State,
                address::Side::Both => true,
            };
            let is_there = routes.iter().any(|route| route.side == of && route.path == page.path);
            assert_eq!(is_there, wanted, "{}: declared for {:?}, routed for {of:?}: {is_there}", page.path, page.side);
        }
        for holder in page.holders.iter().filter(|holder| holder.name == "action") {
            assert!(!holder.words.is_empty(), "{}: what it does has to be a closed list of words", page.path);
        }
    }
}

/// The browser's tests look at every page; what they can open without making anything first stands in this list.
#[test]
fn the_list_of_pages_for_the_browser_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../end2end/support/pages.txt");
    let gets = routes().into_iter().filter(|route| route.method == Method::GET);
    let pages: BTreeSet<_> = gets
        .flat_map(|route| {
            let page = address::ALL.iter().find(|page| page.path == route.path).expect("declared");
            page.each().into_iter().map(move |path| format!("{} {path}\n", side(route.side)))
        })
        .collect();
    let pages: String = pages.into_iter().collect();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &pages).expect("written");
    }
    let known = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(known, pages, "UPDATE_GOLDEN=1 writes end2end/support/pages.txt anew");
}
