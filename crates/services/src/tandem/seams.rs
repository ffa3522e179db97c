//! Where other parts of the programme take up a tandem's steps, in the step's own transaction.

use domain::meeting::questionnaire::Wave;
use store::tandem::Record;
use store::{Tenant, Tx};

use crate::{Error, TenantCtx, meeting};

/// Asks both the questionnaire of the start, or of the end.
pub(super) async fn questionnaire(ctx: &TenantCtx, tx: &Tx<Tenant>, record: &Record, end: bool) -> Result<(), Error> {
    meeting::questionnaire::ask(ctx, tx, record, if end { Wave::End } else { Wave::Start }).await
}

/// The mentor's certificate is ready.
pub(super) async fn certificate(ctx: &TenantCtx, tx: &Tx<Tenant>, record: &Record) -> Result<(), Error> {
    crate::certificate::issue(ctx, tx, record).await.map(drop)
}
