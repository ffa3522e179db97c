//! Pages of lists.

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
    pub(crate) fn within(self, total: u64) -> Self {
        Self { page: self.page.min(total.div_ceil(self.size).max(1)), ..self }
    }

    pub(crate) fn offset(self) -> u64 {
        (self.page - 1) * self.size
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
