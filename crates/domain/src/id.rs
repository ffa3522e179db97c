//! Identifiers: a newtype for each kind of record, so that one can't be passed for another.
//!
//! The value is a UUID of version 7 (RFC 9562): it sorts by the time of its making, which keeps index pages local
//! and gives lists a stable order. Time and random bits come from the caller's context.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(formatter) }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { Uuid::parse_str(text).map(Self) }
        }

        impl crate::address::Part for $name {}

        impl From<Uuid> for $name {
            fn from(value: Uuid) -> Self { Self(value) }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self { id.0 }
        }
    )+};
}

ids! {
    /// An entry of the audit log.
    AuditId,
    /// A consent that somebody gave.
    ConsentId,
    /// A certificate of good conduct that was seen.
    ConductId,
    /// An interview with a person.
    InterviewId,
    /// A certificate that a tandem was completed.
    CertificateId,
    /// An event.
    EventId,
    /// A goal of a tandem.
    GoalId,
    /// A mail in the outbox.
    MailId,
    /// A meeting of a tandem.
    MeetingId,
    /// A step on the way to a goal.
    MilestoneId,
    /// A note by a member of staff.
    NoteId,
    /// An organisation.
    OrganisationId,
    /// Something that somebody achieved.
    OutcomeId,
    /// What a person is in the programme: one of their parts.
    PartId,
    /// A person.
    PersonId,
    /// A questionnaire that somebody was asked to answer.
    QuestionnaireId,
    /// A round: an assignment of all who wait.
    RoundId,
    /// Somebody's registration for an event.
    RegistrationId,
    /// A sign-up.
    SignupId,
    /// A staff account.
    StaffId,
    /// A tandem of a mentor and a mentee.
    TandemId,
    /// A tenant in the registry.
    TenantId,
    /// People who belong together.
    UnitId,
}
