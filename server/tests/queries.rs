//! How many SQL queries each page takes: counted, on data of two sizes. A page that takes more where there is more data
//! asks in a loop, and fails. The numbers stand in `expectations/queries.tsv`; a page without a line there fails, too.

mod records;

use std::collections::{BTreeMap, BTreeSet};

use app::{Side, routes};
use axum::http::Method;
use domain::role::Role;
use records::Records;
use services::measure::{self, Asked};
use testkit::{Backend, Browser, World};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expectations/queries.tsv");

/// How much of everything there is first; then there is three times as much.
const SOME: usize = 3;

/// One page, asked for by one who works with it.
#[derive(Clone, Debug)]
struct Line {
    side: String,
    path: String,
    /// What stands in place of a place-holder (`kind=volunteer`), or a query (`?q=`).
    with: String,
    actor: String,
    /// Statements in the tenant's or the state's database; the session's and the account's are among them.
    queries: u64,
    transactions: u64,
}

fn lines() -> Vec<Line> {
    let table = std::fs::read_to_string(TABLE).expect("the table");
    let rows = table.lines().skip(1).map(|row| row.split('\t').map(str::to_owned).collect::<Vec<_>>());
    rows.map(|row| {
        let [side, path, with, actor, queries, transactions] = &row[..] else { panic!("{TABLE}: six cells: {row:?}") };
        let number = |cell: &String| cell.parse().unwrap_or_else(|_| panic!("{TABLE}: no number in {row:?}"));
        Line {
            side: side.clone(),
            path: path.clone(),
            with: with.clone(),
            actor: actor.clone(),
            queries: number(queries),
            transactions: number(transactions),
        }
    })
    .collect()
}

fn address(line: &Line, records: &Records) -> String {
    let id = match line.path.split('/').nth(2) {
        Some("signups") => &records.signup,
        Some("people") => &records.person,
        Some("organisations") => &records.organisation,
        Some("trials") => &records.begun,
        Some("tandem" | "tandems") if line.path.ends_with("certificate.pdf") => &records.completed,
        Some("questionnaire") => &records.questionnaire,
        Some("tandem" | "tandems") if line.path.contains("/{id}") => &records.running,
        Some("tandem" | "proposals") => &records.tandem,
        Some("events" | "new") => &records.event,
        _ if line.path.starts_with("/events") => &records.event,
        Some("matching") => &records.waiting,
        Some("rounds") => &records.round,
        _ => &records.mails[line.side.as_str()],
    };
    let secret = match line.path.split('/').nth(1) {
        Some("confirm") => &records.secret,
        Some("registration") => &records.registration,
        Some("evening") => &records.evening,
        Some("answer") => &records.answer,
        Some("trial") => &records.trial,
        Some("questionnaire") => &records.questions,
        Some("me") => &records.sign_in,
        Some("profile") => &records.profile,
        _ => &records.invitations[line.side.as_str()],
    };
    let mut path = line.path.replace("{id}", id).replace("{secret}", secret).replace("{code}", &records.code);
    if let Some((name, value)) = line.with.split_once('=') {
        path = path.replace(&format!("{{{name}}}"), value);
    }
    assert!(!path.contains('{'), "{path}: say in `address` of queries.rs what its place-holder stands for");
    let query = if line.with.starts_with('?') { line.with.as_str() } else { "" };
    format!("/de{}{query}", if path == "/" { "" } else { &path })
}

struct Browsers(BTreeMap<(String, String), Browser>);

impl Browsers {
    async fn of(&mut self, world: &World, line: &Line) -> &mut Browser {
        let key = (line.side.clone(), line.actor.clone());
        if !self.0.contains_key(&key) {
            let (slug, host) =
                if line.side == "state" { ("state", "localhost:3000") } else { ("erfurt", "erfurt.localhost:3000") };
            let browser = match (Role::from_code(&line.actor), line.actor.as_str()) {
                (Some(role), _) => world.signed_in(slug, role).await,
                (None, "meets") => world.signed_in_person(slug, records::MEETS).await,
                (None, "volunteer") => world.signed_in_person(slug, records::MENTOR).await,
                (None, _) => world.browser(host),
            };
            self.0.insert(key.clone(), browser);
        }
        self.0.get_mut(&key).expect("a browser")
    }

    /// What a page asks the second time: the first may have renewed a session.
    async fn count(&mut self, world: &World, line: &Line, records: &Records) -> Asked {
        let path = address(line, records);
        let browser = self.of(world, line).await;
        browser.get(&path).await;
        let (page, asked) = measure::counting(browser.get(&path)).await;
        let missing = line.path == "/.well-known/security.txt" && line.side == "state";
        let right = if missing { page.status == 404 } else { matches!(page.status, 200 | 303) };
        assert!(right, "{} {path} as {}: {}", line.side, line.actor, page.status);
        assert!(!page.header("location").contains("sign-in"), "{path} as {}: {}", line.actor, page.header("location"));
        asked
    }
}

#[tokio::test]
async fn every_page_takes_as_many_queries_as_written_down_however_much_there_is() {
    let lines = lines();
    let side = |side| if side == Side::State { "state" } else { "district" };
    let there: BTreeSet<_> = routes()
        .iter()
        .filter(|route| route.method == Method::GET)
        .map(|route| (side(route.side).to_owned(), route.path.to_owned()))
        .collect();
    let known: BTreeSet<_> = lines.iter().map(|line| (line.side.clone(), line.path.clone())).collect();
    assert_eq!(there, known, "each page has a line in {TABLE}, and each line is a page");

    let world = World::new(Backend::Sqlite).await;
    world.gotha().await;
    let mut records = Box::pin(Records::new(&world, SOME)).await;
    let mut browsers = Browsers(BTreeMap::new());
    let mut first = Vec::new();
    for line in &lines {
        first.push(browsers.count(&world, line, &records).await);
    }
    records.grow(&world, 2 * SOME).await;
    // Weeks went by in it: everybody signs in anew.
    browsers.0.clear();
    let mut wrong = Vec::new();
    for (line, few) in lines.iter().zip(first) {
        let many = browsers.count(&world, line, &records).await;
        let page = format!("{} {} ({}) as {}", line.side, line.path, line.with, line.actor);
        if (few.queries, few.transactions) != (many.queries, many.transactions) {
            wrong.push(format!("{page}: {few:?} for {SOME} of everything, {many:?} for three times as much"));
        } else if (many.queries, many.transactions) != (line.queries, line.transactions) {
            let Line { side, path, with, actor, .. } = line;
            wrong.push(format!("{side}\t{path}\t{with}\t{actor}\t{}\t{}", many.queries, many.transactions));
        }
        // The list of tenants: two queries at most each two seconds.
        assert!(many.registry <= 2, "{page}: {many:?}");
    }
    assert!(wrong.is_empty(), "not as in {TABLE}:\n{}\n", wrong.join("\n"));
}

#[test]
fn the_pages_that_carry_load_stay_within_their_bounds() {
    for (path, most) in [("/", 1), ("/directory", 3), ("/staff/signups", 5)] {
        let lines: Vec<_> = lines().into_iter().filter(|line| line.side == "district" && line.path == path).collect();
        assert!(!lines.is_empty(), "{path}");
        assert!(lines.iter().all(|line| line.queries <= most), "at most {most}: {lines:?}");
    }
}
