//! Notes on a sign-up, a person or an organisation.

use domain::form::{Input, Reader};
use domain::role::Permission;
use domain::signup::TEXT_MAX;
use store::note::{Note, Subject};

use crate::{Error, TenantCtx, audit};

/// Writes a note.
pub async fn note(ctx: &TenantCtx, subject: Subject, input: &Input) -> Result<(), Error> {
    let author = ctx.require(Permission::DecidePeople)?.id;
    let mut reader = Reader::new(input);
    let body = reader.needed_paragraph("note", TEXT_MAX);
    let body = reader.finish(|| Some(body)).map_err(Error::Invalid)?;
    let tx = ctx.begin().await?;
    let (kind, id, exists) = match subject {
        Subject::Signup(id) => ("signup", id.0, store::signup::by_id(&tx, id).await?.is_some()),
        Subject::Person(id) => ("person", id.0, store::person::by_id(&tx, id).await?.is_some()),
        Subject::Organisation(id) => ("organisation", id.0, store::organisation::by_id(&tx, id).await?.is_some()),
    };
    if !exists {
        return Err(Error::NotFound);
    }
    store::note::insert(&tx, subject, Note { id: ctx.env.id(), author, body, created_at: ctx.now() }).await?;
    audit::write(ctx, &tx, &format!("{kind}.noted"), Some((kind, id)), None).await?;
    Ok(tx.commit().await?)
}
