use chrono::NaiveDate;
use domain::certificate::{Code, NoCode};
use domain::id::{CertificateId, PersonId, TandemId};
use sea_orm::entity::prelude::*;

use crate::column::{Id, Number, Text};

/// A code without the hyphen that it has on paper.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Bare(pub Code);

impl std::fmt::Display for Bare {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.0.as_str())
    }
}

impl std::str::FromStr for Bare {
    type Err = NoCode;

    fn from_str(text: &str) -> Result<Self, NoCode> {
        Code::read(text).map(Self)
    }
}

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
