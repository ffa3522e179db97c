//! Restoring: all of it or nothing.

use domain::audit::{AsOf, Did};
use domain::district::by_slug;
use store::audit::Entry;
use store::backup::{Kept, Place, Shape, count, shapes};
use store::tenant;
use store::tenant::{TenantRow, TenantStatus};
use store::{Db, Registry, Shared, State, Tenant, Tx};

use super::content::Content;
use super::file::{Head, Reading, TenantHead, Verified};
use super::keeper::{Keeper, REGISTRY};
use super::load::{Becomes, Source, check_level, load};
use super::{BackupError, Progress};
use crate::tenant::{TenantError, can_name_a_tenant};
use crate::{Actor, STATE};

/// How to restore.
#[derive(Clone, Debug, Default)]
pub struct Restore {
    /// Another slug for the tenant, which makes it a copy.
    pub slug: Option<String>,
    /// Throw away what the database holds.
    pub replace: bool,
}

/// What was restored.
#[derive(Clone, Debug)]
pub struct Restored {
    /// `registry`, `state` or the slug.
    pub name: String,
    pub content: Content,
    /// Whether it's a tenant that waits for being served.
    pub suspended: bool,
}

/// Tables that fill by themselves as soon as somebody opens an empty database.
const BY_THEMSELVES: [&str; 3] = ["setting", "audit", "session"];

impl Keeper {
    /// Whether this program could restore the file.
    pub fn can_restore(&self, file: &Verified) -> Result<(), BackupError> {
        match (file.head.name.as_str(), &file.head.tenant) {
            (_, Some(_)) => check_level::<Tenant>(&file.head),
            (STATE, None) => check_level::<State>(&file.head),
            (REGISTRY, None) => check_level::<Registry>(&file.head),
            _ => Err(BackupError::damaged(&file.path, "it does not say what it holds")),
        }
    }

    /// Restores a file that was verified. In one transaction: after an error everything is as it was.
    ///
    /// A database that holds something is only overwritten if `how` says so, and a tenant's only while it is
    /// suspended, since those who write meanwhile would write into what is thrown away.
    pub async fn restore(
        &self,
        file: &Verified,
        how: &Restore,
        progress: Progress<'_>,
    ) -> Result<Restored, BackupError> {
        self.can_restore(file)?;
        if let Some(tenant) = &file.head.tenant {
            return self.tenant(file, tenant, how, progress).await;
        }
        if how.slug.is_some() {
            return Err(BackupError::Nameless);
        }
        if file.head.name == REGISTRY {
            let (db, made) = self.opener.find_or_make::<Registry>(&Place::registry()).await?;
            let done = async {
                let (tx, content) = fill(&db, REGISTRY, file, how.replace, Becomes::Itself, progress).await?;
                tx.commit().await?;
                Ok(content)
            };
            let done = done.await;
            return self.leave(db, &Place::registry(), made, REGISTRY, done).await;
        }
        let (db, made) = self.opener.find_or_make::<State>(&Place::state()).await?;
        let done = async {
            let (tx, content) = fill(&db, STATE, file, how.replace, Becomes::Itself, progress).await?;
            self.note(&tx, &file.head).await?;
            tx.commit().await?;
            Ok(content)
        };
        let done = done.await;
        self.leave(db, &Place::state(), made, STATE, done).await
    }

