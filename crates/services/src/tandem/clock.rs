//! What is due by itself: reminders, expiries, the trial's question, the alarm when a tandem goes silent.
//!
//! What was done stands in `tandem_due`, written in the same transaction as its mail. So each mail goes out once,
//! whoever dies in between and however many look at the clock.

use std::collections::HashSet;

use domain::id::TandemId;
use domain::tandem::{Due, Event, Side, Tandem};
use mail::StaffTandem;
use texts::format::local_day;

use super::pair::Pair;
use super::{TANDEM, effects, load, step, timing};
use crate::{Actor, Error, TenantCtx, audit};

/// Under which name something that is due is written down. A later silence is another one.
fn name(due: Due, tandem: &Tandem) -> String {
    match due {
        Due::Remind(Side::Mentor) => "remind:mentor".to_owned(),
        Due::Remind(Side::Mentee) => "remind:mentee".to_owned(),
        Due::Expire => "expire".to_owned(),
        Due::AskTrial => "ask-trial".to_owned(),
        Due::Silence => {
            let since = tandem.last_meeting.max(tandem.trial_since);
            format!("silence:{}", since.map(local_day).unwrap_or_default())
        }
    }
}

/// Does all that is due in this district; how much it was. Three queries, and some for each thing that is due. What
/// goes wrong with one tandem holds no other up.
pub async fn tick(ctx: &TenantCtx) -> Result<u32, Error> {
    if !matches!(ctx.actor, Actor::System) {
        return Err(Error::Forbidden);
    }
    let timing = timing(ctx.db()).await?;
    let running = store::tandem_board::running(ctx.db()).await?;
    let done: HashSet<(TandemId, String)> = store::tandem_board::done(ctx.db()).await?.into_iter().collect();
    let (mut count, mut wrong) = (0, None);
    for record in running {
        for due in timing.due(&record.tandem, ctx.now()) {
            if done.contains(&(record.id, name(due, &record.tandem))) {
                continue;
            }
            match carry_out(ctx, record.id, due).await {
                Ok(true) => count += 1,
                Ok(false) => {}
                Err(error) => wrong = Some(error),
            }
        }
    }
    wrong.map_or(Ok(count), Err)
}

/// Does one thing; `false` when it is not due any more, or somebody did it meanwhile.
async fn carry_out(ctx: &TenantCtx, id: TandemId, due: Due) -> Result<bool, Error> {
    let tx = ctx.begin().await?;
    let mut record = load(&tx, id).await?;
    if !timing(&tx).await?.due(&record.tandem, ctx.now()).contains(&due) {
        return Ok(false);
    }
    if !store::tandem_due::once(&tx, id, &name(due, &record.tandem), ctx.now()).await? {
        return Ok(false);
    }
    let log = |action: &'static str| audit::write(ctx, &tx, action, Some((TANDEM, id.0)), None);
    match due {
        Due::Remind(side) => {
            let pair = Pair::load(&tx, &record).await?;
            effects::ask(ctx, &tx, &record, &pair, side, true).await?;
            log("tandem.remind").await?;
        }
        // Writes itself down.
        Due::Expire => step(ctx, &tx, &mut record, Event::Expire).await?,
        Due::AskTrial => {
            let pair = Pair::load(&tx, &record).await?;
            for side in record.tandem.waits_for() {
                effects::ask_trial(ctx, &tx, &record, &pair, side).await?;
            }
            log("tandem.ask-trial").await?;
        }
        Due::Silence => {
            effects::tell_coordinators(ctx, &tx, &record, StaffTandem::Silence).await?;
            log("tandem.silence").await?;
        }
    }
    tx.commit().await?;
    Ok(true)
}
