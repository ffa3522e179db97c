use domain::id::TenantId;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};

domain::vocabulary! {
    /// Whether a tenant is served.
    TenantStatus {
        Active = "active",
        /// Its pages say that the platform pauses; nothing else of it is reachable, also not by its staff.
        Suspended = "suspended",
    }
}

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "tenant")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<TenantId>,
    pub slug: String,
    pub name: String,
    pub ags: Option<String>,
    pub status: Text<TenantStatus>,
    pub database_url: Option<String>,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
