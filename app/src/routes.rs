//! Who answers at which address; for a district's staff `staff/mod.rs` says it. The addresses are declared in
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
        .get(address::Home::PATTERN, home::home)
        .get(address::Women::PATTERN, programme::women)
        .get(address::Partners::PATTERN, programme::partners)
        .get(address::Join::PATTERN, join::choose)
        .get(address::JoinForm::PATTERN, join::open)
        .post(address::JoinForm::PATTERN, join::send)
        .get(address::JoinThanks::PATTERN, join::thanks)
        .get(address::Mitmachen::PATTERN, join::mitmachen)
        .get(address::ConfirmLink::PATTERN, join::confirm_page)
        .post(address::ConfirmLink::PATTERN, join::confirm)
        .get(address::Confirmed::PATTERN, join::confirmed)
        .get(address::Places::PATTERN, join::places)
        .get(address::Directory::PATTERN, directory::list)
        .get(address::ProfileLink::PATTERN, profile::open)
        .post(address::ProfileLink::PATTERN, profile::send)
        .get(address::AnswerLink::PATTERN, tandem::open::<Proposal>)
        .post(address::AnswerLink::PATTERN, tandem::answer::<Proposal>)
        .get(address::TrialLink::PATTERN, tandem::open::<Trial>)
        .post(address::TrialLink::PATTERN, tandem::answer::<Trial>)
        .get(address::MeProposal::PATTERN, tandem::open_own::<Proposal>)
        .post(address::MeProposal::PATTERN, tandem::answer_own::<Proposal>)
        .get(address::MeTrial::PATTERN, tandem::open_own::<Trial>)
        .post(address::MeTrial::PATTERN, tandem::answer_own::<Trial>)
        .event_pages()
        .own_area()
        .staff_pages()
        .get(address::MeTandem::PATTERN, meeting::together::show)
        .get(address::MeTandemMeeting::PATTERN, meeting::note::open)
        .post(address::MeTandemMeeting::PATTERN, meeting::note::send)
        .get(address::MeTandemCalendar::PATTERN, meeting::together::calendar)
        .post(address::MeTandemAction::PATTERN, meeting::together::act)
        .get(address::MeQuestionnaire::PATTERN, meeting::questionnaire::open_own)
        .post(address::MeQuestionnaire::PATTERN, meeting::questionnaire::send_own)
        .get(address::QuestionnaireLink::PATTERN, meeting::questionnaire::open)
        .post(address::QuestionnaireLink::PATTERN, meeting::questionnaire::send)
        .common::<services::scope::Tenant>()
}

impl Routes {
    /// Events; the page that confirms a certificate.
    fn event_pages(self) -> Self {
        self.get(address::Events::PATTERN, events::list)
            .get(address::Event::PATTERN, events::show)
            .post(address::Event::PATTERN, events::register)
            .get(address::EventThanks::PATTERN, events::thanks)
            .get(address::EventCalendar::PATTERN, events::calendar)
            .get(address::RegistrationLink::PATTERN, events::registration)
            .post(address::RegistrationLink::PATTERN, events::cancel)
            .get(address::EveningLink::PATTERN, evening::open)
            .post(address::EveningLink::PATTERN, evening::save)
            .get(address::CertificateCheck::PATTERN, certificate::open)
            .post(address::CertificateCheck::PATTERN, certificate::ask)
            .get(address::CertificateFound::PATTERN, certificate::result)
            .get(address::MeTandemCertificate::PATTERN, certificate::mine)
    }
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
    /// What volunteers and participants have for themselves.
    fn own_area(self) -> Self {
        self.get(address::Me::PATTERN, me::home::page)
            .get(address::MeProfile::PATTERN, me::profile::open)
            .post(address::MeProfile::PATTERN, me::profile::send)
            .get(address::MeSignIn::PATTERN, me::sign_in::open)
            .post(address::MeSignIn::PATTERN, me::sign_in::ask)
            .get(address::MeSignInSent::PATTERN, me::sign_in::sent)
            .get(address::SignInLink::PATTERN, me::sign_in::link)
            .post(address::SignInLink::PATTERN, me::sign_in::enter)
            .get(address::MeTandems::PATTERN, me::tandem::list)
            .get(address::MePause::PATTERN, me::pause::open)
            .post(address::MePause::PATTERN, me::pause::begin)
            .post(address::MePauseEnd::PATTERN, me::pause::end)
            .get(address::MeLeave::PATTERN, me::leave::open)
            .post(address::MeLeave::PATTERN, me::leave::leave)
            .get(address::MeLeft::PATTERN, me::leave::left)
            .get(address::MeData::PATTERN, me::data::page)
            .get(address::MeDataJson::PATTERN, me::data::download)
            .post(address::MeConsent::PATTERN, me::data::withdraw)
            .post(address::MeSignOut::PATTERN, me::sign_in::sign_out)
            .post(address::MeSessions::PATTERN, me::sign_in::end_sessions)
    }

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
