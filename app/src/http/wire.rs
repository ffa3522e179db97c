//! The way of a request: host → tenant, language, session → handler → page, with its headers.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::uri::{Authority, PathAndQuery};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use domain::Locale;
use domain::address::{self, ASSET, HEALTHZ, READYZ};
use services::limit::Limits;
use services::tenant::{Base, Host, Reached, TenantStatus, Tenants};
use services::{Actor, Ctx, Env, Network, Site, measure};
use texts::texts;
use tower::{Layer as _, ServiceExt as _, service_fn};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_sessions::Session;
use tracing::Instrument as _;

use super::error::{Failed, Noted};
use super::health;
use super::metrics::Led;
use super::session::Place;
use super::{
    AppError, Assets, Auth, Districts, KeptPages, Page, Refused, RequestMetrics, Side, Visit, assets, session,
};
use crate::routes::{district, state};
use crate::ui;

/// What the program decides for the pages.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Whether a reverse proxy in front tells the visitor's address (the last entry of `X-Forwarded-For`).
    pub trust_proxy: bool,
    /// Set while developing: pages load themselves anew when the program was.
    pub live_reload: Option<u64>,
    /// Where requests are counted and timed, if anybody wants to know.
    pub metrics: Option<RequestMetrics>,
}

/// Everything that requests share.
#[derive(Clone)]
pub struct App {
    pub tenants: Arc<Tenants>,
    pub assets: Arc<Assets>,
    /// Pages that are the same for everybody.
    pub kept: Arc<KeptPages>,
    pub limits: Arc<Limits>,
    pub env: Env,
    pub config: Config,
}

/// The whole web side.
pub fn service(app: App) -> Router {
    let (district, state) = (Arc::new(district().into_router()), Arc::new(state().into_router()));
    let dispatch = move |State(app): State<App>, request: Request| {
        let (district, state) = (district.clone(), state.clone());
        async move { dispatch(app, &district, &state, request).await }
    };
    let metrics = app.config.metrics.clone();
    let router = Router::new()
        .route(HEALTHZ, get(health::alive))
        .route(READYZ, get(health::ready))
        .route(ASSET, get(assets::serve))
        .fallback(dispatch)
        .layer(CompressionLayer::new())
        .layer(axum::middleware::map_response(guard))
        .with_state(app);
    match metrics {
        Some(metrics) => router.layer(axum::middleware::from_fn_with_state(metrics, super::metrics::observe)),
        None => router,
    }
}

/// Longest time that a page takes.
const LONGEST: Duration = Duration::from_secs(25);

/// Headers of every answer, also of files and signs of life.
async fn guard(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    response
}

/// What a request says of itself.
struct Asked {
    host: Option<Host>,
    locale: Locale,
    /// Whether the address names the language.
    named: bool,
    path: String,
    query: String,
    reads: bool,
    network: Network,
    id: String,
    nonce: String,
}

fn asked(app: &App, request: &Request) -> Asked {
    let headers = request.headers();
    let header = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    // Two hosts are none (RFC 9112, section 3.2), also when one stands in the target: a proxy may have gone by the other.
    let in_target = request.uri().host().map(Host::parse);
    let in_headers = headers.get_all(header::HOST).iter().map(|value| value.to_str().ok().and_then(Host::parse));
    let mut hosts = in_target.into_iter().chain(in_headers);
    let host = hosts.next().flatten();
    let one_host = headers.get_all(header::HOST).iter().count() < 2 && hosts.all(|other| other == host);
    let host = host.filter(|_| one_host);
    let (locale, path) = Locale::split_path(request.uri().path());
    let network = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |info| info.0.ip());
    let forwarded = app
        .config
        .trust_proxy
        .then(|| {
            headers
                .get_all("x-forwarded-for")
                .iter()
                .next_back()?
                .to_str()
                .ok()?
                .rsplit(',')
                .next()?
                .trim()
                .parse()
                .ok()
        })
        .flatten();
    Asked {
        host,
        locale: locale.unwrap_or_else(|| Locale::negotiate(header(header::ACCEPT_LANGUAGE).unwrap_or_default())),
        named: locale.is_some(),
        path: path.to_owned(),
        query: request.uri().query().unwrap_or_default().to_owned(),
        reads: is_reading(request.method()),
        network: Network::of(forwarded.unwrap_or(network)),
        id: reference(&app.env),
        nonce: STANDARD_NO_PAD.encode(app.env.bytes::<16>()),
    }
}

/// A short number that a person can read out on the telephone, for finding a request in the log.
fn reference(env: &Env) -> String {
    const SIGNS: &[u8] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let sign = |byte: &u8| char::from(SIGNS[usize::from(*byte) % SIGNS.len()]);
    let signs: String = env.bytes::<8>().iter().map(sign).collect();
    format!("{}-{}", &signs[..4], &signs[4..])
}

