//! The frame of public pages: header, navigation, footer.

use domain::address::{
    Accessibility, Address as _, Directory, Events, Home, Imprint, Join, Link, Me, Partners, Privacy, Staff, Women,
};
use leptos::prelude::*;

use super::parts;
use crate::http::{Page, Side};

fn links(page: &Page) -> AnyView {
    let t = page.t;
    let entries: Vec<(Link, String)> = match page.side {
        Side::District => vec![
            (Women.link(), t.nav_women()),
            (Partners.link(), t.nav_partners()),
            (Directory.link(), t.nav_directory()),
            (Events.link(), t.events_title()),
            (Join.link(), t.nav_join()),
            (Me.link(), t.me_title()),
        ],
        Side::State => vec![(Staff.link(), t.state_sign_in())],
        Side::Nowhere => Vec::new(),
    };
    let items: Vec<_> = entries
        .into_iter()
        .map(|(path, label)| {
            let current = page.is_within(&path).then_some("page");
            view! { <li><a href=page.href(path) aria-current=current>{label}</a></li> }
        })
        .collect();
    view! { <ul>{items}</ul> }.into_any()
}

/// A public page around its content.
pub fn frame(page: &Page, content: AnyView) -> AnyView {
    let t = page.t;
    let navigation = (page.side != Side::Nowhere).then(|| {
        view! {
            <nav class="ch-nav" aria-label=t.nav_label()>{links(page)}</nav>
            {parts::languages(page)}
            <details class="ch-menu">
                <summary><span class="ch-menu__icon" aria-hidden="true"></span>{t.nav_menu()}</summary>
                <nav aria-label=t.nav_label()>{links(page)}</nav>
            </details>
        }
    });
    let footer = (page.side != Side::Nowhere).then(|| {
        let operator = page.site.settings.operator.clone();
        let by = (!operator.is_empty()).then(|| view! { <p>{t.footer_by(operator)}</p> });
        view! {
            <footer class="ch-footer">
                <div class="ch-wrap ch-footer__inner">
                    <div><p class="ch-footer__name">{t.site_name()}</p>{by}</div>
                    <nav aria-label=t.footer_label()>
                        <ul>
                            <li><a href=page.href(Imprint)>{t.footer_imprint()}</a></li>
                            <li><a href=page.href(Privacy)>{t.footer_privacy()}</a></li>
                            <li><a href=page.href(Accessibility)>{t.footer_accessibility()}</a></li>
                            <li><a href=page.href(Staff)>{t.nav_sign_in()}</a></li>
                        </ul>
                    </nav>
                </div>
            </footer>
        }
    });
    view! {
        {parts::demo_ribbon(page).filter(|_| page.side != Side::Nowhere)}
        <header class="ch-header">
            <div class="ch-wrap ch-header__inner">{parts::brand(page, Home)}{navigation}</div>
        </header>
        <main id="main" class="ch-main" tabindex="-1">{content}</main>
        {footer}
    }
    .into_any()
}
