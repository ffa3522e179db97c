//! Goals that the two set themselves, with steps; ticked off, and the tick taken away.

use domain::audit::Did;
use domain::form::{Input, Problem, Problems};
use domain::id::{GoalId, MilestoneId, PersonId, TandemId};
use domain::meeting::{GOALS_MAX, MILESTONES_MAX, read_goal, read_milestone};
use store::meeting::goal::Goal;
use store::{Tenant, Tx};
use texts::format::local_day;

use super::{side_of, while_they_meet};
use crate::{Error, TenantCtx};

/// The tandem of whoever acts, while the two meet.
async fn own(tx: &Tx<Tenant>, id: TandemId, person: PersonId) -> Result<(), Error> {
    let record = store::tandem::by_id_to_change(tx, id).await?.ok_or(Error::NotFound)?;
    side_of(&record, person)?;
    while_they_meet(&record)
}

/// Sets a goal.
pub async fn add(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<(), Error> {
    let (permit, person) = ctx.permit_person()?;
    let text = read_goal(input).map_err(Error::Invalid)?;
    permit
        .act(async |act| {
            own(&act, id, person).await?;
            if store::meeting::goal::count(&act, id).await? >= GOALS_MAX as u64 {
                return Err(Error::Invalid(Problems::at("goal", Problem::TooMany)));
            }
            let goal = Goal {
                id: ctx.env.id(),
                tandem: id,
                text,
                created_by: person,
                created_at: ctx.now(),
                done_on: None,
                steps: Vec::new(),
            };
            store::meeting::goal::insert(&act, &goal).await?;
            Ok(act.done(Did::GoalAdded(id), ()))
        })
        .await
}

/// Adds a step to a goal.
pub async fn add_step(ctx: &TenantCtx, id: TandemId, goal: GoalId, input: &Input) -> Result<(), Error> {
    let (permit, person) = ctx.permit_person()?;
    let step = read_milestone(input).map_err(Error::Invalid)?;
    permit
        .act(async |act| {
            own(&act, id, person).await?;
            let steps = store::meeting::goal::count_steps(&act, id, goal).await?.ok_or(Error::NotFound)?;
            if steps >= MILESTONES_MAX as u64 {
                return Err(Error::Invalid(Problems::at("milestone", Problem::TooMany)));
            }
            store::meeting::goal::insert_step(&act, goal, ctx.env.id(), &step, ctx.now()).await?;
            Ok(act.done(Did::GoalStepAdded(id), ()))
        })
        .await
}

/// Ticks a goal off, or takes the tick away.
pub async fn set_done(ctx: &TenantCtx, id: TandemId, goal: GoalId, is_done: bool) -> Result<(), Error> {
    let (permit, person) = ctx.permit_person()?;
    permit
        .act(async |act| {
            own(&act, id, person).await?;
            let done_on = is_done.then(|| local_day(ctx.now()));
            if !store::meeting::goal::set_done(&act, id, goal, done_on).await? {
                return Err(Error::NotFound);
            }
            Ok(act.done(if is_done { Did::GoalDone(id) } else { Did::GoalNotDone(id) }, ()))
        })
        .await
}

/// Ticks a step off, or takes the tick away.
pub async fn set_step_done(
    ctx: &TenantCtx,
    id: TandemId,
    (goal, step): (GoalId, MilestoneId),
    is_done: bool,
) -> Result<(), Error> {
    let (permit, person) = ctx.permit_person()?;
    permit
        .act(async |act| {
            own(&act, id, person).await?;
            let done_on = is_done.then(|| local_day(ctx.now()));
            let is_there = store::meeting::goal::count_steps(&act, id, goal).await?.is_some();
            if !is_there || !store::meeting::goal::set_step_done(&act, goal, step, done_on).await? {
                return Err(Error::NotFound);
            }
            Ok(act.done(if is_done { Did::GoalStepDone(id) } else { Did::GoalStepNotDone(id) }, ()))
        })
        .await
}

/// Takes a goal away, with its steps.
pub async fn remove(ctx: &TenantCtx, id: TandemId, goal: GoalId) -> Result<(), Error> {
    let (permit, person) = ctx.permit_person()?;
    permit
        .act(async |act| {
            own(&act, id, person).await?;
            if !store::meeting::goal::delete(&act, id, goal).await? {
                return Err(Error::NotFound);
            }
            Ok(act.done(Did::GoalRemoved(id), ()))
        })
        .await
}
