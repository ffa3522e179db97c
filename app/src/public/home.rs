//! A district's home page.

use domain::address::{Directory, Join, Partners, Women};
use leptos::prelude::*;
use services::scope::Tenant;

use crate::http::{Answer, Page, Visit};
use crate::ui::art::{self, art};
use crate::ui::{Button, Document, public};

/// GET /
pub async fn home(Visit { page, .. }: Visit<Tenant>) -> Answer {
    let t = page.t;
    let title = t.home_title(&page.site.settings.name);
    let document = Document::public(&page, t.site_tagline(), t.meta_home(&page.site.settings.name));
    Ok(document.render_once(|| {
        let content = view! {
            {hero(&page, title)}
            {focuses(&page)}
            {super::join::choices(&page)}
            {steps(t.home_how_title(), [
                (t.home_how_1_title(), t.home_how_1_text()),
                (t.home_how_2_title(), t.home_how_2_text()),
                (t.home_how_3_title(), t.home_how_3_text()),
                (t.home_how_4_title(), t.home_how_4_text()),
            ])}
            {voices(&page)}
            {connections(&page)}
            {contact(&page)}
        };
        public::frame(&page, content.into_any())
    }))
}

fn hero(page: &Page, title: String) -> AnyView {
    let t = page.t;
    let (welcome, language) = page.site.settings.welcome.get(page.locale);
    let lead = if welcome.is_empty() { (t.home_lead(), page.locale) } else { (welcome.to_owned(), language) };
    view! {
        <section class="ch-hero">
            <div class="ch-wrap ch-hero__inner">
                <div class="ch-hero__text">
                    <h1>{title}</h1>
                    <p class="ch-lead" lang=lead.1.code() dir=lead.1.direction().code()>{lead.0}</p>
                    <p class="ch-actions">
                        {Button::primary(t.nav_join()).link(page.href(Join))}
                        {Button::secondary(t.nav_directory()).link(page.href(Directory))}
                    </p>
                </div>
                {art("ch-hero__art", art::HERO)}
            </div>
        </section>
    }
    .into_any()
}

/// The two sub-projects, and the district's own focuses below.
fn focuses(page: &Page) -> AnyView {
    let t = page.t;
    let own: Vec<_> = page
        .site
        .settings
        .focuses
        .iter()
        .map(|focus| {
            let (title, language) = focus.title.get(page.locale);
            let (text, _) = focus.text.get(page.locale);
            view! {
                <li class="ch-focus__card" lang=language.code() dir=language.direction().code()>
                    <h3>{title.to_owned()}</h3>
                    <p>{text.to_owned()}</p>
                </li>
            }
        })
        .collect();
    view! {
        <section class="ch-section">
            <div class="ch-wrap">
                <ul class="ch-focus">
                    <li class="ch-focus__card">
                        {art("ch-focus__art", art::WOMEN)}
                        <h2 class="ch-focus__title"><a href=page.href(Women)>{t.nav_women()}</a></h2>
                        <p>{t.women_lead()}</p>
                    </li>
                    <li class="ch-focus__card">
                        {art("ch-focus__art", art::PARTNERS)}
                        <h2 class="ch-focus__title"><a href=page.href(Partners)>{t.nav_partners()}</a></h2>
                        <p>{t.partners_lead()}</p>
                    </li>
                </ul>
                <h2>{t.home_focuses_title()}</h2>
                <p class="ch-section__intro">{t.home_focuses_intro()}</p>
                <ul class="ch-focus">{own}</ul>
            </div>
        </section>
    }
    .into_any()
}

/// Numbered steps of how something goes.
pub fn steps<const N: usize>(title: String, steps: [(String, String); N]) -> AnyView {
    let steps: Vec<_> =
        steps.into_iter().map(|(title, text)| view! { <li><h3>{title}</h3><p>{text}</p></li> }).collect();
    view! {
        <section class="ch-section">
            <div class="ch-wrap ch-wrap--narrow"><h2>{title}</h2><ol class="ch-next">{steps}</ol></div>
        </section>
    }
    .into_any()
}

