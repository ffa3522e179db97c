//! The mentor's certificate: the paper, and the page that confirms it.

mod check;
mod paper;

pub use check::{ask, open, result};
pub use paper::paper;

use domain::id::TandemId;
use services::certificate;
use services::scope::Tenant;

use crate::http::{Answer, Mine, Path, Visit};

/// GET /me/tandem/{id}/certificate.pdf: one's own, for the mentor.
pub async fn mine(visit: Visit<Tenant>, Mine(ctx): Mine, Path(id): Path<TandemId>) -> Answer {
    let (certificate, reader) = certificate::mine(&ctx, id).await?;
    paper(&visit.page, &certificate, reader).await
}
