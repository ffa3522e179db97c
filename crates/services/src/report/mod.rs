//! The report that a district makes of itself for the state: counts that are protected before they leave.

use std::future::Future;
use std::pin::Pin;

use chrono::{Days, NaiveTime};
use domain::audit::Did;
use domain::report::{Count, Report, by_month, months};
use serde::{Deserialize, Serialize};
use store::{Access, Tenant};
use texts::format::local_day;

use crate::counter::Event;
use crate::{Error, TenantCtx};

/// Where reports go: into the state's database of this process today, over HTTPS to another server later.
pub trait ReportSink: Send + Sync {
    /// Hands a report over; it's taken when this answers.
    fn hand_over<'a>(&'a self, report: &'a Report) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>>;
}

/// The name of the setting that keeps [`Last`].
const LAST: &str = "report.told";

/// The report that the state has.
#[derive(Debug, Deserialize, Serialize)]
struct Last {
    report: Report,
}

/// Counts this district.
async fn count(ctx: &TenantCtx, db: &impl Access<Tenant>) -> Result<Report, Error> {
    let today = local_day(ctx.now());
    // A month begins in Germany before it does in UTC; what is a day too old has no month to be counted in.
    let since = months(today).first().copied().unwrap_or(today).and_time(NaiveTime::MIN).and_utc() - Days::new(1);
    let (volunteers, participants) = store::person::count_parts(db).await?;
    let (clubs, others) = store::organisation::count_kinds(db).await?;
    let days = store::signup::confirmed_times(db, since).await?.into_iter().map(local_day);
    Ok(Report {
        slug: ctx.site.slug.clone(),
        ags: ctx.site.ags.clone().unwrap_or_default(),
        made_at: ctx.now(),
        counts: [volunteers, participants, others, clubs].map(Count::protect),
        signups: by_month(days, today),
    })
}

/// A report that says something else than the one that the state has, or the day's first. The clock may have been ahead
/// when that one was made: a report from a day to come does not count. Four queries.
async fn due(ctx: &TenantCtx, db: &impl Access<Tenant>) -> Result<Option<Report>, Error> {
    let told: Option<Last> = store::settings::get(db, LAST).await?;
    let report = count(ctx, db).await?;
    let is_told =
        |Last { report: told }: Last| local_day(told.made_at) == local_day(report.made_at) && told.says_as(&report);
    Ok((!told.is_some_and(is_told)).then_some(report))
}

/// Makes a report and hands it over, if it says something else than the last one or a day has passed; whether it did.
pub async fn report(ctx: &TenantCtx, sink: &dyn ReportSink) -> Result<bool, Error> {
    let permit = ctx.permit_program()?;
    // Most often there is nothing to tell: who only looks keeps nobody from writing.
    if due(ctx, ctx.db()).await?.is_none() {
        return Ok(false);
    }
    let made = permit
        .act(async |act| {
            // Of two processes that report at the same moment the second finds it done.
            act.one_at_a_time(LAST).await?;
            // Over the same connection: with another, this one and those who wait to write could wait for each other.
            let Some(report) = due(ctx, &act).await? else { return Ok(act.unchanged(false)) };
            sink.hand_over(&report).await?;
            store::settings::put(&act, LAST, &Last { report }).await?;
            Ok(act.done(Did::ReportMade, true))
        })
        .await?;
    if made {
        Event::ReportMade.happened();
    }
    Ok(made)
}
