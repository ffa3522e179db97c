use domain::contact::Postcode;
use domain::id::OrganisationId;
use domain::organisation::OrganisationKind;
use domain::signup::Organisation;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Json, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<OrganisationId>,
    pub name: String,
    pub kind: Text<OrganisationKind>,
    pub postcode: Text<Postcode>,
    pub place: String,
    pub listed: bool,
    pub details: Json<Organisation>,
    pub search: String,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
