use chrono::NaiveDate;
use domain::id::{ConductId, PersonId, StaffId};
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "conduct_certificate")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<ConductId>,
    pub person_id: Id<PersonId>,
    pub seen_on: Text<NaiveDate>,
    pub seen_by: Id<StaffId>,
    pub valid_until: Text<NaiveDate>,
    pub reminded_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {
    #[sea_orm(belongs_to = "super::person::Entity", from = "Column::PersonId", to = "super::person::Column::Id")]
    Person,
}

impl ActiveModelBehavior for ActiveModel {}
