//! The report that a district makes of itself for the state: counts that are protected before they leave.

use std::future::Future;
use std::pin::Pin;

use chrono::{Days, NaiveDate, NaiveTime};
use domain::audit::Did;
use domain::id::AuditId;
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

/// The report that the state has, and how far the log had got when somebody last looked whether it still holds.
#[derive(Debug, Deserialize, Serialize)]
struct Last {
    newest: Option<AuditId>,
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

/// What the state has, unless something happened since, or a day has passed. Two queries. A report from a day to come,
/// made while the clock was ahead, does not count.
async fn due(db: &impl Access<Tenant>, today: NaiveDate) -> Result<Option<(Option<AuditId>, Option<Report>)>, Error> {
    let newest = store::audit::newest(db).await?;
    let last: Option<Last> = store::settings::get(db, LAST).await?;
    let last = last.filter(|last| local_day(last.report.made_at) == today);
    if last.as_ref().is_some_and(|last| last.newest == newest) {
        return Ok(None);
    }
    Ok(Some((newest, last.map(|last| last.report))))
}

/// Makes a report and hands it over, if it says something else than the last one or a day has passed; whether it did.
pub async fn report(ctx: &TenantCtx, sink: &dyn ReportSink) -> Result<bool, Error> {
    let permit = ctx.permit_program()?;
    let today = local_day(ctx.now());
    if due(ctx.db(), today).await?.is_none() {
        return Ok(false);
    }
    let made = permit
        .act(async |act| {
            // Of two processes that report at the same moment the second finds it done.
            act.one_at_a_time(LAST).await?;
            let Some((newest, told)) = due(&act, today).await? else { return Ok(act.unchanged(false)) };
            // Over the same connection: with another, this one and those who wait to write could wait for each other.
            let report = count(ctx, &act).await?;
            if let Some(told) = told.filter(|told| told.says_as(&report)) {
                store::settings::put(&act, LAST, &Last { newest, report: told }).await?;
                return Ok(act.kept(false));
            }
            sink.hand_over(&report).await?;
            store::settings::put(&act, LAST, &Last { newest, report }).await?;
            Ok(act.done(Did::ReportMade, true))
        })
        .await?;
    if made {
        Event::ReportMade.happened();
    }
    Ok(made)
}
