//! Shortest augmenting paths over integers.

use std::ops::ControlFlow;

use crate::problem::{Error, Problem, Progress};
use crate::ties;

/// The cost of an impossible pair: beyond every cost that a path can have.
const IMPOSSIBLE: i64 = i64::MAX / 4;

/// The part of a problem that is not fixed. Rights are the rows and lefts the columns of a table of costs.
pub(crate) struct Task {
    /// The rows that can have a pair, in order.
    pub rows: Vec<usize>,
    /// Places of each column that fixed pairs left over.
    pub places: Vec<usize>,
    /// Row after row: minus what a pair is worth, or [`IMPOSSIBLE`]. Going without a pair costs 0. A copy of the points
    /// in the form that the search reads is worth its memory: reading the points themselves takes half as long again.
    costs: Vec<i64>,
}

impl Task {
    /// The part of a problem that is not fixed; `free` are the places that fixed pairs left over.
    pub fn new(problem: &Problem, free: &[u32]) -> Result<Self, Error> {
        let scores = problem.scores;
        let places: Vec<usize> = free.iter().map(|&places| usize::try_from(places).unwrap_or(usize::MAX)).collect();
        let mut taken = vec![false; scores.right()];
        for pair in &problem.fixed {
            taken[pair.right] = true;
        }
        let highest = (0..scores.right()).filter_map(|right| scores.of(right).iter().flatten().max()).max();
        let highest = i64::from(highest.copied().unwrap_or_default());
        let pairs = scores.right().min(places.iter().fold(0, |sum: usize, &places| sum.saturating_add(places)));
        // What a pair is worth beside its points: more than the points of all pairs together. It stays so far below
        // IMPOSSIBLE that a path over an impossible pair never seems short.
        let bonus = i64::try_from(pairs).ok().and_then(|pairs| pairs.checked_mul(highest)?.checked_add(1));
        let bonus = bonus.filter(|&bonus| bonus < IMPOSSIBLE / 64).ok_or(Error::TooLarge)?;

        let mut costs = Vec::with_capacity(scores.left() * scores.right());
        for right in 0..scores.right() {
            let cells = scores.of(right).iter();
            costs.extend(cells.map(|cell| cell.map_or(IMPOSSIBLE, |points| -bonus - i64::from(points))));
        }
        for pair in &problem.forbidden {
            costs[pair.right * scores.left() + pair.left] = IMPOSSIBLE;
        }
        let mut task = Self { rows: Vec::new(), places, costs };
        let candidate = |&right: &usize| {
            task.costs(right).iter().zip(&task.places).any(|(&cost, &places)| cost < IMPOSSIBLE && places > 0)
        };
        task.rows = (0..taken.len()).filter(|&right| !taken[right]).filter(candidate).collect();
        Ok(task)
    }

    /// How many columns there are, those without a place included.
    pub fn columns(&self) -> usize {
        self.places.len()
    }

    /// The costs of one row with each column.
    pub fn costs(&self, row: usize) -> &[i64] {
        &self.costs[row * self.columns()..(row + 1) * self.columns()]
    }
}

/// Who is where.
pub(crate) struct Matching {
    /// The column of each row, if it has one.
    pub column_of: Vec<Option<usize>>,
    /// The rows at each column.
    pub rows_at: Vec<Vec<usize>>,
}

impl Matching {
    /// Takes a row from where it is and puts it somewhere else; gives back where it was.
    pub fn move_to(&mut self, row: usize, column: Option<usize>) -> Option<usize> {
        let before = std::mem::replace(&mut self.column_of[row], column);
        if let Some(before) = before {
            self.rows_at[before].retain(|&other| other != row);
        }
        if let Some(column) = column {
            self.rows_at[column].push(row);
        }
        before
    }
}

/// The prices that prove an assignment best (the dual solution): no pair costs less than the prices of the two
/// together, what is in use costs exactly that, and what is left over costs nothing.
pub(crate) struct Prices {
    pub row: Vec<i64>,
    pub column: Vec<i64>,
}

/// The best pairs, as (left, right).
pub(crate) fn solve(
    task: &Task,
    mut watch: impl FnMut(Progress) -> ControlFlow<()>,
) -> Result<Vec<(usize, usize)>, Error> {
    let mut search = Search::new(task);
    for (before, &row) in task.rows.iter().enumerate() {
        search.place(row);
        if watch(Progress { done: before + 1, of: task.rows.len() }).is_break() {
            return Err(Error::Stopped);
        }
    }
    let Search { mut matching, prices, .. } = search;
    ties::settle(task, &prices, &mut matching);
    let pairs = matching.column_of.iter().enumerate();
    Ok(pairs.filter_map(|(row, column)| column.map(|column| (column, row))).collect())
}

