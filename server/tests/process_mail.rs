//! The mail server is away, says nothing, lets nobody in, or forgets to say that it took a mail: people notice nothing,
//! the log says it once, and every mail goes out when the server is back.

use crate::figures;
use std::sync::Arc;
use std::time::{Duration, Instant};

use mail::{Delivery, SmtpConfig};
use services::Actor;
use services::outbox::deliver;
use store::outbox::MailStatus;
use testkit::process::{Installation, Manner, Moved, Serving, SmtpServer, until};
use testkit::{Backend, volunteer};

const BINARY: &str = env!("CARGO_BIN_EXE_connecting-humans");
const HOST: &str = "erfurt.localhost:3000";
const PATH: &str = "/de/join/volunteer";
const PEOPLE: u16 = 4;

/// What became of the mails: how many came, and how many of them twice.
async fn outage(manner: Manner) -> (usize, usize) {
    let installation = Installation::with_erfurt(BINARY, Backend::Sqlite).await;
    let smtp = SmtpServer::start(manner).await;
    let mut program = installation.start(&Serving { smtp: Some(smtp.url()), ..Serving::default() }).await;
    let mut tokens = Vec::new();
    for network in 0..PEOPLE {
        tokens.push(program.client(HOST, network).get(PATH).await.expect("a form").hidden("token"));
    }
    tokio::time::sleep(Duration::from_secs(4)).await;
    for (network, token) in (0..PEOPLE).zip(&tokens) {
        let address = format!("person-{network}@example.org");
        let mut fields = volunteer(&address);
        fields.push(("token", token));
        let began = Instant::now();
        let page = program.client(HOST, network).post(PATH, &fields).await.expect("an answer");
        assert_eq!(page.status, 303, "nobody who signs up notices");
        assert!(began.elapsed() < Duration::from_secs(15), "or waits for the mail server: {:?}", began.elapsed());
    }
    // A server that says nothing has two minutes to say something.
    let told = usize::from(manner != Manner::Silent);
    if told == 1 {
        program.says("the mail server is away", 60).await;
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_eq!(program.lines("the mail server is away").len(), told, "said once:\n{}", program.log());
    assert!(smtp.connections() <= 4, "no tight loop: {} connections", smtp.connections());
    assert!(program.is_ready().await, "people are served");
    let db = installation.opener().tenant("erfurt", None).await.expect("the database");
    let mails = store::outbox::list(&db, 100).await.expect("mails");
    assert!(mails.iter().all(|mail| mail.status == MailStatus::Queued), "nothing is given up");
    let tried = mails.iter().filter(|mail| mail.attempts > 0).count();
    assert!((1..=2).contains(&tried), "one mail finds out for all: {tried} were tried");
    if told == 1 {
        assert!(mails.iter().all(|mail| mail.attempts == 0 || mail.last_error.is_some()), "the reason is kept");
    }

    smtp.set(Manner::Takes).await;
    if told == 1 {
        program.says("the mail server is back", 90).await;
    }
    until("mails go out by themselves", 90, || async { (smtp.times().len() >= 3).then_some(()) }).await;
    assert!(program.stop().await.success());
    assert_eq!(program.lines("the mail server is away").len(), told, "still:\n{}", program.log());
    // What was tried waits a minute for its turn: the same worker, later.
    let later = installation.tenants(Arc::new(Moved(chrono::Duration::minutes(10)))).await;
    let config = SmtpConfig { url: smtp.url(), from: "no-reply@localhost.localdomain".into() };
    let ctx = later.tenant("erfurt", Actor::System).await.expect("a tenant");
    deliver(&ctx, &Delivery::new(&config).expect("settings"), std::future::pending()).await.expect("a round");
    let mails = store::outbox::list(&db, 100).await.expect("mails");
    assert!(mails.iter().all(|mail| mail.status == MailStatus::Sent), "{mails:#?}");
    let times = smtp.times();
    assert_eq!(times.len(), mails.len(), "every mail came");
    (times.len(), times.values().filter(|times| **times > 1).count())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_server_that_is_away_costs_nobody_a_mail() {
    // Refused; silent after the connection; closing at once; wanting a password that we don't have.
    let (gone, silent, rude, stern) = tokio::join!(
        outage(Manner::Gone),
        outage(Manner::Silent),
        outage(Manner::Rude),
        outage(Manner::Stern("530 5.7.0 Authentication required"))
    );
    for (name, (came, twice)) in [("gone", gone), ("silent", silent), ("rude", rude), ("stern", stern)] {
        assert_eq!((came, twice), (usize::from(PEOPLE), 0), "{name}");
    }
    figures::tell(
        "mail-server-away",
        &format!(
            "mail server away: refusing, silent, closing or wanting a password: 4 × {PEOPLE} mails, each came once"
        ),
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_server_that_does_not_say_that_it_took_a_mail_gets_that_one_again() {
    let (came, twice) = outage(Manner::Forgetful).await;
    assert_eq!(came, usize::from(PEOPLE));
    assert!((1..=2).contains(&twice), "SMTP can't avoid it, for the mails in hand: {twice}");
}
