//! Sign-ups sent as forms, against the same rows written by a bare transaction that is as durable.

use anyhow::Result;

use super::Bench;
use super::product::{Place, Product};
use super::table::{Row, median, number};
use crate::database::Database;

/// How many send, or write, at once.
const AT_ONCE: usize = 16;

pub fn measure(bench: &Bench<'_>) -> Result<Vec<Row>> {
    let sqlite = Place { data: bench.room("sign-up-sqlite")?, url: None };
    let server = Database::start_durable(bench.workspace)?;
    let base = server.url().rsplit_once('/').map_or(server.url(), |(base, _)| base);
    let postgres = Place { data: bench.room("sign-up-postgres")?, url: Some(format!("{base}/bench_{{tenant}}")) };
    // SQLite has one writer at a time, and is fastest when there is but one connection that wants to be it.
    Ok(vec![on(bench, "SQLite", &sqlite, 1)?, on(bench, "PostgreSQL", &postgres, 4)?])
}

fn on(bench: &Bench<'_>, name: &str, place: &Place, connections: u32) -> Result<Row> {
    bench.fill(place)?;
    let product = Product::start(bench, place)?;
    let (count, rounds) = bench.of((200, 2), (2_000, 5));
    let (mut bare, mut sent) = (Vec::new(), Vec::new());
    for round in 0..rounds {
        let flags =
            [("count", count.to_string()), ("connections", connections.to_string()), ("writers", AT_ONCE.to_string())];
        bare.push(bench.speed("bare", Some(place), &flags)?);
        let flags = [
            ("port", product.port.to_string()),
            ("count", count.to_string()),
            ("connections", AT_ONCE.to_string()),
            // Beyond those of the data.
            ("from", (1_000 + round * count).to_string()),
        ];
        sent.push(bench.speed("sign-ups", Some(place), &flags)?);
    }
    let ratio = median(sent.iter().zip(&bare).map(|(sent, bare)| sent.per_second / bare.per_second).collect());
    let middle = |speeds: &[super::work::Speed]| {
        format!(
            "{} /s, p50 {} ms, p99 {} ms",
            number(median(speeds.iter().map(|speed| speed.per_second).collect())),
            number(median(speeds.iter().map(|speed| speed.p50).collect())),
            number(median(speeds.iter().map(|speed| speed.p99).collect()))
        )
    };
    Ok(Row::at_least(format!("sign-up on {name}"), middle(&sent), middle(&bare), ratio, 0.5))
}
