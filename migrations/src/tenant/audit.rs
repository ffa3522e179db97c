//! The audit log of a district.

use sea_orm_migration::prelude::*;

use crate::log_codes;

/// One tense for what stands in the log.
pub(super) struct LogCodes;

impl MigrationName for LogCodes {
    fn name(&self) -> &'static str {
        "m0010_log_codes"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for LogCodes {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        log_codes::rename(manager).await?;
        // What was remembered of the last report is now kept with what it said, under another name.
        let forgotten = Query::delete()
            .from_table(Alias::new("setting"))
            .and_where(Expr::col(Alias::new("name")).eq("report.last"))
            .to_owned();
        manager.exec_stmt(forgotten).await
    }
}
