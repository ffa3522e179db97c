use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "questionnaire")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub tandem_id: Uuid,
    pub person_id: Uuid,
    pub side: String,
    pub wave: String,
    pub asked_at: DateTimeUtc,
    pub until: DateTimeUtc,
    pub answered_at: Option<DateTimeUtc>,
    pub reminded_at: Option<DateTimeUtc>,
    pub answers: String,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
