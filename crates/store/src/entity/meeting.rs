use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "meeting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub tandem_id: Uuid,
    pub by_person: Option<Uuid>,
    pub by_staff: Option<Uuid>,
    pub also_by: Option<Uuid>,
    pub held_on: String,
    pub minutes: i32,
    pub medium: String,
    pub topics: String,
    pub bond: bool,
    pub bridge: bool,
    pub link: bool,
    pub note: Option<String>,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
