//! Everything that is kept about whoever acts (Art. 15 GDPR), to read and to take along (Art. 20 GDPR).
//!
//! Notes of the coordination are not in it: they may speak of third people, and somebody has to look through them
//! first (Art. 15 (4) GDPR). That there are some is said, and how to get them. Nor is the log of a tandem: what the
//! other of the two answered is theirs.

use chrono::{DateTime, Utc};
use domain::meeting::Meeting;
use domain::signup::Contact;
use domain::text::same_name;
use serde_json::{Value, json};
use store::audit::Entry;
use store::consent::Consent;
use store::meeting;
use store::meeting::{outcome, questionnaire};
use store::note::Subject;
use store::outbox::Mail;
use store::person::Person;
use store::signup::Row;
use store::{Access, Tenant};

use super::tandem;
use super::tandem::OwnTandem;
use crate::{Error, TenantCtx};

/// Most mails that are listed; older ones come on request.
const MOST_MAILS: u64 = 500;

/// Who did something, as far as the person is told: never which member of staff.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum By {
    Self_,
    Staff,
    Program,
}

impl By {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Self_ => "self",
            Self::Staff => "staff",
            Self::Program => "program",
        }
    }
}

/// What is kept.
#[derive(Clone, Debug)]
pub struct Data {
    pub person: Person,
    pub consents: Vec<Consent>,
    pub signups: Vec<Row>,
    pub tandems: Vec<OwnTandem>,
    /// Meetings that they noted.
    pub meetings: Vec<meeting::Record>,
    pub outcomes: Vec<outcome::Record>,
    pub questionnaires: Vec<questionnaire::Record>,
    pub mails: Vec<Mail>,
    /// What happened to their record and their sign-ups, the oldest first.
    pub log: Vec<Entry>,
    /// Whether the coordination has notes.
    pub has_notes: bool,
    pub at: DateTime<Utc>,
}

/// Collects what is kept. Twelve queries.
pub async fn data(ctx: &TenantCtx) -> Result<Data, Error> {
    let id = ctx.require_person()?;
    let db = ctx.db();
    let person = store::person::by_id(db, id).await?.ok_or(Error::NotFound)?;
    let signups = store::signup::of_person(db, id).await?;
    let subjects: Vec<_> = signups.iter().map(|row| row.id.0).chain([id.0]).collect();
    Ok(Data {
        consents: store::consent::of_person(db, id).await?,
        tandems: tandem::of(db, id).await?,
        meetings: meeting::noted_by(db, id).await?,
        outcomes: outcome::of_person(db, id).await?,
        questionnaires: questionnaire::of_person(db, id).await?,
        mails: mails(db, &person.contact).await?,
        log: store::audit::of(db, &subjects).await?,
        has_notes: !store::note::of(db, Subject::Person(id)).await?.is_empty(),
        at: ctx.now(),
        person,
        signups,
    })
}

/// What was mailed to somebody: under their address and their name, since others may read the same mailbox.
async fn mails(db: &impl Access<Tenant>, contact: &Contact) -> Result<Vec<Mail>, Error> {
    let Some(address) = &contact.email else { return Ok(Vec::new()) };
    let mut mails = store::outbox::to_address(db, address, MOST_MAILS).await?;
    mails.retain(|mail| same_name(&mail.to_name, &contact.name));
    Ok(mails)
}

impl Data {
    /// Who did what an entry of the log tells.
    pub fn by(entry: &Entry) -> By {
        match entry.actor.as_str() {
            // Sign-ups are sent and confirmed before anybody is signed in.
            "person" | "visitor" => By::Self_,
            "staff" => By::Staff,
            _ => By::Program,
        }
    }

    /// The same for machines.
    pub fn json(&self) -> Value {
        let Contact { name, latin_name, postcode, place, locale, .. } = &self.person.contact;
        json!({
            "at": self.at,
            "person": {
                "id": self.person.id,
                "name": name, "latin_name": latin_name, "ways": self.person.ways, "postcode": postcode, "place": place,
                "language": locale.code(),
                "since": self.person.created_at,
                "profile": self.person.profile,
            },
            "volunteer": self.person.volunteer.as_ref().map(|volunteer| json!({
                "status": volunteer.status.code(), "details": volunteer.details,
            })),
            "participant": self.person.participant.as_ref().map(|participant| json!({
                "status": participant.status.code(), "details": participant.details,
            })),
            "signups": self.signups.iter().map(|row| json!({
                "kind": row.kind.code(), "status": row.status.code(), "submitted": row.submitted_at,
            })).collect::<Vec<_>>(),
            "consents": self.consents.iter().map(|consent| json!({
                "purpose": consent.purpose.code(), "wording": consent.wording, "language": consent.locale.code(),
                "given": consent.given_at, "withdrawn": consent.withdrawn_at,
            })).collect::<Vec<_>>(),
            "tandems": self.tandems.iter().map(|own| json!({
                "side": own.side.code(), "with": own.name, "status": own.tandem.status.code(),
                "since": own.status_since, "meetings": own.tandem.meetings,
            })).collect::<Vec<_>>(),
            // What the other of the two wrote is theirs.
            "meetings": self.meetings.iter().map(|record| json!({
                "tandem": record.tandem, "meeting": Meeting {
                    note: record.meeting.note.clone().filter(|_| record.by == meeting::By::Person(self.person.id)),
                    ..record.meeting.clone()
                },
            })).collect::<Vec<_>>(),
            "outcomes": self.outcomes.iter().map(|record| &record.outcome).collect::<Vec<_>>(),
            "questionnaires": self.questionnaires.iter().map(|record| json!({
                "wave": record.wave.code(), "asked": record.asked_at, "answered": record.answered_at,
                "answers": record.answers,
            })).collect::<Vec<_>>(),
            "mails": self.mails.iter().map(|mail| json!({
                "subject": mail.subject, "to": mail.to_address, "at": mail.created_at,
            })).collect::<Vec<_>>(),
            "log": self.log.iter().map(|entry| json!({
                "at": entry.at, "action": entry.action, "by": Self::by(entry).code(), "detail": entry.detail,
            })).collect::<Vec<_>>(),
            "notes_on_request": self.has_notes,
        })
    }
}
