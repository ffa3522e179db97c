//! The outbox: mails that were decided on in the same transaction as what caused them, and wait for delivery.

pub use crate::entity::outbox::MailStatus;

use chrono::{DateTime, Utc};
use domain::Locale;
use domain::contact::Email;
use domain::id::MailId;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait as _, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use uuid::Uuid;

use crate::column::Text;
use crate::entity::outbox::{ActiveModel, Column, Entity, Model};
use crate::{Access, Shared, StoreError};

/// A mail in the outbox.
#[derive(Clone, Debug)]
pub struct Mail {
    pub id: MailId,
    /// Which of the product's messages it is, such as `confirm`.
    pub kind: String,
    pub locale: Locale,
    /// The record that it is about.
    pub about: Option<Uuid>,
    pub to_name: String,
    pub to_address: Email,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub status: MailStatus,
    pub attempts: i32,
    pub created_at: DateTime<Utc>,
    /// Not before.
    pub next_at: DateTime<Utc>,
    pub sent_at: Option<DateTime<Utc>>,
    pub last_error: Option<String>,
}

impl Mail {
    /// A mail that waits since now to be sent: what it is, to whom, and its subject, text and HTML.
    pub fn queued(
        id: MailId,
        kind: &str,
        locale: Locale,
        (to_name, to_address): (&str, Email),
        [subject, text, html]: [String; 3],
        now: DateTime<Utc>,
    ) -> Self {
        Self {
            id,
            kind: kind.to_owned(),
            locale,
            about: None,
            to_name: to_name.to_owned(),
            to_address,
            subject,
            text,
            html,
            status: MailStatus::Queued,
            attempts: 0,
            created_at: now,
            next_at: now,
            sent_at: None,
            last_error: None,
        }
    }
}

fn read(row: Model) -> Mail {
    Mail {
        id: row.id.0,
        kind: row.kind,
        locale: row.locale.0,
        about: row.about,
        to_name: row.to_name,
        to_address: row.to_address.0,
        subject: row.subject,
        text: row.text,
        html: row.html,
        status: row.status.0,
        attempts: row.attempts,
        created_at: row.created_at,
        next_at: row.next_at,
        sent_at: row.sent_at,
        last_error: row.last_error,
    }
}

/// Puts a mail into the outbox.
pub async fn insert<S: Shared>(db: &impl Access<S>, mail: Mail) -> Result<(), StoreError> {
    Entity::insert(ActiveModel {
        id: Set(mail.id.into()),
        kind: Set(mail.kind),
        locale: Set(mail.locale.into()),
        about: Set(mail.about),
        to_name: Set(mail.to_name),
        to_key: Set(mail.to_address.key()),
        to_address: Set(mail.to_address.into()),
        subject: Set(mail.subject),
        text: Set(mail.text),
        html: Set(mail.html),
        status: Set(mail.status.into()),
        attempts: Set(mail.attempts),
        created_at: Set(mail.created_at),
        next_at: Set(mail.next_at),
        sent_at: Set(mail.sent_at),
        last_error: Set(mail.last_error),
    })
    .exec(db.connection())
    .await?;
    Ok(())
}

/// No mail waits longer than this for its next attempt. One that seems to was queued or tried while the clock was ahead.
const LONGEST_WAIT: chrono::Duration = chrono::Duration::hours(7);

