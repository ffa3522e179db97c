use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "next_meeting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tandem_id: Uuid,
    pub at: DateTimeUtc,
    pub place: Option<String>,
    pub by_person: Uuid,
    pub entry_id: Uuid,
    pub sequence: i32,
    pub cancelled: bool,
    pub changed_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
