//! The profile: told by the person, or heard by a coordinator.

mod ask;

pub use ask::{Asked, ask};

use domain::audit::Did;
use domain::fields::{Field, Named};
use domain::form::{Input, On, Problems};
use domain::id::PersonId;
use domain::matching::Answer;
pub use domain::profile::VERSION;
use domain::profile::{Filler, Told, read, shown, untold};
use domain::role::Permission;
use domain::signup::ContactField;
use store::person::Person;
use store::{Access, Tenant, Tx};

use crate::act::TenantAct;
use crate::{Actor, Error, TenantCtx};

/// A profile as its form opens.
#[derive(Clone, Debug)]
pub struct Shown {
    pub person: Person,
    /// What they told.
    pub told: Told,
    /// What is still missing for a match.
    pub missing: Vec<Answer>,
    pub filler: Filler,
}

impl Shown {
    fn new(person: Person, filler: Filler) -> Self {
        let told = person.told();
        Self { person, missing: missing(&told), told, filler }
    }

    /// The form's fields.
    pub fn input(&self) -> Input {
        let mut input = shown(&self.told);
        input.set(VERSION, self.person.version.to_string());
        input
    }
}

/// Why a profile was not saved.
#[derive(Debug)]
pub enum Refused {
    Problems(Problems),
    /// Somebody else saved it since the form was opened; this is how it stands now.
    Overtaken(Box<Shown>),
    Error(Error),
}

impl<E: Into<Error>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self::Error(error.into())
    }
}

/// What is still missing for a match.
pub fn missing(told: &Told) -> Vec<Answer> {
    untold(told, geo::point(&told.contact.postcode))
}

/// Who acts, if they may see or change this profile: the person, or a coordinator. To others it isn't there.
fn filler(ctx: &TenantCtx, id: PersonId, permission: Permission) -> Result<Filler, Error> {
    match ctx.actor {
        Actor::Person(own) if own == id => Ok(Filler::Person),
        Actor::Person(_) => Err(Error::NotFound),
        _ => ctx.require(permission).map(|_| Filler::Staff),
    }
}

/// Shows a profile. One query.
pub async fn show(ctx: &TenantCtx, id: PersonId) -> Result<Shown, Error> {
    look(ctx, ctx.db(), id, Permission::ReadPeople).await
}

/// The same over the caller's connection.
pub(crate) async fn look(
    ctx: &TenantCtx,
    db: &impl Access<Tenant>,
    id: PersonId,
    permission: Permission,
) -> Result<Shown, Error> {
    let filler = filler(ctx, id, permission)?;
    let person = store::person::by_id(db, id).await?.ok_or(Error::NotFound)?;
    Ok(Shown::new(person, filler))
}

/// Saves what was typed, over the version that the form was opened with.
pub async fn save(ctx: &TenantCtx, id: PersonId, input: &Input) -> Result<(), Refused> {
    ctx.permit_anyone()
        .act_or(async |act| -> Result<_, Refused> {
            save_in(&act, id, input).await?;
            // It has noted what it did, if it did anything.
            Ok(act.kept(()))
        })
        .await
}

/// The same as a step of the caller's; what is told then. Nothing is written, nor noted, where nothing changed.
pub(crate) async fn save_in(act: &TenantAct, id: PersonId, input: &Input) -> Result<Told, Refused> {
    let filler = filler(&act.ctx, id, Permission::DecidePeople)?;
    let person = store::person::by_id(act, id).await?.ok_or(Error::NotFound)?;
    let known = person.told();
    let told = read(input, &known, filler).map_err(Refused::Problems)?;
    if told == known {
        return Ok(told);
    }
    let version = input.one(VERSION).parse().unwrap_or(-1);
    if !store::person::save(act, &person, &told, missing(&told).len(), version).await? {
        return Err(Refused::Overtaken(Box::new(Shown::new(person, filler))));
    }
    act.did(Did::ProfileSaved(id));
    Ok(told)
}

/// Changes what somebody told, whatever it is by now, in the caller's transaction, which says in the log why. Forms that
/// were opened before are told that they were overtaken. At most four queries.
pub(crate) async fn change(tx: &Tx<Tenant>, id: PersonId, change: impl FnOnce(Told) -> Told) -> Result<(), Error> {
    let person = store::person::by_id_to_change(tx, id).await?.ok_or(Error::NotFound)?;
    let known = person.told();
    let told = change(known.clone());
    if told == known {
        // Nobody is overtaken by this.
        store::person::count_untold(tx, id, missing(&told).len()).await?;
    } else {
        store::person::save(tx, &person, &told, missing(&told).len(), person.version).await?;
    }
    Ok(())
}

/// The inputs in which two forms differ: what somebody who was overtaken has to look at.
pub fn differing(one: &Input, other: &Input) -> Vec<Named> {
    let told = |input: &Input, name: &str| -> Vec<String> {
        let values = input.all(name).iter().map(|value| domain::text::clean(value));
        values.filter(|value| !value.is_empty()).collect()
    };
    // A place is posted only where its postcode has several.
    let is_compared = |input: &Named| input.field != Field::from(ContactField::Place);
    let inputs = On::Profile(Filler::Staff).inputs().filter(is_compared);
    inputs.filter(|input| told(one, input.name) != told(other, input.name)).collect()
}
