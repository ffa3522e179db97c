//! Bytes on the wire that no browser sends: broken framing, doubled lengths, smuggled requests, odd hosts and targets.
//! Each gets one answer of the fitting class, never a fault of ours, and the server goes on.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use app::{App, Assets, Config};
use domain::district::Settings;
use services::Env;
use services::limit::Limits;
use services::tenant::{Base, NewTenant, Tenants};
use store::{Durability, Location, Opener};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const HOST: &str = "Host: erfurt.localhost:3000\r\n";
const FORM: &str = "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\n";

/// A server on a port of its own, with two districts.
async fn serve() -> (SocketAddr, TempDir) {
    let _ = any_spawner::Executor::init_tokio();
    let folder = tempfile::tempdir().expect("a folder");
    let opener = Opener::new(Location::Folder(folder.path().to_owned()), Durability::Fast);
    let base = Base::parse("http://localhost:3000").expect("a URL");
    let tenants = Tenants::open(opener, base, Env::default(), true).await.expect("databases");
    for (slug, name) in [("erfurt", "Landeshauptstadt Erfurt"), ("gotha", "Landkreis Gotha")] {
        let settings = Settings { name: name.to_owned(), ..Settings::default() };
        tenants.create(NewTenant { slug: slug.to_owned(), settings, ..NewTenant::default() }).await.expect("a tenant");
    }
    let app = App {
        tenants,
        assets: Arc::new(Assets::default()),
        kept: Arc::default(),
        limits: Arc::new(Limits::default()),
        env: Env::default(),
        config: Config::default(),
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let service = app::service(app).into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    (address, folder)
}

/// What comes back for these bytes until the server hangs up, or nothing more comes.
async fn ask(server: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(server).await.expect("a connection");
    // The server may refuse before it has read everything.
    let _ = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let mut part = vec![0; 16 * 1024];
    while let Ok(Ok(count @ 1..)) = tokio::time::timeout(Duration::from_secs(3), stream.read(&mut part)).await {
        answer.extend(&part[..count]);
    }
    String::from_utf8_lossy(&answer).into_owned()
}

/// The statuses of all answers in what came back.
fn statuses(answer: &str) -> Vec<u16> {
    let starts =
        answer.match_indices("HTTP/1.").filter(|(at, _)| *at == 0 || answer[..*at].ends_with(['\n', '>', '}', 'k']));
    let code = |at: usize| answer.get(at + 9..at + 12).and_then(|code| code.parse().ok());
    starts.filter_map(|(at, _)| code(at)).filter(|status| *status != 100).collect()
}

fn chunked(chunks: &[&str]) -> String {
    let body: String =
        chunks.iter().map(|chunk| format!("{:x}\r\n{chunk}\r\n", chunk.len())).collect::<Vec<_>>().concat();
    format!(
        "POST /de/join/volunteer HTTP/1.1\r\n{HOST}{FORM}Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n{body}0\r\n\r\n"
    )
}

fn post(headers: &str, body: &str) -> String {
    format!("POST /de/join/volunteer HTTP/1.1\r\n{HOST}{FORM}Connection: close\r\n{headers}\r\n{body}")
}

fn get(target: &str, headers: &str) -> String {
    format!("GET {target} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n")
}

/// Bytes, and which statuses fit. An empty list: hanging up is fine, too.
fn tricks() -> Vec<(&'static str, String, &'static [u16])> {
    let long = "a".repeat(64 * 1024);
    let megabyte = "name=".to_owned() + &"a".repeat(1024 * 1024);
    let many: String = (0..101).map(|number| format!("X-{number}: y\r\n")).collect::<Vec<_>>().concat();
    let hundred: String = (0..90).map(|number| format!("X-{number}: y\r\n")).collect::<Vec<_>>().concat();
    vec![
        // Bodies
        ("chunks without a length", chunked(&["name=", "x&email=y"]), &[422]),
        ("a megabyte in chunks", chunked(&[&megabyte]), &[413]),
        ("a megabyte", post(&format!("Content-Length: {}\r\n", megabyte.len()), &megabyte), &[413]),
        ("a megabyte announced, and waited for", post("Content-Length: 1048576\r\nExpect: 100-continue\r\n", ""), &[]),
        ("a chunk's length that is none", post("Transfer-Encoding: chunked\r\n", "zz\r\nname=x\r\n0\r\n\r\n"), &[400]),
        (
            "a chunk's length beyond all numbers",
            post("Transfer-Encoding: chunked\r\n", "ffffffffffffffffff\r\nx"),
            &[400],
        ),
        ("an unknown transfer coding", post("Transfer-Encoding: xchunked\r\n", "name=x"), &[400]),
        ("a coding after chunked", post("Transfer-Encoding: chunked, gzip\r\n", "0\r\n\r\n"), &[400]),
        ("a length that is none", post("Content-Length: x\r\n", "name=x"), &[400]),
        ("a negative length", post("Content-Length: -1\r\n", "name=x"), &[400]),
        ("two lengths", post("Content-Length: 6\r\nContent-Length: 7\r\n", "name=x"), &[400]),
        ("no length and no body", post("", ""), &[422]),
        ("a length below the body", post("Content-Length: 4\r\n", "name=x"), &[422]),
        ("packed bytes", post("Content-Encoding: gzip\r\nContent-Length: 4\r\n", "\u{1f}x=y"), &[400]),
        ("a form in UTF-16", post("Content-Length: 12\r\n", "n\0a\0m\0e\0=\0x\0"), &[422]),
        // Smuggling: a second request inside the first is never answered as one.
        (
            "a length and chunks",
            post(
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                "0\r\n\r\nGET /de/staff HTTP/1.1\r\nHost: x\r\n\r\n",
            ),
            &[400, 422],
        ),
        (
            "chunks with a blank before the colon",
            post("Transfer-Encoding : chunked\r\nContent-Length: 6\r\n", "name=x"),
            &[400],
        ),
        ("a header over two lines", get("/de", &format!("{HOST}X-A: b\r\n c\r\n")), &[400]),
        // Heads
        ("no host", get("/de", ""), &[400]),
        ("no host, HTTP/1.0", "GET /de HTTP/1.0\r\n\r\n".to_owned(), &[400]),
        ("two hosts", get("/de", &format!("{HOST}Host: gotha.localhost:3000\r\n")), &[400]),
        ("another host in the target", get("http://gotha.localhost:3000/de", HOST), &[400]),
        ("the same host in the target", get("http://erfurt.localhost:3000/de", HOST), &[200]),
        ("somebody's name in the target", get("http://a@erfurt.localhost:3000/de", HOST), &[200, 400]),
        ("somebody's name in the host", get("/de", "Host: a@erfurt.localhost\r\n"), &[400]),
        ("a host of 300 characters", get("/de", &format!("Host: {}\r\n", "a".repeat(300))), &[400]),
        ("punycode", get("/de", "Host: xn--erfurt-cua.localhost\r\n"), &[404]),
        ("IPv6", get("/de", "Host: [::1]:3000\r\n"), &[400]),
        ("ninety headers", get("/de", &format!("{HOST}{hundred}")), &[200]),
        ("more than a hundred headers", get("/de", &format!("{HOST}{many}")), &[431]),
        ("a header of 64 kB", get("/de", &format!("{HOST}X-A: {long}\r\n")), &[200, 431]),
        ("a cookie of 64 kB", get("/de/staff", &format!("{HOST}Cookie: ch_session={long}\r\n")), &[303, 431]),
        ("NUL in a header", get("/de", &format!("{HOST}X-A: a\0b\r\n")), &[400]),
        ("a carriage return alone", get("/de", &format!("{HOST}X-A: a\rX-B: c\r\n")), &[400]),
        ("a blank in a header's name", get("/de", &format!("{HOST}X A: b\r\n")), &[400]),
        // Targets
        ("a target of 8 kB", get(&format!("/de/{}", &long[..8192]), HOST), &[404, 414]),
        ("a target of 64 kB", get(&format!("/de/{long}"), HOST), &[404, 414]),
        ("a target without a slash", get("de", HOST), &[400, 404]),
        ("an asterisk", format!("OPTIONS * HTTP/1.1\r\n{HOST}Connection: close\r\n\r\n"), &[400, 404, 405]),
        (
            "a tunnel",
            "CONNECT erfurt.localhost:443 HTTP/1.1\r\nHost: erfurt.localhost\r\n\r\n".to_owned(),
            &[400, 404, 405],
        ),
        ("a fragment", get("/de#x", HOST), &[200, 400]),
        ("a blank in the target", get("/de /x", HOST), &[400]),
        // Methods and versions
        ("a method in small letters", format!("get /de HTTP/1.1\r\n{HOST}Connection: close\r\n\r\n"), &[405]),
        ("no method", format!("(/) /de HTTP/1.1\r\n{HOST}\r\n"), &[400]),
        ("trace", format!("TRACE /de HTTP/1.1\r\n{HOST}Cookie: a=b\r\nConnection: close\r\n\r\n"), &[405]),
        ("a version that is none", format!("GET /de HTTP/9.9\r\n{HOST}\r\n"), &[400]),
        ("no version", "GET /de\r\n\r\n".to_owned(), &[400]),
        ("TLS", "\u{16}\u{3}\u{1}\0\u{5}hello".to_owned(), &[400]),
        ("nothing", String::new(), &[]),
        ("half a head", "GET /de HTTP/1.1\r\nHost: erf".to_owned(), &[]),
        // Headers that other programs obey
        ("another method in a header", get("/de/join", &format!("{HOST}X-HTTP-Method-Override: DELETE\r\n")), &[200]),
        ("another address in a header", get("/de/join", &format!("{HOST}X-Original-URL: /de/staff\r\n")), &[200]),
        ("a part of a page", get("/de/join", &format!("{HOST}Range: bytes=0-9\r\n")), &[200]),
        ("an older copy", get("/de/join", &format!("{HOST}If-None-Match: *\r\n")), &[200]),
        ("another version", get("/de/join", &format!("{HOST}Upgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n")), &[200]),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn odd_bytes_get_one_fitting_answer_and_the_server_goes_on() {
    let (server, _folder) = serve().await;
    let (tricks, mut wrong) = (tricks(), Vec::new());
    for (what, bytes, expected) in &tricks {
        let answer = ask(server, bytes.as_bytes()).await;
        let got = statuses(&answer);
        let fits = match got[..] {
            [] => expected.is_empty(),
            // Whatever follows a body that ended early is another request, and may only be refused.
            [first, ref rest @ ..] => {
                (expected.is_empty() || expected.contains(&first)) && rest.iter().all(|status| *status == 400)
            }
        };
        if !fits || got.iter().any(|status| *status >= 500) {
            wrong.push(format!(
                "{what}: {got:?}, expected {expected:?}: {}",
                answer.chars().take(300).collect::<String>()
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    let page = ask(server, get("/de", HOST).as_bytes()).await;
    assert!(page.contains("Landeshauptstadt Erfurt") && !page.contains("Landkreis Gotha"), "{page}");
    let counts = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder").join("counts");
    std::fs::create_dir_all(&counts).expect("the folder of counts");
    let told = format!("odd bytes: {} requests on the wire, each with one fitting answer\n", tricks.len());
    std::fs::write(counts.join("odd-bytes.txt"), told).expect("written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bytes_that_are_no_text_in_head_and_target_are_refused() {
    let (server, _folder) = serve().await;
    for bytes in [
        &b"GET /de/\xff HTTP/1.1\r\nHost: erfurt.localhost:3000\r\nConnection: close\r\n\r\n"[..],
        b"GET /de HTTP/1.1\r\nHost: erfurt.localhost\xff\r\nConnection: close\r\n\r\n",
        b"POST /de/join/volunteer HTTP/1.1\r\nHost: erfurt.localhost:3000\r\nContent-Type: application/x-www-form-urlencoded\
          \r\nSec-Fetch-Site: same-origin\r\nContent-Length: 6\r\nConnection: close\r\n\r\nname=\xe4",
        b"POST /de/join/volunteer HTTP/1.1\r\nHost: erfurt.localhost:3000\r\nContent-Type: application/x-www-form-urlencoded\
          \r\nSec-Fetch-Site: \xff\r\nOrigin: \xff\r\nContent-Length: 6\r\nConnection: close\r\n\r\nname=x",
    ] {
        let got = statuses(&ask(server, bytes).await);
        assert!(matches!(got[..], [400 | 403 | 404]), "{got:?} for {:?}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn every_answer_in_a_stream_is_counted() {
    let one = "HTTP/1.1 422 Unprocessable\r\ncontent-length: 4\r\n\r\nbody";
    assert_eq!(statuses(one), [422]);
    assert_eq!(statuses(&format!("HTTP/1.1 100 Continue\r\n\r\n{one}")), [422]);
    assert_eq!(statuses(&format!("{one}\nHTTP/1.1 200 OK\r\n\r\n")), [422, 200], "a smuggled one would show");
    assert_eq!(statuses("<p>HTTP/1.1 500</p>HTTP/1.1 400 Bad Request\r\n"), [500, 400]);
    assert!(statuses("").is_empty());
}
