//! The bodies of the messages about tandems.

use domain::Locale;
use domain::matching::{Shared, Side};
use texts::{Texts, shared, texts};

use crate::message::{Message, Part};

/// A proposal, as one of the two reads it. Has no place for anything that could reach the other.
#[derive(Clone, Debug)]
pub struct Proposal {
    pub reader: Side,
    /// The other's first name; nothing when the other doesn't want it passed on.
    pub name: Option<String>,
    pub shared: Vec<Shared>,
    /// The day by which to answer.
    pub until: String,
    pub url: String,
}

/// Why a tandem needs the coordinators.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StaffTandem {
    /// Somebody wants to be called before answering.
    Call,
    /// Both said yes, and their contact data may not be passed on.
    Connect,
    /// No meeting for weeks.
    Silence,
    /// One of the two wrote something.
    Words,
    /// One of the two would like to accompany somebody, after a good end.
    Again,
}

impl StaffTandem {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Connect => "connect",
            Self::Silence => "silence",
            Self::Words => "words",
            Self::Again => "again",
        }
    }
}

fn button(label: String, url: &str) -> Part {
    Part::Button { label, url: url.to_owned() }
}

fn proposal(t: &Texts, locale: Locale, proposal: &Proposal, again: bool) -> Vec<Part> {
    let name = proposal.name.clone().unwrap_or_else(|| t.proposal_somebody());
    let intro = match (again, proposal.reader) {
        (true, _) => t.mail_proposal_reminder_intro(name),
        (false, Side::Mentor) => t.mail_proposal_intro_mentor(name),
        (false, Side::Mentee) => t.mail_proposal_intro_mentee(name),
    };
    let mut parts = vec![Part::Text(intro)];
    if !proposal.shared.is_empty() {
        parts.push(Part::Text(t.mail_proposal_shared()));
        parts.push(Part::List(shared::sentences(locale, proposal.reader, &proposal.shared)));
    }
    parts.push(Part::Text(t.mail_proposal_next(&proposal.until)));
    parts.push(button(t.mail_proposal_button(), &proposal.url));
    parts
}

impl Message {
    /// The body of a message about a tandem; of any other nothing.
    pub(crate) fn tandem_parts(&self, locale: Locale) -> Vec<Part> {
        let t: &Texts = texts(locale);
        match self {
            Self::Proposal(asked) => proposal(t, locale, asked, false),
            Self::ProposalReminder(asked) => proposal(t, locale, asked, true),
            Self::ProposalOver => {
                vec![Part::Text(t.mail_proposal_over_text()), Part::Text(t.mail_proposal_over_next())]
            }
            Self::Contacts { reader, name, latin_name, email, phone } => {
                let reached = [Some(name.as_str()), latin_name.as_deref(), email.as_deref(), phone.as_deref()];
                vec![
                    Part::Text(t.mail_contacts_text(name)),
                    Part::List(reached.into_iter().flatten().map(str::to_owned).collect()),
                    Part::Text(match reader {
                        Side::Mentor => t.mail_contacts_next_mentor(),
                        Side::Mentee => t.mail_contacts_next_mentee(name),
                    }),
                    Part::Text(t.mail_contacts_trial()),
                ]
            }
            Self::Connect => vec![Part::Text(t.mail_connect_text()), Part::Text(t.mail_contacts_trial())],
            Self::Trial { name, url } => vec![
                Part::Text(t.mail_trial_text(name)),
                button(t.mail_trial_button(), url),
                Part::Text(t.mail_trial_private()),
            ],
            Self::TandemOver => vec![Part::Text(t.mail_tandem_over_text()), Part::Text(t.mail_tandem_over_next())],
            Self::Thanks { reader, url } => {
                let (text, next) = match reader {
                    Side::Mentor => (t.mail_thanks_text_mentor(), t.mail_thanks_next_mentor()),
                    Side::Mentee => (t.mail_thanks_text_mentee(), t.mail_thanks_next_mentee()),
                };
                vec![Part::Text(text), Part::Text(next), button(t.mail_thanks_button(), url)]
            }
            Self::Nudge { name } => vec![Part::Text(t.mail_nudge_text(name)), Part::Text(t.mail_nudge_help())],
            Self::StaffTandem { what, url } => {
                vec![Part::Text(t.mail_staff_tandem_text(what.code())), button(t.mail_staff_tandem_button(), url)]
            }
            _ => Vec::new(),
        }
    }
}
