//! What is to be assigned, and what the coordination has decided beforehand.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use thiserror::Error;

use crate::outcome::{Assigned, Assignment};
use crate::scores::Scores;
use crate::solver::{self, Task};

/// One of the left and one of the right, by their numbers.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Pair {
    pub left: usize,
    pub right: usize,
}

/// An assignment to be found.
#[derive(Clone, Debug)]
pub struct Problem<'a> {
    /// The points of all pairs.
    pub scores: &'a Scores,
    /// How many places each left has, those of fixed pairs included; 0 for none.
    pub places: Vec<u32>,
    /// Pairs that have to be in the answer.
    pub fixed: BTreeSet<Pair>,
    /// Pairs that must not be in the answer although they have points.
    pub forbidden: BTreeSet<Pair>,
}

/// How far the search has come.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Progress {
    /// Rights that are through. Each of them may still change places.
    pub done: usize,
    /// Rights that the search has to go through: those that are not fixed and have a candidate with a place.
    pub of: usize,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub enum Error {
    #[error("there are {left} on the left, but places for {places}")]
    Places { left: usize, places: usize },
    #[error("the pair {0:?} names somebody who does not exist")]
    OutOfRange(Pair),
    #[error("there is no left {0}")]
    NoSuchLeft(usize),
    #[error("the fixed pair {0:?} is impossible: it has no points")]
    FixedImpossible(Pair),
    #[error("the pair {0:?} is both fixed and forbidden")]
    FixedForbidden(Pair),
    #[error("right {right} is in more than one fixed pair")]
    FixedTwice { right: usize },
    #[error("left {left} has {places} places, but {fixed} fixed pairs")]
    FixedBeyondPlaces { left: usize, places: u32, fixed: usize },
    /// Points times pairs must stay below 2⁵⁵.
    #[error("there are too many points and pairs to count exactly")]
    TooLarge,
    #[error("stopped before the end")]
    Stopped,
}

impl<'a> Problem<'a> {
    /// A problem in which nothing is decided yet.
    pub fn new(scores: &'a Scores, places: Vec<u32>) -> Self {
        Self { scores, places, fixed: BTreeSet::new(), forbidden: BTreeSet::new() }
    }

    /// The best assignment; see the crate's documentation for what that is and how ties are decided.
    pub fn solve(&self) -> Result<Assignment, Error> {
        self.solve_watched(|_| ControlFlow::Continue(()))
    }

    /// The same, telling after each right how far it is. [`ControlFlow::Break`] ends it with [`Error::Stopped`].
    pub fn solve_watched(&self, watch: impl FnMut(Progress) -> ControlFlow<()>) -> Result<Assignment, Error> {
        self.check()?;
        let mut free = self.places.clone();
        let mut pairs: Vec<Assigned> = Vec::new();
        for &pair in &self.fixed {
            free[pair.left] -= 1;
            let score = self.scores.get(pair.left, pair.right).ok_or(Error::FixedImpossible(pair))?;
            pairs.push(Assigned { left: pair.left, right: pair.right, score, fixed: true });
        }
        let task = Task::new(self, &free)?;
        for (left, right) in solver::solve(&task, watch)? {
            let score = self.scores.get(left, right).unwrap_or_default();
            pairs.push(Assigned { left, right, score, fixed: false });
        }
        Ok(Assignment::new(self, pairs))
    }

    /// The points of a pair that may be made.
    pub(crate) fn allowed(&self, left: usize, right: usize) -> Option<u32> {
        self.scores.get(left, right).filter(|_| !self.forbidden.contains(&Pair { left, right }))
    }

    fn check(&self) -> Result<(), Error> {
        let (left, places) = (self.scores.left(), self.places.len());
        if left != places {
            return Err(Error::Places { left, places });
        }
        let outside = |pair: &&Pair| pair.left >= left || pair.right >= self.scores.right();
        if let Some(&pair) = self.fixed.iter().chain(&self.forbidden).find(outside) {
            return Err(Error::OutOfRange(pair));
        }
        let mut rights = BTreeSet::new();
        let mut taken = vec![0_usize; left];
        for &pair in &self.fixed {
            if self.forbidden.contains(&pair) {
                return Err(Error::FixedForbidden(pair));
            }
            if !rights.insert(pair.right) {
                return Err(Error::FixedTwice { right: pair.right });
            }
            taken[pair.left] += 1;
        }
        for (left, (&places, &fixed)) in self.places.iter().zip(&taken).enumerate() {
            if u32::try_from(fixed).map_or(true, |fixed| fixed > places) {
                return Err(Error::FixedBeyondPlaces { left, places, fixed });
            }
        }
        Ok(())
    }
}
