use domain::id::OrganisationId;
use domain::organisation::Section;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "organisation_section")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub organisation_id: Id<OrganisationId>,
    #[sea_orm(primary_key, auto_increment = false)]
    pub section: Text<Section>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
