//! Sign-ups as the database keeps them.

use chrono::{DateTime, Utc};
use domain::Locale;
use domain::contact::{Email, Phone};
use domain::id::{OrganisationId, PersonId, SignupId, StaffId};
use domain::person::PartKind;
use domain::signup::{Contact, DeclineReason, Details, Kind, Status};
use domain::text::{name_key, same_name};
use sea_orm::sea_query::{Condition, Expr, Func, OnConflict, SelectStatement};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, DbErr, EntityTrait, ExprTrait as _, FromQueryResult, QueryFilter, QueryOrder,
    QueryResult, QuerySelect, QueryTrait as _, Select,
};

use crate::access::Connected as _;
use crate::column::{Id, Json, Text};
use crate::entity::signup::{ActiveModel, Column, Entity, Model};
use crate::entity::{part, sent_form};
use crate::page::{Page, Paging, like};
use crate::{Access, StoreError, Tenant, Tx};

/// A sign-up.
#[derive(Clone, Debug)]
pub struct Signup {
    pub id: SignupId,
    pub status: Status,
    pub contact: Contact,
    pub details: Details,
    pub submitted_at: DateTime<Utc>,
    pub confirmed_at: Option<DateTime<Utc>>,
    pub decided_at: Option<DateTime<Utc>>,
    pub decided_by: Option<StaffId>,
    pub decline_reason: Option<DeclineReason>,
    pub person_id: Option<PersonId>,
    pub organisation_id: Option<OrganisationId>,
}

/// A sign-up to be kept.
#[derive(Clone, Debug)]
pub struct NewSignup {
    pub id: SignupId,
    pub contact: Contact,
    pub details: Details,
    pub confirm_hash: String,
    pub submitted_at: DateTime<Utc>,
}

/// A row of the queue: what a list shows, without the details.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Row {
    pub id: SignupId,
    pub kind: Kind,
    pub status: Status,
    pub name: String,
    pub place: String,
    pub email: Option<Email>,
    pub phone: Option<Phone>,
    pub locale: Locale,
    pub submitted_at: DateTime<Utc>,
    pub confirmed_at: Option<DateTime<Utc>>,
    pub decided_at: Option<DateTime<Utc>>,
}

impl Row {
    /// Their mail address; nothing for whoever has none.
    pub fn address(&self) -> &str {
        self.email.as_deref().unwrap_or_default()
    }
}

impl FromQueryResult for Row {
    fn from_query_result(row: &QueryResult, prefix: &str) -> Result<Self, DbErr> {
        let text = |name: &str| row.try_get::<String>(prefix, name);
        Ok(Self {
            id: row.try_get::<Id<_>>(prefix, "id")?.0,
            kind: row.try_get::<Text<_>>(prefix, "kind")?.0,
            status: row.try_get::<Text<_>>(prefix, "status")?.0,
            name: text("name")?,
            place: text("place")?,
            email: row.try_get::<Option<Text<_>>>(prefix, "email")?.map(|email| email.0),
            phone: row.try_get::<Option<Text<_>>>(prefix, "phone")?.map(|phone| phone.0),
            locale: row.try_get::<Text<_>>(prefix, "locale")?.0,
            submitted_at: row.try_get(prefix, "submitted_at")?,
            confirmed_at: row.try_get(prefix, "confirmed_at")?,
            decided_at: row.try_get(prefix, "decided_at")?,
        })
    }
}

/// In which order the queue stands.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Order {
    #[default]
    Oldest,
    Newest,
    Name,
    Place,
}

/// Which sign-ups the queue shows.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Filter {
    /// Empty means all.
    pub statuses: Vec<Status>,
    pub kind: Option<Kind>,
    /// Found in name, address or place, whatever the case and accents.
    pub search: String,
    pub order: Order,
}

/// While a sign-up is open nobody else signs up for the same under this address and name.
fn open_key(kind: Kind, contact: &Contact) -> Option<String> {
    let email = contact.email.as_ref()?;
    Some(format!("{kind}:{}:{}", email.key(), name_key(&contact.name)))
}

