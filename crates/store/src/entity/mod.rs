//! One module for each table, as SeaORM wants it. Nothing outside this crate sees these.

use sea_orm::sea_query::ColumnType;
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait, IdenStatic as _, Iterable as _};

use crate::StoreError;
use crate::column::Unread;
use crate::readable::{self, Bad};

/// Declares the tables: each is read through once when a database is looked over.
macro_rules! tables {
    ($($table:ident $(also $check:path)?;)+) => {
        $(pub mod $table;)+

        /// Every table's name with its columns: name, and what it holds if that is a type of ours.
        fn columns() -> Vec<(&'static str, Vec<(&'static str, String)>)> {
            vec![$(named::<$table::Entity>()),+]
        }

        /// Every row of this table with a column that can't be read; nothing of a table that is not ours.
        pub(crate) async fn unreadable<C: ConnectionTrait>(db: &C, table: &str) -> Result<Vec<Bad>, StoreError> {
            match table {
                $(name if name == table_name::<$table::Entity>() => {
                    readable::rows::<$table::Entity, C>(db, tables!(@check $($check)?)).await
                })+
                _ => Ok(Vec::new()),
            }
        }
    };
    (@check) => { |_| Ok(()) };
    (@check $check:path) => { $check };
}

tables! {
    audit;
    completion_certificate;
    conduct_certificate;
    consent;
    contact;
    event;
    goal;
    interview;
    kept_apart;
    link;
    meet_wish;
    meeting also crate::meeting::readable;
    milestone;
    next_meeting;
    note;
    organisation;
    organisation_section;
    outbox;
    outcome;
    part also crate::person::readable;
    person;
    questionnaire;
    registration;
    report;
    round;
    round_pair;
    round_person;
    sent_form;
    session;
    setting also crate::settings::readable;
    signup;
    staff;
    tandem also crate::tandem::readable;
    tandem_due;
    tandem_note also crate::tandem::note::readable;
    tenant;
    tenant_host;
    unit;
    unit_member;
    way_key;
}

pub(crate) fn table_name<E: EntityTrait>() -> &'static str {
    E::default().as_str()
}

fn named<E: EntityTrait>() -> (&'static str, Vec<(&'static str, String)>) {
    let holds = |column: &E::Column| match column.def().get_column_type() {
        ColumnType::Custom(name) => name.to_string(),
        _ => String::new(),
    };
    (table_name::<E>(), E::Column::iter().map(|column| (column.as_str(), holds(&column))).collect())
}

/// Table and column in which something unreadable stands; each of them, where several tables have a column like it.
pub(crate) fn place(unread: &Unread) -> String {
    if let Some(table) = &unread.table {
        return format!("{table}.{}", unread.column);
    }
    // A query that reads two tables at once calls their columns so.
    let column = unread.column.trim_start_matches("A_").trim_start_matches("B_");
    let tables = columns();
    let places = |fits: &dyn Fn(&str, &str) -> bool| {
        let all = tables.iter().flat_map(|(table, columns)| columns.iter().map(move |column| (table, column)));
        let fitting = all.filter(|(_, (name, holds))| fits(name, holds));
        fitting.map(|(table, (name, _))| format!("{table}.{name}")).collect::<Vec<_>>().join(" or ")
    };
    // A query may call the column otherwise, as one does that joins tables, or know alone what stands in a text.
    let exact = places(&|name, holds| name == column && holds == unread.kind);
    let of_type = || places(&|_, holds| holds == unread.kind);
    let named = || places(&|name, holds| name == column && holds.is_empty());
    [exact, of_type(), named()].into_iter().find(|places| !places.is_empty()).unwrap_or_default()
}
