//! `connecting-humans doctor`: a good installation is found good; each fault, made for real, has its line, what to do,
//! and the exit code 1; and nothing in the data folder is touched.

use std::fs;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::sync::Arc;

use crate::house::{Authority, Front, House, NAMES, Post, Running, Validity, mode};
use testkit::{Backend, Databases, by_hand};

const OFFLINE: &[&str] = &["--offline"];

/// A house whose proxy shows a certificate for these names, with the program behind it and a mail server.
async fn lived_in(names: &[&str], validity: Validity) -> (House, Running, Post) {
    let (mut front, post, authority) = (Front::bind().await, Post::start().await, Authority::new());
    let mut house = House::new(front.port).await;
    house.mails_to(&post.url("right"));
    authority.trusted_in(&house.path("trusted.pem"));
    house.set.insert("SSL_CERT_FILE".to_owned(), house.path("trusted.pem").display().to_string());
    let (child, inner) = house.serve().await;
    front.serve(&authority, names, validity, inner);
    (house, child, post)
}

#[tokio::test]
async fn a_good_installation_is_found_good() {
    let (house, _child, post) = lived_in(&NAMES, Validity::Long).await;
    let said = house.doctor_beside_a_program(&["--send-to", "it@erfurt.example"]).await;
    assert_eq!((said.code, &said.report["wrong"]), (0, &0.into()), "{said:#?}");
    for subject in [
        "base URL",
        "trust proxy",
        "site folder",
        "CH_SMTP_URL_FILE",
        "mail server",
        "mail sender",
        "data folder",
        "temporary files",
        "registry",
        "state",
        "tenant erfurt",
        "SMTP",
        "test mail",
        "localhost",
        "erfurt.localhost",
        "*.localhost",
    ] {
        assert_eq!(said.about("ok", subject).len(), 1, "{subject}: {said:#?}");
    }
    let host = said.about("ok", "erfurt.localhost")[0]["found"].as_str().expect("text");
    assert!(host.contains("certificate for") && host.contains("more days"), "{host}");
    let mails = post.mails.lock().expect("mails").clone();
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains("To: it@erfurt.example") && mails[0].contains("This is a test."), "{}", mails[0]);
    // For people: the same in aligned lines.
    let text = house.run(&["doctor"]).await;
    assert!(text.starts_with("Configuration\n  ok     base URL"), "{text}");
    assert!(text.contains("\nHost names and certificates\n") && text.contains(" 0 wrong\n"), "{text}");
    assert!(!text.contains("right"), "no password: {text}");
}

#[tokio::test]
async fn without_a_program_that_runs_the_rest_is_found_good_and_nothing_is_touched() {
    let house = House::new(1).await;
    let said = house.doctor(OFFLINE).await;
    assert_eq!((said.code, &said.report["wrong"]), (0, &0.into()), "{said:#?}");
    assert!(said.about("ok", "SMTP").is_empty() && said.about("ok", "localhost").is_empty(), "nobody was asked");
    let said = house.doctor(&[]).await;
    assert_eq!(said.code, 1);
    let host = said.about("wrong", "erfurt.localhost");
    assert!(host[0]["found"].as_str().expect("text").contains("nobody listens there"), "{said:#?}");
}

#[tokio::test]
async fn before_the_first_start_it_says_how_to_begin_and_makes_nothing() {
    let house = House::empty(1);
    let said = house.doctor(OFFLINE).await;
    assert_eq!(said.code, 1);
    for subject in ["data folder", "registry", "state"] {
        let wrong = said.about("wrong", subject);
        assert!(wrong[0]["advice"].as_str().expect("advice").contains("connecting-humans migrate"), "{said:#?}");
    }
    assert!(!house.path("data").exists(), "it made the folder");
}

