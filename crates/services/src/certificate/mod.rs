//! The mentor's certificate: made when a tandem comes to its good end, handed out to her and to the coordination, and
//! confirmed to whoever holds the paper.

use domain::Locale;
use domain::audit::Did;
use domain::certificate::{Code, Completion, NoCode};
use domain::id::TandemId;
use domain::role::Permission;
use domain::tandem::Status;
use store::certificate::Certificate;
use store::tandem::Record;
use store::{StoreError, Tenant, Tx};

use crate::act::{Permit, TenantAct};
use crate::limit::Limits;
use crate::{Actor, Error, TenantCtx};

/// Writes the certificate of a tandem that is completed, in the caller's transaction. It says what stands in the
/// records now, and never changes.
pub(crate) async fn issue(act: &TenantAct, record: &Record) -> Result<Certificate, Error> {
    let ctx = &act.ctx;
    let mentor = store::person::by_id(act, record.mentor).await?.ok_or(Error::NotFound)?;
    let until = texts::format::local_day(record.status_since);
    let certificate = Certificate {
        id: ctx.env.id(),
        code: Code::new(ctx.env.bytes()),
        tandem: record.id,
        person: record.mentor,
        completion: Completion {
            name: mentor.contact.name,
            meetings: record.tandem.meetings,
            minutes: minutes(act, record.id).await?,
            from: record.tandem.trial_since.map_or(until, texts::format::local_day),
            until,
        },
        issued_at: ctx.now(),
        revoked_at: None,
    };
    store::certificate::insert(act, &certificate).await?;
    act.did(Did::CertificateIssued(certificate.id));
    Ok(certificate)
}

/// How long the two met in all.
async fn minutes(tx: &Tx<Tenant>, tandem: TandemId) -> Result<u32, Error> {
    let meetings = store::meeting::of(tx, tandem).await?;
    Ok(meetings.iter().map(|meeting| u32::from(meeting.meeting.minutes)).sum())
}

/// The tandem's certificate; made now for one that was completed before there were certificates.
async fn of(ctx: &TenantCtx, permit: Permit<'_, Tenant>, record: &Record) -> Result<Certificate, Error> {
    if let Some(known) = store::certificate::of_tandem(ctx.db(), record.id).await? {
        return Ok(known);
    }
    if record.tandem.status != Status::Completed {
        return Err(Error::NotFound);
    }
    let issued = permit
        .act(async |act| {
            let issued = issue(&act, record).await?;
            Ok(act.kept(issued))
        })
        .await;
    match issued {
        // Somebody else asked at the same moment.
        Err(Error::Store(StoreError::Exists)) => {
            store::certificate::of_tandem(ctx.db(), record.id).await?.ok_or(Error::NotFound)
        }
        issued => issued,
    }
}

/// The certificate of a tandem, and the language that its mentor reads; for those who read people. Three queries.
pub async fn for_staff(ctx: &TenantCtx, tandem: TandemId) -> Result<(Certificate, Locale), Error> {
    let permit = ctx.permit(Permission::ReadPeople)?;
    let record = store::tandem::by_id(ctx.db(), tandem).await?.ok_or(Error::NotFound)?;
    with_locale(ctx, of(ctx, permit, &record).await?).await
}

async fn with_locale(ctx: &TenantCtx, certificate: Certificate) -> Result<(Certificate, Locale), Error> {
    let mentor = store::person::by_id(ctx.db(), certificate.person).await?.ok_or(Error::NotFound)?;
    Ok((certificate, mentor.contact.locale))
}

/// The certificate of one's own tandem, for its mentor; to all others it isn't there, and neither is one that was
/// taken back. Three queries.
pub async fn mine(ctx: &TenantCtx, tandem: TandemId) -> Result<(Certificate, Locale), Error> {
    let (permit, person) = ctx.permit_person()?;
    let record = store::tandem::by_id(ctx.db(), tandem).await?.filter(|record| record.mentor == person);
    let certificate = of(ctx, permit, &record.ok_or(Error::NotFound)?).await?;
    if certificate.revoked_at.is_some() {
        return Err(Error::NotFound);
    }
    with_locale(ctx, certificate).await
}

/// Takes a certificate back: its code confirms nothing any more. Twice does no harm.
pub async fn revoke(ctx: &TenantCtx, tandem: TandemId) -> Result<(), Error> {
    ctx.permit(Permission::DecidePeople)?
        .act(async |act| {
            let certificate = store::certificate::of_tandem(&act, tandem).await?.ok_or(Error::NotFound)?;
            let is_taken_back = store::certificate::revoke(&act, tandem, ctx.now()).await?;
            Ok(act.done_all(is_taken_back.then_some(Did::CertificateRevoked(certificate.id)), ()))
        })
        .await
}

/// What a code says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Checked {
    /// What stands on the paper is right.
    Right(Box<Certificate>),
    /// There was such a certificate, and it was taken back.
    Revoked,
    /// There is no such certificate here.
    Unknown,
    /// It is no code: too short, too long, or with a slip.
    NoCode(NoCode),
}

/// Confirms a certificate to whoever has its code, which stands on the paper and nowhere else. Guessing is slowed down;
/// a slip costs no try. One query.
pub async fn check(ctx: &TenantCtx, limits: &Limits, typed: &str) -> Result<Checked, Error> {
    let code = match Code::read(typed) {
        Ok(code) => code,
        Err(none) => return Ok(Checked::NoCode(none)),
    };
    if let Actor::Visitor(network) = ctx.actor {
        limits.link(&ctx.site.slug, network)?;
    }
    Ok(match store::certificate::by_code(ctx.db(), &code).await? {
        None => Checked::Unknown,
        Some(certificate) if certificate.revoked_at.is_some() => Checked::Revoked,
        Some(certificate) => Checked::Right(Box::new(certificate)),
    })
}
