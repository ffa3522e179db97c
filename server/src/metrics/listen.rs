//! The address that figures are read at. It's never the visitors': whoever reads here is on the operator's network.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::{MEDIA_TYPE, Metrics};
use crate::serve::Failure;

/// Answers `GET /metrics`, and the proxy's question for certificates, at this address until `stop` is true. Says at which it listens, as the port may be 0.
///
/// # Errors
/// When the address can't be listened at.
pub async fn listen(
    metrics: Arc<Metrics>,
    address: SocketAddr,
    mut stop: watch::Receiver<bool>,
) -> Result<SocketAddr, Failure> {
    let listener = TcpListener::bind(address).await.map_err(|error| format!("CH_METRICS_LISTEN {address}: {error}"))?;
    let address = listener.local_addr()?;
    let certificates = crate::certificates::router(metrics.tenants.clone());
    let router = Router::new().route("/metrics", get(expose)).with_state(metrics).merge(certificates);
    let server = axum::serve(listener, router).with_graceful_shutdown(async move {
        let _ = stop.wait_for(|stop| *stop).await;
    });
    tokio::spawn(async move { server.await });
    tracing::info!(%address, "metrics");
    Ok(address)
}

async fn expose(State(metrics): State<Arc<Metrics>>) -> Response {
    match metrics.expose().await {
        Ok(text) => ([(header::CONTENT_TYPE, MEDIA_TYPE)], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
