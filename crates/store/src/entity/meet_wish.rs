use domain::id::{EventId, PersonId};
use sea_orm::entity::prelude::*;

use crate::column::Id;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "meet_wish")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub event_id: Id<EventId>,
    #[sea_orm(primary_key, auto_increment = false)]
    pub from_person: Id<PersonId>,
    #[sea_orm(primary_key, auto_increment = false)]
    pub to_person: Id<PersonId>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {
    #[sea_orm(belongs_to = "super::event::Entity", from = "Column::EventId", to = "super::event::Column::Id")]
    Event,
}

impl ActiveModelBehavior for ActiveModel {}
