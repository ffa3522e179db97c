//! Figures about requests, for whoever watches the program. Labels are words of this program alone: the pattern of an
//! address, never the address; nothing that a visitor sent can become one.

use std::sync::{Arc, OnceLock};
use std::time::Instant;

use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use super::Side;
use domain::address::{ASSET, ASSETS, HEALTHZ, READYZ};

/// Upper bounds in seconds: from a page out of memory to the longest time that a page may take.
const BOUNDS: [f64; 12] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 25.0];

#[derive(Clone, Copy, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct Place {
    /// `district`, `state`, or `none` for what belongs to neither.
    side: &'static str,
    /// The pattern, such as `/confirm/{secret}`; `none` for an address or a host that leads nowhere.
    route: &'static str,
    method: &'static str,
}

#[derive(Clone, Copy, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct Answered {
    side: &'static str,
    route: &'static str,
    method: &'static str,
    /// `2xx` to `5xx`.
    status: &'static str,
}

/// Counts and times requests. Cheap to clone; all clones count together.
#[derive(Clone, Debug)]
pub struct RequestMetrics {
    requests: Family<Answered, Counter>,
    seconds: Family<Place, Histogram, fn() -> Histogram>,
    in_flight: Gauge,
}

fn histogram() -> Histogram {
    Histogram::new(BOUNDS)
}

impl Default for RequestMetrics {
    fn default() -> Self {
        Self {
            requests: Family::default(),
            seconds: Family::new_with_constructor(histogram),
            in_flight: Gauge::default(),
        }
    }
}

impl RequestMetrics {
    /// Gives them their names in an exposition.
    pub fn register(&self, registry: &mut Registry) {
        registry.register(
            "http_requests",
            "Requests answered, by pattern of the address, method and class of the status",
            self.requests.clone(),
        );
        registry.register(
            "http_request_duration_seconds",
            "Time from a request to the head of its answer",
            self.seconds.clone(),
        );
        registry.register("http_requests_in_flight", "Requests being answered at this moment", self.in_flight.clone());
    }
}

/// Where a request turned out to lead. The route that is found inside says so to the layers outside, also when its
/// handler panics or takes too long.
#[derive(Clone, Debug, Default)]
pub(super) struct Led(Arc<OnceLock<(Side, &'static str)>>);

impl Led {
    /// The request's own, put there by whoever asks first.
    pub(super) fn of(request: &mut Request) -> Self {
        request.extensions_mut().get_or_insert_default::<Self>().clone()
    }

    /// The pattern of the address; `none` when it leads nowhere.
    pub(super) fn route(&self) -> &'static str {
        self.0.get().map_or("none", |(_, route)| *route)
    }
}

/// Remembers which route was taken.
pub(crate) fn led(request: &Request, side: Side, route: &'static str) {
    if let Some(Led(place)) = request.extensions().get() {
        let _ = place.set((side, route));
    }
}

/// Counts down even when the visitor has gone away and the answer is dropped.
struct InFlight<'a>(&'a Gauge);

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// The layer around everything.
pub async fn observe(State(metrics): State<RequestMetrics>, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = method(request.method());
    let common = common(request.uri().path());
    let led = Led::of(&mut request);
    metrics.in_flight.inc();
    let _in_flight = InFlight(&metrics.in_flight);
    let response = next.run(request).await;
    let (side, route) = match led.0.get() {
        Some((Side::District, route)) => ("district", *route),
        Some((Side::State, route)) => ("state", *route),
        Some((Side::Nowhere, _)) | None => ("none", common),
    };
    let status = match response.status().as_u16() {
        100..200 => "1xx",
        200..300 => "2xx",
        300..400 => "3xx",
        400..500 => "4xx",
        _ => "5xx",
    };
    metrics.requests.get_or_create(&Answered { side, route, method, status }).inc();
    metrics.seconds.get_or_create(&Place { side, route, method }).observe(started.elapsed().as_secs_f64());
    response
}

/// What any host answers.
fn common(path: &str) -> &'static str {
    match path {
        HEALTHZ => HEALTHZ,
        READYZ => READYZ,
        _ if path.starts_with(ASSETS) => ASSET,
        _ => "none",
    }
}

/// Anyone can invent methods, so only known ones are named.
fn method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}
