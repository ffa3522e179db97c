//! A pause: until a day, or over now.

use axum::response::Response;
use chrono::{Days, NaiveDate};
use domain::address::{Address as _, Me, MePause, MePauseEnd, done};
use domain::form::Input;
use leptos::prelude::*;
use services::me::PersonActor;
use services::person::pause;
use services::scope::Tenant;
use texts::format;

use crate::http::{Answer, Page, Posted, Visit, see_other};
use crate::ui::form::{Field, Kind};
use crate::ui::{Again, Button, Document, own};

fn show(page: &Page, person: &PersonActor, today: NaiveDate, again: &Again) -> Response {
    let t = page.t;
    Document::own(page, t.me_pause_title()).status(again.status).render(|| {
        let form = again.form(t);
        let latest = format::date(page.locale, today + Days::new(pause::MOST_DAYS));
        let until = Field {
            name: "until",
            label: t.me_pause_until(),
            hint: Some(t.me_pause_until_hint(latest)),
            ..Field::default()
        };
        let now = person.paused_until.map(|until| {
            view! {
                <section class="ch-owncard">
                    <h2>{t.me_paused_title()}</h2>
                    <p>{t.me_paused_text(format::date(page.locale, last_day(until)))}</p>
                    <form method="post" action=page.href(MePauseEnd)>
                        {Button::primary(t.me_pause_end()).submit()}
                    </form>
                </section>
            }
        });
        let content = view! {
            <h1>{t.me_pause_title()}</h1>
            <p class="ch-lead">{t.me_pause_lead()}</p>
            {form.summary(&[("until", t.me_pause_until())])}
            {now}
            <form class="ch-owncard" method="post" action=page.href(MePause) novalidate>
                {form.line(&until, Kind::DATE)}
                <p class="ch-actions">
                    {Button::primary(t.me_pause_button()).submit()}
                </p>
            </form>
            {own::contact(page)}
        };
        own::frame(page, content.into_any())
    })
}

/// The last day of a pause: what is kept is the first day after it.
pub(super) fn last_day(until: NaiveDate) -> NaiveDate {
    until - Days::new(1)
}

/// GET /me/pause
pub async fn open(visit: Visit<Tenant>) -> Answer {
    let (ctx, person) = visit.person()?;
    let until = person.paused_until.map(|until| last_day(until).to_string()).unwrap_or_default();
    let input: Input = [("until", until.as_str())].into_iter().collect();
    let today = format::local_day(ctx.now());
    Ok(show(&visit.page, person, today, &Again::filled(input)))
}

/// POST /me/pause
pub async fn begin(visit: Visit<Tenant>, Posted(input): Posted) -> Answer {
    let (ctx, person) = visit.person()?;
    match pause::begin(&ctx, person.id, &input).await {
        Ok(()) => Ok(see_other(&visit.page.href(Me.done(done::Own::Pause)))),
        Err(error) => {
            let today = format::local_day(ctx.now());
            Ok(show(&visit.page, person, today, &Again::refused(error, input)?))
        }
    }
}

/// POST /me/pause/end
pub async fn end(visit: Visit<Tenant>) -> Answer {
    let (ctx, person) = visit.person()?;
    pause::end(&ctx, person.id).await?;
    Ok(see_other(&visit.page.href(Me.done(done::Own::Resume))))
}