fn read(row: Model) -> Signup {
    Signup {
        id: row.id.0,
        status: row.status.0,
        contact: Contact {
            name: row.name,
            latin_name: row.latin_name,
            email: row.email.map(|email| email.0),
            phone: row.phone.map(|phone| phone.0),
            postcode: row.postcode.0,
            place: row.place,
            locale: row.locale.0,
        },
        details: row.details.0,
        submitted_at: row.submitted_at,
        confirmed_at: row.confirmed_at,
        decided_at: row.decided_at,
        decided_by: row.decided_by.map(|id| id.0),
        decline_reason: row.decline_reason.map(|reason| reason.0),
        person_id: row.person_id.map(|id| id.0),
        organisation_id: row.organisation_id.map(|id| id.0),
    }
}

/// Keeps a new sign-up; [`StoreError::Exists`] when this form was sent already, or when one of the same kind is open
/// for this address and name.
pub async fn insert(db: &impl Access<Tenant>, new: NewSignup) -> Result<(), StoreError> {
    let contact = new.contact;
    Entity::insert(ActiveModel {
        id: Set(new.id.into()),
        kind: Set(new.details.kind().into()),
        status: Set(Status::Submitted.into()),
        search: Set(contact.searched()),
        open_key: Set(open_key(new.details.kind(), &contact)),
        email_key: Set(contact.email.as_ref().map(Email::key)),
        name: Set(contact.name),
        latin_name: Set(contact.latin_name),
        email: Set(contact.email.map(Text)),
        phone: Set(contact.phone.map(Text)),
        postcode: Set(contact.postcode.into()),
        place: Set(contact.place),
        locale: Set(contact.locale.into()),
        details: Set(new.details.into()),
        confirm_hash: Set(Some(new.confirm_hash)),
        submitted_at: Set(new.submitted_at),
        confirmed_at: Set(None),
        decided_at: Set(None),
        decided_by: Set(None),
        decline_reason: Set(None),
        person_id: Set(None),
        organisation_id: Set(None),
    })
    .exec(db.connection())
    .await?;
    Ok(())
}

pub async fn by_id(db: &impl Access<Tenant>, id: SignupId) -> Result<Option<Signup>, StoreError> {
    Ok(Entity::find_by_id(id).one(db.connection()).await?.map(read))
}

/// A sign-up that is about to be changed: on PostgreSQL its row is locked until the transaction ends, as the whole
/// database is on SQLite.
pub async fn by_id_to_change(db: &Tx<Tenant>, id: SignupId) -> Result<Option<Signup>, StoreError> {
    Ok(Entity::find_by_id(id).lock_exclusive().one(db.connection()).await?.map(read))
}

/// The sign-up whose link in the mail has this hash.
pub async fn by_confirm_hash(db: &impl Access<Tenant>, hash: &str) -> Result<Option<Signup>, StoreError> {
    Ok(Entity::find().filter(Column::ConfirmHash.eq(hash)).one(db.connection()).await?.map(read))
}

/// Keeps the key of a form that is being sent; `false` when it was sent already.
pub async fn keep_form_key(db: &Tx<Tenant>, form_key: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let row = sent_form::ActiveModel { form_key: Set(form_key.to_owned()), sent_at: Set(now) };
    let done = sent_form::Entity::insert(row)
        .on_conflict(OnConflict::column(sent_form::Column::FormKey).do_nothing().to_owned())
        .exec_without_returning(db.connection())
        .await?;
    Ok(done == 1)
}

/// Forgets the keys of forms that are too old to be sent again.
pub async fn forget_form_keys(db: &impl Access<Tenant>, before: DateTime<Utc>) -> Result<(), StoreError> {
    sent_form::Entity::delete_many().filter(sent_form::Column::SentAt.lt(before)).exec(db.connection()).await?;
    Ok(())
}

