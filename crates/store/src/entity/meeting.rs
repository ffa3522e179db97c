use chrono::NaiveDate;
use domain::person::Topic;
use domain::id::{MeetingId, PersonId, StaffId, TandemId};
use domain::meeting::Medium;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Json, Number, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "meeting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<MeetingId>,
    pub tandem_id: Id<TandemId>,
    pub by_person: Option<Id<PersonId>>,
    pub by_staff: Option<Id<StaffId>>,
    pub also_by: Option<Id<PersonId>>,
    pub held_on: Text<NaiveDate>,
    pub minutes: Number<u16>,
    pub medium: Text<Medium>,
    pub topics: Json<Vec<Topic>>,
    pub bond: bool,
    pub bridge: bool,
    pub link: bool,
    pub note: Option<String>,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
