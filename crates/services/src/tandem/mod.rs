//! Tandems: suggested, proposed, answered, tried.

mod answer;
mod board;
mod clock;
mod effects;
mod leave;
mod own;
mod pair;
mod propose;
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

use domain::audit::Did;
use domain::id::TandemId;
use domain::tandem::{Event, Status, Timing};
use store::tandem::Record;
use store::{Access, Tenant, Tx};

use crate::Error;
use crate::act::{Logged, TenantAct};

/// What stands in the log of an event.
const fn did(id: TandemId, event: Event, now: Status) -> Did {
    match event {
        Event::Propose => Did::TandemProposed(id, now),
        Event::Withdraw => Did::TandemWithdrawn(id, now),
        Event::Answer(..) => Did::TandemAnswered(id, now),
        Event::Expire => Did::TandemExpired(id, now),
        Event::Taken => Did::TandemTaken(id, now),
        Event::Trial(..) => Did::TandemTried(id, now),
        Event::End(_) => Did::TandemEnded(id, now),
        Event::Complete => Did::TandemCompleted(id, now),
    }
}

/// Moves a tandem on, writes it down and carries out what it brings about.
async fn step(act: &TenantAct, record: &mut Record, event: Event) -> Result<Logged, Error> {
    let (before, now) = (record.tandem.status, act.ctx.now());
    let (after, effects) = record.tandem.after(event, now)?;
    record.tandem = after;
    if after.status != before {
        record.status_since = now;
    }
    if let Event::End(reason) = event {
        record.end_reason = Some(reason);
    }
    if after.status.meets() && !before.meets() {
        effects::begin_to_meet(act, record).await?;
    }
    store::tandem::save(act, record).await?;
    let logged = act.did(did(record.id, event, after.status));
    effects::carry_out(act, record, before, &effects).await?;
    Ok(logged)
}

/// The district's times.
pub(crate) async fn timing(db: &impl Access<Tenant>) -> Result<Timing, Error> {
    Ok(crate::matching::current(db).await?.timing)
}

/// The tandem, locked until the transaction ends.
async fn load(tx: &Tx<Tenant>, id: TandemId) -> Result<Record, Error> {
    store::tandem::by_id_to_change(tx, id).await?.ok_or(Error::NotFound)
}
