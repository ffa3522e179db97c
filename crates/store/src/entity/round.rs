use domain::id::{RoundId, StaffId};
use domain::matching::MatchingSettings;
use domain::round::Status;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Json, Number, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "round")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<RoundId>,
    pub status: Text<Status>,
    pub settings: Json<MatchingSettings>,
    pub drawn_at: DateTimeUtc,
    pub created_by: Option<Id<StaffId>>,
    pub pairs_before: Option<Number<u32>>,
    pub total_before: Option<Text<u64>>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
