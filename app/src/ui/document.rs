//! The document around every page.

use std::sync::Arc;

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use domain::Locale;
use domain::address::READYZ;
use leptos::prelude::*;
use reactive_graph::owner::Owner;

use crate::http::Page;

/// What browsers load of the islands: `cargo xtask site` makes these files.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Bundle {
    /// Forms in steps.
    Form,
    /// The palette of the pages behind the sign-in.
    Work,
}

impl Bundle {
    /// The script, which loads the rest.
    const fn script(self) -> &'static str {
        match self {
            Self::Form => "form.js",
            Self::Work => "work.js",
        }
    }
}

/// A page's head, and what its body is.
pub struct Document<'a> {
    pub title: String,
    /// For search engines and link previews; pages behind a sign-in have none.
    pub description: Option<String>,
    pub page: &'a Page,
    pub status: StatusCode,
    /// `ch-public`, `ch-staff` or both classes of the own area.
    pub class: &'static str,
    /// The bundle of islands that the page loads, if it has any.
    pub islands: Option<Bundle>,
    /// Whether nothing may keep the page, because it holds a token or somebody's data.
    pub no_store: bool,
}

impl<'a> Document<'a> {
    /// A public page.
    pub fn public(page: &'a Page, title: String, description: String) -> Self {
        Self {
            title,
            description: Some(description),
            page,
            status: StatusCode::OK,
            class: "ch-public",
            islands: None,
            no_store: false,
        }
    }

    /// A page behind a sign-in.
    pub fn staff(page: &'a Page, title: String) -> Self {
        Self {
            title,
            description: None,
            page,
            status: StatusCode::OK,
            class: "ch-staff",
            islands: Some(Bundle::Work),
            no_store: true,
        }
    }

    /// A page of somebody's own area, or one that leads into it.
    pub fn own(page: &'a Page, title: String) -> Self {
        Self { class: "ch-public ch-own", islands: None, ..Self::staff(page, title) }
    }

    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// A page with a form that is sent: it has a token and must be fresh.
    #[must_use]
    pub fn form(mut self, islands: Option<Bundle>) -> Self {
        self.islands = islands;
        self.no_store = true;
        self
    }

    /// Renders the document around a body. The body is made inside the rendering, because islands count there.
    pub fn render(self, body: impl FnOnce() -> AnyView) -> Response {
        let html = self.html(body);
        self.answer(html)
    }

    /// The same for a page that depends on nothing but site, language and path: it is rendered once for all visitors.
    pub fn render_once(self, body: impl FnOnce() -> AnyView) -> Response {
        let html = self.page.kept.or_make(self.page, || self.html(body));
        self.answer(html)
    }

    fn html(&self, body: impl FnOnce() -> AnyView) -> String {
        let context = Arc::new(hydration_context::SsrSharedContext::new_islands());
        let owner = Owner::new_root(Some(context));
        let html = owner.with(|| {
            let body = body();
            self.view(body).to_html()
        });
        drop(owner);
        format!("<!doctype html>{html}")
    }

    fn answer(&self, html: String) -> Response {
        let kind = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
        let mut response = (self.status, kind, html).into_response();
        if self.no_store {
            response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
        }
        response
    }

    fn view(&self, body: AnyView) -> AnyView {
        let page = self.page;
        let (t, assets) = (page.t, &page.assets);
        let title = texts::plain(&format!("{} · {}", self.title, page.site.settings.name));
        let here = format!("{}{}", page.site.base_url, page.path_in(page.locale));
        let accent = &page.site.settings.accent;
        let accent = if domain::district::is_colour(accent) { accent.as_str() } else { "#0b5c6b" };
        let accent = format!(":root{{--ch-accent:{accent}}}");
        let public = self.description.as_ref().map(|description| {
            let description = texts::plain(description);
            let alternates: Vec<_> = Locale::ALL
                .iter()
                .map(|locale| {
                    let url = format!("{}{}", page.site.base_url, page.path_in(*locale));
                    view! { <link rel="alternate" hreflang=locale.code() href=url/> }
                })
                .collect();
            let any = format!("{}{}", page.site.base_url, page.path);
            view! {
                <meta name="description" content=description.clone()/>
                <link rel="canonical" href=here.clone()/>
                {alternates}
                <link rel="alternate" hreflang="x-default" href=any/>
                {open_graph("og:type", "website".to_owned())}
                {open_graph("og:site_name", "Connecting Humans".to_owned())}
                {open_graph("og:title", title.clone())}
                {open_graph("og:description", description)}
                {open_graph("og:url", here.clone())}
                {open_graph("og:locale", page.locale.code().to_owned())}
                <meta name="twitter:card" content="summary"/>
            }
        });
        let font = |name: &str| {
            let url = assets.url(name);
            view! { <link rel="preload" href=url r#as="font" r#type="font/woff2" crossorigin="anonymous"/> }
        };
        let fonts = page.locale.script().font.map(|subset| {
            [400, 600].map(|weight| font(&format!("fira-sans-{subset}-{weight}-normal.woff2"))).collect_view()
        });
        let bundle = self.islands.map(Bundle::script).filter(|script| assets.has(script));
        let islands = bundle.map(|script| {
            // As Leptos' own script for islands, less what only nested ones need.
            let script = format!(
                "import start,*as mod from{:?};await start();mod.hydrate();\
                 for(const e of document.querySelectorAll('leptos-island'))mod[e.dataset.component]?.(e);\
                 document.documentElement.dataset.ready='';",
                assets.url(script)
            );
            view! { <script r#type="module" nonce=page.nonce.clone() inner_html=script></script> }
        });
        let reload = page.live_reload.map(|start| {
            let script = format!(
                "setInterval(async()=>{{try{{const s=(await fetch('{READYZ}',{{cache:'no-store'}})).headers.get('x-start');\
                 if(s&&s!=='{start}')location.reload()}}catch{{}}}},700)"
            );
            view! { <script nonce=page.nonce.clone() inner_html=script></script> }
        });
        let robots = self.description.is_none().then(|| view! { <meta name="robots" content="noindex"/> });
        view! {
            <html lang=page.locale.code() dir=page.locale.direction().code()>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <meta name="color-scheme" content="light dark"/>
                    <meta name="theme-color" content=page.site.settings.accent.clone()/>
                    <meta name="format-detection" content="telephone=no"/>
                    <title inner_html=texts::escape(&title)></title>
                    {robots}
                    {public}
                    <link rel="icon" href=assets.url("favicon.svg") r#type="image/svg+xml"/>
                    {fonts}
                    <link rel="stylesheet" href=assets.url("app.css")/>
                    <style nonce=page.nonce.clone() inner_html=accent></style>
                    {islands}
                    {reload}
                </head>
                <body class=self.class>
                    <a class="ch-skip" href="#main">{t.skip_to_content()}</a>
                    {body}
                </body>
            </html>
        }
        .into_any()
    }
}

/// A property for link previews (Open Graph protocol).
fn open_graph(property: &'static str, content: String) -> AnyView {
    leptos::html::meta().attr("property", property).content(content).into_any()
}
