//! Moving an installation to another kind of database, or to another place.
//!
//! First every database of the old place is closed for writing, by triggers that no program gets around; then each is
//! copied, read back and compared; the registry comes last. So nothing that was written is lost, also when a program
//! was left running on the old place: its writes are refused, and who sent them is told.

use store::backup::{self, Kept, applied, shapes};
use store::{Opener, Registry, State, Tenant, tenant};

use super::content::{Content, Rows, content};
use super::file::Head;
use super::keeper::{Keeper, Which};
use super::load::{Becomes, Source, load};
use super::restore::holds_something;
use super::{BackupError, Progress};

/// A database that was moved.
#[derive(Clone, Debug)]
pub struct Moved {
    pub content: Content,
    /// Whether it was there already, from an earlier move that broke off.
    pub before: bool,
}

impl Keeper {
    /// Closes all databases for writing; those to be moved, in the order in which to do so. A tenant whose database
    /// has an address of its own is not among them: it stays there.
    pub async fn begin_move(&self, to: &Opener) -> Result<Vec<Which>, BackupError> {
        let all = self.all().await?;
        let tenants = |which: &&Which| matches!(which, Which::Tenant(row) if row.database_url.is_none());
        let mut wanted: Vec<Which> = all.iter().filter(tenants).cloned().collect();
        wanted.extend([Which::State, Which::Registry]);
        self.check_uninhabited(to).await?;
        for which in &wanted {
            if let Err(error) = self.fence(which, true).await {
                self.cancel_move().await?;
                return Err(error);
            }
        }
        Ok(wanted)
    }

    /// Lets the old databases be written again, after a move that broke off or that is not wanted; how many there were.
    pub async fn cancel_move(&self) -> Result<u32, BackupError> {
        let mut opened = 0;
        for which in self.all().await? {
            opened += u32::from(self.fence(&which, false).await?);
        }
        Ok(opened)
    }

    /// Copies one database that [`Keeper::begin_move`] named.
    pub async fn move_one(
        &self,
        which: &Which,
        to: &Opener,
        replace: bool,
        progress: Progress<'_>,
    ) -> Result<Moved, BackupError> {
        match which {
            Which::Registry => self.transfer::<Registry>(which, to, replace, progress).await,
            Which::State => self.transfer::<State>(which, to, replace, progress).await,
            Which::Tenant(_) => self.transfer::<Tenant>(which, to, replace, progress).await,
        }
    }

    async fn transfer<S: Kept>(
        &self,
        which: &Which,
        to: &Opener,
        replace: bool,
        progress: Progress<'_>,
    ) -> Result<Moved, BackupError> {
        let place = which.place();
        let missing = || BackupError::Missing(which.name().to_owned());
        let source = self.opener.find::<S>(&place).await?.ok_or_else(missing)?;
        let old = source.snapshot().await?;
        if !backup::is_closed(&old).await? {
            return Err(BackupError::NotMoved(which.name().to_owned()));
        }
        let head = Head {
            migrations: applied(&old).await?,
            tables: shapes(&old).await?,
            ..Head::new(&place.name, self.env.now())
        };
        let (target, made) = to.find_or_make::<S>(&place).await?;
        let done = async {
            let tx = target.begin().await?;
            tx.alone().await?;
            if shapes(&tx).await? == head.tables {
                let here = content(&old, &head.tables, &mut |_| {}).await?;
                if content(&tx, &head.tables, &mut |_| {}).await? == here {
                    return Ok(Moved { content: here, before: true });
                }
            }
            if !replace && holds_something(&tx).await? {
                return Err(BackupError::Occupied(format!("the database of {} at the new place", which.name())));
            }
            let rows = Source::Database(Rows::new(&old, &head.tables));
            let content = load(&tx, &head, rows, Becomes::Itself, progress).await?;
            tx.commit().await?;
            Ok(Moved { content, before: false })
        };
        let done = done.await;
        target.close().await?;
        if made && done.is_err() {
            to.unmake(&place).await?;
        }
        drop(old);
        source.close().await?;
        done
    }

    /// Another installation is never written into; this one is, by a move that goes on after it broke off.
    async fn check_uninhabited(&self, to: &Opener) -> Result<(), BackupError> {
        let place = Which::Registry.place();
        let Some(there) = to.find::<Registry>(&place).await? else { return Ok(()) };
        let tables = shapes(&there).await?;
        let inhabited = !tables.is_empty() && !tenant::list(&there).await?.is_empty();
        if inhabited {
            let missing = || BackupError::Missing(Which::Registry.name().to_owned());
            let here = self.opener.find::<Registry>(&place).await?.ok_or_else(missing)?;
            let moved = backup::is_closed(&here).await? && !backup::is_closed(&there).await?;
            let same =
                moved && content(&here, &tables, &mut |_| {}).await? == content(&there, &tables, &mut |_| {}).await?;
            here.close().await?;
            if !same {
                return Err(BackupError::Inhabited);
            }
        }
        Ok(there.close().await?)
    }

    /// Closes or reopens a database; whether that changed anything.
    async fn fence(&self, which: &Which, close: bool) -> Result<bool, BackupError> {
        match which {
            Which::Registry => self.fence_of::<Registry>(which, close).await,
            Which::State => self.fence_of::<State>(which, close).await,
            Which::Tenant(_) => self.fence_of::<Tenant>(which, close).await,
        }
    }

    async fn fence_of<S: Kept>(&self, which: &Which, close: bool) -> Result<bool, BackupError> {
        let missing = || BackupError::Missing(which.name().to_owned());
        let db = self.opener.find::<S>(&which.place()).await?.ok_or_else(missing)?;
        let was = backup::is_closed(&db).await?;
        if close {
            backup::close(&db).await?;
        } else if was {
            backup::reopen(&db).await?;
        }
        db.close().await?;
        Ok(was != close)
    }
}
