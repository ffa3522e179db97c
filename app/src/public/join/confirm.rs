//! After a form: look into your mailbox, press the button, see what happens next.

use axum::http::StatusCode;
use domain::address::{Address, ConfirmLink, Confirmed, Home, Join};
use leptos::prelude::*;
use services::scope::Tenant;
use services::signup::{self, Confirmable};

use crate::http::{Answer, Page, Path, Visit, see_other};
use crate::ui::parts::{demo_mailbox, outcome};
use crate::ui::{Button, Document, art, public};

fn home(page: &Page, label: String, to: impl Address) -> AnyView {
    view! {
        <p class="ch-actions">
            {Button::secondary(label).link(page.href(to))}
        </p>
    }
    .into_any()
}

fn document(page: &Page, title: String) -> Document<'_> {
    Document { description: None, ..Document::public(page, title, String::new()) }
}

/// GET /join/thanks
pub async fn thanks(Visit { page, .. }: Visit<Tenant>) -> Answer {
    let t = page.t;
    Ok(document(&page, t.thanks_title()).render(|| {
        let content = view! {
            <p class="ch-lead">{t.thanks_text()}</p>
            <p>{t.thanks_spam_hint()}</p>
            {demo_mailbox(&page)}
            {home(&page, t.confirmed_home(), Home)}
        };
        public::frame(&page, outcome(art::MAIL, t.thanks_title(), content.into_any()))
    }))
}

/// GET /confirm/{secret}: looks and changes nothing, because mail programs and scanners open links, too.
pub async fn confirm_page(visit: Visit<Tenant>, Path(secret): Path<String>) -> Answer {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    let found = signup::look_at(&visit.ctx, &secret).await?;
    Ok(show(&visit.page, found, &secret))
}

/// POST /confirm/{secret}
pub async fn confirm(visit: Visit<Tenant>, Path(secret): Path<String>) -> Answer {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    let ctx = visit.ctx.acting(services::Actor::Visitor(visit.network));
    match signup::confirm(&ctx, &secret).await? {
        Confirmable::Done(kind) => Ok(see_other(&visit.page.href(Confirmed.with("kind", kind)))),
        other => Ok(show(&visit.page, other, &secret)),
    }
}

fn show(page: &Page, found: Confirmable, secret: &str) -> axum::response::Response {
    let t = page.t;
    let (status, drawing, title, text) = match found {
        Confirmable::Yes(_) => (StatusCode::OK, art::CONFIRMED, t.confirm_title(), t.confirm_text()),
        Confirmable::Done(_) => (StatusCode::OK, art::CONFIRMED, t.confirm_used_title(), t.confirm_used_text()),
        Confirmable::Expired => (StatusCode::GONE, art::NOT_FOUND, t.confirm_expired_title(), t.confirm_expired_text()),
        Confirmable::Unknown => {
            (StatusCode::NOT_FOUND, art::NOT_FOUND, t.confirm_unknown_title(), t.confirm_unknown_text())
        }
    };
    document(page, title.clone()).form(None).status(status).render(|| {
        let action = if matches!(found, Confirmable::Yes(_)) {
            view! {
                <form method="post" action=page.href(ConfirmLink(secret.to_owned()))>
                    {Button::primary(t.confirm_button()).big().submit()}
                </form>
            }
            .into_any()
        } else if matches!(found, Confirmable::Done(_)) {
            home(page, t.confirmed_home(), Home)
        } else {
            home(page, t.nav_join(), Join)
        };
        let content = view! { <p class="ch-lead">{text}</p>{action} };
        public::frame(page, outcome(drawing, title, content.into_any()))
    })
}

/// GET /confirmed
pub async fn confirmed(Visit { page, .. }: Visit<Tenant>) -> Answer {
    let t = page.t;
    Ok(document(&page, t.confirmed_title()).render(|| {
        let steps = [
            (t.confirmed_step_1_title(), t.confirmed_step_1_text()),
            (t.confirmed_step_2_title(), t.confirmed_step_2_text()),
            (t.confirmed_step_3_title(), t.confirmed_step_3_text()),
        ]
        .map(|(title, text)| view! { <li><h2>{title}</h2><p>{text}</p></li> });
        let content = view! {
            <p class="ch-lead">{t.confirmed_lead()}</p>
            <ol class="ch-next">{steps.collect_view()}</ol>
            {home(&page, t.confirmed_home(), Home)}
        };
        public::frame(&page, outcome(art::CONFIRMED, t.confirmed_title(), content.into_any()))
    }))
}
