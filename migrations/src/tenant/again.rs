//! After a tandem: who would like to accompany somebody, again or for the first time.

use sea_orm_migration::prelude::*;

pub(super) struct Again;

impl MigrationName for Again {
    fn name(&self) -> &'static str {
        "m0009_again"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Again {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite adds one at a time.
        for side in ["mentor", "mentee"] {
            let column = ColumnDef::new(Alias::new(format!("{side}_again_at"))).timestamp_with_time_zone().to_owned();
            manager.alter_table(Table::alter().table(Alias::new("tandem")).add_column(column).take()).await?;
        }
        Ok(())
    }
}
