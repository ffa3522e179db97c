//! The answer: who goes to whom, and why somebody is left over.

use crate::problem::Problem;

/// One pair of the answer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Assigned {
    pub left: usize,
    pub right: usize,
    pub score: u32,
    /// Whether it was fixed beforehand.
    pub fixed: bool,
}

/// Why a right has no pair.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Unmatched {
    /// No left fits: all pairs are impossible.
    NoCandidate,
    /// Some would fit, and each of these pairs was forbidden.
    AllForbidden,
    /// Candidates exist, but their places are taken by others, or they have none. One place more with any of the
    /// candidates makes one pair more.
    NoFreePlace,
}

/// Why a place stays free.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Idle {
    /// No right fits: all pairs are impossible.
    NoCandidate,
    /// Some would fit, and each of these pairs was forbidden.
    AllForbidden,
    /// All who fit have a pair: with this left or, for a better total, with another.
    AllPaired,
}

/// The best assignment.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Assignment {
    /// By right.
    pub pairs: Vec<Assigned>,
    /// The points of all pairs together, fixed ones included.
    pub total: u64,
    /// Rights without a pair, with the reason.
    pub unmatched: Vec<(usize, Unmatched)>,
    /// Lefts that have places free, how many and why.
    pub idle: Vec<(usize, u32, Idle)>,
}

impl Assignment {
    /// The left that a right was given to.
    pub fn left_of(&self, right: usize) -> Option<usize> {
        let index = self.pairs.binary_search_by_key(&right, |pair| pair.right).ok()?;
        Some(self.pairs[index].left)
    }

    /// Puts pairs into order and says of the others why they have none.
    pub(crate) fn new(problem: &Problem, mut pairs: Vec<Assigned>) -> Self {
        pairs.sort_unstable_by_key(|pair| pair.right);
        let mut free = problem.places.clone();
        let mut matched = vec![false; problem.scores.right()];
        for pair in &pairs {
            free[pair.left] -= 1;
            matched[pair.right] = true;
        }
        let total = pairs.iter().map(|pair| u64::from(pair.score)).sum();
        let unmatched = (0..problem.scores.right()).filter(|&right| !matched[right]);
        let unmatched = unmatched.map(|right| (right, why_unmatched(problem, right))).collect();
        let idle = free.iter().enumerate().filter(|(_, places)| **places > 0);
        let idle = idle.map(|(left, &places)| (left, places, why_idle(problem, left))).collect();
        Self { pairs, total, unmatched, idle }
    }
}

fn why_unmatched(problem: &Problem, right: usize) -> Unmatched {
    let lefts = 0..problem.scores.left();
    if lefts.clone().any(|left| problem.allowed(left, right).is_some()) {
        Unmatched::NoFreePlace
    } else if lefts.clone().any(|left| problem.scores.get(left, right).is_some()) {
        Unmatched::AllForbidden
    } else {
        Unmatched::NoCandidate
    }
}

fn why_idle(problem: &Problem, left: usize) -> Idle {
    let rights = 0..problem.scores.right();
    if rights.clone().any(|right| problem.allowed(left, right).is_some()) {
        Idle::AllPaired
    } else if rights.clone().any(|right| problem.scores.get(left, right).is_some()) {
        Idle::AllForbidden
    } else {
        Idle::NoCandidate
    }
}
