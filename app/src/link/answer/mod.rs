//! A proposal and a trial's question, as one of the two answers them: by a mailed link without signing in, or in their
//! own area. Opening a page changes nothing: mail programs and scanners open links, too.

mod proposal;
mod trial;

pub use self::proposal::Proposal;
pub use self::trial::Trial;

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::Link;
use domain::form::{Input, Problems};
use domain::id::TandemId;
use domain::link::Purpose;
use leptos::prelude::*;
use services::link;
use services::link::Opened;
use services::scope::Tenant;
use services::{Actor, TenantCtx};

use crate::http::{Answer, AppError, Mine, Page, Path, Posted, Visit, see_other};
use crate::ui::parts::outcome;
use crate::ui::{Button, Document, art, own, public};

/// Where a page stands: behind a mailed link, or in somebody's own area.
#[derive(Clone, Debug)]
pub struct Place {
    /// Where the page's form is sent to.
    form: Link,
    /// Whether somebody has signed in.
    is_own: bool,
}

/// What one of the two is asked, each with a page of its own.
pub trait Question {
    /// What its mailed links are for.
    const PURPOSE: Purpose;
    /// Its page in the own area.
    fn own(id: TandemId) -> Link;

    /// The page as it stands, with an answer that was refused and why.
    fn page(
        page: &Page,
        ctx: &TenantCtx,
        id: TandemId,
        place: &Place,
        tried: (&Input, &Problems),
    ) -> impl Future<Output = Answer> + Send;

    /// Takes an answer.
    fn answer(ctx: &TenantCtx, id: TandemId, input: &Input)
    -> impl Future<Output = Result<(), services::Error>> + Send;
}

/// GET /answer/{secret}, /trial/{secret}
pub async fn open<Q: Question>(visit: Visit<Tenant>, Path(secret): Path<String>) -> Answer {
    match by_link::<Q>(&visit, &secret).await? {
        Ok((ctx, id, place)) => Q::page(&visit.page, &ctx, id, &place, (&Input::default(), &Problems::default())).await,
        Err(over) => Ok(over),
    }
}

/// POST /answer/{secret}, /trial/{secret}
pub async fn answer<Q: Question>(visit: Visit<Tenant>, Path(secret): Path<String>, Posted(input): Posted) -> Answer {
    match by_link::<Q>(&visit, &secret).await? {
        Ok((ctx, id, place)) => take::<Q>(&visit, &ctx, id, &place, &input).await,
        Err(over) => Ok(over),
    }
}

/// GET /me/proposals/{id}, /me/trials/{id}
pub async fn open_own<Q: Question>(visit: Visit<Tenant>, Mine(ctx): Mine, Path(id): Path<TandemId>) -> Answer {
    let place = Place { form: Q::own(id), is_own: true };
    Q::page(&visit.page, &ctx, id, &place, (&Input::default(), &Problems::default())).await
}

/// POST /me/proposals/{id}, /me/trials/{id}
pub async fn answer_own<Q: Question>(
    visit: Visit<Tenant>,
    Mine(ctx): Mine,
    Path(id): Path<TandemId>,
    Posted(input): Posted,
) -> Answer {
    let place = Place { form: Q::own(id), is_own: true };
    take::<Q>(&visit, &ctx, id, &place, &input).await
}

async fn take<Q: Question>(
    visit: &Visit<Tenant>,
    ctx: &TenantCtx,
    id: TandemId,
    place: &Place,
    input: &Input,
) -> Answer {
    match Q::answer(ctx, id, input).await {
        // Was it over meanwhile? The page says so.
        Ok(()) | Err(services::Error::TandemNotNow(_)) => Ok(see_other(&visit.page.href(&place.form))),
        Err(error) => {
            let problems = AppError::problems(error)?;
            Q::page(&visit.page, ctx, id, place, (input, &problems)).await
        }
    }
}

/// Who acts by a mailed link, and on which tandem; else the page that says why it is worth nothing.
async fn by_link<Q: Question>(
    visit: &Visit<Tenant>,
    secret: &str,
) -> Result<Result<(TenantCtx, TandemId, Place), Response>, AppError> {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    let found = link::look_at(&visit.ctx, Q::PURPOSE, secret).await?;
    let (Opened::Good(link) | Opened::Over(link)) = &found else {
        let t = visit.page.t;
        return Ok(Err(over(&visit.page, StatusCode::NOT_FOUND, t.link_unknown_title(), t.link_unknown_text())));
    };
    if let (Opened::Good(_), Some(subject)) = (&found, link.subject) {
        let place = Place { form: Link::mailed(Q::PURPOSE, secret.to_owned()), is_own: false };
        Ok(Ok((visit.ctx.acting(Actor::Person(link.person)), subject.into(), place)))
    } else {
        let t = visit.page.t;
        Ok(Err(over(&visit.page, StatusCode::GONE, t.link_over_title(), t.link_over_text())))
    }
}

fn document(page: &Page, title: String) -> Document<'_> {
    Document { description: None, ..Document::public(page, title, String::new()) }
}

/// A page in its frame.
fn framed(page: &Page, place: &Place, content: AnyView) -> AnyView {
    if place.is_own { own::frame(page, content) } else { public::frame(page, content) }
}

/// The district's telephone, to ask or to tell.
fn call_us(page: &Page) -> Option<AnyView> {
    let phone = page.site.settings.phone.clone();
    (!phone.is_empty()).then(|| {
        let call = format!("tel:{}", phone.replace(' ', ""));
        let button = Button::secondary(view! { <bdi>{page.t.tandem_call_us(phone)}</bdi> }).link(call);
        view! { <p class="ch-actions">{button}</p> }.into_any()
    })
}

/// A sentence and what to do next, behind a link that leads nowhere any more.
fn over(page: &Page, status: StatusCode, title: String, text: String) -> Response {
    document(page, title.clone()).status(status).render(|| {
        let content = view! { <p class="ch-lead">{text}</p>{call_us(page)} };
        public::frame(page, outcome(art::NOT_FOUND, title, content.into_any()))
    })
}

/// The same for something that stands, in its frame.
fn standing(
    page: &Page,
    place: &Place,
    status: StatusCode,
    drawing: &'static str,
    words: (String, String),
    more: AnyView,
) -> Response {
    let (title, text) = words;
    let document = if place.is_own { Document::own(page, title.clone()) } else { document(page, title.clone()) };
    document.status(status).render(|| {
        let content = view! { <p class="ch-lead">{text}</p>{more}{call_us(page)} };
        framed(page, place, outcome(drawing, title, content.into_any()))
    })
}

/// A page with a form on it, which may have been refused.
fn status(problems: &Problems) -> StatusCode {
    if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}
