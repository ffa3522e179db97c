//! What the district's tandems reached in a year, in counts.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};
use domain::meeting::Connection;
use domain::meeting::OutcomeKind;
use domain::meeting::questionnaire::Changes;
use domain::role::Permission;
use store::meeting::Counted;
use store::meeting::outcome::Record;
use texts::format::local_day;

use super::questionnaire;
use crate::{Error, TenantCtx};

/// The first year that is offered: the programme's own.
const FIRST_YEAR: i32 = 2021;

/// The figures of one year. A coordinator knows each outcome, so these are exact; of questionnaires there are only
/// protected counts, over all years.
#[derive(Clone, Debug)]
pub struct Figures {
    pub year: i32,
    this_year: i32,
    outcomes: BTreeMap<(u32, OutcomeKind), u64>,
    /// Meetings of the year.
    pub meetings: u64,
    made: [(u64, u64); 3],
    pub changes: Vec<Changes>,
}

impl Figures {
    fn count_all(year: i32, this_year: i32, meetings: &[Counted], outcomes: &[Record], changes: Vec<Changes>) -> Self {
        let mut by_month = BTreeMap::new();
        for record in outcomes {
            *by_month.entry((record.outcome.on_date.month(), record.outcome.kind)).or_default() += 1;
        }
        let made = [Connection::Bond, Connection::Bridge, Connection::Link].map(|connection| {
            let met = meetings.iter().filter(|meeting| meeting.connections.contains(&connection));
            let reached = outcomes.iter().filter(|record| record.outcome.connections.contains(&connection));
            (met.count() as u64, reached.count() as u64)
        });
        Self { year, this_year, outcomes: by_month, meetings: meetings.len() as u64, made, changes }
    }

    /// The years that are offered, the newest first.
    pub fn years(&self) -> impl Iterator<Item = i32> {
        (FIRST_YEAR..=self.this_year).rev()
    }

    /// The first day of each month of the year and how many outcomes it had.
    pub fn months(&self) -> impl Iterator<Item = (NaiveDate, u64)> {
        (1..=12).filter_map(|month| {
            let sum = OutcomeKind::ALL.iter().map(|kind| self.in_month(month, *kind)).sum();
            Some((NaiveDate::from_ymd_opt(self.year, month, 1)?, sum))
        })
    }

    fn in_month(&self, month: u32, kind: OutcomeKind) -> u64 {
        self.outcomes.get(&(month, kind)).copied().unwrap_or(0)
    }

    /// The outcomes of a kind in the month of this day.
    pub fn count(&self, month: NaiveDate, kind: OutcomeKind) -> u64 {
        self.in_month(month.month(), kind)
    }

    /// The outcomes of a kind in the year.
    pub fn of_kind(&self, kind: OutcomeKind) -> u64 {
        (1..=12).map(|month| self.in_month(month, kind)).sum()
    }

    /// All outcomes of the year.
    pub fn total(&self) -> u64 {
        self.outcomes.values().sum()
    }

    /// How many meetings and how many outcomes made this connection.
    pub const fn made(&self, connection: Connection) -> (u64, u64) {
        self.made[connection as usize]
    }
}

/// The figures of a year, of one kind of outcome or of all. Three queries.
pub async fn figures(ctx: &TenantCtx, year: Option<i32>, kind: Option<OutcomeKind>) -> Result<Figures, Error> {
    ctx.require(Permission::ReadPeople)?;
    let this_year = local_day(ctx.now()).year();
    let year = year.filter(|year| (FIRST_YEAR..=this_year).contains(year)).unwrap_or(this_year);
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).ok_or(Error::NotFound);
    let (from, to) = (day(1, 1)?, day(12, 31)?);
    let meetings = store::meeting::between(ctx.db(), from, to).await?;
    let outcomes = store::meeting::outcome::between(ctx.db(), (from, to), kind).await?;
    let changes = questionnaire::totals(ctx).await?;
    Ok(Figures::count_all(year, this_year, &meetings, &outcomes, changes))
}