/// Mails that are due, the oldest first, at most `most`.
pub async fn due<S: Shared>(db: &impl Access<S>, now: DateTime<Utc>, most: u64) -> Result<Vec<Mail>, StoreError> {
    let rows = Entity::find()
        .filter(Column::Status.eq(MailStatus::Queued.code()))
        .filter(Column::NextAt.lte(now).or(Column::NextAt.gt(now + LONGEST_WAIT)))
        .order_by_asc(Column::NextAt)
        .limit(most)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// Takes a mail for one attempt: moves its next attempt to `until`, when the claim ends, unless another worker was
/// quicker. A worker that dies in the attempt leaves the mail to be tried again then.
pub async fn claim<S: Shared>(db: &impl Access<S>, mail: &Mail, until: DateTime<Utc>) -> Result<bool, StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
        .col_expr(Column::NextAt, Expr::value(until))
        .filter(Column::Id.eq(mail.id.0))
        .filter(Column::Status.eq(MailStatus::Queued.code()))
        .filter(Column::Attempts.eq(mail.attempts))
        .exec(db.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// The mail was taken by the server.
pub async fn sent<S: Shared>(db: &impl Access<S>, id: MailId, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::Status, Expr::value(MailStatus::Sent.code()))
        .col_expr(Column::SentAt, Expr::value(Some(now)))
        .col_expr(Column::LastError, Expr::value(None::<String>))
        .filter(Column::Id.eq(id.0))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// The mail that was claimed was not taken: it stays queued until `next_at`, or is given up when there is no next time.
/// Nothing happens when the claim ended meanwhile and another worker has the mail.
pub async fn not_sent<S: Shared>(
    db: &impl Access<S>,
    claimed: &Mail,
    error: &str,
    next_at: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    let status = if next_at.is_some() { MailStatus::Queued } else { MailStatus::Failed };
    let mut update = Entity::update_many()
        .col_expr(Column::Status, Expr::value(status.code()))
        .col_expr(Column::LastError, Expr::value(Some(error.to_owned())))
        .filter(Column::Id.eq(claimed.id.0))
        .filter(Column::Status.eq(MailStatus::Queued.code()))
        .filter(Column::Attempts.eq(claimed.attempts + 1));
    if let Some(next_at) = next_at {
        update = update.col_expr(Column::NextAt, Expr::value(next_at));
    }
    update.exec(db.connection()).await?;
    Ok(())
}

/// The newest mails.
pub async fn list<S: Shared>(db: &impl Access<S>, most: u64) -> Result<Vec<Mail>, StoreError> {
    let rows = Entity::find()
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .limit(most)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// The newest mail of a kind to an address.
pub async fn newest_to<S: Shared>(
    db: &impl Access<S>,
    kind: &str,
    address: &Email,
) -> Result<Option<Mail>, StoreError> {
    let row = Entity::find()
        .filter(Column::ToKey.eq(address.key()))
        .filter(Column::Kind.eq(kind))
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .one(db.connection())
        .await?;
    Ok(row.map(read))
}

/// What an address was written, the newest first, however it was spelt: at most `most`. One query.
pub async fn to_address<S: Shared>(db: &impl Access<S>, address: &Email, most: u64) -> Result<Vec<Mail>, StoreError> {
    let rows = Entity::find()
        .filter(Column::ToKey.eq(address.key()))
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .limit(most)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

pub async fn by_id<S: Shared>(db: &impl Access<S>, id: MailId) -> Result<Option<Mail>, StoreError> {
    Ok(Entity::find_by_id(id).one(db.connection()).await?.map(read))
}

/// How many mails were given up: somebody should look at the SMTP server.
pub async fn failed<S: Shared>(db: &impl Access<S>) -> Result<u64, StoreError> {
    Ok(Entity::find().filter(Column::Status.eq(MailStatus::Failed.code())).count(db.connection()).await?)
}

/// How many mails of these kinds went to an address since then, however it was spelt.
pub async fn count_to<S: Shared>(
    db: &impl Access<S>,
    kinds: &[&str],
    address: &Email,
    since: DateTime<Utc>,
) -> Result<u64, StoreError> {
    Ok(Entity::find()
        .filter(Column::Kind.is_in(kinds.iter().copied()))
        .filter(Column::ToKey.eq(address.key()))
        .filter(Column::CreatedAt.gte(since))
        .count(db.connection())
        .await?)
}

/// Hangs the mails about one record on another.
pub async fn hand_over<S: Shared>(db: &impl Access<S>, from: Uuid, to: Uuid) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::About, Expr::value(Some(to)))
        .filter(Column::About.eq(from))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Removes the mails about these records.
pub async fn delete_about<S: Shared>(db: &impl Access<S>, records: &[Uuid]) -> Result<(), StoreError> {
    Entity::delete_many().filter(Column::About.is_in(records.iter().copied())).exec(db.connection()).await?;
    Ok(())
}

/// Marks all waiting mails as sent when they were due.
pub async fn settle<S: Shared>(db: &impl Access<S>) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::Status, Expr::value(MailStatus::Sent.code()))
        .col_expr(Column::SentAt, Expr::col(Column::NextAt))
        .filter(Column::Status.eq(MailStatus::Queued.code()))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// What is left in an outbox.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Backlog {
    pub waiting: u64,
    /// When the oldest mail that waits was decided on.
    pub waiting_since: Option<DateTime<Utc>>,
    /// Mails that were given up.
    pub failed: u64,
}

/// Counts what is left. One query.
pub async fn backlog<S: Shared>(db: &impl Access<S>) -> Result<Backlog, StoreError> {
    let rows: Vec<(Text<MailStatus>, i64, DateTime<Utc>)> = Entity::find()
        .select_only()
        .column(Column::Status)
        .column_as(Column::Id.count(), "mails")
        .column_as(Column::CreatedAt.min(), "since")
        .filter(Column::Status.is_in([MailStatus::Queued.code(), MailStatus::Failed.code()]))
        .group_by(Column::Status)
        .into_tuple()
        .all(db.connection())
        .await?;
    let mut backlog = Backlog::default();
    for (status, mails, since) in rows {
        let mails = mails.unsigned_abs();
        if status.0 == MailStatus::Failed {
            backlog.failed = mails;
        } else {
            (backlog.waiting, backlog.waiting_since) = (mails, Some(since));
        }
    }
    Ok(backlog)
}
