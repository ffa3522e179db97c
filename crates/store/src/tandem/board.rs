//! Many tandems at once, with the names of the two: for the board, the list and the clock.

use chrono::{DateTime, Utc};
use domain::id::{StaffId, TandemId};
use domain::tandem::Status;
use domain::text::fold;
use sea_orm::sea_query::{Alias, Condition, Expr, ExprTrait as _, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait as _, EntityTrait, FromQueryResult as _, Iterable as _, JoinType, QueryFilter,
    QueryOrder, QueryResult, QuerySelect, QueryTrait as _, RelationTrait as _, Select,
};

use crate::entity::tandem::{Column, Entity, Model, Relation};
use crate::entity::{person, tandem_due};
use crate::page::{Page, Paging, like};
use crate::tandem::{Record, read};
use crate::{Access, StoreError, Tenant};

/// Most tandems on a board: more than any district has open at once.
const MOST: u64 = 5000;

/// A tandem and the names of the two. Its `why` is not read and stays empty.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Row {
    pub record: Record,
    pub mentor: String,
    pub mentee: String,
}

/// Which tandems a list shows.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Filter {
    /// Empty means all.
    pub statuses: Vec<Status>,
    /// Found in either's name, address or place, whatever the case and accents.
    pub search: String,
    /// Suggested by this member of staff.
    pub by: Option<StaffId>,
}

/// Everything but what the engine said, which is long.
fn light(query: Select<Entity>) -> Select<Entity> {
    query
        .select_only()
        .columns(Column::iter().filter(|column| !matches!(column, Column::Why)))
        .expr_as(Expr::val(""), "why")
}

fn named(query: Select<Entity>) -> Select<Entity> {
    let name = |side: &'static str| Expr::col((Alias::new(side), person::Column::Name));
    light(query.join_as(JoinType::InnerJoin, Relation::Mentor.def(), "mentor").join_as(
        JoinType::InnerJoin,
        Relation::Mentee.def(),
        "mentee",
    ))
    .expr_as(name("mentor"), "mentor_name")
    .expr_as(name("mentee"), "mentee_name")
}

fn read_row(row: &QueryResult) -> Result<Row, StoreError> {
    Ok(Row {
        record: read(Model::from_query_result(row, "")?)?,
        mentor: row.try_get("", "mentor_name")?,
        mentee: row.try_get("", "mentee_name")?,
    })
}

fn filtered(filter: &Filter) -> SelectStatement {
    let mut query = named(Entity::find());
    if !filter.statuses.is_empty() {
        query = query.filter(Column::Status.is_in(filter.statuses.iter().map(|status| status.code())));
    }
    if let Some(staff) = filter.by {
        query = query.filter(Column::CreatedBy.eq(staff.0));
    }
    if !fold(&filter.search).trim().is_empty() {
        let found =
            |side: &'static str| Expr::col((Alias::new(side), person::Column::Search)).like(like(&filter.search));
        query = query.filter(Condition::any().add(found("mentor")).add(found("mentee")));
    }
    query.order_by_desc(Column::StatusSince).order_by_asc(Column::Id).into_query()
}

/// One page of tandems, those first that came to where they stand last. One query.
pub async fn list(db: &impl Access<Tenant>, filter: &Filter, paging: Paging) -> Result<Page<Row>, StoreError> {
    paging.of(db, filtered(filter), read_row).await
}

/// All tandems that the filter lets through, at most `most`, for an export. One query.
pub async fn export(db: &impl Access<Tenant>, filter: &Filter, most: u64) -> Result<Vec<Row>, StoreError> {
    let rows = db.connection().query_all(filtered(filter).limit(most)).await?;
    rows.iter().map(read_row).collect()
}

/// Those that are not over, and those that are since then. One query.
pub async fn board(db: &impl Access<Tenant>, over_since: DateTime<Utc>) -> Result<Vec<Row>, StoreError> {
    let open = Status::ALL.iter().filter(|status| !status.is_final()).map(|status| status.code());
    let query = named(Entity::find())
        .filter(Condition::any().add(Column::Status.is_in(open)).add(Column::StatusSince.gte(over_since)))
        .order_by_asc(Column::StatusSince)
        .order_by_asc(Column::Id)
        .limit(MOST)
        .into_query();
    db.connection().query_all(&query).await?.iter().map(read_row).collect()
}

/// Those for which the clock runs: proposed, tried, active. One query.
pub async fn running(db: &impl Access<Tenant>) -> Result<Vec<Record>, StoreError> {
    let running = [Status::Proposed, Status::Trial, Status::Active].map(Status::code);
    let query = light(Entity::find()).filter(Column::Status.is_in(running)).order_by_asc(Column::Id).into_query();
    let rows = db.connection().query_all(&query).await?;
    rows.iter().map(|row| read(Model::from_query_result(row, "")?)).collect()
}

/// What the clock did already for those for which it runs. One query.
pub async fn done(db: &impl Access<Tenant>) -> Result<Vec<(TandemId, String)>, StoreError> {
    let running = [Status::Proposed, Status::Trial, Status::Active].map(Status::code);
    let open = Entity::find().select_only().column(Column::Id).filter(Column::Status.is_in(running)).into_query();
    let rows =
        tandem_due::Entity::find().filter(tandem_due::Column::TandemId.in_subquery(open)).all(db.connection()).await?;
    Ok(rows.into_iter().map(|row| (row.tandem_id.0, row.what)).collect())
}
