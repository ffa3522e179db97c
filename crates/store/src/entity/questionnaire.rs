use domain::id::{PersonId, QuestionnaireId, TandemId};
use domain::meeting::questionnaire::{Answers, Wave};
use domain::tandem::Side;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Json, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "questionnaire")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<QuestionnaireId>,
    pub tandem_id: Id<TandemId>,
    pub person_id: Id<PersonId>,
    pub side: Text<Side>,
    pub wave: Text<Wave>,
    pub asked_at: DateTimeUtc,
    pub until: DateTimeUtc,
    pub answered_at: Option<DateTimeUtc>,
    pub reminded_at: Option<DateTimeUtc>,
    pub answers: Json<Answers>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
