//! The tandems of whoever acts, with no more of the other than they may know.

use chrono::{DateTime, Utc};
use domain::consent::Purpose;
use domain::id::{PersonId, TandemId};
use domain::signup::Contact;
use domain::tandem::{Side, Status, Tandem};
use store::tandem::Record;
use store::{Access, Tenant};

use crate::{Error, TenantCtx};

/// A tandem, as one of the two sees it.
#[derive(Clone, Debug)]
pub struct OwnTandem {
    pub id: TandemId,
    /// Which of the two is looking.
    pub side: Side,
    pub tandem: Tandem,
    pub status_since: DateTime<Utc>,
    /// The other's first name, if they let it be told.
    pub name: Option<String>,
    /// How to reach the other: while the two meet, if both agreed to it.
    pub contact: Option<Contact>,
    /// When they said, after its good end, that they would like to accompany somebody.
    pub again: Option<DateTime<Utc>>,
}

impl OwnTandem {
    /// Whether it is over: a good end, or an early one.
    pub const fn is_over(&self) -> bool {
        self.tandem.status.is_final()
    }
}

/// Whether somebody knows of a tandem of theirs: they were asked, and it has not come to nothing since.
const fn is_known(record: &Record, side: Side) -> bool {
    match record.tandem.status {
        Status::Suggested | Status::Declined | Status::Expired => false,
        Status::Proposed => record.tandem.asked(side).at.is_some(),
        Status::Trial | Status::Active | Status::Completed | Status::EndedEarly => true,
    }
}

/// The tandems that whoever acts knows of: those that run first, then the newest. Three queries.
pub async fn tandems(ctx: &TenantCtx) -> Result<Vec<OwnTandem>, Error> {
    let person = ctx.require_person()?;
    of(ctx.db(), person).await
}

/// The same over the caller's connection.
pub(super) async fn of(db: &impl Access<Tenant>, person: PersonId) -> Result<Vec<OwnTandem>, Error> {
    let records = store::tandem::of_person(db, person).await?;
    let known: Vec<(Record, Side)> = records
        .into_iter()
        .filter_map(|record| Some((record.side_of(person)?, record)))
        .filter(|(side, record)| is_known(record, *side))
        .map(|(side, record)| (record, side))
        .collect();
    if known.is_empty() {
        return Ok(Vec::new());
    }
    let others: Vec<PersonId> = known.iter().map(|(record, side)| record.person(side.other())).collect();
    let contacts = store::person::contacts(db, &others).await?;
    let both: Vec<PersonId> = others.iter().copied().chain([person]).collect();
    let pass_on = store::consent::given_by(db, Purpose::PassOn, &both).await?;
    let mut own: Vec<OwnTandem> = known
        .into_iter()
        .map(|(record, side)| {
            let other = record.person(side.other());
            let contact = contacts.iter().find(|(id, _)| *id == other).map(|(_, contact)| contact);
            let contact = contact.filter(|_| pass_on.contains(&other));
            let may_reach = record.tandem.status.meets() && pass_on.contains(&person);
            OwnTandem {
                id: record.id,
                side,
                again: record.again[side as usize],
                tandem: record.tandem,
                status_since: record.status_since,
                name: contact.map(|contact| domain::contact::first_name(&contact.name).to_owned()),
                contact: contact.filter(|_| may_reach).cloned(),
            }
        })
        .collect();
    own.sort_by_key(OwnTandem::is_over);
    Ok(own)
}
