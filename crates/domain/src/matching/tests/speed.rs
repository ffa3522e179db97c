//! How long it takes; run by hand: `cargo test --release -p domain speed -- --ignored --nocapture`.

use std::time::Instant;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::pool::{mentee, mentor};
use crate::matching::{Context, History, MatchingSettings, matrix, preview, rank_mentors};

#[test]
#[ignore = "prints milliseconds; they depend on the machine"]
fn everybody_with_everybody() {
    let mut runner = TestRunner::deterministic();
    let mut draw = |number: u128| {
        (
            mentor(number * 2).new_tree(&mut runner).expect("a mentor").current(),
            mentee(number * 2 + 1).new_tree(&mut runner).expect("a mentee").current(),
        )
    };
    let (mentors, mentees): (Vec<_>, Vec<_>) = (0..1000).map(&mut draw).unzip();
    let history: History = (0..300).map(|at| (mentors[at].common.id, mentees[at].common.id)).collect();
    let settings = MatchingSettings::default();
    let context = Context { settings: &settings, history: &history, today: super::people::TODAY };
    for count in [60, 400, 1000] {
        let (mentors, mentees) = (&mentors[..count], &mentees[..count]);
        let start = Instant::now();
        let points = matrix(mentors, mentees, &context);
        let took = start.elapsed();
        let possible = points.thousandths().iter().flatten().count();
        println!("{count} × {count}: {took:?}, {possible} possible pairs");
    }
    let start = Instant::now();
    let ranked = rank_mentors(&mentees[0], &mentors[..400], &context);
    println!("400 for one, explained: {:?}, {} possible", start.elapsed(), ranked.suggestions.len());
    let mut changed = settings;
    changed.weights.topics = 0;
    let start = Instant::now();
    let preview = preview(&mentors[..400], &mentees[..400], &context, &changed);
    println!("preview of 400 × 400: {:?}, {} changes", start.elapsed(), preview.changes.len());
}
