//! One tenant, forty, four hundred: migrating, starting, memory, and the first request to one that nobody asked for.

use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::Bench;
use super::product::{Place, Product};
use super::table::{Row, number};
use crate::tools;

/// Resident memory at rest with the most tenants, in MB.
const MOST: f64 = 150.0;

pub fn measure(bench: &Bench<'_>) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for count in bench.of(&[1, 10][..], &[1, 40, 400][..]) {
        rows.extend(with(bench, *count)?);
    }
    Ok(rows)
}

fn millis(time: Duration) -> String {
    format!("{} ms", number(time.as_secs_f64() * 1000.0))
}

fn with(bench: &Bench<'_>, count: usize) -> Result<Vec<Row>> {
    let place = Place { data: bench.room(&format!("tenants-{count}"))?, url: None };
    bench.work("register", Some(&place), &[("count", count.to_string())])?;
    let begun = Instant::now();
    let mut migrate = Command::new(&bench.server);
    let said = tools::output(migrate.args(place.flags()).arg("migrate").stderr(Stdio::null()), "migrating")?;
    let migrated = begun.elapsed();
    let lines = String::from_utf8_lossy(&said).lines().count();
    if lines < count {
        bail!("migrating {count} tenants told {lines} lines of progress");
    }

    let product = Product::start(bench, &place)?;
    let last = format!("kreis-{:03}", count - 1);
    let (cold, warm) = (ask(&product, &last)?, ask(&product, &last)?);
    let round = product.settle()?;
    let worked = product.memory()?;
    // Connections close after a minute without work.
    sleep(bench.of(Duration::from_secs(1), Duration::from_secs(80)));
    let quiet = product.memory()?;
    let (threads, files) = product.threads_and_files()?;
    let again = ask(&product, "kreis-000")?;

    let of = |what: &str| format!("{count} tenants: {what}");
    let memory = of("resident memory after the worker's round, and at rest");
    Ok(vec![
        Row::told(of("migrate from empty, with progress"), crate::steps::short(migrated)),
        Row::told(of("start until ready"), millis(product.start)),
        Row::told(of("first and second request to a cold one"), format!("{}, {}", millis(cold), millis(warm))),
        Row::told(of("first request after a minute of rest"), millis(again)),
        Row::told(of("the worker's first round"), crate::steps::short(round)),
        Row {
            peer: format!("{threads} threads, {files} files"),
            figure: format!("{} MB, {} MB", number(worked), number(quiet)),
            ..Row::at_most(memory, worked.max(quiet), " MB", MOST)
        },
    ])
}

fn ask(product: &Product, slug: &str) -> Result<Duration> {
    let begun = Instant::now();
    let answer = product.get(slug, "/de/directory", &[]).with_context(|| format!("asking {slug}"))?;
    if answer.status != 200 {
        bail!("{slug} answered {}", answer.status);
    }
    Ok(begun.elapsed())
}
