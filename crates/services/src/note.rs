//! Notes on a sign-up, a person or an organisation.

use domain::audit::Did;
use domain::form::{Input, Reader};
use domain::role::Permission;
use domain::text::TEXT_MAX;
use store::note::{Note, Subject};

use crate::{Error, TenantCtx};

/// Writes a note.
pub async fn add(ctx: &TenantCtx, subject: Subject, input: &Input) -> Result<(), Error> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    let author = permit.staff()?.id;
    let mut reader = Reader::new(input);
    let body = reader.needed_paragraph("note", TEXT_MAX);
    let body = reader.finish(|| Some(body)).map_err(Error::Invalid)?;
    permit
        .act(async |act| {
            let (did, exists) = match subject {
                Subject::Signup(id) => (Did::SignupNoted(id), store::signup::by_id(&act, id).await?.is_some()),
                Subject::Person(id) => (Did::PersonNoted(id), store::person::by_id(&act, id).await?.is_some()),
                Subject::Organisation(id) => {
                    (Did::OrganisationNoted(id), store::organisation::by_id(&act, id).await?.is_some())
                }
            };
            if !exists {
                return Err(Error::NotFound);
            }
            store::note::insert(&act, subject, Note { id: ctx.env.id(), author, body, created_at: ctx.now() }).await?;
            Ok(act.done(did, ()))
        })
        .await
}
