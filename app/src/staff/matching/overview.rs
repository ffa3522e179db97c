//! Everybody who waits, and the best suggestion for each.

use domain::address::{Address as _, StaffMatch, StaffMatchingSettings, StaffRounds};
use leptos::prelude::*;
use services::matching::{self, Pool, Waiting};
use services::scope::Tenant;

use super::{name_of, points};
use crate::http::{Answer, Page, Visit};
use crate::ui::badge::chip;
use crate::ui::count::number;
use crate::ui::parts::empty;
use crate::ui::table::{cell, name, table};
use crate::ui::{Button, Document, work};

/// GET /staff/matching
pub async fn overview(Visit { page, ctx, .. }: Visit<Tenant>) -> Answer {
    let found = matching::overview(&ctx).await?;
    let page = &page;
    let t = page.t;
    Ok(Document::staff(page, t.matching_title()).render(|| {
        let actions = view! {
            {Button::secondary(t.matching_to_rounds()).link(page.href(StaffRounds))}
            {Button::secondary(t.matching_to_settings()).link(page.href(StaffMatchingSettings))}
        };
        let mentees = if found.mentees.is_empty() {
            empty(t.matching_no_mentees_title(), view! { <p>{t.matching_no_mentees_text()}</p> }.into_any())
        } else {
            rows(page, &found.pool, t.matching_mentees(), &found.mentees, false)
        };
        let mentors = if found.mentors.is_empty() {
            empty(t.matching_no_mentors_title(), view! { <p>{t.matching_no_mentors_text()}</p> }.into_any())
        } else {
            rows(page, &found.pool, t.matching_mentors(), &found.mentors, true)
        };
        let content = view! {
            {work::head(t.matching_title(), Some(t.matching_lead()), actions.into_any())}
            <section class="ch-block">
                <h2>{t.matching_mentees()}" "<span class="ch-muted">"("{number(page, found.mentees.len())}")"</span></h2>
                {mentees}
            </section>
            <section class="ch-block">
                <h2>{t.matching_mentors()}" "<span class="ch-muted">"("{number(page, found.mentors.len())}")"</span></h2>
                {mentors}
            </section>
        };
        work::frame(page, content.into_any())
    }))
}

fn rows(page: &Page, pool: &Pool, caption: String, list: &[Waiting], mentors: bool) -> AnyView {
    let t = page.t;
    let mut columns = vec![t.matching_column_name(), t.matching_column_waits()];
    if mentors {
        columns.push(t.matching_column_free());
    }
    columns.extend([t.matching_column_possible(), t.matching_column_best()]);
    let side = if mentors { "mentor" } else { "mentee" };
    let rows = list
        .iter()
        .map(|waiting| {
            let path = StaffMatch(waiting.person).with("as", side);
            let paused = waiting.paused_until.map(|day| {
                let day = t.matching_paused(texts::format::date(page.locale, day));
                chip(day)
            });
            let noted = (!waiting.suggested.is_empty()).then(|| chip(t.matching_suggested()));
            let best = match waiting.best {
                Some((other, best)) => view! {
                    <span>
                        <bdi>{name_of(pool, other)}</bdi>
                        " "<span class="ch-meta">{t.matching_points(points(page, best))}</span>
                    </span>
                }
                .into_any(),
                None => view! { <span class="ch-none">{t.matching_nobody_possible()}</span> }.into_any(),
            };
            let free = mentors.then(|| cell(t.matching_column_free(), number(page, waiting.free).into_any()));
            let waits =
                view! { <span><span class="is-time">{t.matching_days(waiting.days)}</span>" "{paused}{noted}</span> };
            view! {
                {name(page.href(path), name_of(pool, waiting.person))}
                {cell(t.matching_column_waits(), waits.into_any())}
                {free}
                {cell(t.matching_column_possible(), number(page, waiting.possible).into_any())}
                {cell(t.matching_column_best(), best)}
            }
            .into_any()
        })
        .collect();
    table(caption, columns, rows)
}
