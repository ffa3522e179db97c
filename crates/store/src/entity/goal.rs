use chrono::NaiveDate;
use domain::id::{GoalId, PersonId, TandemId};
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "goal")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<GoalId>,
    pub tandem_id: Id<TandemId>,
    pub text: String,
    pub created_by: Id<PersonId>,
    pub created_at: DateTimeUtc,
    pub done_on: Option<Text<NaiveDate>>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
