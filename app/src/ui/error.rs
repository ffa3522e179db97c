//! Pages for what went wrong: in the person's language, with what to do next, and a number to ask by.

use axum::http::{HeaderValue, header};
use axum::response::Response;
use domain::address::{
    Address as _, Home, Me, MeData, MeLeave, MePause, MeProfile, MeProposal, MeQuestionnaire, MeSessions, MeSignIn,
    MeSignOut, MeTandem, MeTrial, Pattern, Staff, StaffOrganisation, StaffPerson, StaffSignIn, StaffSignup,
};
use leptos::prelude::*;

use super::{Button, Document, art, parts, public};
use crate::http::{Page, Shown, Side, see_other};

/// Where somebody comes back to who has to sign in first: this page, or what a form was sent from.
fn way_back(page: &Page) -> String {
    if page.reads {
        return if page.query.is_empty() { page.path.clone() } else { format!("{}?{}", page.path, page.query) };
    }
    // A form on a record is sent to an address below the record's; one of the own area to its page or below it.
    let above = |pages: &[Pattern]| pages.iter().find_map(|record| record.beginning(&page.path));
    let path = page.path.as_str();
    if let Some(record) = above(&[StaffSignup::PATTERN, StaffPerson::PATTERN, StaffOrganisation::PATTERN]) {
        let is_just_below = path[record.len()..].matches('/').count() == 1;
        return if is_just_below { record.to_owned() } else { Staff.to_string() };
    }
    if [MeSignOut::PATTERN.path, MeSessions::PATTERN.path].contains(&path) {
        return Me.to_string();
    }
    let own = [MeTandem::PATTERN, MeProposal::PATTERN, MeTrial::PATTERN, MeQuestionnaire::PATTERN];
    let page =
        above(&own).or_else(|| above(&[MeProfile::PATTERN, MePause::PATTERN, MeLeave::PATTERN, MeData::PATTERN]));
    page.map_or_else(|| Staff.to_string(), str::to_owned)
}

/// Whether the page belongs to volunteers' and participants' own area.
fn is_own_area(page: &Page) -> bool {
    page.side == Side::District && page.is_within(&Me.link())
}

/// The page for an error. Nobody signed in is sent to sign in instead, and comes back afterwards.
pub fn page(page: &Page, shown: Shown, reference: &str) -> Response {
    if shown == Shown::Unauthenticated && page.side != Side::Nowhere {
        let back = way_back(page);
        let own = is_own_area(page);
        return see_other(&page.href(if own { MeSignIn.with("next", back) } else { StaffSignIn.with("to", back) }));
    }
    let t = page.t;
    let (title, text) = match shown {
        Shown::Unauthenticated | Shown::Forbidden => (t.error_403_title(), t.error_403_text()),
        Shown::NotFound => (t.error_404_title(), t.error_404_text()),
        Shown::NotNow => (t.error_409_title(), t.error_409_text()),
        Shown::Invalid => (t.error_422_title(), t.error_422_text()),
        Shown::SlowDown { minutes } => (t.error_429_title(), t.problem_slow_down(minutes)),
        Shown::Unreadable | Shown::TooSlow => (t.error_400_title(), t.error_400_text()),
        Shown::TooLarge => (t.error_413_title(), t.error_413_text()),
        Shown::OtherSite => (t.error_csrf_title(), t.error_csrf_text()),
        Shown::Method => (t.error_405_title(), t.error_405_text()),
        Shown::Suspended => (t.error_suspended_title(), t.error_suspended_text()),
        Shown::UnknownHost => (t.error_unknown_host_title(), t.error_unknown_host_text()),
        Shown::Away => (t.error_503_title(), t.error_503_text()),
        Shown::ReadOnly => (t.error_read_only_title(), t.error_read_only_text()),
        Shown::Broken => (t.error_500_title(), t.error_500_text()),
    };
    let drawing = if matches!(shown, Shown::NotFound | Shown::UnknownHost) { art::NOT_FOUND } else { art::ERROR };
    let home = (page.side != Side::Nowhere).then(|| {
        let path = match page.path.as_str() {
            path if path.starts_with(Staff::PATTERN.path) => Staff.link(),
            _ if is_own_area(page) => Me.link(),
            _ => Home.link(),
        };
        view! {
            <p class="ch-actions">
                {Button::primary(t.error_home()).link(page.href(path))}
            </p>
        }
    });
    let document = Document { description: None, ..Document::public(page, title.clone(), String::new()) };
    let reference = t.error_reference(reference);
    let mut response = document.status(shown.status()).render(|| {
        let content = view! {
            <p class="ch-lead">{text}</p>
            {home}
            <p class="ch-outcome__ref">{reference}</p>
        };
        public::frame(page, parts::outcome(drawing, title, content.into_any()))
    });
    let minutes = match shown {
        Shown::SlowDown { minutes } => Some(minutes),
        Shown::Away | Shown::ReadOnly => Some(1),
        _ => None,
    };
    if let Some(minutes) = minutes {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(minutes * 60));
    }
    response
}
