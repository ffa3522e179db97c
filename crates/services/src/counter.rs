//! What happened in this process since it started, as totals over all tenants: for whoever watches the program. Never
//! by tenant, person or address: a count of one would tell of somebody.

use std::sync::atomic::{AtomicU64, Ordering};

/// What is counted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Event {
    /// A sign-up form was taken, also one that was sent again.
    SignupReceived,
    /// A sign-up was confirmed by the link in its mail.
    SignupConfirmed,
    /// Somebody signed in.
    SignedIn,
    /// Address or password were wrong.
    SignInRefused,
    /// A network sent many sign-ups: the mail waits five minutes.
    SignupSlowed,
    /// A flood of sign-ups was refused.
    SignupFlood,
    /// Too many tries to sign in.
    SignInLimited,
    /// Too many links tried.
    LinkLimited,
    /// The mail server took a mail.
    MailSent,
    /// A mail was not taken and is tried again later.
    MailPutOff,
    /// A mail was given up.
    MailGivenUp,
    /// A district's report was made and handed over.
    ReportMade,
}

const NUMBER: usize = Event::ReportMade as usize + 1;
static COUNTS: [AtomicU64; NUMBER] = [const { AtomicU64::new(0) }; NUMBER];

impl Event {
    /// How often it happened since the process started.
    pub fn count(self) -> u64 {
        COUNTS[self as usize].load(Ordering::Relaxed)
    }

    /// It happened.
    pub(crate) fn happened(self) {
        COUNTS[self as usize].fetch_add(1, Ordering::Relaxed);
    }
}
