//! The tenants of this process: looked up by host name, opened on first use.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use domain::district::{Settings, by_slug};
use domain::host::{Base, Host};
use domain::id::TenantId;
use store::tenant::{TenantRow, TenantStatus};
use store::{Db, Opener, Registry, Shared, State, StoreError, Tenant};
use tokio::sync::{Mutex, OnceCell, RwLock};

use crate::wake::Bell;
use crate::{Actor, Ctx, Env, Error, STATE, Site, StateCtx, TenantCtx};

/// Where a host name leads.
#[derive(Clone, Debug)]
pub enum Reached {
    State(StateCtx),
    Tenant(TenantCtx),
    /// No tenant has this host name.
    Unknown,
    /// The tenant is suspended.
    Suspended,
    /// The tenant's database does not answer.
    Away,
}

/// How old the list of tenants may be: a new or suspended one is noticed within this time, without a restart.
const FRESH: Duration = Duration::from_secs(2);

/// How long an answer of the registry is worth waiting for.
const PATIENCE: Duration = Duration::from_secs(3);
/// A registry that stays away is told again after this time.
const TELL_AGAIN: Duration = Duration::from_mins(5);

/// Names of settings in a tenant's or the state's database.
pub(super) const SETTINGS: &str = "district";
pub(crate) const SECRET: &str = "secret";

pub(super) struct Opened {
    id: TenantId,
    site: Arc<Site>,
    pub(super) db: Db<Tenant>,
    /// When somebody last asked for it.
    pub(super) used: std::sync::Mutex<Instant>,
}

struct Known {
    rows: Vec<Arc<TenantRow>>,
    by_host: HashMap<String, Arc<TenantRow>>,
    read_at: Instant,
    /// When it was last told that the registry is away, if it is.
    told_away: Option<Instant>,
}

/// All tenants. Cheap to share.
pub struct Tenants {
    pub(super) opener: Opener,
    pub(super) registry: Db<Registry>,
    pub(super) base: Base,
    pub(super) env: Env,
    pub(super) demo: bool,
    known: RwLock<Option<Known>>,
    reading: Mutex<()>,
    pub(super) opened: RwLock<HashMap<String, Arc<OnceCell<Opened>>>>,
    pub(super) state: (Arc<Site>, Db<State>),
    bell: Arc<Bell>,
}

impl std::fmt::Debug for Tenants {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Tenants")
    }
}

/// A key that is made once and kept in the database, so that all processes on it share it.
async fn secret<S: Shared>(db: &Db<S>, env: &Env) -> Result<[u8; 32], Error> {
    if let Some(secret) = store::settings::get(db, SECRET).await? {
        return Ok(secret);
    }
    let tx = db.begin().await?;
    // Two processes that open a new database at the same moment get the same one.
    tx.one_at_a_time(SECRET).await?;
    if store::settings::get::<S, [u8; 32]>(&tx, SECRET).await?.is_none() {
        store::settings::put(&tx, SECRET, &env.bytes::<32>()).await?;
    }
    tx.commit().await?;
    store::settings::get(db, SECRET).await?.ok_or(Error::Machine("the key was not kept"))
}

impl Tenants {
    /// Opens the registry and the state's database.
    pub async fn open(opener: Opener, base: Base, env: Env, demo: bool) -> Result<Arc<Self>, Error> {
        let registry = opener.registry().await?;
        let state = opener.state().await?;
        let settings = store::settings::get(&state, SETTINGS).await?.unwrap_or_else(|| Settings {
            name: "Thüringer Volkshochschulverband".to_owned(),
            demo,
            ..Settings::default()
        });
        let site = Site {
            slug: STATE.to_owned(),
            ags: None,
            settings,
            base_url: base.state_url(),
            secret: secret(&state, &env).await?,
            demo,
        };
        Ok(Arc::new(Self {
            opener,
            registry,
            base,
            env,
            demo,
            known: RwLock::new(None),
            reading: Mutex::new(()),
            opened: RwLock::new(HashMap::new()),
            state: (Arc::new(site), state),
            bell: Arc::default(),
        }))
    }

