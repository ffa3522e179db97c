//! Everything that is kept about me: to read, to print, to take along; and consents, withdrawn one by one.

use axum::http::header;
use axum::response::IntoResponse as _;
use domain::address::{Address as _, MeConsent, MeData, MeDataJson, MeLeave, MeSessions, done};
use domain::consent::Purpose;
use leptos::prelude::*;
use services::me::{self, Data};
use services::records::Consent;
use services::scope::Tenant;

use crate::form::details;
use crate::http::{Answer, Mine, Page, Path, Queried, Visit, see_other};
use crate::ui::date::{day, time};
use crate::ui::{Button, Document, label, own, work};

/// GET /me/data
pub async fn page(visit: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (ctx, _) = visit.person()?;
    let data = me::data(&ctx).await?;
    let page = &visit.page;
    let t = page.t;
    let done = (done::Own::of(&query) == Some(done::Own::Consent)).then(|| work::flash("success", t.me_consent_done()));
    Ok(Document::own(page, t.me_data_title()).render(|| {
        let volunteer = data.person.volunteer.as_ref().map(|volunteer| {
            let status = t.volunteer_status(volunteer.status.code());
            part(
                t.me_data_volunteer(),
                view! { <p>{status}</p>{details::volunteer(page, &volunteer.details)} }.into_any(),
            )
        });
        let participant = data.person.participant.as_ref().map(|participant| {
            let status = t.participant_status(participant.status.code());
            let facts = details::participant(page, &participant.details);
            part(t.me_data_participant(), view! { <p>{status}</p>{facts} }.into_any())
        });
        let contact = view! {
            <p><strong><bdi>{data.person.contact.name.clone()}</bdi></strong></p>
            {details::contact(page, &data.person.contact)}
        };
        let notes =
            data.has_notes.then(|| part(t.me_data_notes_title(), view! { <p>{t.me_data_notes_text()}</p> }.into_any()));
        let content = view! {
            <h1>{t.me_data_title()}</h1>
            {done}
            <p class="ch-lead">{t.me_data_lead()}</p>
            <p class="ch-actions">
                {Button::secondary(t.me_data_download()).icon("download").download(page.href(MeDataJson))}
            </p>
            {part(t.me_data_contact(), contact.into_any())}
            {volunteer}
            {participant}
            {part(t.me_nav_profile(), details::profile(page, &data.person.profile))}
            {consents(page, &data.consents)}
            {tandems(page, &data)}
            {meetings(page, &data)}
            {mails(page, &data)}
            {log(page, &data)}
            {notes}
            {part(t.me_data_change_title(), view! { <p>{t.me_data_change_text()}</p> }.into_any())}
            {devices(page)}
            {own::contact(page)}
        };
        own::frame(page, content.into_any())
    }))
}

fn part(title: String, content: AnyView) -> AnyView {
    view! { <section class="ch-owncard"><h2>{title}</h2>{content}</section> }.into_any()
}

