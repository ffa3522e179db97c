//! `/metrics`: the figures mean what they say, and nothing in them is about a person.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};

use crate::exposition::{Exposition, Watched, value};
use domain::signup::Kind;
use server::tasks::TASKS;
use services::counter::Event;
use testkit::process::{Installation, Manner, Serving, SmtpServer, raw, until};
use testkit::{Backend, World, volunteer};

const ERFURT: &str = "erfurt.localhost:3000";

#[tokio::test]
#[expect(clippy::float_cmp, reason = "whole numbers")]
async fn each_request_counts_once_under_its_pattern() {
    let watched = Watched::new().await;
    let cases = [
        ("GET", ERFURT, "/de/join/volunteer", "district", "/join/{kind}", "2xx"),
        ("GET", ERFURT, "/confirm/abcdef", "district", "/confirm/{secret}", "4xx"),
        ("GET", ERFURT, "/ar/staff/signups", "district", "/staff/signups", "3xx"),
        ("POST", ERFURT, "/de/staff/sign-in", "district", "/staff/sign-in", "4xx"),
        ("GET", "localhost:3000", "/de", "state", "/", "2xx"),
        ("GET", "localhost:3000", "/healthz", "none", "/healthz", "2xx"),
        ("GET", "localhost:3000", "/assets/x.css", "none", "/assets/{name}", "4xx"),
        ("GET", ERFURT, "/de/no-such-page", "none", "none", "4xx"),
        ("GET", "weimar.localhost:3000", "/de/join", "none", "none", "4xx"),
    ];
    for (method, host, path, side, route, status) in cases {
        let labels = [("side", side), ("route", route), ("method", method), ("status", status)];
        let (place, before) = (&labels[..3], watched.read().await);
        let answered = watched.ask(method, host, path, "").await;
        assert_eq!(format!("{}xx", answered / 100), status, "{path}");
        let after = watched.read().await;
        for (name, labels) in
            [("ch_http_requests_total", &labels[..]), ("ch_http_request_duration_seconds_count", place)]
        {
            let (before, after) = (value(&before, name, labels), value(&after, name, labels));
            assert_eq!(after.expect("counted") - before.unwrap_or(0.0), 1.0, "{path}: {name}");
        }
        let all = |read: &Exposition| read.sum("ch_http_requests_total");
        assert_eq!(all(&after) - all(&before), 1.0, "{path} counts nowhere else");
        assert_eq!(value(&after, "ch_http_requests_in_flight", &[]), Some(0.0), "{path} is over");
    }
}

#[tokio::test]
async fn what_anyone_sends_becomes_no_label() {
    let watched = Watched::new().await;
    let clean = watched.read().await.text;
    for (method, host, path, body) in [
        ("GET", ERFURT, "/de/Luise-Privat", ""),
        ("GET", ERFURT, "/Luise-Privat@example.org/confirm", ""),
        ("GET", ERFURT, "/de/confirm/Privat-Token-123", ""),
        ("GET", ERFURT, "/de/directory?q=Luise-Privat", ""),
        ("GET", ERFURT, "/assets/Luise-Privat", ""),
        ("GET", "luise-privat.localhost:3000", "/de", ""),
        ("GET", "luise-privat.example.org", "/healthz", ""),
        ("GET", "localhost:3000", "/healthz/Luise-Privat", ""),
        ("LUISE-PRIVAT", ERFURT, "/de/join", ""),
        ("POST", ERFURT, "/de/join/volunteer", "name=Luise+Privat&email=luise-privat%40example.org"),
        ("POST", ERFURT, "/de/staff/sign-in", "email=luise-privat%40example.org&password=Privat"),
    ] {
        assert!(watched.ask(method, host, path, body).await > 0);
    }
    let read = watched.read().await;
    assert!(read.sum("ch_http_requests_total") >= 11.0, "they were counted");
    let lower = read.text.to_lowercase();
    for word in ["privat", "luise", "example.org", "öztürk", "geheimnis"] {
        assert!(!lower.contains(word), "{word} stands in\n{}", read.text);
    }
    let hosts = |text: &str| text.matches("localhost").count();
    assert_eq!(hosts(&read.text), hosts(&clean), "no host name is one");
}

/// Counters of the whole process: whatever other tests do in it they only grow, and these here happen at least once.
#[tokio::test]
async fn what_services_do_is_counted() {
    let world = World::new(Backend::Sqlite).await;
    let watched = Watched::new().await;
    let before = watched.read().await;
    world.confirmed("erfurt", Kind::Volunteer, &volunteer("luise@example.org")).await;
    let mut browser = world.browser(ERFURT);
    for _ in 0..12 {
        browser.post("/de/staff/sign-in", &[("email", "nobody@example.org"), ("password", "x")]).await;
    }
    let after = watched.read().await;
    for (name, labels, least) in [
        ("ch_signups_received_total", &[][..], 1.0),
        ("ch_signups_confirmed_total", &[], 1.0),
        ("ch_sign_ins_total", &[("outcome", "refused")], 10.0),
        ("ch_limits_hit_total", &[("limit", "sign_in")], 1.0),
        ("ch_sql_statements_total", &[], 20.0),
        ("ch_sql_transactions_total", &[], 2.0),
        ("ch_sql_statement_duration_seconds_count", &[], 20.0),
    ] {
        let grown = value(&after, name, labels).expect(name) - value(&before, name, labels).expect(name);
        assert!(grown >= least, "{name} grew by {grown}");
    }
    assert!(Event::SignupReceived.count() >= 1);
    let (count, infinite) = (
        value(&after, "ch_sql_statement_duration_seconds_count", &[]),
        after.bucket("ch_sql_statement_duration_seconds", f64::INFINITY),
    );
    assert_eq!(count, infinite, "the last bucket holds all");
}

