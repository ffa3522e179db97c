//! Two processes on one PostgreSQL: nothing is made twice, and what one knows the other knows.

use crate::figures;
use std::time::Duration;

use domain::audit::Group;
use domain::signup::Status;
use store::page::Paging;
use store::signup::Filter;
use testkit::process::{Client, Installation, Manner, Program, Serving, SmtpServer, until};
use testkit::{Backend, volunteer};

const BINARY: &str = env!("CARGO_BIN_EXE_connecting-humans");
const HOST: &str = "erfurt.localhost:3000";
const PATH: &str = "/de/join/volunteer";
/// Forms that are pressed twice.
const FORMS: u16 = 60;
/// People who are decided on.
const PEOPLE: u16 = 12;
/// Mails that wait for both workers.
const MAILS: u16 = 200;

/// Both at the same moment, on what is there.
async fn both(installation: &Installation, serving: &Serving) -> (Program, Program) {
    tokio::join!(installation.start(serving), installation.start(serving))
}

async fn open_forms(program: &Program, count: u16) -> Vec<String> {
    let mut tokens = Vec::new();
    for network in 0..count {
        let page = program.client(HOST, network).get(PATH).await.expect("a form");
        assert_eq!(page.status, 200);
        tokens.push(page.hidden("token"));
    }
    tokens
}

/// Nobody fills in a form in less than three seconds.
async fn fill_in() {
    tokio::time::sleep(Duration::from_secs(4)).await;
}

