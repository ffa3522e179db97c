use chrono::NaiveDate;
use domain::id::{OutcomeId, PersonId, StaffId, TandemId};
use domain::meeting::{Evidence, OutcomeKind};
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "outcome")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<OutcomeId>,
    pub person_id: Id<PersonId>,
    pub tandem_id: Option<Id<TandemId>>,
    pub kind: Text<OutcomeKind>,
    pub on_date: Text<NaiveDate>,
    pub evidence: Text<Evidence>,
    pub bond: bool,
    pub bridge: bool,
    pub link: bool,
    pub note: Option<String>,
    pub created_at: DateTimeUtc,
    pub created_by: Id<StaffId>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
