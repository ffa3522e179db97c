//! What is said in each message. The words stand in the catalogue.

use domain::Locale;
use domain::role::Role;
use domain::signup::{DeclineReason, Kind};
use texts::{Texts, texts};

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
    /// To a member of staff who needs a new password.
    Reset {
        url: String,
    },
    /// To coordinators: so many certificates of good conduct end soon. Says nothing about the people.
    CertificatesEnd {
        count: u64,
        url: String,
    },
    /// Your pause is over.
    PauseOver,
    /// Please tell us what is missing in your profile. Says nothing about what is in it.
    ProfileAsked {
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
            Self::StaffSignup { .. } => "staff-signup",
            Self::Invitation { .. } => "invitation",
            Self::Reset { .. } => "reset",
            Self::CertificatesEnd { .. } => "certificates-end",
            Self::PauseOver => "pause-over",
            Self::ProfileAsked { .. } => "profile-asked",
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
            Self::StaffSignup { kind, .. } => t.mail_staff_signup_subject(kind.code()),
            Self::Invitation { .. } => t.mail_invitation_subject(),
            Self::Reset { .. } => t.mail_reset_subject(),
            Self::CertificatesEnd { .. } => t.mail_certificates_end_subject(),
            Self::PauseOver => t.mail_pause_over_subject(),
            Self::ProfileAsked { .. } => t.mail_profile_asked_subject(),
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
            Self::StaffSignup { kind, url } => {
                vec![Part::Text(t.mail_staff_signup_text(kind.code())), button(t.mail_staff_signup_button(), url)]
            }
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
            Self::CertificatesEnd { count, url } => vec![
                Part::Text(t.mail_certificates_end_text(u32::try_from(*count).unwrap_or(u32::MAX))),
                button(t.mail_certificates_end_button(), url),
            ],
            Self::PauseOver => vec![Part::Text(t.mail_pause_over_text()), Part::Text(t.mail_pause_over_longer())],
            Self::ProfileAsked { url } => vec![
                Part::Text(t.mail_profile_asked_text()),
                button(t.mail_profile_asked_button(), url),
                Part::Text(t.mail_profile_asked_validity()),
            ],
        }
    }
}
