//! What members of staff see: the way in, what waits, sign-ups, people, organisations, the log. Each page stands in a
//! file of its own and is named here: as a module, at its address, and in the navigation if it is to be found there.

pub mod account;
pub mod audit;
pub mod certificate;
pub mod events;
pub mod interview;
pub mod invitation;
pub mod matching;
pub mod mentoring;
pub mod organisations;
pub mod people;
pub mod profile;
mod record;
pub mod rounds;
pub mod search;
pub mod sign_in;
pub mod signups;
pub mod tandems;
pub mod today;

use domain::address::{self, Address as _, Link};
use domain::role::Permission;

use crate::http::{Page, Side};
use crate::meeting;
use crate::routes::Routes;
use crate::ui::work::Entry;

impl Routes {
    /// The pages of a district's staff. What the state has as well stands in `routes.rs`.
    pub(crate) fn staff_pages(self) -> Self {
        self.get(address::Staff::PATTERN, today::page)
            .get(address::StaffSearch::PATTERN, search::search)
            .get(address::StaffSignups::PATTERN, signups::list)
            .get(address::StaffSignupsCsv::PATTERN, signups::export)
            .get(address::StaffSignup::PATTERN, signups::show)
            .post(address::StaffSignupAction::PATTERN, signups::act)
            .get(address::StaffTandems::PATTERN, tandems::board)
            .get(address::StaffTandemsCsv::PATTERN, tandems::export)
            .get(address::StaffTandem::PATTERN, tandems::show)
            .post(address::StaffTandemAction::PATTERN, tandems::act)
            .get(address::StaffPeopleCsv::PATTERN, people::export)
            .get(address::StaffPeople::PATTERN, people::list)
            .get(address::StaffPerson::PATTERN, people::show)
            .post(address::StaffPersonNote::PATTERN, people::note)
            .get(address::StaffInterview::PATTERN, interview::open)
            .post(address::StaffInterview::PATTERN, interview::send)
            .post(address::StaffInterviewDraft::PATTERN, interview::draft)
            .get(address::StaffMatching::PATTERN, matching::overview)
            .get(address::StaffMatchingSettings::PATTERN, matching::settings)
            .post(address::StaffMatchingSettings::PATTERN, matching::save_settings)
            .get(address::StaffMatch::PATTERN, matching::show)
            .get(address::StaffMatchCompare::PATTERN, matching::compare)
            .post(address::StaffMatchSuggest::PATTERN, matching::suggest)
            .get(address::StaffRounds::PATTERN, rounds::list)
            .post(address::StaffRounds::PATTERN, rounds::draw)
            .get(address::StaffRound::PATTERN, rounds::show)
            .get(address::StaffRoundCsv::PATTERN, rounds::export)
            .post(address::StaffRoundAction::PATTERN, rounds::act)
            .post(address::StaffMentoringAction::PATTERN, mentoring::act)
            .get(address::StaffPersonProfile::PATTERN, profile::open)
            .post(address::StaffPersonProfile::PATTERN, profile::send)
            .get(address::StaffOrganisations::PATTERN, organisations::list)
            .get(address::StaffOrganisation::PATTERN, organisations::show)
            .post(address::StaffOrganisationNote::PATTERN, organisations::note)
            .post(address::StaffOrganisationListed::PATTERN, organisations::set_listed)
            .get(address::StaffTandemMeeting::PATTERN, meeting::note::open_staff)
            .post(address::StaffTandemMeeting::PATTERN, meeting::note::send_staff)
            .get(address::StaffTandemOutcomes::PATTERN, meeting::staff::open)
            .post(address::StaffTandemOutcomes::PATTERN, meeting::staff::add)
            .post(address::StaffTandemOutcome::PATTERN, meeting::staff::remove)
            .get(address::StaffOutcomes::PATTERN, meeting::outcomes::page)
            .get(address::StaffOutcomesCsv::PATTERN, meeting::outcomes::export)
            .get(address::StaffTandemCertificate::PATTERN, certificate::paper)
            .get(address::StaffEvents::PATTERN, events::list)
            .get(address::StaffEventNew::PATTERN, events::new)
            .post(address::StaffEventNew::PATTERN, events::create)
            .get(address::StaffEvent::PATTERN, events::show)
            .get(address::StaffEventEdit::PATTERN, events::edit)
            .post(address::StaffEventEdit::PATTERN, events::save)
            .get(address::StaffEventPeopleCsv::PATTERN, events::export)
            .post(address::StaffEventAction::PATTERN, events::act)
    }
}

/// What the navigation leads to: the pages that whoever is signed in may read.
pub(crate) fn navigation(page: &Page) -> Vec<Entry> {
    let t = page.t;
    let Some(staff) = &page.staff else { return Vec::new() };
    let mut entries = Vec::new();
    let mut add = |permission, page: Link, label, icon| {
        if staff.role.may(permission) {
            entries.push(Entry { page, label, icon });
        }
    };
    match page.side {
        Side::District => {
            add(Permission::ReadPeople, address::Staff.link(), t.staff_nav_today(), "home");
            add(Permission::ReadPeople, address::StaffSignups.link(), t.staff_nav_signups(), "mail");
            add(Permission::ReadPeople, address::StaffPeople.link(), t.staff_nav_people(), "account-circle");
            add(Permission::ReadPeople, address::StaffMatching.link(), t.staff_nav_matching(), "search");
            add(Permission::ReadPeople, address::StaffTandems.link(), t.tandems_nav(), "account-circle");
            add(Permission::ReadPeople, address::StaffOrganisations.link(), t.staff_nav_organisations(), "location");
            add(Permission::ReadPeople, address::StaffOutcomes.link(), t.outcomes_title(), "success");
            add(Permission::EditEvents, address::StaffEvents.link(), t.staff_nav_events(), "calendar");
        }
        Side::State => add(Permission::ReadFigures, address::Staff.link(), t.staff_nav_figures(), "home"),
        Side::Nowhere => {}
    }
    add(Permission::ReadAudit, address::StaffAudit.link(), t.staff_nav_audit(), "search");
    add(Permission::OwnAccount, address::StaffAccount.link(), t.staff_nav_account(), "edit");
    entries
}
