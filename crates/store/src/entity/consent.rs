use domain::Locale;
use domain::consent::Purpose;
use domain::id::{ConsentId, OrganisationId, PersonId, SignupId};
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "consent")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<ConsentId>,
    pub signup_id: Option<Id<SignupId>>,
    pub person_id: Option<Id<PersonId>>,
    pub organisation_id: Option<Id<OrganisationId>>,
    pub purpose: Text<Purpose>,
    pub wording: String,
    pub locale: Text<Locale>,
    pub given_at: DateTimeUtc,
    pub withdrawn_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
