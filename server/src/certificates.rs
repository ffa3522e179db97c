//! Which host names get a certificate. The proxy in front asks before it orders one (Caddy's `on_demand_tls`), so that
//! nobody can make it order thousands by inventing names.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::routing::get;
use serde::Deserialize;
use services::tenant::{Host, Tenants};

#[derive(Debug, Deserialize)]
struct Question {
    domain: String,
}

/// Answers `GET /tls?domain=NAME`: 200 for a name that leads to a page here, 404 for any other, 503 while the registry
/// is away. For the internal address only: the answers tell which tenants there are.
pub fn router(tenants: Arc<Tenants>) -> Router {
    Router::new().route("/tls", get(answer)).with_state(tenants)
}

async fn answer(State(tenants): State<Arc<Tenants>>, Query(question): Query<Question>) -> StatusCode {
    let Some(host) = Host::parse(&question.domain) else { return StatusCode::NOT_FOUND };
    match leads_somewhere(&tenants, &host).await {
        Ok(true) => StatusCode::OK,
        Ok(false) => StatusCode::NOT_FOUND,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Whether the state or a tenant is reached by this name. A suspended tenant is, too: its page says that the platform
/// pauses, and could not say so without a certificate.
async fn leads_somewhere(tenants: &Tenants, host: &Host) -> Result<bool, services::Error> {
    let base = tenants.base();
    if base.is_state(host) {
        return Ok(true);
    }
    let slug = base.slug(host);
    let rows = tenants.list().await?;
    Ok(rows.iter().any(|row| slug == Some(row.slug.as_str()) || row.hosts.iter().any(|own| own == host.as_str())))
}
