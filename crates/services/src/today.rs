//! What waits for a coordinator today.

use domain::role::Permission;
use domain::signup::{Kind, Status};
use store::page::Paging;
use store::signup::{Filter, Order, Row};
use texts::format::local_day;

use crate::conduct::ending_by;
use crate::{Error, TenantCtx, tandem};

/// What waits. Seven queries.
#[derive(Clone, Debug)]
pub struct Today {
    /// Sign-ups that a coordinator has to look at: how many of each kind.
    pub waiting: Vec<(Kind, u64)>,
    /// Sign-ups whose answer to a question is awaited.
    pub asked: u64,
    /// Sign-ups whose address is not confirmed yet.
    pub unconfirmed: u64,
    /// The ones that wait longest.
    pub oldest: Vec<Row>,
    /// Mails that could not be delivered.
    pub failed_mails: u64,
    /// Certificates of good conduct that end soon, or are over.
    pub ending_certificates: u64,
    /// Tandems that need somebody.
    pub tandems: tandem::Waiting,
}

/// Shows what waits.
pub async fn today(ctx: &TenantCtx) -> Result<Today, Error> {
    ctx.require(Permission::ReadPeople)?;
    let counts = store::signup::counts(ctx.db()).await?;
    let sum = |wanted: &dyn Fn(Kind, Status) -> bool| {
        counts.iter().filter(|(kind, status, _)| wanted(*kind, *status)).map(|(_, _, count)| count).sum::<u64>()
    };
    let statuses = Status::ALL.iter().copied().filter(|status| status.waits()).collect();
    let filter = Filter { statuses, order: Order::Oldest, ..Filter::default() };
    Ok(Today {
        waiting: Kind::ALL.iter().map(|kind| (*kind, sum(&|of, status| of == *kind && status.waits()))).collect(),
        asked: sum(&|_, status| status == Status::AskedBack),
        unconfirmed: sum(&|_, status| status == Status::Submitted),
        oldest: store::signup::list(ctx.db(), &filter, Paging::new(1, 8)).await?.rows,
        failed_mails: store::outbox::failed(ctx.db()).await?,
        ending_certificates: store::conduct::count_ending(ctx.db(), ending_by(local_day(ctx.now()))).await?,
        tandems: tandem::waiting(ctx).await?,
    })
}
