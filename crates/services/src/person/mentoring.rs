//! What a coordinator keeps of somebody for the mentoring: where they stand, what is missing, with whom not.

use chrono::NaiveDate;
use domain::audit::Did;
use domain::form::{Input, Problem, Problems, Reader};
use domain::id::PersonId;
use domain::matching::Answer;
use domain::role::Permission;
use store::conduct::Certificate;
use store::interview::Interview;
use store::page::Paging;
use store::person::{Person, Row};
use texts::format::local_day;

use crate::{Error, TenantCtx, profile};

/// How many somebody may accompany at once.
pub const MOST_PLACES: u8 = 5;
/// How many of those found by a name are offered to choose from.
const CHOICES: u64 = 8;

/// What a person's page shows of the mentoring.
#[derive(Clone, Debug)]
pub struct Mentoring<'a> {
    pub person: &'a Person,
    /// What is still missing for a match.
    pub missing: Vec<Answer>,
    pub certificate: Option<Certificate>,
    /// The newest first.
    pub interviews: Vec<Interview>,
    /// With whom they are never brought together, by name.
    pub apart: Vec<(PersonId, String)>,
    pub today: NaiveDate,
}

/// Shows it of somebody who was read. Three queries.
pub async fn show<'a>(ctx: &TenantCtx, person: &'a Person) -> Result<Mentoring<'a>, Error> {
    ctx.require(Permission::ReadPeople)?;
    let (db, id) = (ctx.db(), person.id);
    Ok(Mentoring {
        missing: profile::missing(&person.told()),
        person,
        certificate: store::conduct::of(db, id).await?,
        interviews: store::interview::of_person(db, id).await?,
        apart: store::matching::kept_apart::named(db, id).await?,
        today: local_day(ctx.now()),
    })
}

/// Sets how many a volunteer accompanies at once. Tandems that are there stay, also when they are more.
pub async fn set_capacity(ctx: &TenantCtx, id: PersonId, input: &Input) -> Result<(), Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    let mut reader = Reader::new(input);
    let typed = reader.needed_line("capacity", 3);
    let capacity = typed.parse().ok().filter(|number| (1..=MOST_PLACES).contains(number));
    if capacity.is_none() && !typed.is_empty() {
        reader.problem("capacity", Problem::OutOfRange(1, MOST_PLACES.into()));
    }
    let capacity = reader.finish(|| capacity).map_err(Error::Invalid)?;
    permit
        .act(async |act| {
            let mut person = store::person::to_move(&act, id).await?.ok_or(Error::NotFound)?;
            person.volunteer.as_mut().ok_or(Error::NotFound)?.capacity = capacity;
            store::person::save_places(&act, &person).await?;
            Ok(act.done(Did::PersonCapacitySet(id), ()))
        })
        .await
}

/// What became of keeping two people apart.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Apart {
    Done,
    /// Several have this name.
    Which(Vec<Row>),
}

/// Keeps somebody apart from another: chosen (`other`), or named (`apart`).
pub async fn keep_apart(ctx: &TenantCtx, id: PersonId, input: &Input) -> Result<Apart, Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    let problem = |problem| Error::Invalid(Problems::at("apart", problem));
    permit
        .act(async |act| {
            if store::person::by_id(&act, id).await?.is_none() {
                return Err(Error::NotFound);
            }
            let other = if input.one("other").is_empty() {
                let mut reader = Reader::new(input);
                let words = reader.needed_line("apart", 200);
                let words = reader.finish(|| Some(words)).map_err(Error::Invalid)?;
                let found = store::person::list(&act, None, &words, Paging::new(1, CHOICES)).await?;
                match found.rows.as_slice() {
                    [] => return Err(problem(Problem::NobodyFound)),
                    [one] => one.id,
                    _ if found.total > CHOICES => return Err(problem(Problem::TooManyFound)),
                    several => return Ok(act.unchanged(Apart::Which(several.to_vec()))),
                }
            } else {
                let other: PersonId = input.one("other").parse().map_err(|_| problem(Problem::Unlisted))?;
                store::person::by_id(&act, other).await?.ok_or_else(|| problem(Problem::Unlisted))?.id
            };
            if other == id {
                return Err(problem(Problem::SamePerson));
            }
            store::matching::kept_apart::put(&act, id, other).await?;
            Ok(act.done(Did::PersonKeptApart(id), Apart::Done))
        })
        .await
}

/// Ends that.
pub async fn bring_together(ctx: &TenantCtx, id: PersonId, input: &Input) -> Result<(), Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    let other: PersonId = input.one("other").parse().map_err(|_| Error::NotFound)?;
    permit
        .act(async |act| {
            if !store::matching::kept_apart::remove(&act, id, other).await? {
                return Err(Error::NotFound);
            }
            Ok(act.done(Did::PersonNotKeptApart(id), ()))
        })
        .await
}
