//! The first page of the own area: what waits, and what happens next.

use domain::address::{MeLeave, MePause, done};
use domain::person::{ParticipantStatus, VolunteerStatus};
use leptos::prelude::*;
use services::me::{self, Home};
use services::scope::Tenant;
use texts::format;

use super::{pause, tandem, tasks};
use crate::http::{Answer, Page, Queried, Visit};
use crate::ui::{Button, Document, own, work};

/// GET /me
pub async fn page(visit: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (ctx, _) = visit.person()?;
    let home = me::home(&ctx).await?;
    let page = &visit.page;
    let t = page.t;
    let done = match done::Own::of(&query) {
        Some(done::Own::Pause) => Some(t.me_pause_done()),
        Some(done::Own::Resume) => Some(t.me_resume_done()),
        _ => None,
    };
    Ok(Document::own(page, t.me_title()).render(|| {
        let content = view! {
            <h1>{t.me_home_hello(own::address(page))}</h1>
            {done.map(|done| work::flash("success", done))}
            {tasks::list(page, &home)}
            {tasks::meetings(page, &home)}
            {next(page, &home)}
            {own_tandems(page, &home)}
            {own::contact(page)}
            {ways_out(page)}
        };
        own::frame(page, content.into_any())
    }))
}

/// What happens next for somebody who is in no tandem: as it is, without promises.
fn next(page: &Page, home: &Home) -> Option<AnyView> {
    let t = page.t;
    let person = page.person.as_ref()?;
    if let Some(until) = person.paused_until {
        let until = format::date(page.locale, pause::last_day(until));
        return Some(
            view! {
                <section class="ch-owncard">
                    <h2>{t.me_paused_title()}</h2>
                    <p>{t.me_paused_text(until)}</p>
                    <p class="ch-actions">
                        {Button::secondary(t.me_paused_change()).link(page.href(MePause))}
                    </p>
                </section>
            }
            .into_any(),
        );
    }
    if home.tandems.iter().any(|own| !own.is_over()) {
        return None;
    }
    let volunteer = person.volunteer.filter(|status| *status != VolunteerStatus::Left);
    let participant = person.participant.filter(|status| *status != ParticipantStatus::Left);
    let text = match (volunteer, participant) {
        (Some(status), _) => t.me_next_volunteer(status.code()),
        (None, Some(status)) => t.me_next_participant(status.code()),
        (None, None) => return None,
    };
    let since = person.waiting_since.map(|since| {
        view! { <p class="ch-muted">{t.me_waiting_since(format::day(page.locale, since))}</p> }
    });
    Some(view! { <section class="ch-owncard"><h2>{t.me_next_title()}</h2><p>{text}</p>{since}</section> }.into_any())
}

fn own_tandems(page: &Page, home: &Home) -> Option<AnyView> {
    let running: Vec<_> = home.tandems.iter().filter(|own| !own.is_over()).map(|own| tandem::card(page, own)).collect();
    (!running.is_empty()).then(|| {
        view! { <section><h2>{page.t.me_tandem_title()}</h2><ul class="ch-owntasks">{running}</ul></section> }
            .into_any()
    })
}

fn ways_out(page: &Page) -> AnyView {
    let t = page.t;
    view! {
        <ul class="ch-ownlinks">
            <li><a href=page.href(MePause)>{t.me_pause_title()}</a></li>
            <li><a href=page.href(MeLeave)>{t.me_leave_title()}</a></li>
        </ul>
    }
    .into_any()
}
