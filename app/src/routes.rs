//! Who answers at which address; each audience says it in its own `mod.rs`. The addresses are declared in
//! `domain::address`. The tests walk this list as
//! nobody, as each role and from a neighbouring tenant: a route without an expectation fails there.

use axum::Router;
use axum::extract::Request;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::{Next, from_fn};
use axum::routing::{MethodFilter, on};
use domain::address::{self, Holder, Pattern};

use crate::http::{AppError, Refused, metrics};
use crate::public::{demo, legal, wellknown};
use crate::{staff, state};

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
    list: Vec<Route>,
    router: Router,
}

impl Routes {
    fn new(side: Side) -> Self {
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

/// The addresses of a district.
pub(crate) fn district() -> Routes {
    Routes::new(Side::District)
        .public_pages()
        .link_pages()
        .own_pages()
        .staff_pages()
        .common::<services::scope::Tenant>()
}

/// The addresses of the state association.
pub(crate) fn state() -> Routes {
    Routes::new(Side::State)
        .get(address::Home::PATTERN, state::home::home)
        .get(address::Staff::PATTERN, state::figures::page)
        .get(address::StaffFiguresCsv::PATTERN, state::figures::export)
        .common::<services::scope::State>()
}

impl Routes {
    /// What districts and the state have alike.
    fn common<S: services::scope::Shared>(self) -> Self {
        self.get(address::Imprint::PATTERN, legal::imprint::<S>)
            .get(address::Privacy::PATTERN, legal::privacy::<S>)
            .get(address::Accessibility::PATTERN, legal::accessibility::<S>)
            .get(address::Robots::PATTERN, wellknown::robots::<S>)
            .get(address::Sitemap::PATTERN, wellknown::sitemap::<S>)
            .get(address::SecurityTxt::PATTERN, wellknown::security::<S>)
            .get(address::DemoMails::PATTERN, demo::mailbox::<S>)
            .get(address::DemoMail::PATTERN, demo::message::<S>)
            .get(address::StaffSignIn::PATTERN, staff::sign_in::open::<S>)
            .post(address::StaffSignIn::PATTERN, staff::sign_in::sign_in::<S>)
            .post(address::StaffSignOut::PATTERN, staff::sign_in::sign_out::<S>)
            .get(address::InvitationLink::PATTERN, staff::invitation::open::<S>)
            .post(address::InvitationLink::PATTERN, staff::invitation::join::<S>)
            .get(address::StaffAccount::PATTERN, staff::account::page::<S>)
            .post(address::StaffPassword::PATTERN, staff::account::change_password::<S>)
            .post(address::StaffSessions::PATTERN, staff::account::end_sessions::<S>)
            .get(address::StaffAudit::PATTERN, staff::audit::list::<S>)
    }
}

/// Every route of the product.
pub fn routes() -> Vec<Route> {
    let mut list = district().list;
    list.extend(state().list);
    list
}
