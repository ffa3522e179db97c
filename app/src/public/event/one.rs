//! One event: what it is, and the form of those who would like to come.

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::{Address as _, DemoMails, Event, EventCalendar, EventThanks, Events, Privacy};
use domain::consent::Purpose;
use domain::event::{Kind as EventKind, Standing, Status};
use domain::form::{Input, Problems};
use domain::id::EventId;
use leptos::prelude::*;
use services::event::{self, Shown};
use services::scope::Tenant;

use super::seats;
use crate::common::event::{translated, when};
use crate::http::{Answer, Page, Path, Posted, Queried, Visit, see_other};
use crate::ui::form::{Field, Form, Kind, Offered};
use crate::ui::guard::{self, Refusal};
use crate::ui::parts::outcome;
use crate::ui::{Button, Document, art, public};

/// GET /events/{id}
pub async fn show(visit: Visit<Tenant>, Path(id): Path<EventId>) -> Answer {
    let shown = event::show(&visit.ctx, id).await?;
    let token = event::open_form(&visit.ctx, shown.record.id);
    let (input, problems) = (Input::default(), Problems::default());
    let form = Form { t: visit.page.t, input: &input, problems: &problems };
    Ok(render(&visit.page, &shown, &form, None, &token, StatusCode::OK))
}

/// POST /events/{id}
pub async fn register(visit: Visit<Tenant>, Path(id): Path<EventId>, Posted(input): Posted) -> Answer {
    // A form is a visitor's, also when somebody who is signed in tries it out.
    let ctx = visit.ctx.acting(services::Actor::Visitor(visit.network));
    match event::register(&ctx, &visit.limits, id, visit.page.locale, &input).await {
        Ok(standing) => Ok(see_other(&visit.page.href(EventThanks(id).with("place", standing)))),
        Err(refused) => {
            let refusal = Refusal::of(visit.page.t, refused)?;
            let shown = event::show(&visit.ctx, id).await?;
            let token =
                if refusal.keeps_token { input.one("token").to_owned() } else { event::open_form(&visit.ctx, id) };
            let form = Form { t: visit.page.t, input: &input, problems: &refusal.problems };
            let response = render(&visit.page, &shown, &form, refusal.notice.as_deref(), &token, refusal.status);
            Ok(refusal.finish(response))
        }
    }
}

fn render(
    page: &Page,
    shown: &Shown,
    form: &Form<'_>,
    notice: Option<&str>,
    token: &str,
    status: StatusCode,
) -> Response {
    let t = page.t;
    let event = &shown.record.event;
    let title = event.title.get(page.locale).0.to_owned();
    let text = event.text.get(page.locale).0;
    let description = if text.is_empty() { t.events_meta() } else { text.chars().take(160).collect() };
    let mut document = Document::public(page, title, description).form(None).status(status);
    if !event.is_public {
        // Whoever has the address sees it; no search engine has it.
        document.description = None;
    }
    document.render(|| {
        let text = (!text.is_empty())
            .then(|| view! { <div class="ch-event__text ch-lines-kept">{translated(page, &event.text)}</div> });
        let address = event.address.clone().map(|address| view! { <br/><bdi>{address}</bdi> });
        let hint = (event.kind == EventKind::MatchingEvening && shown.is_open)
            .then(|| view! { <p class="ch-muted">{t.event_evening_hint()}</p> });
        let below = if shown.record.status == Status::Cancelled {
            word(page, t.event_cancelled_title(), t.event_cancelled_text())
        } else if shown.is_open {
            register_form(page, shown, form, notice, token)
        } else {
            word(page, t.event_over_title(), t.event_over_text())
        };
        let calendar = page.href(EventCalendar(shown.record.id));
        let calendar = shown.is_open.then(|| {
            view! {
                <p>
                    <a href=calendar download>
                        <span class="kern-icon kern-icon--calendar" aria-hidden="true"></span>
                        " "
                        {t.event_calendar()}
                    </a>
                </p>
            }
        });
        let content = view! {
            <section class="ch-section">
                <div class="ch-wrap ch-wrap--narrow">
                    <p class="ch-back"><a href=page.href(Events)>{t.event_back()}</a></p>
                    <p class="ch-event__kind">{t.event_kind(event.kind.code())}</p>
                    <h1>{translated(page, &event.title)}</h1>
                    {seats(page, shown)}
                    <dl class="ch-dl ch-event__facts">
                        <div><dt>{t.event_when()}</dt><dd>{when(page, event)}</dd></div>
                        <div><dt>{t.event_where()}</dt><dd><bdi>{event.place.clone()}</bdi>{address}</dd></div>
                    </dl>
                    {calendar}
                    {text}
                    {hint}
                    {below}
                </div>
            </section>
        };
        public::frame(page, content.into_any())
    })
}