/// The state between two rows: the rows before are placed at least cost, and `prices` prove it.
struct Search<'a> {
    task: &'a Task,
    matching: Matching,
    prices: Prices,
    /// The cost of the shortest path found to each column.
    distance: Vec<i64>,
    /// The row from which that path reaches the column.
    from: Vec<usize>,
    /// 1 for a column without a free place, else 0.
    full: Vec<i64>,
    /// Columns that no shortest path is known to yet.
    open: Vec<usize>,
    /// Columns that one is known to.
    closed: Vec<usize>,
}

/// Where a path ends.
#[derive(Clone, Copy)]
enum End {
    /// A column with a free place.
    Column(usize),
    /// A row that gives up its place, or gets none to begin with.
    Row(usize),
}

impl<'a> Search<'a> {
    fn new(task: &'a Task) -> Self {
        let (rows, columns) = (task.rows.last().map_or(0, |last| last + 1), task.columns());
        Self {
            task,
            matching: Matching { column_of: vec![None; rows], rows_at: vec![Vec::new(); columns] },
            prices: Prices { row: vec![0; rows], column: vec![0; columns] },
            distance: vec![0; columns],
            from: vec![0; columns],
            full: vec![0; columns],
            open: Vec::with_capacity(columns),
            closed: Vec::with_capacity(columns),
        }
    }

    /// Adds one row by the shortest path that leads to a free place or to a row that goes without.
    fn place(&mut self, row: usize) {
        let (end, length) = self.shortest_path(row);
        self.prices.row[row] += length;
        for &column in &self.closed {
            let gain = length - self.distance[column];
            self.prices.column[column] -= gain;
            for &other in &self.matching.rows_at[column] {
                self.prices.row[other] += gain;
            }
        }
        let mut column = match end {
            End::Column(column) => Some(column),
            End::Row(last) if last == row => None,
            End::Row(last) => self.matching.move_to(last, None),
        };
        while let Some(to) = column {
            let next = self.from[to];
            column = self.matching.move_to(next, Some(to));
        }
    }

    /// Dijkstra's algorithm over reduced costs, which are not negative except at the first row.
    fn shortest_path(&mut self, start: usize) -> (End, i64) {
        // Going without a pair is always possible at cost 0, so nothing longer has to be found.
        self.distance.fill(1);
        self.closed.clear();
        self.open.clear();
        let places = &self.task.places;
        // Backwards, as SciPy does it: where all points are equal, everybody gets the own number at once.
        self.open.extend((0..places.len()).rev().filter(|&column| places[column] > 0));
        for (full, (rows, &places)) in self.full.iter_mut().zip(self.matching.rows_at.iter().zip(places)) {
            *full = i64::from(rows.len() >= places);
        }
        let mut end = (End::Row(start), 0);
        let mut nearest = self.scan(start, 0);
        while let Some((index, length)) = nearest.filter(|&(_, length)| length <= end.1) {
            let column = self.open.swap_remove(index);
            if self.full[column] == 0 {
                return (End::Column(column), length);
            }
            self.closed.push(column);
            nearest = None;
            for position in 0..self.matching.rows_at[column].len() {
                let row = self.matching.rows_at[column][position];
                if length - self.prices.row[row] < end.1 {
                    end = (End::Row(row), length - self.prices.row[row]);
                }
                nearest = self.scan(row, length);
            }
        }
        end
    }

    /// Follows a row, to which a path of this length leads, to all open columns. Gives back the nearest of them: its
    /// index in `open` and its distance. Of equally near ones it is one with a free place, which ends the search.
    fn scan(&mut self, row: usize, length: i64) -> Option<(usize, i64)> {
        let base = length - self.prices.row[row];
        // All of one length that is known to the compiler, so that one check of the index is enough for all.
        let end = self.task.columns();
        let (costs, prices) = (&self.task.costs(row)[..end], &self.prices.column[..end]);
        let (distance, from) = (&mut self.distance[..end], &mut self.from[..end]);
        let full = &self.full[..end];
        let (mut nearest, mut lowest) = (None, 2);
        for (index, &column) in self.open.iter().enumerate() {
            if column >= end {
                break;
            }
            let through = base + costs[column] - prices[column];
            let mut near = distance[column];
            if through < near {
                near = through;
                distance[column] = through;
                from[column] = row;
            }
            // One comparison for distance and free place.
            let key = 2 * near + full[column];
            if key < lowest {
                lowest = key;
                nearest = Some((index, near));
            }
        }
        nearest
    }
}