#[tokio::test]
async fn databases_that_are_missing_behind_or_ahead() {
    let house = House::new(1).await;
    let file = house.path("data/tenant-erfurt.sqlite");
    fs::remove_file(&file).expect("removed");
    house.doctor(OFFLINE).await.only_wrong("tenant erfurt", "there is no such database");
    assert!(!file.exists());
    fs::write(&file, "").expect("an empty database");
    house.doctor(OFFLINE).await.only_wrong("tenant erfurt", "behind this program");
    fs::write(house.path("data/tenant-erfurt.sqlite-wal"), "what a crash left").expect("a log");
    fs::write(&file, "").expect("an empty database");
    house.doctor(OFFLINE).await.only_wrong("tenant erfurt", "behind this program");
    fs::remove_file(house.path("data/tenant-erfurt.sqlite-wal")).expect("removed");
    house.run(&["migrate"]).await;
    house.settle().await;
    // What a newer program would have written: another name of a migration, in the table and in its index.
    let text = fs::read(&file).expect("a database");
    let name = b"m0001_";
    let places: Vec<usize> = (0..text.len() - name.len()).filter(|at| text[*at..].starts_with(name)).collect();
    assert_eq!(places.len(), 2);
    let mut bytes = text;
    for at in places {
        bytes[at + 1..at + 5].copy_from_slice(b"9999");
    }
    fs::write(&file, bytes).expect("a newer one");
    house.doctor(OFFLINE).await.only_wrong("tenant erfurt", "a newer program wrote it");
}

#[tokio::test]
async fn damaged_files_are_found() {
    let house = House::new(1).await;
    let file = house.path("data/tenant-erfurt.sqlite");
    let whole = fs::read(&file).expect("a database");
    let overwrite = |from: u64, bytes: &[u8]| {
        fs::write(&file, &whole).expect("as before");
        let mut open = fs::OpenOptions::new().write(true).open(&file).expect("the file");
        open.seek(SeekFrom::Start(from)).expect("in it");
        open.write_all(bytes).expect("written");
    };
    // Pages in the middle, as a bad disk leaves them: the file opens, and only reading all of it finds out.
    overwrite(8 * 4096, &[0xAA; 4 * 4096]);
    let said = house.doctor(OFFLINE).await;
    assert_eq!(said.code, 1);
    let wrong = said.about("wrong", "tenant erfurt");
    assert!(wrong.iter().any(|line| line["advice"].as_str().is_some_and(|text| text.contains("backup"))), "{said:#?}");
    overwrite(0, b"This is no database.");
    let said = house.doctor(OFFLINE).await;
    said.only_wrong("tenant erfurt", "file is not a database");
    assert_eq!(said.about("ok", "registry").len(), 1, "the others are as they were");
}

#[tokio::test]
async fn rows_that_can_not_be_read_are_named_and_mended_when_asked() {
    let house = House::new(1).await;
    let file = house.path("data/tenant-erfurt.sqlite");
    let spoil = |column: &str, value: &str| {
        format!(
            "INSERT OR REPLACE INTO staff (id, email, name, role, locale, active, session_epoch, created_at)
             VALUES (X'019b0000000070008000000000000001', 'a@example.org', 'A', 'coordinator', 'de', 0, 0,
                     '2026-12-01T00:00:00+00:00');
             UPDATE staff SET {column} = '{value}' WHERE email = 'a@example.org';"
        )
    };
    by_hand(&file, &spoil("locale", "xx")).await;
    let said = house.doctor(OFFLINE).await;
    said.only_wrong("tenant erfurt", "staff.locale of 019b0000-0000-7000-8000-000000000001 holds no Locale");
    assert!(said.about("wrong", "tenant erfurt")[0]["advice"].as_str().expect("advice").contains("doctor --repair"));
    let said = house.doctor_beside_a_program(&["--offline", "--repair"]).await;
    assert_eq!((said.code, &said.report["wrong"]), (0, &0.into()), "{said:#?}");
    assert_eq!(house.doctor(OFFLINE).await.code, 0, "it is German from now on");
    // What nobody can guess stays, and is named.
    by_hand(&file, &spoil("role", "king")).await;
    let said = house.doctor_beside_a_program(&["--offline", "--repair"]).await;
    said.only_wrong("tenant erfurt", "staff.role of 019b0000-0000-7000-8000-000000000001 holds no Role");
}

#[tokio::test]
async fn what_everyone_can_read_is_found() {
    let house = House::new(1).await;
    mode(&house.path("smtp"), 0o644);
    house.doctor(OFFLINE).await.only_wrong("CH_SMTP_URL_FILE", "mode 0644");
    mode(&house.path("smtp"), 0o640);
    let file = house.path("data/state.sqlite");
    mode(&file, 0o644);
    let said = house.doctor(OFFLINE).await;
    assert_eq!(said.code, 0, "the folder keeps others out: {said:#?}");
    for name in ["registry", "tenant-erfurt"] {
        mode(&house.path(&format!("data/{name}.sqlite")), 0o600);
    }
    mode(&house.path("data"), 0o755);
    house.doctor(OFFLINE).await.only_wrong("state", "everyone on this machine can read");
}

