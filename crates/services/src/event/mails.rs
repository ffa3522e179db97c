//! What people hear of an event.

use domain::event::Event;
use domain::id::EventId;
pub(super) use mail::EventNews as About;
use mail::Message;
use store::registration::Registration;
use store::{Access, Tenant};
use texts::format;

use crate::outbox::{To, queue};
use crate::{Error, TenantCtx};

/// Mails that anyone can cause by sending the form.
pub(super) const BY_ANYONE: [&str; 2] = ["event-seat", "event-waiting"];

/// Tells somebody who registered, in the caller's transaction; the mail waits `delay` seconds.
pub(super) async fn tell(
    ctx: &TenantCtx,
    tx: &impl Access<Tenant>,
    about: About,
    id: EventId,
    event: &Event,
    registration: &Registration,
    delay: i64,
) -> Result<(), Error> {
    let locale = registration.locale;
    let base = format!("{}/{locale}", ctx.site.base_url);
    let place = match &event.address {
        Some(address) => format!("{}, {address}", event.place),
        None => event.place.clone(),
    };
    let message = Message::Event {
        news: about,
        title: event.title.get(locale).0.to_owned(),
        when: format::weekday_time(locale, event.starts_at),
        place,
        event_url: format!("{base}/events/{id}"),
        own_url: format!("{base}/registration/{}", super::secret(ctx, registration)),
    };
    let to = To { name: &registration.name, address: &registration.email, locale, about: Some(registration.id.0) };
    queue(ctx, tx, to, &message, delay).await
}
