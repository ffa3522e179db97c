use domain::locale::Translated;
use domain::event::{Kind, Status};
use domain::id::{EventId, StaffId};
use sea_orm::entity::prelude::*;

use crate::column::{Id, Json, Number, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<EventId>,
    pub kind: Text<Kind>,
    pub status: Text<Status>,
    pub title: Json<Translated>,
    pub text: Json<Translated>,
    pub starts_at: DateTimeUtc,
    pub ends_at: DateTimeUtc,
    pub place: String,
    pub address: Option<String>,
    pub seats: Option<Number<u16>>,
    pub is_public: bool,
    pub came: Option<Number<u16>>,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Id<StaffId>>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
