//! Pages of lists.

use sea_orm::sea_query::{Expr, Func, SelectStatement, SubQueryStatement};
use sea_orm::{ConnectionTrait as _, QueryResult};

use crate::{Access, StoreError};

/// The column that says, beside each row of a page, how many rows there are in all.
const TOTAL: &str = "rows_in_all";

/// Which page of a list: counted from 1, so many rows each.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Paging {
    pub page: u64,
    pub size: u64,
}

impl Paging {
    /// A page number from outside: what isn't one is the first page.
    pub fn new(page: u64, size: u64) -> Self {
        Self { page: page.clamp(1, 1_000_000), size }
    }

    /// The last page there is, when the one asked for lies beyond it: a list that grew shorter meanwhile.
    fn within(self, total: u64) -> Self {
        Self { page: self.page.min(total.div_ceil(self.size).max(1)), ..self }
    }

    fn offset(self) -> u64 {
        (self.page - 1) * self.size
    }

    /// This page of what `query` finds, in its order; a page beyond the last is the last. One query; three for a page
    /// beyond the last.
    pub(crate) async fn of<S, T>(
        self,
        db: &impl Access<S>,
        mut query: SelectStatement,
        read: impl Fn(&QueryResult) -> Result<T, StoreError>,
    ) -> Result<Page<T>, StoreError> {
        let count = {
            let mut all = query.clone();
            all.clear_selects().clear_order_by().expr(Func::count(Expr::cust("*")));
            all
        };
        query.expr_as(Expr::from(SubQueryStatement::from(count.clone())), TOTAL).limit(self.size);
        let connection = db.connection();
        let mut found = connection.query_all(query.offset(self.offset())).await?;
        if found.is_empty() && self.page > 1 {
            let counted = connection.query_one(&count).await?;
            let total = counted.map(|row| row.try_get_by_index::<i64>(0)).transpose()?.unwrap_or_default();
            let last = self.within(total.unsigned_abs());
            found = connection.query_all(query.reset_offset().offset(last.offset())).await?;
        }
        let total = found.first().map(|row| row.try_get_by::<i64, _>(TOTAL)).transpose()?.unwrap_or_default();
        let total = total.unsigned_abs();
        let rows = found.iter().map(read).collect::<Result<_, _>>()?;
        Ok(Page { rows, total, paging: self.within(total) })
    }
}

/// One page of a list and how long the list is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Page<T> {
    pub rows: Vec<T>,
    /// Rows in all.
    pub total: u64,
    pub paging: Paging,
}

impl<T> Page<T> {
    /// How many pages there are; at least one.
    pub fn pages(&self) -> u64 {
        self.total.div_ceil(self.paging.size).max(1)
    }
}

/// A pattern for `LIKE … ESCAPE '\'` that finds the folded words anywhere.
pub(crate) fn like(search: &str) -> sea_orm::sea_query::LikeExpr {
    // No database takes a NUL, and nobody searches for more than a line.
    let typed: String = search.trim().chars().filter(|sign| !sign.is_control()).take(200).collect();
    let folded = domain::text::fold(&typed);
    let escaped = folded.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    sea_orm::sea_query::LikeExpr::new(format!("%{escaped}%")).escape('\\')
}
