//! What is said in each message. The words stand in the catalogue.

use domain::Locale;
use domain::role::Role;
use domain::signup::{DeclineReason, Kind};
use texts::{Texts, texts};

/// What there is to tell of an event.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum EventNews {
    /// You have a seat.
    Seat,
    /// All seats are taken; you wait for one.
    Waiting,
    /// You waited, and now you have a seat.
    MovedUp,
    /// It is tomorrow.
    Reminder,
    /// Time or place are others now.
    Changed,
    /// It does not take place.
    Cancelled,
}

/// A message, with what it needs to be said.
#[derive(Clone, Debug)]
pub enum Message {
    /// Please confirm that this address is yours.
    Confirm {
        url: String,
    },
    /// You signed up again; the first sign-up, of this date, is being looked at.
    KnownOpen {
        date: String,
    },
    /// You signed up again and are in already.
    KnownAccepted,
    Accepted {
        kind: Kind,
    },
    Declined {
        reason: DeclineReason,
        words: Option<String>,
    },
    Asked {
        question: String,
    },
    Withdrawn,
    /// To a volunteer or a participant who wants to sign in.
    SignIn {
        url: String,
    },
    /// To coordinators: somebody waits. Says nothing about the person.
    StaffSignup {
        kind: Kind,
        url: String,
    },
    /// To a new member of staff.
    Invitation {
        role: Role,
        url: String,
    },
    /// About an event, to somebody who registered for it.
    Event {
        news: EventNews,
        title: String,
        when: String,
        place: String,
        /// The event's page, and the one of this registration.
        event_url: String,
        own_url: String,
    },
    /// To somebody who came to an evening: whom would you like to meet again?
    Evening {
        title: String,
        url: String,
    },
    /// To a member of staff who needs a new password.
    Reset {
        url: String,
    },
}

/// A part of a message's body.
pub(crate) enum Part {
    Text(String),
    /// Somebody's own words.
    Quote(String),
    Button {
        label: String,
        url: String,
    },
}

impl Message {
    /// A stable code of the message, for the outbox and the logs.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Confirm { .. } => "confirm",
            Self::KnownOpen { .. } | Self::KnownAccepted => "known",
            Self::Accepted { .. } => "accepted",
            Self::Declined { .. } => "declined",
            Self::Asked { .. } => "asked",
            Self::Withdrawn => "withdrawn",
            Self::SignIn { .. } => "sign-in",
            Self::StaffSignup { .. } => "staff-signup",
            Self::Event { news, .. } => match news {
                EventNews::Seat => "event-seat",
                EventNews::Waiting => "event-waiting",
                EventNews::MovedUp => "event-moved-up",
                EventNews::Reminder => "event-reminder",
                EventNews::Changed => "event-changed",
                EventNews::Cancelled => "event-cancelled",
            },
            Self::Evening { .. } => "evening",
            Self::Invitation { .. } => "invitation",
            Self::Reset { .. } => "reset",
        }
    }

    pub(crate) fn subject(&self, locale: Locale) -> String {
        let t = texts(locale);
        texts::plain(&match self {
            Self::Confirm { .. } => t.mail_confirm_subject(),
            Self::KnownOpen { .. } | Self::KnownAccepted => t.mail_known_subject(),
            Self::Accepted { .. } => t.mail_accepted_subject(),
            Self::Declined { .. } => t.mail_declined_subject(),
            Self::Asked { .. } => t.mail_asked_subject(),
            Self::Withdrawn => t.mail_withdrawn_subject(),
            Self::SignIn { .. } => t.mail_sign_in_subject(),
            Self::StaffSignup { kind, .. } => t.mail_staff_signup_subject(kind.code()),
            Self::Event { title, .. } => t.mail_event_subject(self.kind(), title),
            Self::Evening { .. } => t.mail_evening_subject(),
            Self::Invitation { .. } => t.mail_invitation_subject(),
            Self::Reset { .. } => t.mail_reset_subject(),
        })
    }

    pub(crate) fn parts(&self, locale: Locale) -> Vec<Part> {
        let t: &Texts = texts(locale);
        let button = |label: String, url: &str| Part::Button { label, url: url.to_owned() };
        match self {
            Self::Confirm { url } => vec![
                Part::Text(t.mail_confirm_intro()),
                button(t.mail_confirm_button(), url),
                Part::Text(t.mail_confirm_validity()),
                Part::Text(t.mail_confirm_ignore()),
            ],
            Self::KnownOpen { date } => {
                vec![Part::Text(t.mail_known_text_open(date)), Part::Text(t.mail_known_hint())]
            }
            Self::KnownAccepted => vec![Part::Text(t.mail_known_text_accepted()), Part::Text(t.mail_known_hint())],
            Self::Accepted { kind } => vec![
                Part::Text(match kind {
                    Kind::Volunteer => t.mail_accepted_text_volunteer(),
                    Kind::Participant => t.mail_accepted_text_participant(),
                    Kind::Organisation => t.mail_accepted_text_organisation(),
                }),
                Part::Text(t.mail_accepted_next()),
            ],
            Self::Declined { reason, words } => {
                let mut parts =
                    vec![Part::Text(t.mail_declined_intro()), Part::Text(t.mail_declined_reason(reason.code()))];
                if let Some(words) = words {
                    parts.push(Part::Text(t.mail_declined_words_intro()));
                    parts.push(Part::Quote(words.clone()));
                }
                parts.push(Part::Text(t.mail_declined_closing()));
                parts
            }
            Self::Asked { question } => vec![
                Part::Text(t.mail_asked_intro()),
                Part::Quote(question.clone()),
                Part::Text(t.mail_asked_answer_hint()),
            ],
            Self::Withdrawn => vec![Part::Text(t.mail_withdrawn_text())],
            Self::SignIn { url } => vec![
                Part::Text(t.mail_sign_in_text()),
                button(t.mail_sign_in_button(), url),
                Part::Text(t.mail_sign_in_validity()),
                Part::Text(t.mail_sign_in_ignore()),
            ],
            Self::StaffSignup { kind, url } => {
                vec![Part::Text(t.mail_staff_signup_text(kind.code())), button(t.mail_staff_signup_button(), url)]
            }
            Self::Event { news, title, when, place, event_url, own_url } => {
                let mut parts = vec![Part::Text(t.mail_event_intro(self.kind(), title))];
                if *news == EventNews::Cancelled {
                    parts.push(Part::Text(t.mail_event_was(when)));
                    return parts;
                }
                parts.push(Part::Text(t.mail_event_facts(when, place)));
                parts.push(button(t.mail_event_button(), event_url));
                parts.push(Part::Text(t.mail_event_cannot_come()));
                parts.push(button(t.mail_event_own_button(), own_url));
                parts
            }
            Self::Evening { title, url } => vec![
                Part::Text(t.mail_evening_intro(title)),
                button(t.mail_evening_button(), url),
                Part::Text(t.mail_evening_validity()),
            ],
            Self::Invitation { role, url } => vec![
                Part::Text(t.mail_invitation_text(role.code())),
                button(t.mail_invitation_button(), url),
                Part::Text(t.mail_invitation_validity()),
            ],
            Self::Reset { url } => vec![
                Part::Text(t.mail_reset_text()),
                button(t.mail_reset_button(), url),
                Part::Text(t.mail_invitation_validity()),
            ],
        }
    }
}
