//! Request smuggling: whatever bytes are sent, to the program itself or through Caddy, each request that the program
//! answers is one that the sender got the answer of, and nobody chooses the address that they seem to come from.

use crate::figures;
use std::collections::BTreeSet;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use testkit::Backend;
use testkit::process::{Installation, Program, Serving, until};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

const BINARY: &str = env!("CARGO_BIN_EXE_connecting-humans");
const HOST: &str = "erfurt.localhost:3000";
/// What a request that was hidden in another would ask for.
const HIDDEN: &str = "GET /de/privacy HTTP/1.1\r\nHost: erfurt.localhost:3000\r\n\r\n";

struct Caddy(Child);

impl Drop for Caddy {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Where Caddy is; `cargo xtask test` sees to it that there is one.
fn caddy() -> Option<PathBuf> {
    let given = std::env::var_os("CH_TEST_CADDY").map(PathBuf::from);
    given.or_else(|| {
        std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join("caddy")).find(|path| path.is_file())
    })
}

/// Caddy in front of the program, as OPERATIONS describes it, without TLS.
async fn in_front(installation: &Installation, program: &Program) -> Option<(Caddy, SocketAddr)> {
    let binary = caddy()?;
    let address = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let config = installation.folder().join("Caddyfile");
    let text = format!(
        "{{\n admin off\n auto_https off\n}}\nhttp://:{} {{\n bind 127.0.0.1\n reverse_proxy {}\n}}\n",
        address.port(),
        program.address
    );
    std::fs::write(&config, text).expect("a file");
    let child = Command::new(binary)
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(&config)
        .env("HOME", installation.folder())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("Caddy starts");
    let caddy = Caddy(child);
    until("Caddy listens", 30, || async { TcpStream::connect(address).await.ok() }).await;
    Some((caddy, address))
}

/// Sends bytes as they are; everything that comes back until it is quiet for two seconds.
async fn exchange(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    let _ = stream.write_all(bytes).await;
    let (mut answer, mut buffer) = (Vec::new(), vec![0; 16 * 1024]);
    while let Ok(Ok(count @ 1..)) = tokio::time::timeout(Duration::from_secs(2), stream.read(&mut buffer)).await {
        answer.extend_from_slice(&buffer[..count]);
    }
    String::from_utf8_lossy(&answer).into_owned()
}

/// The statuses of all answers in what came back.
fn statuses(answers: &str) -> Vec<u16> {
    let status = |rest: &str| rest.get(1..5)?.strip_prefix(' ')?.parse().ok();
    answers.split("HTTP/1.").skip(1).filter_map(status).collect()
}

/// The numbers by which the program knows the requests that it answered.
fn numbers(text: &str, before: &str, after: char) -> BTreeSet<String> {
    text.split(before).skip(1).filter_map(|rest| rest.split(after).next()).map(|id| id.trim().to_owned()).collect()
}

struct Trick {
    name: &'static str,
    bytes: Vec<u8>,
    /// Whether the program may take it for a well-formed request. Otherwise its answer is a refusal.
    good: bool,
}

fn trick(name: &'static str, good: bool, head: &str, body: &str) -> Trick {
    Trick { name, good, bytes: format!("{head}\r\n\r\n{body}").into_bytes() }
}

/// POST of a form with these headers.
fn post(name: &'static str, good: bool, headers: &str, body: &str) -> Trick {
    let head = format!(
        "POST /de/join/volunteer HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: application/x-www-form-urlencoded\r\n{headers}"
    );
    trick(name, good, &head, body)
}

fn get(name: &'static str, good: bool, headers: &str) -> Trick {
    trick(name, good, &format!("GET /de/imprint HTTP/1.1\r\n{headers}"), "")
}

