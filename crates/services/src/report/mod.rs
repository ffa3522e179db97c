//! The report that a district makes of itself for the state: counts that are protected before they leave.

use std::future::Future;
use std::pin::Pin;

use chrono::{Days, NaiveDate, NaiveTime};
use domain::id::AuditId;
use domain::report::{Count, Report, by_month, months};
use store::{Access, Tenant};
use texts::format::local_day;

use crate::events::Event;
use crate::{Actor, Error, TenantCtx, audit};

/// Where reports go: into the state's database of this process today, over HTTPS to another server later.
pub trait ReportSink: Send + Sync {
    /// Hands a report over; it's taken when this answers.
    fn hand_over<'a>(&'a self, report: &'a Report) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>>;
}

/// Which entry of the audit log was the newest at the last report.
const LAST: &str = "report.last";
/// Entries that change no count.
const COUNTLESS: &[&str] = &[
    "report.made",
    "consent.withdrawn",
    "person.sign-in-mailed",
    "person.signed-in",
    "person.signed-out",
    "person.signed-out-everywhere",
    "staff.signed-in",
    "staff.signed-out",
    "staff.signed-out-everywhere",
    "staff.sign-in-failed",
    "staff.password-changed",
    "signup.noted",
    "signup.repeated",
    // Counted once it is confirmed.
    "signup.submitted",
    "export.signups",
    "event.created",
    "event.changed",
    "event.published",
    "event.cancelled",
    "event.registered",
    "event.left",
    "event.moved-up",
    "event.reminded",
    "event.present",
    "event.absent",
    "event.wished",
    "event.cleared",
    "export.participants",
    "certificate.issued",
    "certificate.revoked",
    "settings.changed",
    "matching.settings",
    "round.drawn",
    "round.changed",
    "round.dropped",
    "round.proposed",
    "export.round",
    "meeting.noted",
    "meeting.merged",
    "meeting.undone",
    "meeting.suggested",
    "meeting.called-off",
    "goal.added",
    "goal.done",
    "goal.not-done",
    "goal.removed",
    "goal.step-added",
    "goal.step-done",
    "goal.step-not-done",
    "outcome.added",
    "outcome.removed",
    "questionnaire.asked",
    "questionnaire.answered",
    "questionnaire.reminded",
    "wish.mentor",
    "profile.saved",
    "profile.asked",
    "interview.begun",
    "certificate.seen",
    "certificate.forgotten",
    "certificate.reminded",
    "person.kept-apart",
    "person.not-kept-apart",
    "volunteer.capacity",
    "pause.begun",
    "pause.ended",
    "pause.over",
];

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

/// Whether a report is due, and the newest entry of the audit log that it will cover. A report from a day to come, made
/// while the clock was ahead, does not count.
async fn due(db: &impl Access<Tenant>, today: NaiveDate) -> Result<(bool, Option<AuditId>), Error> {
    let newest = store::audit::newest(db, COUNTLESS).await?;
    let last: Option<(Option<AuditId>, NaiveDate)> = store::setting::get(db, LAST).await?;
    Ok((last != Some((newest, today)), newest))
}

/// Makes a report and hands it over, if anything changed since the last one or a day has passed; whether it did.
pub async fn report(ctx: &TenantCtx, sink: &dyn ReportSink) -> Result<bool, Error> {
    if !matches!(ctx.actor, Actor::System | Actor::Operator) {
        return Err(Error::Forbidden);
    }
    let today = local_day(ctx.now());
    if !due(ctx.db(), today).await?.0 {
        return Ok(false);
    }
    // Of two processes that report at the same moment the second finds it done.
    let tx = ctx.begin().await?;
    tx.one_at_a_time(LAST).await?;
    let (is_due, newest) = due(&tx, today).await?;
    if !is_due {
        return Ok(false);
    }
    // Over the same connection: with another, this one and those who wait to write could wait for each other.
    let report = count(ctx, &tx).await?;
    sink.hand_over(&report).await?;
    store::setting::put(&tx, LAST, &(newest, today)).await?;
    audit::write(ctx, &tx, "report.made", None, None).await?;
    tx.commit().await?;
    Event::ReportMade.happened();
    Ok(true)
}