    /// Where the state and its tenants are reached.
    pub const fn base(&self) -> &Base {
        &self.base
    }

    /// Rings when something happened at one of them.
    pub fn bell(&self) -> Arc<Bell> {
        self.bell.clone()
    }

    /// The state's context.
    pub fn state(&self, actor: Actor) -> StateCtx {
        Ctx::new(self.state.0.clone(), actor, self.env.clone(), self.state.1.clone(), self.bell.clone())
    }

    /// Whether the registry answers, and soon.
    pub async fn ping(&self) -> Result<(), Error> {
        let answer = tokio::time::timeout(PATIENCE, self.registry.ping()).await;
        Ok(answer.unwrap_or(Err(StoreError::Silent))?)
    }

    /// Follows a host name, for this actor.
    pub async fn reach(&self, host: &Host, actor: Actor) -> Reached {
        if self.base.is_state(host) {
            return Reached::State(self.state(actor));
        }
        let row = match self.find(host).await {
            Ok(Some(row)) => row,
            Ok(None) => return Reached::Unknown,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "the registry is away");
                return Reached::Away;
            }
        };
        if row.status == TenantStatus::Suspended {
            return Reached::Suspended;
        }
        match self.open_row(&row).await {
            Ok(opened) => Reached::Tenant(Ctx::new(opened.0, actor, self.env.clone(), opened.1, self.bell.clone())),
            Err(error) => {
                tracing::error!(tenant = %row.slug, error = &error as &dyn std::error::Error, "a tenant's database is away");
                Reached::Away
            }
        }
    }

    /// A tenant by its slug, suspended or not.
    pub async fn tenant(&self, slug: &str, actor: Actor) -> Result<TenantCtx, Error> {
        self.refresh(Duration::ZERO).await?;
        let row = self.rows().await.into_iter().find(|row| row.slug == slug).ok_or(Error::NotFound)?;
        let (site, db) = self.open_row(&row).await?;
        Ok(Ctx::new(site, actor, self.env.clone(), db, self.bell.clone()))
    }

    /// A tenant by its slug, suspended or not, from a list that may be two seconds old: for work on all of them.
    pub async fn known(&self, slug: &str, actor: Actor) -> Result<TenantCtx, Error> {
        self.refresh(FRESH).await?;
        let row = self.rows().await.into_iter().find(|row| row.slug == slug).ok_or(Error::NotFound)?;
        let (site, db) = self.open_row(&row).await?;
        Ok(Ctx::new(site, actor, self.env.clone(), db, self.bell.clone()))
    }

    /// All tenants, by slug.
    pub async fn list(&self) -> Result<Vec<Arc<TenantRow>>, Error> {
        self.refresh(FRESH).await?;
        Ok(self.rows().await)
    }

    /// Forgets what was read, so that a change is seen at once.
    pub(super) async fn forget(&self) {
        *self.known.write().await = None;
    }

    async fn rows(&self) -> Vec<Arc<TenantRow>> {
        self.known.read().await.as_ref().map(|known| known.rows.clone()).unwrap_or_default()
    }

    async fn find(&self, host: &Host) -> Result<Option<Arc<TenantRow>>, Error> {
        self.refresh(FRESH).await?;
        let known = self.known.read().await;
        let Some(known) = known.as_ref() else { return Ok(None) };
        if let Some(row) = known.by_host.get(host.as_str()) {
            return Ok(Some(row.clone()));
        }
        let Some(slug) = self.base.slug(host) else { return Ok(None) };
        Ok(known.rows.iter().find(|row| row.slug == slug).cloned())
    }

    /// Reads the list of tenants anew when it is older than `age`. A registry that is away for a moment hurts nobody
    /// who is known already.
    async fn refresh(&self, age: Duration) -> Result<(), Error> {
        let is_fresh = |known: &Option<Known>| known.as_ref().is_some_and(|known| known.read_at.elapsed() < age);
        if is_fresh(&*self.known.read().await) {
            return Ok(());
        }
        let has_list = self.known.read().await.is_some();
        let _one_reader = match self.reading.try_lock() {
            Ok(reader) => reader,
            // Somebody reads it already, and perhaps waits long: what is known is good enough meanwhile.
            Err(_) if has_list && !age.is_zero() => return Ok(()),
            Err(_) => self.reading.lock().await,
        };
        if is_fresh(&*self.known.read().await) {
            return Ok(());
        }
        let read = store::tenant::list(&self.registry);
        let rows = if has_list {
            tokio::time::timeout(PATIENCE, read).await.unwrap_or(Err(StoreError::Silent))
        } else {
            read.await
        };
        let rows = match rows {
            Ok(rows) => rows,
            Err(error) => {
                let mut known = self.known.write().await;
                let Some(known) = known.as_mut() else { return Err(error.into()) };
                let now = Instant::now();
                known.read_at = now;
                if known.told_away.is_none_or(|told| now.duration_since(told) >= TELL_AGAIN) {
                    known.told_away = Some(now);
                    tracing::error!(
                        error = &error as &dyn std::error::Error,
                        "the registry is away; the list of tenants that was read last is used"
                    );
                }
                return Ok(());
            }
        };
        if self.known.read().await.as_ref().is_some_and(|known| known.told_away.is_some()) {
            tracing::info!("the registry is back");
        }
        let is_same = |slug: &String, cell: &OnceCell<Opened>| {
            let place = rows.binary_search_by(|row| row.slug.as_str().cmp(slug)).ok();
            let row = place.and_then(|place| rows.get(place));
            cell.get().is_none_or(|opened| row.is_some_and(|row| row.id == opened.id))
        };
        // One that was restored meanwhile has another id, and is opened anew.
        if !self.opened.read().await.iter().all(|(slug, cell)| is_same(slug, cell)) {
            self.opened.write().await.retain(|slug, cell| is_same(slug, cell));
        }
        let rows: Vec<_> = rows.into_iter().map(Arc::new).collect();
        let by_host =
            rows.iter().flat_map(|row| row.hosts.iter().map(move |host| (host.clone(), row.clone()))).collect();
        *self.known.write().await = Some(Known { rows, by_host, read_at: Instant::now(), told_away: None });
        Ok(())
    }

    async fn open_row(&self, row: &TenantRow) -> Result<(Arc<Site>, Db<Tenant>), Error> {
        let known = self.opened.read().await.get(&row.slug).cloned();
        let cell = match known {
            Some(cell) => cell,
            None => self.opened.write().await.entry(row.slug.clone()).or_default().clone(),
        };
        let opened = cell.get_or_try_init(|| self.open_database(row)).await?;
        *opened.used.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Instant::now();
        Ok((opened.site.clone(), opened.db.clone()))
    }

    async fn open_database(&self, row: &TenantRow) -> Result<Opened, Error> {
        let db = self.opener.tenant(&row.slug, row.database_url.as_deref()).await?;
        let settings = store::settings::get(&db, SETTINGS).await?.unwrap_or_else(|| Settings {
            name: row.name.clone(),
            demo: self.demo,
            ..Settings::default()
        });
        let site = Site {
            slug: row.slug.clone(),
            ags: row.ags.clone().or_else(|| by_slug(&row.slug).map(|district| district.ags.to_owned())),
            settings,
            base_url: self.base.tenant_url(&row.slug, &row.hosts),
            secret: secret(&db, &self.env).await?,
            demo: self.demo,
        };
        Ok(Opened { id: row.id, site: Arc::new(site), db, used: std::sync::Mutex::new(Instant::now()) })
    }
}
