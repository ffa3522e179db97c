use domain::id::{PersonId, UnitId};
use domain::unit::Place;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "unit_member")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub unit_id: Id<UnitId>,
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: Id<PersonId>,
    pub place: Text<Place>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {
    #[sea_orm(belongs_to = "super::unit::Entity", from = "Column::UnitId", to = "super::unit::Column::Id")]
    Unit,
}

impl Related<super::unit::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Unit.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
