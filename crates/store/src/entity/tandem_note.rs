use domain::id::{NoteId, StaffId, TandemId};
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};
use crate::tandem::note::Writer;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "tandem_note")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<NoteId>,
    pub tandem_id: Id<TandemId>,
    pub by: Text<Writer>,
    pub staff_id: Option<Id<StaffId>>,
    pub body: String,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
