//! What waits for whoever acts, and the way to it.

use domain::Locale;
use domain::id::{PersonId, QuestionnaireId, TandemId};
use domain::link::Purpose;
use domain::tandem::{Due, NotNow, Status};
use store::next_meeting::NextMeeting;
use store::{Tenant, Tx};
use uuid::Uuid;

use super::tandems::{self, OwnTandem};
use crate::{Error, TenantCtx, links, tandem};

/// Something that waits for an answer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Task {
    /// Somebody was suggested: yes or no?
    Answer(TandemId),
    /// The trial is over: do they go on?
    Trial(TandemId),
    /// A questionnaire.
    Questionnaire(QuestionnaireId),
}

/// The first page of the own area.
#[derive(Clone, Debug)]
pub struct Home {
    /// What is most urgent comes first.
    pub tasks: Vec<Task>,
    pub tandems: Vec<OwnTandem>,
    /// The next meeting of each tandem that has one, the first one first.
    pub meetings: Vec<(TandemId, NextMeeting)>,
}

/// Shows what waits. Six queries.
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
    let questionnaires = store::questionnaire::open_of(ctx.db(), person, ctx.now()).await?;
    let tasks = answers
        .map(|own| Task::Answer(own.id))
        .chain(trials.map(|own| Task::Trial(own.id)))
        .chain(questionnaires.iter().map(|record| Task::Questionnaire(record.id)))
        .collect();
    let met: Vec<TandemId> = tandems.iter().filter(|own| own.tandem.status.meets()).map(|own| own.id).collect();
    let meetings = store::next_meeting::to_come(ctx.db(), &met, ctx.now()).await?;
    Ok(Home { tasks, tandems, meetings })
}

/// The path, with its language, of the page where a task is done: the one that the mailed link leads to, by a link of
/// its own.
pub async fn way(ctx: &TenantCtx, task: &Task, locale: Locale) -> Result<String, Error> {
    let person = ctx.require_person()?;
    let tx = ctx.begin().await?;
    let (purpose, subject) = match *task {
        Task::Answer(id) => (Purpose::Answer, waits(&tx, person, id, Status::Proposed).await?),
        Task::Trial(id) => (Purpose::Trial, waits(&tx, person, id, Status::Trial).await?),
        Task::Questionnaire(id) => {
            let record = store::questionnaire::by_id(&tx, id).await?.filter(|record| record.person == person);
            (Purpose::Questionnaire, record.ok_or(Error::NotFound)?.id.0)
        }
    };
    let url = links::issue(ctx, &tx, purpose, (person, locale), Some(subject)).await?;
    tx.commit().await?;
    Ok(url.strip_prefix(&ctx.site.base_url).unwrap_or(&url).to_owned())
}

/// A tandem of theirs that they were asked about and that stands where an answer is taken. To others it isn't there.
async fn waits(tx: &Tx<Tenant>, person: PersonId, id: TandemId, wanted: Status) -> Result<Uuid, Error> {
    let record = store::tandem::by_id(tx, id).await?.ok_or(Error::NotFound)?;
    let side = record.side_of(person).ok_or(Error::NotFound)?;
    if record.tandem.asked(side).at.is_none() {
        return Err(Error::NotFound);
    }
    if record.tandem.status != wanted {
        return Err(NotNow(record.tandem.status).into());
    }
    Ok(id.0)
}
