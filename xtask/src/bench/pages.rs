//! Pages that everybody loads, against axum with a constant string: the same load, in turns.

use anyhow::{Result, bail};

use super::Bench;
use super::product::{Place, Product};
use super::table::{Row, median, number};
use super::work::{Peer, SLUG};
use super::wrk;

/// A page, the share of the peer's requests that it has to reach, and its most queries.
const PAGES: [(&str, &str, f64, f64); 3] = [
    ("district home", "/de", 0.25, 1.0),
    ("directory of 200 organisations", "/de/directory", 0.05, 3.0),
    ("queue of 400 sign-ups", "/de/staff/signups", 0.0, 5.0),
];

pub fn measure(bench: &Bench<'_>) -> Result<Vec<Row>> {
    let place = Place { data: bench.room("pages")?, url: None };
    bench.fill(&place)?;
    let product = Product::start(bench, &place)?;
    let peer = Peer::start(bench)?;
    let said = bench.work("cookie", None, &[("port", product.port.to_string())])?;
    let cookie = said["cookie"].as_str().unwrap_or_default().to_owned();
    let host = format!("{SLUG}.localhost:{}", product.port);
    let headers = [("Host", host.as_str()), ("Cookie", cookie.as_str())];
    let headers_of = |path: &str| if path.contains("/staff") { &headers[..] } else { &headers[..1] };

    let mut rows = Vec::new();
    for (what, path, _, most) in PAGES {
        // The second time: the first opens the tenant or renews a session.
        for _ in 0..2 {
            let answer = product.get(SLUG, path, &headers_of(path)[1..])?;
            if answer.status != 200 {
                bail!("{path} answered {}", answer.status);
            }
        }
        rows.push(Row::at_most(format!("{what}: SQL queries"), product.queries()?, "", most));
    }
    product.settle()?;
    let (seconds, rounds) = bench.of((1, 2), (5, 5));
    let mut plain = Vec::new();
    let mut measured = PAGES.map(|_| Vec::new());
    for _ in 0..rounds {
        plain.push(wrk::load(&format!("http://127.0.0.1:{}/", peer.port), &[], seconds)?);
        for ((_, path, ..), outcomes) in PAGES.iter().zip(&mut measured) {
            let url = format!("http://127.0.0.1:{}{path}", product.port);
            outcomes.push(wrk::load(&url, headers_of(path), seconds)?);
        }
    }
    let of_peer = format!("{} /s", number(median(plain.iter().map(|outcome| outcome.per_second).collect())));
    for ((what, _, wanted, _), outcomes) in PAGES.iter().zip(measured) {
        // Each round with its own peer: what the machine did besides falls out.
        let pairs = outcomes.iter().zip(&plain);
        let ratio = median(pairs.map(|(page, plain)| page.per_second / plain.per_second).collect());
        let figure = format!(
            "{} /s, p99 {} ms",
            number(median(outcomes.iter().map(|outcome| outcome.per_second).collect())),
            number(median(outcomes.iter().map(|outcome| outcome.p99).collect()))
        );
        let row = Row::at_least(format!("{what}: requests"), figure, of_peer.clone(), ratio, *wanted);
        // Of the queue only the queries are bounded.
        rows.push(if *wanted > 0.0 { row } else { Row { wanted: String::new(), good: None, ..row } });
    }
    Ok(rows)
}
