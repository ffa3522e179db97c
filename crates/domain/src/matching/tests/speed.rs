//! How long it takes; run by hand: `cargo test --release -p domain speed -- --ignored --nocapture`.

use std::time::Instant;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::pool::{mentee, mentor};
use crate::language::{Level, Spoken};
use crate::matching::{
    Common, Context, Criterion, History, MatchingSettings, Strength, Wishes, matrix, preview, rank_mentors,
};

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
    let (mut all_mentors, mut all_mentees) = (mentors.clone(), mentees.clone());
    for mentor in &mut all_mentors {
        (mentor.capacity, mentor.taken, mentor.german) = (1, 0, None);
        lift(&mut mentor.common);
    }
    for mentee in &mut all_mentees {
        lift(&mut mentee.common);
    }
    let none = History::default();
    let open = MatchingSettings { common_time: Strength::Wish, reach: Strength::Wish, ..settings };
    let lifted = Context { settings: &open, history: &none, ..context };
    for count in [60, 400, 1000] {
        for (mentors, mentees, context) in [(&mentors, &mentees, &context), (&all_mentors, &all_mentees, &lifted)] {
            let start = Instant::now();
            let points = matrix(&mentors[..count], &mentees[..count], context);
            let took = start.elapsed();
            let possible = points.thousandths().iter().flatten().count();
            println!("{count} × {count}: {took:?}, {possible} possible pairs");
        }
    }
    let start = Instant::now();
    let ranked = rank_mentors(&mentees[0], &mentors[..400], &context);
    println!("400 for one, explained: {:?}, {} possible", start.elapsed(), ranked.suggestions.len());
    let mut changed = settings;
    changed.weights.set(Criterion::Topics, 0);
    let start = Instant::now();
    let preview = preview(&mentors[..400], &mentees[..400], &context, &changed);
    println!("preview of 400 × 400: {:?}, {} changes", start.elapsed(), preview.changes.len());
}

/// Takes away what would be a veto, so that every criterion of every pair is worked out.
fn lift(common: &mut Common) {
    common.languages.push(Spoken { language: "de".to_owned(), level: Level::C1 });
    common.wishes = Wishes::default();
    common.not_with.clear();
    common.paused_until = None;
}
