use domain::Locale;
use domain::contact::Email;
use domain::event::Standing;
use domain::id::{EventId, PersonId, RegistrationId};
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "registration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<RegistrationId>,
    pub event_id: Id<EventId>,
    pub person_id: Option<Id<PersonId>>,
    pub name: String,
    pub email: Text<Email>,
    pub email_key: String,
    pub locale: Text<Locale>,
    pub standing: Text<Standing>,
    pub wording: String,
    pub registered_at: DateTimeUtc,
    pub reminded_at: Option<DateTimeUtc>,
    pub present_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
