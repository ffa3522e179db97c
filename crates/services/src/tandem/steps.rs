//! The coordinator's other steps: take back, end, complete, greet; and the two's answer to the trial's question.

use chrono::TimeDelta;
use domain::form::{Input, Reader};
use domain::id::TandemId;
use domain::role::Permission;
use domain::signup::TEXT_MAX;
use domain::tandem::{EndReason, Event, Order, Side, Status};
use mail::{Message, StaffTandem};
use store::tandem_note::{By, TandemNote};
use store::{Tenant, Tx};

use super::pair::Pair;
use super::{TANDEM, effects, load, step};
use crate::{Error, TenantCtx, audit};

/// Days between two greetings.
pub const NUDGE_DAYS: i64 = 7;
/// The name of a greeting in `tandem_due`.
pub(super) const NUDGE: &str = "nudge";

/// Strikes a suggestion out, or takes a proposal back.
pub async fn withdraw(ctx: &TenantCtx, id: TandemId) -> Result<(), Error> {
    decide(ctx, id, Event::Withdraw).await
}

/// The tandem comes to its good end.
pub async fn complete(ctx: &TenantCtx, id: TandemId) -> Result<(), Error> {
    decide(ctx, id, Event::Complete).await
}

async fn decide(ctx: &TenantCtx, id: TandemId, event: Event) -> Result<(), Error> {
    ctx.require(Permission::DecidePeople)?;
    let tx = ctx.begin().await?;
    let mut record = load(&tx, id).await?;
    step(ctx, &tx, &mut record, event).await?;
    Ok(tx.commit().await?)
}

