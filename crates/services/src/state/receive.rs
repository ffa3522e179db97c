//! Receiving a district's report.

use std::future::Future;
use std::pin::Pin;

use domain::report::{MONTHS, Report};

use crate::report::ReportSink;
use crate::{Actor, Error, StateCtx};

/// Keeps a district's newest report. Its counts are protected by their type, however it came here.
pub async fn receive(ctx: &StateCtx, report: &Report) -> Result<(), Error> {
    if !matches!(ctx.actor, Actor::System) {
        return Err(Error::Forbidden);
    }
    if !domain::district::is_slug(&report.slug) || report.signups.len() > MONTHS {
        return Err(Error::NotFound);
    }
    Ok(store::report::put(ctx.db(), report, ctx.now()).await?)
}

/// The way into the state's database of this process.
#[derive(Clone, Debug)]
pub struct Inbox(pub StateCtx);

impl ReportSink for Inbox {
    fn hand_over<'a>(&'a self, report: &'a Report) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>> {
        Box::pin(async move { receive(&self.0.acting(Actor::System), report).await })
    }
}
