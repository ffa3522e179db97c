//! What the coordination decides about a round. Each decision draws the rest anew and remembers what was before.

use std::collections::BTreeSet;

use domain::audit::Did;
use domain::id::{PersonId, RoundId};
use domain::matching::{Side, Veto};
use domain::role::Permission;
use domain::round::{Decided, Mark, Status};
use store::round::Pair;
use texts::format::local_day;

use super::plan::{Decisions, Draw, Two};
use super::{Unsolved, decisions, members, rows, unsolved};
use crate::matching::{self, heavy};
use crate::{Error, TenantCtx};

/// A decision about a round.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Decision {
    /// These two go together, whoever the mentee was with.
    Fix(PersonId, PersonId),
    /// These two don't go together in this round.
    Strike(PersonId, PersonId),
    /// Neither fixed nor taken out any more.
    Release(PersonId, PersonId),
    /// As it was before the last decision.
    Undo,
    /// With everybody who waits today, by today's settings. What was decided holds on where it can.
    Anew,
}

impl Decision {
    /// What the log says of it.
    const fn decided(self) -> Decided {
        match self {
            Self::Fix(..) => Decided::Fixed,
            Self::Strike(..) => Decided::Struck,
            Self::Release(..) => Decided::Released,
            Self::Undo => Decided::Undone,
            Self::Anew => Decided::Anew,
        }
    }
}

/// Why a decision was not taken.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// There is something against the pair; nothing is named where one of the two doesn't wait any more.
    #[error("the pair is impossible")]
    Impossible(Vec<Veto>),
    /// All places of the mentor have fixed pairs already.
    #[error("the mentor has no place that isn't fixed")]
    Full,
    #[error(transparent)]
    Error(#[from] Error),
}

impl From<store::StoreError> for Refused {
    fn from(error: store::StoreError) -> Self {
        Self::Error(error.into())
    }
}

fn decide(now: &Decisions, before: &Decisions, decision: Decision) -> Decisions {
    let mut next = now.clone();
    match decision {
        Decision::Fix(mentor, mentee) => {
            next.struck.remove(&(mentor, mentee));
            next.fixed.retain(|(_, other)| *other != mentee);
            next.fixed.insert((mentor, mentee));
        }
        Decision::Strike(mentor, mentee) => {
            next.fixed.remove(&(mentor, mentee));
            next.struck.insert((mentor, mentee));
        }
        Decision::Release(mentor, mentee) => {
            next.fixed.remove(&(mentor, mentee));
            next.struck.remove(&(mentor, mentee));
        }
        Decision::Undo => next = before.clone(),
        Decision::Anew => {}
    }
    next
}

/// What held before the last decision.
fn held(pairs: &[Pair]) -> Decisions {
    let earlier: Vec<Pair> = pairs.iter().map(|pair| Pair { mark: pair.before, ..*pair }).collect();
    decisions(&earlier)
}

/// Takes a decision and draws the rest anew, of those whom the round was drawn of and who still wait. Twelve queries.
pub async fn change(ctx: &TenantCtx, id: RoundId, decision: Decision) -> Result<(), Refused> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    permit
        .act_or(async |act| -> Result<_, Refused> {
            let mut round = store::round::by_id_to_change(&act, id).await?.ok_or(Error::NotFound)?;
            if round.status != Status::Draft {
                return Err(Error::NotFound.into());
            }
            let pairs = store::round::pairs(&act, id).await?;
            let was = store::round::members(&act, id).await?;
            let pool = matching::read(&act).await?;
            if decision == Decision::Anew {
                round.drawn_at = ctx.now();
                round.settings = matching::current(&act).await?.matching;
            }
            let now = decisions(&pairs);
            let next = decide(&now, &held(&pairs), decision);
            let (today, settings) = (local_day(round.drawn_at), round.settings);
            let inside: BTreeSet<(PersonId, bool)> =
                was.iter().map(|member| (member.person, member.side == Side::Mentor)).collect();
            let (planned, members) = heavy(move || {
                let takes_part = |id, mentor| decision == Decision::Anew || inside.contains(&(id, mentor));
                let draw = Draw::new(&pool, &settings, today, takes_part);
                let planned = plan(&draw, next, decision);
                (planned, (decision == Decision::Anew).then(|| members(&pool)))
            })
            .await?;
            let (plan, next) = planned?;
            let standing = pairs.iter().filter(|pair| matches!(pair.mark, Some(Mark::Drawn | Mark::Fixed)));
            let standing: Vec<&Pair> = standing.filter(|pair| pair.tandem.is_none()).collect();
            let total = standing.iter().map(|pair| u64::from(pair.points)).sum();
            round.before = Some((u32::try_from(standing.len()).unwrap_or(u32::MAX), total));
            store::round::save(&act, &round).await?;
            store::round::put_pairs(&act, id, &rows(&plan, &next, &now, &pairs)).await?;
            if let Some(members) = members {
                store::round::put_members(&act, id, &members).await?;
            }
            Ok(act.done(Did::RoundChanged(id, decision.decided()), ()))
        })
        .await
}

fn plan(draw: &Draw<'_>, mut next: Decisions, decision: Decision) -> Result<(super::Plan, Decisions), Refused> {
    if let Decision::Fix(mentor, mentee) = decision {
        draw.explain((mentor, mentee)).map_err(Refused::Impossible)?;
    }
    let fixed = match decision {
        Decision::Fix(mentor, _) => next.fixed.iter().filter(|two| two.0 == mentor).count(),
        _ => 0,
    };
    loop {
        match draw.plan(&next) {
            Ok(plan) => {
                // What can't be any more is forgotten, so that it doesn't come back unasked.
                let broken: BTreeSet<Two> = plan.broken.iter().copied().collect();
                next.fixed.retain(|two| !broken.contains(two));
                return Ok((plan, next));
            }
            // Somebody has fewer places than when they were fixed: those give way, but for the one just asked for.
            Err(Unsolved::FixedBeyondPlaces { .. }) if draw.give_way(&mut next) => match decision {
                Decision::Fix(mentor, _) if next.fixed.iter().filter(|two| two.0 == mentor).count() < fixed => {
                    return Err(Refused::Full);
                }
                _ => {}
            },
            Err(error) => return Err(unsolved(error).into()),
        }
    }
}
