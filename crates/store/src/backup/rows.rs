//! Rows as lines of JSON.

use chrono::{DateTime, SecondsFormat, Utc};
use sea_orm::sea_query::{Alias, Expr, ExprTrait as _, Order, Query};
use sea_orm::{ConnectionTrait, DbBackend, QueryResult, Value};
use serde_json::Value as Json;
use uuid::Uuid;

use super::{Error, Kind, Shape};
use crate::{Access, Tx};

/// Most values in one statement: below the limit of both databases.
const VALUES: usize = 30_000;

/// The next rows of a table by its key, at most `most`, after the row that `after` is the line of.
pub async fn page<S>(db: &impl Access<S>, shape: &Shape, after: Option<&str>, most: u64) -> Result<Vec<String>, Error> {
    let connection = db.connection();
    let postgres = connection.get_database_backend() == DbBackend::Postgres;
    let mut select = Query::select();
    select.from(Alias::new(&shape.table)).limit(most);
    for (name, kind) in &shape.columns {
        let column = Expr::col(Alias::new(name));
        // All whole numbers are read in the widest form; SQLite has no other.
        select.expr(if postgres && *kind == Kind::Integer { column.cast_as("bigint") } else { column });
    }
    for name in &shape.key {
        select.order_by(Alias::new(name), Order::Asc);
    }
    if let Some(line) = after {
        let last = read(shape, line)?;
        let of_last = |name: &String| last.get(shape.position(name)?).cloned().map(Expr::value);
        let columns = shape.key.iter().map(|name| Expr::col(Alias::new(name)));
        select.and_where(Expr::tuple(columns).gt(Expr::tuple(shape.key.iter().filter_map(of_last))));
    }
    let rows = connection.query_all(&select).await?;
    rows.iter().map(|row| write(shape, row)).collect()
}

/// How many rows a table has.
pub async fn count<S>(db: &impl Access<S>, shape: &Shape) -> Result<u64, Error> {
    let mut select = Query::select();
    select.from(Alias::new(&shape.table)).expr(Expr::cust("count(*)"));
    let row = db.connection().query_one(&select).await?;
    let count: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or(0);
    Ok(count.unsigned_abs())
}

/// Adds rows to a table.
pub async fn insert<S>(tx: &Tx<S>, shape: &Shape, lines: &[String]) -> Result<(), Error> {
    use crate::access::Connected as _;
    for lines in lines.chunks(VALUES / shape.columns.len().max(1)) {
        let mut insert = Query::insert();
        insert.into_table(Alias::new(&shape.table));
        insert.columns(shape.columns.iter().map(|(name, _)| Alias::new(name)));
        for line in lines {
            let values = read(shape, line)?.into_iter().map(Expr::value);
            insert.values(values).map_err(|error| wrong(shape, &error))?;
        }
        tx.connection().execute(&insert).await?;
    }
    Ok(())
}

/// Whether a line is a row of this table.
pub fn check(shape: &Shape, line: &str) -> Result<(), Error> {
    read(shape, line).map(drop)
}

fn wrong(shape: &Shape, reason: &impl ToString) -> Error {
    Error::Row { table: shape.table.clone(), reason: reason.to_string() }
}

fn write(shape: &Shape, row: &QueryResult) -> Result<String, Error> {
    let mut values = Vec::with_capacity(shape.columns.len());
    for (place, (_, kind)) in shape.columns.iter().enumerate() {
        values.push(match kind {
            Kind::Uuid => row.try_get_by_index::<Option<Uuid>>(place)?.map(|id| id.to_string().into()),
            Kind::Text => row.try_get_by_index::<Option<String>>(place)?.map(Json::String),
            Kind::Boolean => row.try_get_by_index::<Option<bool>>(place)?.map(Json::Bool),
            Kind::Integer => row.try_get_by_index::<Option<i64>>(place)?.map(Json::from),
            Kind::Time => row
                .try_get_by_index::<Option<DateTime<Utc>>>(place)?
                .map(|time| time.to_rfc3339_opts(SecondsFormat::Micros, true).into()),
        });
    }
    serde_json::to_string(&values).map_err(|error| wrong(shape, &error))
}

fn read(shape: &Shape, line: &str) -> Result<Vec<Value>, Error> {
    let values: Vec<Json> = serde_json::from_str(line).map_err(|error| wrong(shape, &error))?;
    if values.len() != shape.columns.len() {
        return Err(wrong(shape, &format!("{} values for {} columns", values.len(), shape.columns.len())));
    }
    let typed = values.into_iter().zip(&shape.columns).map(|(value, (name, kind))| {
        typed(*kind, value).ok_or_else(|| wrong(shape, &format!("{name} is no {kind:?}")))
    });
    typed.collect()
}

fn typed(kind: Kind, value: Json) -> Option<Value> {
    Some(match (kind, value) {
        (Kind::Uuid, Json::Null) => None::<Uuid>.into(),
        (Kind::Text, Json::Null) => None::<String>.into(),
        (Kind::Boolean, Json::Null) => None::<bool>.into(),
        (Kind::Integer, Json::Null) => None::<i64>.into(),
        (Kind::Time, Json::Null) => None::<DateTime<Utc>>.into(),
        (Kind::Uuid, Json::String(text)) => text.parse::<Uuid>().ok()?.into(),
        (Kind::Text, Json::String(text)) => text.into(),
        (Kind::Boolean, Json::Bool(value)) => value.into(),
        (Kind::Integer, Json::Number(number)) => number.as_i64()?.into(),
        (Kind::Time, Json::String(text)) => text.parse::<DateTime<Utc>>().ok()?.into(),
        _ => return None,
    })
}