/// The newest sign-up of this kind for an address and a name that was not declined or withdrawn, and behind which there
/// is nobody who has left since. One query.
pub async fn standing(
    db: &impl Access<Tenant>,
    kind: Kind,
    email: &Email,
    name: &str,
) -> Result<Option<Signup>, StoreError> {
    let rows = Entity::find()
        .filter(Condition::any().add(Column::PersonId.is_null()).add(Column::PersonId.not_in_subquery(left(kind))))
        .filter(Column::EmailKey.eq(email.key()))
        .filter(Column::Kind.eq(kind.code()))
        .filter(Column::Status.is_not_in([Status::Declined.code(), Status::Withdrawn.code()]))
        .order_by_desc(Column::SubmittedAt)
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().find(|row| same_name(&row.name, name)).map(read))
}

/// Takes the country of origin out of what somebody's sign-ups said. A query, and one more for each that named it.
pub async fn forget_origin(db: &Tx<Tenant>, person: PersonId) -> Result<(), StoreError> {
    for signup in Entity::find().filter(Column::PersonId.eq(person.0)).all(db.connection()).await? {
        let mut signup = read(signup);
        let Details::Participant { answers, .. } = &mut signup.details else { continue };
        if answers.origin.take().is_some() {
            Entity::update_many()
                .col_expr(Column::Details, Expr::value(Json(signup.details)))
                .filter(Column::Id.eq(signup.id.0))
                .exec(db.connection())
                .await?;
        }
    }
    Ok(())
}

/// Those who have left as what this form makes of them.
fn left(kind: Kind) -> SelectStatement {
    let kind = match kind {
        Kind::Volunteer => PartKind::Volunteer,
        // No person comes of an organisation's.
        Kind::Participant | Kind::Organisation => PartKind::Participant,
    };
    crate::person::gone(kind).select_only().column(part::Column::PersonId).into_query()
}

/// Removes a sign-up that was never confirmed.
pub async fn remove_unconfirmed(db: &impl Access<Tenant>, id: SignupId) -> Result<(), StoreError> {
    Entity::delete_many()
        .filter(Column::Id.eq(id.0))
        .filter(Column::Status.eq(Status::Submitted.code()))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// What a step of the life cycle writes.
#[derive(Clone, Debug, Default)]
pub struct Step {
    pub decided_by: Option<StaffId>,
    pub decline_reason: Option<DeclineReason>,
    pub person_id: Option<PersonId>,
    pub organisation_id: Option<OrganisationId>,
}

/// Moves a sign-up from one status to another; `false` when it is no longer where it was.
pub async fn advance(
    db: &impl Access<Tenant>,
    id: SignupId,
    from: Status,
    to: Status,
    now: DateTime<Utc>,
    step: Step,
) -> Result<bool, StoreError> {
    let mut update = Entity::update_many()
        .col_expr(Column::Status, Expr::value(to.code()))
        .filter(Column::Id.eq(id.0))
        .filter(Column::Status.eq(from.code()));
    if to == Status::Confirmed {
        update = update.col_expr(Column::ConfirmedAt, Expr::value(Some(now)));
    }
    if to.is_final() {
        update = update
            .col_expr(Column::DecidedAt, Expr::value(Some(now)))
            .col_expr(Column::DecidedBy, Expr::value(step.decided_by.map(|id| id.0)))
            .col_expr(Column::DeclineReason, Expr::value(step.decline_reason.map(DeclineReason::code)))
            .col_expr(Column::PersonId, Expr::value(step.person_id.map(|id| id.0)))
            .col_expr(Column::OrganisationId, Expr::value(step.organisation_id.map(|id| id.0)))
            .col_expr(Column::OpenKey, Expr::value(None::<String>));
    }
    Ok(update.exec(db.connection()).await?.rows_affected == 1)
}

fn filtered(filter: &Filter) -> Select<Entity> {
    let mut query = Entity::find();
    if !filter.statuses.is_empty() {
        query = query.filter(Column::Status.is_in(filter.statuses.iter().map(|status| status.code())));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(Column::Kind.eq(kind.code()));
    }
    if !filter.search.trim().is_empty() {
        query = query.filter(Expr::col(Column::Search).like(like(&filter.search)));
    }
    match filter.order {
        Order::Oldest => query.order_by_asc(Column::SubmittedAt),
        Order::Newest => query.order_by_desc(Column::SubmittedAt),
        Order::Name => query.order_by_asc(Column::Search),
        Order::Place => query.order_by_asc(Column::Place).order_by_asc(Column::Search),
    }
    .order_by_asc(Column::Id)
}

/// Those that a [`Row`] has.
fn columns(query: Select<Entity>) -> Select<Entity> {
    query.select_only().columns([
        Column::Id,
        Column::Kind,
        Column::Status,
        Column::Name,
        Column::Place,
        Column::Email,
        Column::Phone,
        Column::Locale,
        Column::SubmittedAt,
        Column::ConfirmedAt,
        Column::DecidedAt,
    ])
}

fn rows(query: Select<Entity>) -> sea_orm::Selector<sea_orm::SelectModel<Row>> {
    columns(query).into_model()
}

/// One page of the queue. One query.
pub async fn list(db: &impl Access<Tenant>, filter: &Filter, paging: Paging) -> Result<Page<Row>, StoreError> {
    let query = columns(filtered(filter)).into_query();
    paging.of(db, query, |row| Ok(Row::from_query_result(row, "")?)).await
}

/// All rows that the filter lets through, at most `most`, for an export.
pub async fn export(db: &impl Access<Tenant>, filter: &Filter, most: u64) -> Result<Vec<Row>, StoreError> {
    Ok(rows(filtered(filter).limit(most)).all(db.connection()).await?)
}

/// How many sign-ups there are by kind and status. One query.
pub async fn counts(db: &impl Access<Tenant>) -> Result<Vec<(Kind, Status, u64)>, StoreError> {
    let rows: Vec<(Text<Kind>, Text<Status>, i64)> = Entity::find()
        .select_only()
        .columns([Column::Kind, Column::Status])
        .expr(Func::count(Expr::col(Column::Id)))
        .group_by(Column::Kind)
        .group_by(Column::Status)
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(|(kind, status, count)| (kind.0, status.0, count.unsigned_abs())).collect())
}

