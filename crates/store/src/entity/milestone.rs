use chrono::NaiveDate;
use domain::id::{GoalId, MilestoneId};
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "milestone")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<MilestoneId>,
    pub goal_id: Id<GoalId>,
    pub text: String,
    pub created_at: DateTimeUtc,
    pub due_on: Option<Text<NaiveDate>>,
    pub done_on: Option<Text<NaiveDate>>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
