use domain::id::{PersonId, RoundId, TandemId};
use domain::round::Mark;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Number, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "round_pair")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: Id<RoundId>,
    #[sea_orm(primary_key, auto_increment = false)]
    pub mentor_id: Id<PersonId>,
    #[sea_orm(primary_key, auto_increment = false)]
    pub mentee_id: Id<PersonId>,
    pub points: Number<u32>,
    pub mark: Option<Text<Mark>>,
    pub mark_before: Option<Text<Mark>>,
    pub tandem_id: Option<Id<TandemId>>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
