//! What earlier versions read as something else in silence is written down as what they read (an unknown language as
//! German): so that a version that refuses it finds nothing to refuse.

use sea_orm_migration::prelude::*;

/// The languages of the versions that left such rows.
const LOCALES: [&str; 3] = ["de", "en", "ar"];

/// Writes something else, or nothing, where a column says none of these codes.
pub(crate) async fn unknown(
    manager: &SchemaManager<'_>,
    (table, column): (&'static str, &'static str),
    known: &[&str],
    instead: Option<&str>,
) -> Result<(), DbErr> {
    let column = Alias::new(column);
    let update = Query::update()
        .table(Alias::new(table))
        .value(column.clone(), instead)
        .and_where(Expr::col(column).is_not_in(known.iter().copied()))
        .to_owned();
    manager.exec_stmt(update).await
}

/// Writes something else, or nothing, where a column holds a number below zero.
pub(crate) async fn negative(
    manager: &SchemaManager<'_>,
    (table, column): (&'static str, &'static str),
    instead: Option<i32>,
) -> Result<(), DbErr> {
    let column = Alias::new(column);
    let update = Query::update()
        .table(Alias::new(table))
        .value(column.clone(), instead)
        .and_where(Expr::col(column).lt(0))
        .to_owned();
    manager.exec_stmt(update).await
}

/// Writes German where an unknown language stands.
pub(crate) async fn languages(manager: &SchemaManager<'_>, tables: &[&'static str]) -> Result<(), DbErr> {
    for table in tables {
        unknown(manager, (table, "locale"), &LOCALES, Some("de")).await?;
    }
    Ok(())
}

/// A mail whose status nobody knew was never delivered: it is given up, not sent long after.
pub(crate) async fn mails(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    unknown(manager, ("outbox", "status"), &["queued", "sent", "failed"], Some("failed")).await
}
