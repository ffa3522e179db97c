//! The certificate of a completed tandem, for the mentor.

use domain::id::TandemId;
use services::certificate;
use services::scope::Tenant;

use crate::common::certificate::paper;
use crate::http::{Answer, Mine, Path, Visit};

/// GET /me/tandem/{id}/certificate.pdf: one's own, for the mentor.
pub async fn mine(visit: Visit<Tenant>, Mine(ctx): Mine, Path(id): Path<TandemId>) -> Answer {
    let (certificate, reader) = certificate::mine(&ctx, id).await?;
    paper(&visit.page, &certificate, reader).await
}