fn word(page: &Page, title: String, text: String) -> AnyView {
    view! {
        <div class="ch-panel ch-event__word" role="note">
            <h2>{title}</h2>
            <p>{text}</p>
            <p><a href=page.href(Events)>{page.t.event_back()}</a></p>
        </div>
    }
    .into_any()
}

fn register_form(page: &Page, shown: &Shown, form: &Form<'_>, notice: Option<&str>, token: &str) -> AnyView {
    let t = page.t;
    let is_full = shown.free == Some(0);
    let (title, lead, button) = if is_full {
        (t.event_full_title(), t.event_full_lead(), t.event_waiting_button())
    } else {
        (t.event_register_title(), t.event_register_lead(), t.event_register_button())
    };
    let settings = &page.site.settings;
    let operator = if settings.operator.is_empty() { &settings.name } else { &settings.operator };
    let name = Field { name: "name", label: t.event_field_name(), ..Field::default() };
    let email = Field { name: "email", label: t.field_email(), ..Field::default() };
    let consent = Field {
        name: "consent",
        label: t.join_step_consent(),
        hint: Some(t.event_consent_text(operator)),
        ..Field::default()
    };
    let agreed = vec![Offered::new(Purpose::Processing.code(), t.event_consent())];
    let labels = [
        ("name", name.label.clone()),
        ("email", email.label.clone()),
        ("consent", consent.label.clone()),
        (services::signup::TRAP, t.join_trap()),
    ];
    view! {
        <section class="ch-panel ch-event__form" id="register">
            <h2>{title}</h2>
            <p>{lead}</p>
            {form.summary(&labels)}
            {notice.map(guard::notice)}
            <form class="ch-form" method="post" action=page.href(Event(shown.record.id)) novalidate>
                {guard::guard(form, token)}
                {form.line(&name, Kind::NAME)}
                {form.line(&email, Kind::EMAIL)}
                {form.rows(&consent, true, false, agreed)}
                <p><a href=page.href(Privacy) target="_blank">{t.footer_privacy()}</a></p>
                {Button::primary(button).block().submit()}
            </form>
        </section>
    }
    .into_any()
}

/// GET /events/{id}/thanks
pub async fn thanks(
    Visit { page, ctx, .. }: Visit<Tenant>,
    Path(id): Path<EventId>,
    Queried(query): Queried,
) -> Answer {
    let shown = event::show(&ctx, id).await?;
    let t = page.t;
    let waits = query.one("place") == Standing::Waiting.code();
    let (title, text) = if waits {
        (t.event_thanks_waiting_title(), t.event_thanks_waiting_text())
    } else {
        (t.event_thanks_title(), t.event_thanks_text())
    };
    let document = Document { description: None, ..Document::public(&page, title.clone(), String::new()) };
    Ok(document.render(|| {
        let demo = page.site.demo.then(|| {
            view! {
                <p class="ch-demo ch-demo--big">
                    <strong>"Demo"</strong>" "{t.thanks_demo_hint()}" "
                    <a href=page.href(DemoMails)>{t.thanks_demo_link()}</a>
                </p>
            }
        });
        let content = view! {
            <p class="ch-lead">{text}</p>
            <p><strong>{translated(&page, &shown.record.event.title)}</strong><br/>{when(&page, &shown.record.event)}</p>
            <p>{t.thanks_spam_hint()}</p>
            {demo}
            <p class="ch-actions">
                {Button::secondary(t.event_back()).link(page.href(Events))}
            </p>
        };
        public::frame(&page, outcome(art::MAIL, title, content.into_any()))
    }))
}
