//! What waits for whoever acts, and the way to it.

use domain::Locale;
use domain::id::TandemId;
use domain::link::Purpose;
use domain::tandem::{Due, NotNow, Status};

use super::tandems::{self, OwnTandem};
use crate::{Error, TenantCtx, links, tandem};

/// Something that waits for an answer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Task {
    /// Somebody was suggested: yes or no?
    Answer(TandemId),
    /// The trial is over: do they go on?
    Trial(TandemId),
}

/// The first page of the own area.
#[derive(Clone, Debug)]
pub struct Home {
    /// What is most urgent comes first.
    pub tasks: Vec<Task>,
    pub tandems: Vec<OwnTandem>,
}

/// Shows what waits. Four queries.
pub async fn home(ctx: &TenantCtx) -> Result<Home, Error> {
    let person = ctx.require_person()?;
    let tandems = tandems::of(ctx.db(), person).await?;
    let timing = tandem::timing(ctx.db()).await?;
    let answers =
        tandems.iter().filter(|own| own.tandem.status == Status::Proposed && own.tandem.asked(own.side).is_open());
    let trials = tandems.iter().filter(|own| {
        own.tandem.status == Status::Trial
            && own.tandem.goes_on[own.side as usize].is_none()
            && timing.due(&own.tandem, ctx.now()).contains(&Due::AskTrial)
    });
    let tasks = answers.map(|own| Task::Answer(own.id)).chain(trials.map(|own| Task::Trial(own.id))).collect();
    Ok(Home { tasks, tandems })
}

/// The path, with its language, of the page where a task is done: the one that the mailed link leads to, by a link of
/// its own.
pub async fn way(ctx: &TenantCtx, task: &Task, locale: Locale) -> Result<String, Error> {
    let person = ctx.require_person()?;
    let (purpose, id, wanted) = match task {
        Task::Answer(id) => (Purpose::Answer, *id, Status::Proposed),
        Task::Trial(id) => (Purpose::Trial, *id, Status::Trial),
    };
    let tx = ctx.begin().await?;
    let record = store::tandem::by_id(&tx, id).await?.ok_or(Error::NotFound)?;
    let side = record.side_of(person).ok_or(Error::NotFound)?;
    if record.tandem.asked(side).at.is_none() {
        return Err(Error::NotFound);
    }
    if record.tandem.status != wanted {
        return Err(NotNow(record.tandem.status).into());
    }
    let url = links::issue(ctx, &tx, purpose, (person, locale), Some(id.0)).await?;
    tx.commit().await?;
    Ok(url.strip_prefix(&ctx.site.base_url).unwrap_or(&url).to_owned())
}
