//! The state's figures: per district and in total.

use chrono::{DateTime, NaiveDate, Utc};
use domain::report::{Indicator, Report, Total};
use domain::role::Permission;

use crate::{Actor, Error, StateCtx};

/// All that the state knows.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The newest report of each district that reports, by slug.
    pub reports: Vec<Report>,
}

impl Figures {
    /// The sum over all districts.
    pub fn total(&self, indicator: Indicator) -> Total {
        self.reports.iter().map(|report| report.count(indicator)).collect()
    }

    /// Sign-ups by month over all districts, the oldest month first.
    pub fn months(&self) -> Vec<(NaiveDate, Total)> {
        let mut months: Vec<NaiveDate> =
            self.reports.iter().flat_map(|report| report.signups.iter().map(|(month, _)| *month)).collect();
        months.sort_unstable();
        months.dedup();
        months
            .into_iter()
            .map(|month| {
                let counts = self.reports.iter().flat_map(|report| {
                    report.signups.iter().filter(move |(of, _)| *of == month).map(|(_, count)| *count)
                });
                (month, counts.collect())
            })
            .collect()
    }
}

/// Reads the figures. One query.
pub async fn figures(ctx: &StateCtx) -> Result<Figures, Error> {
    ctx.require(Permission::ReadFigures)?;
    Ok(Figures { reports: store::report::list(ctx.db()).await? })
}

/// When each district that reports made its newest report, by slug; for whoever watches the program. One query.
pub async fn reported(ctx: &StateCtx) -> Result<Vec<(String, DateTime<Utc>)>, Error> {
    if !matches!(ctx.actor, Actor::System | Actor::Operator) {
        return Err(Error::Forbidden);
    }
    let reports = store::report::list(ctx.db()).await?;
    Ok(reports.into_iter().map(|report| (report.slug, report.made_at)).collect())
}
