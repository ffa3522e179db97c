use domain::Locale;
use domain::contact::{Email, Phone, Postcode};
use domain::id::{OrganisationId, PersonId, SignupId, StaffId};
use domain::signup::{DeclineReason, Details, Kind, Status};
use sea_orm::entity::prelude::*;

use crate::column::{Id, Json, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "signup")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<SignupId>,
    pub kind: Text<Kind>,
    pub status: Text<Status>,
    pub name: String,
    pub latin_name: Option<String>,
    pub email: Option<Text<Email>>,
    pub email_key: Option<String>,
    pub phone: Option<Text<Phone>>,
    pub postcode: Text<Postcode>,
    pub place: String,
    pub locale: Text<Locale>,
    pub details: Json<Details>,
    pub search: String,
    pub open_key: Option<String>,
    pub confirm_hash: Option<String>,
    pub submitted_at: DateTimeUtc,
    pub confirmed_at: Option<DateTimeUtc>,
    pub decided_at: Option<DateTimeUtc>,
    pub decided_by: Option<Id<StaffId>>,
    pub decline_reason: Option<Text<DeclineReason>>,
    pub person_id: Option<Id<PersonId>>,
    pub organisation_id: Option<Id<OrganisationId>>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
