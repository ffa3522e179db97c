use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "outcome")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub person_id: Uuid,
    pub tandem_id: Option<Uuid>,
    pub kind: String,
    pub on_date: String,
    pub evidence: String,
    pub bond: bool,
    pub bridge: bool,
    pub link: bool,
    pub note: Option<String>,
    pub created_at: DateTimeUtc,
    pub created_by: Uuid,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
