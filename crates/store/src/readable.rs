//! Looks a database over for what this version can't read, before a page meets it.
//!
//! Nobody writes such a row through the product. It comes from a hand in the database, from a disk, or from a version
//! that was kinder: a migration mends what earlier ones passed over in silence.

use std::any::type_name;

use chrono::NaiveDate;
use domain::Locale;
use domain::signup::DeclineReason;
use sea_orm::sea_query::{Alias, Expr, ExprTrait as _, Query, Value};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait, FromQueryResult as _, IdenStatic as _, Iterable as _,
    PrimaryKeyToColumn as _, QueryOrder as _, QueryResult, QuerySelect as _, QueryTrait as _,
};
use uuid::Uuid;

use crate::column::Unread;
use crate::{Access, StoreError, Tx, backup, entity};

/// Rows that are read at once.
const STRETCH: u64 = 1_000;

/// Of what an empty column says no more than that it isn't known. Elsewhere nothing says something: an event without
/// a number has seats for all, a tandem that ended for no reason may be suggested again.
const EMPTY: [fn() -> &'static str; 2] = [type_name::<NaiveDate>, type_name::<DeclineReason>];

/// A row with a column that can't be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Bad {
    pub table: &'static str,
    pub column: &'static str,
    /// What should stand there, by the name of its type.
    pub holds: &'static str,
    key: Vec<(&'static str, Value)>,
    mended: Option<Value>,
}

impl Bad {
    /// Which row it is: the values of its key.
    pub fn row(&self) -> String {
        let text = |(_, value): &(_, Value)| match value {
            Value::Uuid(Some(id)) => id.to_string(),
            Value::String(Some(text)) => text.clone(),
            other => format!("{other:?}"),
        };
        self.key.iter().map(text).collect::<Vec<_>>().join(", ")
    }

    /// Whether there is something that the column can say instead without telling a lie: no day or no reason, or the
    /// language in which everybody is written to whose own isn't known.
    pub fn can_be_mended(&self) -> bool {
        self.mended.is_some()
    }
}

/// Every row that can't be read, of all tables, one column of each. Reads the whole database, a stretch at a time.
///
/// # Errors
/// When the database can't be read at all, or isn't one that this version knows.
pub async fn look<S>(db: &impl Access<S>) -> Result<Vec<Bad>, backup::Error> {
    let mut bad = Vec::new();
    for shape in backup::shapes(db).await? {
        bad.extend(entity::unreadable(db.connection(), &shape.table).await?);
    }
    Ok(bad)
}

/// Mends what can be mended, and gives how many columns that were. What can't is there still at the next look.
pub async fn mend<S>(tx: &Tx<S>, bad: &[Bad]) -> Result<u64, StoreError> {
    use crate::access::Connected as _;
    let mut mended = 0;
    for one in bad {
        let Some(value) = &one.mended else { continue };
        let mut update = Query::update();
        update.table(Alias::new(one.table)).value(Alias::new(one.column), value.clone());
        for (name, key) in &one.key {
            update.and_where(Expr::col(Alias::new(*name)).eq(key.clone()));
        }
        mended += tx.connection().execute(&update).await?.rows_affected();
    }
    Ok(mended)
}

/// The rows of one table that can't be read; `check` looks at what only the whole row tells.
pub(crate) async fn rows<E: EntityTrait, C: ConnectionTrait>(
    db: &C,
    check: impl Fn(&E::Model) -> Result<(), Unread>,
) -> Result<Vec<Bad>, StoreError> {
    let mut bad = Vec::new();
    for stretch in 0.. {
        let mut select = E::find();
        for key in E::PrimaryKey::iter() {
            select = select.order_by_asc(key.into_column());
        }
        let select = select.offset(stretch * STRETCH).limit(STRETCH).into_query();
        let rows = db.query_all(&select).await?;
        for row in &rows {
            match E::Model::from_query_result(row, "") {
                Ok(model) => {
                    let found = check(&model).err().and_then(|unread| of_row::<E>(row, &unread));
                    // One column may say what another contradicts: nobody knows which of them is right.
                    bad.extend(found.map(|bad| Bad { mended: None, ..bad }));
                }
                Err(DbErr::TryIntoErr { source, .. }) if source.is::<Unread>() => {
                    bad.extend(source.downcast_ref().and_then(|unread| of_row::<E>(row, unread)));
                }
                Err(error) => return Err(error.into()),
            }
        }
        if (rows.len() as u64) < STRETCH {
            break;
        }
    }
    Ok(bad)
}

fn of_row<E: EntityTrait>(row: &QueryResult, unread: &Unread) -> Option<Bad> {
    let column = E::Column::iter().find(|column| column.as_str() == unread.column)?;
    let value = |name: &'static str| match row.try_get::<Uuid>("", name) {
        Ok(id) => Value::from(id),
        Err(_) => Value::from(row.try_get::<String>("", name).ok()),
    };
    let key = E::PrimaryKey::iter().map(|key| key.into_column().as_str()).map(|name| (name, value(name))).collect();
    let mended = if column.def().is_null() {
        EMPTY.iter().any(|empty| empty() == unread.kind).then(|| Value::from(None::<String>))
    } else {
        (unread.kind == type_name::<Locale>()).then(|| Value::from(Locale::German.code()))
    };
    Some(Bad { table: entity::table_name::<E>(), column: column.as_str(), holds: unread.holds(), key, mended })
}
