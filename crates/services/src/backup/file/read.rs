//! Reading: once wholly, to see that it is what was written, and once more for its rows.

use std::fs::File;
use std::io::{BufRead, BufReader, Read as _};
use std::path::{Path, PathBuf};

use flate2::bufread::GzDecoder;
use sha2::{Digest as _, Sha256};
use store::backup::{Shape, check};
use tokio::sync::mpsc;

use super::{FORMAT, Head, Tail, VERSION, Verified};
use crate::backup::BackupError;
use crate::backup::content::{Batch, Opens, Tally, hex};

/// The longest line, in bytes: far more than any row has, and less than the memory.
const LONGEST: u64 = 64 << 20;
/// Rows handed on at a time.
const ROWS: usize = 500;

struct Lines<'a> {
    path: &'a Path,
    unpacked: BufReader<GzDecoder<BufReader<File>>>,
    hash: Sha256,
}

impl<'a> Lines<'a> {
    fn open(path: &'a Path) -> Result<Self, BackupError> {
        let file = File::open(path).map_err(BackupError::file(path))?;
        let unpacked = BufReader::new(GzDecoder::new(BufReader::new(file)));
        Ok(Self { path, unpacked, hash: Sha256::new() })
    }

    fn damaged(&self, reason: impl Into<String>) -> BackupError {
        BackupError::damaged(self.path, reason)
    }

    /// The next line, without its end. `None` at the end of the file.
    fn next(&mut self) -> Result<Option<String>, BackupError> {
        let mut line = Vec::new();
        let read = self.unpacked.by_ref().take(LONGEST).read_until(b'\n', &mut line);
        read.map_err(|error| self.damaged(error.to_string()))?;
        match line.pop() {
            None => Ok(None),
            Some(b'\n') => String::from_utf8(line).map(Some).map_err(|error| self.damaged(error.to_string())),
            Some(_) => Err(self.damaged("a line has no end")),
        }
    }

    fn take(&mut self, line: &str) {
        self.hash.update(line.as_bytes());
        self.hash.update(b"\n");
    }

    fn head(&mut self) -> Result<Head, BackupError> {
        let line = self.next()?.ok_or_else(|| self.damaged("it is empty"))?;
        self.take(&line);
        let known: Option<Announced> = serde_json::from_str(&line).ok();
        let known = known.filter(|known| known.format == FORMAT).ok_or_else(|| self.damaged("it is no backup"))?;
        if known.version > VERSION {
            let what = format!("format {}", known.version);
            return Err(BackupError::Newer { path: self.path.to_owned(), program: known.program, what });
        }
        serde_json::from_str(&line).map_err(|error| self.damaged(error.to_string()))
    }

    /// Reads tables and rows up to the end, hands each row on, and checks all that the last line says.
    fn body(mut self, head: &Head, mut row: impl FnMut(usize, String) -> bool) -> Result<Tail, BackupError> {
        let (mut tally, mut open) = (Tally::default(), 0_usize);
        loop {
            let line = self.next()?.ok_or_else(|| self.damaged("its end is missing"))?;
            if line.starts_with('[') {
                let table: Option<&Shape> = open.checked_sub(1).and_then(|table| head.tables.get(table));
                let table = table.ok_or_else(|| self.damaged("a row stands outside of a table"))?;
                check(table, &line).map_err(|error| self.damaged(error.to_string()))?;
                self.take(&line);
                tally.row(&line);
                if !row(open - 1, line) {
                    return Err(BackupError::Machine("the reader went away".to_owned()));
                }
            } else if let Ok(opens) = serde_json::from_str::<Opens>(&line) {
                if head.tables.get(open).is_none_or(|shape| shape.table != opens.table) {
                    return Err(self.damaged(format!("the table {:?} stands in the wrong place", opens.table)));
                }
                self.take(&line);
                tally.open(&opens.table);
                open += 1;
            } else if open < head.tables.len() {
                return Err(self.damaged("tables are missing"));
            } else {
                return self.tail(&line, tally);
            }
        }
    }

    fn tail(mut self, line: &str, tally: Tally) -> Result<Tail, BackupError> {
        let tail: Tail = serde_json::from_str(line).map_err(|error| self.damaged(error.to_string()))?;
        let content = tally.done();
        if content.rows != tail.content.rows {
            return Err(self.damaged("tables have other numbers of rows than its end says"));
        }
        if content != tail.content || hex(&std::mem::take(&mut self.hash).finalize()) != tail.sha256 {
            return Err(self.damaged("the checksum is wrong"));
        }
        let after = self.next()?.is_some();
        let mut rest = self.unpacked.into_inner().into_inner();
        let rest = rest.fill_buf().map_err(BackupError::file(self.path))?;
        if after || !rest.is_empty() {
            return Err(BackupError::damaged(self.path, "something follows its end"));
        }
        Ok(tail)
    }
}

#[derive(serde::Deserialize)]
struct Announced {
    format: String,
    version: u32,
    #[serde(default)]
    program: String,
}

/// Reads a file wholly: whether it is what was written, to the last byte and row.
pub async fn verify(path: &Path) -> Result<Verified, BackupError> {
    let path = path.to_owned();
    let read = tokio::task::spawn_blocking(move || {
        let mut lines = Lines::open(&path)?;
        let head = lines.head()?;
        let tail = lines.body(&head, |_, _| true)?;
        Ok(Verified { path, head, tail })
    });
    read.await.map_err(|error| BackupError::Machine(error.to_string()))?
}

/// The rows of a verified file, a batch at a time. Reads in a thread of its own.
pub struct Reading {
    batches: mpsc::Receiver<Result<Batch, BackupError>>,
}

impl Reading {
    pub fn begin(file: &Verified) -> Self {
        let (sender, batches) = mpsc::channel(4);
        let (path, expected): (PathBuf, _) = (file.path.clone(), (file.head.clone(), file.tail.clone()));
        tokio::task::spawn_blocking(move || {
            let read = read(&path, |batch| sender.blocking_send(Ok(batch)).is_ok());
            let read = read.and_then(|found| {
                if found == expected { Ok(()) } else { Err(BackupError::damaged(&path, "it changed while being read")) }
            });
            if let Err(error) = read {
                // Nobody hears it when nobody waits for rows any more.
                let _ = sender.blocking_send(Err(error));
            }
        });
        Self { batches }
    }

    pub async fn next(&mut self) -> Result<Option<Batch>, BackupError> {
        self.batches.recv().await.transpose()
    }
}

fn read(path: &Path, mut send: impl FnMut(Batch) -> bool) -> Result<(Head, Tail), BackupError> {
    let mut lines = Lines::open(path)?;
    let head = lines.head()?;
    let mut batch = Batch { table: 0, rows: Vec::new() };
    let tail = lines.body(&head, |table, row| {
        let is_full = batch.table != table || batch.rows.len() >= ROWS;
        let goes_on = !is_full || send(std::mem::replace(&mut batch, Batch { table, rows: Vec::new() }));
        batch.rows.push(row);
        goes_on
    })?;
    send(batch);
    Ok((head, tail))
}
