//! The own area of volunteers and participants.

pub mod data;
pub mod home;
pub mod leave;
pub mod pause;
pub mod profile;
pub mod sign_in;
pub mod tandem;
mod tasks;

use domain::address;

use crate::http::Routes;
use crate::link;
use crate::link::answer::{Proposal, Trial};

impl Routes {
    /// What volunteers and participants have for themselves.
    pub(crate) fn own_pages(self) -> Self {
        self.get(address::MeProposal::PATTERN, link::answer::open_own::<Proposal>)
            .post(address::MeProposal::PATTERN, link::answer::answer_own::<Proposal>)
            .get(address::MeTrial::PATTERN, link::answer::open_own::<Trial>)
            .post(address::MeTrial::PATTERN, link::answer::answer_own::<Trial>)
            .get(address::MeTandem::PATTERN, tandem::together::show)
            .get(address::MeTandemMeeting::PATTERN, tandem::meeting::open)
            .post(address::MeTandemMeeting::PATTERN, tandem::meeting::send)
            .get(address::MeTandemCalendar::PATTERN, tandem::together::calendar)
            .post(address::MeTandemAction::PATTERN, tandem::together::act)
            .get(address::MeQuestionnaire::PATTERN, link::questionnaire::open_own)
            .post(address::MeQuestionnaire::PATTERN, link::questionnaire::send_own)
            .get(address::MeTandemCertificate::PATTERN, tandem::certificate::mine)
            .get(address::Me::PATTERN, home::page)
            .get(address::MeProfile::PATTERN, profile::open)
            .post(address::MeProfile::PATTERN, profile::send)
            .get(address::MeSignIn::PATTERN, sign_in::open)
            .post(address::MeSignIn::PATTERN, sign_in::ask)
            .get(address::MeSignInSent::PATTERN, sign_in::sent)
            .get(address::SignInLink::PATTERN, sign_in::link)
            .post(address::SignInLink::PATTERN, sign_in::enter)
            .get(address::MeTandems::PATTERN, tandem::list)
            .get(address::MePause::PATTERN, pause::open)
            .post(address::MePause::PATTERN, pause::begin)
            .post(address::MePauseEnd::PATTERN, pause::end)
            .get(address::MeLeave::PATTERN, leave::open)
            .post(address::MeLeave::PATTERN, leave::leave)
            .get(address::MeLeft::PATTERN, leave::left)
            .get(address::MeData::PATTERN, data::page)
            .get(address::MeDataJson::PATTERN, data::download)
            .post(address::MeConsent::PATTERN, data::withdraw)
            .post(address::MeSignOut::PATTERN, sign_in::sign_out)
            .post(address::MeSessions::PATTERN, sign_in::end_sessions)
    }
}
