//! Goals that the two set themselves, with steps; ticked off, and the tick taken away.

use domain::form::{Input, Problem, Problems};
use domain::id::{GoalId, MilestoneId, TandemId};
use domain::meeting::{GOALS_MAX, MILESTONES_MAX, read_goal, read_milestone};
use store::goal::Goal;
use store::{Tenant, Tx};
use texts::format::local_day;

use super::{TANDEM, side_of, while_they_meet};
use crate::{Error, TenantCtx, audit};

/// The tandem of whoever acts, while the two meet.
async fn own(ctx: &TenantCtx, tx: &Tx<Tenant>, id: TandemId) -> Result<(), Error> {
    let person = ctx.require_person()?;
    let record = store::tandem::by_id_to_change(tx, id).await?.ok_or(Error::NotFound)?;
    side_of(&record, person)?;
    while_they_meet(&record)
}

async fn written(ctx: &TenantCtx, tx: Tx<Tenant>, id: TandemId, action: &str) -> Result<(), Error> {
    audit::write(ctx, &tx, action, Some((TANDEM, id.0)), None).await?;
    Ok(tx.commit().await?)
}

/// Sets a goal.
pub async fn add(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<(), Error> {
    let person = ctx.require_person()?;
    let text = read_goal(input).map_err(Error::Invalid)?;
    let tx = ctx.begin().await?;
    own(ctx, &tx, id).await?;
    if store::goal::count(&tx, id).await? >= GOALS_MAX as u64 {
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
    store::goal::insert(&tx, &goal).await?;
    written(ctx, tx, id, "goal.added").await
}

/// Adds a step to a goal.
pub async fn add_step(ctx: &TenantCtx, id: TandemId, goal: GoalId, input: &Input) -> Result<(), Error> {
    ctx.require_person()?;
    let step = read_milestone(input).map_err(Error::Invalid)?;
    let tx = ctx.begin().await?;
    own(ctx, &tx, id).await?;
    let steps = store::goal::count_steps(&tx, id, goal).await?.ok_or(Error::NotFound)?;
    if steps >= MILESTONES_MAX as u64 {
        return Err(Error::Invalid(Problems::at("milestone", Problem::TooMany)));
    }
    store::goal::insert_step(&tx, goal, ctx.env.id(), &step, ctx.now()).await?;
    written(ctx, tx, id, "goal.step-added").await
}

/// Ticks a goal off, or takes the tick away.
pub async fn set_done(ctx: &TenantCtx, id: TandemId, goal: GoalId, is_done: bool) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    own(ctx, &tx, id).await?;
    let done_on = is_done.then(|| local_day(ctx.now()));
    if !store::goal::set_done(&tx, id, goal, done_on).await? {
        return Err(Error::NotFound);
    }
    written(ctx, tx, id, if is_done { "goal.done" } else { "goal.not-done" }).await
}

/// Ticks a step off, or takes the tick away.
pub async fn set_step_done(
    ctx: &TenantCtx,
    id: TandemId,
    (goal, step): (GoalId, MilestoneId),
    is_done: bool,
) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    own(ctx, &tx, id).await?;
    let done_on = is_done.then(|| local_day(ctx.now()));
    let is_there = store::goal::count_steps(&tx, id, goal).await?.is_some();
    if !is_there || !store::goal::set_step_done(&tx, goal, step, done_on).await? {
        return Err(Error::NotFound);
    }
    written(ctx, tx, id, if is_done { "goal.step-done" } else { "goal.step-not-done" }).await
}

/// Takes a goal away, with its steps.
pub async fn remove(ctx: &TenantCtx, id: TandemId, goal: GoalId) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    own(ctx, &tx, id).await?;
    if !store::goal::delete(&tx, id, goal).await? {
        return Err(Error::NotFound);
    }
    written(ctx, tx, id, "goal.removed").await
}
