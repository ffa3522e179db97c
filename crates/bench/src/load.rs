//! Load that a general tool can't make: each form needs a token of its own and comes from an address of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use clap::Args;
use domain::signup::Kind;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use services::Actor;
use store::Durability;

use crate::Failure;
use crate::fill::{EMAIL, PASSWORD, address, form, tokens};
use crate::http::{Answer, Connection};
use crate::place::{Place, SLUG};

/// Where the product listens.
#[derive(Args, Clone, Debug)]
pub struct Target {
    #[arg(long)]
    port: u16,
}

#[derive(Args, Clone, Debug)]
pub struct Load {
    #[command(flatten)]
    target: Target,
    #[arg(long)]
    count: usize,
    #[arg(long)]
    connections: usize,
    /// Begin numbering here: what was sent before is not sent again.
    #[arg(long, default_value_t = 0)]
    from: usize,
}

fn request(port: u16, path: &str, number: usize, fields: &[(&str, String)]) -> Vec<u8> {
    let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let pairs: Vec<_> = fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let body = pairs.join("&");
    format!(
        "POST {path} HTTP/1.1\r\nHost: {SLUG}.localhost:{port}\r\nX-Forwarded-For: {}\r\nSec-Fetch-Site: same-origin\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        address(number),
        body.len()
    )
    .into_bytes()
}

fn sign_in(port: u16, number: usize) -> Vec<u8> {
    let fields = [("email", EMAIL.to_owned()), ("password", PASSWORD.to_owned())];
    request(port, "/de/staff/sign-in", number, &fields)
}

/// Sends all requests over so many connections; each must be answered 303.
async fn send(load: &Load, requests: Vec<Vec<u8>>) -> Result<Value, Failure> {
    let (requests, next) = (Arc::new(requests), Arc::new(AtomicUsize::new(0)));
    let start = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..load.connections {
        let (requests, next) = (requests.clone(), next.clone());
        let mut connection = Connection::open(load.target.port).await?;
        tasks.push(tokio::spawn(async move {
            let mut times = Vec::new();
            while let Some(request) = requests.get(next.fetch_add(1, Ordering::Relaxed)) {
                let sent = Instant::now();
                let answer = connection.send(request).await?;
                if answer.status != 303 {
                    return Err(Failure::from(format!("answered {} instead of 303", answer.status)));
                }
                times.push(sent.elapsed());
            }
            Ok(times)
        }));
    }
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await??);
    }
    let took = start.elapsed();
    times.sort_unstable();
    Ok(summary(times.len(), took, &times))
}

/// How many, how fast.
pub fn summary(count: usize, took: Duration, times: &[Duration]) -> Value {
    let at = |share: usize| times.get(times.len() * share / 100).map_or(0.0, |time| time.as_secs_f64() * 1000.0);
    #[expect(clippy::cast_precision_loss, reason = "counts here are small")]
    let per_second = count as f64 / took.as_secs_f64();
    json!({ "count": count, "per_second": per_second, "p50_ms": at(50), "p99_ms": at(99) })
}

pub async fn sign_ups(place: &Place, load: Load) -> Result<Value, Failure> {
    let tenants = place.tenants(Durability::Full).await?;
    let ctx = tenants.tenant(SLUG, Actor::System).await?;
    let tokens = tokens(&ctx, Kind::Volunteer, load.count);
    let requests = tokens.into_iter().enumerate().map(|(number, token)| {
        let number = load.from + number;
        let mut fields = form(Kind::Volunteer, &format!("neu{number}@example.org"), number);
        fields.push(("token", token));
        request(load.target.port, "/de/join/volunteer", number, &fields)
    });
    let requests = requests.collect();
    send(&load, requests).await
}

pub async fn sign_ins(load: Load) -> Result<Value, Failure> {
    let requests = (0..load.count).map(|number| sign_in(load.target.port, load.from + number)).collect();
    send(&load, requests).await
}

pub async fn cookie(target: &Target) -> Result<Value, Failure> {
    let answer: Answer = Connection::open(target.port).await?.send(&sign_in(target.port, 0)).await?;
    let cookie = answer.header("set-cookie").and_then(|cookie| cookie.split(';').next());
    Ok(json!({ "cookie": cookie.ok_or_else(|| format!("no cookie, status {}", answer.status))? }))
}