#[tokio::test]
async fn settings_that_do_not_work_are_found() {
    let good = House::new(1).await;
    let cases = [
        ("CH_BASE_URL", "http://ch.example", "base URL", "unencrypted"),
        ("CH_BASE_URL", "ch.example", "base URL", "must begin with https://"),
        ("CH_TRUST_PROXY", "false", "trust proxy", "all visitors share"),
        ("CH_SITE", "/nowhere/site", "site folder", "manifest.json is missing"),
        ("CH_MAIL_FROM", "no-reply@localhost.localdomain", "mail sender", "is the default"),
        ("CH_MAIL_FROM", "nobody", "mail settings", "the sender's address"),
        ("CH_SMTP_URL_FILE", "/nowhere/secret", "CH_SMTP_URL_FILE", "/nowhere/secret"),
        ("CH_DATA", "/nowhere/data", "data folder", "is no folder"),
    ];
    for (name, value, subject, words) in cases {
        let mut set = good.set.clone();
        set.insert(name.to_owned(), value.to_owned());
        let said = House { set, ..House::empty(1) }.doctor(OFFLINE).await;
        let wrong = said.about("wrong", subject);
        assert_eq!((said.code, wrong.len()), (1, 1), "{name}={value}: {said:#?}");
        assert!(wrong[0]["found"].as_str().expect("text").contains(words), "{name}={value}: {wrong:#?}");
        assert!(wrong[0]["advice"].is_string());
    }
    fs::remove_file(good.path("site/form.1.wasm")).expect("removed");
    good.doctor(OFFLINE).await.only_wrong("site folder", "form.1.wasm is missing");
}

#[tokio::test]
async fn a_mail_server_that_is_not_there_or_does_not_let_in_is_found() {
    let (house, _child, post) = lived_in(&NAMES, Validity::Long).await;
    house.mails_to(&post.url("wrong"));
    let said = house.doctor_beside_a_program(&["--send-to", "it@erfurt.example"]).await;
    said.only_wrong("SMTP", "the sign-in was refused");
    assert!(post.mails.lock().expect("mails").is_empty());
    let nobody = Front::bind().await;
    house.mails_to(&format!("smtps://127.0.0.1:{}", post.port));
    house.doctor_beside_a_program(&[]).await.only_wrong("SMTP", "127.0.0.1");
    let closed = format!("smtp://127.0.0.1:{}", nobody.port);
    drop(nobody);
    house.mails_to(&closed);
    house.doctor_beside_a_program(&[]).await.only_wrong("SMTP", "can't be reached");
}

#[tokio::test]
async fn certificates_that_browsers_would_refuse_are_found() {
    for (names, validity, words) in [
        (&NAMES[..], Validity::Over, "expired"),
        (&NAMES[..], Validity::Days(5), "its certificate ends in"),
        (&["localhost", "other.example"][..], Validity::Long, "for other names"),
    ] {
        let (house, _child, _post) = lived_in(names, validity).await;
        let said = house.doctor_beside_a_program(&[]).await;
        assert_eq!(said.code, 1);
        let wrong = said.about("wrong", "erfurt.localhost");
        assert!(wrong[0]["found"].as_str().expect("text").contains(words), "{words}: {said:#?}");
    }
    let (mut house, _child, _post) = lived_in(&NAMES, Validity::Long).await;
    Authority::new().trusted_in(&house.path("others.pem"));
    house.set.insert("SSL_CERT_FILE".to_owned(), house.path("others.pem").display().to_string());
    let said = house.doctor_beside_a_program(&[]).await;
    let wrong = said.about("wrong", "localhost");
    assert!(wrong[0]["found"].as_str().expect("text").contains("nobody that this machine trusts"), "{said:#?}");
}

