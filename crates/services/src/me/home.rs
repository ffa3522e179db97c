//! What waits for whoever acts.

use domain::id::{QuestionnaireId, TandemId};
use domain::tandem::{Due, Status};
use store::meeting::next::NextMeeting;

use super::tandem::{self, OwnTandem};
use crate::tandem::timing;
use crate::{Error, TenantCtx};

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
    let tandems = tandem::of(ctx.db(), person).await?;
    let timing = timing(ctx.db()).await?;
    let answers =
        tandems.iter().filter(|own| own.tandem.status == Status::Proposed && own.tandem.asked(own.side).is_open());
    let trials = tandems.iter().filter(|own| {
        own.tandem.status == Status::Trial
            && own.tandem.goes_on[own.side as usize].is_none()
            && timing.due(&own.tandem, ctx.now()).contains(&Due::AskTrial)
    });
    let questionnaires = store::meeting::questionnaire::open_of(ctx.db(), person, ctx.now()).await?;
    let tasks = answers
        .map(|own| Task::Answer(own.id))
        .chain(trials.map(|own| Task::Trial(own.id)))
        .chain(questionnaires.iter().map(|record| Task::Questionnaire(record.id)))
        .collect();
    let met: Vec<TandemId> = tandems.iter().filter(|own| own.tandem.status.meets()).map(|own| own.id).collect();
    let meetings = store::meeting::next::to_come(ctx.db(), &met, ctx.now()).await?;
    Ok(Home { tasks, tandems, meetings })
}
