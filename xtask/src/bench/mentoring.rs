//! The pages that coordinators of large districts wait for: the board with 400 tandems, and a round of 400 × 400.

use std::time::Instant;

use anyhow::{Result, bail};

use super::Bench;
use super::product::{Place, Product};
use super::table::{Row, median, number};
use super::work::{Peer, SLUG};
use super::wrk;

/// Most queries of the board, however many tandems there are.
const QUERIES: f64 = 8.0;
/// Most seconds from the button to the draft: reading everybody, all criteria for all pairs, the best round, writing.
const ROUND: f64 = 1.0;
const BOARD: &str = "/de/staff/tandems";

pub fn measure(bench: &Bench<'_>) -> Result<Vec<Row>> {
    let mut rows = board(bench)?;
    rows.push(round(bench)?);
    Ok(rows)
}

fn start(bench: &Bench<'_>, room: &str, tandems: usize) -> Result<(Product, String)> {
    let place = Place { data: bench.room(room)?, url: None };
    bench.work("mentoring", Some(&place), &[("each", "400".to_owned()), ("tandems", tandems.to_string())])?;
    let product = Product::start(bench, &place)?;
    let said = bench.work("cookie", None, &[("port", product.port.to_string())])?;
    Ok((product, said["cookie"].as_str().unwrap_or_default().to_owned()))
}

fn board(bench: &Bench<'_>) -> Result<Vec<Row>> {
    let (product, cookie) = start(bench, "board", 400)?;
    let peer = Peer::start(bench)?;
    // The second time: the first opens the tenant or renews a session.
    for _ in 0..2 {
        let answer = product.get(SLUG, BOARD, &[("Cookie", &cookie)])?;
        if answer.status != 200 {
            bail!("{BOARD} answered {}", answer.status);
        }
    }
    let queries = Row::at_most("board of 400 tandems: SQL queries", product.queries()?, "", QUERIES);
    product.settle()?;
    let host = format!("{SLUG}.localhost:{}", product.port);
    let (seconds, rounds) = bench.of((1, 2), (5, 5));
    let (mut pages, mut plain) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        plain.push(wrk::load(&format!("http://127.0.0.1:{}/", peer.port), &[], seconds)?.per_second);
        let url = format!("http://127.0.0.1:{}{BOARD}", product.port);
        pages.push(wrk::load(&url, &[("Host", &host), ("Cookie", &cookie)], seconds)?.per_second);
    }
    let ratio = median(pages.iter().zip(&plain).map(|(page, plain)| page / plain).collect());
    let (figure, peer) = (format!("{} /s", number(median(pages))), format!("{} /s", number(median(plain))));
    let row = Row::at_least("board of 400 tandems: requests", figure, peer, ratio, 0.0);
    Ok(vec![queries, Row { wanted: String::new(), good: None, ..row }])
}

fn round(bench: &Bench<'_>) -> Result<Row> {
    let (product, cookie) = start(bench, "round", 0)?;
    let mut taken = Vec::new();
    for _ in 0..bench.of(3, 7) {
        let begun = Instant::now();
        let answer = product.post(SLUG, "/de/staff/rounds", &[("Cookie", &cookie)])?;
        if answer.status != 303 {
            bail!("drawing a round answered {}", answer.status);
        }
        taken.push(begun.elapsed().as_secs_f64());
    }
    Ok(Row::at_most("round of 400 × 400, from profiles to draft", median(taken), " s", ROUND))
}
