use domain::id::{PersonId, RoundId};
use domain::matching::Side;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "round_person")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: Id<RoundId>,
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: Id<PersonId>,
    #[sea_orm(primary_key, auto_increment = false)]
    pub side: Text<Side>,
    pub fingerprint: String,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