async fn dispatch(app: App, district: &Router, state: &Router, mut request: Request) -> Response {
    let asked = asked(&app, &request);
    let method = request.method().clone();
    let started = app.env.now();
    let host = asked.host.clone();
    let led = Led::of(&mut request);
    // An error's level, so that the span is there for warnings, too, when nothing less is logged.
    let span = tracing::error_span!("request", id = %asked.id);
    let answered = async move {
        // On the heap: what a page needs while it waits is large.
        let reached = Box::pin(reach(app.clone(), district, state, request, asked));
        let (response, count) = measure::counting(reached).await;
        let millis = (app.env.now() - started).num_milliseconds();
        // The path may hold the secret of a link or what somebody typed, so only its pattern is told.
        let route = led.route();
        let host = host.as_ref().map_or("-", Host::as_str);
        let (status, queries) = (response.status().as_u16(), count.queries);
        tracing::info!(host, %method, route, status, millis, queries, "request");
        response
    };
    answered.instrument(span).await
}

async fn reach(app: App, district: &Router, state: &Router, request: Request, asked: Asked) -> Response {
    let actor = Actor::Visitor(asked.network);
    let Some(host) = &asked.host else { return outside(&app, &asked, Refused::NotAForm) };
    let reached = tokio::time::timeout(LONGEST, app.tenants.reach(host, actor)).await;
    match reached.unwrap_or(Reached::Away) {
        Reached::State(ctx) => {
            let mut request = request;
            request.extensions_mut().insert(Arc::new(districts(&app).await));
            enter(&app, ctx, Side::State, state.clone(), request, asked).await
        }
        Reached::Tenant(ctx) => enter(&app, ctx, Side::District, district.clone(), request, asked).await,
        Reached::Unknown => outside(&app, &asked, Refused::UnknownHost),
        Reached::Suspended => outside(&app, &asked, Refused::Suspended),
        Reached::Away => outside(&app, &asked, Refused::Away),
    }
}

/// Where the districts are reached that take part.
async fn districts(app: &App) -> Districts {
    let rows = app.tenants.list().await.unwrap_or_default();
    let base = app.tenants.base();
    let active = rows.iter().filter(|row| row.status == TenantStatus::Active);
    Districts::new(active.map(|row| (row.slug.clone(), base.tenant_url(&row.slug, &row.hosts))).collect())
}

fn page(app: &App, asked: &Asked, of: Arc<Site>, side: Side) -> Page {
    Page {
        locale: asked.locale,
        t: texts(asked.locale),
        side,
        path: asked.path.clone(),
        query: asked.query.clone(),
        reads: asked.reads,
        site: of,
        staff: None,
        person: None,
        assets: app.assets.clone(),
        kept: app.kept.clone(),
        nonce: asked.nonce.clone(),
        live_reload: app.config.live_reload,
    }
}

/// A page for a request that leads to no tenant, in the look of the state.
fn outside(app: &App, asked: &Asked, refused: Refused) -> Response {
    let site = app.tenants.state(Actor::System).site;
    let page = page(app, asked, site, Side::Nowhere);
    let response = AppError::Refused(refused).into_response();
    finish(app, &page, asked, response)
}

async fn enter<S: Place>(
    app: &App,
    ctx: Ctx<S>,
    side: Side,
    router: Router,
    request: Request,
    asked: Asked,
) -> Response {
    if is_from_elsewhere(&request, app.tenants.base()) {
        let page = page(app, &asked, ctx.site.clone(), side);
        return finish(app, &page, &asked, AppError::Refused(Refused::OtherSite).into_response());
    }
    let secure = app.tenants.base().is_https();
    let inner = service_fn({
        let (app, ctx, asked) = (app.clone(), ctx.clone(), Arc::new(asked));
        move |request: Request| {
            let (app, ctx, router, asked) = (app.clone(), ctx.clone(), router.clone(), asked.clone());
            async move {
                let mut page = page(&app, &asked, ctx.site.clone(), side);
                let response = handle(&app, ctx, router, request, &mut page, asked.network).await;
                Ok::<_, std::convert::Infallible>(finish(&app, &page, &asked, response))
            }
        }
    });
    let answered = session::layer(ctx, secure).layer(inner).oneshot(request).await;
    answered.unwrap_or_else(|never| match never {})
}

/// Answers in good time: a database that says nothing, neither when asked for the session nor for the page, holds nobody
/// for ever.
async fn handle<S: Place>(
    app: &App,
    ctx: Ctx<S>,
    router: Router,
    request: Request,
    page: &mut Page,
    network: Network,
) -> Response {
    let answer = answer(app, ctx, router, request, page, network);
    tokio::time::timeout(LONGEST, answer).await.unwrap_or_else(|_| AppError::Refused(Refused::TooLong).into_response())
}

