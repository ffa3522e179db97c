//! One tandem, with all that a coordinator needs to know of it.

use chrono::{DateTime, Utc};
use domain::id::TandemId;
use domain::matching::{Shared, Side, Suggestion};
use domain::role::Permission;
use domain::tandem::Acting;
use store::account::Staff;
use store::audit::Entry;
use store::person::Person;
use store::tandem::Record;
use store::tandem::note::TandemNote;

use super::pair::Pair;
use super::steps::NUDGE;
use super::timing;
use crate::{Error, TenantCtx};

/// A tandem's page.
#[derive(Clone, Debug)]
pub struct Shown {
    pub record: Record,
    pub mentor: Person,
    pub mentee: Person,
    /// Who has to act.
    pub acting: Vec<Acting>,
    /// What the engine said when the two were suggested, if it was kept.
    pub why: Option<Suggestion>,
    /// What mentor and mentee read of it today.
    pub shared: [Vec<Shared>; 2],
    pub notes: Vec<TandemNote>,
    pub history: Vec<Entry>,
    pub staff: Vec<Staff>,
    /// When both were greeted last.
    pub nudged: Option<DateTime<Utc>>,
}

/// Shows a tandem. Eight queries.
pub async fn show(ctx: &TenantCtx, id: TandemId) -> Result<Shown, Error> {
    ctx.require(Permission::ReadPeople)?;
    let record = store::tandem::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let pair = Pair::load(ctx.db(), &record).await?;
    let timing = timing(ctx.db()).await?;
    let done = store::tandem::due::of(ctx.db(), id).await?;
    Ok(Shown {
        acting: timing.acting(&record.tandem, record.status_since, ctx.now()),
        // A suggestion of another version of the engine, or made by hand, is none.
        why: serde_json::from_str(&record.why).ok(),
        shared: [pair.shared(ctx, Side::Mentor), pair.shared(ctx, Side::Mentee)],
        mentor: pair.mentor,
        mentee: pair.mentee,
        notes: store::tandem::note::of(ctx.db(), id).await?,
        history: store::audit::of(ctx.db(), &[id.0]).await?,
        staff: store::account::list(ctx.db()).await?,
        nudged: done.into_iter().find(|(what, _)| what == NUDGE).map(|(_, at)| at),
        record,
    })
}
