//! Where other parts of the programme take up a tandem's steps, in the step's own transaction.

use store::tandem::Record;
use store::{Tenant, Tx};

use crate::{Error, TenantCtx};

/// Asks both the questionnaire of the start, or of the end.
#[expect(clippy::unused_async, reason = "the questionnaire comes with the meetings")]
pub(super) async fn questionnaire(
    _ctx: &TenantCtx,
    _tx: &Tx<Tenant>,
    _record: &Record,
    _end: bool,
) -> Result<(), Error> {
    Ok(())
}

/// The mentor's certificate is ready.
pub(super) async fn certificate(ctx: &TenantCtx, tx: &Tx<Tenant>, record: &Record) -> Result<(), Error> {
    crate::certificate::issue(ctx, tx, record).await.map(drop)
}