/// Ends a tandem before its time: `reason` from the list, `words` as a note for the coordinators alone.
pub async fn end(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<(), Error> {
    let staff = ctx.require(Permission::DecidePeople)?.id;
    let mut reader = Reader::new(input);
    let reason = reader.needed_choice::<EndReason>("reason");
    let words = reader.paragraph("words", TEXT_MAX);
    let (reason, words) = reader.finish(|| Some((reason?, words))).map_err(Error::Invalid)?;
    let tx = ctx.begin().await?;
    let mut record = load(&tx, id).await?;
    step(ctx, &tx, &mut record, Event::End(reason)).await?;
    note_words(ctx, &tx, id, By::Staff(staff), words).await?;
    Ok(tx.commit().await?)
}

/// Keeps what somebody wrote, if they did.
pub(super) async fn note_words(
    ctx: &TenantCtx,
    tx: &Tx<Tenant>,
    id: TandemId,
    by: By,
    words: Option<String>,
) -> Result<(), Error> {
    let Some(body) = words else { return Ok(()) };
    let note = TandemNote { id: ctx.env.id(), by, body, created_at: ctx.now() };
    Ok(store::tandem_note::insert(tx, id, note).await?)
}

/// A coordinator's private note on a tandem.
pub async fn note(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<(), Error> {
    let staff = ctx.require(Permission::DecidePeople)?.id;
    let mut reader = Reader::new(input);
    let body = reader.needed_paragraph("note", TEXT_MAX);
    let body = reader.finish(|| Some(body)).map_err(Error::Invalid)?;
    let tx = ctx.begin().await?;
    load(&tx, id).await?;
    note_words(ctx, &tx, id, By::Staff(staff), Some(body)).await?;
    audit::write(ctx, &tx, "tandem.noted", Some((TANDEM, id.0)), None).await?;
    Ok(tx.commit().await?)
}

/// Changes in which order the two are asked, while nobody has been.
pub async fn set_order(ctx: &TenantCtx, id: TandemId, order: Order) -> Result<(), Error> {
    ctx.require(Permission::DecidePeople)?;
    let tx = ctx.begin().await?;
    let mut record = load(&tx, id).await?;
    if record.tandem.status != Status::Suggested {
        return Err(Error::TandemNotNow(domain::tandem::NotNow(record.tandem.status)));
    }
    record.tandem.order = order;
    store::tandem::save(&tx, &record).await?;
    audit::write(ctx, &tx, "tandem.order", Some((TANDEM, id.0)), Some(order.code())).await?;
    Ok(tx.commit().await?)
}

/// Sends both a friendly greeting; [`Error::SlowDown`] within a week of the last.
pub async fn nudge(ctx: &TenantCtx, id: TandemId) -> Result<(), Error> {
    ctx.require(Permission::DecidePeople)?;
    let tx = ctx.begin().await?;
    let record = load(&tx, id).await?;
    if !record.tandem.status.meets() {
        return Err(Error::TandemNotNow(domain::tandem::NotNow(record.tandem.status)));
    }
    let last = store::tandem_due::again(&tx, id, NUDGE, ctx.now()).await?;
    if let Some(left) = last.map(|last| last + TimeDelta::days(NUDGE_DAYS) - ctx.now())
        && left > TimeDelta::zero()
    {
        return Err(Error::SlowDown { minutes: u32::try_from(left.num_minutes() + 1).unwrap_or(u32::MAX) });
    }
    let pair = Pair::load(&tx, &record).await?;
    for side in Side::ALL {
        let message = Message::Nudge { name: effects::named(&pair, *side) };
        effects::tell(ctx, &tx, &record, &pair, *side, &message).await?;
    }
    audit::write(ctx, &tx, "tandem.nudge", Some((TANDEM, id.0)), None).await?;
    Ok(tx.commit().await?)
}

/// One of the two says whether they go on (`go_on` is `yes` or `no`), with words for the coordinators if they like.
/// Where the tandem stands then.
pub async fn answer_trial(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<Status, Error> {
    let person = ctx.require_person()?;
    let tx = ctx.begin().await?;
    let mut record = load(&tx, id).await?;
    let side = record.side_of(person).ok_or(Error::NotFound)?;
    let mut reader = Reader::new(input);
    let go_on = reader.needed_choice::<GoOn>("go_on");
    let words = reader.paragraph("words", TEXT_MAX);
    let (go_on, words) = reader.finish(|| Some((go_on?, words))).map_err(Error::Invalid)?;
    step(ctx, &tx, &mut record, Event::Trial(side, go_on == GoOn::Yes)).await?;
    if words.is_some() {
        effects::tell_coordinators(ctx, &tx, &record, StaffTandem::Words).await?;
    }
    note_words(ctx, &tx, id, By::Side(side), words).await?;
    tx.commit().await?;
    Ok(record.tandem.status)
}

/// One of the two would like to accompany somebody, again or for the first time: said after a tandem's good end, and
/// told to the coordinators. Said twice counts once.
pub async fn wish_again(ctx: &TenantCtx, id: TandemId) -> Result<(), Error> {
    let person = ctx.require_person()?;
    let tx = ctx.begin().await?;
    let mut record = load(&tx, id).await?;
    let side = record.side_of(person).ok_or(Error::NotFound)?;
    if record.tandem.status != Status::Completed {
        return Err(Error::TandemNotNow(domain::tandem::NotNow(record.tandem.status)));
    }
    if record.again[side as usize].is_some() {
        return Ok(());
    }
    record.again[side as usize] = Some(ctx.now());
    store::tandem::save(&tx, &record).await?;
    effects::tell_coordinators(ctx, &tx, &record, StaffTandem::Again).await?;
    audit::write(ctx, &tx, "wish.mentor", Some((TANDEM, id.0)), Some(side.code())).await?;
    Ok(tx.commit().await?)
}

/// What the trial's question may be answered with.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum GoOn {
    Yes,
    No,
}

impl domain::form::Choice for GoOn {
    fn from_code(code: &str) -> Option<Self> {
        match code {
            "yes" => Some(Self::Yes),
            "no" => Some(Self::No),
            _ => None,
        }
    }
}
