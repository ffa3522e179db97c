//! What a database holds, and whether another holds the same.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use store::backup::{Shape, page};
use store::{Access, backup};

use super::{BackupError, Progress};

/// Rows that are read or written at a time.
const ROWS: u64 = 500;

/// Rows of each table, and SHA-256 over tables and rows: equal for equal data, whichever database holds it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Content {
    /// Rows by table, in the order in which tables are written.
    pub rows: Vec<(String, u64)>,
    pub sha256: String,
}

impl Content {
    /// All rows.
    pub fn total(&self) -> u64 {
        self.rows.iter().map(|(_, rows)| rows).sum()
    }
}

/// The line that stands before a table's rows.
#[derive(Deserialize, Serialize)]
pub(super) struct Opens {
    pub table: String,
}

/// Makes a [`Content`].
#[derive(Default)]
pub(super) struct Tally {
    rows: Vec<(String, u64)>,
    hash: Sha256,
}

impl Tally {
    /// Goes on to a table. The line for it.
    pub fn open(&mut self, table: &str) -> String {
        self.rows.push((table.to_owned(), 0));
        let line = serde_json::to_string(&Opens { table: table.to_owned() }).unwrap_or_default();
        self.take(&line);
        line
    }

    pub fn row(&mut self, line: &str) {
        if let Some((_, rows)) = self.rows.last_mut() {
            *rows += 1;
        }
        self.take(line);
    }

    fn take(&mut self, line: &str) {
        self.hash.update(line.as_bytes());
        self.hash.update(b"\n");
    }

    pub fn total(&self) -> u64 {
        self.rows.iter().map(|(_, rows)| rows).sum()
    }

    pub fn done(self) -> Content {
        Content { rows: self.rows, sha256: hex(&self.hash.finalize()) }
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut hex, byte| {
        use std::fmt::Write as _;
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Rows of one table, in the order of their key.
pub(super) struct Batch {
    /// Which of the tables.
    pub table: usize,
    pub rows: Vec<String>,
}

/// Reads all rows of a database's tables, a batch at a time.
pub(super) struct Rows<'a, A> {
    db: &'a A,
    shapes: &'a [Shape],
    table: usize,
    last: Option<String>,
}

impl<'a, A> Rows<'a, A> {
    pub const fn new(db: &'a A, shapes: &'a [Shape]) -> Self {
        Self { db, shapes, table: 0, last: None }
    }

    /// The next rows. Each table has at least one batch, perhaps an empty one.
    pub async fn next<S>(&mut self) -> Result<Option<Batch>, backup::Error>
    where
        A: Access<S>,
    {
        let Some(shape) = self.shapes.get(self.table) else { return Ok(None) };
        let rows = page(self.db, shape, self.last.as_deref(), ROWS).await?;
        let batch = Batch { table: self.table, rows };
        if (batch.rows.len() as u64) < ROWS {
            (self.table, self.last) = (self.table + 1, None);
        } else {
            self.last = batch.rows.last().cloned();
        }
        Ok(Some(batch))
    }
}

/// What these tables hold.
pub(super) async fn content<S>(
    db: &impl Access<S>,
    shapes: &[Shape],
    progress: Progress<'_>,
) -> Result<Content, BackupError> {
    let (mut rows, mut tally, mut open) = (Rows::new(db, shapes), Tally::default(), 0);
    while let Some(batch) = rows.next::<S>().await? {
        while open <= batch.table {
            tally.open(&shapes[open].table);
            open += 1;
        }
        batch.rows.iter().for_each(|row| tally.row(row));
        progress(tally.total());
    }
    Ok(tally.done())
}