fn voices(page: &Page) -> AnyView {
    let t = page.t;
    let voices = [
        (t.home_voice_1_text(), t.home_voice_1_name()),
        (t.home_voice_2_text(), t.home_voice_2_name()),
        (t.home_voice_3_text(), t.home_voice_3_name()),
    ]
    .map(|(text, name)| {
        view! {
            <figure class="ch-voice">
                <span class="ch-voice__mark">{t.voice_invented()}</span>
                <blockquote><p>{text}</p></blockquote>
                <figcaption>{name}</figcaption>
            </figure>
        }
    });
    view! {
        <section class="ch-section">
            <div class="ch-wrap ch-wrap--narrow"><h2>{t.home_voices_title()}</h2>{voices.collect_view()}</div>
        </section>
    }
    .into_any()
}

/// Bonds, bridges and links (Ager and Strang 2008), in plain words.
fn connections(page: &Page) -> AnyView {
    let t = page.t;
    let kinds = [
        (t.home_connections_bond_title(), t.home_connections_bond_text()),
        (t.home_connections_bridge_title(), t.home_connections_bridge_text()),
        (t.home_connections_link_title(), t.home_connections_link_text()),
    ]
    .map(|(title, text)| view! { <li class="ch-focus__card"><h3>{title}</h3><p>{text}</p></li> });
    view! {
        <section class="ch-section ch-section--tint">
            <div class="ch-wrap">
                <h2>{t.home_connections_title()}</h2>
                <p class="ch-section__intro">{t.home_connections_text()}</p>
                <ul class="ch-focus">{kinds.collect_view()}</ul>
            </div>
        </section>
    }
    .into_any()
}

/// How the coordination can be reached.
pub fn contact(page: &Page) -> AnyView {
    let t = page.t;
    let settings = &page.site.settings;
    let names = crate::ui::parts::list(page, &settings.coordinators);
    let coordinators = (!names.is_empty()).then(|| {
        view! { <p>{t.contact_coordinators()}": "<bdi>{names}</bdi></p> }
    });
    let phone = (!settings.phone.is_empty()).then(|| {
        let number: String = settings.phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
        view! {
            <li>
                <a href=format!("tel:{number}")>
                    <span class="kern-icon kern-icon--call" aria-hidden="true"></span>
                    <span class="kern-sr-only">{t.contact_phone()}": "</span>
                    <bdi dir="ltr">{settings.phone.clone()}</bdi>
                </a>
            </li>
        }
    });
    let email = (!settings.email.is_empty()).then(|| {
        view! {
            <li>
                <a href=format!("mailto:{}", settings.email)>
                    <span class="kern-icon kern-icon--mail" aria-hidden="true"></span>
                    <span class="kern-sr-only">{t.contact_email()}": "</span>
                    <bdi dir="ltr">{settings.email.clone()}</bdi>
                </a>
            </li>
        }
    });
    let (hours, language) = settings.opening_hours.get(page.locale);
    let hours = (!hours.is_empty()).then(|| {
        view! {
            <p class="ch-muted" lang=language.code()>{t.contact_hours()}": "{hours.to_owned()}</p>
        }
    });
    let address = (!settings.street.is_empty()).then(|| {
        let address = format!("{}, {} {}", settings.street, settings.postcode, settings.place);
        view! { <p class="ch-muted">{t.contact_address()}": "<bdi>{address}</bdi></p> }
    });
    view! {
        <section class="ch-section">
            <div class="ch-wrap ch-wrap--narrow">
                <div class="ch-contact">
                    <h2>{t.home_contact_title()}</h2>
                    {coordinators}
                    <ul class="ch-contact__ways">{phone}{email}</ul>
                    {hours}
                    {address}
                </div>
            </div>
        </section>
    }
    .into_any()
}
