//! What one decision of the coordination does to the whole.

use crate::outcome::Assignment;
use crate::problem::{Error, Pair, Problem};

/// A decision to be tried.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Change {
    /// These two have to go together, whatever was decided about this pair or fixed for this right before.
    Fix(Pair),
    /// These two must not go together, also if they were fixed before.
    Forbid(Pair),
    /// Neither fixed nor forbidden any more.
    Release(Pair),
    /// One place more for a left.
    AddPlace(usize),
}

/// What a change does.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Effect {
    /// Pairs more (or less, below zero) than before.
    pub pairs: i64,
    /// Points more (or less, below zero) than before.
    pub total: i64,
    /// The best assignment after the change.
    pub after: Assignment,
}

impl Problem<'_> {
    /// Decides. What it comes to is checked when the problem is solved.
    pub fn apply(&mut self, change: Change) -> Result<(), Error> {
        match change {
            Change::Fix(pair) => {
                self.forbidden.remove(&pair);
                self.fixed.retain(|fixed| fixed.right != pair.right);
                self.fixed.insert(pair);
            }
            Change::Forbid(pair) => {
                self.fixed.remove(&pair);
                self.forbidden.insert(pair);
            }
            Change::Release(pair) => {
                self.fixed.remove(&pair);
                self.forbidden.remove(&pair);
            }
            Change::AddPlace(left) => {
                let places = self.places.get_mut(left).ok_or(Error::NoSuchLeft(left))?;
                *places = places.saturating_add(1);
            }
        }
        Ok(())
    }

    /// What a change would do, by solving anew; `before` is this problem's own answer.
    pub fn change_if(&self, before: &Assignment, change: Change) -> Result<Effect, Error> {
        let mut changed = self.clone();
        changed.apply(change)?;
        let after = changed.solve()?;
        let pairs = difference(after.pairs.len() as u64, before.pairs.len() as u64);
        let total = difference(after.total, before.total);
        Ok(Effect { pairs, total, after })
    }
}

/// `after - before`; both are below 2⁶³, or the problem would be too large to be solved.
fn difference(after: u64, before: u64) -> i64 {
    after.wrapping_sub(before).cast_signed()
}
