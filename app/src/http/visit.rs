//! What a handler and its view know of a request.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use domain::Locale;
use domain::address::{Address, Link, localized};
use services::limit::Limits;
use services::me::PersonActor;
use services::scope::{Shared, Tenant};
use services::{Actor, Ctx, Network, Site, StaffActor, TenantCtx};
use texts::Texts;

use super::{AppError, Assets, Auth, KeptPages, Refused, Side};

/// What every view needs: language, place, assets, and who is signed in.
#[derive(Clone)]
pub struct Page {
    pub locale: Locale,
    pub t: &'static Texts,
    pub side: Side,
    /// The path without the language.
    pub path: String,
    pub query: String,
    /// Whether the page only reads (GET, HEAD).
    pub reads: bool,
    pub site: Arc<Site>,
    pub staff: Option<StaffActor>,
    /// The volunteer or participant who is signed in; never together with staff.
    pub person: Option<PersonActor>,
    pub assets: Arc<Assets>,
    pub kept: Arc<KeptPages>,
    /// Lets this page's own scripts and style element through its content security policy.
    pub nonce: String,
    /// Tells pages that the program was started anew, while developing.
    pub live_reload: Option<u64>,
}

impl Page {
    /// Where a link leads, in this page's language.
    pub fn href(&self, address: impl Address) -> String {
        address.in_language(self.locale)
    }

    /// This same page in a language, without its query.
    pub fn path_in(&self, locale: Locale) -> String {
        localized(locale, &self.path)
    }

    /// This same page in another language, with its query.
    pub fn here_in(&self, locale: Locale) -> String {
        let query = if self.query.is_empty() { String::new() } else { format!("?{}", self.query) };
        format!("{}{query}", self.path_in(locale))
    }

    /// Whether this is the page of an address, or one below it.
    pub fn is_within(&self, address: &Link) -> bool {
        let below = self.path.strip_prefix(address.path());
        below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
    }
}

/// A request that has found its place: whose data (`Scope`), who, in which language.
pub struct Visit<Scope> {
    pub page: Page,
    pub ctx: Ctx<Scope>,
    pub auth: Auth,
    pub network: Network,
    pub limits: Arc<Limits>,
}

impl<Scope> Clone for Visit<Scope> {
    fn clone(&self) -> Self {
        Self {
            page: self.page.clone(),
            ctx: self.ctx.clone(),
            auth: self.auth.clone(),
            network: self.network,
            limits: self.limits.clone(),
        }
    }
}

impl Visit<Tenant> {
    /// The volunteer or participant who is signed in, and a context in which they act. Without one the error leads to
    /// signing in, and back here afterwards.
    pub fn person(&self) -> Result<(TenantCtx, &PersonActor), AppError> {
        let person = self.page.person.as_ref().ok_or(services::Error::Unauthenticated)?;
        Ok((self.ctx.acting(Actor::Person(person.id)), person))
    }
}

impl<Scope: Shared, S: Send + Sync> FromRequestParts<S> for Visit<Scope> {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        parts.extensions.get::<Self>().cloned().ok_or(AppError::Refused(Refused::Broken))
    }
}

/// What a page of the own area begins with: whoever is signed in acts, as [`Visit::person`] says it. It stands before the
/// parts of the path, so that nobody is told which records there are before they have signed in.
pub struct Mine(pub TenantCtx);

impl<S: Send + Sync> FromRequestParts<S> for Mine {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AppError> {
        let visit = Visit::<Tenant>::from_request_parts(parts, state).await?;
        Ok(Self(visit.person()?.0))
    }
}

/// Where the districts that take part are reached, for the state's map. Nothing else of a tenant is known there.
#[derive(Clone, Debug, Default)]
pub struct Districts(Vec<(String, String)>);

impl Districts {
    /// From pairs of slug and address.
    pub fn new(districts: Vec<(String, String)>) -> Self {
        Self(districts)
    }

    /// The address of a district that takes part.
    pub fn url(&self, slug: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == slug).map(|(_, url)| url.as_str())
    }
}
