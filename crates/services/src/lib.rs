//! What the product does: one use case a file. Each takes a [`Ctx`], asks whether its actor may, decides by the rules
//! of `domain`, and writes records, audit log and outbox in one transaction.

pub mod account;
mod act;
pub mod audit;
pub mod backup;
pub mod certificate;
pub mod conduct;
pub mod counter;
mod ctx;
mod env;
mod error;
pub mod event;
pub mod health;
pub mod interview;
pub mod limit;
pub mod link;
pub mod matching;
pub mod me;
pub mod meeting;
pub mod note;
pub mod organisation;
pub mod outbox;
pub mod person;
pub mod profile;
pub mod replay;
pub mod report;
pub mod round;
mod secret;
pub mod session;
pub mod signup;
pub mod state;
pub mod tandem;
pub mod tenant;
pub mod today;
pub mod wake;

pub use ctx::{Actor, Ctx, Network, STATE, Site, StaffActor, StateCtx, TenantCtx};
pub use env::{Clock, Env, Random, SystemClock, SystemRandom};
pub use error::Error;
pub use store::measure;

/// What `store` reads and hands through services to pages unchanged.
pub mod records {
    pub use store::account::Staff;
    pub use store::audit::Entry;
    pub use store::certificate::Certificate;
    pub use store::conduct::Certificate as ConductCertificate;
    pub use store::consent::Consent;
    pub use store::event::Record as EventRecord;
    pub use store::event::registration::{Counts as EventCounts, Registration};
    pub use store::interview::Interview;
    pub use store::link::Link;
    pub use store::meeting::goal::{Goal, Step};
    pub use store::meeting::next::NextMeeting;
    pub use store::meeting::outcome::Record as OutcomeRecord;
    pub use store::meeting::{By, Record as MeetingRecord};
    pub use store::note::{Note, Subject};
    pub use store::organisation::{Filter as OrganisationFilter, Organisation};
    pub use store::outbox::{Mail, MailStatus};
    pub use store::page::{Page, Paging};
    pub use store::person::{
        CertificateIs, InterviewIs, Narrow, ParticipantPart, Person, Row as PersonRow, VolunteerPart,
    };
    pub use store::signup::{Filter as SignupFilter, Order, Row as SignupRow, Signup};
    pub use store::tandem::Record as TandemRecord;
    pub use store::tandem::note::{By as TandemNoteBy, TandemNote};
}

/// Whose data a context reaches.
pub mod scope {
    pub use store::{Shared, State, Tenant};
}
