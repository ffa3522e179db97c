use chrono::NaiveDate;
use domain::id::{CertificateId, PersonId, TandemId};
use sea_orm::entity::prelude::*;

use crate::certificate::Bare;
use crate::column::{Id, Number, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "completion_certificate")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<CertificateId>,
    pub code: Text<Bare>,
    pub tandem_id: Id<TandemId>,
    pub person_id: Id<PersonId>,
    pub name: String,
    pub meetings: Number<u16>,
    pub minutes: Number<u32>,
    pub from_on: Text<NaiveDate>,
    pub until_on: Text<NaiveDate>,
    pub issued_at: DateTimeUtc,
    pub revoked_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
