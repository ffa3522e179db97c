use domain::Locale;
use domain::contact::Email;
use domain::id::StaffId;
use domain::role::Role;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "staff")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<StaffId>,
    pub email: Text<Email>,
    pub name: String,
    pub role: Text<Role>,
    pub locale: Text<Locale>,
    pub password_hash: Option<String>,
    pub active: bool,
    pub session_epoch: i32,
    pub invitation_hash: Option<String>,
    pub invitation_until: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub last_sign_in_at: Option<DateTimeUtc>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
