//! Files that machines look for: robots.txt, sitemap.xml, security.txt (RFC 9116).

use std::fmt::Write as _;

use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use chrono::{Duration, SecondsFormat};
use domain::Locale;
use domain::address::{self, KEPT_OUT, SecurityTxt, Sitemap, localized};
use services::scope::Shared;

use crate::http::{Answer, Page, Side, Visit};

fn text(kind: &'static str, text: String) -> Response {
    ([(header::CONTENT_TYPE, kind)], text).into_response()
}

fn robots_of(page: &Page) -> Response {
    // A demonstration must not be found in place of the real thing.
    let mut rules = String::from(if page.site.demo { "Disallow: /\n" } else { "" });
    if !page.site.demo {
        for path in KEPT_OUT {
            let _ = writeln!(rules, "Disallow: {path}");
            for locale in Locale::ALL {
                let _ = writeln!(rules, "Disallow: /{locale}{path}");
            }
        }
    }
    let sitemap = page.site.plain_url(Sitemap);
    text("text/plain; charset=utf-8", format!("User-agent: *\n{rules}Sitemap: {sitemap}\n"))
}

fn sitemap_of(page: &Page) -> Response {
    let side = match page.side {
        Side::District => address::Side::District,
        Side::State | Side::Nowhere => address::Side::State,
    };
    let base = &page.site.base_url;
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for path in address::listed(side) {
        for locale in Locale::ALL {
            let _ = write!(xml, "<url><loc>{base}{}</loc>", localized(*locale, &path));
            for other in Locale::ALL {
                let href = localized(*other, &path);
                let _ = write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{base}{href}\"/>");
            }
            xml.push_str("</url>\n");
        }
    }
    xml.push_str("</urlset>\n");
    text("application/xml", xml)
}

fn security_of<S: Shared>(visit: &Visit<S>) -> Answer {
    let settings = &visit.page.site.settings;
    let email =
        if settings.data_protection_email.is_empty() { &settings.email } else { &settings.data_protection_email };
    if email.is_empty() {
        return Err(services::Error::NotFound.into());
    }
    let expires = (visit.ctx.now() + Duration::days(180)).to_rfc3339_opts(SecondsFormat::Secs, true);
    let languages = Locale::ALL.iter().map(|locale| locale.code()).collect::<Vec<_>>().join(", ");
    Ok(text(
        "text/plain; charset=utf-8",
        format!(
            "Contact: mailto:{email}\nExpires: {expires}\nPreferred-Languages: {languages}\nCanonical: {}\n",
            visit.page.site.plain_url(SecurityTxt)
        ),
    ))
}

/// GET /robots.txt
pub async fn robots<S: Shared>(Visit { page, .. }: Visit<S>) -> Response {
    robots_of(&page)
}

/// GET /sitemap.xml
pub async fn sitemap<S: Shared>(Visit { page, .. }: Visit<S>) -> Response {
    sitemap_of(&page)
}

/// GET /.well-known/security.txt
pub async fn security<S: Shared>(visit: Visit<S>) -> Answer {
    security_of(&visit)
}
