use domain::Locale;
use domain::contact::{Email, Phone};
use domain::id::OrganisationId;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "contact")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organisation_id: Id<OrganisationId>,
    pub name: String,
    pub function: Option<String>,
    pub email: Option<Text<Email>>,
    pub email_key: Option<String>,
    pub phone: Option<Text<Phone>>,
    pub locale: Text<Locale>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
