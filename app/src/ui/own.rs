//! The frame of the own area of volunteers and participants: made for a phone in one hand.

use domain::address::{Address as _, Link, Me, MeData, MeProfile, MeSignOut, MeTandems};
use leptos::prelude::*;

use super::{Button, parts};
use crate::http::Page;

struct Entry {
    page: Link,
    label: String,
    icon: &'static str,
}

fn entries(page: &Page) -> Vec<Entry> {
    let t = page.t;
    vec![
        Entry { page: Me.link(), label: t.me_nav_home(), icon: "home" },
        Entry { page: MeTandems.link(), label: t.me_nav_tandem(), icon: "account-circle" },
        Entry { page: MeProfile.link(), label: t.me_nav_profile(), icon: "edit" },
        Entry { page: MeData.link(), label: t.me_nav_data(), icon: "info" },
    ]
}

fn navigation(page: &Page) -> AnyView {
    let items: Vec<_> = entries(page)
        .into_iter()
        .map(|entry| {
            let here = page.path == entry.page.path() || (entry.page != Me.link() && page.is_within(&entry.page));
            view! {
                <li>
                    <a href=page.href(&entry.page) aria-current=here.then_some("page")>
                        <span class=format!("kern-icon kern-icon--{}", entry.icon) aria-hidden="true"></span>
                        <span>{entry.label}</span>
                    </a>
                </li>
            }
        })
        .collect();
    view! { <nav class="ch-ownnav" aria-label=page.t.me_nav_label()><ul>{items}</ul></nav> }.into_any()
}

/// A page of the own area around its content.
pub fn frame(page: &Page, content: AnyView) -> AnyView {
    let t = page.t;
    view! {
        {parts::demo_ribbon(page)}
        <header class="ch-header ch-ownhead">
            <div class="ch-wrap ch-header__inner">
                {parts::brand(page, Me)}
                {parts::languages(page)}
                <form method="post" action=page.href(MeSignOut)>
                    {Button::quiet(t.staff_sign_out()).submit()}
                </form>
            </div>
        </header>
        {navigation(page)}
        <main id="main" class="ch-main ch-ownmain" tabindex="-1">{content}</main>
    }
    .into_any()
}

/// How the person is spoken to: as they told, else by their name.
pub fn address(page: &Page) -> String {
    let person = page.person.as_ref();
    person.map(|person| person.address_as.as_ref().unwrap_or(&person.name).clone()).unwrap_or_default()
}

/// Whom to ask, with the coordination's telephone and address. The same on each page of the own area.
pub fn contact(page: &Page) -> AnyView {
    let t = page.t;
    let settings = &page.site.settings;
    let names = settings.coordinators.join(", ");
    let phone = (!settings.phone.is_empty()).then(|| {
        let call = format!("tel:{}", settings.phone.replace(' ', ""));
        let label = view! { {t.me_contact_call()}" "<bdi dir="ltr">{settings.phone.clone()}</bdi> };
        Button::secondary(label).link(call)
    });
    let email = (!settings.email.is_empty()).then(|| {
        let write = format!("mailto:{}", settings.email);
        Button::secondary(t.me_contact_write()).link(write)
    });
    let (hours, language) = settings.opening_hours.get(page.locale);
    let hours = (!hours.is_empty()).then(|| {
        view! { <p class="ch-muted" lang=language.code() dir=language.direction().code()>{hours.to_owned()}</p> }
    });
    view! {
        <section class="ch-owncard ch-owncontact">
            <h2>{t.me_contact_title()}</h2>
            <p>{t.me_contact_text()}</p>
            {(!names.is_empty()).then(|| view! { <p><strong><bdi>{names}</bdi></strong></p> })}
            {hours}
            <p class="ch-actions">{phone}{email}</p>
        </section>
    }
    .into_any()
}
