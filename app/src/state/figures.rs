//! The state's figures: tiles, chart, table, CSV. All of it is protected counts.

use std::sync::Arc;

use axum::Extension;
use domain::address::{Address as _, Home, Staff, StaffAccount, StaffFiguresCsv};
use domain::district::{DISTRICTS, by_slug};
use domain::report::{Indicator, LEAST, Report, Total};
use domain::role::Permission;
use leptos::prelude::*;
use services::scope::State;
use services::state::{Figures, figures};

use super::map::{Tile, map};
use crate::common::chart::{bars, told};
use crate::http::{Answer, Districts, Page, Queried, Visit, see_other};
use crate::ui::count::number;
use crate::ui::csv::csv;
use crate::ui::list::export_link;
use crate::ui::parts::empty;
use crate::ui::{Document, work};

/// GET /staff
pub async fn page(
    Visit { page, ctx, .. }: Visit<State>,
    Extension(districts): Extension<Arc<Districts>>,
    Queried(query): Queried,
) -> Answer {
    let staff = ctx.require(Permission::OwnAccount)?;
    if !staff.role.may(Permission::ReadFigures) {
        return Ok(see_other(&page.href(StaffAccount)));
    }
    let figures = figures(&ctx).await?;
    let indicator = Indicator::from_code(query.one("show")).unwrap_or(Indicator::Volunteers);
    let t = page.t;
    Ok(Document::staff(&page, t.figures_title()).render(|| {
        let export = export_link(&page, StaffFiguresCsv);
        let body = if figures.reports.is_empty() {
            empty(t.figures_empty_title(), view! { <p>{t.figures_empty_text()}</p> }.into_any())
        } else {
            view! {
                {totals(&page, &figures)}
                {tiles(&page, &figures, &districts, indicator)}
                {by_month(&page, &figures)}
                {by_district(&page, &figures)}
            }
            .into_any()
        };
        let content = view! {
            {work::head(t.figures_title(), Some(t.figures_lead(number(&page, LEAST))), export)}
            {body}
        };
        work::frame(&page, content.into_any())
    }))
}

fn totals(page: &Page, figures: &Figures) -> AnyView {
    let items: Vec<_> = Indicator::ALL
        .iter()
        .map(|indicator| {
            view! {
                <li class="ch-stat">
                    <span class="ch-stat__n">{told(page, figures.total(*indicator))}</span>
                    <span class="ch-stat__what">{page.t.indicator(indicator.code())}</span>
                </li>
            }
        })
        .collect();
    view! { <ul class="ch-stats">{items}</ul> }.into_any()
}

fn one(report: &Report, indicator: Indicator) -> Total {
    std::iter::once(report.count(indicator)).collect()
}

fn tiles(page: &Page, figures: &Figures, districts: &Districts, indicator: Indicator) -> AnyView {
    let t = page.t;
    let greatest = figures.reports.iter().map(|report| one(report, indicator).at_least).max().unwrap_or(0).max(1);
    let tile = |district: &domain::district::District| {
        let report = figures.reports.iter().find(|report| report.slug == district.slug);
        match report {
            Some(report) => {
                let total = one(report, indicator);
                let heat =
                    if total.at_least == 0 { 0 } else { 1 + u8::try_from(total.at_least * 3 / greatest).unwrap_or(3) };
                Tile {
                    url: districts.url(district.slug).map(|url| format!("{url}{}", page.href(Home))),
                    spoken: format!("{}: {}", district.name, told(page, total)),
                    number: Some(told(page, total)),
                    heat: Some(heat),
                }
            }
            None => Tile { url: None, spoken: t.state_map_inactive(district.name), number: None, heat: None },
        }
    };
    let chips: Vec<_> = Indicator::ALL
        .iter()
        .map(|other| {
            let here = (*other == indicator).then_some("true");
            let url = page.href(Staff.with("show", other));
            view! { <li><a class="ch-chip" href=url aria-current=here><span>{t.indicator(other.code())}</span></a></li> }
        })
        .collect();
    view! {
        <section class="ch-panel ch-panel--wide">
            <h2>{t.figures_map_title()}</h2>
            <ul class="ch-chips">{chips}</ul>
            <div class="ch-tilemap-wrap">{map(t.figures_map_title(), tile)}</div>
        </section>
    }
    .into_any()
}

