//! The product while it is measured: started on a free port, its log kept, asked by as little HTTP as that needs.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use nix::sys::signal::Signal;

use super::Bench;
use crate::stop::Guarded;

/// Where the databases are.
#[derive(Debug, Clone)]
pub struct Place {
    pub data: PathBuf,
    /// PostgreSQL, with `{tenant}` in it.
    pub url: Option<String>,
}

impl Place {
    /// The flags that name it, for the product and for what measures it.
    pub fn flags(&self) -> Vec<String> {
        let mut flags = vec!["--data".to_owned(), self.data.display().to_string()];
        if let Some(url) = &self.url {
            flags.extend(["--database-url".to_owned(), url.clone()]);
        }
        flags
    }
}

/// The running program; it ends with this value.
#[derive(Debug)]
pub struct Product {
    child: Guarded,
    pub port: u16,
    /// From the start of the process to the first good answer.
    pub start: Duration,
    log: PathBuf,
}

/// An answer with the bytes that came over the wire.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Product {
    pub fn start(bench: &Bench<'_>, place: &Place) -> Result<Self> {
        let port = free_port()?;
        Self::on(bench, place, port, &format!("http://localhost:{port}"))
    }

    /// Starts it behind a proxy: it believes to be reached at `base`.
    pub fn start_as(bench: &Bench<'_>, place: &Place, base: &str) -> Result<Self> {
        Self::on(bench, place, free_port()?, base)
    }

    fn on(bench: &Bench<'_>, place: &Place, port: u16, base: &str) -> Result<Self> {
        let log = place.data.join("server.log");
        let mut command = Command::new(&bench.server);
        command
            .args(place.flags())
            .args(["--base-url", base, "--log-format", "json"])
            .args(["serve", "--trust-proxy", "--listen", &format!("127.0.0.1:{port}"), "--site"])
            .arg(bench.workspace.site())
            .env_remove("CH_SMTP_URL")
            .stdout(Stdio::null())
            .stderr(File::create(&log)?);
        let begun = Instant::now();
        let mut child = Guarded::spawn(&mut command, Signal::SIGTERM).context("starting the product")?;
        while !get(port, "localhost", "/readyz", &[]).is_ok_and(|answer| answer.status == 200) {
            if child.ended()?.is_some() || begun.elapsed() > Duration::from_mins(2) {
                bail!("the product did not start: {}", fs::read_to_string(&log).unwrap_or_default().trim());
            }
            sleep(Duration::from_millis(5));
        }
        Ok(Self { child, port, start: begun.elapsed(), log })
    }

    /// Asks for a page of a tenant.
    pub fn get(&self, slug: &str, path: &str, headers: &[(&str, &str)]) -> Result<Answer> {
        get(self.port, &format!("{slug}.localhost:{}", self.port), path, headers)
    }

    /// Sends an empty form to a page of a tenant, as its own pages would.
    pub fn post(&self, slug: &str, path: &str, headers: &[(&str, &str)]) -> Result<Answer> {
        let host = format!("{slug}.localhost:{}", self.port);
        let form = [("Sec-Fetch-Site", "same-origin"), ("Content-Type", "application/x-www-form-urlencoded")];
        let headers: Vec<_> = headers.iter().chain(&form).chain(&[("Content-Length", "0")]).copied().collect();
        ask(self.port, &host, "POST", path, &headers)
    }

    /// How many queries the newest request took, as the log says.
    pub fn queries(&self) -> Result<f64> {
        // The line is written after the answer was sent.
        for _ in 0..100 {
            let log = fs::read_to_string(&self.log).context("the product's log")?;
            let number = log.lines().rev().find_map(|line| {
                let line: serde_json::Value = serde_json::from_str(line).ok()?;
                line["queries"].as_f64()
            });
            if let Some(number) = number {
                return Ok(number);
            }
            sleep(Duration::from_millis(10));
        }
        bail!("the product's log tells no queries")
    }

    /// Resident memory in MB (a million bytes).
    pub fn memory(&self) -> Result<f64> {
        let status = fs::read_to_string(self.proc("status")).context("the product's memory")?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS")?;
        let kibibytes: f64 = line.trim().trim_end_matches("kB").trim().parse().context("VmRSS")?;
        Ok(kibibytes * 1.024 / 1000.0)
    }

    /// Threads and open files.
    pub fn threads_and_files(&self) -> Result<(usize, usize)> {
        Ok((fs::read_dir(self.proc("task"))?.count(), fs::read_dir(self.proc("fd"))?.count()))
    }

    /// Waits until it has had nothing to do for two seconds; how long that took to begin.
    pub fn settle(&self) -> Result<Duration> {
        let begun = Instant::now();
        let (mut last, mut quiet_since) = (self.ticks()?, Instant::now());
        while quiet_since.elapsed() < Duration::from_secs(2) {
            sleep(Duration::from_millis(100));
            let now = self.ticks()?;
            // A hundredth of a second in ten is nothing.
            if now > last + 1 {
                (last, quiet_since) = (now, Instant::now());
            }
            if begun.elapsed() > Duration::from_mins(5) {
                bail!("the product does not come to rest");
            }
        }
        Ok(quiet_since.duration_since(begun))
    }

    /// Processor time so far, in hundredths of a second.
    fn ticks(&self) -> Result<u64> {
        let stat = fs::read_to_string(self.proc("stat")).context("the product's time")?;
        let (_, rest) = stat.rsplit_once(')').context("stat")?;
        let numbers: Vec<u64> = rest.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        // After the name and the state: fields 14 and 15 of proc(5) are numbers 10 and 11 here.
        Ok(numbers.get(10).zip(numbers.get(11)).map_or(0, |(user, system)| user + system))
    }

    fn proc(&self, file: &str) -> PathBuf {
        Path::new("/proc").join(self.child.pid().to_string()).join(file)
    }
}

/// A port of this machine that nobody listens on.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0)).context("a free port")?.local_addr()?.port())
}

/// Asks once, over a connection of its own.
pub fn get(port: u16, host: &str, path: &str, headers: &[(&str, &str)]) -> Result<Answer> {
    ask(port, host, "GET", path, headers)
}

fn ask(port: u16, host: &str, method: &str, path: &str, headers: &[(&str, &str)]) -> Result<Answer> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).context("connecting")?;
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    // HTTP/1.0: the body comes as it is, and ends with the connection.
    let mut request = format!("{method} {path} HTTP/1.0\r\nHost: {host}\r\n");
    for (name, value) in headers {
        let _ = write!(request, "{name}: {value}\r\n");
    }
    request.push_str("\r\n");
    stream.write_all(request.as_bytes())?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).with_context(|| format!("reading {path}"))?;
    let end =
        bytes.windows(4).position(|signs| signs == b"\r\n\r\n").context("an answer without an end of its head")?;
    let body = bytes.split_off(end + 4);
    let head = String::from_utf8_lossy(&bytes).into_owned();
    let status = head.split(' ').nth(1).and_then(|word| word.parse().ok()).context("an answer without a status")?;
    Ok(Answer { status, head, body })
}