/// Finds out who asks and lets the router answer.
async fn answer<S: Place>(
    app: &App,
    mut ctx: Ctx<S>,
    router: Router,
    mut request: Request,
    page: &mut Page,
    network: Network,
) -> Response {
    let Some(session) = request.extensions().get::<Session>().cloned() else {
        return AppError::Refused(Refused::Broken).into_response();
    };
    let auth = Auth::new(session);
    let has_cookie = request.headers().contains_key(header::COOKIE);
    if has_cookie {
        match auth.staff(&ctx).await {
            Ok(Some(staff)) => {
                page.staff = Some(staff.clone());
                ctx = ctx.acting(Actor::Staff(staff));
            }
            Ok(None) => match auth.person(&ctx).await {
                Ok(person) => page.person = person,
                Err(error) => return error.into_response(),
            },
            Err(error) => return error.into_response(),
        }
    }
    let path = if page.query.is_empty() { page.path.clone() } else { format!("{}?{}", page.path, page.query) };
    match path.parse::<PathAndQuery>() {
        Ok(path) => *request.uri_mut() = Uri::from(path),
        Err(_) => return AppError::Refused(Refused::NotAForm).into_response(),
    }
    let visit = Visit { page: page.clone(), ctx, auth, network, limits: app.limits.clone() };
    request.extensions_mut().insert(visit);
    // A page that breaks has its number, language and headers like any other.
    let caught = CatchPanicLayer::custom(broken).layer(router);
    match caught.oneshot(request).await {
        Ok(response) => response.map(axum::body::Body::new),
        Err(never) => match never {},
    }
}

/// The answer for a page that panicked.
fn broken(_: Box<dyn std::any::Any + Send + 'static>) -> Response {
    AppError::Refused(Refused::Broken).into_response()
}

/// Whether a request only reads.
fn is_reading(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Whether a request that changes something was sent by another site (cross-site request forgery). Browsers say so in
/// `Sec-Fetch-Site`, and those that don't (older ones, and all over plain HTTP) in `Origin`, which must be this very
/// scheme, name and port. A request with neither comes from no browser that holds a cookie of ours. What can't be read
/// counts as from elsewhere.
fn is_from_elsewhere(request: &Request, base: &Base) -> bool {
    if is_reading(request.method()) {
        return false;
    }
    let headers = request.headers();
    let said = |name: &str, fits: &dyn Fn(&str) -> bool| {
        let mut values = headers.get_all(name).iter().peekable();
        values.peek().is_some().then(|| values.all(|value| value.to_str().is_ok_and(fits)))
    };
    let asked = request.uri().authority().map(Authority::as_str);
    let asked = asked.or_else(|| headers.get(header::HOST)?.to_str().ok()).unwrap_or_default();
    let same = said("sec-fetch-site", &|site| matches!(site, "same-origin" | "none"));
    let same = same.or_else(|| said("origin", &|origin| base.is_same_origin(origin, asked)));
    same == Some(false)
}

/// Turns an error into its page and puts on the headers that every answer has.
fn finish(app: &App, page: &Page, asked: &Asked, mut response: Response) -> Response {
    if let Some(Noted(error)) = response.extensions_mut().remove() {
        tracing::error!(error = &*error as &dyn std::error::Error, "a request failed");
    }
    let failed = response.extensions_mut().remove::<Failed>().map(|failed| failed.0);
    let bare = response.status().as_u16() >= 400 && !response.headers().contains_key(header::CONTENT_TYPE);
    let error = failed.or_else(|| {
        // What the router itself answers.
        let refused = match response.status() {
            StatusCode::METHOD_NOT_ALLOWED => AppError::Refused(Refused::Method),
            StatusCode::NOT_FOUND => services::Error::NotFound.into(),
            StatusCode::BAD_REQUEST => AppError::Refused(Refused::NotAForm),
            _ => AppError::Refused(Refused::Broken),
        };
        bare.then(|| Arc::new(refused))
    });
    if let Some(error) = error {
        let shown = error.shown();
        if shown.is_ours() {
            tracing::error!(error = &*error as &dyn std::error::Error, "a request failed");
        }
        let allow = response.headers_mut().remove(header::ALLOW);
        response = ui::error::page(page, shown, &asked.id);
        if let Some(allow) = allow {
            response.headers_mut().insert(header::ALLOW, allow);
        }
    }
    dress(app, page, asked, response.headers_mut());
    response
}

fn dress(app: &App, page: &Page, asked: &Asked, headers: &mut HeaderMap) {
    let nonce = &page.nonce;
    let policy = format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self' 'nonce-{nonce}'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'"
    );
    let mut put = |name: &'static str, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(HeaderName::from_static(name), value);
        }
    };
    put("content-security-policy", &policy);
    put("referrer-policy", "same-origin");
    put("cross-origin-opener-policy", "same-origin");
    put("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    put("x-request-id", &asked.id);
    if app.tenants.base().is_https() {
        put("strict-transport-security", "max-age=31536000; includeSubDomains");
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        let is_secret = address::is_secret(&page.path) || page.staff.is_some() || page.person.is_some();
        let value = if is_secret { "no-store" } else { "private, no-cache" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(value));
    }
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(page.locale.code()));
    if !asked.named {
        headers.append(header::VARY, HeaderValue::from_static("Accept-Language"));
    }
}
