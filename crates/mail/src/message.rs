//! What is said in each message. The words stand in the catalogue.

use domain::Locale;
use domain::contact::{Email, Phone};
use domain::matching::Side;
use domain::meeting::questionnaire::Wave;
use domain::role::Role;
use domain::signup::{DeclineReason, Kind};
use strum::IntoStaticStr;
use texts::{Texts, texts};

use crate::tandem::{Proposal, StaffTandem};

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
#[derive(Clone, Debug, IntoStaticStr)]
#[cfg_attr(test, derive(strum::VariantNames))]
#[strum(serialize_all = "kebab-case")]
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
        /// Their own area; organisations have none.
        url: Option<String>,
    },
    Declined {
        reason: DeclineReason,
        words: Option<String>,
    },
    Asked {
        question: String,
    },
    Withdrawn,
    /// Goodbye to somebody who left.
    Left,
    /// To coordinators: somebody left. Says nothing about the person.
    StaffLeft {
        url: String,
    },
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
    /// To coordinators: so many certificates of good conduct end soon. Says nothing about the people.
    CertificatesEnd {
        count: u64,
        url: String,
    },
    /// To one of two people: would they like to meet?
    Proposal(Proposal),
    /// The same once more.
    ProposalReminder(Proposal),
    /// The proposal comes to nothing; not why, and not who said so.
    ProposalOver,
    /// Both said yes and both consented: how the other is reached.
    Contacts {
        reader: Side,
        name: String,
        /// The same in Latin letters, of somebody who writes it otherwise.
        latin_name: Option<String>,
        email: Option<Email>,
        phone: Option<Phone>,
    },
    /// Both said yes, and the coordinators bring them together.
    Connect,
    /// Do you go on?
    Trial {
        /// The other's first name.
        name: String,
        url: String,
    },
    /// The tandem ended before its time; not why, and not who said so.
    TandemOver,
    /// The tandem came to its good end.
    Thanks {
        reader: Side,
        /// Their page, where they may say that they would like to accompany somebody.
        url: String,
    },
    /// A friendly greeting to a tandem that went quiet.
    Nudge {
        /// The other's first name.
        name: String,
    },
    /// To coordinators: a tandem needs them. Says nothing about the two.
    StaffTandem {
        what: StaffTandem,
        url: String,
    },
    /// Your pause is over.
    PauseOver,
    /// Please tell us what is missing in your profile. Says nothing about what is in it.
    ProfileAsked {
        url: String,
    },
    /// A few questions on how somebody is connected.
    Questionnaire {
        wave: Wave,
        url: String,
    },
    /// The same questions, once more.
    QuestionnaireReminder {
        url: String,
    },
    /// The other of the two suggests when to meet, or calls it off.
    NextMeeting {
        /// The first name of who suggested it; nothing when it was the reader.
        name: Option<String>,
        /// Day and time in words.
        at: String,
        place: Option<String>,
        is_off: bool,
        url: String,
    },
}

/// A part of a message's body.
pub(crate) enum Part {
    Text(String),
    /// Somebody's own words.
    Quote(String),
    List(Vec<String>),
    Button {
        label: String,
        url: String,
    },
}

