//! Signing in by a mailed link, and out again.

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::{Address, Home, Join, Link, Me, MeSignIn, MeSignInSent, MeSignOut, SignInLink};
use leptos::prelude::*;
use services::Actor;
use services::me::{self, Behind, Door, Entered, Pin};
use services::scope::Tenant;

use crate::http::{Answer, Page, Path, Posted, Queried, Visit, see_other};
use crate::ui::form::{Field, Kind};
use crate::ui::parts::{demo_mailbox, outcome};
use crate::ui::{Again, Button, Document, art, public};

/// Where to go after signing in: a page of the own area.
fn destination(next: &str) -> Option<Link> {
    let doors = [MeSignIn::PATTERN.path, MeSignOut::PATTERN.path, SignInLink::PATTERN.stem()];
    Link::within(Me, next).filter(|next| !doors.iter().any(|door| next.path().starts_with(door)))
}

fn document(page: &Page, title: String) -> Document<'_> {
    Document { class: "ch-public", ..Document::own(page, title) }
}

fn form_page(page: &Page, again: &Again) -> Response {
    let t = page.t;
    document(page, t.me_title()).status(again.status).render(|| {
        let form = again.form(t);
        let email =
            Field { name: "email", label: t.field_email(), hint: Some(t.me_sign_in_email_hint()), ..Field::default() };
        let content = view! {
            <section class="ch-section">
                <div class="ch-wrap ch-wrap--narrow ch-owndoor">
                    <h1>{t.me_title()}</h1>
                    <p class="ch-lead">{t.me_sign_in_lead()}</p>
                    {form.summary(&[("email", t.field_email())])}
                    <form method="post" action=page.href(MeSignIn) novalidate>
                        <input type="hidden" name="next" value=again.input.one("next").to_owned()/>
                        {form.line(&email, Kind::EMAIL)}
                        {Button::primary(t.me_sign_in_button()).big().submit()}
                    </form>
                    <p>{t.me_sign_in_join()}" "<a href=page.href(Join)>{t.nav_join()}</a></p>
                </div>
            </section>
        };
        public::frame(page, content.into_any())
    })
}

/// GET /me/sign-in
pub async fn open(visit: Visit<Tenant>, Queried(query): Queried) -> Answer {
    if visit.page.person.is_some() {
        return Ok(see_other(&visit.page.href(destination(query.one("next")).unwrap_or(Me.link()))));
    }
    Ok(form_page(&visit.page, &Again::filled(query)))
}

/// POST /me/sign-in
pub async fn ask(visit: Visit<Tenant>, Posted(input): Posted) -> Answer {
    let ctx = visit.ctx.acting(Actor::Visitor(visit.network));
    let next = destination(input.one("next")).filter(|next| *next != Me.link()).map(|next| next.to_string());
    match me::ask(&ctx, &visit.limits, &input, next.as_deref()).await {
        Ok(()) => Ok(see_other(&visit.page.href(MeSignInSent))),
        Err(error) => Ok(form_page(&visit.page, &Again::refused(error, input)?)),
    }
}

/// GET /me/sign-in/sent: the same for everybody.
pub async fn sent(Visit { page, .. }: Visit<Tenant>) -> Answer {
    let t = page.t;
    Ok(document(&page, t.me_sent_title()).render(|| {
        let content = view! {
            <p class="ch-lead">{t.me_sent_text()}</p>
            <p>{t.me_sent_hint(&page.site.settings.phone)}</p>
            {demo_mailbox(&page)}
            {way(&page, t.me_sent_again(), MeSignIn, false)}
        };
        public::frame(&page, outcome(art::MAIL, t.me_sent_title(), content.into_any()))
    }))
}

fn way(page: &Page, label: String, to: impl Address, primary: bool) -> AnyView {
    view! { <p class="ch-actions">{Button::primary_if(primary, label).link(page.href(to))}</p> }.into_any()
}

/// GET /me/in/{secret}: looks and changes nothing. `?person=` says for whom, where several read the same mailbox.
pub async fn link(visit: Visit<Tenant>, Path(secret): Path<String>, Queried(query): Queried) -> Answer {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    let found = me::look_at(&visit.ctx, &secret).await?;
    Ok(door(&visit.page, &found, &secret, &Again::filled(query)))
}

/// POST /me/in/{secret}
pub async fn enter(visit: Visit<Tenant>, Path(secret): Path<String>, Posted(input): Posted) -> Answer {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    match me::enter(&visit.ctx, &visit.limits, &secret, &input).await {
        Ok(Entered::In { person, epoch }) => {
            visit.auth.begin_person(&visit.ctx, &person, epoch, input.has("stay", "yes")).await?;
            Ok(see_other(&visit.page.href(destination(input.one("next")).unwrap_or(Me.link()))))
        }
        Ok(Entered::Over(link)) => Ok(door(&visit.page, &Door::Over(link), &secret, &Again::filled(input))),
        Ok(Entered::Unknown) => Ok(door(&visit.page, &Door::Unknown, &secret, &Again::filled(input))),
        Err(error) => {
            let again = Again::refused(error, input)?;
            let found = me::look_at(&visit.ctx, &secret).await?;
            Ok(door(&visit.page, &found, &secret, &again))
        }
    }
}

