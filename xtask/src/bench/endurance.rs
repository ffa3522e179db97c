//! What takes minutes rather than a ratio: parsers under fuzzing, kills while people sign up, backups of many rows.

use std::process::Command;

use anyhow::{Result, bail};

use super::Bench;
use super::table::Row;
use crate::database::Database;
use crate::{fuzz, tools};

/// Every reader of outside bytes under libFuzzer.
pub fn fuzzing(bench: &Bench<'_>) -> Result<Vec<Row>> {
    let seconds = bench.of(2, 60);
    let outcomes = fuzz::all(bench.workspace, seconds, &[])?;
    Ok(outcomes
        .into_iter()
        .map(|outcome| Row {
            peer: format!("{seconds} s, {} edges", outcome.reached),
            wanted: "holds".to_owned(),
            good: Some(outcome.failure.is_none()),
            ..Row::told(format!("fuzz: {}", outcome.name), format!("{} executions", fuzz::grouped(outcome.executions)))
        })
        .collect())
}

/// The program killed while people sign up, on both databases.
pub fn kills(bench: &Bench<'_>) -> Result<Vec<Row>> {
    let database = Database::start(bench.workspace)?;
    let (kills, sign_ups) = bench.of(("5", "100"), ("50", "1000"));
    let mut cargo = bench.workspace.cargo();
    cargo
        .args([
            "test",
            "--package",
            "server",
            "--test",
            "processes",
            "process_kill",
            "--",
            "--nocapture",
            "--test-threads",
            "1",
        ])
        .env("CH_TEST_POSTGRES", database.url())
        .env("CH_KILLS", kills)
        .env("CH_SIGNUPS", sign_ups);
    // The test itself fails when anything was lost or doubled.
    lines(&mut cargo, "killing the program", &["kills ("], 2)
}

/// Backup and restore of 100,000 rows, on both databases.
pub fn backups(bench: &Bench<'_>) -> Result<Vec<Row>> {
    let database = Database::start_durable(bench.workspace)?;
    let mut cargo = bench.workspace.cargo();
    cargo
        .args(["test", "--release", "--package", "services", "--test", "services", "backup_speed", "--"])
        .args(["--ignored", "--nocapture", "--test-threads", "1"])
        .env("CH_TEST_POSTGRES", database.url())
        .env("CH_SPEED_ROWS", bench.of("2000", "100000"));
    let mut rows = lines(&mut cargo, "measuring backups", &["backup ", "restore ", "move "], 6)?;
    // Told, not wanted: how long a copy may take is for whoever plans it to say.
    for row in &mut rows {
        row.good = None;
    }
    Ok(rows)
}

/// Runs a test that tells its figures in lines `NAME: FIGURES`, and makes a row of each.
fn lines(cargo: &mut Command, what: &str, starts: &[&str], least: usize) -> Result<Vec<Row>> {
    let said = tools::output(cargo, what)?;
    let said = String::from_utf8_lossy(&said);
    let rows: Vec<Row> = said
        .lines()
        // The test's name may stand before what it tells first.
        .filter_map(|line| starts.iter().filter_map(|start| line.find(start)).min().map(|at| &line[at..]))
        .filter_map(|line| line.split_once(": "))
        .map(|(name, figures)| Row { good: Some(true), ..Row::told(name, figures) })
        .collect();
    if rows.len() < least {
        bail!("{what}: {} of {least} lines were told", rows.len());
    }
    Ok(rows)
}
