//! Signs of life for whoever watches the program.

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};

use crate::http::App;

/// The program runs.
pub async fn alive() -> &'static str {
    "ok\n"
}

/// The program can serve: the registry answers.
pub async fn ready(State(app): State<App>) -> Response {
    let mut response = match app.tenants.ping().await {
        Ok(()) => (StatusCode::OK, "ready\n").into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the registry's database is away\n").into_response(),
    };
    if let Some(start) = app.config.live_reload {
        response.headers_mut().insert("x-start", HeaderValue::from(start));
    }
    response
}
