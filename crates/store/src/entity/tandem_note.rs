use domain::id::{NoteId, StaffId, TandemId};
use domain::tandem::Side;
use domain::vocabulary::Unlisted;
use sea_orm::entity::prelude::*;

use crate::column::{Id, Text};

/// As what somebody wrote a note.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Writer {
    Side(Side),
    Staff,
}

impl std::fmt::Display for Writer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Side(side) => side.fmt(formatter),
            Self::Staff => formatter.write_str("staff"),
        }
    }
}

impl std::str::FromStr for Writer {
    type Err = Unlisted;

    fn from_str(code: &str) -> Result<Self, Unlisted> {
        if code == "staff" { Ok(Self::Staff) } else { code.parse().map(Self::Side) }
    }
}

#[derive(Clone, Debug, DeriveEntityModel, Eq, PartialEq)]
#[sea_orm(table_name = "tandem_note")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Id<NoteId>,
    pub tandem_id: Id<TandemId>,
    pub by: Text<Writer>,
    pub staff_id: Option<Id<StaffId>>,
    pub body: String,
    pub created_at: DateTimeUtc,
}

#[derive(Clone, Copy, Debug, DeriveRelation, EnumIter)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
