//! From a decision to a delivered mail: queued in the same transaction, delivered by a worker, given up visibly.

mod deliver;
mod mailbox;

pub use deliver::{Delivered, deliver};
pub use mailbox::{mailbox, message, newest_to, settle_demo};
pub use store::outbox::Backlog;

use domain::Locale;
use domain::contact::Email;
use domain::signup::Contact;
use mail::Message;
use store::Shared;
use store::account::Staff;
use store::outbox::Mail;
use uuid::Uuid;

use crate::{Actor, Ctx, Error};

/// What is left in the outbox, for whoever watches the program: counts alone. One query.
pub async fn backlog<S: Shared>(ctx: &Ctx<S>) -> Result<Backlog, Error> {
    if !matches!(ctx.actor, Actor::System | Actor::Operator) {
        return Err(Error::Forbidden);
    }
    Ok(store::outbox::backlog(ctx.db()).await?)
}

/// To whom a mail goes.
#[derive(Clone, Copy)]
pub(crate) struct To<'a> {
    pub name: &'a str,
    pub address: &'a Email,
    pub locale: Locale,
    /// The record that the mail is about.
    pub about: Option<Uuid>,
}

impl<'a> To<'a> {
    /// Somebody who signed up, about this record; none for whoever can't be reached by mail.
    pub(crate) fn contact(contact: &'a Contact, about: impl Into<Uuid>) -> Option<Self> {
        let address = contact.email.as_ref()?;
        Some(Self { name: &contact.name, address, locale: contact.locale, about: Some(about.into()) })
    }

    /// A member of staff, about this record.
    pub(crate) fn staff(staff: &'a Staff, about: impl Into<Uuid>) -> Self {
        Self { name: &staff.name, address: &staff.email, locale: staff.locale, about: Some(about.into()) }
    }
}

/// A mail, rendered and ready for the outbox; it waits `delay` seconds before it goes out.
pub(crate) fn written<S: Shared>(ctx: &Ctx<S>, to: To<'_>, message: &Message, delay: i64) -> Mail {
    let rendered = mail::render(message, to.name, to.locale, &ctx.site.sender());
    let now = ctx.now();
    let parts = [rendered.subject, rendered.text, rendered.html];
    let mail = Mail::queued(ctx.env.id(), rendered.kind, to.locale, (to.name, to.address.clone()), parts, now);
    Mail { about: to.about, next_at: now + chrono::Duration::seconds(delay), ..mail }
}
