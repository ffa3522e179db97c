use domain::Locale;
use domain::contact::Postcode;
use domain::id::PersonId;
use domain::person::Profile;
use domain::way::Ways;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Json, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "person")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<PersonId>,
    pub name: String,
    pub latin_name: Option<String>,
    pub ways: Json<Ways>,
    pub pin_hash: Option<String>,
    pub postcode: Text<Postcode>,
    pub place: String,
    pub locale: Text<Locale>,
    pub profile: Json<Profile>,
    pub search: String,
    pub created_at: DateTimeUtc,
    pub session_epoch: i32,
    pub profile_version: i32,
    pub asked_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {
    #[sea_orm(has_many = "super::part::Entity")]
    Part,
}

impl Related<super::part::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Part.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
