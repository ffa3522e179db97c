use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "tandem")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub mentor_id: Uuid,
    pub mentee_id: Uuid,
    pub status: String,
    pub status_since: DateTimeUtc,
    pub asking: String,
    pub mentor_asked_at: Option<DateTimeUtc>,
    pub mentor_answer: Option<String>,
    pub mentor_no_reason: Option<String>,
    pub mentor_goes_on: Option<bool>,
    pub mentee_asked_at: Option<DateTimeUtc>,
    pub mentee_answer: Option<String>,
    pub mentee_no_reason: Option<String>,
    pub mentee_goes_on: Option<bool>,
    pub trial_since: Option<DateTimeUtc>,
    pub meetings: i32,
    pub last_meeting: Option<DateTimeUtc>,
    pub end_reason: Option<String>,
    pub why: String,
    pub created_at: DateTimeUtc,
    pub created_by: Option<Uuid>,
    pub pair_key: Option<String>,
    pub met_mentee_id: Option<Uuid>,
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
