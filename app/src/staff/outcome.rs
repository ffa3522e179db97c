//! What the district's tandems reached: outcomes by month and kind, connections, what the questionnaires say in total.

use chrono::{Datelike as _, NaiveDate};
use domain::address::{Address as _, StaffOutcomesCsv};
use domain::form::Input;
use domain::meeting::Connection;
use domain::meeting::OutcomeKind;
use domain::meeting::questionnaire::Change;
use domain::report::Total;
use leptos::prelude::*;
use services::meeting::figures::{Figures, figures};
use services::scope::Tenant;

use crate::common::chart::{bars, told};
use crate::common::connection::drawing;
use crate::http::{Answer, Page, Queried, Visit};
use crate::ui::count::{many, number};
use crate::ui::list::{Columns, Filters, Offer};
use crate::ui::parts::empty;
use crate::ui::{Button, Document, work};

/// The year and the kind that the address asks for. What can't be is this year, or all.
fn asked(query: &Input) -> (Option<i32>, Option<OutcomeKind>) {
    (query.one("year").parse().ok(), OutcomeKind::from_code(query.one("kind")))
}

fn filters(page: &Page, query: &Input, figures: &Figures) -> Filters {
    let t = page.t;
    let years: Vec<_> = figures.years().map(|year| Offer::new(year, year.to_string(), ())).collect();
    let kinds = Offer::any(t.outcomes_all(), OutcomeKind::ALL, |kind| t.outcome_kind(kind.code()));
    let mut filters = Filters::read(page, query);
    filters.words(t.outcomes_year());
    filters.choice("year", t.outcomes_year(), &years);
    filters.words(t.outcomes_kind());
    filters.choice("kind", t.outcomes_kind(), &kinds);
    filters
}

/// GET /staff/outcomes
pub async fn page(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (year, kind) = asked(&query);
    let figures = figures(&ctx, year, kind).await?;
    let page = &page;
    let t = page.t;
    Ok(Document::staff(page, t.outcomes_title()).render(|| {
        let filters = filters(page, &query, &figures);
        let export = page.href(StaffOutcomesCsv.asked(&filters.query()));
        let export = Button::secondary(t.outcomes_export()).download(export);
        let content = view! {
            {work::head(t.outcomes_title(), Some(t.outcomes_lead()), export)}
            {filters.form()}
            {by_month(page, &figures)}
            {made(page, &figures)}
            {changes(page, &figures)}
        };
        work::frame(page, content.into_any())
    }))
}

fn exact(count: u64) -> Total {
    Total { at_least: count, exact: true }
}

