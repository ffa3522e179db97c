//! Signing in, against checking the same password alone. Twice as many sign in at once as there are cores, so that
//! none of these rests while a session is written: what counts is whose work it is, not how fast the disk is.

use anyhow::Result;

use super::Bench;
use super::product::{Place, Product};
use super::table::{Row, median, number};

/// What share of a sign-in argon2 has to be.
const WANTED: f64 = 0.8;

pub fn measure(bench: &Bench<'_>) -> Result<Vec<Row>> {
    let place = Place { data: bench.room("sign-in")?, url: None };
    bench.work("fill", Some(&place), &[("organisations", "0".to_owned()), ("signups", "0".to_owned())])?;
    let product = Product::start(bench, &place)?;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let (count, rounds) = bench.of((20, 2), (100, 5));
    let (mut alone, mut signed_in) = (Vec::new(), Vec::new());
    for round in 0..rounds {
        let flags = [("count", count.to_string()), ("threads", cores.to_string())];
        alone.push(bench.speed("argon2", Some(&place), &flags)?);
        let flags = [
            ("port", product.port.to_string()),
            ("count", count.to_string()),
            ("connections", (2 * cores).to_string()),
            ("from", (1 + round * count).to_string()),
        ];
        signed_in.push(bench.speed("sign-ins", None, &flags)?);
    }
    let ratio = median(signed_in.iter().zip(&alone).map(|(both, alone)| both.per_second / alone.per_second).collect());
    let speed = |speeds: &[super::work::Speed]| number(median(speeds.iter().map(|speed| speed.per_second).collect()));
    let p50 = number(median(signed_in.iter().map(|speed| speed.p50).collect()));
    let figure = format!("{} /s, p50 {p50} ms", speed(&signed_in));
    Ok(vec![Row::at_least("sign-in: argon2's share", figure, format!("{} /s", speed(&alone)), ratio, WANTED)])
}
