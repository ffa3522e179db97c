//! The demo's mailbox: the mails that would have been sent.

use domain::contact::Email;
use domain::id::MailId;
use store::Shared;
use store::outbox::Mail;

use crate::{Ctx, Error};

/// The newest mails; there is such a page only in a demonstration.
pub async fn mailbox<S: Shared>(ctx: &Ctx<S>) -> Result<Vec<Mail>, Error> {
    if !ctx.site.demo {
        return Err(Error::NotFound);
    }
    Ok(store::outbox::list(ctx.db(), 50).await?)
}

/// The newest mail of a kind to an address, in a demonstration.
pub async fn newest_to<S: Shared>(ctx: &Ctx<S>, kind: &str, address: &str) -> Result<Option<Mail>, Error> {
    if !ctx.site.demo {
        return Err(Error::NotFound);
    }
    let address = Email::parse(address).ok_or(Error::NotFound)?;
    Ok(store::outbox::newest_to(ctx.db(), kind, &address).await?)
}

/// One mail of the demo's mailbox.
pub async fn message<S: Shared>(ctx: &Ctx<S>, id: MailId) -> Result<Mail, Error> {
    if !ctx.site.demo {
        return Err(Error::NotFound);
    }
    store::outbox::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)
}

/// Marks what waits as sent at its time: the mails of invented people's past must not go out.
pub async fn settle_demo<S: Shared>(ctx: &Ctx<S>) -> Result<(), Error> {
    if !ctx.site.demo {
        return Err(Error::NotFound);
    }
    Ok(store::outbox::settle(ctx.db()).await?)
}