impl Message {
    /// A stable code of the message, for the outbox and the logs: what it's called, unless it says otherwise.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::KnownOpen { .. } | Self::KnownAccepted => "known",
            Self::Event { news, .. } => match news {
                EventNews::Seat => "event-seat",
                EventNews::Waiting => "event-waiting",
                EventNews::MovedUp => "event-moved-up",
                EventNews::Reminder => "event-reminder",
                EventNews::Changed => "event-changed",
                EventNews::Cancelled => "event-cancelled",
            },
            called => called.into(),
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
            Self::Left => t.mail_left_subject(),
            Self::StaffLeft { .. } => t.mail_staff_left_subject(),
            Self::SignIn { .. } => t.mail_sign_in_subject(),
            Self::StaffSignup { kind, .. } => t.mail_staff_signup_subject(kind.code()),
            Self::Event { title, .. } => t.mail_event_subject(self.kind(), title),
            Self::Evening { .. } => t.mail_evening_subject(),
            Self::Invitation { .. } => t.mail_invitation_subject(),
            Self::Reset { .. } => t.mail_reset_subject(),
            Self::CertificatesEnd { .. } => t.mail_certificates_end_subject(),
            Self::Proposal(_) => t.mail_proposal_subject(),
            Self::ProposalReminder(_) => t.mail_proposal_reminder_subject(),
            Self::ProposalOver => t.mail_proposal_over_subject(),
            Self::Contacts { .. } | Self::Connect => t.mail_contacts_subject(),
            Self::Trial { .. } => t.mail_trial_subject(),
            Self::TandemOver => t.mail_tandem_over_subject(),
            Self::Thanks { .. } => t.mail_thanks_subject(),
            Self::Nudge { .. } => t.mail_nudge_subject(),
            Self::StaffTandem { what, .. } => t.mail_staff_tandem_subject(what.code()),
            Self::PauseOver => t.mail_pause_over_subject(),
            Self::ProfileAsked { .. } => t.mail_profile_asked_subject(),
            Self::Questionnaire { wave, .. } => t.mail_questionnaire_subject(wave.code()),
            Self::QuestionnaireReminder { .. } => t.mail_questionnaire_reminder_subject(),
            Self::NextMeeting { is_off: true, .. } => t.mail_next_meeting_off_subject(),
            Self::NextMeeting { .. } => t.mail_next_meeting_subject(),
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
            Self::Accepted { kind, url } => {
                let text = match kind {
                    Kind::Volunteer => t.mail_accepted_text_volunteer(),
                    Kind::Participant => t.mail_accepted_text_participant(),
                    Kind::Organisation => t.mail_accepted_text_organisation(),
                };
                let mut parts = vec![Part::Text(text), Part::Text(t.mail_accepted_next())];
                if let Some(url) = url {
                    parts.push(Part::Text(t.mail_accepted_own()));
                    parts.push(button(t.me_title(), url));
                }
                parts
            }
            Self::Left => vec![Part::Text(t.mail_left_text()), Part::Text(t.mail_left_data())],
            Self::StaffLeft { url } => {
                vec![Part::Text(t.mail_staff_left_text()), button(t.mail_staff_left_button(), url)]
            }
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
            Self::Questionnaire { wave, url } => vec![
                Part::Text(t.mail_questionnaire_text(wave.code())),
                Part::Text(t.mail_questionnaire_private()),
                button(t.mail_questionnaire_button(), url),
                Part::Text(t.mail_questionnaire_free()),
            ],
            Self::QuestionnaireReminder { url } => vec![
                Part::Text(t.mail_questionnaire_reminder_text()),
                Part::Text(t.mail_questionnaire_private()),
                button(t.mail_questionnaire_button(), url),
                Part::Text(t.mail_questionnaire_free()),
            ],
            Self::NextMeeting { name, at, place, is_off, url } => {
                let place = place.as_ref().filter(|_| !is_off);
                let mut parts = vec![Part::Text(match (name, is_off) {
                    (Some(name), false) => t.mail_next_meeting_text(name, at),
                    (Some(name), true) => t.mail_next_meeting_off_text(name, at),
                    (None, false) => t.mail_next_meeting_own_text(at),
                    (None, true) => t.mail_next_meeting_off_own_text(at),
                })];
                parts.extend(place.map(|place| Part::Text(t.mail_next_meeting_place(place))));
                parts.push(button(t.mail_next_meeting_button(), url));
                parts
            }
            Self::Proposal(_)
            | Self::ProposalReminder(_)
            | Self::ProposalOver
            | Self::Contacts { .. }
            | Self::Connect
            | Self::Trial { .. }
            | Self::TandemOver
            | Self::Thanks { .. }
            | Self::Nudge { .. }
            | Self::StaffTandem { .. } => self.tandem_parts(locale),
        }
    }
}
