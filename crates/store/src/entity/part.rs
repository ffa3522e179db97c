use chrono::NaiveDate;
use domain::id::{PartId, PersonId};
use domain::person::PartKind;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Number, Text};

/// `status` and `details` are those of the kind: `crate::person::part` reads them.
#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "part")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<PartId>,
    pub person_id: Id<PersonId>,
    pub kind: Text<PartKind>,
    pub status: String,
    pub details: String,
    pub capacity: Number<u8>,
    pub created_at: DateTimeUtc,
    pub paused_until: Option<Text<NaiveDate>>,
    pub waiting_since: Option<DateTimeUtc>,
    pub untold: Option<i32>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {
    #[sea_orm(belongs_to = "super::person::Entity", from = "Column::PersonId", to = "super::person::Column::Id")]
    Person,
}

impl Related<super::person::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Person.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
