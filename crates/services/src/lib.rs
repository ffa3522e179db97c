//! What the product does: one use case a file. Each takes a [`Ctx`], asks whether its actor may, decides by the rules
//! of `domain`, and writes records, audit log and outbox in one transaction.

pub mod accounts;
mod act;
pub mod audit;
pub mod backup;
pub mod certificate;
pub mod conduct;
mod ctx;
mod env;
mod error;
pub mod event;
pub mod events;
pub mod health;
pub mod interview;
pub mod limit;
pub mod links;
pub mod matching;
pub mod me;
pub mod meeting;
pub mod mentoring;
pub mod organisations;
pub mod outbox;
pub mod pause;
pub mod people;
pub mod profile;
pub mod replay;
pub mod report;
mod secret;
pub mod sessions;
pub mod signup;
pub mod state;
pub mod tandem;
pub mod tenancy;
pub mod today;
pub mod wake;

pub use ctx::{Actor, Ctx, Network, STATE, Site, StaffActor, StateCtx, TenantCtx};
pub use env::{Clock, Env, Random, SystemClock, SystemRandom};
pub use error::Error;
pub use store::measure;

/// What `store` reads and hands through services to pages unchanged.
pub mod records {
    pub use store::audit::Entry;
    pub use store::certificate::Certificate;
    pub use store::conduct::Certificate as ConductCertificate;
    pub use store::consent::Consent;
    pub use store::event::Record as EventRecord;
    pub use store::goal::{Goal, Step};
    pub use store::interview::Interview;
    pub use store::link::Link;
    pub use store::meeting::{By, Record as MeetingRecord};
    pub use store::next_meeting::NextMeeting;
    pub use store::note::{Note, Subject};
    pub use store::organisation::{Filter as OrganisationFilter, Organisation};
    pub use store::outbox::{Mail, MailStatus};
    pub use store::outcome::Record as OutcomeRecord;
    pub use store::page::{Page, Paging};
    pub use store::person::{
        CertificateIs, InterviewIs, Narrow, ParticipantPart, Person, Row as PersonRow, VolunteerPart,
    };
    pub use store::registration::{Counts as EventCounts, Registration};
    pub use store::signup::{Filter as SignupFilter, Order, Row as SignupRow, Signup};
    pub use store::staff::Staff;
    pub use store::tandem::Record as TandemRecord;
    pub use store::tandem_note::{By as TandemNoteBy, TandemNote};
}

/// Whose data a context reaches.
pub mod scope {
    pub use store::{Shared, State, Tenant};
}
