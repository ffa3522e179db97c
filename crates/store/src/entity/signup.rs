use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "signup")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: String,
    pub status: String,
    pub name: String,
    pub email: String,
    pub email_key: String,
    pub phone: Option<String>,
    pub postcode: String,
    pub place: String,
    pub locale: String,
    pub details: String,
    pub search: String,
    pub open_key: Option<String>,
    pub confirm_hash: Option<String>,
    pub submitted_at: DateTimeUtc,
    pub confirmed_at: Option<DateTimeUtc>,
    pub decided_at: Option<DateTimeUtc>,
    pub decided_by: Option<Uuid>,
    pub decline_reason: Option<String>,
    pub person_id: Option<Uuid>,
    pub organisation_id: Option<Uuid>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
