//! Of all best assignments, the first in order.
//!
//! All assignments that are as good as a given one are made of pairs that cost exactly what the prices of the two say.
//! From one best assignment to another lead closed rounds of such pairs: a row goes elsewhere, somebody there makes
//! room, and so on, until the place that the first one left is taken or a sum is even again. Row by row, the lowest
//! column is looked for that such a round can give to it without moving a row that was decided before.

use crate::bits::Bits;
use crate::solver::{Matching, Prices, Task};

/// Turns a best assignment into the best assignment that comes first: row 0 has the lowest column it can have (none
/// counts as the highest), then row 1, and so on.
pub(crate) fn settle(task: &Task, prices: &Prices, matching: &mut Matching) {
    let mut rounds = Rounds::new(task, prices, matching);
    for &row in &task.rows {
        rounds.decide(row);
        rounds.close(row);
    }
}

/// How somebody came to be one too many at a column.
#[derive(Clone, Copy)]
enum Cause {
    /// The row that is being decided went there.
    Start,
    /// Another row went there.
    Row(usize),
    /// A free place was closed, because one was taken elsewhere.
    Balance,
}

/// How the balance (places taken, rows without a pair) came to be one too high.
#[derive(Clone, Copy)]
enum Surplus {
    /// A free place was taken at a column.
    Place(usize),
    /// A row gave up its pair.
    Row(usize),
}

struct Rounds<'a> {
    task: &'a Task,
    prices: &'a Prices,
    matching: &'a mut Matching,
    /// For each row the columns that it can have at no loss.
    even: Vec<Bits>,
    /// Rows that must not move any more, or cannot have a pair.
    decided: Vec<bool>,
    /// Columns that nobody can leave or come to any more: full, and all who are there are decided.
    shut: Bits,
    /// Of the search for one row: columns that were reached or are shut, and from where.
    reached: Bits,
    cause: Vec<Cause>,
    surplus: Option<Surplus>,
}

impl<'a> Rounds<'a> {
    fn new(task: &'a Task, prices: &'a Prices, matching: &'a mut Matching) -> Self {
        let rights = matching.column_of.len();
        let mut even = vec![Bits::default(); rights];
        let mut decided = vec![true; rights];
        for &row in &task.rows {
            decided[row] = false;
            let price = prices.row[row];
            let columns = task.costs(row).iter().zip(&prices.column);
            even[row] = columns.map(|(&cost, other)| cost == price + other).collect();
        }
        let (shut, cause) = (Bits::new(task.columns()), vec![Cause::Start; task.columns()]);
        Self { task, prices, matching, even, decided, reached: shut.clone(), shut, cause, surplus: None }
    }

    fn decide(&mut self, row: usize) {
        self.decided[row] = true;
        self.reached.clone_from(&self.shut);
        self.surplus = None;
        let current = self.matching.column_of[row];
        let mut start = 0;
        // What an earlier column has reached leads nowhere, so it isn't tried again.
        while let Some(column) = self.even[row].next_without(start, &self.reached) {
            if current.is_some_and(|current| current <= column) {
                return;
            }
            if self.search(column, current) {
                self.go_round(row, current);
                return;
            }
            start = column + 1;
        }
    }

    /// Shuts the column that a decided row has, if it was the last one there that might have moved.
    fn close(&mut self, row: usize) {
        if let Some(column) = self.matching.column_of[row] {
            let rows = &self.matching.rows_at[column];
            if rows.len() >= self.task.places[column] && rows.iter().all(|&row| self.decided[row]) {
                self.shut.insert(column);
            }
        }
    }

    /// Whether everything comes out even if one more comes to `first` and one less is at `home`.
    fn search(&mut self, first: usize, home: Option<usize>) -> bool {
        let mut waiting = Vec::new();
        self.reach(first, Cause::Start, &mut waiting);
        while let Some(column) = waiting.pop() {
            if Some(column) == home {
                return true;
            }
            if self.surplus.is_none() && self.matching.rows_at[column].len() < self.task.places[column] {
                self.surplus = Some(Surplus::Place(column));
                if self.balance(home, &mut waiting) {
                    return true;
                }
            }
            for position in 0..self.matching.rows_at[column].len() {
                let row = self.matching.rows_at[column][position];
                if self.decided[row] {
                    continue;
                }
                self.follow(row, &mut waiting);
                if self.surplus.is_none() && self.prices.row[row] == 0 {
                    self.surplus = Some(Surplus::Row(row));
                    if self.balance(home, &mut waiting) {
                        return true;
                    }
                }
            }
        }
        false
    }

    /// The balance is one too high: whatever may make up for it is reached. `true` if going without was the start.
    fn balance(&mut self, home: Option<usize>, waiting: &mut Vec<usize>) -> bool {
        if home.is_none() {
            return true;
        }
        for column in 0..self.task.columns() {
            let open = self.prices.column[column] == 0 && !self.matching.rows_at[column].is_empty();
            if open && !self.reached.contains(column) {
                self.reach(column, Cause::Balance, waiting);
            }
        }
        for &row in &self.task.rows {
            if self.matching.column_of[row].is_none() && !self.decided[row] {
                self.follow(row, waiting);
            }
        }
        false
    }

    /// Reaches all columns to which a row can go.
    fn follow(&mut self, row: usize, waiting: &mut Vec<usize>) {
        let mut start = 0;
        while let Some(column) = self.even[row].next_without(start, &self.reached) {
            self.reach(column, Cause::Row(row), waiting);
            start = column + 1;
        }
    }

    fn reach(&mut self, column: usize, cause: Cause, waiting: &mut Vec<usize>) {
        self.reached.insert(column);
        self.cause[column] = cause;
        waiting.push(column);
    }

    /// Moves everybody of the round that [`Self::search`] has found, from its end back to its start.
    fn go_round(&mut self, row: usize, home: Option<usize>) {
        let mut at = home;
        loop {
            // `None` is the balance, as for a row without a pair.
            at = match at {
                Some(column) => match self.cause[column] {
                    Cause::Start => {
                        self.matching.move_to(row, Some(column));
                        return;
                    }
                    Cause::Row(other) => self.matching.move_to(other, Some(column)),
                    Cause::Balance => None,
                },
                None => match self.surplus {
                    Some(Surplus::Place(column)) => Some(column),
                    Some(Surplus::Row(other)) => self.matching.move_to(other, None),
                    None => return,
                },
            };
        }
    }
}
