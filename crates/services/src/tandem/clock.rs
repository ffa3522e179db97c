//! What is due by itself: reminders, expiries, the trial's question, the alarm when a tandem goes silent.
//!
//! What was done stands in `tandem_due`, written in the same transaction as its mail. So each mail goes out once,
//! whoever dies in between and however many look at the clock.

use std::collections::HashSet;

use domain::audit::Did;
use domain::id::TandemId;
use domain::tandem::{Due, Event, Side, Tandem};
use mail::StaffTandem;
use texts::format::local_day;

use super::pair::Pair;
use super::{effects, load, step, timing};
use crate::{Actor, Error, TenantCtx};

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
    let running = store::tandem::board::running(ctx.db()).await?;
    let done: HashSet<(TandemId, String)> = store::tandem::board::done(ctx.db()).await?.into_iter().collect();
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
    ctx.permit_anyone()
        .act(async |act| {
            let mut record = load(&act, id).await?;
            if !timing(&act).await?.due(&record.tandem, ctx.now()).contains(&due) {
                return Ok(act.unchanged(false));
            }
            if !store::tandem::due::once(&act, id, &name(due, &record.tandem), ctx.now()).await? {
                return Ok(act.unchanged(false));
            }
            let logged = match due {
                Due::Remind(side) => {
                    let pair = Pair::load(&act, &record).await?;
                    effects::ask(&act, &record, &pair, side, true).await?;
                    act.did(Did::TandemReminded(id))
                }
                Due::Expire => step(&act, &mut record, Event::Expire).await?,
                Due::AskTrial => {
                    let pair = Pair::load(&act, &record).await?;
                    for side in record.tandem.waits_for() {
                        effects::ask_trial(&act, &record, &pair, side).await?;
                    }
                    act.did(Did::TandemTrialAsked(id))
                }
                Due::Silence => {
                    effects::tell_coordinators(&act, &record, StaffTandem::Silence).await?;
                    act.did(Did::TandemMissed(id))
                }
            };
            Ok(act.ended(logged, true))
        })
        .await
}
