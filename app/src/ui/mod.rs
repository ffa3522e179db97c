//! Pieces that pages are made of. They carry the class names of the KERN design system and of the layer upon it; the
//! markup of each stands in `app/styles/kitchen-sink.html`.

pub mod again;
pub mod art;
pub mod badge;
pub mod button;
pub mod count;
pub mod csv;
pub mod date;
pub mod document;
pub mod error;
pub mod fold;
pub mod form;
pub mod guard;
pub mod label;
pub mod list;
pub mod own;
pub mod parts;
pub mod public;
pub mod record;
pub mod work;

pub use again::Again;
pub use button::Button;
pub use document::{Bundle, Document};

use axum::http::header;
use axum::response::{IntoResponse as _, Response};

/// A file that browsers keep under this name.
pub fn download(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}
