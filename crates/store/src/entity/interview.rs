use domain::id::{InterviewId, PersonId, StaffId};
use domain::interview::Kept;
use domain::matching::Side;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Json, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "interview")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<InterviewId>,
    pub person_id: Id<PersonId>,
    pub role: Text<Side>,
    pub open_key: Option<String>,
    pub answers: Json<Kept>,
    pub version: i32,
    pub started_at: DateTimeUtc,
    pub saved_at: DateTimeUtc,
    pub finished_at: Option<DateTimeUtc>,
    pub staff_id: Option<Id<StaffId>>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {
    #[sea_orm(belongs_to = "super::person::Entity", from = "Column::PersonId", to = "super::person::Column::Id")]
    Person,
}

impl ActiveModelBehavior for ActiveModel {}
