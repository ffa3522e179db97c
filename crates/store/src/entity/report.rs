use domain::report::Report;
use sea_orm::entity::prelude::*;

use crate::column::Json;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "report")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub slug: String,
    pub made_at: DateTimeUtc,
    pub received_at: DateTimeUtc,
    pub body: Json<Report>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
