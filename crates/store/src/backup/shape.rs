//! What a table looks like, from the database's catalogue.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde::{Deserialize, Serialize};

use super::Error;
use crate::Access;

/// What a column holds, whichever database it is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Uuid,
    Text,
    Boolean,
    Integer,
    /// A moment, to the microsecond.
    Time,
}

impl Kind {
    /// Reads the type that a catalogue names.
    fn of(declared: &str) -> Option<Self> {
        Some(match declared.to_ascii_lowercase().as_str() {
            "uuid" | "uuid_text" => Self::Uuid,
            "text" | "varchar" | "character varying" => Self::Text,
            "boolean" => Self::Boolean,
            "integer" | "bigint" | "smallint" => Self::Integer,
            "timestamp with time zone" | "timestamp_with_timezone_text" => Self::Time,
            _ => return None,
        })
    }
}

/// A table: its columns by name, and which of them are its key.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Shape {
    pub table: String,
    pub columns: Vec<(String, Kind)>,
    /// Names of the key's columns, in the key's order.
    pub key: Vec<String>,
}

impl Shape {
    /// Where a column stands in a row.
    pub fn position(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|(name, _)| name == column)
    }
}

/// The table in which migrations are written down. It's not part of the data.
pub(super) const MIGRATIONS: &str = "seaql_migrations";

const SQLITE_COLUMNS: &str = r#"
    SELECT t.name AS "table", c.name AS "column", c.type AS "kind", CASE c.pk WHEN 0 THEN NULL ELSE c.pk END AS "place"
    FROM sqlite_master t, pragma_table_info(t.name) c
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\' AND t.name <> 'seaql_migrations'"#;
const SQLITE_REFERENCES: &str = r#"
    SELECT DISTINCT t.name AS "from", f."table" AS "to" FROM sqlite_master t, pragma_foreign_key_list(t.name) f
    WHERE t.type = 'table'"#;
const POSTGRES_COLUMNS: &str = r#"
    SELECT t.relname::text AS "table", c.attname::text AS "column", format_type(c.atttypid, NULL) AS "kind",
           array_position(k.indkey::int2[], c.attnum)::bigint AS "place"
    FROM pg_class t
    JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 AND NOT c.attisdropped
    LEFT JOIN pg_index k ON k.indrelid = t.oid AND k.indisprimary
    WHERE t.relkind IN ('r', 'p') AND t.relnamespace = current_schema()::regnamespace
      AND t.relname <> 'seaql_migrations'"#;
const POSTGRES_REFERENCES: &str = r#"
    SELECT DISTINCT t.relname::text AS "from", r.relname::text AS "to"
    FROM pg_constraint f JOIN pg_class t ON t.oid = f.conrelid JOIN pg_class r ON r.oid = f.confrelid
    WHERE f.contype = 'f' AND t.relnamespace = current_schema()::regnamespace"#;

/// All tables, each after those that it refers to; empty for a database without a schema.
pub async fn shapes<S>(db: &impl Access<S>) -> Result<Vec<Shape>, Error> {
    let connection = db.connection();
    let backend = connection.get_database_backend();
    let (columns, references) = match backend {
        DbBackend::Postgres => (POSTGRES_COLUMNS, POSTGRES_REFERENCES),
        _ => (SQLITE_COLUMNS, SQLITE_REFERENCES),
    };
    let mut found: BTreeMap<String, Found> = BTreeMap::new();
    for row in connection.query_all_raw(Statement::from_string(backend, columns)).await? {
        let (table, column): (String, String) = (row.try_get("", "table")?, row.try_get("", "column")?);
        let declared: String = row.try_get("", "kind")?;
        let Some(kind) = Kind::of(&declared) else { return Err(Error::Column { table, column, found: declared }) };
        let shape = found.entry(table).or_default();
        if let Some(place) = row.try_get::<Option<i64>>("", "place")? {
            shape.key.insert(place, column.clone());
        }
        shape.columns.insert(column, kind);
    }
    for row in connection.query_all_raw(Statement::from_string(backend, references)).await? {
        if let Some(table) = found.get_mut(&row.try_get::<String>("", "from")?) {
            table.needs.insert(row.try_get("", "to")?);
        }
    }
    in_order(found)
}

#[derive(Default)]
struct Found {
    columns: BTreeMap<String, Kind>,
    key: BTreeMap<i64, String>,
    /// Tables that it refers to.
    needs: BTreeSet<String>,
}

/// By name, yet each table after those that it refers to.
fn in_order(mut found: BTreeMap<String, Found>) -> Result<Vec<Shape>, Error> {
    let mut ordered = Vec::with_capacity(found.len());
    while let Some(first) = found.keys().next() {
        let ready = found.iter().find(|(_, table)| table.needs.iter().all(|other| !found.contains_key(other)));
        let Some(name) = ready.map(|(name, _)| name.clone()) else { return Err(Error::Circle(first.clone())) };
        let table = found.remove(&name).unwrap_or_default();
        let counted = table.key.values().any(|column| table.columns.get(column) == Some(&Kind::Integer));
        if table.key.is_empty() || counted {
            return Err(Error::Key(name));
        }
        let (columns, key) = (table.columns.into_iter().collect(), table.key.into_values().collect());
        ordered.push(Shape { table: name, columns, key });
    }
    Ok(ordered)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(tables: &[(&str, &[&str])]) -> BTreeMap<String, Found> {
        let table = |needs: &[&str]| Found {
            columns: [("id".to_owned(), Kind::Uuid)].into(),
            key: [(1, "id".to_owned())].into(),
            needs: needs.iter().map(|name| (*name).to_owned()).collect(),
        };
        tables.iter().map(|(name, needs)| ((*name).to_owned(), table(needs))).collect()
    }

    #[test]
    fn tables_come_after_those_they_refer_to_and_by_name_else() {
        let tables = found(&[("a", &["c"]), ("b", &[]), ("c", &["d"]), ("d", &[])]);
        let names: Vec<_> = in_order(tables).expect("an order").into_iter().map(|shape| shape.table).collect();
        assert_eq!(names, ["b", "d", "c", "a"]);
    }

    #[test]
    fn circles_and_counted_keys_are_refused_by_name() {
        let circle = in_order(found(&[("a", &["b"]), ("b", &["a"]), ("c", &[])]));
        assert!(matches!(circle, Err(Error::Circle(name)) if name == "a"));
        assert!(matches!(in_order(found(&[("a", &["a"])])), Err(Error::Circle(name)) if name == "a"));
        let mut counted = found(&[("a", &[])]);
        counted.entry("a".to_owned()).or_default().columns.insert("id".to_owned(), Kind::Integer);
        assert!(matches!(in_order(counted), Err(Error::Key(name)) if name == "a"));
    }

    #[test]
    fn an_unknown_type_is_none_of_ours() {
        assert_eq!((Kind::of("jsonb"), Kind::of("BIGINT")), (None, Some(Kind::Integer)));
    }
}
