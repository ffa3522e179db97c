//! Filling a database with rows from a file or from another database, in one transaction.

use serde_json::Value as Json;
use store::Tx;
use store::backup::{Kept, Shape, insert, is_whole, known, rebuild, shapes, upgrade};
use store::outbox::MailStatus;

use super::content::{Batch, Content, Rows, Tally, content};
use super::file::{Head, Reading};
use super::{BackupError, Progress};
use crate::tenant::SECRET;

/// Where rows come from.
pub(super) enum Source<'a, S> {
    File(Reading),
    Database(Rows<'a, Tx<S>>),
}

impl<S: Kept> Source<'_, S> {
    async fn next(&mut self) -> Result<Option<Batch>, BackupError> {
        match self {
            Self::File(file) => file.next().await,
            Self::Database(rows) => Ok(rows.next::<S>().await?),
        }
    }
}

/// What a database becomes by being filled.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Becomes {
    /// The same one again.
    Itself,
    /// A second one beside it, under a name of its own.
    Copy,
}

impl Becomes {
    /// The row as it's written; `None` for one that isn't.
    fn adjust(self, shape: &Shape, row: String) -> Result<Option<String>, BackupError> {
        if self == Self::Itself || !matches!(shape.table.as_str(), "setting" | "outbox") {
            return Ok(Some(row));
        }
        let unreadable = |error: serde_json::Error| BackupError::Machine(error.to_string());
        let mut values: Vec<Json> = serde_json::from_str(&row).map_err(unreadable)?;
        let is = |values: &[Json], column, wanted: &str| {
            shape.position(column).and_then(|place| values.get(place)).is_some_and(|value| value == wanted)
        };
        if shape.table == "setting" {
            // A copy signs with a secret of its own, which is made when it's first opened.
            return Ok((!is(&values, "name", SECRET)).then_some(row));
        }
        // What waits is sent by the one that it was copied from.
        if !is(&values, "status", MailStatus::Queued.code()) {
            return Ok(Some(row));
        }
        let changes = [("status", MailStatus::Failed.code()), ("last_error", "a copy sends no mails that waited")];
        for (column, new) in changes {
            if let Some(value) = shape.position(column).and_then(|place| values.get_mut(place)) {
                *value = new.into();
            }
        }
        serde_json::to_string(&values).map(Some).map_err(unreadable)
    }
}

/// Replaces all that a database holds by these rows, reads them back and compares, and brings the schema up to date.
/// Everything in the caller's transaction.
pub(super) async fn load<S: Kept>(
    tx: &Tx<S>,
    head: &Head,
    mut source: Source<'_, S>,
    becomes: Becomes,
    progress: Progress<'_>,
) -> Result<Content, BackupError> {
    check_level::<S>(head)?;
    rebuild::<S>(tx, head.migrations.len()).await?;
    let tables: Vec<Shape> =
        shapes(tx).await?.into_iter().filter(|shape| !head.left_out.contains(&shape.table)).collect();
    if tables != head.tables {
        let other = tables.iter().find(|shape| !head.tables.contains(shape)).or(head.tables.first());
        let what = other.map(|shape| shape.table.clone()).unwrap_or_default();
        return Err(BackupError::Different { name: head.name.clone(), what });
    }
    let (mut tally, mut open) = (Tally::default(), 0);
    while let Some(batch) = source.next().await? {
        while open <= batch.table {
            tally.open(&tables[open].table);
            open += 1;
        }
        let shape = &tables[batch.table];
        let mut rows = Vec::with_capacity(batch.rows.len());
        for row in batch.rows {
            if let Some(row) = becomes.adjust(shape, row)? {
                tally.row(&row);
                rows.push(row);
            }
        }
        insert(tx, shape, &rows).await?;
        progress(tally.total());
    }
    for table in &tables[open..] {
        tally.open(&table.table);
    }
    let written = tally.done();
    if content(tx, &tables, &mut |_| {}).await? != written || !is_whole(tx).await? {
        return Err(BackupError::Unequal(head.name.clone()));
    }
    upgrade::<S>(tx).await?;
    Ok(written)
}

/// A database of a later schema than this program knows is refused.
pub(super) fn check_level<S: Kept>(head: &Head) -> Result<(), BackupError> {
    let known = known::<S>();
    if head.migrations.is_empty() || !known.starts_with(&head.migrations) {
        let what = head.migrations.iter().find(|name| !known.contains(name)).cloned().unwrap_or_default();
        return Err(BackupError::Newer { path: (&head.name).into(), program: head.program.clone(), what });
    }
    Ok(())
}
