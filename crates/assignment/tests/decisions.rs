//! What the coordination decides, what cannot be, and how a long search is watched.

use std::ops::ControlFlow;

use assignment::{Assignment, Change, Error, Idle, Pair, Problem, Progress, Scores, Unmatched};

fn pair(left: usize, right: usize) -> Pair {
    Pair { left, right }
}

/// Lines are lefts, columns rights; a negative number is an impossible pair.
fn scores<const RIGHT: usize>(lines: &[[i64; RIGHT]]) -> Scores {
    Scores::from_fn(lines.len(), RIGHT, |left, right| u32::try_from(lines[left][right]).ok())
}

fn pairs(answer: &Assignment) -> Vec<(usize, usize)> {
    answer.pairs.iter().map(|pair| (pair.left, pair.right)).collect()
}

#[test]
fn more_pairs_are_worth_more_than_more_points() {
    let scores = scores(&[[1000, 1], [1, -1]]);
    let answer = Problem::new(&scores, vec![1, 1]).solve().unwrap();
    assert_eq!((pairs(&answer), answer.total), (vec![(1, 0), (0, 1)], 2));
}

#[test]
fn among_equals_the_first_come_first() {
    let scores = scores(&[[5, 5, 5], [5, 5, 5]]);
    let answer = Problem::new(&scores, vec![1, 1]).solve().unwrap();
    assert_eq!(pairs(&answer), [(0, 0), (1, 1)]);
    assert_eq!(answer.unmatched, [(2, Unmatched::NoFreePlace)]);
    let answer = Problem::new(&scores, vec![3, 1]).solve().unwrap();
    assert_eq!(pairs(&answer), [(0, 0), (0, 1), (0, 2)]);
    assert_eq!(answer.idle, [(1, 1, Idle::AllPaired)]);
}

#[test]
fn whoever_is_left_over_hears_why() {
    let scores = scores(&[[7, -1, 3, -1], [-1, -1, -1, -1], [-1, -1, -1, 2], [4, -1, -1, -1]]);
    let mut problem = Problem::new(&scores, vec![1, 2, 3, 0]);
    problem.forbidden.insert(pair(2, 3));
    let answer = problem.solve().unwrap();
    assert_eq!(pairs(&answer), [(0, 0)]);
    let reasons = [(1, Unmatched::NoCandidate), (2, Unmatched::NoFreePlace), (3, Unmatched::AllForbidden)];
    assert_eq!(answer.unmatched, reasons);
    assert_eq!(answer.idle, [(1, 2, Idle::NoCandidate), (2, 3, Idle::AllForbidden)]);
}

#[test]
fn nobody_at_all_is_an_answer_too() {
    for (left, right) in [(0, 0), (3, 0), (0, 3), (2, 2)] {
        let scores = Scores::from_fn(left, right, |_, _| None);
        let answer = Problem::new(&scores, vec![1; left]).solve().unwrap();
        assert_eq!((answer.pairs.len(), answer.total, answer.unmatched.len()), (0, 0, right));
    }
}

#[test]
fn what_contradicts_itself_is_named() {
    let scores = scores(&[[5, -1], [5, 5]]);
    let case = |places: &[u32], fixed: &[Pair], forbidden: &[Pair]| {
        let mut problem = Problem::new(&scores, places.to_vec());
        problem.fixed.extend(fixed);
        problem.forbidden.extend(forbidden);
        problem.solve().unwrap_err()
    };
    assert_eq!(case(&[1], &[], &[]), Error::Places { left: 2, places: 1 });
    assert_eq!(case(&[1, 1], &[pair(2, 0)], &[]), Error::OutOfRange(pair(2, 0)));
    assert_eq!(case(&[1, 1], &[], &[pair(0, 2)]), Error::OutOfRange(pair(0, 2)));
    assert_eq!(case(&[1, 1], &[pair(0, 1)], &[]), Error::FixedImpossible(pair(0, 1)));
    assert_eq!(case(&[1, 1], &[pair(0, 0)], &[pair(0, 0)]), Error::FixedForbidden(pair(0, 0)));
    assert_eq!(case(&[1, 1], &[pair(0, 0), pair(1, 0)], &[]), Error::FixedTwice { right: 0 });
    let beyond = Error::FixedBeyondPlaces { left: 1, places: 1, fixed: 2 };
    assert_eq!(case(&[1, 1], &[pair(1, 0), pair(1, 1)], &[]), beyond);
    assert_eq!(case(&[1, 0], &[pair(1, 1)], &[]), Error::FixedBeyondPlaces { left: 1, places: 0, fixed: 1 });
    assert_eq!(beyond.to_string(), "left 1 has 1 places, but 2 fixed pairs");
}

