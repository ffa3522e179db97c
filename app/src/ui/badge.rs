//! Where something stands, by shape, word and colour.

use domain::event::Status as EventStatus;
use domain::signup::Status as SignupStatus;
use domain::tandem::Status as TandemStatus;
use leptos::prelude::*;
use services::records::EventRecord;
use texts::Texts;

/// The shapes and colours there are, by what they first stood for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Look {
    Submitted,
    Confirmed,
    Review,
    Asked,
    Accepted,
    Declined,
    Withdrawn,
}

impl Look {
    const fn class(self) -> &'static str {
        match self {
            Self::Submitted => "ch-status ch-status--submitted",
            Self::Confirmed => "ch-status ch-status--confirmed",
            Self::Review => "ch-status ch-status--review",
            Self::Asked => "ch-status ch-status--asked",
            Self::Accepted => "ch-status ch-status--accepted",
            Self::Declined => "ch-status ch-status--declined",
            Self::Withdrawn => "ch-status ch-status--withdrawn",
        }
    }
}

/// A word in the shape and colour of what it means. Colour never stands alone.
pub fn badge(look: Look, word: String) -> AnyView {
    view! { <span class=look.class()>{word}</span> }.into_any()
}

/// Where a sign-up stands.
pub fn signup(t: &Texts, status: SignupStatus) -> AnyView {
    let look = match status {
        SignupStatus::Submitted => Look::Submitted,
        SignupStatus::Confirmed => Look::Confirmed,
        SignupStatus::InReview => Look::Review,
        SignupStatus::AskedBack => Look::Asked,
        SignupStatus::Accepted => Look::Accepted,
        SignupStatus::Declined => Look::Declined,
        SignupStatus::Withdrawn => Look::Withdrawn,
    };
    badge(look, t.signup_status(status.code()))
}

/// Where a tandem stands.
pub fn tandem(t: &Texts, status: TandemStatus) -> AnyView {
    let look = match status {
        TandemStatus::Suggested => Look::Submitted,
        TandemStatus::Proposed => Look::Asked,
        TandemStatus::Trial => Look::Review,
        TandemStatus::Active | TandemStatus::Completed => Look::Accepted,
        TandemStatus::Declined | TandemStatus::Expired => Look::Withdrawn,
        TandemStatus::EndedEarly => Look::Declined,
    };
    badge(look, t.tandem_status(status.code()))
}

/// Where an event stands; one that is over says so.
pub fn event(t: &Texts, record: &EventRecord, is_over: bool) -> AnyView {
    let (look, code) = match record.status {
        EventStatus::Draft => (Look::Asked, EventStatus::Draft.code()),
        EventStatus::Cancelled => (Look::Declined, EventStatus::Cancelled.code()),
        EventStatus::Published if is_over => (Look::Withdrawn, "over"),
        EventStatus::Published => (Look::Accepted, EventStatus::Published.code()),
    };
    badge(look, t.event_status(code))
}

/// A word beside what it says more about.
pub fn chip(word: String) -> AnyView {
    view! { <span class="ch-chip">{word}</span> }.into_any()
}

/// The same, leading to what it speaks of.
pub fn chip_link(url: String, word: String) -> AnyView {
    view! { <a class="ch-chip" href=url>{word}</a> }.into_any()
}
