//! A product that the test puts together itself: in its own folder, at its own address, asked byte for byte.

use std::path::Path;
use std::sync::Arc;

use app::{App, Assets, Config};
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt as _;
use services::Env;
use services::limit::Limits;
use services::tenant::{Base, Tenants};
use store::{Durability, Location, Opener};
use testkit::Page;
use tower::ServiceExt as _;

/// Opens what stands in the folder, or begins anew there.
pub async fn open(folder: &Path, base: &str, assets: Assets) -> (Arc<Tenants>, Router) {
    let opener = Opener::new(Location::Folder(folder.to_owned()), Durability::Fast);
    let base = Base::parse(base).expect("a URL");
    let tenants = Tenants::open(opener, base, Env::default(), true).await.expect("databases");
    let app = App {
        tenants: tenants.clone(),
        assets: Arc::new(assets),
        kept: Arc::default(),
        limits: Arc::new(Limits::default()),
        env: Env::default(),
        config: Config::default(),
    };
    (tenants, app::service(app))
}

/// Sends a request as it is.
pub async fn send(router: &Router, request: Request<Body>) -> Page {
    let (parts, body) = router.clone().oneshot(request).await.expect("an answer").into_parts();
    let bytes = body.collect().await.expect("a body").to_bytes();
    Page { status: parts.status.as_u16(), headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
}
