//! What holds of every problem: the answer is the best that trying everything finds, and keeps what was decided.

use std::collections::BTreeSet;

use assignment::{Assignment, Change, Idle, Pair, Problem, Scores, Unmatched};
use proptest::prelude::*;

/// A problem with what was decided beforehand, as plain values.
#[derive(Clone, Debug)]
struct Case {
    points: Vec<Vec<Option<u32>>>,
    right: usize,
    places: Vec<u32>,
    fixed: BTreeSet<Pair>,
    forbidden: BTreeSet<Pair>,
}

impl Case {
    fn scores(&self) -> Scores {
        Scores::from_fn(self.places.len(), self.right, |left, right| self.points[left][right])
    }

    fn problem<'a>(&self, scores: &'a Scores) -> Problem<'a> {
        let mut problem = Problem::new(scores, self.places.clone());
        problem.fixed.clone_from(&self.fixed);
        problem.forbidden.clone_from(&self.forbidden);
        problem
    }

    fn solve(&self) -> Assignment {
        self.problem(&self.scores()).solve().expect("nothing contradicts itself")
    }

    /// The left of each right in the first of the best assignments, found by trying all in order.
    fn by_trying(&self) -> Vec<Option<usize>> {
        let mut best = (0, 0, Vec::new());
        self.try_from(&mut self.places.clone(), &mut Vec::new(), (0, 0), &mut best);
        best.2
    }

    fn try_from(
        &self,
        free: &mut Vec<u32>,
        chosen: &mut Vec<Option<usize>>,
        (pairs, total): (u32, u64),
        best: &mut (u32, u64, Vec<Option<usize>>),
    ) {
        let right = chosen.len();
        if right == self.right {
            if best.2.is_empty() || (pairs, total) > (best.0, best.1) {
                *best = (pairs, total, chosen.clone());
            }
            return;
        }
        let fixed = self.fixed.iter().find(|pair| pair.right == right);
        for left in 0..free.len() {
            let pair = Pair { left, right };
            let Some(score) = self.points[left][right] else { continue };
            if free[left] > 0 && fixed.is_none_or(|fixed| *fixed == pair) && !self.forbidden.contains(&pair) {
                free[left] -= 1;
                chosen.push(Some(left));
                self.try_from(free, chosen, (pairs + 1, total + u64::from(score)), best);
                chosen.pop();
                free[left] += 1;
            }
        }
        if fixed.is_none() {
            chosen.push(None);
            self.try_from(free, chosen, (pairs, total), best);
            chosen.pop();
        }
    }
}

/// Up to `most` on each side with points up to `highest`: few different points make many ties.
fn cases(most: usize, highest: u32) -> impl Strategy<Value = Case> {
    (0..=most, 0..=most, 0..=10_u32).prop_flat_map(move |(left, right, density)| {
        let point = (0..10_u32, 0..=highest).prop_map(move |(chance, point)| (chance < density).then_some(point));
        let points = prop::collection::vec(prop::collection::vec(point, right), left);
        let places = prop::collection::vec(0..=3_u32, left);
        let decisions = prop::collection::vec((0..most.max(1), 0..most.max(1), any::<bool>()), 0..=4);
        (points, places, decisions).prop_map(move |(points, places, decisions)| {
            let mut case = Case { points, right, places, fixed: BTreeSet::new(), forbidden: BTreeSet::new() };
            for (left, right, fix) in decisions.into_iter().filter(|&(l, r, _)| l < left && r < right) {
                let pair = Pair { left, right };
                let taken = case.fixed.iter().filter(|fixed| fixed.left == left).count();
                let may_fix = case.points[left][right].is_some()
                    && u32::try_from(taken).expect("a few") < case.places[left]
                    && !case.forbidden.contains(&pair)
                    && case.fixed.iter().all(|fixed| fixed.right != right);
                if fix && may_fix {
                    case.fixed.insert(pair);
                } else if !fix && !case.fixed.contains(&pair) {
                    case.forbidden.insert(pair);
                }
            }
            case
        })
    })
}

