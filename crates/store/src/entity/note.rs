use domain::id::{NoteId, OrganisationId, PersonId, SignupId, StaffId};
use sea_orm::entity::prelude::*;

use crate::column::Id;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "note")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<NoteId>,
    pub signup_id: Option<Id<SignupId>>,
    pub person_id: Option<Id<PersonId>>,
    pub organisation_id: Option<Id<OrganisationId>>,
    pub author_id: Id<StaffId>,
    pub body: String,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
