use domain::id::TandemId;
use sea_orm::entity::prelude::*;

use crate::column::Id;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "tandem_due")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tandem_id: Id<TandemId>,
    #[sea_orm(primary_key, auto_increment = false)]
    pub what: String,
    pub at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
