use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "registration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub event_id: Uuid,
    pub person_id: Option<Uuid>,
    pub name: String,
    pub email: String,
    pub email_key: String,
    pub locale: String,
    pub standing: String,
    pub wording: String,
    pub registered_at: DateTimeUtc,
    pub reminded_at: Option<DateTimeUtc>,
    pub present_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
