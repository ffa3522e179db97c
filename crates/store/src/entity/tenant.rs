use domain::id::TenantId;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};
use crate::tenant::TenantStatus;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "tenant")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<TenantId>,
    pub slug: String,
    pub name: String,
    pub ags: Option<String>,
    pub status: Text<TenantStatus>,
    pub database_url: Option<String>,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
