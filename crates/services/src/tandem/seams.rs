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
#[expect(clippy::unused_async, reason = "the certificate comes with the events")]
pub(super) async fn certificate(_ctx: &TenantCtx, _tx: &Tx<Tenant>, _record: &Record) -> Result<(), Error> {
    Ok(())
}
