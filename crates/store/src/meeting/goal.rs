//! Goals of a tandem and the steps on the way.

use chrono::{DateTime, NaiveDate, Utc};
use domain::id::{GoalId, MilestoneId, PersonId, TandemId};
use domain::meeting::Milestone;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::access::Connected as _;
use crate::column::Text;
use crate::entity::{goal, milestone};
use crate::{Access, StoreError, Tenant, Tx};

/// A goal.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Goal {
    pub id: GoalId,
    pub tandem: TandemId,
    pub text: String,
    pub created_by: PersonId,
    pub created_at: DateTime<Utc>,
    pub done_on: Option<NaiveDate>,
    pub steps: Vec<Step>,
}

/// A step on the way to a goal.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Step {
    pub id: MilestoneId,
    pub milestone: Milestone,
    pub done_on: Option<NaiveDate>,
}

fn read(row: goal::Model, steps: Vec<milestone::Model>) -> Goal {
    let step = |row: milestone::Model| Step {
        id: row.id.0,
        milestone: Milestone { text: row.text, due_on: row.due_on.map(|day| day.0) },
        done_on: row.done_on.map(|day| day.0),
    };
    Goal {
        id: row.id.0,
        tandem: row.tandem_id.0,
        text: row.text,
        created_by: row.created_by.0,
        created_at: row.created_at,
        done_on: row.done_on.map(|day| day.0),
        steps: steps.into_iter().map(step).collect(),
    }
}

/// The goals of a tandem with their steps, in the order in which they were set. Two queries.
pub async fn of(db: &impl Access<Tenant>, tandem: TandemId) -> Result<Vec<Goal>, StoreError> {
    let goals = goal::Entity::find().filter(goal::Column::TandemId.eq(tandem.0)).order_by_asc(goal::Column::Id);
    let goals = goals.all(db.connection()).await?;
    let ids = goals.iter().map(|goal| goal.id);
    let mut steps = milestone::Entity::find()
        .filter(milestone::Column::GoalId.is_in(ids))
        .order_by_asc(milestone::Column::Id)
        .all(db.connection())
        .await?;
    Ok(goals
        .into_iter()
        .map(|goal| {
            let (own, others) = steps.drain(..).partition(|step: &milestone::Model| step.goal_id == goal.id);
            steps = others;
            read(goal, own)
        })
        .collect())
}

/// Keeps a new goal; its steps come later.
pub async fn insert(db: &Tx<Tenant>, new: &Goal) -> Result<(), StoreError> {
    let row = goal::ActiveModel {
        id: Set(new.id.into()),
        tandem_id: Set(new.tandem.into()),
        text: Set(new.text.clone()),
        created_by: Set(new.created_by.into()),
        created_at: Set(new.created_at),
        done_on: Set(new.done_on.map(Text)),
    };
    goal::Entity::insert(row).exec_without_returning(db.connection()).await?;
    Ok(())
}

/// How many goals a tandem has.
pub async fn count(db: &impl Access<Tenant>, tandem: TandemId) -> Result<u64, StoreError> {
    Ok(goal::Entity::find().filter(goal::Column::TandemId.eq(tandem.0)).count(db.connection()).await?)
}

/// How many steps a goal of this tandem has; `None` when there is no such goal.
pub async fn count_steps(db: &impl Access<Tenant>, tandem: TandemId, id: GoalId) -> Result<Option<u64>, StoreError> {
    let goal = goal::Entity::find_by_id(id).filter(goal::Column::TandemId.eq(tandem.0)).one(db.connection()).await?;
    if goal.is_none() {
        return Ok(None);
    }
    let steps = milestone::Entity::find().filter(milestone::Column::GoalId.eq(id.0));
    Ok(Some(steps.count(db.connection()).await?))
}

/// Keeps a new step.
pub async fn insert_step(
    db: &Tx<Tenant>,
    goal: GoalId,
    id: MilestoneId,
    new: &Milestone,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = milestone::ActiveModel {
        id: Set(id.into()),
        goal_id: Set(goal.into()),
        text: Set(new.text.clone()),
        created_at: Set(now),
        due_on: Set(new.due_on.map(Text)),
        done_on: Set(None),
    };
    milestone::Entity::insert(row).exec_without_returning(db.connection()).await?;
    Ok(())
}

/// Ticks a goal off, or takes the tick away; `false` when the tandem has no such goal.
pub async fn set_done(
    db: &Tx<Tenant>,
    tandem: TandemId,
    id: GoalId,
    done_on: Option<NaiveDate>,
) -> Result<bool, StoreError> {
    let done = goal::Entity::update_many()
        .col_expr(goal::Column::DoneOn, Expr::value(done_on.map(Text)))
        .filter(goal::Column::Id.eq(id.0))
        .filter(goal::Column::TandemId.eq(tandem.0))
        .exec(db.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Ticks a step off, or takes the tick away; `false` when the goal has no such step.
pub async fn set_step_done(
    db: &Tx<Tenant>,
    goal: GoalId,
    id: MilestoneId,
    done_on: Option<NaiveDate>,
) -> Result<bool, StoreError> {
    let done = milestone::Entity::update_many()
        .col_expr(milestone::Column::DoneOn, Expr::value(done_on.map(Text)))
        .filter(milestone::Column::Id.eq(id.0))
        .filter(milestone::Column::GoalId.eq(goal.0))
        .exec(db.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes a goal away with its steps; `false` when the tandem has no such goal.
pub async fn delete(db: &Tx<Tenant>, tandem: TandemId, id: GoalId) -> Result<bool, StoreError> {
    let gone = goal::Entity::delete_many()
        .filter(goal::Column::Id.eq(id.0))
        .filter(goal::Column::TandemId.eq(tandem.0))
        .exec(db.connection())
        .await?;
    Ok(gone.rows_affected == 1)
}
