//! The coordinator's other steps: take back, end, complete, greet; and the two's answer to the trial's question.

use chrono::TimeDelta;
use domain::audit::Did;
use domain::form::{Input, Reader};
use domain::id::TandemId;
use domain::role::Permission;
use domain::tandem::{EndReason, Event, Order, Side, Status};
use domain::text::TEXT_MAX;
use mail::{Message, StaffTandem};
use store::tandem::note::{By, TandemNote};

use super::pair::Pair;
use super::{effects, load, step};
use crate::act::TenantAct;
use crate::{Error, TenantCtx};

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

/// One step of a coordinator's.
pub(super) async fn decide(ctx: &TenantCtx, id: TandemId, event: Event) -> Result<(), Error> {
    ctx.permit(Permission::DecidePeople)?
        .act(async |act| {
            let mut record = load(&act, id).await?;
            let logged = step(&act, &mut record, event).await?;
            Ok(act.ended(logged, ()))
        })
        .await
}

/// Ends a tandem before its time: `reason` from the list, `words` as a note for the coordinators alone.
pub async fn end(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<(), Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    let staff = permit.staff()?.id;
    let mut reader = Reader::new(input);
    let reason = reader.needed_choice::<EndReason>("reason");
    let words = reader.paragraph("words", TEXT_MAX);
    let (reason, words) = reader.finish(|| Some((reason?, words))).map_err(Error::Invalid)?;
    permit
        .act(async |act| {
            let mut record = load(&act, id).await?;
            let logged = step(&act, &mut record, Event::End(reason)).await?;
            note_words(&act, id, By::Staff(staff), words).await?;
            Ok(act.ended(logged, ()))
        })
        .await
}

/// Keeps what somebody wrote, if they did.
pub(super) async fn note_words(act: &TenantAct, id: TandemId, by: By, words: Option<String>) -> Result<(), Error> {
    let Some(body) = words else { return Ok(()) };
    let note = TandemNote { id: act.ctx.env.id(), by, body, created_at: act.ctx.now() };
    Ok(store::tandem::note::insert(act, id, note).await?)
}

/// A coordinator's private note on a tandem.
pub async fn note(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<(), Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    let staff = permit.staff()?.id;
    let mut reader = Reader::new(input);
    let body = reader.needed_paragraph("note", TEXT_MAX);
    let body = reader.finish(|| Some(body)).map_err(Error::Invalid)?;
    permit
        .act(async |act| {
            load(&act, id).await?;
            note_words(&act, id, By::Staff(staff), Some(body)).await?;
            Ok(act.done(Did::TandemNoted(id), ()))
        })
        .await
}

/// Changes in which order the two are asked, while nobody has been.
pub async fn set_order(ctx: &TenantCtx, id: TandemId, order: Order) -> Result<(), Error> {
    ctx.permit(Permission::DecidePeople)?
        .act(async |act| {
            let mut record = load(&act, id).await?;
            if record.tandem.status != Status::Suggested {
                return Err(Error::TandemNotNow(domain::tandem::NotNow(record.tandem.status)));
            }
            record.tandem.order = order;
            store::tandem::save(&act, &record).await?;
            Ok(act.done(Did::TandemOrdered(id, order), ()))
        })
        .await
}

/// Sends both a friendly greeting; [`Error::SlowDown`] within a week of the last.
pub async fn nudge(ctx: &TenantCtx, id: TandemId) -> Result<(), Error> {
    ctx.permit(Permission::DecidePeople)?
        .act(async |act| {
            let record = load(&act, id).await?;
            if !record.tandem.status.meets() {
                return Err(Error::TandemNotNow(domain::tandem::NotNow(record.tandem.status)));
            }
            let last = store::tandem::due::again(&act, id, NUDGE, ctx.now()).await?;
            if let Some(left) = last.map(|last| last + TimeDelta::days(NUDGE_DAYS) - ctx.now())
                && left > TimeDelta::zero()
            {
                return Err(Error::SlowDown { minutes: u32::try_from(left.num_minutes() + 1).unwrap_or(u32::MAX) });
            }
            let pair = Pair::load(&act, &record).await?;
            for side in Side::ALL {
                let message = Message::Nudge { name: effects::named(&pair, *side) };
                effects::tell(&act, &record, &pair, *side, &message).await?;
            }
            Ok(act.done(Did::TandemGreeted(id), ()))
        })
        .await
}

/// One of the two says whether they go on (`go_on` is `yes` or `no`), with words for the coordinators if they like.
/// Where the tandem stands then.
pub async fn answer_trial(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<Status, Error> {
    let (permit, person) = ctx.permit_person()?;
    permit
        .act(async |act| {
            let mut record = load(&act, id).await?;
            // Whoever isn't one of the two learns nothing of the form.
            let side = record.side_of(person).ok_or(Error::NotFound)?;
            let mut reader = Reader::new(input);
            let go_on = reader.needed_choice::<GoOn>("go_on");
            let words = reader.paragraph("words", TEXT_MAX);
            let (go_on, words) = reader.finish(|| Some((go_on?, words))).map_err(Error::Invalid)?;
            let logged = step(&act, &mut record, Event::Trial(side, go_on == GoOn::Yes)).await?;
            if words.is_some() {
                effects::tell_coordinators(&act, &record, StaffTandem::Words).await?;
            }
            note_words(&act, id, By::Side(side), words).await?;
            Ok(act.ended(logged, record.tandem.status))
        })
        .await
}

/// One of the two would like to accompany somebody, again or for the first time: said after a tandem's good end, and
/// told to the coordinators. Said twice counts once.
pub async fn wish_again(ctx: &TenantCtx, id: TandemId) -> Result<(), Error> {
    let (permit, person) = ctx.permit_person()?;
    permit
        .act(async |act| {
            let mut record = load(&act, id).await?;
            let side = record.side_of(person).ok_or(Error::NotFound)?;
            if record.tandem.status != Status::Completed {
                return Err(Error::TandemNotNow(domain::tandem::NotNow(record.tandem.status)));
            }
            if record.again[side as usize].is_some() {
                return Ok(act.unchanged(()));
            }
            record.again[side as usize] = Some(ctx.now());
            store::tandem::save(&act, &record).await?;
            effects::tell_coordinators(&act, &record, StaffTandem::Again).await?;
            Ok(act.done(Did::TandemWished(id, side), ()))
        })
        .await
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
