//! What a mailed link opens: one thing each, without signing in. Opening a page changes nothing, since mail programs and
//! scanners open links, too. Whoever is signed in is asked the same under `/me`, by the same code.

pub mod answer;
pub mod evening;
pub mod profile;
pub mod questionnaire;
pub mod registration;

use domain::address;

use self::answer::{Proposal, Trial};
use crate::http::Routes;

impl Routes {
    /// Pages behind a mailed link.
    pub(crate) fn link_pages(self) -> Self {
        self.get(address::ProfileLink::PATTERN, profile::open)
            .post(address::ProfileLink::PATTERN, profile::send)
            .get(address::AnswerLink::PATTERN, answer::open::<Proposal>)
            .post(address::AnswerLink::PATTERN, answer::answer::<Proposal>)
            .get(address::TrialLink::PATTERN, answer::open::<Trial>)
            .post(address::TrialLink::PATTERN, answer::answer::<Trial>)
            .get(address::QuestionnaireLink::PATTERN, questionnaire::open)
            .post(address::QuestionnaireLink::PATTERN, questionnaire::send)
            .get(address::RegistrationLink::PATTERN, registration::open)
            .post(address::RegistrationLink::PATTERN, registration::cancel)
            .get(address::EveningLink::PATTERN, evening::open)
            .post(address::EveningLink::PATTERN, evening::save)
    }
}
