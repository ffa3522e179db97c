//! The program is killed (SIGKILL) again and again while people sign up, and started anew at once: what was answered is
//! kept, once, with its mail; what was not is there whole or not at all.
//!
//! `CH_PROVE=1` makes it ten times as long, `CH_KILLS` and `CH_SIGNUPS` as long as one wants; `CH_SEED` repeats a run's
//! moments.

use crate::figures;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use domain::audit::Group;
use mail::{Delivery, SmtpConfig};
use services::Actor;
use services::outbox::deliver;
use store::outbox::{Mail, MailStatus};
use store::page::Paging;
use store::signup::{Filter, Row};
use store::{Db, Tenant};
use testkit::process::{Client, Installation, Lost, Manner, Moved, Program, Serving, SmtpServer, until};
use testkit::{Backend, scale, volunteer};

const BINARY: &str = env!("CARGO_BIN_EXE_connecting-humans");
const HOST: &str = "erfurt.localhost:3000";
const PATH: &str = "/de/join/volunteer";
/// People who fill in forms at the same time.
const PEOPLE: usize = 8;

/// A number from the environment.
fn number(name: &str, default: usize) -> usize {
    std::env::var(name).map_or(default, |value| value.parse().unwrap_or_else(|_| panic!("{name}={value}")))
}

/// Chance that can be had again (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (bits ^ (bits >> 31)) % limit
    }
}

fn address(person: usize) -> String {
    format!("person-{person}@example.org")
}

/// What a person knows of their sign-up.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    /// The "thank you" came in full.
    answered: bool,
    /// How often the form left.
    sent: u32,
}

/// The token of a form that was opened.
async fn open_form(program: &Program, person: usize) -> String {
    let network = u16::try_from(person).expect("a small number");
    let page = program.client(HOST, network).get(PATH).await.expect("a form");
    assert_eq!(page.status, 200, "{}", page.body);
    page.hidden("token")
}

/// One person sends one form. Who has an odd number never gives up; the others try once, and never learn what became of
/// it when no answer comes. Every fifth presses the button again after the answer.
async fn sign_up(mut client: Client, person: usize, token: &str, begun: &AtomicUsize) -> Known {
    let address = address(person);
    let mut fields = volunteer(&address);
    fields.push(("token", token));
    let mut known = Known::default();
    begun.fetch_add(1, Ordering::Relaxed);
    let deadline = Instant::now() + Duration::from_mins(2);
    loop {
        match client.post(PATH, &fields).await {
            Ok(page) => {
                assert_eq!((page.status, page.header("location")), (303, "/de/join/thanks"), "{}", page.body);
                known.sent += 1;
                if known.answered || !person.is_multiple_of(5) {
                    return Known { answered: true, ..known };
                }
                known.answered = true;
            }
            Err(Lost::NotSent) => tokio::time::sleep(Duration::from_millis(10)).await,
            Err(Lost::Unanswered) => {
                known.sent += 1;
                if person.is_multiple_of(2) {
                    return known;
                }
            }
        }
        assert!(Instant::now() < deadline, "person {person} waits for ever");
    }
}

/// Everything that the database holds of sign-ups.
struct Kept {
    signups: Vec<Row>,
    mails: Vec<Mail>,
}

async fn kept(db: &Db<Tenant>) -> Kept {
    Kept {
        signups: store::signup::export(db, &Filter::default(), 1_000_000).await.expect("sign-ups"),
        mails: store::outbox::list(db, 1_000_000).await.expect("mails"),
    }
}

/// Each sign-up is whole: one mail about it, one entry in the log, its two consents.
async fn assert_whole(db: &Db<Tenant>, kept: &Kept) {
    let mut about: BTreeMap<_, u32> = BTreeMap::new();
    for mail in &kept.mails {
        assert_eq!(mail.kind, "confirm");
        *about.entry(mail.about.expect("a record")).or_default() += 1;
    }
    let mut logged: BTreeMap<_, u32> = BTreeMap::new();
    for page in 1.. {
        let list = store::audit::list(db, Some(Group::Signup), Paging::new(page, 100)).await.expect("the log");
        for entry in list.rows.iter().filter(|entry| entry.action == "signup.submitted") {
            *logged.entry(entry.subject_id.expect("a record")).or_default() += 1;
        }
        if page * 100 >= list.total {
            break;
        }
    }
    for row in &kept.signups {
        assert_eq!(about.remove(&row.id.0), Some(1), "mails about the sign-up of {}", row.address());
        assert_eq!(logged.remove(&row.id.0), Some(1), "entries in the log about the sign-up of {}", row.address());
        let consents = store::consent::of_signup(db, row.id).await.expect("consents");
        assert_eq!(consents.len(), 2, "consents of {}", row.address());
    }
    assert!(about.is_empty() && logged.is_empty(), "about nothing: mails {about:?}, entries {logged:?}");
}