    async fn tenant(
        &self,
        file: &Verified,
        tenant: &TenantHead,
        how: &Restore,
        progress: Progress<'_>,
    ) -> Result<Restored, BackupError> {
        let slug = how.slug.as_ref().unwrap_or(&tenant.slug);
        if !can_name_a_tenant(slug) {
            return Err(TenantError::Slug(slug.clone()).into());
        }
        let becomes = if *slug == tenant.slug { Becomes::Itself } else { Becomes::Copy };
        let registry = self.opener.registry().await?;
        let known = tenant::list(&registry).await?;
        let there = known.iter().find(|row| row.slug == *slug);
        let row = self.row(slug, tenant, becomes);
        if there.is_none() && row.hosts.iter().any(|host| known.iter().any(|other| other.hosts.contains(host))) {
            return Err(TenantError::Exists.into());
        }
        let place = Place::tenant(slug, there.and_then(|row| row.database_url.clone()));
        let (db, made) = self.opener.find_or_make::<Tenant>(&place).await?;
        let done = async {
            let is_served = there.is_some_and(|row| row.status == TenantStatus::Active);
            if is_served && !shapes(&db).await?.is_empty() {
                return Err(BackupError::Served(slug.clone()));
            }
            let (tx, content) = fill(&db, slug, file, how.replace, becomes, progress).await?;
            self.note(&tx, &file.head).await?;
            tx.commit().await?;
            let tx = registry.begin().await?;
            match there {
                Some(there) => tenant::replace(&tx, TenantRow { id: row.id, ..there.clone() }).await?,
                None => tenant::insert(&tx, row.clone()).await?,
            }
            tx.commit().await?;
            Ok(content)
        };
        let done = done.await;
        registry.close().await?;
        let restored = self.leave(db, &place, made, slug, done).await?;
        let status = there.map_or(row.status, |row| row.status);
        Ok(Restored { suspended: status == TenantStatus::Suspended, ..restored })
    }

    /// What the registry will say of a tenant that it doesn't know. A copy waits for being served until somebody says
    /// so, and the host names stay with the one that it was copied from.
    fn row(&self, slug: &str, tenant: &TenantHead, becomes: Becomes) -> TenantRow {
        let itself = becomes == Becomes::Itself;
        TenantRow {
            id: self.env.id(),
            slug: slug.to_owned(),
            name: tenant.name.clone(),
            ags: if itself { tenant.ags.clone() } else { by_slug(slug).map(|district| district.ags.to_owned()) },
            status: if itself && !tenant.suspended { TenantStatus::Active } else { TenantStatus::Suspended },
            database_url: None,
            hosts: if itself { tenant.hosts.clone() } else { Vec::new() },
            created_at: if itself { tenant.created_at } else { self.env.now() },
        }
    }

    /// Writes into the audit log from which moment the data is.
    async fn note<S: Shared>(&self, tx: &Tx<S>, head: &Head) -> Result<(), BackupError> {
        let did = Did::BackupRestored(AsOf(head.taken_at));
        let entry = Entry::new(self.env.id(), self.env.now(), (Actor::Operator.code(), None), did);
        Ok(store::audit::insert(tx, [entry]).await?)
    }

    /// Closes a database; removes it if it was only made for what failed.
    async fn leave<S>(
        &self,
        db: Db<S>,
        place: &Place,
        made: bool,
        name: &str,
        done: Result<Content, BackupError>,
    ) -> Result<Restored, BackupError> {
        db.close().await?;
        if made && done.is_err() {
            self.opener.unmake(place).await?;
        }
        Ok(Restored { name: name.to_owned(), content: done?, suspended: false })
    }
}

/// Fills a database in a transaction that is still open.
async fn fill<S: Kept>(
    db: &Db<S>,
    name: &str,
    file: &Verified,
    replace: bool,
    becomes: Becomes,
    progress: Progress<'_>,
) -> Result<(Tx<S>, Content), BackupError> {
    let tx = db.begin().await?;
    tx.alone().await?;
    if !replace && holds_something(&tx).await? {
        return Err(BackupError::Occupied(name.to_owned()));
    }
    let content = load(&tx, &file.head, Source::File(Reading::begin(file)), becomes, progress).await?;
    Ok((tx, content))
}

/// Whether a database holds more than what fills by itself.
pub(super) async fn holds_something<S: Kept>(tx: &Tx<S>) -> Result<bool, BackupError> {
    let of_people = |shape: &Shape| !BY_THEMSELVES.contains(&shape.table.as_str());
    for shape in shapes(tx).await?.into_iter().filter(of_people) {
        if count(tx, &shape).await? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}