fn lefts(case: &Case, answer: &Assignment) -> Vec<Option<usize>> {
    (0..case.right).map(|right| answer.left_of(right)).collect()
}

/// Everything that must hold of an answer, whether or not it is the best.
fn check(case: &Case, answer: &Assignment) -> Result<(), TestCaseError> {
    let mut taken = vec![0_u32; case.places.len()];
    let mut rights = BTreeSet::new();
    let mut total = 0;
    for found in &answer.pairs {
        let pair = Pair { left: found.left, right: found.right };
        prop_assert_eq!(case.points[found.left][found.right], Some(found.score), "an impossible pair");
        prop_assert!(!case.forbidden.contains(&pair), "a forbidden pair");
        prop_assert_eq!(case.fixed.contains(&pair), found.fixed);
        prop_assert!(rights.insert(found.right), "right {} twice", found.right);
        taken[found.left] += 1;
        total += u64::from(found.score);
    }
    prop_assert_eq!(total, answer.total);
    prop_assert_eq!(answer.pairs.iter().filter(|pair| pair.fixed).count(), case.fixed.len(), "a fixed pair is gone");
    for (left, (taken, places)) in taken.iter().zip(&case.places).enumerate() {
        prop_assert!(taken <= places, "too many at {}", left);
    }
    let free = |left: usize| case.places[left] - taken[left];
    let struck = |left, right| case.forbidden.contains(&Pair { left, right });

    prop_assert_eq!(answer.unmatched.len() + rights.len(), case.right);
    for &(right, why) in &answer.unmatched {
        prop_assert!(!rights.contains(&right));
        let fits: Vec<usize> = (0..taken.len()).filter(|&left| case.points[left][right].is_some()).collect();
        match why {
            Unmatched::NoCandidate => prop_assert!(fits.is_empty()),
            Unmatched::AllForbidden => prop_assert!(!fits.is_empty() && fits.iter().all(|&left| struck(left, right))),
            Unmatched::NoFreePlace => {
                let allowed: Vec<_> = fits.into_iter().filter(|&left| !struck(left, right)).collect();
                prop_assert!(!allowed.is_empty() && allowed.iter().all(|&left| free(left) == 0));
            }
        }
    }
    let idle: Vec<(usize, u32)> = answer.idle.iter().map(|&(left, places, _)| (left, places)).collect();
    let all: Vec<_> = (0..taken.len()).filter(|&left| free(left) > 0).map(|left| (left, free(left))).collect();
    prop_assert_eq!(idle, all);
    for &(left, _, why) in &answer.idle {
        let fits: Vec<usize> = (0..case.right).filter(|&right| case.points[left][right].is_some()).collect();
        match why {
            Idle::NoCandidate => prop_assert!(fits.is_empty()),
            Idle::AllForbidden => prop_assert!(!fits.is_empty() && fits.iter().all(|&right| struck(left, right))),
            Idle::AllPaired => {
                let allowed: Vec<_> = fits.into_iter().filter(|&right| !struck(left, right)).collect();
                prop_assert!(!allowed.is_empty() && allowed.iter().all(|right| rights.contains(right)));
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_answer_is_the_first_of_the_best(case in prop_oneof![cases(6, 2), cases(6, 1000), cases(4, 0)]) {
        let answer = case.solve();
        check(&case, &answer)?;
        prop_assert_eq!(lefts(&case, &answer), case.by_trying());
    }

    #[test]
    fn the_points_may_be_as_large_as_they_get(mut case in cases(4, 3)) {
        for point in case.points.iter_mut().flatten().flatten() {
            *point += u32::MAX - 3;
        }
        let answer = case.solve();
        check(&case, &answer)?;
        prop_assert_eq!(lefts(&case, &answer), case.by_trying());
    }

    #[test]
    fn every_answer_keeps_the_rules(case in prop_oneof![cases(40, 5), cases(40, 100_000)]) {
        let answer = case.solve();
        check(&case, &answer)?;
        prop_assert_eq!(answer, case.solve(), "the same problem, the same answer");
    }

    /// The algorithm of Kuhn and Munkres from another crate: it needs a line for each place, every line filled.
    #[test]
    fn another_algorithm_finds_the_same_total(case in prop_oneof![cases(30, 9), cases(30, 100_000)]) {
        let case = Case { fixed: BTreeSet::new(), ..case };
        let bonus = 1_i64 << 32;
        let places = case.places.iter().enumerate().flat_map(|(left, &places)| (0..places).map(move |_| left));
        let places: Vec<usize> = places.collect();
        let worth = |left: usize, right: usize| {
            let allowed = !case.forbidden.contains(&Pair { left, right });
            case.points[left][right].filter(|_| allowed).map_or(0, |points| bonus + i64::from(points))
        };
        // It wants at least as many columns as rows; a column that nobody fits stands for going without.
        let rows = (0..case.right).map(|right| {
            places.iter().map(|&left| worth(left, right)).chain((0..case.right).map(|_| 0)).collect::<Vec<i64>>()
        });
        let expected = if case.right == 0 {
            0
        } else {
            pathfinding::kuhn_munkres::kuhn_munkres(&pathfinding::matrix::Matrix::from_rows(rows).unwrap()).0
        };
        let answer = case.solve();
        let found = bonus * i64::try_from(answer.pairs.len()).unwrap() + i64::try_from(answer.total).unwrap();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn a_change_has_the_effect_that_it_foretells(
        case in cases(6, 20), left in 0..6_usize, right in 0..6_usize, which in 0..4_u8
    ) {
        if case.places.is_empty() || case.right == 0 {
            return Ok(());
        }
        let pair = Pair { left: left % case.places.len(), right: right % case.right };
        let Pair { left, right } = pair;
        let change = match which {
            0 => Change::Fix(pair),
            1 => Change::Forbid(pair),
            2 => Change::Release(pair),
            _ => Change::AddPlace(left),
        };
        let scores = case.scores();
        let problem = case.problem(&scores);
        let before = problem.solve().unwrap();
        let Ok(effect) = problem.change_if(&before, change) else {
            prop_assert!(which == 0, "only fixing can be impossible");
            return Ok(());
        };
        let mut changed = problem.clone();
        changed.apply(change).unwrap();
        let case = Case { fixed: changed.fixed, forbidden: changed.forbidden, places: changed.places, ..case };
        let after = case.by_trying();
        let pairs = after.iter().flatten().count();
        let total: u64 = after.iter().enumerate()
            .filter_map(|(right, left)| left.and_then(|left| case.points[left][right])).map(u64::from).sum();
        prop_assert_eq!(effect.pairs, i64::try_from(pairs).unwrap() - i64::try_from(before.pairs.len()).unwrap());
        prop_assert_eq!(effect.total, i64::try_from(total).unwrap() - i64::try_from(before.total).unwrap());
        prop_assert_eq!(lefts(&case, &effect.after), after);
        match change {
            Change::Fix(_) => prop_assert_eq!(effect.after.left_of(right), Some(left)),
            Change::Forbid(_) => prop_assert_ne!(effect.after.left_of(right), Some(left)),
            // More freedom never makes it worse.
            Change::Release(_) | Change::AddPlace(_) => prop_assert!((effect.pairs, effect.total) >= (0, 0)),
        }
    }

    #[test]
    fn one_place_more_helps_who_found_none(case in cases(6, 20)) {
        let scores = case.scores();
        let problem = case.problem(&scores);
        let before = problem.solve().unwrap();
        for &(right, why) in &before.unmatched {
            if why != Unmatched::NoFreePlace {
                continue;
            }
            for left in (0..case.places.len()).filter(|&left| case.points[left][right].is_some()) {
                if !case.forbidden.contains(&Pair { left, right }) {
                    prop_assert_eq!(problem.change_if(&before, Change::AddPlace(left)).unwrap().pairs, 1);
                }
            }
        }
    }
}
