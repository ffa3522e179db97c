//! The profile: one form for the mailed link, the own area and the coordination.

pub mod form;

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::{Address, ProfileLink, done};
use domain::form::{Input, On, Problems};
use domain::link::Purpose;
use domain::profile::Filler;
use leptos::prelude::*;
use services::links::{self, Opened};
use services::profile::{self, Refused, Shown, VERSION};
use services::scope::Tenant;
use services::{Actor, TenantCtx};

use crate::fields::{self, Drawn};
use crate::http::{Answer, AppError, Page, Path, Posted, Queried, Visit, see_other};
use crate::ui::field::{Form, id};
use crate::ui::parts::outcome;
use crate::ui::{Button, Document, art, public, work};

/// A profile form as a page shows it: as it is kept, or with what was typed and what became of it.
pub struct Filled {
    pub shown: Shown,
    pub input: Input,
    pub problems: Problems,
    /// Whether somebody else saved the profile since the form was opened.
    pub overtaken: bool,
}

impl From<Shown> for Filled {
    fn from(shown: Shown) -> Self {
        Self { input: shown.input(), shown, problems: Problems::default(), overtaken: false }
    }
}

impl Filled {
    /// The form that comes back when it was not saved. With another's changes since, sending it once more says "I have
    /// seen that".
    pub fn again(refused: Refused, mut input: Input, opened: Shown) -> Result<Self, AppError> {
        match refused {
            Refused::Problems(problems) => Ok(Self { shown: opened, input, problems, overtaken: false }),
            Refused::Overtaken(shown) => {
                input.set(VERSION, shown.person.version.to_string());
                Ok(Self { shown: *shown, input, problems: Problems::default(), overtaken: true })
            }
            Refused::Error(error) => Err(error.into()),
        }
    }

    pub fn status(&self) -> StatusCode {
        if self.overtaken {
            StatusCode::CONFLICT
        } else if self.problems.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }

