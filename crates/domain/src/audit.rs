//! What can stand in the audit log: the one list of it.
//!
//! An entry names who acted, what they did and to which record, by identifiers and codes alone. A use case hands a
//! [`Did`] to the frame that commits it; the log's filter, the links to its records and the test of its labels are made
//! of this list. Codes say what has happened: `<group>.<past participle>`.

use uuid::Uuid;

use crate::consent::Purpose;
use crate::event::Standing;
use crate::id::{
    CertificateId, EventId, OrganisationId, PersonId, QuestionnaireId, RoundId, SignupId, StaffId, TandemId,
};
use crate::interview::Finish;
use crate::meeting::OutcomeKind;
use crate::meeting::questionnaire::Wave;
use crate::role::Role;
use crate::round::Decided;
use crate::signup::{DeclineReason, Kind};
use crate::tandem::{EndReason, Order, Side, Status};

/// What an entry says besides: a code, a count or a moment, never text about a person.
pub trait Detail {
    /// As it stands in the log; nothing where there is nothing to say.
    fn detail(&self) -> Option<String>;
}

impl<T: crate::form::Choice + std::fmt::Display> Detail for T {
    fn detail(&self) -> Option<String> {
        Some(self.to_string())
    }
}

/// A number of rows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Rows(pub usize);

impl Detail for Rows {
    fn detail(&self) -> Option<String> {
        Some(self.0.to_string())
    }
}

/// The moment of which data is (RFC 3339).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct AsOf(pub chrono::DateTime<chrono::Utc>);

impl Detail for AsOf {
    fn detail(&self) -> Option<String> {
        Some(self.0.to_rfc3339())
    }
}

/// A reason that somebody may have kept to themselves.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Told(pub Option<EndReason>);

impl Detail for Told {
    fn detail(&self) -> Option<String> {
        self.0.map(|reason| reason.code().to_owned())
    }
}