#[tokio::test]
async fn names_that_lead_nowhere_or_to_somebody_else_are_found() {
    let (house, mut child, _post) = lived_in(&NAMES, Validity::Long).await;
    house.run(&["tenant", "create", "gotha", "--host", "gotha.invalid"]).await;
    let said = house.doctor_beside_a_program(&[]).await;
    assert_eq!(said.code, 1);
    let wrong = said.about("wrong", "gotha.invalid");
    assert!(wrong[0]["found"].as_str().expect("text").contains("leads nowhere"), "{said:#?}");
    house.run(&["tenant", "suspend", "gotha"]).await;
    assert_eq!(house.doctor_beside_a_program(&[]).await.code, 0, "nobody asks for a tenant that pauses");
    child.end();
    // The proxy is there, the program behind it is not.
    let said = house.doctor_beside_a_program(&[]).await;
    let wrong = said.about("wrong", "localhost");
    assert!(wrong[0]["found"].as_str().expect("text").contains("no web server"), "{said:#?}");
}

#[tokio::test]
async fn mails_that_wait_too_long_are_counted() {
    let house = House::new(1).await;
    let invite = ["staff", "invite", "erfurt", "ines@vhs.example", "--name", "Ines Beispiel", "--role", "coordinator"];
    house.run(&invite).await;
    assert_eq!(house.doctor(OFFLINE).await.code, 0, "a mail may wait for a while");
    // The same outbox two days later: a clock in the past writes what is old now.
    let opener = store::Opener::new(store::Location::Folder(house.path("data")), store::Durability::Full);
    let env = services::Env { clock: Arc::new(Earlier), ..services::Env::default() };
    let base = services::tenant::Base::parse("https://localhost").expect("a URL");
    let tenants = services::tenant::Tenants::open(opener, base, env, false).await.expect("databases");
    let ctx = tenants.tenant("erfurt", services::Actor::Operator).await.expect("a tenant");
    let role = domain::role::Role::Coordinator;
    let invited = services::account::invite(&ctx, "jan@vhs.example", "Jan Privat", role, domain::Locale::German).await;
    invited.expect("invited");
    drop((ctx, tenants));
    let said = house.doctor_beside_a_program(OFFLINE).await;
    said.only_wrong("tenant erfurt", "2 mails wait, the oldest since ");
    let text = said.report.to_string();
    assert!(!text.contains("vhs.example") && !text.contains("Privat"), "counts alone: {text}");
    let mut set = house.set.clone();
    set.remove("CH_SMTP_URL_FILE");
    set.insert("CH_BASE_URL".to_owned(), "http://localhost:1".to_owned());
    let said = House { set, ..House::empty(1) }.doctor_beside_a_program(OFFLINE).await;
    assert_eq!(
        (said.code, said.about("note", "tenant erfurt").len()),
        (0, 1),
        "without a server they have to: {said:#?}"
    );
}

struct Earlier;

impl services::Clock for Earlier {
    fn now(&self) -> chrono::DateTime<chrono::Utc> {
        services::SystemClock.now() - chrono::Duration::days(2)
    }
}

#[tokio::test]
async fn postgres_is_looked_at_and_nothing_is_made_there() {
    let databases = Databases::none(Backend::Postgres);
    let mut house = House::empty(1);
    house.set.insert("CH_DATABASE_URL".to_owned(), databases.pattern().expect("PostgreSQL"));
    for _ in 0..2 {
        let said = house.doctor(OFFLINE).await;
        assert_eq!(said.about("wrong", "registry")[0]["found"], "there is no such database", "{said:#?}");
    }
    house.run(&["tenant", "create", "erfurt"]).await;
    let said = house.doctor(OFFLINE).await;
    assert_eq!((said.code, &said.report["wrong"]), (0, &0.into()), "{said:#?}");
    for subject in ["registry", "state", "tenant erfurt"] {
        assert_eq!(said.about("ok", subject)[0]["found"], "up to date and sound", "{said:#?}");
    }
    let all = said.report["findings"].as_array().expect("findings");
    assert!(all.iter().any(|finding| finding["subject"] == "PostgreSQL"), "{said:#?}");
    assert!(said.about("ok", "data folder").is_empty(), "there is none");
    // Nobody listens at this port.
    house.set.insert("CH_DATABASE_URL".to_owned(), "postgres://nobody@127.0.0.1:1/x_{tenant}".to_owned());
    let said = house.doctor(OFFLINE).await;
    let wrong = said.about("wrong", "registry");
    assert!(wrong[0]["advice"].as_str().expect("advice").contains("is the database server running"), "{said:#?}");
}

#[tokio::test]
async fn what_it_can_not_understand_ends_with_2() {
    let house = House::empty(1);
    for arguments in [&["doctor", "--offlin"][..], &["doctor", "--listen", "nowhere"]] {
        let output = house.output(arguments).await;
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}
