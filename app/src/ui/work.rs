//! The frame of pages for staff: navigation at the side, page head, notices.

use domain::address::{Address as _, Home, Staff, StaffAccount, StaffSearch, StaffSignOut};
use domain::role::Permission;
use islands::{Palette, PaletteEntry, PaletteTexts};
use leptos::prelude::*;

use super::{Button, parts};
use crate::http::{Page, Side};
use crate::staff::navigation::navigation;

fn links(page: &Page, icons: bool) -> AnyView {
    let items: Vec<_> = navigation(page)
        .into_iter()
        .map(|entry| {
            let here = page.path == entry.page.path() || (entry.page != Staff.link() && page.is_within(&entry.page));
            let icon = icons.then(
                || view! { <span class=format!("kern-icon kern-icon--{}", entry.icon) aria-hidden="true"></span> },
            );
            view! { <li><a href=page.href(&entry.page) aria-current=here.then_some("page")>{icon}{entry.label}</a></li> }
        })
        .collect();
    view! { <ul>{items}</ul> }.into_any()
}

fn sign_out(page: &Page) -> AnyView {
    view! {
        <form method="post" action=page.href(StaffSignOut)>
            {Button::quiet(page.t.staff_sign_out()).submit()}
        </form>
    }
    .into_any()
}

fn palette(page: &Page) -> AnyView {
    let t = page.t;
    let entries = navigation(page)
        .into_iter()
        .map(|entry| PaletteEntry { label: entry.label, url: page.href(entry.page), kind: t.palette_page() })
        .collect();
    let texts = PaletteTexts {
        label: t.palette_label(),
        placeholder: t.palette_placeholder(),
        hint: t.palette_hint(),
        nothing: t.palette_nothing(),
    };
    let can_search =
        page.side == Side::District && page.staff.as_ref().is_some_and(|staff| staff.role.may(Permission::ReadPeople));
    let search = can_search.then(|| page.href(StaffSearch));
    view! { <Palette entries=entries texts=texts search=search/> }.into_any()
}

/// A page for staff around its content.
pub fn frame(page: &Page, content: AnyView) -> AnyView {
    let t = page.t;
    let name = page.staff.as_ref().map(|staff| staff.name.clone()).unwrap_or_default();
    view! {
        {parts::demo_ribbon(page)}
        <div class="ch-shell">
            <header class="ch-side">
                {parts::brand(page, Staff)}
                <nav class="ch-sidenav" aria-label=t.staff_nav_label()>
                    {links(page, true)}
                    <div class="ch-sidenav__foot">
                        <button class="ch-palette-open" type="button" hidden data-palette-open>
                            {t.palette_open()}" "<kbd>"/"</kbd>
                        </button>
                        {parts::languages(page)}
                        <a href=page.href(Home)>{t.staff_public_pages()}</a>
                        <a href=page.href(StaffAccount)><bdi>{name}</bdi></a>
                        {sign_out(page)}
                    </div>
                </nav>
                <details class="ch-menu">
                    <summary><span class="ch-menu__icon" aria-hidden="true"></span>{t.nav_menu()}</summary>
                    <nav aria-label=t.staff_nav_label()>
                        {links(page, false)}
                        {parts::languages(page)}
                        {sign_out(page)}
                    </nav>
                </details>
            </header>
            <main class="ch-work" id="main" tabindex="-1">{content}</main>
        </div>
        {palette(page)}
    }
    .into_any()
}

/// The head of a page: title, a line below, actions.
pub fn head(title: String, below: Option<String>, actions: AnyView) -> AnyView {
    view! {
        <div class="ch-pagehead">
            <div><h1>{title}</h1>{below.map(|below| view! { <p class="ch-muted">{below}</p> })}</div>
            <div class="ch-pagehead__actions">{actions}</div>
        </div>
    }
    .into_any()
}

/// A notice about what was just done: `success`, `info`, `warning` or `danger`.
pub fn flash(kind: &'static str, text: String) -> AnyView {
    view! {
        <div class=format!("ch-flash ch-flash--{kind}") role="status">
            <span class=format!("kern-icon kern-icon--{kind}") aria-hidden="true"></span>
            <p>{text}</p>
        </div>
    }
    .into_any()
}

/// A page with one card: signing in, taking up an invitation.
pub fn door(page: &Page, title: String, content: AnyView) -> AnyView {
    view! {
        {parts::demo_ribbon(page)}
        <main class="ch-door" id="main" tabindex="-1">
            <div class="ch-panel ch-door__card">
                {parts::brand(page, Home)}
                <h1>{title}</h1>
                {content}
                {parts::languages(page)}
            </div>
        </main>
    }
    .into_any()
}

/// A definition list's row; nothing given says so.
pub fn fact(page: &Page, label: String, value: Option<AnyView>) -> AnyView {
    match value {
        Some(value) => view! { <div><dt>{label}</dt><dd>{value}</dd></div> }.into_any(),
        None => view! { <div><dt>{label}</dt><dd class="ch-none">{page.t.staff_not_given()}</dd></div> }.into_any(),
    }
}
