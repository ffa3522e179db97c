//! Saving an interview: as it is typed, or with a button, which puts what was typed into the profile, too.

use domain::form::Input;
use domain::id::PersonId;
use domain::interview::Kept;
use domain::role::Permission;
use store::interview::Interview;
use store::{StoreError, Tenant, Tx};

use super::{MARK, Refused, Shown, mark, read};
use crate::{Error, TenantCtx, audit, profile};

/// Keeps what was typed, as it is: half a language or a contradiction, too. The profile waits for the button. The mark
/// for the next saving.
pub async fn save_draft(ctx: &TenantCtx, id: PersonId, asked: &str, input: &Input) -> Result<String, Refused> {
    ctx.require(Permission::DecidePeople)?;
    let tx = ctx.begin().await?;
    let shown = read(ctx, &tx, id, asked).await?;
    let interview = keep(ctx, &tx, shown, input, true).await?;
    tx.commit().await?;
    Ok(mark(Some(&interview)))
}

/// Keeps the answers and puts what was typed into the profile. When the profile can't be so, the answers are kept
/// nevertheless, and so is what was typed.
pub async fn save(ctx: &TenantCtx, id: PersonId, asked: &str, input: &Input) -> Result<(), Refused> {
    ctx.require(Permission::DecidePeople)?;
    let tx = ctx.begin().await?;
    let (_, refused) = save_in(ctx, &tx, id, asked, input).await?;
    tx.commit().await?;
    refused.map_or(Ok(()), Err)
}

/// The same in the caller's transaction: what the interview is then, and why the profile was not saved, if it was not.
pub(super) async fn save_in(
    ctx: &TenantCtx,
    tx: &Tx<Tenant>,
    id: PersonId,
    asked: &str,
    input: &Input,
) -> Result<(Interview, Option<Refused>), Refused> {
    let shown = read(ctx, tx, id, asked).await?;
    let refused = match profile::save_in(ctx, tx, id, input).await {
        Ok(_) => None,
        Err(profile::Refused::Problems(problems)) => Some(Refused::Problems(problems)),
        Err(profile::Refused::Overtaken(now)) => Some(Refused::Profile(now)),
        Err(profile::Refused::Error(error)) => return Err(error.into()),
    };
    let interview = keep(ctx, tx, shown, input, refused.is_some()).await?;
    Ok((interview, refused))
}

/// Writes the answers over those that the form was opened with; `typed` says whether the profile's fields are kept, too.
async fn keep(
    ctx: &TenantCtx,
    tx: &Tx<Tenant>,
    shown: Shown,
    input: &Input,
    typed: bool,
) -> Result<Interview, Refused> {
    if input.one(MARK) != mark(shown.open.as_ref()) {
        return Err(Refused::Overtaken(Box::new(shown)));
    }
    let before = shown.open.as_ref().map(|open| open.kept.clone()).unwrap_or_default();
    let mut kept = Kept::read(input, &shown.questions, &before).map_err(Refused::Problems)?;
    if !typed {
        kept.typed.clear();
    }
    let (now, staff) = (ctx.now(), ctx.actor.staff().map(|staff| staff.id));
    let Some(open) = shown.open.clone() else {
        return begin(ctx, tx, shown, kept).await;
    };
    let next = Interview { kept, saved_at: now, staff, ..open };
    if !store::interview::save(tx, &next).await? {
        return Err(Refused::Overtaken(Box::new(shown)));
    }
    Ok(Interview { version: next.version + 1, ..next })
}

async fn begin(ctx: &TenantCtx, tx: &Tx<Tenant>, shown: Shown, kept: Kept) -> Result<Interview, Refused> {
    let now = ctx.now();
    let interview = Interview {
        id: ctx.env.id(),
        person: shown.profile.id,
        side: shown.side,
        kept,
        version: 1,
        started_at: now,
        saved_at: now,
        finished_at: None,
        staff: ctx.actor.staff().map(|staff| staff.id),
    };
    match store::interview::insert(tx, &interview).await {
        Ok(()) => {}
        // Two began at the same moment; the page shows what the other wrote once it is asked for again.
        Err(StoreError::Exists) => return Err(Refused::Overtaken(Box::new(shown))),
        Err(error) => return Err(Error::from(error).into()),
    }
    audit::write(ctx, tx, "interview.begun", Some(("person", interview.person.0)), None).await?;
    Ok(interview)
}
