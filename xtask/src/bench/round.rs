//! The round against `SciPy`'s `linear_sum_assignment`: the same dense matrices, in turns, and the same totals.

use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::Bench;
use super::table::{Row, median, number};
use crate::tools;

/// What it may take, as a multiple of `SciPy`'s time.
const WANTED: f64 = 2.0;

/// Seed, mentors and mentees, highest points: fine points, and coarse ones with many ties.
const MATRICES: [(u64, usize, u64); 3] = [(1, 1000, 100_000), (2, 1000, 100), (5, 400, 100_000)];

pub fn measure(bench: &Bench<'_>) -> Result<Vec<Row>> {
    let python = tools::scipy(bench.workspace)?;
    let script = bench.workspace.root.join("crates/assignment/tests/golden.py");
    let (times, rounds) = bench.of((3, 1), (5, 5));
    let mut rows = Vec::new();
    for (seed, size, highest) in MATRICES {
        let (mut ours, mut scipy) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            let flags = [
                ("seed", seed.to_string()),
                ("size", size.to_string()),
                ("highest", highest.to_string()),
                ("times", times.to_string()),
            ];
            let one = bench.work("round", None, &flags)?;
            let mut command = Command::new(&python);
            command.arg(&script).arg("--bench").args(flags.map(|(_, value)| value));
            let other: Value = serde_json::from_slice(&tools::output(&mut command, "SciPy")?)?;
            if one["total"].as_u64() != other["total"].as_u64() {
                bail!("{size} × {size}: the totals differ: {} and SciPy's {}", one["total"], other["total"]);
            }
            ours.push(middle(&one)?);
            scipy.push(middle(&other)?);
        }
        let ratio = median(ours.iter().zip(&scipy).map(|(one, other)| one / other).collect());
        let what = format!("{size} × {size}, points to {highest}");
        let row = Row::at_most(what, ratio, " × SciPy", WANTED);
        let (ours, scipy) = (number(median(ours)), number(median(scipy)));
        rows.push(Row { figure: format!("{ours} ms"), peer: format!("{scipy} ms"), ratio: row.figure.clone(), ..row });
    }
    Ok(rows)
}

fn middle(said: &Value) -> Result<f64> {
    let taken = said["ms"].as_array().context("no times")?;
    Ok(median(taken.iter().filter_map(Value::as_f64).collect()))
}