fn by_month(page: &Page, figures: &Figures) -> AnyView {
    let t = page.t;
    let months: Vec<(String, Total)> =
        figures.months().into_iter().map(|(month, total)| (texts::format::month(page.locale, month), total)).collect();
    let rows: Vec<_> = months
        .iter()
        .rev()
        .map(|(name, total)| {
            view! { <tr><th scope="row">{name.clone()}</th><td class="is-num">{told(page, *total)}</td></tr> }
        })
        .collect();
    view! {
        <figure class="ch-figure ch-panel ch-panel--wide">
            <figcaption><h2>{t.figures_months_title()}</h2></figcaption>
            <div class="ch-scroll" tabindex="0" role="region" aria-label=t.figures_months_title()>
                {bars(page, t.figures_months_label(), &months)}
            </div>
            <details class="ch-why">
                <summary>{t.figures_as_table()}</summary>
                <table class="ch-table ch-table--figures">
                    <thead>
                        <tr><th scope="col">{t.figures_month()}</th><th scope="col" class="is-num">{t.figures_signups()}</th></tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </details>
        </figure>
    }
    .into_any()
}

fn by_district(page: &Page, figures: &Figures) -> AnyView {
    let t = page.t;
    let head: Vec<_> = Indicator::ALL
        .iter()
        .map(|indicator| view! { <th scope="col" class="is-num">{t.indicator(indicator.code())}</th> })
        .collect();
    let rows: Vec<_> = figures
        .reports
        .iter()
        .map(|report| {
            let cells: Vec<_> = Indicator::ALL
                .iter()
                .map(|indicator| view! { <td class="is-num">{told(page, one(report, *indicator))}</td> })
                .collect();
            let name = by_slug(&report.slug).map_or(report.slug.clone(), |district| district.name.to_owned());
            let made = texts::format::time(page.locale, report.made_at);
            view! { <tr><th scope="row">{name}</th>{cells}<td class="is-time">{made}</td></tr> }
        })
        .collect();
    let sums: Vec<_> = Indicator::ALL
        .iter()
        .map(|indicator| view! { <td class="is-num">{told(page, figures.total(*indicator))}</td> })
        .collect();
    view! {
        <section class="ch-panel ch-panel--wide">
            <h2>{t.figures_districts_title()}</h2>
            <div class="ch-scroll" tabindex="0" role="region" aria-label=t.figures_districts_title()>
                <table class="ch-table ch-table--figures">
                    <thead>
                        <tr><th scope="col">{t.figures_district()}</th>{head}<th scope="col">{t.figures_made_at()}</th></tr>
                    </thead>
                    <tbody>{rows}</tbody>
                    <tfoot><tr><th scope="row">{t.figures_total()}</th>{sums}<td></td></tr></tfoot>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// GET /staff/figures.csv
pub async fn export(Visit { page, ctx, .. }: Visit<State>) -> Answer {
    let figures = figures(&ctx).await?;
    let t = page.t;
    let months: Vec<_> = figures.months().into_iter().map(|(month, _)| month).collect();
    let head: Vec<String> = [t.figures_district(), "AGS".to_owned()]
        .into_iter()
        .chain(Indicator::ALL.iter().map(|indicator| t.indicator(indicator.code())))
        .chain(months.iter().map(|month| month.format("%Y-%m").to_string()))
        .collect();
    // For programs: the number, or what hides it.
    let cell = |count: Option<u64>| count.map_or(format!("< {LEAST}"), |count| count.to_string());
    let records = DISTRICTS.iter().filter_map(|district| {
        let report = figures.reports.iter().find(|report| report.slug == district.slug)?;
        let counts = Indicator::ALL.iter().map(|indicator| cell(report.count(*indicator).told()));
        let by_month = months.iter().map(|month| {
            let count = report.signups.iter().find(|(of, _)| of == month).and_then(|(_, count)| count.told());
            cell(count)
        });
        Some([district.name.to_owned(), report.ags.clone()].into_iter().chain(counts).chain(by_month).collect())
    });
    Ok(csv(&head, records, "figures.csv"))
}
