//! The page that confirms a certificate to whoever holds the paper.

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::{CertificateCheck, CertificateFound};
use domain::certificate::NoCode;
use domain::form::{Problem, Problems};
use leptos::prelude::*;
use services::certificate::{self, Checked};
use services::records::Certificate;
use services::scope::Tenant;
use texts::format;

use crate::common::certificate::hours;
use crate::http::{Answer, Page, Path, Posted, Visit, see_other};
use crate::ui::count::number;
use crate::ui::date::day;
use crate::ui::form::{Field, Kind};
use crate::ui::parts::outcome;
use crate::ui::work::fact;
use crate::ui::{Again, Button, Document, art, public};

fn document(page: &Page, title: String) -> Document<'_> {
    Document { description: None, ..Document::public(page, title, String::new()) }.form(None)
}

/// GET /certificate
pub async fn open(Visit { page, .. }: Visit<Tenant>) -> Answer {
    Ok(form_page(&page, &Again::default()))
}

fn form_page(page: &Page, again: &Again) -> Response {
    let t = page.t;
    let title = t.certificate_check_title();
    let document = Document::public(page, title.clone(), t.certificate_check_lead()).form(None).status(again.status);
    document.render(|| {
        let form = again.form(t);
        let field = Field {
            name: "code",
            label: t.certificate_check_label(),
            hint: Some(t.certificate_check_hint()),
            ..Field::default()
        };
        let content = view! {
            <section class="ch-section">
                <div class="ch-wrap ch-wrap--narrow">
                    <h1>{title}</h1>
                    <p class="ch-lead">{t.certificate_check_lead()}</p>
                    {form.summary(&[("code", t.certificate_check_label())])}
                    <form class="ch-panel ch-form" method="post" action=page.href(CertificateCheck) novalidate>
                        {form.line(&field, Kind { left_to_right: true, ..Kind::TEXT })}
                        {Button::primary(t.certificate_check_button()).submit()}
                    </form>
                </div>
            </section>
        };
        public::frame(page, content.into_any())
    })
}

/// POST /certificate: a code that can be one has a page of its own.
pub async fn ask(Visit { page, .. }: Visit<Tenant>, Posted(input): Posted) -> Answer {
    match domain::certificate::Code::read(input.one("code")) {
        Ok(code) => Ok(see_other(&page.href(CertificateFound(code.to_string())))),
        Err(none) => {
            let problem = if input.one("code").trim().is_empty() { Problem::Required } else { problem(none) };
            Ok(form_page(&page, &Again::with(input, Problems::at("code", problem))))
        }
    }
}

const fn problem(none: NoCode) -> Problem {
    match none {
        NoCode::Length => Problem::CodeLength,
        NoCode::Slip => Problem::CodeSlip,
    }
}

/// GET /certificate/{code}
pub async fn result(visit: Visit<Tenant>, Path(typed): Path<String>) -> Answer {
    let ctx = visit.ctx.acting(services::Actor::Visitor(visit.network));
    let page = &visit.page;
    Ok(match certificate::check(&ctx, &visit.limits, &typed).await? {
        Checked::NoCode(none) => {
            let input = [("code", typed)].into_iter().collect();
            let again = Again::with(input, Problems::at("code", problem(none)));
            form_page(page, &Again { status: StatusCode::NOT_FOUND, ..again })
        }
        Checked::Right(certificate) => right(page, &certificate),
        Checked::Revoked => {
            let t = page.t;
            word(page, StatusCode::GONE, t.certificate_revoked_title(), t.certificate_revoked_text())
        }
        Checked::Unknown => {
            let t = page.t;
            word(page, StatusCode::NOT_FOUND, t.certificate_unknown_title(), t.certificate_unknown_text())
        }
    })
}

fn word(page: &Page, status: StatusCode, title: String, text: String) -> Response {
    document(page, title.clone()).status(status).render(|| {
        let content = view! { <p class="ch-lead">{text}</p>{again(page)} };
        public::frame(page, outcome(art::NOT_FOUND, title, content.into_any()))
    })
}

fn again(page: &Page) -> AnyView {
    view! {
        <p class="ch-actions">
            {Button::secondary(page.t.certificate_again()).link(page.href(CertificateCheck))}
        </p>
    }
    .into_any()
}

/// What the paper says, and nothing else: whoever has the code has read it there.
fn right(page: &Page, certificate: &Certificate) -> Response {
    let t = page.t;
    let title = t.certificate_right_title();
    document(page, title.clone()).render(|| {
        let said = &certificate.completion;
        let date = |day| format::date(page.locale, day);
        let period = t.certificate_from_until(date(said.from), date(said.until));
        let name = view! { <bdi>{said.name.clone()}</bdi> }.into_any();
        let meetings = (said.meetings > 0)
            .then(|| fact(page, t.certificate_meetings(), Some(number(page, said.meetings).into_any())));
        let time = (said.minutes > 0)
            .then(|| fact(page, t.certificate_time(), Some(hours(page.locale, said.minutes).into_any())));
        let content = view! {
            <p class="ch-lead">{t.certificate_right_text(&page.site.settings.name)}</p>
            <dl class="ch-dl">
                {fact(page, t.certificate_name(), Some(name))}
                {fact(page, t.certificate_period(), Some(period.into_any()))}
                {meetings}
                {time}
                {fact(page, t.certificate_issued(), Some(day(page, certificate.issued_at)))}
            </dl>
            {again(page)}
        };
        public::frame(page, outcome(art::CONFIRMED, title, content.into_any()))
    })
}