    /// What went wrong, and what is missing. `more` names further fields of the page.
    pub fn notices(&self, page: &Page, more: &[(&'static str, String)]) -> AnyView {
        let form = Form { t: page.t, input: &self.input, problems: &self.problems };
        let mut labels = fields::labels(page.t, On::Profile(self.shown.filler));
        labels.extend_from_slice(more);
        let overtaken = self.overtaken.then(|| overtaken(page, &self.shown.input(), &self.input));
        view! { {overtaken}{form.summary(&labels)}{form::missing(page.t, &self.shown)} }.into_any()
    }

    /// The fields, part by part; each part ends with `foot`.
    pub fn fields(&self, page: &Page, foot: impl Fn() -> AnyView) -> AnyView {
        let form = Form { t: page.t, input: &self.input, problems: &self.problems };
        let Shown { told, filler, .. } = &self.shown;
        let drawn = Drawn { page, form, on: On::Profile(*filler) };
        let parts = fields::parts(drawn.on).iter().filter_map(|part| {
            let asked: Vec<_> = part.fields.iter().copied().filter(|field| told.asks(*field, *filler)).collect();
            let note = part.note.map(|note| view! { <p class="ch-muted">{note(page.t)}</p> });
            (!asked.is_empty()).then(|| {
                view! {
                    <section class="ch-part" id=part.id>
                        <h2>{(part.title)(page.t)}</h2>
                        {note}
                        {drawn.fields(asked)}
                        {foot()}
                    </section>
                }
            })
        });
        parts.collect_view().into_any()
    }

    /// The whole form with its button.
    pub fn view(&self, page: &Page, action: impl Address) -> AnyView {
        view! {
            {self.notices(page, &[])}
            <form class="ch-form ch-profile" method="post" action=page.href(action) novalidate>
                {form::version(&self.input)}
                {self.fields(page, || ().into_any())}
                <p class="ch-actions">
                    {Button::primary(page.t.profile_save()).submit()}
                </p>
            </form>
        }
        .into_any()
    }
}

/// Says that somebody else was quicker, and where the two differ now.
fn overtaken(page: &Page, kept: &Input, typed: &Input) -> AnyView {
    let t = page.t;
    let on = On::Profile(Filler::Staff);
    let differing: Vec<_> = profile::differing(kept, typed)
        .into_iter()
        .map(|input| view! { <li><a href=format!("#{}", id(input.name))>{fields::named(t, &input, on)}</a></li> })
        .collect();
    view! {
        <div class="kern-alert kern-alert--warning ch-errors" role="alert" id="errors" tabindex="-1" autofocus>
            <div class="kern-alert__header">
                <span class="kern-icon kern-icon--warning" aria-hidden="true"></span>
                <h2 class="kern-title">{t.profile_overtaken_title()}</h2>
            </div>
            <div class="kern-alert__body">
                <p>{t.profile_overtaken_text()}</p>
                <ul class="ch-errors__list">{differing}</ul>
            </div>
        </div>
    }
    .into_any()
}

/// Whoever has a good link acts as the person whom it was mailed to, in this one thing; else the page that says so.
async fn opened(visit: &Visit<Tenant>, secret: &str) -> Result<Result<(TenantCtx, Shown), Response>, AppError> {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    let t = visit.page.t;
    match links::look_at(&visit.ctx, Purpose::Profile, secret).await? {
        Opened::Good(link) => {
            let ctx = visit.ctx.acting(Actor::Person(link.person));
            let shown = profile::show(&ctx, link.person).await?;
            Ok(Ok((ctx, shown)))
        }
        Opened::Over(_) => Ok(Err(closed(&visit.page, StatusCode::GONE, t.profile_link_over()))),
        Opened::Unknown => Ok(Err(closed(&visit.page, StatusCode::NOT_FOUND, t.profile_link_unknown()))),
    }
}

fn document(page: &Page, title: String) -> Document<'_> {
    Document { description: None, ..Document::public(page, title, String::new()) }.form(None)
}

/// A link that leads nowhere any more, and what to do then.
fn closed(page: &Page, status: StatusCode, title: String) -> Response {
    document(page, title.clone()).status(status).render(|| {
        let content = view! { <p class="ch-lead">{page.t.profile_link_text()}</p> };
        public::frame(page, outcome(art::NOT_FOUND, title, content.into_any()))
    })
}

fn render(page: &Page, filled: &Filled, secret: &str, done: bool) -> Response {
    let t = page.t;
    document(page, t.profile_title()).status(filled.status()).render(|| {
        let content = view! {
            <section class="ch-section">
                <div class="ch-wrap ch-wrap--narrow">
                    <h1>{t.profile_title()}</h1>
                    <p class="ch-lead">{t.profile_lead()}</p>
                    {done.then(|| work::flash("success", t.profile_saved_thanks()))}
                    {filled.view(page, ProfileLink(secret.to_owned()))}
                    <p class="ch-muted">{t.profile_privacy_note()}</p>
                </div>
            </section>
        };
        public::frame(page, content.into_any())
    })
}

/// GET /profile/{secret}
pub async fn open(visit: Visit<Tenant>, Path(secret): Path<String>, Queried(query): Queried) -> Answer {
    match opened(&visit, &secret).await? {
        Ok((_, shown)) => {
            Ok(render(&visit.page, &shown.into(), &secret, done::Own::of(&query) == Some(done::Own::Saved)))
        }
        Err(closed) => Ok(closed),
    }
}

/// POST /profile/{secret}
pub async fn send(visit: Visit<Tenant>, Path(secret): Path<String>, Posted(input): Posted) -> Answer {
    let (ctx, shown) = match opened(&visit, &secret).await? {
        Ok(opened) => opened,
        Err(closed) => return Ok(closed),
    };
    let Actor::Person(person) = ctx.actor else { return Err(services::Error::Unauthenticated.into()) };
    match profile::save(&ctx, person, &input).await {
        Ok(()) => Ok(see_other(&visit.page.href(ProfileLink(secret).done(done::Own::Saved)))),
        Err(refused) => Ok(render(&visit.page, &Filled::again(refused, input, shown)?, &secret, false)),
    }
}