/// The last mails: a worker that was killed in the middle of one left it claimed for some minutes.
async fn deliver_the_rest(installation: &Installation, smtp: &SmtpServer, patient: bool, db: &Db<Tenant>) {
    let waiting = || async { kept(db).await.mails.iter().filter(|mail| mail.status == MailStatus::Queued).count() };
    if patient {
        // As it would go for real.
        let program = installation.start(&Serving { smtp: Some(smtp.url()), ..Serving::default() }).await;
        until("all mails are sent", 600, || async { (waiting().await == 0).then_some(()) }).await;
        drop(program);
        return;
    }
    // The same worker ten minutes later.
    let later = installation.tenants(Arc::new(Moved(chrono::Duration::minutes(10)))).await;
    let ctx = later.tenant("erfurt", Actor::System).await.expect("a tenant");
    let config = SmtpConfig { url: smtp.url(), from: "no-reply@localhost.localdomain".into() };
    let delivery = Delivery::new(&config).expect("settings");
    while waiting().await > 0 {
        let done = deliver(&ctx, &delivery, std::future::pending()).await.expect("delivered");
        assert!(done.sent > 0, "{done:?}");
    }
}

async fn survive(backend: Backend) {
    let (kills, people) = (number("CH_KILLS", scale(5, 50)), number("CH_SIGNUPS", scale(100, 1_000)));
    let seed = services::Env::default().bytes::<8>();
    let seed = std::env::var("CH_SEED").map_or(u64::from_be_bytes(seed), |seed| seed.parse().expect("a number"));
    println!("CH_SEED={seed}");
    let mut moments = Chance(seed);
    let started = Instant::now();

    let installation = Installation::with_erfurt(BINARY, backend).await;
    let smtp = SmtpServer::start(Manner::Takes).await;
    let mut program = installation.start(&Serving { smtp: Some(smtp.url()), ..Serving::default() }).await;
    let mut tokens = Vec::new();
    for person in 0..people {
        tokens.push(open_form(&program, person).await);
    }
    // Nobody fills in a form in less than three seconds.
    tokio::time::sleep(Duration::from_secs(4)).await;

    let (begun, next) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (tokens, place) = (Arc::new(tokens), program.address);
    let crowd: Vec<_> = (0..PEOPLE)
        .map(|_| {
            let (begun, next, tokens) = (begun.clone(), next.clone(), tokens.clone());
            tokio::spawn(async move {
                let mut known = Vec::new();
                loop {
                    let person = next.fetch_add(1, Ordering::Relaxed);
                    let Some(token) = tokens.get(person) else { return known };
                    let network = format!("2001:db8:{person:x}::1");
                    known.push((person, sign_up(Client::new(place, HOST, &network), person, token, &begun).await));
                }
            })
        })
        .collect();

    // Each moment: after so many have begun, and then some milliseconds into what they do.
    let mut kill_at: Vec<(u64, u64)> =
        (0..kills).map(|_| (moments.below(people as u64 - PEOPLE as u64), moments.below(25))).collect();
    kill_at.sort_unstable();
    for (after, wait) in kill_at {
        until("people go on", 120, || std::future::ready((begun.load(Ordering::Relaxed) as u64 > after).then_some(())))
            .await;
        tokio::time::sleep(Duration::from_millis(wait)).await;
        program.kill();
        let serving = Serving { port: place.port(), smtp: Some(smtp.url()), ..Serving::default() };
        program = installation.start(&serving).await;
    }
    let mut known = BTreeMap::new();
    for people in crowd {
        known.extend(people.await.expect("no person panics"));
    }
    assert_eq!(known.len(), people);
    program.kill();

    let db = installation.opener().tenant("erfurt", None).await.expect("the database");
    let found = kept(&db).await;
    assert_whole(&db, &found).await;
    let mut rows: BTreeMap<&str, u32> = BTreeMap::new();
    for row in &found.signups {
        *rows.entry(row.address()).or_default() += 1;
    }
    let (mut answered, mut silent, mut silent_kept, mut again) = (0, 0, 0, 0);
    for (person, known) in &known {
        let rows = rows.remove(address(*person).as_str()).unwrap_or(0);
        again += known.sent.saturating_sub(1);
        if known.answered {
            answered += 1;
            assert_eq!(rows, 1, "person {person} was answered, and so often is kept");
        } else {
            silent += 1;
            silent_kept += rows;
            assert!(rows < 2, "person {person} is kept {rows} times");
        }
    }
    assert!(rows.is_empty(), "nobody sent these: {rows:?}");

    deliver_the_rest(&installation, &smtp, kills >= 20, &db).await;
    let times = smtp.times();
    let wanted: BTreeSet<String> = found.mails.iter().map(|mail| mail.id.to_string()).collect();
    assert_eq!(times.keys().cloned().collect::<BTreeSet<_>>(), wanted, "each mail came, and no other");
    let twice = times.values().filter(|times| **times > 1).count();
    // A worker has one mail in hand when it dies.
    assert!(times.values().map(|times| times - 1).sum::<u32>() as usize <= kills, "{twice} mails came again");

    let name = if backend == Backend::Sqlite { "sqlite" } else { "postgres" };
    figures::tell(
        &format!("kills-{name}"),
        &format!(
            "kills ({name}): {kills} of {kills} survived, {people} sign-ups, {answered} answered and each kept once \
             with one mail, {silent} unanswered ({silent_kept} kept whole, the others not at all), {again} sent again \
             without a double, {} mails delivered, {twice} of them twice, {:.0} s",
            wanted.len(),
            started.elapsed().as_secs_f64()
        ),
    );
}

mod killed_while_people_sign_up {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn sqlite() {
        survive(Backend::Sqlite).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn postgres() {
        survive(Backend::Postgres).await;
    }
}
