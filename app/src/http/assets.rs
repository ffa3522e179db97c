//! Style sheet, fonts, drawings and the browser's part: read once at start, served under names that carry a hash of
//! their content, so that browsers keep them for a year.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path as UrlPath, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::App;
use domain::address::ASSETS;

struct File {
    kind: &'static str,
    plain: Bytes,
    brotli: Option<Bytes>,
}

/// The files of the site folder that `cargo xtask site` makes.
#[derive(Default)]
pub struct Assets {
    /// From the plain name, such as `app.css`, to the one with the hash.
    names: HashMap<String, String>,
    files: HashMap<String, File>,
}

impl std::fmt::Debug for Assets {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Assets({} files)", self.files.len())
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

impl Assets {
    /// Reads the folder.
    ///
    /// # Errors
    /// When `manifest.json` or a file that it names can't be read.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let names: HashMap<String, String> = serde_json::from_slice(&std::fs::read(folder.join("manifest.json"))?)?;
        let mut files = HashMap::new();
        for name in names.values() {
            let plain = std::fs::read(folder.join(name))?.into();
            let brotli = std::fs::read(folder.join(format!("{name}.br"))).ok().map(Bytes::from);
            files.insert(name.clone(), File { kind: kind(name), plain, brotli });
        }
        Ok(Self { names, files })
    }

    /// The address of a file by its plain name.
    pub fn url(&self, name: &str) -> String {
        format!("{ASSETS}{}", self.names.get(name).map_or(name, String::as_str))
    }

    /// Whether the browser's part was built.
    pub fn has(&self, name: &str) -> bool {
        self.names.contains_key(name)
    }
}

/// Serves a file.
pub async fn serve(State(app): State<App>, UrlPath(name): UrlPath<String>, headers: HeaderMap) -> Response {
    let assets: &Arc<Assets> = &app.assets;
    let Some(file) = assets.files.get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let takes_brotli = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|coding| coding.trim().split(';').next() == Some("br")));
    let fixed = [
        (header::CONTENT_TYPE, file.kind),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::VARY, "Accept-Encoding"),
    ];
    match &file.brotli {
        Some(brotli) if takes_brotli => (fixed, [(header::CONTENT_ENCODING, "br")], brotli.clone()).into_response(),
        _ => (fixed, file.plain.clone()).into_response(),
    }
}
