//! How much is asked of the databases: counted where each statement runs, not guessed.
//!
//! A statement counts once it was sent, whether it succeeded or not. `BEGIN`, `COMMIT` and `ROLLBACK` are no statements
//! here; transactions are counted by themselves.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// What one future asked of the databases; see [`counting`].
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Asked {
    /// Statements in the tenant's or the state's database.
    pub queries: u64,
    /// Transactions begun there.
    pub transactions: u64,
    /// Statements in the registry. Its list is read at most each two seconds for all requests together, so this is
    /// zero for most of them.
    pub registry: u64,
}

/// What the whole process has asked of its databases since it started.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Totals {
    pub queries: u64,
    /// Statements that the database refused or that did not reach it.
    pub failed: u64,
    pub transactions: u64,
    /// Time spent waiting for statements, all together.
    pub time: Duration,
    /// How many statements took at most as long as the bound of the same place in [`BOUNDS`] and longer than the one
    /// before; the last number is of those that took longer than any bound.
    pub buckets: [u64; BOUNDS.len() + 1],
}

/// Upper bounds of the durations that [`Totals::buckets`] tells apart.
pub const BOUNDS: [Duration; 10] = [
    Duration::from_micros(100),
    Duration::from_micros(250),
    Duration::from_micros(500),
    Duration::from_millis(1),
    Duration::from_micros(2_500),
    Duration::from_millis(5),
    Duration::from_millis(10),
    Duration::from_millis(50),
    Duration::from_millis(250),
    Duration::from_secs(1),
];

/// Runs a future and says what it asked of the databases. What it spawns as tasks of their own is not counted. Inside
/// another `counting` it counts for that one, too.
pub async fn counting<F: Future>(future: F) -> (F::Output, Asked) {
    let counted = async { (future.await, ASKED.with(Cell::get)) };
    let (output, asked) = ASKED.scope(Cell::default(), counted).await;
    add(|outer| {
        outer.queries += asked.queries;
        outer.transactions += asked.transactions;
        outer.registry += asked.registry;
    });
    (output, asked)
}

/// What the whole process has asked since it started.
pub fn totals() -> Totals {
    let read = |number: &AtomicU64| number.load(Ordering::Relaxed);
    Totals {
        queries: read(&TOTAL.queries),
        failed: read(&TOTAL.failed),
        transactions: read(&TOTAL.transactions),
        time: Duration::from_micros(read(&TOTAL.micros)),
        buckets: std::array::from_fn(|place| read(&TOTAL.buckets[place])),
    }
}

/// Whose database a statement runs in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Part {
    Registry,
    /// A tenant's or the state's.
    Data,
}

tokio::task_local! {
    static ASKED: Cell<Asked>;
}

struct Total {
    queries: AtomicU64,
    failed: AtomicU64,
    transactions: AtomicU64,
    micros: AtomicU64,
    buckets: [AtomicU64; BOUNDS.len() + 1],
}

static TOTAL: Total = Total {
    queries: AtomicU64::new(0),
    failed: AtomicU64::new(0),
    transactions: AtomicU64::new(0),
    micros: AtomicU64::new(0),
    buckets: [const { AtomicU64::new(0) }; BOUNDS.len() + 1],
};

/// Changes the count of the task that runs, if one is counted.
fn add(change: impl FnOnce(&mut Asked)) {
    let _ = ASKED.try_with(|asked| {
        let mut now = asked.get();
        change(&mut now);
        asked.set(now);
    });
}

/// A statement was sent.
pub(crate) fn query(part: Part, took: Duration, failed: bool) {
    let one = |number: &AtomicU64| number.fetch_add(1, Ordering::Relaxed);
    one(&TOTAL.queries);
    if failed {
        one(&TOTAL.failed);
    }
    TOTAL.micros.fetch_add(u64::try_from(took.as_micros()).unwrap_or(u64::MAX), Ordering::Relaxed);
    one(&TOTAL.buckets[BOUNDS.iter().position(|bound| took <= *bound).unwrap_or(BOUNDS.len())]);
    add(|asked| match part {
        Part::Registry => asked.registry += 1,
        Part::Data => asked.queries += 1,
    });
}

/// A transaction was begun.
pub(crate) fn transaction() {
    TOTAL.transactions.fetch_add(1, Ordering::Relaxed);
    add(|asked| asked.transactions += 1);
}