fn by_month(page: &Page, figures: &Figures) -> AnyView {
    let t = page.t;
    if figures.total() == 0 {
        return empty(t.outcomes_empty_title(), view! { <p>{t.outcomes_empty_text()}</p> }.into_any());
    }
    let months: Vec<(NaiveDate, u64)> = figures.months().collect();
    let drawn: Vec<(String, Total)> =
        months.iter().map(|(month, count)| (texts::format::month(page.locale, *month), exact(*count))).collect();
    let kinds: Vec<OutcomeKind> = OutcomeKind::ALL.iter().copied().filter(|kind| figures.of_kind(*kind) > 0).collect();
    let head: Vec<_> =
        kinds.iter().map(|kind| view! { <th scope="col" class="is-num">{t.outcome_kind(kind.code())}</th> }).collect();
    let rows: Vec<_> = months
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(month, count)| {
            let cells: Vec<_> = kinds
                .iter()
                .map(|kind| view! { <td class="is-num">{number(page, figures.count(*month, *kind))}</td> })
                .collect();
            view! {
                <tr>
                    <th scope="row">{texts::format::month(page.locale, *month)}</th>
                    {cells}
                    <td class="is-num">{number(page, *count)}</td>
                </tr>
            }
        })
        .collect();
    let sums: Vec<_> =
        kinds.iter().map(|kind| view! { <td class="is-num">{number(page, figures.of_kind(*kind))}</td> }).collect();
    view! {
        <figure class="ch-figure ch-panel ch-panel--wide">
            <figcaption><h2>{t.outcomes_by_month()}</h2></figcaption>
            <div class="ch-scroll" tabindex="0" role="region" aria-label=t.outcomes_by_month()>
                {bars(page, t.outcomes_by_month(), &drawn)}
            </div>
        </figure>
        <section class="ch-panel ch-panel--wide">
            <h2>{t.outcomes_by_kind()}</h2>
            <div class="ch-scroll" tabindex="0" role="region" aria-label=t.outcomes_by_kind()>
                <table class="ch-table ch-table--figures">
                    <thead>
                        <tr>
                            <th scope="col">{t.outcomes_month()}</th>
                            {head}
                            <th scope="col" class="is-num">{t.outcomes_sum()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                    <tfoot>
                        <tr>
                            <th scope="row">{t.outcomes_sum()}</th>
                            {sums}
                            <td class="is-num">{number(page, figures.total())}</td>
                        </tr>
                    </tfoot>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// Which connections meetings and outcomes made, as counts and shares.
fn made(page: &Page, figures: &Figures) -> AnyView {
    let t = page.t;
    let share = |count: u64, of: u64| {
        let percent = (count * 100 + of / 2).checked_div(of).unwrap_or(0);
        t.outcomes_share(number(page, count), u32::try_from(percent).unwrap_or(100))
    };
    let rows: Vec<_> = Connection::ALL
        .iter()
        .map(|connection| {
            let (meetings, outcomes) = figures.made(*connection);
            let width = (meetings * 100).checked_div(figures.meetings).unwrap_or(0);
            view! {
                <tr>
                    <th scope="row" class="ch-connection__row">
                        {drawing(*connection)}<span>{t.meeting_connection(connection.code())}</span>
                    </th>
                    <td class="is-num">
                        {share(meetings, figures.meetings)}
                        <svg class="ch-share" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                            <rect width=width.to_string() height="6"></rect>
                        </svg>
                    </td>
                    <td class="is-num">{share(outcomes, figures.total())}</td>
                </tr>
            }
        })
        .collect();
    let count = many(figures.meetings);
    view! {
        <section class="ch-panel ch-panel--wide">
            <h2>{t.outcomes_connections()}</h2>
            <p class="ch-muted">{t.outcomes_connections_lead(count)}</p>
            <div class="ch-scroll" tabindex="0" role="region" aria-label=t.outcomes_connections()>
                <table class="ch-table ch-table--figures">
                    <thead>
                        <tr>
                            <th scope="col">{t.questionnaire_area_label()}</th>
                            <th scope="col" class="is-num">{t.outcomes_connections_meetings()}</th>
                            <th scope="col" class="is-num">{t.outcomes_connections_outcomes()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn changes(page: &Page, figures: &Figures) -> AnyView {
    let t = page.t;
    let head: Vec<_> = Change::ALL
        .iter()
        .map(|change| view! { <th scope="col" class="is-num">{t.questionnaire_change(change.code())}</th> })
        .collect();
    let rows: Vec<_> = figures
        .changes
        .iter()
        .map(|changes| {
            let cells: Vec<_> = changes
                .counts
                .iter()
                .map(|count| view! { <td class="is-num">{told(page, std::iter::once(*count).collect())}</td> })
                .collect();
            view! { <tr><th scope="row">{t.questionnaire_area(changes.area.code())}</th>{cells}</tr> }
        })
        .collect();
    view! {
        <section class="ch-panel ch-panel--wide">
            <h2>{t.outcomes_changes()}</h2>
            <p class="ch-muted">{t.outcomes_changes_lead()}</p>
            <div class="ch-scroll" tabindex="0" role="region" aria-label=t.outcomes_changes()>
                <table class="ch-table ch-table--figures">
                    <thead><tr><th scope="col">{t.questionnaire_area_label()}</th>{head}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// GET /staff/outcomes.csv
pub async fn export(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    let (year, kind) = asked(&query);
    let figures = figures(&ctx, year, kind).await?;
    let t = page.t;
    let rows: Vec<(NaiveDate, OutcomeKind, u64)> = figures
        .months()
        .flat_map(|(month, _)| OutcomeKind::ALL.iter().map(move |kind| (month, *kind)))
        .map(|(month, kind)| (month, kind, figures.count(month, kind)))
        .filter(|(.., count)| *count > 0)
        .collect();
    Ok(Columns::<(NaiveDate, OutcomeKind, u64)>::new(&page)
        .exported(t.outcomes_month(), |(month, ..)| format!("{}-{:02}", month.year(), month.month()))
        .exported(t.outcomes_kind(), |(_, kind, _)| t.outcome_kind(kind.code()))
        .exported(t.outcomes_number(), |(.., count)| count.to_string())
        .export(&rows, "outcomes.csv"))
}
