//! Accepting a sign-up: a person or an organisation comes of it.

use domain::consent::Purpose;
use domain::id::{OrganisationId, PersonId, SignupId, StaffId};
use domain::person::Profile;
use domain::role::Permission;
use domain::signup::{Action, Contact, Details};
use mail::Message;
use store::organisation::Organisation;
use store::person::Person;
use store::signup::Step;
use store::{StoreError, Tenant, Tx};

use super::{SIGNUP, load_for, overtaken};
use crate::outbox::{To, queue};
use crate::{Error, TenantCtx, audit, profile};

/// What came of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Accepted {
    Person(PersonId),
    Organisation(OrganisationId),
}

/// Accepts a sign-up. Somebody whom the tenant knows by their address stays one person: they get a second role, or come
/// back into the one that they left, and what they told before stays where the sign-up is silent.
pub async fn accept(ctx: &TenantCtx, id: SignupId) -> Result<Accepted, Error> {
    let staff = ctx.require(Permission::DecidePeople)?.id;
    // Two sign-ups of one person, accepted at the same moment: the second finds the person on its second try.
    match accept_once(ctx, id, staff).await {
        Err(Error::Store(StoreError::Exists)) => accept_once(ctx, id, staff).await,
        other => other,
    }
}

async fn accept_once(ctx: &TenantCtx, id: SignupId, staff: StaffId) -> Result<Accepted, Error> {
    let tx = ctx.begin().await?;
    let (signup, next) = load_for(&tx, id, Action::Accept).await?;
    let contact = &signup.contact;
    let accepted = match &signup.details {
        Details::Volunteer(volunteer) => {
            let person = person(ctx, &tx, contact, &volunteer.profile).await?;
            store::person::put_volunteer(&tx, person, volunteer, ctx.now()).await?;
            profile::change(&tx, person, |told| told.renewed_by_volunteer(contact, volunteer)).await?;
            Accepted::Person(person)
        }
        Details::Participant(participant) => {
            let person = person(ctx, &tx, contact, &participant.profile).await?;
            store::person::put_participant(&tx, person, participant, ctx.now()).await?;
            profile::change(&tx, person, |told| told.renewed_by_participant(contact, participant)).await?;
            Accepted::Person(person)
        }
        Details::Organisation(details) => {
            let consents = store::consent::of_signup(&tx, id).await?;
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
            let organisation_id = organisation.id;
            store::organisation::insert(&tx, organisation, contact, ctx.env.id()).await?;
            audit::write(ctx, &tx, "organisation.created", Some(("organisation", organisation_id.0)), None).await?;
            Accepted::Organisation(organisation_id)
        }
    };
    let (person_id, organisation_id) = match accepted {
        Accepted::Person(id) => (Some(id), None),
        Accepted::Organisation(id) => (None, Some(id)),
    };
    let step = Step { decided_by: Some(staff), person_id, organisation_id, ..Step::default() };
    if !store::signup::advance(&tx, id, signup.status, next, ctx.now(), step).await? {
        return Err(overtaken(&signup, Action::Accept));
    }
    store::consent::hand_over(&tx, id, person_id, organisation_id).await?;
    store::note::hand_over(&tx, id, person_id, organisation_id).await?;
    let to = To { name: &contact.name, address: &contact.email, locale: contact.locale, about: Some(id.0) };
    let url = person_id.map(|_| format!("{}/{}/me", ctx.site.base_url, contact.locale));
    queue(ctx, &tx, to, &Message::Accepted { kind: signup.details.kind(), url }, 0).await?;
    audit::write(ctx, &tx, "signup.accept", Some((SIGNUP, id.0)), None).await?;
    tx.commit().await?;
    Ok(accepted)
}

async fn person(ctx: &TenantCtx, tx: &Tx<Tenant>, contact: &Contact, told: &Profile) -> Result<PersonId, Error> {
    if let Some(known) = store::person::by_email_to_change(tx, &contact.email).await? {
        audit::write(ctx, tx, "person.merged", Some(("person", known.id.0)), None).await?;
        return Ok(known.id);
    }
    let id: PersonId = ctx.env.id();
    let person = Person { id, contact: contact.clone(), profile: told.clone(), created_at: ctx.now() };
    store::person::insert(tx, person).await?;
    audit::write(ctx, tx, "person.created", Some(("person", id.0)), None).await?;
    Ok(id)
}