fn tricks() -> Vec<Trick> {
    let hidden = |before: &str| format!("{before}{HIDDEN}");
    let whole = hidden("").len();
    vec![
        post(
            "CL.TE: the length covers a request after the last chunk",
            true,
            &format!("Content-Length: {}\r\nTransfer-Encoding: chunked", whole + 5),
            &hidden("0\r\n\r\n"),
        ),
        post(
            "TE.CL: the length ends within the first chunk",
            true,
            "Content-Length: 4\r\nTransfer-Encoding: chunked",
            &format!("{whole:x}\r\n{HIDDEN}\r\n0\r\n\r\n"),
        ),
        post("TE.TE: an encoding nobody knows", false, "Transfer-Encoding: xchunked", &hidden("0\r\n\r\n")),
        post(
            "TE.TE: twice, one unknown",
            false,
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
            &hidden("0\r\n\r\n"),
        ),
        post(
            "TE.TE: a space before the colon",
            false,
            &format!("Content-Length: {}\r\nTransfer-Encoding : chunked", whole + 5),
            &hidden("0\r\n\r\n"),
        ),
        post(
            "TE.TE: a tab in the value",
            false,
            &format!("Content-Length: {}\r\nTransfer-Encoding:\tx\tchunked", whole + 5),
            &hidden("0\r\n\r\n"),
        ),
        post("TE.TE: folded over two lines", false, "Transfer-Encoding:\r\n chunked", &hidden("0\r\n\r\n")),
        post("two lengths that differ", false, &format!("Content-Length: 0\r\nContent-Length: {whole}"), HIDDEN),
        post("two lengths in one line", false, &format!("Content-Length: 0, {whole}"), HIDDEN),
        post("a length with a sign", false, &format!("Content-Length: +{whole}"), HIDDEN),
        post("a negative length", false, "Content-Length: -1", HIDDEN),
        post("a length in hexadecimal", false, "Content-Length: 0x10", HIDDEN),
        post("a length beyond all numbers", false, "Content-Length: 99999999999999999999999", HIDDEN),
        post("a chunk size with a sign", true, "Transfer-Encoding: chunked", &hidden("+0\r\n\r\n")),
        post("a chunk size beyond all numbers", true, "Transfer-Encoding: chunked", &hidden("fffffffffffffffff\r\n")),
        post("a chunk size with a bare line feed", true, "Transfer-Encoding: chunked", &hidden("0\n\n")),
        post("a chunk extension with a request", true, "Transfer-Encoding: chunked", &hidden("0;\nx\r\n\r\n")),
        post("a chunk that ends without a line", true, "Transfer-Encoding: chunked", &hidden("1\r\naXX0\r\n\r\n")),
        get(
            "a header folded over two lines",
            false,
            &format!("Host: {HOST}\r\nX-Folded: a\r\n GET /de/privacy HTTP/1.1"),
        ),
        get("a header without a colon", false, &format!("Host: {HOST}\r\nGET /de/privacy HTTP/1.1")),
        get("a NUL in a header", false, &format!("Host: {HOST}\r\nX-Nul: a\0b")),
        get("two hosts", false, &format!("Host: {HOST}\r\nHost: gotha.localhost:3000")),
        get("no host", false, "Accept: */*"),
        get("another host", true, "Host: elsewhere.example"),
        get("bare line feeds", true, &format!("Host: {HOST}\nX-Bare: a\n")),
        get("a body where none is expected", true, &format!("Host: {HOST}\r\nContent-Length: {whole}\r\n\r\n{HIDDEN}")),
        get(
            "the hop's own headers named as such",
            true,
            &format!("Host: {HOST}\r\nX-Forwarded-For: 192.0.2.1\r\nConnection: X-Forwarded-For, X-Forwarded-Proto"),
        ),
        trick(
            "another host in the line",
            true,
            &format!("GET http://elsewhere.example/de/privacy HTTP/1.1\r\nHost: {HOST}"),
            "",
        ),
        trick(
            "an old version with a body",
            true,
            &format!("POST /de/join/volunteer HTTP/1.0\r\nHost: {HOST}\r\nConnection: keep-alive\r\nContent-Length: 3"),
            &hidden("a=b"),
        ),
        trick(
            "an old version in chunks",
            true,
            &format!("POST /de/join/volunteer HTTP/1.0\r\nHost: {HOST}\r\nTransfer-Encoding: chunked"),
            &hidden("0\r\n\r\n"),
        ),
        trick("a version that never was", false, &format!("GET /de/imprint HTTP/9.9\r\nHost: {HOST}"), ""),
        trick("a line that is none", false, &format!("GET /de/imprint HTTP/1.1 HTTP/1.1\r\nHost: {HOST}"), ""),
        trick("HTTP/2 without having asked", false, "PRI * HTTP/2.0\r\n\r\nSM", ""),
    ]
}

