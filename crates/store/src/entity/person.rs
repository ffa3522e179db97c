use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "person")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub email: String,
    pub email_key: String,
    pub phone: Option<String>,
    pub postcode: String,
    pub place: String,
    pub locale: String,
    pub profile: String,
    pub search: String,
    pub created_at: DateTimeUtc,
    pub session_epoch: i32,
    pub profile_version: i32,
    pub asked_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