async fn send(mut client: Client, address: &str, token: &str) -> u16 {
    let mut fields = volunteer(address);
    fields.push(("token", token));
    client.post(PATH, &fields).await.expect("an answer").status
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_two_processes_make_each_sign_up_once() {
    // Schema, keys and tenant are made while both begin.
    let installation = Installation::new(BINARY, Backend::Postgres);
    let (one, two) = both(&installation, &Serving::default()).await;
    installation.run(&["tenant", "create", "erfurt"]).await;
    // Both notice within two seconds; then its key is made by both at the same moment.
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    let (mut near, mut far) = (one.client(HOST, 1), two.client(HOST, 2));
    let (a, b) = tokio::join!(near.get("/de"), far.get("/de"));
    assert_eq!((a.expect("a page").status, b.expect("a page").status), (200, 200), "a tenant made meanwhile is served");

    let tokens = open_forms(&one, FORMS).await;
    fill_in().await;
    // One form, pressed twice, once at each process; a token of one is good at the other.
    let mut sent = 0;
    for (number, token) in (0..FORMS).zip(&tokens) {
        let address = format!("once-{number}@example.org");
        let (a, b) = tokio::join!(
            send(one.client(HOST, number), &address, token),
            send(two.client(HOST, number), &address, token)
        );
        assert_eq!((a, b), (303, 303), "{address}");
        sent += 2;
    }
    // Two forms for one address at the same moment.
    let tokens = open_forms(&two, 40).await;
    fill_in().await;
    for (number, pair) in tokens.chunks(2).enumerate() {
        let address = format!("same-{number}@example.org");
        let (a, b) =
            tokio::join!(send(one.client(HOST, 1), &address, &pair[0]), send(two.client(HOST, 2), &address, &pair[1]));
        assert_eq!((a, b), (303, 303), "{address}");
        sent += 2;
    }
    let db = installation.opener().tenant("erfurt", None).await.expect("the database");
    let rows = store::signup::export(&db, &Filter::default(), 1000).await.expect("sign-ups");
    assert_eq!(rows.len(), usize::from(FORMS) + 20, "one for each address");
    let mails = store::outbox::list(&db, 1000).await.expect("mails");
    for row in &rows {
        let about = mails.iter().filter(|mail| mail.about == Some(row.id.0)).count();
        // Who sends two forms gets two mails, about the one sign-up that stands.
        let wanted = if row.address().starts_with("same-") { 2 } else { 1 };
        assert_eq!(about, wanted, "{}", row.address());
    }
    assert_eq!(mails.len(), usize::from(FORMS) + 40);
    figures::tell(
        "two-processes-sign-ups",
        &format!(
            "two processes, sign-ups: {sent} forms sent to both at the same moment, {} sign-ups, one for each address",
            rows.len()
        ),
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_a_session_is_one_at_both_and_one_decision_wins() {
    let installation = Installation::with_erfurt(BINARY, Backend::Postgres).await;
    let (one, two) = both(&installation, &Serving::default()).await;
    let mut near = installation.coordinator(&one, "ines@vhs.example").await;
    let mut far = near.at(two.address);
    assert_eq!(far.get("/de/staff").await.expect("a page").status, 200, "signed in at one, known at the other");

    // Sign-ups, confirmed by the link in their mails.
    let tokens = open_forms(&one, PEOPLE).await;
    fill_in().await;
    for (number, token) in (0..PEOPLE).zip(&tokens) {
        assert_eq!(send(two.client(HOST, number), &format!("person-{number}@example.org"), token).await, 303);
    }
    let db = installation.opener().tenant("erfurt", None).await.expect("the database");
    for mail in store::outbox::list(&db, 1000).await.expect("mails") {
        let Some(link) = mail.text.split_whitespace().find(|word| word.contains("/confirm/")) else { continue };
        let path = link.split_once("localhost:3000").expect("a link").1.to_owned();
        let (mut a, mut b) = (one.client(HOST, 1), two.client(HOST, 2));
        let (a, b) = tokio::join!(a.post(&path, &[]), b.post(&path, &[]));
        assert_eq!((a.expect("an answer").status, b.expect("an answer").status), (303, 303), "twice does no harm");
    }
    let rows = store::signup::export(&db, &Filter::default(), 1000).await.expect("sign-ups");
    assert!(rows.len() == usize::from(PEOPLE) && rows.iter().all(|row| row.status == Status::Confirmed));
    let told = store::outbox::list(&db, 1000).await.expect("mails");
    assert_eq!(told.iter().filter(|mail| mail.kind == "staff-signup").count(), usize::from(PEOPLE), "told once each");

    // Accepted at both at the same moment.
    for row in &rows {
        let path = format!("/de/staff/signups/{}/accept", row.id);
        let (a, b) = tokio::join!(near.post(&path, &[]), far.post(&path, &[]));
        let (a, b) = (a.expect("an answer"), b.expect("an answer"));
        let mut statuses = [a.status, b.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409], "one wins, the other hears that somebody was quicker");
    }
    let people = store::person::count_parts(&db).await.expect("people").0;
    assert_eq!(people, u64::from(PEOPLE));
    let log = store::audit::list(&db, Some(Group::Signup), Paging::new(1, 1000)).await.expect("the log");
    let accepted = log.rows.iter().filter(|entry| entry.action == "signup.accepted").count();
    assert_eq!(accepted, usize::from(PEOPLE), "each decision stands once in the log");

    assert_eq!(near.post("/de/staff/sign-out", &[]).await.expect("an answer").status, 303);
    let page = far.get("/de/staff").await.expect("an answer");
    assert_eq!(page.status, 303, "signed out at one, gone at the other");
    assert!(page.header("location").starts_with("/de/staff/sign-in"), "{:?}", page.headers);
    figures::tell(
        "two-processes-decisions",
        &format!(
            "two processes, decisions: {PEOPLE} sign-ups confirmed and accepted at both at the same moment, each once"
        ),
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_two_workers_send_each_mail_once_and_report_once() {
    let installation = Installation::with_erfurt(BINARY, Backend::Postgres).await;
    // No mail server yet: the mails wait.
    let (mut one, mut two) = both(&installation, &Serving::default()).await;
    let tokens = open_forms(&one, MAILS).await;
    fill_in().await;
    for (number, token) in (0..MAILS).zip(&tokens) {
        let at = if number % 2 == 0 { &one } else { &two };
        assert_eq!(send(at.client(HOST, number), &format!("person-{number}@example.org"), token).await, 303);
    }
    let (a, b) = tokio::join!(one.stop(), two.stop());
    assert!(a.success() && b.success());
    let db = installation.opener().tenant("erfurt", None).await.expect("the database");
    let before = store::audit::list(&db, Some(Group::Report), Paging::new(1, 100)).await.expect("the log").total;
    assert_eq!(store::outbox::list(&db, 1000).await.expect("mails").len(), usize::from(MAILS));

    // Both find the same mails due, and the same change to report, in the same moment.
    let smtp = SmtpServer::start(Manner::Slow(Duration::from_millis(2))).await;
    let (one, two) = both(&installation, &Serving { smtp: Some(smtp.url()), ..Serving::default() }).await;
    until("all mails are sent", 180, || async {
        let left = store::outbox::backlog(&db).await.expect("the outbox");
        (left.waiting == 0).then_some(())
    })
    .await;
    let times = smtp.times();
    assert_eq!(times.len(), usize::from(MAILS));
    assert!(times.values().all(|times| *times == 1), "{times:?}");
    let sent = |program: &Program| program.lines("mail delivered").len();
    let (a, b) = (sent(&one), sent(&two));
    assert!(a > 0 && b > 0 && a + b == usize::from(MAILS), "both worked: {a} and {b}");

    let after = store::audit::list(&db, Some(Group::Report), Paging::new(1, 100)).await.expect("the log").total;
    assert!(after - before <= 1, "one change makes one report, not {}", after - before);
    let reports = store::report::list(&installation.opener().state().await.expect("the state")).await.expect("reports");
    assert_eq!(reports.iter().map(|report| report.slug.as_str()).collect::<Vec<_>>(), ["erfurt"]);
    figures::tell(
        "two-processes-mails",
        &format!("two processes, mails: {MAILS} sent once each, {a} by one and {b} by the other"),
    );
}
