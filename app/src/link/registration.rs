//! The own registration, by the link in each mail about it: where one stands, and a button to give the seat back.

use domain::address::{Event, Events, RegistrationLink};
use domain::event::{Standing, Status};
use leptos::prelude::*;
use services::event::{self, Mine};
use services::scope::Tenant;

use crate::common::event::{translated, when};
use crate::http::{Answer, Page, Path, Visit, see_other};
use crate::ui::parts::outcome;
use crate::ui::{Button, Document, art, public};

/// GET /registration/{secret}: looks and changes nothing, because mail programs and scanners open links, too.
pub async fn open(visit: Visit<Tenant>, Path(secret): Path<String>) -> Answer {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    let mine = event::look_at(&visit.ctx, &secret).await?;
    let page = &visit.page;
    let title = page.t.registration_title();
    let document = Document { description: None, ..Document::public(page, title.clone(), String::new()) };
    let is_over = mine.record.event.ends_at <= visit.ctx.now();
    Ok(document.form(None).render(|| {
        let content = content(page, &mine, is_over, &secret);
        public::frame(page, outcome(art::CONFIRMED, title, content))
    }))
}

fn content(page: &Page, mine: &Mine, is_over: bool, secret: &str) -> AnyView {
    let t = page.t;
    let event = &mine.record.event;
    let name = &mine.registration.name;
    let is_cancelled = mine.record.status == Status::Cancelled;
    let word = match mine.registration.standing {
        _ if is_over => t.registration_over(),
        _ if is_cancelled => t.registration_event_cancelled(),
        Standing::Seat => t.registration_seat(name),
        Standing::Waiting => t.registration_waiting(name, mine.before),
        Standing::Cancelled => t.registration_cancelled(),
    };
    let event_url = page.href(Event(mine.record.id));
    let takes_part = mine.registration.standing != Standing::Cancelled && !is_over && !is_cancelled;
    let below = if takes_part {
        view! {
            <p>{t.registration_cancel_lead()}</p>
            <form method="post" action=page.href(RegistrationLink(secret.to_owned()))>
                {Button::secondary(t.registration_cancel_button()).submit()}
            </form>
        }
        .into_any()
    } else if is_over || is_cancelled {
        view! { <p><a href=page.href(Events)>{t.event_back()}</a></p> }.into_any()
    } else {
        view! { <p><a href=event_url.clone()>{t.registration_again()}</a></p> }.into_any()
    };
    let address = event.address.clone().map(|address| view! { ", "<bdi>{address}</bdi> });
    view! {
        <p class="ch-lead">{word}</p>
        <p>
            <strong><a href=event_url>{translated(page, &event.title)}</a></strong>
            <br/>
            {when(page, event)}
            <bdi>{event.place.clone()}</bdi>{address}
        </p>
        {below}
    }
    .into_any()
}

/// POST /registration/{secret}
pub async fn cancel(visit: Visit<Tenant>, Path(secret): Path<String>) -> Answer {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    let ctx = visit.ctx.acting(services::Actor::Visitor(visit.network));
    event::cancel(&ctx, &secret).await?;
    Ok(see_other(&visit.page.href(RegistrationLink(secret))))
}
