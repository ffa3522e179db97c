//! What everyone may read, signed in or not: at the top of the site, in each language.

pub mod certificate;
pub mod demo;
pub mod directory;
pub mod event;
pub mod home;
pub mod join;
pub mod legal;
pub mod programme;
pub mod wellknown;

use domain::address;

use crate::http::Routes;

impl Routes {
    /// Public pages of a district. What the state has as well stands in `routes.rs`.
    pub(crate) fn public_pages(self) -> Self {
        self.get(address::Home::PATTERN, home::home)
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
            .get(address::Events::PATTERN, event::list)
            .get(address::Event::PATTERN, event::show)
            .post(address::Event::PATTERN, event::register)
            .get(address::EventThanks::PATTERN, event::thanks)
            .get(address::EventCalendar::PATTERN, event::calendar)
            .get(address::CertificateCheck::PATTERN, certificate::open)
            .post(address::CertificateCheck::PATTERN, certificate::ask)
            .get(address::CertificateFound::PATTERN, certificate::result)
    }
}