fn door(page: &Page, found: &Door, secret: &str, again: &Again) -> Response {
    let t = page.t;
    let (drawing, title, text) = match found {
        Door::Good(people) => return opened(page, people, secret, again),
        Door::Over(link) if link.used_at.is_some() => (art::NOT_FOUND, t.me_in_used_title(), t.me_in_used_text()),
        Door::Over(_) => (art::NOT_FOUND, t.me_in_over_title(), t.me_in_over_text()),
        Door::Unknown => (art::NOT_FOUND, t.me_in_unknown_title(), t.me_in_unknown_text()),
    };
    let status = if *found == Door::Unknown { StatusCode::NOT_FOUND } else { StatusCode::GONE };
    document(page, title.clone()).status(status).render(|| {
        let action = if page.person.is_some() {
            way(page, t.me_title(), Me, true)
        } else {
            let next = destination(again.input.one("next")).map(|next| MeSignIn.with("next", next));
            way(page, t.me_in_new(), next.unwrap_or(MeSignIn.link()), true)
        };
        let content = view! { <p class="ch-lead">{text}</p>{action} };
        public::frame(page, outcome(drawing, title, content.into_any()))
    })
}

/// A link that opens somebody's area: whose, where several read the same mailbox, then the button.
fn opened(page: &Page, people: &[Behind], secret: &str, again: &Again) -> Response {
    let t = page.t;
    let wanted = again.input.one(me::PERSON);
    let chosen = match people {
        [alone] => Some(alone),
        several => several.iter().find(|person| person.id.to_string() == wanted),
    };
    let title = if chosen.is_some() { t.me_in_title() } else { t.me_in_whose_title() };
    document(page, title.clone()).status(again.status).render(|| {
        let content = match chosen {
            Some(person) => enter_form(page, (person, people.len() > 1), secret, again),
            None => choose(page, people, secret, again.input.one("next")),
        };
        public::frame(page, outcome(art::CONFIRMED, title, content))
    })
}

/// Several people read this mailbox: for whom shall it go on?
fn choose(page: &Page, people: &[Behind], secret: &str, next: &str) -> AnyView {
    let t = page.t;
    let ways = people.iter().map(|person| {
        let mut to = SignInLink(secret.to_owned()).with(me::PERSON, person.id.to_string());
        if let Some(next) = destination(next) {
            to = to.with("next", next.to_string());
        }
        view! { <li>{Button::secondary(view! { <bdi>{person.name.clone()}</bdi> }).big().link(page.href(to))}</li> }
    });
    view! {
        <p class="ch-lead">{t.me_in_whose_text()}</p>
        <ul class="ch-owndoor ch-plain">{ways.collect_view()}</ul>
    }
    .into_any()
}

fn enter_form(page: &Page, (person, is_shared): (&Behind, bool), secret: &str, again: &Again) -> AnyView {
    let t = page.t;
    let form = again.form(t);
    let next = destination(again.input.one("next"));
    let pin = Field { name: me::PIN, label: t.me_pin(), ..Field::default() };
    let (text, fields) = match person.pin {
        Pin::None => (t.me_in_text(), None),
        Pin::Enter => {
            let pin = Field { hint: Some(t.me_pin_forgotten(&page.site.settings.phone)), ..pin };
            (t.me_pin_enter_text(&person.name), Some(form.line(&pin, Kind::PIN)))
        }
        Pin::Set => {
            let pin = Field { label: t.me_pin_new(), hint: Some(t.me_pin_new_hint()), ..pin };
            let once_more = Field { name: me::PIN_AGAIN, label: t.me_pin_again(), ..Field::default() };
            let fields = view! { {form.line(&pin, Kind::NEW_PIN)}{form.line(&once_more, Kind::NEW_PIN)} };
            (t.me_pin_set_text(&person.name), Some(fields.into_any()))
        }
    };
    let other = is_shared.then(|| {
        let to = SignInLink(secret.to_owned());
        let to = match &next {
            Some(next) => to.with("next", next.to_string()),
            None => to.link(),
        };
        view! { <p><a href=page.href(to)>{t.me_in_other()}</a></p> }
    });
    view! {
        <p class="ch-lead">{text}</p>
        {form.summary(&[(me::PIN, t.me_pin()), (me::PIN_AGAIN, t.me_pin_again())])}
        <form class="ch-owndoor" method="post" action=page.href(SignInLink(secret.to_owned())) novalidate>
            {is_shared.then(|| view! { <input type="hidden" name=me::PERSON value=person.id.to_string()/> })}
            {next.as_ref().map(|next| view! { <input type="hidden" name="next" value=next.to_string()/> })}
            {fields}
            <div class="kern-form-check">
                <input class="kern-form-check__checkbox" type="checkbox" id="stay" name="stay" value="yes"/>
                <label class="kern-label" for="stay">
                    {t.me_in_stay()}<span class="ch-rows__hint">{t.me_in_stay_hint()}</span>
                </label>
            </div>
            {Button::primary(t.me_in_button()).big().submit()}
        </form>
        {other}
    }
    .into_any()
}

/// POST /me/sign-out
pub async fn sign_out(visit: Visit<Tenant>) -> Answer {
    let (ctx, _) = visit.person()?;
    me::signed_out(&ctx).await?;
    visit.auth.end().await?;
    Ok(see_other(&visit.page.href(Home)))
}

/// POST /me/sessions
pub async fn end_sessions(visit: Visit<Tenant>) -> Answer {
    let (ctx, _) = visit.person()?;
    me::end_sessions(&ctx).await?;
    visit.auth.end().await?;
    Ok(see_other(&visit.page.href(MeSignIn)))
}
