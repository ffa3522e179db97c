//! The certificate of a completed tandem, for the coordination to print or send.

use domain::id::TandemId;
use services::certificate;
use services::scope::Tenant;

use crate::common::certificate::paper as render;
use crate::http::{Answer, Path, Visit};

/// GET /staff/tandems/{id}/certificate.pdf
pub async fn paper(Visit { page, ctx, .. }: Visit<Tenant>, Path(id): Path<TandemId>) -> Answer {
    let (certificate, reader) = certificate::for_staff(&ctx, id).await?;
    render(&page, &certificate, reader).await
}
