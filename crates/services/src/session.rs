//! Sessions in the tenant's or the state's own database: a session of one is nothing in another. The database keeps the
//! hash of a session's identifier, never the identifier: who reads a database or a backup is signed in nowhere.

use store::Shared;

use crate::{Ctx, Error, secret};

/// The data of a session that has not expired, and when it does (Unix seconds).
pub async fn load<S: Shared>(ctx: &Ctx<S>, id: &str) -> Result<Option<(String, i64)>, Error> {
    Ok(store::session::load(ctx.db(), &secret::hash(id), ctx.now().timestamp()).await?)
}

/// Makes a session; `false` when the identifier is taken.
pub async fn create<S: Shared>(ctx: &Ctx<S>, id: &str, data: &str, expires_at: i64) -> Result<bool, Error> {
    match store::session::create(ctx.db(), &secret::hash(id), data, expires_at).await {
        Ok(()) => Ok(true),
        Err(store::StoreError::Exists) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Writes a session.
pub async fn save<S: Shared>(ctx: &Ctx<S>, id: &str, data: &str, expires_at: i64) -> Result<(), Error> {
    Ok(store::session::save(ctx.db(), &secret::hash(id), data, expires_at).await?)
}

/// Ends a session.
pub async fn delete<S: Shared>(ctx: &Ctx<S>, id: &str) -> Result<(), Error> {
    Ok(store::session::delete(ctx.db(), &secret::hash(id)).await?)
}

/// Clears away expired sessions.
pub async fn clear<S: Shared>(ctx: &Ctx<S>) -> Result<u64, Error> {
    Ok(store::session::delete_expired(ctx.db(), ctx.now().timestamp()).await?)
}
