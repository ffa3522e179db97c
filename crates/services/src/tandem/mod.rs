//! Tandems: suggested, proposed, answered, tried.

mod answer;
mod board;
mod clock;
mod effects;
mod leave;
mod own;
mod pair;
mod propose;
mod seams;
mod show;
mod steps;

pub use answer::{answer, hear};
pub(crate) use board::waiting;
pub use board::{Asked, Card, Column, Waiting, board, export, list};
pub use clock::tick;
pub(crate) use leave::leave;
pub use own::{Seen, SeenTrial, Stand, answer_proposal, proposal, trial};
pub use propose::{propose, suggest};
pub use show::{Shown, show};
pub use steps::{NUDGE_DAYS, answer_trial, complete, end, note, nudge, set_order, wish_again, withdraw};

use domain::id::TandemId;
use domain::tandem::{Event, Timing};
use store::tandem::Record;
use store::{Access, Tenant, Tx};

use crate::{Error, TenantCtx, audit};

/// What tandems are called in the audit log.
const TANDEM: &str = "tandem";

/// The log's code of an event.
const fn code(event: Event) -> &'static str {
    match event {
        Event::Propose => "tandem.propose",
        Event::Withdraw => "tandem.withdraw",
        Event::Answer(..) => "tandem.answer",
        Event::Expire => "tandem.expire",
        Event::Taken => "tandem.taken",
        Event::Trial(..) => "tandem.trial",
        Event::End(_) => "tandem.end",
        Event::Complete => "tandem.complete",
    }
}

/// Moves a tandem on, in the caller's transaction, writes it down and carries out what it brings about.
async fn step(ctx: &TenantCtx, tx: &Tx<Tenant>, record: &mut Record, event: Event) -> Result<(), Error> {
    let before = record.tandem.status;
    let (after, effects) = record.tandem.after(event, ctx.now())?;
    record.tandem = after;
    if after.status != before {
        record.status_since = ctx.now();
    }
    if let Event::End(reason) = event {
        record.end_reason = Some(reason);
    }
    if after.status.meets() && !before.meets() {
        effects::begin_to_meet(ctx, tx, record).await?;
    }
    store::tandem::save(tx, record).await?;
    audit::write(ctx, tx, code(event), Some((TANDEM, record.id.0)), Some(after.status.code())).await?;
    effects::carry_out(ctx, tx, record, before, &effects).await
}

/// The district's times.
pub(crate) async fn timing(db: &impl Access<Tenant>) -> Result<Timing, Error> {
    Ok(crate::matching::current(db).await?.timing)
}

/// The tandem, locked until the transaction ends.
async fn load(tx: &Tx<Tenant>, id: TandemId) -> Result<Record, Error> {
    store::tandem::by_id_to_change(tx, id).await?.ok_or(Error::NotFound)
}
