//! What members of staff see: the way in, what waits, sign-ups, people, organisations, the log. Each page stands in a
//! file of its own and is named here: as a module, at its address, and in the navigation if it is to be found there.

pub mod account;
pub mod audit;
pub mod event;
pub mod invitation;
pub mod matching;
pub(crate) mod navigation;
pub mod organisation;
pub mod outcome;
pub mod person;
mod record;
pub mod round;
pub mod search;
pub mod sign_in;
pub mod signup;
pub mod tandem;
pub mod today;

use domain::address;

use crate::http::Routes;

impl Routes {
    /// The pages of a district's staff. What the state has as well stands in `routes.rs`.
    pub(crate) fn staff_pages(self) -> Self {
        self.get(address::Staff::PATTERN, today::page)
            .get(address::StaffSearch::PATTERN, search::search)
            .get(address::StaffSignups::PATTERN, signup::list)
            .get(address::StaffSignupsCsv::PATTERN, signup::export)
            .get(address::StaffSignup::PATTERN, signup::show)
            .post(address::StaffSignupAction::PATTERN, signup::act)
            .get(address::StaffTandems::PATTERN, tandem::board)
            .get(address::StaffTandemsCsv::PATTERN, tandem::export)
            .get(address::StaffTandem::PATTERN, tandem::show)
            .post(address::StaffTandemAction::PATTERN, tandem::act)
            .get(address::StaffPeopleCsv::PATTERN, person::export)
            .get(address::StaffPeople::PATTERN, person::list)
            .get(address::StaffPerson::PATTERN, person::show)
            .post(address::StaffPersonNote::PATTERN, person::note)
            .get(address::StaffInterview::PATTERN, person::interview::open)
            .post(address::StaffInterview::PATTERN, person::interview::send)
            .post(address::StaffInterviewDraft::PATTERN, person::interview::draft)
            .get(address::StaffMatching::PATTERN, matching::overview)
            .get(address::StaffMatchingSettings::PATTERN, matching::settings)
            .post(address::StaffMatchingSettings::PATTERN, matching::save_settings)
            .get(address::StaffMatch::PATTERN, matching::show)
            .get(address::StaffMatchCompare::PATTERN, matching::compare)
            .post(address::StaffMatchSuggest::PATTERN, matching::suggest)
            .get(address::StaffRounds::PATTERN, round::list)
            .post(address::StaffRounds::PATTERN, round::draw)
            .get(address::StaffRound::PATTERN, round::show)
            .get(address::StaffRoundCsv::PATTERN, round::export)
            .post(address::StaffRoundAction::PATTERN, round::act)
            .post(address::StaffMentoringAction::PATTERN, person::mentoring::act)
            .get(address::StaffPersonProfile::PATTERN, person::profile::open)
            .post(address::StaffPersonProfile::PATTERN, person::profile::send)
            .get(address::StaffOrganisations::PATTERN, organisation::list)
            .get(address::StaffOrganisation::PATTERN, organisation::show)
            .post(address::StaffOrganisationNote::PATTERN, organisation::note)
            .post(address::StaffOrganisationListed::PATTERN, organisation::set_listed)
            .get(address::StaffTandemMeeting::PATTERN, tandem::meeting::open)
            .post(address::StaffTandemMeeting::PATTERN, tandem::meeting::send)
            .get(address::StaffTandemOutcomes::PATTERN, tandem::outcome::open)
            .post(address::StaffTandemOutcomes::PATTERN, tandem::outcome::add)
            .post(address::StaffTandemOutcome::PATTERN, tandem::outcome::remove)
            .get(address::StaffOutcomes::PATTERN, outcome::page)
            .get(address::StaffOutcomesCsv::PATTERN, outcome::export)
            .get(address::StaffTandemCertificate::PATTERN, tandem::certificate::paper)
            .get(address::StaffEvents::PATTERN, event::list)
            .get(address::StaffEventNew::PATTERN, event::new)
            .post(address::StaffEventNew::PATTERN, event::create)
            .get(address::StaffEvent::PATTERN, event::show)
            .get(address::StaffEventEdit::PATTERN, event::edit)
            .post(address::StaffEventEdit::PATTERN, event::save)
            .get(address::StaffEventPeopleCsv::PATTERN, event::export)
            .post(address::StaffEventAction::PATTERN, event::act)
    }
}
