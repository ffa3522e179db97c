//! A router that knows its routes.

use axum::Router;
use axum::extract::Request;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::{Next, from_fn};
use axum::routing::{MethodFilter, on};
use domain::address::{Holder, Pattern};

use super::{AppError, Refused, metrics};

/// Which side of the product a page belongs to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Side {
    District,
    State,
    /// Neither: a host name that nobody has.
    Nowhere,
}

/// What one address answers to one method.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Route {
    pub side: Side,
    pub method: Method,
    /// With place-holders in braces, without the language.
    pub path: &'static str,
    /// What the place-holders stand for.
    pub holders: &'static [Holder],
}

/// A router that knows its routes.
pub(crate) struct Routes {
    side: Side,
    /// Every one, in the order in which they were told.
    pub(crate) list: Vec<Route>,
    router: Router,
}

impl Routes {
    pub(crate) fn new(side: Side) -> Self {
        Self { side, list: Vec::new(), router: Router::new() }
    }

    /// Answers a page. The pattern is the address's own: `address::StaffTandem::PATTERN`.
    pub(crate) fn get<H: Handler<T, ()>, T: 'static>(self, pattern: Pattern, handler: H) -> Self {
        self.on(Method::GET, MethodFilter::GET, pattern, handler)
    }

    pub(crate) fn post<H: Handler<T, ()>, T: 'static>(self, pattern: Pattern, handler: H) -> Self {
        self.on(Method::POST, MethodFilter::POST, pattern, handler)
    }

    fn on<H: Handler<T, ()>, T: 'static>(
        mut self,
        method: Method,
        filter: MethodFilter,
        pattern: Pattern,
        handler: H,
    ) -> Self {
        let (side, Pattern { path, holders, .. }) = (self.side, pattern);
        self.list.push(Route { side, method, path, holders });
        let marked = from_fn(move |request: Request, next: Next| {
            metrics::led(&request, side, path);
            next.run(request)
        });
        self.router = self.router.route(path, on(filter, handler).route_layer(marked));
        self
    }

    pub(crate) fn into_router(self) -> Router {
        self.router
            .fallback(|| async { AppError::from(services::Error::NotFound) })
            .method_not_allowed_fallback(|| async { AppError::Refused(Refused::Method) })
    }
}
