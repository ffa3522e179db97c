//! How long large problems take: `cargo run --release -p assignment --example timing`. For the same matrices in SciPy:
//! `python crates/assignment/tests/golden.py --time`.

#[path = "../tests/common/mod.rs"]
mod common;

use std::time::Instant;

use assignment::{Error, Problem};
use common::Recipe;

fn main() -> Result<(), Error> {
    let dense = |seed, size, most, highest| Recipe { seed, left: size, right: size, most, percent: 100, highest };
    let few_places = Recipe { right: 1000, ..dense(7, 500, 1, 100_000) };
    for recipe in [
        dense(1, 1000, 1, 100_000),
        dense(2, 1000, 1, 100),
        dense(5, 400, 1, 100_000),
        dense(6, 400, 3, 100_000),
        Recipe { percent: 60, ..dense(6, 400, 3, 100_000) },
        dense(3, 1000, 1, 0),
        few_places,
    ] {
        let (scores, places) = (recipe.scores(), recipe.places());
        let mut taken = Vec::new();
        let mut total = 0;
        for _ in 0..15 {
            let start = Instant::now();
            total = Problem::new(&scores, places.clone()).solve()?.total;
            taken.push(start.elapsed().as_secs_f64() * 1000.0);
        }
        taken.sort_by(f64::total_cmp);
        println!(
            "{} x {}, places up to {}, {} % possible, points to {}: total {total}, median {:.1} ms, best {:.1} ms",
            recipe.left, recipe.right, recipe.most, recipe.percent, recipe.highest, taken[7], taken[0]
        );
    }
    Ok(())
}
