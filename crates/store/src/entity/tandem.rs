use domain::id::{PersonId, StaffId, TandemId};
use domain::tandem::{EndReason, NoReason, Order, Status};
use sea_orm::entity::prelude::*;

use crate::column::{Id, Number, Text};

domain::vocabulary! {
    /// What somebody answered, without the reason of a no.
    Said {
        Yes = "yes",
        CallMe = "call-me",
        No = "no",
    }
}

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "tandem")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<TandemId>,
    pub mentor_id: Id<PersonId>,
    pub mentee_id: Id<PersonId>,
    pub status: Text<Status>,
    pub status_since: DateTimeUtc,
    pub asking: Text<Order>,
    pub mentor_asked_at: Option<DateTimeUtc>,
    pub mentor_answer: Option<Text<Said>>,
    pub mentor_no_reason: Option<Text<NoReason>>,
    pub mentor_goes_on: Option<bool>,
    pub mentee_asked_at: Option<DateTimeUtc>,
    pub mentee_answer: Option<Text<Said>>,
    pub mentee_no_reason: Option<Text<NoReason>>,
    pub mentee_goes_on: Option<bool>,
    pub trial_since: Option<DateTimeUtc>,
    pub meetings: Number<u16>,
    pub last_meeting: Option<DateTimeUtc>,
    pub end_reason: Option<Text<EndReason>>,
    pub why: String,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Id<StaffId>>,
    pub pair_key: Option<String>,
    pub met_mentee_id: Option<Id<PersonId>>,
    pub mentor_waited_since: Option<DateTimeUtc>,
    pub mentee_waited_since: Option<DateTimeUtc>,
    pub mentor_again_at: Option<DateTimeUtc>,
    pub mentee_again_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {
    #[sea_orm(belongs_to = "super::person::Entity", from = "Column::MentorId", to = "super::person::Column::Id")]
    Mentor,
    #[sea_orm(belongs_to = "super::person::Entity", from = "Column::MenteeId", to = "super::person::Column::Id")]
    Mentee,
}

impl ActiveModelBehavior for ActiveModel {}
