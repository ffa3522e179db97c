//! What people hear of an event.

use domain::address::{self, RegistrationLink};
use domain::event::Event;
use domain::id::EventId;
pub(super) use mail::EventNews as About;
use mail::Message;
use store::event::registration::Registration;
use texts::format;

use crate::Error;
use crate::act::TenantAct;
use crate::outbox::To;

/// Mails that anyone can cause by sending the form.
pub(super) const BY_ANYONE: [&str; 2] = ["event-seat", "event-waiting"];

/// Tells somebody who registered, in the caller's transaction; the mail waits `delay` seconds.
pub(super) async fn tell(
    act: &TenantAct,
    about: About,
    id: EventId,
    event: &Event,
    registration: &Registration,
    delay: i64,
) -> Result<(), Error> {
    let locale = registration.locale;
    let place = match &event.address {
        Some(address) => format!("{}, {address}", event.place),
        None => event.place.clone(),
    };
    let message = Message::Event {
        news: about,
        title: event.title.get(locale).0.to_owned(),
        when: format::weekday_time(locale, event.starts_at),
        place,
        event_url: act.ctx.site.url(locale, address::Event(id)),
        own_url: act.ctx.site.url(locale, RegistrationLink(super::secret(&act.ctx, registration))),
    };
    let to = To { name: &registration.name, address: &registration.email, locale, about: Some(registration.id.0) };
    act.mail_in(delay, to, &message).await
}
