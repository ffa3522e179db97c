//! Certificates of good conduct (§ 72a SGB VIII): that one was seen and how long it counts. Never the document.

use chrono::{Days, Months, NaiveDate};
use domain::form::{Input, Problem, Problems, Reader};
use domain::id::PersonId;
use domain::role::{Permission, Role};
use mail::Message;
use store::conduct::Certificate;
use texts::format::local_day;

use crate::outbox::{To, queue};
use crate::{Actor, Error, TenantCtx, audit, interview};

/// Days before its end from which a certificate is one that ends: time enough to ask for a new one.
pub const ENDING_DAYS: u64 = 56;

/// The last day of those that end soon.
pub fn ending_by(today: NaiveDate) -> NaiveDate {
    today + Days::new(ENDING_DAYS)
}

/// Reads when a certificate was seen and until when it counts: by the district's rule if nothing is said.
fn read(input: &Input, today: NaiveDate, years: u8) -> Result<(NaiveDate, NaiveDate), Problems> {
    let mut reader = Reader::new(input);
    let seen_on = reader.needed_date("seen_on");
    let valid_until = reader.date("valid_until");
    if seen_on.is_some_and(|day| day > today) {
        reader.problem("seen_on", Problem::InFuture);
    }
    let most = |seen_on: NaiveDate| seen_on + Months::new(12 * u32::from(years));
    if let (Some(seen_on), Some(valid_until)) = (seen_on, valid_until)
        && !(seen_on..=most(seen_on)).contains(&valid_until)
    {
        reader.problem("valid_until", Problem::OutOfTime(years));
    }
    reader.finish(|| seen_on.map(|seen_on| (seen_on, valid_until.unwrap_or_else(|| most(seen_on)))))
}

/// Notes that a volunteer's certificate was seen. Who only lacked it is active from then on.
pub async fn note(ctx: &TenantCtx, id: PersonId, input: &Input) -> Result<(), Error> {
    let staff = ctx.require(Permission::DecidePeople)?.id;
    let today = local_day(ctx.now());
    let (seen_on, valid_until) =
        read(input, today, ctx.site.settings.interview.certificate_years).map_err(Error::Invalid)?;
    let tx = ctx.begin().await?;
    if store::person::volunteer(&tx, id).await?.is_none() {
        return Err(Error::NotFound);
    }
    let seen = Certificate { id: ctx.env.id(), person: id, seen_on, seen_by: staff, valid_until, reminded_at: None };
    store::conduct::put(&tx, &seen).await?;
    if valid_until >= today {
        interview::clear(ctx, &tx, id).await?;
    }
    audit::write(ctx, &tx, "certificate.seen", Some(("person", id.0)), None).await?;
    Ok(tx.commit().await?)
}

/// Forgets a certificate that was noted by mistake. Whoever is active stays so.
pub async fn forget(ctx: &TenantCtx, id: PersonId) -> Result<(), Error> {
    ctx.require(Permission::DecidePeople)?;
    let tx = ctx.begin().await?;
    if !store::conduct::remove(&tx, id).await? {
        return Err(Error::NotFound);
    }
    audit::write(ctx, &tx, "certificate.forgotten", Some(("person", id.0)), None).await?;
    Ok(tx.commit().await?)
}

/// Tells the coordinators of certificates that end soon, each certificate once: the mark and the mails are one
/// transaction. How many there were. Forgets those of people who left.
pub async fn remind(ctx: &TenantCtx) -> Result<u64, Error> {
    if !matches!(ctx.actor, Actor::System) {
        return Err(Error::Forbidden);
    }
    let tx = ctx.begin().await?;
    store::conduct::forget_left(&tx).await?;
    let ending = store::conduct::remind(&tx, ending_by(local_day(ctx.now())), ctx.now()).await?;
    if ending > 0 {
        for staff in store::staff::with_roles(&tx, &[Role::Coordinator]).await? {
            let url = format!("{}/{}/staff/people?certificate=ending", ctx.site.base_url, staff.locale);
            let to = To { name: &staff.name, address: &staff.email, locale: staff.locale, about: None };
            queue(ctx, &tx, to, &Message::CertificatesEnd { count: ending, url }, 0).await?;
        }
        audit::write(ctx, &tx, "certificate.reminded", None, None).await?;
    }
    tx.commit().await?;
    Ok(ending)
}
