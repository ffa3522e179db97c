use domain::Locale;
use domain::contact::Email;
use domain::id::MailId;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};

domain::vocabulary! {
    /// Where a mail stands.
    MailStatus {
        Queued = "queued",
        Sent = "sent",
        /// Given up after the last attempt.
        Failed = "failed",
    }
}

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<MailId>,
    pub kind: String,
    pub locale: Text<Locale>,
    pub about: Option<Uuid>,
    pub to_name: String,
    pub to_address: Text<Email>,
    pub to_key: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub status: Text<MailStatus>,
    pub attempts: i32,
    pub created_at: DateTimeUtc,
    pub next_at: DateTimeUtc,
    pub sent_at: Option<DateTimeUtc>,
    pub last_error: Option<String>,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
