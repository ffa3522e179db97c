//! Taking a backup, while others write.

use std::path::{Path, PathBuf};

use store::backup::{Kept, Shape, applied, shapes};
use store::tenant::TenantStatus;
use store::{Registry, State, Tenant};

use super::content::{Content, Rows, Tally};
use super::file::{Head, TenantHead, Writing};
use super::keeper::{Keeper, Which};
use super::{BackupError, LEFT_OUT, Progress};

/// A backup that was taken.
#[derive(Clone, Debug)]
pub struct Taken {
    pub path: PathBuf,
    /// Size of the file.
    pub bytes: u64,
    pub content: Content,
}

impl Keeper {
    /// Writes all that a database holds at this moment into a file of its own in `folder`. Those who write meanwhile
    /// are not held up, and nothing of what they write is in it.
    pub async fn back_up(&self, which: &Which, folder: &Path, progress: Progress<'_>) -> Result<Taken, BackupError> {
        match which {
            Which::Registry => self.take::<Registry>(which, None, folder, progress).await,
            Which::State => self.take::<State>(which, None, folder, progress).await,
            Which::Tenant(row) => {
                let tenant = TenantHead {
                    slug: row.slug.clone(),
                    name: row.name.clone(),
                    ags: row.ags.clone(),
                    suspended: row.status == TenantStatus::Suspended,
                    hosts: row.hosts.clone(),
                    created_at: row.created_at,
                };
                self.take::<Tenant>(which, Some(tenant), folder, progress).await
            }
        }
    }

    async fn take<S: Kept>(
        &self,
        which: &Which,
        tenant: Option<TenantHead>,
        folder: &Path,
        progress: Progress<'_>,
    ) -> Result<Taken, BackupError> {
        let missing = || BackupError::Missing(which.name().to_owned());
        let place = which.place();
        let db = self.opener.find::<S>(&place).await?.ok_or_else(missing)?;
        let snapshot = db.snapshot().await?;
        let now = self.env.now();
        let migrations = applied(&snapshot).await?;
        if migrations.is_empty() {
            return Err(missing());
        }
        let kept = |shape: &Shape| !LEFT_OUT.contains(&shape.table.as_str());
        let (tables, out): (Vec<_>, Vec<_>) = shapes(&snapshot).await?.into_iter().partition(kept);
        let head = Head {
            tenant,
            migrations,
            tables,
            left_out: out.into_iter().map(|shape| shape.table).collect(),
            ..Head::new(&place.name, now)
        };
        let file = Writing::begin(folder)?;
        file.head(&head).await?;
        let (mut rows, mut tally, mut open) = (Rows::new(&snapshot, &head.tables), Tally::default(), 0);
        while let Some(batch) = rows.next::<S>().await? {
            let mut lines = String::new();
            while open <= batch.table {
                lines += &tally.open(&head.tables[open].table);
                lines.push('\n');
                open += 1;
            }
            for row in &batch.rows {
                tally.row(row);
                lines += row;
                lines.push('\n');
            }
            file.add(lines).await;
            progress(tally.total());
        }
        drop(snapshot);
        db.close().await?;
        let name = format!("{}-{}.jsonl.gz", place.name, now.format("%Y%m%dT%H%M%SZ"));
        let (path, bytes, tail) = file.finish(&name, tally.done()).await?;
        Ok(Taken { path, bytes, content: tail.content })
    }
}
