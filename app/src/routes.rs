//! Every address of the product. The tests walk this list as nobody, as each role and from a neighbouring tenant: a
//! route without an expectation fails there.

use axum::Router;
use axum::extract::Request;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::{Next, from_fn};
use axum::routing::{MethodFilter, on};

use crate::http::{AppError, Refused, metrics};
use crate::tandem::{Proposal, Trial};
use crate::{
    certificate, demo, directory, evening, events, home, join, legal, me, meeting, profile, programme, staff, state,
    tandem, wellknown,
};

/// Which side of the product a page belongs to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Side {
    District,
    State,
    /// Neither: a host name that nobody has.
    Nowhere,
}

/// One address.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Route {
    pub side: Side,
    pub method: Method,
    /// With place-holders in braces, without the language.
    pub path: &'static str,
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

    fn get<H: Handler<T, ()>, T: 'static>(self, path: &'static str, handler: H) -> Self {
        self.on(Method::GET, MethodFilter::GET, path, handler)
    }

    fn post<H: Handler<T, ()>, T: 'static>(self, path: &'static str, handler: H) -> Self {
        self.on(Method::POST, MethodFilter::POST, path, handler)
    }

    fn on<H: Handler<T, ()>, T: 'static>(
        mut self,
        method: Method,
        filter: MethodFilter,
        path: &'static str,
        handler: H,
    ) -> Self {
        self.list.push(Route { side: self.side, method, path });
        let side = self.side;
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
        .get("/", home::home)
        .get("/women", programme::women)
        .get("/partners", programme::partners)
        .get("/join", join::choose)
        .get("/join/{kind}", join::open)
        .post("/join/{kind}", join::send)
        .get("/join/thanks", join::thanks)
        .get("/mitmachen", join::mitmachen)
        .get("/confirm/{secret}", join::confirm_page)
        .post("/confirm/{secret}", join::confirm)
        .get("/confirmed", join::confirmed)
        .get("/places/{postcode}", join::places)
        .get("/directory", directory::list)
        .get("/profile/{secret}", profile::open)
        .post("/profile/{secret}", profile::send)
        .get("/staff", staff::today::page)
        .get("/staff/search", staff::search::search)
        .get("/staff/signups", staff::signups::list)
        .get("/staff/signups.csv", staff::signups::export)
        .get("/staff/signups/{id}", staff::signups::show)
        .post("/staff/signups/{id}/{action}", staff::signups::act)
        .get("/answer/{secret}", tandem::open::<Proposal>)
        .post("/answer/{secret}", tandem::answer::<Proposal>)
        .get("/trial/{secret}", tandem::open::<Trial>)
        .post("/trial/{secret}", tandem::answer::<Trial>)
        .get("/me/proposals/{id}", tandem::open_own::<Proposal>)
        .post("/me/proposals/{id}", tandem::answer_own::<Proposal>)
        .get("/me/trials/{id}", tandem::open_own::<Trial>)
        .post("/me/trials/{id}", tandem::answer_own::<Trial>)
        .get("/staff/tandems", staff::tandems::board)
        .get("/staff/tandems.csv", staff::tandems::export)
        .get("/staff/tandems/{id}", staff::tandems::show)
        .post("/staff/tandems/{id}/{action}", staff::tandems::act)
        .get("/staff/people", staff::people::list)
        .get("/staff/people/{id}", staff::people::show)
        .post("/staff/people/{id}/note", staff::people::note)
        .get("/staff/people/{id}/interview", staff::interview::open)
        .post("/staff/people/{id}/interview", staff::interview::send)
        .post("/staff/people/{id}/interview/draft", staff::interview::draft)
        .get("/staff/matching", staff::matching::overview)
        .get("/staff/matching/settings", staff::matching::settings)
        .post("/staff/matching/settings", staff::matching::save_settings)
        .get("/staff/matching/{id}", staff::matching::show)
        .get("/staff/matching/{id}/compare", staff::matching::compare)
        .post("/staff/matching/{id}/suggest", staff::matching::suggest)
        .get("/staff/rounds", staff::rounds::list)
        .post("/staff/rounds", staff::rounds::draw)
        .get("/staff/rounds/{id}", staff::rounds::show)
        .get("/staff/rounds/{id}/round.csv", staff::rounds::export)
        .post("/staff/rounds/{id}/{action}", staff::rounds::act)
        .post("/staff/people/{id}/mentoring/{action}", staff::mentoring::act)
        .get("/staff/people/{id}/profile", staff::profile::open)
        .post("/staff/people/{id}/profile", staff::profile::send)
        .get("/staff/organisations", staff::organisations::list)
        .get("/staff/organisations/{id}", staff::organisations::show)
        .post("/staff/organisations/{id}/note", staff::organisations::note)
        .post("/staff/organisations/{id}/listed", staff::organisations::set_listed)
        .event_pages()
        .own_area()
        .get("/me/tandem/{id}", meeting::together::show)
        .get("/me/tandem/{id}/meeting", meeting::note::open)
        .post("/me/tandem/{id}/meeting", meeting::note::send)
        .get("/me/tandem/{id}/next.ics", meeting::together::calendar)
        .post("/me/tandem/{id}/{action}", meeting::together::act)
        .get("/me/questionnaire/{id}", meeting::questionnaire::open_own)
        .post("/me/questionnaire/{id}", meeting::questionnaire::send_own)
        .get("/questionnaire/{secret}", meeting::questionnaire::open)
        .post("/questionnaire/{secret}", meeting::questionnaire::send)
        .get("/staff/tandems/{id}/meeting", meeting::note::open_staff)
        .post("/staff/tandems/{id}/meeting", meeting::note::send_staff)
        .get("/staff/tandems/{id}/outcome", meeting::staff::open)
        .post("/staff/tandems/{id}/outcome", meeting::staff::add)
        .post("/staff/tandems/{id}/outcome/{outcome}", meeting::staff::remove)
        .get("/staff/outcomes", meeting::outcomes::page)
        .get("/staff/outcomes.csv", meeting::outcomes::export)
        .common::<services::scope::Tenant>()
}

