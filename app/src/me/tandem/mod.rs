//! My tandems: who it is, where it stands, how to reach each other.

pub mod certificate;
pub mod meeting;
pub mod together;

use domain::address::{JoinForm, MePause, MeTandem, MeTandemAction, MeTandemCertificate, action};
use domain::signup::Contact;
use domain::signup::Kind;
use domain::tandem::{Answer as Answered, Side, Status};
use leptos::prelude::*;
use services::me::{self, OwnTandem};
use services::scope::Tenant;

use crate::http::{Answer, Page, Visit};
use crate::ui::date::day;
use crate::ui::parts::empty;
use crate::ui::{Button, Document, own};

/// GET /me/tandem
pub async fn list(visit: Visit<Tenant>) -> Answer {
    let (ctx, _) = visit.person()?;
    let tandems = me::tandems(&ctx).await?;
    let page = &visit.page;
    let t = page.t;
    Ok(Document::own(page, t.me_tandem_title()).render(|| {
        let cards = |over: bool| {
            let cards = tandems.iter().filter(|own| own.is_over() == over).map(|own| card(page, own));
            cards.collect::<Vec<_>>()
        };
        let (running, past) = (cards(false), cards(true));
        let running = if running.is_empty() && !past.is_empty() {
            view! { <p class="ch-lead">{t.me_tandem_none_now()}</p> }.into_any()
        } else if running.is_empty() {
            empty(t.me_tandem_none_title(), view! { <p>{t.me_tandem_none_text()}</p> }.into_any())
        } else {
            let title = t.me_tandem_now();
            view! { <section><h2 class="kern-sr-only">{title}</h2><ul class="ch-owntasks">{running}</ul></section> }
                .into_any()
        };
        let past = (!past.is_empty())
            .then(|| view! { <section><h2>{t.me_tandem_past()}</h2><ul class="ch-owntasks">{past}</ul></section> });
        let content = view! { <h1>{t.me_tandem_title()}</h1>{running}{past}{own::contact(page)} };
        own::frame(page, content.into_any())
    }))
}

/// What the other is called: by first name, if they let it be told.
fn name(page: &Page, own: &OwnTandem) -> String {
    own.name.clone().unwrap_or_else(|| match own.side {
        Side::Mentor => page.t.me_your_mentee(),
        Side::Mentee => page.t.me_your_mentor(),
    })
}

/// Where it stands, for whoever is looking, as a code of the texts.
fn standing(own: &OwnTandem) -> &'static str {
    match own.tandem.status {
        Status::Proposed => match own.tandem.asked(own.side).answer {
            None => "asked",
            Some(Answered::CallMe) => "call",
            Some(_) => "said-yes",
        },
        other => other.code(),
    }
}

/// A tandem as a card.
pub fn card(page: &Page, own: &OwnTandem) -> AnyView {
    let t = page.t;
    let reach = own.contact.as_ref().map(|contact| reach(page, contact));
    let title = if own.tandem.status.meets() {
        view! { <a href=page.href(MeTandem(own.id))><bdi>{name(page, own)}</bdi></a> }.into_any()
    } else {
        view! { <bdi>{name(page, own)}</bdi> }.into_any()
    };
    view! {
        <li class="ch-owncard">
            <h3>{title}</h3>
            <p>{t.me_tandem_standing(standing(own))}</p>
            {reach}
            {(own.tandem.status == Status::Completed).then(|| afterwards(page, own))}
            <p class="ch-muted">{t.me_since()}" "{day(page, own.status_since)}</p>
        </li>
    }
    .into_any()
}

/// After a good end: the mentor's certificate, and whether one would like to accompany somebody.
fn afterwards(page: &Page, own: &OwnTandem) -> AnyView {
    let t = page.t;
    let side = own.side.code();
    let paper = (own.side == Side::Mentor).then(|| {
        let url = page.href(MeTandemCertificate(own.id));
        view! {
            <p class="ch-actions">
                {Button::secondary(t.certificate_download()).download(url)}
            </p>
        }
    });
    let wish = if own.again.is_some() {
        let form = (own.side == Side::Mentee)
            .then(|| Button::secondary(t.me_again_form()).link(page.href(JoinForm(Kind::Volunteer))));
        view! { <p>{t.me_again_said(side)}</p><p class="ch-actions">{form}</p> }.into_any()
    } else {
        let pause = (own.side == Side::Mentor).then(|| view! { <a href=page.href(MePause)>{t.me_again_pause()}</a> });
        view! {
            <p><strong>{t.me_again_title(side)}</strong></p>
            <form class="ch-actions" method="post" action=page.href(MeTandemAction(own.id, action::Together::Again))>
                {Button::secondary(t.me_again_yes(side)).submit()}
                {pause}
            </form>
        }
        .into_any()
    };
    view! { {paper}{wish} }.into_any()
}

fn reach(page: &Page, contact: &Contact) -> AnyView {
    let t = page.t;
    let email = &contact.email;
    let phone = contact.phone.clone().map(|phone| {
        let call = format!("tel:{}", phone.replace(' ', ""));
        Button::secondary(view! { {t.me_contact_call()}" "<bdi dir="ltr">{phone.to_string()}</bdi> }).link(call)
    });
    view! {
        <p class="ch-actions">
            {phone}
            {email.as_ref().map(|email| Button::secondary(t.me_contact_write()).link(format!("mailto:{email}")))}
        </p>
        {email.as_ref().map(|email| view! { <p class="ch-muted"><bdi dir="ltr">{email.to_string()}</bdi></p> })}
    }
    .into_any()
}
