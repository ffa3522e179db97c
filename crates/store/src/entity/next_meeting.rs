use domain::id::{PersonId, TandemId};
use sea_orm::entity::prelude::*;

use crate::column::{Id, Number};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "next_meeting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tandem_id: Id<TandemId>,
    pub at: DateTimeUtc,
    pub place: Option<String>,
    pub by_person: Id<PersonId>,
    pub entry_id: Uuid,
    pub sequence: Number<u32>,
    pub cancelled: bool,
    pub changed_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
