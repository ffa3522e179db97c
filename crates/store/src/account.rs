//! Staff accounts, of a district or of the state.

use chrono::{DateTime, Utc};
use domain::Locale;
use domain::contact::Email;
use domain::id::StaffId;
use domain::role::Role;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait as _, QueryFilter, QueryOrder};

use crate::entity::staff::{ActiveModel, Column, Entity, Model};
use crate::{Access, Shared, StoreError};

/// A staff account. It can sign in once it has a password.
#[derive(Clone, Debug)]
pub struct Staff {
    pub id: StaffId,
    /// Lower case.
    pub email: Email,
    pub name: String,
    pub role: Role,
    pub locale: Locale,
    pub password_hash: Option<String>,
    pub active: bool,
    /// Counts up when all sessions are ended: a session of an earlier epoch is none.
    pub session_epoch: i32,
    pub created_at: DateTime<Utc>,
    pub last_sign_in_at: Option<DateTime<Utc>>,
    pub invitation_until: Option<DateTime<Utc>>,
}

/// An account to be made, with the hash of its invitation.
#[derive(Clone, Debug)]
pub struct NewStaff {
    pub id: StaffId,
    pub email: Email,
    pub name: String,
    pub role: Role,
    pub locale: Locale,
    pub invitation_hash: String,
    pub invitation_until: DateTime<Utc>,
    pub created_at: DateTime<Utc>,
}

fn read(row: Model) -> Staff {
    Staff {
        id: row.id.0,
        role: row.role.0,
        locale: row.locale.0,
        email: row.email.0,
        name: row.name,
        password_hash: row.password_hash,
        active: row.active,
        session_epoch: row.session_epoch,
        created_at: row.created_at,
        last_sign_in_at: row.last_sign_in_at,
        invitation_until: row.invitation_until,
    }
}

/// Makes an account; [`StoreError::Exists`] when the address has one.
pub async fn insert<S: Shared>(db: &impl Access<S>, new: NewStaff) -> Result<(), StoreError> {
    Entity::insert(ActiveModel {
        id: Set(new.id.into()),
        email: Set(new.email.into()),
        name: Set(new.name),
        role: Set(new.role.into()),
        locale: Set(new.locale.into()),
        password_hash: Set(None),
        active: Set(true),
        session_epoch: Set(0),
        invitation_hash: Set(Some(new.invitation_hash)),
        invitation_until: Set(Some(new.invitation_until)),
        created_at: Set(new.created_at),
        last_sign_in_at: Set(None),
    })
    .exec(db.connection())
    .await?;
    Ok(())
}

pub async fn by_id<S: Shared>(db: &impl Access<S>, id: StaffId) -> Result<Option<Staff>, StoreError> {
    Ok(Entity::find_by_id(id).one(db.connection()).await?.map(read))
}

/// The account of an address (lower case).
pub async fn by_email<S: Shared>(db: &impl Access<S>, email: &str) -> Result<Option<Staff>, StoreError> {
    Ok(Entity::find().filter(Column::Email.eq(email)).one(db.connection()).await?.map(read))
}

/// The account that an invitation is for, whether or not it has run out.
pub async fn by_invitation<S: Shared>(db: &impl Access<S>, hash: &str) -> Result<Option<Staff>, StoreError> {
    Ok(Entity::find().filter(Column::InvitationHash.eq(hash)).one(db.connection()).await?.map(read))
}

/// All accounts, by name.
pub async fn list<S: Shared>(db: &impl Access<S>) -> Result<Vec<Staff>, StoreError> {
    let rows = Entity::find().order_by_asc(Column::Name).all(db.connection()).await?;
    Ok(rows.into_iter().map(read).collect())
}

/// The active accounts with one of these roles.
pub async fn with_roles<S: Shared>(db: &impl Access<S>, roles: &[Role]) -> Result<Vec<Staff>, StoreError> {
    let codes = roles.iter().map(|role| role.code());
    let rows = Entity::find()
        .filter(Column::Active.eq(true))
        .filter(Column::Role.is_in(codes))
        .order_by_asc(Column::Email)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// Sets the password and uses the invitation up; `false` when it was used or replaced meanwhile.
pub async fn join<S: Shared>(
    db: &impl Access<S>,
    invitation_hash: &str,
    password_hash: String,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let done = Entity::update_many()
        .col_expr(Column::PasswordHash, Expr::value(Some(password_hash)))
        .col_expr(Column::InvitationHash, Expr::value(None::<String>))
        .col_expr(Column::InvitationUntil, Expr::value(None::<DateTime<Utc>>))
        .col_expr(Column::SessionEpoch, Expr::col(Column::SessionEpoch).add(1))
        .filter(Column::InvitationHash.eq(invitation_hash))
        .filter(Column::InvitationUntil.gt(now))
        .filter(Column::Active.eq(true))
        .exec(db.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Gives an account a new invitation, which replaces an earlier one, takes its password away and ends its sessions.
pub async fn invite_again<S: Shared>(
    db: &impl Access<S>,
    id: StaffId,
    invitation_hash: String,
    until: DateTime<Utc>,
) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::PasswordHash, Expr::value(None::<String>))
        .col_expr(Column::InvitationHash, Expr::value(Some(invitation_hash)))
        .col_expr(Column::InvitationUntil, Expr::value(Some(until)))
        .col_expr(Column::SessionEpoch, Expr::col(Column::SessionEpoch).add(1))
        .filter(Column::Id.eq(id.0))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Sets a new password and ends the other sessions.
pub async fn set_password<S: Shared>(
    db: &impl Access<S>,
    id: StaffId,
    password_hash: String,
) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::PasswordHash, Expr::value(Some(password_hash)))
        .col_expr(Column::SessionEpoch, Expr::col(Column::SessionEpoch).add(1))
        .filter(Column::Id.eq(id.0))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Ends all sessions.
pub async fn end_sessions<S: Shared>(db: &impl Access<S>, id: StaffId) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::SessionEpoch, Expr::col(Column::SessionEpoch).add(1))
        .filter(Column::Id.eq(id.0))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Remembers a sign-in.
pub async fn signed_in<S: Shared>(db: &impl Access<S>, id: StaffId, now: DateTime<Utc>) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(Column::LastSignInAt, Expr::value(Some(now)))
        .filter(Column::Id.eq(id.0))
        .exec(db.connection())
        .await?;
    Ok(())
}
