//! The public directory of organisations and clubs that opened themselves and agreed to be shown.

use domain::address::{Directory, Query};
use domain::organisation::{Accessibility, OrganisationKind, Section};
use leptos::prelude::*;
use services::organisation;
use services::records::{Organisation, OrganisationFilter, Page as ListPage};
use services::scope::Tenant;

use crate::http::{Answer, Page, Queried, Visit, page_number, searched};
use crate::ui::count::{count, many};
use crate::ui::parts::{empty, list as list_of, pages};
use crate::ui::{Button, Document, public};

/// GET /directory
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let filter = OrganisationFilter {
        listed: true,
        kind: OrganisationKind::from_code(query.one("kind")),
        section: Section::from_code(query.one("section")),
        search: searched(&query),
    };
    let found = organisation::directory(&ctx, filter.clone(), page_number(&query)).await?;
    let t = page.t;
    let title = t.directory_title(&page.site.settings.name);
    Ok(Document::public(&page, title.clone(), t.meta_directory()).render(|| {
        let unfiltered = filter.kind.is_none() && filter.section.is_none() && filter.search.trim().is_empty();
        let content = view! {
            <section class="ch-section">
                <div class="ch-wrap">
                    <h1>{title}</h1>
                    <p class="ch-lead">{t.directory_lead()}</p>
                    {search(&page, &filter)}
                    {count(t.directory_count(many(found.total)))}
                    {results(&page, &filter, &found, unfiltered)}
                </div>
            </section>
        };
        public::frame(&page, content.into_any())
    }))
}

fn chips<I: Iterator<Item = (&'static str, String)>>(
    t: &texts::Texts,
    name: &'static str,
    legend: String,
    chosen: Option<&'static str>,
    offered: I,
) -> AnyView {
    let chips: Vec<_> = std::iter::once(("", t.directory_all()))
        .chain(offered)
        .map(|(code, label)| {
            view! {
                <label class="ch-chip">
                    <input type="radio" name=name value=code checked=chosen.unwrap_or_default() == code/>
                    <span>{label}</span>
                </label>
            }
        })
        .collect();
    view! { <fieldset class="ch-chips"><legend>{legend}</legend>{chips}</fieldset> }.into_any()
}

fn search(page: &Page, filter: &OrganisationFilter) -> AnyView {
    let t = page.t;
    let kinds = OrganisationKind::ALL.iter().map(|kind| (kind.code(), t.organisation_kind(kind.code())));
    let sections = Section::ALL.iter().map(|section| (section.code(), t.section(section.code())));
    view! {
        <form class="ch-search" role="search" action=page.href(Directory)>
            <div class="kern-form-input">
                <label class="kern-label" for="q">{t.directory_search_label()}</label>
                <div class="ch-search__row">
                    <input class="kern-form-input__input" id="q" name="q" type="search" dir="auto" value=filter.search.clone()/>
                    {Button::primary(t.directory_submit()).icon("search").submit()}
                </div>
            </div>
            {chips(t, "kind", t.directory_kind_label(), filter.kind.map(OrganisationKind::code), kinds)}
            {chips(t, "section", t.directory_section_label(), filter.section.map(Section::code), sections)}
        </form>
    }
    .into_any()
}

fn results(page: &Page, filter: &OrganisationFilter, found: &ListPage<Organisation>, unfiltered: bool) -> AnyView {
    let t = page.t;
    if found.rows.is_empty() {
        let (title, text) = if unfiltered {
            (t.directory_none_title(), t.directory_none_text())
        } else {
            (t.directory_empty_title(), t.directory_empty_text())
        };
        let text = view! { <p>{text}</p><p><a href=page.href(Directory)>{t.directory_reset()}</a></p> };
        return empty(title, text.into_any());
    }
    let items: Vec<_> = found.rows.iter().map(|organisation| result(page, organisation)).collect();
    let pairs = [
        ("q", filter.search.as_str()),
        ("kind", filter.kind.map_or("", OrganisationKind::code)),
        ("section", filter.section.map_or("", Section::code)),
    ];
    let pairs: Vec<_> = pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    view! { <ul class="ch-results">{items}</ul>{pages(page, found, &Query::of(&pairs))} }.into_any()
}

/// What the consent to the directory covers, and nothing else: no street, no person.
fn result(page: &Page, organisation: &Organisation) -> AnyView {
    let t = page.t;
    let details = &organisation.details;
    let languages: Vec<String> = details.languages.iter().map(|code| t.language(code)).collect();
    let languages = (!languages.is_empty()).then(|| {
        view! {
            <li>
                <span class="kern-icon kern-icon--language" aria-hidden="true"></span>
                <span class="kern-sr-only">{t.directory_languages_label()}": "</span>
                {list_of(page, &languages)}
            </li>
        }
    });
    let tags: Vec<_> = std::iter::once(t.organisation_kind(details.kind.code()))
        .chain(details.sections.iter().map(|section| t.section(section.code())))
        .chain(details.offers.iter().map(|offer| t.offer(offer.code())))
        .map(|tag| view! { <li>{tag}</li> })
        .collect();
    let access = (details.accessible != Accessibility::Unknown).then(|| {
        view! { <li>{t.directory_accessible_label()}": "{t.accessibility(details.accessible.code())}</li> }
    });
    let name = organisation.name.clone();
    let title = match details.website.clone() {
        Some(website) => view! { <a href=website rel="external noopener nofollow"><bdi>{name}</bdi></a> }.into_any(),
        None => view! { <bdi>{name}</bdi> }.into_any(),
    };
    let openness = details.openness.clone().map(|text| view! { <p dir="auto">{text}</p> });
    view! {
        <li class="ch-result">
            <h2 class="ch-result__title">{title}</h2>
            {openness}
            <ul class="ch-facts">
                <li>
                    <span class="kern-icon kern-icon--location" aria-hidden="true"></span>
                    <bdi>{organisation.place.clone()}</bdi>
                </li>
                {languages}
                {access}
            </ul>
            <ul class="ch-tags">{tags}</ul>
        </li>
    }
    .into_any()
}
