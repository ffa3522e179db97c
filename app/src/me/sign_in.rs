//! Signing in by a mailed link, and out again.

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::{Address, Home, Join, Link, Me, MeSignIn, MeSignInSent, MeSignOut, SignInLink};
use domain::link::Purpose;
use leptos::prelude::*;
use services::Actor;
use services::link;
use services::link::Opened;
use services::me::{self, Entered};
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

/// GET /me/in/{secret}: looks and changes nothing.
pub async fn link(visit: Visit<Tenant>, Path(secret): Path<String>, Queried(query): Queried) -> Answer {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    let found = link::look_at(&visit.ctx, Purpose::SignIn, &secret).await?;
    Ok(show(&visit.page, &found, &secret, query.one("next")))
}

/// POST /me/in/{secret}
pub async fn enter(visit: Visit<Tenant>, Path(secret): Path<String>, Posted(input): Posted) -> Answer {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    let next = input.one("next");
    match me::enter(&visit.ctx, &secret).await? {
        Entered::In { person, epoch } => {
            visit.auth.begin_person(&visit.ctx, &person, epoch, input.has("stay", "yes")).await?;
            Ok(see_other(&visit.page.href(destination(next).unwrap_or(Me.link()))))
        }
        Entered::Over(link) => Ok(show(&visit.page, &Opened::Over(link), &secret, next)),
        Entered::Unknown => Ok(show(&visit.page, &Opened::Unknown, &secret, next)),
    }
}

fn show(page: &Page, found: &Opened, secret: &str, next: &str) -> Response {
    let t = page.t;
    let (status, drawing, title, text) = match found {
        Opened::Good(_) => (StatusCode::OK, art::CONFIRMED, t.me_in_title(), t.me_in_text()),
        Opened::Over(link) if link.used_at.is_some() => {
            (StatusCode::GONE, art::NOT_FOUND, t.me_in_used_title(), t.me_in_used_text())
        }
        Opened::Over(_) => (StatusCode::GONE, art::NOT_FOUND, t.me_in_over_title(), t.me_in_over_text()),
        Opened::Unknown => (StatusCode::NOT_FOUND, art::NOT_FOUND, t.me_in_unknown_title(), t.me_in_unknown_text()),
    };
    document(page, title.clone()).status(status).render(|| {
        let action = if matches!(found, Opened::Good(_)) {
            view! {
                <form class="ch-owndoor" method="post" action=page.href(SignInLink(secret.to_owned()))>
                    {destination(next).map(|next| view! { <input type="hidden" name="next" value=next.to_string()/> })}
                    <div class="kern-form-check">
                        <input class="kern-form-check__checkbox" type="checkbox" id="stay" name="stay" value="yes"/>
                        <label class="kern-label" for="stay">
                            {t.me_in_stay()}<span class="ch-rows__hint">{t.me_in_stay_hint()}</span>
                        </label>
                    </div>
                    {Button::primary(t.me_in_button()).big().submit()}
                </form>
            }
            .into_any()
        } else if page.person.is_some() {
            way(page, t.me_title(), Me, true)
        } else {
            let again = destination(next).map(|next| MeSignIn.with("next", next));
            way(page, t.me_in_new(), again.unwrap_or(MeSignIn.link()), true)
        };
        let content = view! { <p class="ch-lead">{text}</p>{action} };
        public::frame(page, outcome(drawing, title, content.into_any()))
    })
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