/// GET /me/data.json
pub async fn download(visit: Visit<Tenant>) -> Answer {
    let (ctx, _) = visit.person()?;
    let json = format!("{:#}", me::data(&ctx).await?.json());
    let name = format!("attachment; filename=\"connecting-humans-{}.json\"", texts::format::iso_day(ctx.now()));
    let kind = [(header::CONTENT_TYPE, "application/json".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((kind, json).into_response())
}

/// POST /me/data/consents/{purpose}: withdraws a consent.
pub async fn withdraw(visit: Visit<Tenant>, Mine(ctx): Mine, Path(purpose): Path<Purpose>) -> Answer {
    me::withdraw(&ctx, purpose).await?;
    Ok(see_other(&visit.page.href(MeData.done(done::Own::Consent))))
}

fn consents(page: &Page, consents: &[Consent]) -> AnyView {
    let t = page.t;
    let items: Vec<_> = consents
        .iter()
        .map(|consent| {
            let code = consent.purpose.code();
            let meta = t.consent_meta(&consent.wording, texts::own_name(consent.locale));
            let end = match consent.withdrawn_at {
                Some(at) => view! { <p><strong>{t.consent_withdrawn()}</strong>" "{day(page, at)}</p> }.into_any(),
                None => way_back(page, consent.purpose),
            };
            view! {
                <li>
                    <h3>{t.purpose(code)}</h3>
                    <p class="ch-muted">{day(page, consent.given_at)}" · "{meta}</p>
                    <details>
                        <summary>{t.consent_wording_label()}</summary>
                        <p>{t.consent_text(code, &page.site.settings.operator)}</p>
                    </details>
                    {end}
                </li>
            }
        })
        .collect();
    part(t.staff_consents(), view! { <ul class="ch-ownconsents">{items}</ul> }.into_any())
}

/// How a consent is taken back: what that means, then a button.
fn way_back(page: &Page, purpose: Purpose) -> AnyView {
    let t = page.t;
    let effect = t.me_consent_effect(purpose.code());
    if !me::can_withdraw(purpose) {
        let link =
            (purpose == Purpose::Processing).then(|| view! { " "<a href=page.href(MeLeave)>{t.me_leave_title()}</a> });
        return view! { <p>{effect}{link}</p> }.into_any();
    }
    view! {
        <details class="ch-withdraw">
            <summary>{t.me_consent_withdraw()}</summary>
            <p>{effect}</p>
            <form method="post" action=page.href(MeConsent(purpose))>
                {Button::secondary(t.me_consent_yes()).submit()}
            </form>
        </details>
    }
    .into_any()
}

fn tandems(page: &Page, data: &Data) -> Option<AnyView> {
    let items: Vec<_> = data.tandems.iter().map(|own| super::tandem::card(page, own)).collect();
    (!items.is_empty())
        .then(|| part(page.t.me_tandem_title(), view! { <ul class="ch-owntasks">{items}</ul> }.into_any()))
}

fn meetings(page: &Page, data: &Data) -> Option<AnyView> {
    let t = page.t;
    let items: Vec<_> = data
        .meetings
        .iter()
        .map(|record| {
            let day = texts::format::date(page.locale, record.meeting.held_on);
            view! { <li><span>{day}</span><span class="ch-meta">{t.me_data_minutes(u32::from(record.meeting.minutes))}</span></li> }
        })
        .collect();
    (!items.is_empty()).then(|| part(t.me_data_meetings(), view! { <ul class="ch-lines">{items}</ul> }.into_any()))
}

fn mails(page: &Page, data: &Data) -> AnyView {
    let items: Vec<_> = data
        .mails
        .iter()
        .map(|mail| {
            view! {
                <li>
                    <span lang=mail.locale.code() dir="auto">{mail.subject.clone()}</span>
                    <span class="ch-meta">{time(page, mail.created_at)}</span>
                </li>
            }
        })
        .collect();
    part(page.t.me_data_mails(), view! { <ul class="ch-lines">{items}</ul> }.into_any())
}

fn log(page: &Page, data: &Data) -> AnyView {
    let t = page.t;
    let items: Vec<_> = data
        .log
        .iter()
        .map(|entry| {
            let by = t.me_data_by(Data::by(entry).code());
            view! {
                <li>
                    <span>{label::action(t, entry)}</span>
                    <span class="ch-meta">{time(page, entry.at)}", "{by}</span>
                </li>
            }
        })
        .collect();
    part(t.me_data_log(), view! { <ul class="ch-lines">{items}</ul> }.into_any())
}

fn devices(page: &Page) -> AnyView {
    let t = page.t;
    let content = view! {
        <p>{t.me_sessions_text()}</p>
        <form method="post" action=page.href(MeSessions)>
            {Button::secondary(t.account_sessions_button()).submit()}
        </form>
    };
    part(t.account_sessions_title(), content.into_any())
}
