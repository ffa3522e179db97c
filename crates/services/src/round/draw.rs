//! Drawing a round, putting it aside, and the list of all.

use domain::audit::Did;
use domain::id::RoundId;
use domain::role::Permission;
use domain::round::Status;
use store::account::Staff;
use store::round::{Listed, Round};
use texts::format::local_day;

use super::plan::{Decisions, Draw, Plan};
use super::{members, rows, unsolved};
use crate::matching::{self, heavy};
use crate::{Error, TenantCtx};

/// How many rounds the list shows.
const LISTED: u64 = 50;

/// The newest rounds, and who of the staff drew them. Three queries.
pub async fn list(ctx: &TenantCtx) -> Result<(Vec<Listed>, Vec<Staff>), Error> {
    ctx.require(Permission::ReadPeople)?;
    Ok((store::round::list(ctx.db(), LISTED).await?, store::account::list(ctx.db()).await?))
}

/// Draws a draft of all who wait. Nobody is told. 400 mentors and 400 mentees take less than a second, the time of the
/// database included; so there is nothing to watch.
pub async fn draw(ctx: &TenantCtx) -> Result<RoundId, Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    let staff = permit.staff()?.id;
    let settings = matching::current(ctx.db()).await?.matching;
    let pool = matching::read(ctx.db()).await?;
    let round = Round {
        id: ctx.env.id(),
        status: Status::Draft,
        settings,
        drawn_at: ctx.now(),
        created_by: Some(staff),
        before: None,
    };
    let today = local_day(round.drawn_at);
    let none = Decisions::default();
    let (plan, members) = heavy(move || {
        let plan: Result<Plan, _> = Draw::new(&pool, &settings, today, |_, _| true).plan(&Decisions::default());
        plan.map(|plan| (plan, members(&pool))).map_err(unsolved)
    })
    .await??;
    permit
        .act(async |act| {
            store::round::insert(&act, &round).await?;
            store::round::put_pairs(&act, round.id, &rows(&plan, &none, &none, &[])).await?;
            store::round::put_members(&act, round.id, &members).await?;
            Ok(act.done(Did::RoundDrawn(round.id), round.id))
        })
        .await
}

/// Puts a round aside. What was proposed out of it goes its own way.
pub async fn drop_round(ctx: &TenantCtx, id: RoundId) -> Result<(), Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    permit
        .act(async |act| {
            let mut round = store::round::by_id_to_change(&act, id).await?.ok_or(Error::NotFound)?;
            if round.status != Status::Draft {
                return Ok(act.unchanged(()));
            }
            round.status = Status::Dropped;
            store::round::save(&act, &round).await?;
            Ok(act.done(Did::RoundDropped(id), ()))
        })
        .await
}
