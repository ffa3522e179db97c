//! PostgreSQL is away, or says nothing any more: what people see, what stands in the log, and that it is over by itself.

use crate::figures;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use store::signup::Filter;
use testkit::process::{Client, Gate, Installation, Program, Proxy, Serving, until};
use testkit::{Backend, volunteer};

const BINARY: &str = env!("CARGO_BIN_EXE_connecting-humans");
const HOST: &str = "erfurt.localhost:3000";
const PATH: &str = "/de/join/volunteer";

/// A program that reaches its databases by a way that can be cut.
async fn program() -> (Installation, Proxy, Program) {
    let installation = Installation::with_erfurt(BINARY, Backend::Postgres).await;
    let pattern = installation.database.clone().expect("PostgreSQL");
    let (before, rest) = pattern.split_once('@').expect("a user");
    let (server, name) = rest.split_once('/').expect("a name");
    let server: SocketAddr = server.parse().expect("an address");
    let proxy = Proxy::to(server).await;
    let database = Some(format!("{before}@{}/{name}", proxy.address));
    let program = installation.start(&Serving { database, ..Serving::default() }).await;
    (installation, proxy, program)
}

async fn open_form(program: &Program, network: u16) -> String {
    program.client(HOST, network).get(PATH).await.expect("a form").hidden("token")
}

async fn send(program: &Program, network: u16, token: &str) -> testkit::Page {
    let address = format!("person-{network}@example.org");
    let mut fields = volunteer(&address);
    fields.push(("token", token));
    program.client(HOST, network).post(PATH, &fields).await.expect("an answer")
}

/// The line that tells how long it took.
async fn away(gate: Gate, longest: Duration) -> String {
    let (installation, proxy, program) = program().await;
    let mut staff: Client = installation.coordinator(&program, "ines@vhs.example").await;
    let cookies = staff.cookies.clone();
    assert!(!cookies.is_empty());
    let tokens = [open_form(&program, 1).await, open_form(&program, 2).await, open_form(&program, 3).await];
    tokio::time::sleep(Duration::from_secs(4)).await;
    assert_eq!(send(&program, 1, &tokens[0]).await.status, 303);

    proxy.set(gate).await;
    let began = Instant::now();
    // All at once: nobody waits for another.
    let (mut visitor, mut ready) = (program.client(HOST, 4), program.client("localhost", 5));
    let (sent, form, staff_page, readiness) = tokio::join!(
        send(&program, 2, &tokens[1]),
        visitor.get("/ar/join/participant"),
        staff.get("/en/staff"),
        ready.get("/readyz")
    );
    let took = began.elapsed();
    assert!(took < longest, "{took:?}");
    assert_eq!(sent.status, 503, "{}", sent.body);
    assert!(sent.body.contains("Wir können Ihre Angaben gerade nicht speichern"), "{}", sent.body);
    assert!(sent.body.contains("Luise Pößnecker-Öztürk") && sent.hidden("token") == tokens[1]);
    assert_eq!(form.expect("an answer").status, 200, "a form needs no database to be opened");
    let page = staff_page.expect("an answer");
    assert_eq!((page.status, page.header("retry-after")), (503, "60"), "{}", page.body);
    assert!(page.body.contains("We cannot be reached right now"), "{}", page.body);
    assert_eq!(staff.cookies, cookies, "nobody is signed out by it");
    assert_eq!(readiness.expect("an answer").status, 503);
    assert!(program.client("localhost", 5).get("/healthz").await.is_ok_and(|page| page.status == 200));
    // More people come meanwhile.
    for network in 10..15 {
        let page = program.client(HOST, network).get("/de").await.expect("an answer");
        assert_eq!(page.status, 200, "the front page stays");
    }
    // Whoever looks first tells it, and waits some seconds for an answer before: a visitor or the worker.
    program.says("the registry is away", 30).await;
    assert_eq!(program.lines("the registry is away").len(), 1, "told once:\n{}", program.log());
    let errors = program.lines("ERROR").len();
    assert!(errors < 8, "{errors} errors:\n{}", program.log());

    proxy.set(Gate::Open).await;
    let began = Instant::now();
    until("it is ready again", 60, || async { program.is_ready().await.then_some(()) }).await;
    let back = began.elapsed();
    assert_eq!(staff.get("/en/staff").await.expect("an answer").status, 200, "still signed in");
    assert_eq!(send(&program, 2, &tokens[1]).await.status, 303, "the same form, sent again");
    assert_eq!(send(&program, 3, &tokens[2]).await.status, 303);
    program.says("the registry is back", 30).await;
    let db = installation.opener().tenant("erfurt", None).await.expect("the database");
    let rows = store::signup::export(&db, &Filter::default(), 100).await.expect("sign-ups");
    assert_eq!(rows.len(), 3, "each once");
    assert_eq!(
        store::outbox::list(&db, 100).await.expect("mails").iter().filter(|mail| mail.kind == "confirm").count(),
        3
    );
    format!(
        "all answered in {took:.1?} with {errors} errors in the log, nothing lost, ready {back:.1?} after it was back"
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_away_is_a_page_that_says_so_and_over_by_itself() {
    // A new connection is tried for ten seconds: a restart of the server in that time is noticed by nobody.
    let told = away(Gate::Closed, Duration::from_secs(25)).await;
    figures::tell("database-away", &format!("database away: {told}"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_silent_holds_nobody_longer_than_a_page_may_take() {
    let told = away(Gate::Stuck, Duration::from_secs(40)).await;
    figures::tell("database-silent", &format!("database silent: {told}"));
}

/// A connection of which a moment ago one heard is not asked whether it lives: what is sent over it gets no answer.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_silent_in_the_middle_of_a_form_loses_nothing_typed() {
    let (_installation, proxy, program) = program().await;
    let tokens = [open_form(&program, 1).await, open_form(&program, 2).await];
    tokio::time::sleep(Duration::from_secs(4)).await;
    assert_eq!(send(&program, 1, &tokens[0]).await.status, 303);
    // Long enough for the connection to be given back, too short for it to be asked again.
    tokio::time::sleep(Duration::from_millis(400)).await;
    proxy.set(Gate::Stuck).await;
    let began = Instant::now();
    let sent = send(&program, 2, &tokens[1]).await;
    assert!(began.elapsed() < Duration::from_secs(25), "{:?}", began.elapsed());
    assert_eq!(sent.status, 503, "{}", sent.body);
    assert!(sent.body.contains("Luise Pößnecker-Öztürk") && sent.hidden("token") == tokens[1], "{}", sent.body);
    proxy.set(Gate::Open).await;
    let again = send(&program, 2, &tokens[1]).await;
    assert_eq!(again.status, 303, "{}", again.body);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_away_for_a_moment_is_noticed_by_nobody() {
    let (_installation, proxy, program) = program().await;
    let token = open_form(&program, 1).await;
    tokio::time::sleep(Duration::from_secs(4)).await;
    proxy.set(Gate::Closed).await;
    let (sent, ()) = tokio::join!(send(&program, 1, &token), async {
        tokio::time::sleep(Duration::from_secs(3)).await;
        proxy.set(Gate::Open).await;
    });
    assert_eq!(sent.status, 303, "{}", sent.body);
}