macro_rules! records {
    ($($(#[$meta:meta])* $record:ident($id:ident) = $code:literal),+ $(,)?) => {
        /// A record that an entry is about.
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum Record { $($(#[$meta])* $record($id)),+ }

        impl Record {
            /// What kind of record it is, as a code.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$record(_) => $code),+ }
            }

            /// Its identifier.
            pub const fn id(self) -> Uuid {
                match self { $(Self::$record(id) => id.0),+ }
            }

            /// The record that an entry names by kind and identifier; none of a kind that is not known any more.
            pub fn read(kind: &str, id: Uuid) -> Option<Self> {
                match kind { $($code => Some(Self::$record($id(id))),)+ _ => None }
            }
        }
    };
}

records! {
    Certificate(CertificateId) = "certificate",
    Event(EventId) = "event",
    Organisation(OrganisationId) = "organisation",
    Person(PersonId) = "person",
    Questionnaire(QuestionnaireId) = "questionnaire",
    Round(RoundId) = "round",
    Signup(SignupId) = "signup",
    Staff(StaffId) = "staff",
    Tandem(TandemId) = "tandem",
}

/// Makes [`Did`] and [`Group`] of one list. An entry about a record is written `Name(id: Record(Id))`, one that says
/// more `Name(id: Record(Id); detail: Type)`, one about no record `Name` or `Name(; detail: Type)`.
macro_rules! audit {
    ($(
        $(#[$group_meta:meta])* $group:ident = $group_code:literal {
            $(
                $(#[$meta:meta])*
                $did:ident $(( $($id:ident : $record:ident($id_type:ty))? $(; $detail:ident : $detail_type:ty)? ))?
                    = $code:literal
            ),+ $(,)?
        }
    )+) => {
        /// What somebody did.
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum Did {
            $($($(#[$meta])* $did $(( $($id_type,)? $($detail_type)? ))?,)+)+
        }

        impl Did {
            /// The code of everything that can stand in the log.
            pub const CODES: &'static [&'static str] = &[$($(concat!($group_code, ".", $code),)+)+];

            /// The code that stands in the log.
            pub const fn code(&self) -> &'static str {
                match self { $($(Self::$did { .. } => concat!($group_code, ".", $code),)+)+ }
            }

            /// The record that it happened to.
            pub const fn record(&self) -> Option<Record> {
                $($($($(if let Self::$did($id, ..) = self { return Some(Record::$record(*$id)); })?)?)+)+
                None
            }

            /// What it says besides.
            pub fn detail(&self) -> Option<String> {
                $($($($(if let Self::$did(.., $detail) = self { return $detail.detail(); })?)?)+)+
                None
            }
        }

        /// What the log can be narrowed to.
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum Group { $($(#[$group_meta])* $group),+ }

        impl Group {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$group),+];

            /// How the codes of its entries begin, before the full stop.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$group => $group_code),+ }
            }

            /// The group with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|group| group.code() == code)
            }
        }
    };
}

audit! {
    Signup = "signup" {
        SignupSubmitted(id: Signup(SignupId); kind: Kind) = "submitted",
        SignupRepeated(id: Signup(SignupId)) = "repeated",
        SignupConfirmed(id: Signup(SignupId)) = "confirmed",
        SignupReviewed(id: Signup(SignupId)) = "reviewed",
        SignupAskedBack(id: Signup(SignupId)) = "asked-back",
        SignupAccepted(id: Signup(SignupId)) = "accepted",
        SignupDeclined(id: Signup(SignupId); reason: DeclineReason) = "declined",
        SignupWithdrawn(id: Signup(SignupId)) = "withdrawn",
        SignupExpired(id: Signup(SignupId)) = "expired",
        SignupNoted(id: Signup(SignupId)) = "noted",
    }
    Person = "person" {
        PersonCreated(id: Person(PersonId)) = "created",
        PersonMerged(id: Person(PersonId)) = "merged",
        PersonNoted(id: Person(PersonId)) = "noted",
        PersonKeptApart(id: Person(PersonId)) = "kept-apart",
        PersonNotKeptApart(id: Person(PersonId)) = "not-kept-apart",
        PersonCapacitySet(id: Person(PersonId)) = "capacity-set",
        PersonLeft(id: Person(PersonId); reason: Told) = "left",
        PersonSignInMailed(id: Person(PersonId)) = "sign-in-mailed",
        PersonSignedIn(id: Person(PersonId)) = "signed-in",
        /// Because others read the same mailbox.
        PersonPinSet(id: Person(PersonId)) = "pin-set",
        PersonPinRefused(id: Person(PersonId)) = "pin-refused",
        PersonPinForgotten(id: Person(PersonId)) = "pin-forgotten",
        PersonSignedOut(id: Person(PersonId)) = "signed-out",
        PersonSignedOutEverywhere(id: Person(PersonId)) = "signed-out-everywhere",
    }
    Consent = "consent" {
        ConsentWithdrawn(id: Person(PersonId); purpose: Purpose) = "withdrawn",
    }
    Profile = "profile" {
        ProfileAsked(id: Person(PersonId)) = "asked",
        ProfileSaved(id: Person(PersonId)) = "saved",
    }
    Interview = "interview" {
        InterviewBegun(id: Person(PersonId)) = "begun",
        InterviewFinished(id: Person(PersonId); finish: Finish) = "finished",
    }
    Pause = "pause" {
        PauseBegun(id: Person(PersonId)) = "begun",
        /// Before its time.
        PauseEnded(id: Person(PersonId)) = "ended",
        /// By itself.
        PauseRunOut(id: Person(PersonId)) = "run-out",
    }
    /// Certificates of good conduct.
    Conduct = "conduct" {
        ConductSeen(id: Person(PersonId)) = "seen",
        ConductForgotten(id: Person(PersonId)) = "forgotten",
        ConductReminded = "reminded",
    }
    Organisation = "organisation" {
        OrganisationCreated(id: Organisation(OrganisationId)) = "created",
        OrganisationListed(id: Organisation(OrganisationId)) = "listed",
        OrganisationUnlisted(id: Organisation(OrganisationId)) = "unlisted",
        OrganisationNoted(id: Organisation(OrganisationId)) = "noted",
    }
    Matching = "matching" {
        MatchingChanged = "changed",
    }
    Round = "round" {
        RoundDrawn(id: Round(RoundId)) = "drawn",
        RoundChanged(id: Round(RoundId); decision: Decided) = "changed",
        RoundDropped(id: Round(RoundId)) = "dropped",
        RoundProposed(id: Round(RoundId)) = "proposed",
    }
    Tandem = "tandem" {
        TandemSuggested(id: Tandem(TandemId)) = "suggested",
        TandemOrdered(id: Tandem(TandemId); order: Order) = "ordered",
        TandemProposed(id: Tandem(TandemId); now: Status) = "proposed",
        TandemWithdrawn(id: Tandem(TandemId); now: Status) = "withdrawn",
        TandemAnswered(id: Tandem(TandemId); now: Status) = "answered",
        TandemExpired(id: Tandem(TandemId); now: Status) = "expired",
        /// The place had been given to another tandem meanwhile.
        TandemTaken(id: Tandem(TandemId); now: Status) = "taken",
        TandemTried(id: Tandem(TandemId); now: Status) = "tried",
        TandemEnded(id: Tandem(TandemId); now: Status) = "ended",
        TandemCompleted(id: Tandem(TandemId); now: Status) = "completed",
        TandemReminded(id: Tandem(TandemId)) = "reminded",
        TandemTrialAsked(id: Tandem(TandemId)) = "trial-asked",
        /// The coordinators were told that nothing was heard of it.
        TandemMissed(id: Tandem(TandemId)) = "missed",
        TandemGreeted(id: Tandem(TandemId)) = "greeted",
        TandemNoted(id: Tandem(TandemId)) = "noted",
        /// One of the two would like to accompany somebody, too.
        TandemWished(id: Tandem(TandemId); side: Side) = "wished",
    }
    Meeting = "meeting" {
        MeetingNoted(id: Tandem(TandemId)) = "noted",
        MeetingMerged(id: Tandem(TandemId)) = "merged",
        MeetingUndone(id: Tandem(TandemId)) = "undone",
        MeetingSuggested(id: Tandem(TandemId)) = "suggested",
        MeetingCalledOff(id: Tandem(TandemId)) = "called-off",
    }
    Goal = "goal" {
        GoalAdded(id: Tandem(TandemId)) = "added",
        GoalDone(id: Tandem(TandemId)) = "done",
        GoalNotDone(id: Tandem(TandemId)) = "not-done",
        GoalRemoved(id: Tandem(TandemId)) = "removed",
        GoalStepAdded(id: Tandem(TandemId)) = "step-added",
        GoalStepDone(id: Tandem(TandemId)) = "step-done",
        GoalStepNotDone(id: Tandem(TandemId)) = "step-not-done",
    }
    Questionnaire = "questionnaire" {
        QuestionnaireAsked(id: Questionnaire(QuestionnaireId); wave: Wave) = "asked",
        QuestionnaireReminded(id: Questionnaire(QuestionnaireId)) = "reminded",
        QuestionnaireAnswered(id: Questionnaire(QuestionnaireId)) = "answered",
    }
    Outcome = "outcome" {
        OutcomeAdded(id: Tandem(TandemId); kind: OutcomeKind) = "added",
        OutcomeRemoved(id: Tandem(TandemId); kind: OutcomeKind) = "removed",
    }
    /// Certificates that a tandem was completed.
    Certificate = "certificate" {
        CertificateIssued(id: Certificate(CertificateId)) = "issued",
        CertificateRevoked(id: Certificate(CertificateId)) = "revoked",
    }
    Event = "event" {
        EventCreated(id: Event(EventId)) = "created",
        EventChanged(id: Event(EventId)) = "changed",
        EventPublished(id: Event(EventId)) = "published",
        EventCancelled(id: Event(EventId)) = "cancelled",
        EventRegistered(id: Event(EventId); standing: Standing) = "registered",
        EventLeft(id: Event(EventId)) = "left",
        EventMovedUp(id: Event(EventId)) = "moved-up",
        EventReminded(id: Event(EventId)) = "reminded",
        EventAttended(id: Event(EventId)) = "attended",
        EventMissed(id: Event(EventId)) = "missed",
        EventWished(id: Event(EventId)) = "wished",
        EventCleared(id: Event(EventId)) = "cleared",
    }
    /// Data that somebody took along as a file.
    Export = "export" {
        SignupsExported(; rows: Rows) = "signups-taken",
        PeopleExported(; rows: Rows) = "people-taken",
        TandemsExported(; rows: Rows) = "tandems-taken",
        RoundExported(id: Round(RoundId)) = "round-taken",
        ParticipantsExported(id: Event(EventId)) = "participants-taken",
    }
    Staff = "staff" {
        StaffInvited(id: Staff(StaffId); role: Role) = "invited",
        StaffJoined(id: Staff(StaffId)) = "joined",
        StaffResetAsked(id: Staff(StaffId)) = "reset-asked",
        StaffPasswordChanged(id: Staff(StaffId)) = "password-changed",
        StaffSignedIn(id: Staff(StaffId)) = "signed-in",
        StaffSignInFailed = "sign-in-failed",
        StaffSignedOut(id: Staff(StaffId)) = "signed-out",
        StaffSignedOutEverywhere(id: Staff(StaffId)) = "signed-out-everywhere",
    }
    Settings = "settings" {
        SettingsChanged = "changed",
    }
    Report = "report" {
        ReportMade = "made",
    }
    Backup = "backup" {
        BackupRestored(; as_of: AsOf) = "restored",
    }
}

impl Did {
    /// Whether a number that the state is told may be another one now. It only says how soon somebody looks: whether a
    /// report goes hangs on what it would say.
    pub const fn may_count(&self) -> bool {
        matches!(
            self,
            Self::SignupConfirmed(_)
                | Self::SignupAccepted(_)
                | Self::PersonLeft(..)
                | Self::OrganisationListed(_)
                | Self::OrganisationUnlisted(_)
        )
    }
}

impl Group {
    /// Whether the state association's log can have entries of it.
    pub const fn is_at_the_state(self) -> bool {
        matches!(self, Self::Staff | Self::Settings | Self::Backup)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_says_what_happened_to_which_record() {
        let id = SignupId(Uuid::from_u128(7));
        let did = Did::SignupDeclined(id, DeclineReason::ALL[0]);
        assert_eq!(did.code(), "signup.declined");
        assert_eq!(did.record(), Some(Record::Signup(id)));
        assert_eq!(did.detail().as_deref(), Some(DeclineReason::ALL[0].code()));
        assert_eq!((Did::StaffSignInFailed.record(), Did::StaffSignInFailed.detail()), (None, None));
        let exported = Did::SignupsExported(Rows(12));
        assert_eq!((exported.record(), exported.detail().as_deref()), (None, Some("12")));
        assert_eq!(Did::PersonLeft(PersonId(id.0), Told(None)).detail(), None);
    }

    #[test]
    fn a_record_is_read_back_by_its_kind() {
        let record = Record::Tandem(TandemId(Uuid::from_u128(9)));
        assert_eq!(Record::read(record.code(), record.id()), Some(record));
        assert_eq!(Record::read("album", record.id()), None);
    }

    #[test]
    fn codes_are_different_and_each_belongs_to_a_group() {
        let mut codes = Did::CODES.to_vec();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Did::CODES.len());
        for code in codes {
            let group = code.split_once('.').and_then(|(group, _)| Group::from_code(group));
            assert!(group.is_some(), "{code}");
        }
    }
}
