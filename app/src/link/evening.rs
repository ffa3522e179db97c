//! The open matching evening on the phone: whom would you like to meet again?

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::{Address as _, EveningLink, done};
use domain::id::EventId;
use domain::link::Purpose;
use leptos::prelude::*;
use services::event::{self, Evening, Other};
use services::link;
use services::link::Opened;
use services::scope::Tenant;
use services::{Actor, TenantCtx};

use crate::http::{Answer, Page, Path, Posted, Queried, Visit, see_other};
use crate::ui::parts::{empty, list, outcome};
use crate::ui::{Button, Document, art, public, work};

/// Whoever has the link, for this one evening; or the page that says why not.
async fn enter(
    visit: &Visit<Tenant>,
    secret: &str,
) -> Result<Result<(TenantCtx, EventId), Response>, crate::http::AppError> {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    let t = visit.page.t;
    Ok(match link::look_at(&visit.ctx, Purpose::Evening, secret).await? {
        Opened::Good(link) => {
            let event = link.subject.ok_or(services::Error::NotFound)?;
            Ok((visit.ctx.acting(Actor::Person(link.person)), EventId(event)))
        }
        Opened::Over(_) => Err(word(&visit.page, StatusCode::GONE, t.evening_over_title(), t.evening_over_text())),
        Opened::Unknown => {
            Err(word(&visit.page, StatusCode::NOT_FOUND, t.evening_unknown_title(), t.evening_unknown_text()))
        }
    })
}

fn document(page: &Page, title: String) -> Document<'_> {
    Document { description: None, ..Document::public(page, title, String::new()) }.form(None)
}

fn word(page: &Page, status: StatusCode, title: String, text: String) -> Response {
    document(page, title.clone()).status(status).render(|| {
        let content = view! { <p class="ch-lead">{text}</p> };
        public::frame(page, outcome(art::NOT_FOUND, title, content.into_any()))
    })
}

/// GET /evening/{secret}
pub async fn open(visit: Visit<Tenant>, Path(secret): Path<String>, Queried(query): Queried) -> Answer {
    let (ctx, id) = match enter(&visit, &secret).await? {
        Ok(entered) => entered,
        Err(response) => return Ok(response),
    };
    let evening = event::evening(&ctx, id).await?;
    let page = &visit.page;
    let is_saved = done::Own::of(&query) == Some(done::Own::Saved);
    Ok(document(page, page.t.evening_title())
        .render(|| public::frame(page, content(page, &evening, &secret, is_saved))))
}

fn content(page: &Page, evening: &Evening, secret: &str, is_saved: bool) -> AnyView {
    let t = page.t;
    let title = evening.event.title.get(page.locale).0;
    let body = match evening.side {
        None => empty(t.evening_nobody_title(), view! { <p>{t.evening_nobody_text()}</p> }.into_any()),
        Some(_) if evening.others.is_empty() => {
            let here = page.href(EveningLink(secret.to_owned()));
            let text = view! { <p>{t.evening_empty_text()}</p><p><a href=here>{t.evening_reload()}</a></p> };
            empty(t.evening_empty_title(), text.into_any())
        }
        Some(side) => {
            let rows: Vec<_> = evening.others.iter().map(|other| row(page, other)).collect();
            view! {
                <form method="post" action=page.href(EveningLink(secret.to_owned()))>
                    <fieldset class="kern-fieldset ch-meet">
                        <legend class="kern-label">{t.evening_legend(side.code())}</legend>
                        <div class="kern-fieldset__body ch-rows">{rows}</div>
                    </fieldset>
                    {Button::primary(t.evening_save()).block().submit()}
                </form>
            }
            .into_any()
        }
    };
    let hidden = (evening.side.is_some() && !evening.is_shown)
        .then(|| view! { <p class="ch-muted">{t.evening_not_shown()}</p> });
    view! {
        <section class="ch-section">
            <div class="ch-wrap ch-wrap--narrow">
                <h1>{t.evening_title()}</h1>
                {is_saved.then(|| work::flash("success", t.evening_saved()))}
                <p class="ch-lead">{t.evening_lead(title)}</p>
                {body}
                {hidden}
            </div>
        </section>
    }
    .into_any()
}

fn row(page: &Page, other: &Other) -> AnyView {
    let t = page.t;
    let shared: Vec<String> = other
        .topics
        .iter()
        .map(|topic| t.topic(topic.code()))
        .chain(other.fields.iter().map(|field| t.work_field(field.code())))
        .collect();
    let hint = if shared.is_empty() {
        t.evening_nothing_shared()
    } else {
        format!("{} {}", t.evening_shared(), list(page, &shared))
    };
    let id = format!("meet-{}", other.id);
    view! {
        <div class="kern-form-check">
            <input
                class="kern-form-check__checkbox"
                type="checkbox"
                id=id.clone()
                name="meet"
                value=other.id.to_string()
                checked=other.is_ticked
            />
            <label class="kern-label" for=id>
                <bdi>{other.first_name.clone()}</bdi>
                <span class="ch-rows__hint">{hint}</span>
            </label>
        </div>
    }
    .into_any()
}

/// POST /evening/{secret}
pub async fn save(visit: Visit<Tenant>, Path(secret): Path<String>, Posted(input): Posted) -> Answer {
    let (ctx, id) = match enter(&visit, &secret).await? {
        Ok(entered) => entered,
        Err(response) => return Ok(response),
    };
    event::wish(&ctx, id, &input).await?;
    Ok(see_other(&visit.page.href(EveningLink(secret).done(done::Own::Saved))))
}
