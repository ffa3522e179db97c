//! Saving an interview: as it is typed, or with a button, which puts what was typed into the profile, too.

use domain::audit::Did;
use domain::form::Input;
use domain::id::PersonId;
use domain::interview::Kept;
use domain::role::Permission;
use store::StoreError;
use store::interview::Interview;

use super::{MARK, Refused, Shown, mark, read};
use crate::act::TenantAct;
use crate::{Error, TenantCtx, profile};

/// Keeps what was typed, as it is: half a language or a contradiction, too. The profile waits for the button. The mark
/// for the next saving.
pub async fn save_draft(ctx: &TenantCtx, id: PersonId, asked: &str, input: &Input) -> Result<String, Refused> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    permit
        .act_or(async |act| -> Result<_, Refused> {
            let shown = read(ctx, &act, id, asked).await?;
            let interview = keep(&act, shown, input, true).await?;
            Ok(act.kept(mark(Some(&interview))))
        })
        .await
}

/// Keeps the answers and puts what was typed into the profile. When the profile can't be so, the answers are kept
/// nevertheless, and so is what was typed.
pub async fn save(ctx: &TenantCtx, id: PersonId, asked: &str, input: &Input) -> Result<(), Refused> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    let refused = permit
        .act_or(async |act| -> Result<_, Refused> {
            let (_, refused) = save_in(&act, id, asked, input).await?;
            Ok(act.kept(refused))
        })
        .await?;
    refused.map_or(Ok(()), Err)
}

/// The same as a step of the caller's: what the interview is then, and why the profile was not saved, if it was not.
pub(super) async fn save_in(
    act: &TenantAct,
    id: PersonId,
    asked: &str,
    input: &Input,
) -> Result<(Interview, Option<Refused>), Refused> {
    let shown = read(&act.ctx, act, id, asked).await?;
    let refused = match profile::save_in(act, id, input).await {
        Ok(_) => None,
        Err(profile::Refused::Problems(problems)) => Some(Refused::Problems(problems)),
        Err(profile::Refused::Overtaken(now)) => Some(Refused::Profile(now)),
        Err(profile::Refused::Error(error)) => return Err(error.into()),
    };
    let interview = keep(act, shown, input, refused.is_some()).await?;
    Ok((interview, refused))
}

/// Writes the answers over those that the form was opened with; `typed` says whether the profile's fields are kept, too.
async fn keep(act: &TenantAct, shown: Shown, input: &Input, typed: bool) -> Result<Interview, Refused> {
    if input.one(MARK) != mark(shown.open.as_ref()) {
        return Err(Refused::Overtaken(Box::new(shown)));
    }
    let before = shown.open.as_ref().map(|open| open.kept.clone()).unwrap_or_default();
    let mut kept = Kept::read(input, &shown.questions, &before).map_err(Refused::Problems)?;
    if !typed {
        kept.typed.clear();
    }
    let (now, staff) = (act.ctx.now(), act.ctx.actor.staff().map(|staff| staff.id));
    let Some(open) = shown.open.clone() else {
        return begin(act, shown, kept).await;
    };
    let next = Interview { kept, saved_at: now, staff, ..open };
    if !store::interview::save(act, &next).await? {
        return Err(Refused::Overtaken(Box::new(shown)));
    }
    Ok(Interview { version: next.version + 1, ..next })
}

async fn begin(act: &TenantAct, shown: Shown, kept: Kept) -> Result<Interview, Refused> {
    let now = act.ctx.now();
    let interview = Interview {
        id: act.ctx.env.id(),
        person: shown.profile.person.id,
        side: shown.side,
        kept,
        version: 1,
        started_at: now,
        saved_at: now,
        finished_at: None,
        staff: act.ctx.actor.staff().map(|staff| staff.id),
    };
    match store::interview::insert(act, &interview).await {
        Ok(()) => {}
        // Two began at the same moment; the page shows what the other wrote once it is asked for again.
        Err(StoreError::Exists) => return Err(Refused::Overtaken(Box::new(shown))),
        Err(error) => return Err(Error::from(error).into()),
    }
    act.did(Did::InterviewBegun(interview.person));
    Ok(interview)
}
