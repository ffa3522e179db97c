//! Sessions: kept in the tenant's own database, known to the browser by a host-only cookie that exists only once
//! somebody has signed in.

use async_trait::async_trait;
use domain::id::{PersonId, StaffId};
use serde::{Deserialize, Serialize};
use services::me::{self, PersonActor};
use services::scope::{Shared, State, Tenant};
use services::{Ctx, StaffActor, account, session};
use time::OffsetDateTime;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{self, Error, SessionStore};
use tower_sessions::{Expiry, Session, SessionManagerLayer};

use super::AppError;

/// The keys in the session under which stands who signed in: one of the two, never both.
const STAFF: &str = "staff";
const PERSON: &str = "person";
/// A session ends after so many hours without a request.
const IDLE_HOURS: i64 = 8;
/// … or, for people who wish to stay signed in on their own device, so many days.
const DEVICE_DAYS: i64 = 90;

/// A session is written anew at most once in so many seconds, so that reading pages doesn't write all the time.
const RENEW_SECONDS: i64 = 900;

/// Who signed in, in which epoch of their sessions, and when they were last seen (Unix seconds).
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
struct Remembered {
    id: StaffId,
    epoch: i32,
    seen: i64,
}

/// The same for a volunteer or a participant.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
struct RememberedPerson {
    id: PersonId,
    epoch: i32,
    seen: i64,
    /// Whether the device is remembered.
    stays: bool,
}

/// Where people can be signed in: in districts. At the state's side there are none.
pub trait Place: Shared + Sized {
    /// The person of a session, if they still may have it.
    fn resume(
        ctx: &Ctx<Self>,
        id: PersonId,
        epoch: i32,
    ) -> impl Future<Output = Result<Option<PersonActor>, services::Error>> + Send;
}

impl Place for Tenant {
    async fn resume(ctx: &Ctx<Self>, id: PersonId, epoch: i32) -> Result<Option<PersonActor>, services::Error> {
        me::resume(ctx, id, epoch).await
    }
}

impl Place for State {
    async fn resume(_: &Ctx<Self>, _: PersonId, _: i32) -> Result<Option<PersonActor>, services::Error> {
        Ok(None)
    }
}

/// The sessions of one tenant or of the state.
pub struct Sessions<S>(pub Ctx<S>);

impl<S> Clone for Sessions<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S> std::fmt::Debug for Sessions<S> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Sessions")
    }
}

impl<S: Shared> Sessions<S> {
    /// When a session ends, by the clock of the context: the layer counts by the machine's own.
    fn expires(&self, record: &Record) -> i64 {
        let lasts = record.expiry_date - OffsetDateTime::now_utc();
        self.0.now().timestamp() + lasts.whole_seconds()
    }
}

fn backend(error: impl std::fmt::Display) -> Error {
    Error::Backend(error.to_string())
}

#[async_trait]
impl<S: Shared> SessionStore for Sessions<S> {
    async fn create(&self, record: &mut Record) -> session_store::Result<()> {
        let data = serde_json::to_string(&record.data).map_err(backend)?;
        // An identifier that is taken is drawn anew; with 128 random bits once is more than enough.
        for _ in 0..3 {
            let expires = self.expires(record);
            if session::create(&self.0, &record.id.to_string(), &data, expires).await.map_err(backend)? {
                return Ok(());
            }
            record.id = Id::default();
        }
        Err(backend("no free identifier"))
    }

    async fn save(&self, record: &Record) -> session_store::Result<()> {
        let data = serde_json::to_string(&record.data).map_err(backend)?;
        let expires = self.expires(record);
        match session::save(&self.0, &record.id.to_string(), &data, expires).await {
            // A session that is only renewed is good without it: whoever reads goes on reading while nothing can be
            // written.
            Err(error) if error.is_away() || error.is_read_only() => {
                tracing::warn!(error = &error as &dyn std::error::Error, "a session was not renewed");
                Ok(())
            }
            done => done.map_err(backend),
        }
    }

    async fn load(&self, id: &Id) -> session_store::Result<Option<Record>> {
        let Some((data, expires)) = session::load(&self.0, &id.to_string()).await.map_err(backend)? else {
            return Ok(None);
        };
        Ok(Some(Record {
            id: *id,
            data: serde_json::from_str(&data).map_err(backend)?,
            expiry_date: OffsetDateTime::from_unix_timestamp(expires).map_err(backend)?,
        }))
    }