/// The sign-ups that made a person, the oldest first.
pub async fn of_person(db: &impl Access<Tenant>, id: PersonId) -> Result<Vec<Row>, StoreError> {
    let query = rows(Entity::find().filter(Column::PersonId.eq(id.0)).order_by_asc(Column::SubmittedAt));
    Ok(query.all(db.connection()).await?)
}

/// The sign-ups that made an organisation, the oldest first.
pub async fn of_organisation(db: &impl Access<Tenant>, id: OrganisationId) -> Result<Vec<Row>, StoreError> {
    let query = rows(Entity::find().filter(Column::OrganisationId.eq(id.0)).order_by_asc(Column::SubmittedAt));
    Ok(query.all(db.connection()).await?)
}

/// Removes unconfirmed sign-ups that were sent before then; their identifiers.
pub async fn expire(db: &impl Access<Tenant>, before: DateTime<Utc>) -> Result<Vec<SignupId>, StoreError> {
    let stale = Column::Status.eq(Status::Submitted.code()).and(Column::SubmittedAt.lt(before));
    let ids: Vec<Id<SignupId>> =
        Entity::find().filter(stale.clone()).select_only().column(Column::Id).into_tuple().all(db.connection()).await?;
    if !ids.is_empty() {
        Entity::delete_many().filter(stale).filter(Column::Id.is_in(ids.iter().copied())).exec(db.connection()).await?;
    }
    Ok(ids.into_iter().map(|id| id.0).collect())
}

/// When sign-ups were confirmed since then, for counting by month.
pub async fn confirmed_times(db: &impl Access<Tenant>, since: DateTime<Utc>) -> Result<Vec<DateTime<Utc>>, StoreError> {
    Ok(Entity::find()
        .filter(Column::ConfirmedAt.gte(since))
        .select_only()
        .column(Column::ConfirmedAt)
        .into_tuple()
        .all(db.connection())
        .await?)
}
