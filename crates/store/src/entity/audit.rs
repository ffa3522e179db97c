use domain::id::AuditId;
use sea_orm::entity::prelude::*;

use crate::column::Id;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "audit")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<AuditId>,
    pub at: DateTimeUtc,
    pub actor: String,
    pub actor_id: Option<Uuid>,
    pub action: String,
    pub subject: Option<String>,
    pub subject_id: Option<Uuid>,
    pub detail: Option<String>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