    async fn delete(&self, id: &Id) -> session_store::Result<()> {
        session::delete(&self.0, &id.to_string()).await.map_err(backend)
    }
}

/// The layer that gives a request its session.
pub fn layer<S: Shared>(ctx: Ctx<S>, secure: bool) -> SessionManagerLayer<Sessions<S>> {
    SessionManagerLayer::new(Sessions(ctx))
        .with_name(cookie(secure))
        .with_secure(secure)
        .with_http_only(true)
        .with_same_site(tower_sessions::cookie::SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(time::Duration::hours(IDLE_HOURS)))
}

/// The cookie's name. The prefix `__Host-` binds it to this host, to HTTPS and to the whole site (RFC 6265bis).
pub const fn cookie(secure: bool) -> &'static str {
    if secure { "__Host-ch_session" } else { "ch_session" }
}

/// The session of a request, as handlers use it.
#[derive(Clone, Debug)]
pub struct Auth(Session);

impl Auth {
    pub fn new(session: Session) -> Self {
        Self(session)
    }

    /// Who of the staff is signed in.
    pub async fn staff<S: Shared>(&self, ctx: &Ctx<S>) -> Result<Option<StaffActor>, AppError> {
        let Some(remembered) = self.0.get::<Remembered>(STAFF).await.map_err(|_| lost())? else { return Ok(None) };
        let Some(staff) = account::resume(ctx, remembered.id, remembered.epoch).await? else {
            self.end().await?;
            return Ok(None);
        };
        let now = ctx.now().timestamp();
        if now - remembered.seen > RENEW_SECONDS {
            self.remember(Remembered { seen: now, ..remembered }).await?;
        }
        Ok(Some(staff))
    }

    /// Which volunteer or participant is signed in.
    pub async fn person<S: Place>(&self, ctx: &Ctx<S>) -> Result<Option<PersonActor>, AppError> {
        let remembered = self.0.get::<RememberedPerson>(PERSON).await.map_err(|_| lost())?;
        let Some(remembered) = remembered else { return Ok(None) };
        let Some(person) = S::resume(ctx, remembered.id, remembered.epoch).await? else {
            self.end().await?;
            return Ok(None);
        };
        let now = ctx.now().timestamp();
        if now - remembered.seen > RENEW_SECONDS {
            self.remember_person(RememberedPerson { seen: now, ..remembered }).await?;
        }
        Ok(Some(person))
    }

    /// Begins the session of a volunteer or a participant, under a new identifier. Whoever of the staff was signed in in
    /// this browser is not any more.
    pub async fn begin_person(
        &self,
        ctx: &Ctx<Tenant>,
        person: &PersonActor,
        epoch: i32,
        stays: bool,
    ) -> Result<(), AppError> {
        self.0.cycle_id().await.map_err(|_| lost())?;
        self.0.remove_value(STAFF).await.map_err(|_| lost())?;
        self.remember_person(RememberedPerson { id: person.id, epoch, seen: ctx.now().timestamp(), stays }).await
    }

    async fn remember_person(&self, remembered: RememberedPerson) -> Result<(), AppError> {
        let idle = if remembered.stays { time::Duration::days(DEVICE_DAYS) } else { time::Duration::hours(IDLE_HOURS) };
        self.0.set_expiry(Some(Expiry::OnInactivity(idle)));
        self.0.insert(PERSON, remembered).await.map_err(|_| lost())
    }

    /// Begins the session of somebody who signed in, under a new identifier: one that was planted before is worth
    /// nothing (session fixation).
    pub async fn begin<S: Shared>(&self, ctx: &Ctx<S>, staff: &StaffActor, epoch: i32) -> Result<(), AppError> {
        self.0.cycle_id().await.map_err(|_| lost())?;
        self.0.remove_value(PERSON).await.map_err(|_| lost())?;
        self.remember(Remembered { id: staff.id, epoch, seen: ctx.now().timestamp() }).await
    }

    async fn remember(&self, remembered: Remembered) -> Result<(), AppError> {
        self.0.insert(STAFF, remembered).await.map_err(|_| lost())
    }

    /// Ends the session and takes the cookie back.
    pub async fn end(&self) -> Result<(), AppError> {
        self.0.flush().await.map_err(|_| lost())
    }
}

fn lost() -> AppError {
    AppError::Refused(super::Refused::Away)
}