impl Routes {
    /// Events, for everyone and for staff; the page that confirms a certificate.
    fn event_pages(self) -> Self {
        self.get("/events", events::list)
            .get("/events/{id}", events::show)
            .post("/events/{id}", events::register)
            .get("/events/{id}/thanks", events::thanks)
            .get("/events/{id}/calendar.ics", events::calendar)
            .get("/registration/{secret}", events::registration)
            .post("/registration/{secret}", events::cancel)
            .get("/evening/{secret}", evening::open)
            .post("/evening/{secret}", evening::save)
            .get("/certificate", certificate::open)
            .post("/certificate", certificate::ask)
            .get("/certificate/{code}", certificate::result)
            .get("/me/tandem/{id}/certificate.pdf", certificate::mine)
            .get("/staff/tandems/{id}/certificate.pdf", staff::certificate::paper)
            .get("/staff/events", staff::events::list)
            .get("/staff/events/new", staff::events::new)
            .post("/staff/events/new", staff::events::create)
            .get("/staff/events/{id}", staff::events::show)
            .get("/staff/events/{id}/edit", staff::events::edit)
            .post("/staff/events/{id}/edit", staff::events::save)
            .get("/staff/events/{id}/people.csv", staff::events::export)
            .post("/staff/events/{id}/{action}", staff::events::act)
    }
}

/// The addresses of the state association.
pub(crate) fn state() -> Routes {
    Routes::new(Side::State)
        .get("/", state::home::home)
        .get("/staff", state::figures::page)
        .get("/staff/figures.csv", state::figures::export)
        .common::<services::scope::State>()
}

impl Routes {
    /// What volunteers and participants have for themselves.
    fn own_area(self) -> Self {
        self.get("/me", me::home::page)
            .get("/me/profile", me::profile::open)
            .post("/me/profile", me::profile::send)
            .get("/me/sign-in", me::sign_in::open)
            .post("/me/sign-in", me::sign_in::ask)
            .get("/me/sign-in/sent", me::sign_in::sent)
            .get("/me/in/{secret}", me::sign_in::link)
            .post("/me/in/{secret}", me::sign_in::enter)
            .get("/me/tandem", me::tandem::list)
            .get("/me/pause", me::pause::open)
            .post("/me/pause", me::pause::begin)
            .post("/me/pause/end", me::pause::end)
            .get("/me/leave", me::leave::open)
            .post("/me/leave", me::leave::leave)
            .get("/me/left", me::leave::left)
            .get("/me/data", me::data::page)
            .get("/me/data.json", me::data::download)
            .post("/me/data/consents/{purpose}", me::data::withdraw)
            .post("/me/sign-out", me::sign_in::sign_out)
            .post("/me/sessions", me::sign_in::end_sessions)
    }

    /// What districts and the state have alike.
    fn common<S: services::scope::Shared>(self) -> Self {
        self.get("/imprint", legal::imprint::<S>)
            .get("/privacy", legal::privacy::<S>)
            .get("/accessibility", legal::accessibility::<S>)
            .get("/robots.txt", wellknown::robots::<S>)
            .get("/sitemap.xml", wellknown::sitemap::<S>)
            .get("/.well-known/security.txt", wellknown::security::<S>)
            .get("/demo/mail", demo::mailbox::<S>)
            .get("/demo/mail/{id}", demo::message::<S>)
            .get("/staff/sign-in", staff::sign_in::open::<S>)
            .post("/staff/sign-in", staff::sign_in::sign_in::<S>)
            .post("/staff/sign-out", staff::sign_in::sign_out::<S>)
            .get("/staff/invitation/{secret}", staff::invitation::open::<S>)
            .post("/staff/invitation/{secret}", staff::invitation::join::<S>)
            .get("/staff/account", staff::account::page::<S>)
            .post("/staff/account/password", staff::account::change_password::<S>)
            .post("/staff/account/sessions", staff::account::end_sessions::<S>)
            .get("/staff/audit", staff::audit::list::<S>)
    }
}

/// Every address of the product.
pub fn routes() -> Vec<Route> {
    let mut list = district().list;
    list.extend(state().list);
    list
}
