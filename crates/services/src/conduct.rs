//! Certificates of good conduct (§ 72a SGB VIII): that one was seen and how long it counts. Never the document.

use chrono::{Days, Months, NaiveDate};
use domain::address::{Address as _, StaffPeople};
use domain::audit::Did;
use domain::form::{Input, Problem, Problems, Reader};
use domain::id::PersonId;
use domain::role::{Permission, Role};
use mail::Message;
use store::conduct::Certificate;
use texts::format::local_day;

use crate::outbox::To;
use crate::{Actor, Error, TenantCtx, interview};

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
    let permit = ctx.permit(Permission::DecidePeople)?;
    let staff = permit.staff()?.id;
    let today = local_day(ctx.now());
    let (seen_on, valid_until) =
        read(input, today, ctx.site.settings.interview.certificate_years).map_err(Error::Invalid)?;
    permit
        .act(async |act| {
            if store::person::by_id(&act, id).await?.is_none_or(|person| person.volunteer.is_none()) {
                return Err(Error::NotFound);
            }
            let seen =
                Certificate { id: ctx.env.id(), person: id, seen_on, seen_by: staff, valid_until, reminded_at: None };
            store::conduct::put(&act, &seen).await?;
            if valid_until >= today {
                interview::clear(ctx, &act, id).await?;
            }
            Ok(act.done(Did::ConductSeen(id), ()))
        })
        .await
}

/// Forgets a certificate that was noted by mistake. Whoever is active stays so.
pub async fn forget(ctx: &TenantCtx, id: PersonId) -> Result<(), Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    permit
        .act(async |act| {
            if !store::conduct::remove(&act, id).await? {
                return Err(Error::NotFound);
            }
            Ok(act.done(Did::ConductForgotten(id), ()))
        })
        .await
}

/// Tells the coordinators of certificates that end soon, each certificate once: the mark and the mails are one
/// transaction. How many there were. Forgets those of people who left.
pub async fn remind(ctx: &TenantCtx) -> Result<u64, Error> {
    if !matches!(ctx.actor, Actor::System) {
        return Err(Error::Forbidden);
    }
    ctx.permit_anyone()
        .act(async |act| {
            store::conduct::forget_left(&act).await?;
            let ending = store::conduct::remind(&act, ending_by(local_day(ctx.now())), ctx.now()).await?;
            if ending > 0 {
                for staff in store::account::with_roles(&act, &[Role::Coordinator]).await? {
                    let url = ctx.site.url(staff.locale, StaffPeople.with("certificate", "ending"));
                    let to = To { name: &staff.name, address: &staff.email, locale: staff.locale, about: None };
                    act.mail(to, &Message::CertificatesEnd { count: ending, url }).await?;
                }
            }
            Ok(act.done_all((ending > 0).then_some(Did::ConductReminded), ending))
        })
        .await
}
