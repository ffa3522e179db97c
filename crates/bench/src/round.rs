//! The best round of many: the same matrices that SciPy solves.

use std::time::Instant;

use assignment::Problem;
use serde_json::{Value, json};

use crate::Failure;

#[path = "../../assignment/tests/common/mod.rs"]
mod recipe;

/// Solves one dense square matrix so many times; its total, and what each time took.
pub fn solve(seed: u64, size: usize, highest: u64, times: usize) -> Result<Value, Failure> {
    let recipe = recipe::Recipe { seed, left: size, right: size, most: 1, percent: 100, highest };
    let (scores, places) = (recipe.scores(), recipe.places());
    let (mut total, mut taken) = (0, Vec::new());
    for _ in 0..times {
        let start = Instant::now();
        total = Problem::new(&scores, places.clone()).solve()?.total;
        taken.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(json!({ "total": total, "ms": taken }))
}
