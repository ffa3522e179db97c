//! The state's public page.

use std::sync::Arc;

use axum::Extension;
use domain::address::Home;
use leptos::prelude::*;
use services::scope::State;

use super::map::{Tile, map};
use crate::http::{Answer, Districts, Page, Visit};
use crate::ui::art::{self, art};
use crate::ui::{Document, public};

/// GET /
pub async fn home(Visit { page, .. }: Visit<State>, Extension(districts): Extension<Arc<Districts>>) -> Answer {
    let t = page.t;
    Ok(Document::public(&page, t.site_tagline(), t.meta_state()).render(|| {
        let content = view! {
            <section class="ch-hero">
                <div class="ch-wrap ch-hero__inner">
                    <div class="ch-hero__text">
                        <h1>{t.state_title()}</h1>
                        <p class="ch-lead">{t.state_lead()}</p>
                    </div>
                    {art("ch-hero__art", art::STATE)}
                </div>
            </section>
            {tiles(&page, &districts)}
            <section class="ch-section ch-section--tint">
                <div class="ch-wrap ch-wrap--narrow ch-prose">
                    <h2>{t.state_what_title()}</h2>
                    <p>{t.state_what_text_1()}</p>
                    <p>{t.state_what_text_2()}</p>
                    <p>{t.state_what_text_3()}</p>
                </div>
            </section>
            <section class="ch-section">
                <div class="ch-wrap">
                    <ul class="ch-focus">
                        <li class="ch-focus__card">
                            {art("ch-focus__art", art::WOMEN)}
                            <h2 class="ch-focus__title">{t.state_women_title()}</h2>
                            <p>{t.state_women_text()}</p>
                        </li>
                        <li class="ch-focus__card">
                            {art("ch-focus__art", art::PARTNERS)}
                            <h2 class="ch-focus__title">{t.state_partners_title()}</h2>
                            <p>{t.state_partners_text()}</p>
                        </li>
                        <li class="ch-focus__card">
                            <h2 class="ch-focus__title">{t.state_for_districts_title()}</h2>
                            <p>{t.state_for_districts_text()}</p>
                        </li>
                    </ul>
                </div>
            </section>
        };
        public::frame(&page, content.into_any())
    }))
}

fn tiles(page: &Page, districts: &Districts) -> AnyView {
    let t = page.t;
    let tile = |district: &domain::district::District| match districts.url(district.slug) {
        Some(url) => Tile {
            url: Some(format!("{url}{}", page.href(Home))),
            spoken: t.state_map_active(district.name),
            number: None,
            heat: Some(3),
        },
        None => Tile { url: None, spoken: t.state_map_inactive(district.name), number: None, heat: None },
    };
    let names: Vec<_> = domain::district::DISTRICTS
        .iter()
        .filter_map(|district| {
            let url = districts.url(district.slug)?;
            Some(view! { <li><a class="ch-chip" href=format!("{url}{}", page.href(Home))><span>{district.name}</span></a></li> })
        })
        .collect();
    view! {
        <section class="ch-section">
            <div class="ch-wrap">
                <h2>{t.state_map_title()}</h2>
                <p class="ch-section__intro">{t.state_map_intro()}</p>
                <div class="ch-tilemap-wrap">
                    {map(t.state_map_title(), tile)}
                    <ul class="ch-legend" aria-hidden="true">
                        <li><span class="ch-tile--h3"></span>{t.state_map_legend_active()}</li>
                        <li><span class="ch-tile--off"></span>{t.state_map_legend_inactive()}</li>
                    </ul>
                </div>
                <ul class="ch-chips">{names}</ul>
            </div>
        </section>
    }
    .into_any()
}
