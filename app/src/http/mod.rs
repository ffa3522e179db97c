//! From a request to a page: host, language, session, handler, and one place where errors become pages.

pub mod assets;
mod body;
mod error;
pub(crate) mod health;
mod kept;
pub(crate) mod metrics;
mod query;
mod route;
mod session;
mod visit;
mod wire;

pub use assets::Assets;
pub use body::{Path, Posted, Queried};
pub use error::{AppError, Noted, Refused, Shown};
pub use kept::KeptPages;
pub use metrics::RequestMetrics;
pub use query::{page_number, searched};
pub(crate) use route::Routes;
pub use route::{Route, Side};
pub use session::Auth;
pub use visit::{Districts, Mine, Page, Visit};
pub use wire::{App, Config, service};

use axum::response::{IntoResponse as _, Redirect, Response};

/// What handlers answer.
pub type Answer = Result<Response, AppError>;

/// Sends the browser on with a GET (303 See Other), as after every form that was taken.
pub fn see_other(url: &str) -> Response {
    Redirect::to(url).into_response()
}
