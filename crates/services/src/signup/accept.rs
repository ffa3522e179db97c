//! Accepting a sign-up: a person or an organisation comes of it.

use domain::address::Me;
use domain::audit::Did;
use domain::consent::Purpose;
use domain::form::{Input, Problem, Problems};
use domain::id::{OrganisationId, PersonId, SignupId};
use domain::person::PartKind;
use domain::person::Profile;
use domain::role::Permission;
use domain::signup::{Action, Contact, Details};
use domain::text::same_name;
use mail::Message;
use store::organisation::Organisation;
use store::person::Person;
use store::signup::{Signup, Step};

use super::{load_for, overtaken};
use crate::act::TenantAct;
use crate::outbox::To;
use crate::{Error, TenantCtx, profile};

/// What came of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Accepted {
    Person(PersonId),
    Organisation(OrganisationId),
}

/// Accepts a sign-up. Somebody whom the tenant knows by their address and name stays one person: they get a second role,
/// or come back into the one that they left, and what they told before stays where the sign-up is silent. Another name
/// is another person, who shares the mailbox.
pub async fn accept(ctx: &TenantCtx, id: SignupId) -> Result<Accepted, Error> {
    enter_as(ctx, id, Whose::ByName).await
}

/// The field that says whose a sign-up is.
pub const WHOSE: &str = "person";
/// What it holds for a person of their own.
pub const OWN: &str = "own";

/// The same, where the coordinator may say whose it is: somebody else's of the same address, who has another name by now,
/// or nobody's yet.
pub async fn accept_as(ctx: &TenantCtx, id: SignupId, input: &Input) -> Result<Accepted, Error> {
    let whose = match input.one(WHOSE) {
        "" => Whose::ByName,
        OWN => Whose::Own,
        person => match person.parse() {
            Ok(person) => Whose::Of(person),
            Err(_) => return Err(Error::Invalid(Problems::at(WHOSE, Problem::Unlisted))),
        },
    };
    enter_as(ctx, id, whose).await
}

/// Whose a sign-up is.
#[derive(Clone, Copy)]
enum Whose {
    /// Of whoever has its address and name.
    ByName,
    /// Of this person, who has its address.
    Of(PersonId),
    /// Of somebody new.
    Own,
}

impl Whose {
    fn is(self, known: &Person, contact: &Contact) -> bool {
        match self {
            Self::ByName => same_name(&known.contact.name, &contact.name),
            Self::Of(person) => known.id == person,
            Self::Own => false,
        }
    }
}

async fn enter_as(ctx: &TenantCtx, id: SignupId, whose: Whose) -> Result<Accepted, Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    let staff = permit.staff()?.id;
    permit
        .act(async |act| {
            let (signup, next) = load_for(&act, id, Action::Accept).await?;
            let contact = &signup.contact;
            let accepted = enter(&act, &signup, whose).await?;
            let (person_id, organisation_id) = match accepted {
                Accepted::Person(id) => (Some(id), None),
                Accepted::Organisation(id) => (None, Some(id)),
            };
            let step = Step { decided_by: Some(staff), person_id, organisation_id, ..Step::default() };
            if !store::signup::advance(&act, id, signup.status, next, ctx.now(), step).await? {
                return Err(overtaken(&signup, Action::Accept));
            }
            store::consent::hand_over(&act, id, person_id, organisation_id).await?;
            store::note::hand_over(&act, id, person_id, organisation_id).await?;
            let to = To::contact(contact, id);
            let url = person_id.map(|_| ctx.site.url(contact.locale, Me));
            act.mail(to, &Message::Accepted { kind: signup.details.kind(), url }).await?;
            Ok(act.done(Did::SignupAccepted(id), accepted))
        })
        .await
}

/// Makes the person or the organisation, or finds the person who is known.
async fn enter(act: &TenantAct, signup: &Signup, whose: Whose) -> Result<Accepted, Error> {
    let (ctx, contact) = (&act.ctx, &signup.contact);
    match &signup.details {
        Details::Volunteer { answers, profile: told } => {
            let person = person(act, contact, told, whose).await?;
            let (kind, id) = (PartKind::Volunteer, ctx.env.id());
            store::person::begin(act, id, person, kind, answers, ctx.now()).await?;
            profile::change(act, person, |known| known.renewed_by_volunteer(contact, told, answers)).await?;
            Ok(Accepted::Person(person))
        }
        Details::Participant { answers, profile: told } => {
            let person = person(act, contact, told, whose).await?;
            let (kind, id) = (PartKind::Participant, ctx.env.id());
            store::person::begin(act, id, person, kind, answers, ctx.now()).await?;
            profile::change(act, person, |known| known.renewed_by_participant(contact, told, answers)).await?;
            Ok(Accepted::Person(person))
        }
        Details::Organisation(details) => {
            let consents = store::consent::of_signup(act, signup.id).await?;
            let listed =
                consents.iter().any(|consent| consent.purpose == Purpose::Directory && consent.withdrawn_at.is_none());
            let organisation = Organisation {
                id: ctx.env.id(),
                name: contact.name.clone(),
                postcode: contact.postcode.clone(),
                place: contact.place.clone(),
                listed,
                details: details.clone(),
                created_at: ctx.now(),
            };
            let id = organisation.id;
            store::organisation::insert(act, organisation, contact, ctx.env.id()).await?;
            act.did(Did::OrganisationCreated(id));
            Ok(Accepted::Organisation(id))
        }
    }
}

async fn person(act: &TenantAct, contact: &Contact, told: &Profile, whose: Whose) -> Result<PersonId, Error> {
    if let Some(email) = &contact.email {
        // Two sign-ups of one person, accepted at the same moment: the second finds the person.
        act.one_at_a_time(&format!("person:{}", email.key())).await?;
        let people = store::person::by_email_to_change(act, email).await?;
        if let Some(known) = people.iter().find(|known| whose.is(known, contact)) {
            act.did(Did::PersonMerged(known.id));
            return Ok(known.id);
        }
    }
    // Whoever was chosen has another address by now, or never had this one.
    if matches!(whose, Whose::Of(_)) {
        return Err(Error::Invalid(Problems::at(WHOSE, Problem::Unlisted)));
    }
    let id: PersonId = act.ctx.env.id();
    store::person::insert(act, id, contact, told, act.ctx.now()).await?;
    act.did(Did::PersonCreated(id));
    Ok(id)
}