/// Sends all tricks and says how many the other side refused, and how many answers came in all.
async fn try_all(name: &str, address: SocketAddr, program: &Program) -> (usize, usize) {
    let before = numbers(&program.log(), "request{id=", '}');
    let sent = tricks().into_iter().map(|trick| async move {
        let answers = exchange(address, &trick.bytes).await;
        // Whoever comes next on another connection gets what they asked for.
        let next = format!("GET /de/accessibility HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n");
        let next = exchange(address, next.as_bytes()).await;
        (trick, answers, next)
    });
    let mut handles = Vec::new();
    for sent in sent {
        handles.push(tokio::spawn(sent));
    }
    let (mut refused, mut count, mut answered) = (0, 0, BTreeSet::new());
    for handle in handles {
        let (trick, answers, next) = handle.await.expect("no panic");
        let trick_name = trick.name;
        let got = statuses(&answers);
        // Caddy's own: 501 for an encoding that nobody knows, 502 for a body that breaks off, 505 for a version.
        let own = address != program.address && !answers.to_lowercase().contains("x-request-id");
        let fine = |status: &u16| *status < 500 || (own && matches!(status, 501 | 502 | 505));
        assert!(got.iter().all(fine), "{name}, {trick_name}: {answers}");
        // What Caddy understands in its own way it writes anew before it passes it on.
        if !trick.good && address == program.address {
            assert!(
                got.len() <= 1 && got.iter().all(|status| *status >= 400),
                "{name}, {trick_name}: {got:?}\n{answers}"
            );
        }
        refused += usize::from(got.first().is_none_or(|status| *status >= 400));
        count += got.len();
        assert_eq!(statuses(&next), [200], "{name}, after {trick_name}: {next}");
        assert!(next.contains("/de/accessibility"), "{name}, after {trick_name}: another's answer: {next}");
        for text in [&answers, &next] {
            answered.extend(numbers(&text.to_lowercase(), "x-request-id: ", '\r'));
        }
    }
    // The last lines of the log may still be on their way.
    tokio::time::sleep(Duration::from_millis(300)).await;
    let reached: BTreeSet<String> =
        numbers(&program.log(), "request{id=", '}').difference(&before).map(|id| id.to_lowercase()).collect();
    assert!(answered.is_subset(&reached), "{name}: answers of another: {answered:?} {reached:?}");
    for id in reached.difference(&answered) {
        // A form whose body broke off on its way through Caddy: refused, and Caddy says so in its own words.
        let line = program.lines(&id.to_uppercase()).join("\n");
        let broken = line.contains("method=POST route=\"/join/{kind}\" status=400") && address != program.address;
        assert!(broken, "{name}: a request that nobody got the answer of: {line}");
    }
    (refused, count)
}

/// Guesses a password, each time as if from elsewhere; after how many tries the guesser was slowed down.
async fn guess(address: SocketAddr, headers: &str) -> Option<u32> {
    let form = "email=ines%40vhs.example&password=falsch";
    for number in 0..16_u32 {
        let headers = headers.replace("{n}", &number.to_string());
        let request = format!(
            "POST /de/staff/sign-in HTTP/1.1\r\nHost: {HOST}\r\nSec-Fetch-Site: same-origin\r\n{headers}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            form.len()
        );
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        stream.write_all(request.as_bytes()).await.expect("sent");
        let mut start = [0; 12];
        stream.read_exact(&mut start).await.expect("an answer");
        match &start[9..] {
            b"422" => {}
            b"429" => return Some(number),
            other => panic!("{:?}", String::from_utf8_lossy(other)),
        }
    }
    None
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_request_hides_in_another() {
    let installation = Installation::with_erfurt(BINARY, Backend::Sqlite).await;
    let program = installation.start(&Serving::default()).await;
    let all = tricks().len();
    let (refused, answers) = try_all("directly", program.address, &program).await;
    figures::tell(
        "smuggling-direct",
        &format!("smuggling, directly: {all} tricks, {refused} refused, {answers} answers, none hidden"),
    );
    let Some((_caddy, front)) = in_front(&installation, &program).await else {
        figures::tell("smuggling-caddy", "smuggling, through Caddy: SKIPPED, there is no caddy on PATH");
        return;
    };
    let (refused, answers) = try_all("through Caddy", front, &program).await;
    // Directly, whoever is trusted as the proxy says who they are; through Caddy its own view counts.
    assert_eq!(guess(program.address, "X-Forwarded-For: 192.0.2.{n}").await, None, "the last entry is believed");
    let mut slowed = Vec::new();
    for (host, headers) in [
        "X-Forwarded-For: 192.0.2.{n}",
        "X-Forwarded-For: 192.0.2.{n}\r\nX-Forwarded-For: 198.51.100.{n}",
        "X-Forwarded-For: 192.0.2.{n}\r\nConnection: X-Forwarded-For",
        "x-forwarded-for: 192.0.2.{n}\r\nForwarded: for=192.0.2.{n}\r\nX-Real-IP: 192.0.2.{n}",
    ]
    .into_iter()
    .enumerate()
    {
        let tries = guess(front, headers).await;
        assert!(
            tries.is_some_and(|tries| if host == 0 { (9..=11).contains(&tries) } else { tries <= 2 }),
            "{headers}: {tries:?}"
        );
        slowed.extend(tries);
    }
    figures::tell(
        "smuggling-caddy",
        &format!(
            "smuggling, through Caddy: {all} tricks, {refused} refused, {answers} answers, none hidden; guessing with \
             a forged address was slowed down after {slowed:?} tries"
        ),
    );
}