#[test]
fn a_fixed_pair_holds_though_another_would_be_better() {
    let scores = scores(&[[9, 8], [7, 1]]);
    let mut problem = Problem::new(&scores, vec![1, 1]);
    let before = problem.solve().unwrap();
    assert_eq!((pairs(&before), before.total), (vec![(1, 0), (0, 1)], 15));

    let effect = problem.change_if(&before, Change::Fix(pair(0, 0))).unwrap();
    assert_eq!((effect.pairs, effect.total), (0, -5));
    problem.apply(Change::Fix(pair(0, 0))).unwrap();
    let after = problem.solve().unwrap();
    assert_eq!(after, effect.after);
    let fixed: Vec<_> = after.pairs.iter().map(|pair| (pair.left, pair.right, pair.score, pair.fixed)).collect();
    assert_eq!(fixed, [(0, 0, 9, true), (1, 1, 1, false)]);

    // Drawing somebody to another place replaces what was fixed; so does releasing and forbidding.
    problem.apply(Change::Fix(pair(1, 0))).unwrap();
    assert_eq!(problem.fixed, [pair(1, 0)].into());
    problem.apply(Change::Forbid(pair(1, 0))).unwrap();
    assert_eq!((problem.fixed.len(), problem.solve().unwrap().total), (0, 10));
    problem.apply(Change::Fix(pair(1, 0))).unwrap();
    assert_eq!((problem.forbidden.len(), problem.solve().unwrap().total), (0, 15));
    problem.apply(Change::Release(pair(1, 0))).unwrap();
    assert_eq!(problem.solve().unwrap(), before);
}

#[test]
fn a_place_more_for_somebody_who_does_not_exist_is_refused() {
    let scores = scores(&[[9, 8]]);
    let problem = Problem::new(&scores, vec![1]);
    let before = problem.solve().unwrap();
    assert_eq!(problem.change_if(&before, Change::AddPlace(1)), Err(Error::NoSuchLeft(1)));
    let effect = problem.change_if(&before, Change::AddPlace(0)).unwrap();
    assert_eq!((effect.pairs, effect.total), (1, 8));
}

#[test]
fn the_search_tells_how_far_it_is_and_stops_when_asked() {
    // Right 1 fits nobody and right 3 is fixed: neither has to be searched.
    let scores = scores(&[[5, -1, 5, 5], [5, -1, 5, 5], [5, -1, 5, 5]]);
    let mut problem = Problem::new(&scores, vec![1, 1, 1]);
    problem.fixed.insert(pair(1, 3));
    let mut told = Vec::new();
    let answer = problem.solve_watched(|progress| {
        told.push(progress);
        ControlFlow::Continue(())
    });
    assert_eq!(answer.unwrap(), problem.solve().unwrap());
    assert_eq!(told, [Progress { done: 1, of: 2 }, Progress { done: 2, of: 2 }]);

    let mut calls = 0;
    let stopped = problem.solve_watched(|_| {
        calls += 1;
        ControlFlow::Break(())
    });
    assert_eq!((stopped, calls), (Err(Error::Stopped), 1));
}

#[test]
fn more_points_than_can_be_counted_are_refused() {
    let highest = |right| Scores::from_fn(1, right, |_, _| Some(u32::MAX));
    let few = highest(3);
    assert_eq!(Problem::new(&few, vec![u32::MAX]).solve().unwrap().total, 3 * u64::from(u32::MAX));
    let many = highest((1 << 23) + 8);
    assert_eq!(Problem::new(&many, vec![u32::MAX]).solve(), Err(Error::TooLarge));
}
