//! Who answers at which address; each audience says it in its own `mod.rs`. The addresses are declared in
//! `domain::address`. The tests walk this list as
//! nobody, as each role and from a neighbouring tenant: a route without an expectation fails there.

use domain::address;

use crate::http::{Route, Routes, Side};
use crate::public::{demo, legal, wellknown};
use crate::{staff, state};

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