#[tokio::test]
async fn tenants_and_databases_are_counted_as_they_are() {
    let watched = Watched::new().await;
    let read = watched.read().await;
    assert_eq!(value(&read, "ch_tenants", &[("status", "active")]), Some(1.0));
    assert_eq!(value(&read, "ch_tenants", &[("status", "suspended")]), Some(0.0));
    assert_eq!(value(&read, "ch_databases_open", &[]), Some(3.0), "registry, state and Erfurt");
    assert!(value(&read, "ch_database_connections", &[]).expect("a gauge") >= 1.0);
    let build = [("version", env!("CARGO_PKG_VERSION"))];
    assert_eq!(value(&read, "ch_build_info", &build), Some(1.0));
    watched.tenants.set_status("erfurt", services::tenant::TenantStatus::Suspended).await.expect("suspended");
    assert_eq!(value(&watched.read().await, "ch_tenants", &[("status", "suspended")]), Some(1.0));
}

fn free_port() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    listener.local_addr().expect("an address")
}

async fn get(address: SocketAddr, path: &str) -> String {
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost:3000\r\nConnection: close\r\n\r\n");
    String::from_utf8(raw(address, request.as_bytes()).await.expect("an answer")).expect("text")
}

#[tokio::test]
async fn the_real_program_tells_of_itself_on_an_address_of_its_own() {
    let installation = Installation::with_erfurt(env!("CARGO_BIN_EXE_connecting-humans"), Backend::Sqlite).await;
    let (smtp, address) = (SmtpServer::start(Manner::Refuses("451 4.7.1 later")).await, free_port());
    let invite = ["staff", "invite", "erfurt", "ines.privat@vhs.example", "--name", "Ines Privat", "--role", "editor"];
    installation.run(&invite).await;
    let set = vec![("CH_METRICS_LISTEN".to_owned(), address.to_string())];
    let mut program = installation.start(&Serving { smtp: Some(smtp.url()), set, ..Serving::default() }).await;
    assert!(get(program.address, "/metrics").await.starts_with("HTTP/1.1 404"), "not where visitors are");
    assert!(get(address, "/de").await.starts_with("HTTP/1.1 404"), "and no pages there");
    // The first round looks after everybody: the invitation is tried, and put off.
    let read = until("the worker has made its round", 60, || async {
        let answer = get(address, "/metrics").await;
        let (head, body) = answer.split_once("\r\n\r\n")?;
        assert!(head.contains("content-type: application/openmetrics-text; version=1.0.0"), "{head}");
        let read = Exposition::read(body);
        value(&read, "ch_worker_round_timestamp_seconds", &[("round", "all")]).is_some().then_some(read)
    })
    .await;
    assert!(read.text.ends_with("# EOF\n"));
    let at = |name: &str| value(&read, name, &[("tenant", "erfurt")]);
    assert_eq!((at("ch_mails_waiting"), at("ch_mails_given_up")), (Some(1.0), Some(0.0)));
    assert_eq!(value(&read, "ch_mails_waiting", &[("tenant", "state")]), Some(0.0));
    let now = chrono::DateTime::timestamp(&services::Clock::now(&services::SystemClock));
    #[expect(clippy::cast_precision_loss, reason = "seconds")]
    let age = |name: &str| now as f64 - at(name).expect(name);
    assert!((0.0..600.0).contains(&age("ch_mails_waiting_since_timestamp_seconds")));
    assert!((-5.0..600.0).contains(&age("ch_report_timestamp_seconds")));
    assert_eq!(value(&read, "ch_mail_deliveries_total", &[("outcome", "put_off")]), Some(1.0));
    for task in TASKS {
        let (done, failed) = ([("task", task.name), ("outcome", "done")], [("task", task.name), ("outcome", "failed")]);
        let count = |labels| value(&read, "ch_worker_tasks_total", labels);
        assert_eq!((count(&done), count(&failed)), (Some(1.0), None), "{}: once at the only district", task.name);
        assert!(value(&read, "ch_worker_task_duration_seconds", &done[..1]).is_some(), "{}", task.name);
    }
    for (name, least) in [
        ("process_resident_memory_bytes", 1e6),
        ("process_open_fds", 5.0),
        ("process_max_fds", 64.0),
        ("process_start_time_seconds", 1.7e9),
        ("process_cpu_seconds_total", 0.0),
    ] {
        assert!(value(&read, name, &[]).expect(name) >= least, "{name}");
    }
    assert!(!read.text.to_lowercase().contains("privat"), "{}", read.text);
    let log = program.log();
    let mails: Vec<&str> = log.lines().filter(|line| line.contains("mail not delivered")).collect();
    assert_eq!(mails.len(), 1, "{log}");
    assert!(mails[0].contains("mail=") && mails[0].contains("kind=\"invitation\""), "{}", mails[0]);
    assert!(!log.to_lowercase().contains("privat"), "{log}");
    assert!(program.stop().await.success());
}

#[test]
fn the_table_in_the_handbook_names_each_figure() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let read = runtime.block_on(async { Watched::new().await.full().await });
    let handbook =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/OPERATIONS.md")).expect("docs");
    let plain = |name: &str| {
        let ending = ["_bucket", "_sum", "_count"].into_iter().find_map(|ending| name.strip_suffix(ending));
        ending.unwrap_or(name).to_owned()
    };
    for name in read.names().iter().map(|name| plain(name)) {
        assert!(handbook.contains(&format!("`{name}`")), "{name} is not in docs/OPERATIONS.md");
    }
}
