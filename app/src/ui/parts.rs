//! Small pieces that several pages use.

use domain::Locale;
use domain::address::{Address, DemoMails, Query};
use leptos::prelude::*;
use services::records::Page as ListPage;

use super::art;
use crate::http::Page;

/// The mark and the name, leading home.
pub fn brand(page: &Page, home: impl Address) -> AnyView {
    let place = page.site.settings.name.clone();
    view! {
        <a class="ch-brand" href=page.href(home)>
            <span class="ch-brand__mark" aria-hidden="true" inner_html=art::LOGO></span>
            <span class="ch-brand__text">
                <span class="ch-brand__name">{page.t.site_name()}</span>
                // The name of a place in Germany: browsers hyphenate it by its own rules.
                <span class="ch-brand__place"><bdi lang="de">{place}</bdi></span>
            </span>
        </a>
    }
    .into_any()
}

/// The switch between languages: plain links to this same page.
pub fn languages(page: &Page) -> AnyView {
    let links: Vec<_> = Locale::ALL
        .iter()
        .map(|locale| {
            let current = (*locale == page.locale).then_some("true");
            view! {
                <li>
                    <a href=page.here_in(*locale) lang=locale.code() hreflang=locale.code() aria-current=current>
                        {texts::own_name(*locale)}
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <details class="ch-lang">
            <summary>
                <span class="kern-icon kern-icon--language" aria-hidden="true"></span>
                <span class="ch-lang__now">{texts::own_name(page.locale)}</span>
                <span class="kern-sr-only">" – "{page.t.language_switch_label()}</span>
            </summary>
            <ul>{links}</ul>
        </details>
    }
    .into_any()
}

/// The ribbon that says that everything is invented.
pub fn demo_ribbon(page: &Page) -> Option<AnyView> {
    page.site.demo.then(|| {
        view! {
            <aside class="ch-demo" aria-label="Demo">
                <strong>"Demo"</strong>
                " "
                {page.t.demo_ribbon()}
                " "
                <a href=page.href(DemoMails)>{page.t.demo_mailbox_link()}</a>
            </aside>
        }
        .into_any()
    })
}

/// The items of a list as the language separates them.
pub fn list(page: &Page, items: &[String]) -> String {
    items.join(&page.t.list_separator())
}

/// Links to the pages before and after, keeping the rest of the query.
pub fn pages<T>(page: &Page, list: &ListPage<T>, query: &Query) -> Option<AnyView> {
    if list.pages() <= 1 {
        return None;
    }
    let number = list.paging.page.min(list.pages());
    let link = |to: u64| query.clone().with("page", to).to_string();
    let previous = (number > 1).then(|| {
        view! { <a class="ch-pages__prev" href=link(number - 1) rel="prev">{page.t.pagination_previous()}</a> }
    });
    let next = (number < list.pages()).then(|| {
        view! { <a class="ch-pages__next" href=link(number + 1) rel="next">{page.t.pagination_next()}</a> }
    });
    Some(
        view! {
            <nav class="ch-pages" aria-label=page.t.pagination_label()>
                {previous}
                <span class="ch-pages__now">{page.t.pagination_page(number, list.pages())}</span>
                {next}
            </nav>
        }
        .into_any(),
    )
}

/// A friendly nothing.
pub fn empty(title: String, text: AnyView) -> AnyView {
    view! {
        <div class="ch-empty">
            {art::art("ch-empty__art", art::EMPTY)}
            <h2>{title}</h2>
            {text}
        </div>
    }
    .into_any()
}

/// In a demonstration, where the mail is to be found that a page speaks of.
pub fn demo_mailbox(page: &Page) -> Option<AnyView> {
    let t = page.t;
    page.site.demo.then(|| {
        view! {
            <p class="ch-demo ch-demo--big">
                <strong>"Demo"</strong>" "{t.thanks_demo_hint()}" "
                <a href=page.href(DemoMails)>{t.thanks_demo_link()}</a>
            </p>
        }
        .into_any()
    })
}

/// A page with a drawing, a sentence and what to do next: after a form, for an error.
pub fn outcome(drawing: &'static str, title: String, content: AnyView) -> AnyView {
    view! {
        <section class="ch-section">
            <div class="ch-outcome">
                {art::art("ch-outcome__art", drawing)}
                <h1>{title}</h1>
                {content}
            </div>
        </section>
    }
    .into_any()
}

/// The way back to the page above.
pub fn back(page: &Page, to: impl Address, label: String) -> AnyView {
    view! { <p class="ch-back"><a href=page.href(to)>{label}</a></p> }.into_any()
}
