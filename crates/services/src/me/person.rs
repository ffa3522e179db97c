//! Who is signed in as a volunteer or a participant.

use chrono::{DateTime, NaiveDate, Utc};
use domain::Locale;
use domain::id::PersonId;
use domain::person::{ParticipantStatus, VolunteerStatus};
use store::person::Person;

use crate::{Error, TenantCtx};

/// A volunteer or a participant who is signed in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PersonActor {
    pub id: PersonId,
    pub name: String,
    /// How they would like to be addressed, in their own words.
    pub address_as: Option<String>,
    /// The language of their mails.
    pub locale: Locale,
    pub volunteer: Option<VolunteerStatus>,
    pub participant: Option<ParticipantStatus>,
    /// The first day after a pause.
    pub paused_until: Option<NaiveDate>,
    /// Since when they wait for a counterpart.
    pub waiting_since: Option<DateTime<Utc>>,
}

impl From<Person> for PersonActor {
    fn from(person: Person) -> Self {
        Self {
            id: person.id,
            volunteer: person.volunteer.as_ref().map(|part| part.status),
            participant: person.participant.as_ref().map(|part| part.status),
            paused_until: person.paused_until(),
            waiting_since: person.waiting_since(),
            name: person.contact.name,
            address_as: person.profile.address_as,
            locale: person.contact.locale,
        }
    }
}

/// Who a session belongs to, unless they left or ended their sessions since. One query.
pub async fn resume(ctx: &TenantCtx, id: PersonId, epoch: i32) -> Result<Option<PersonActor>, Error> {
    let known = store::person::by_id(ctx.db(), id).await?;
    Ok(known.filter(|known| known.takes_part() && known.epoch == epoch).map(PersonActor::from))
}
