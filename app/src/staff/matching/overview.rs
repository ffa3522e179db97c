//! Everybody who waits, and the best suggestion for each.

use domain::address::{Address as _, StaffMatch, StaffMatchingSettings, StaffRounds};
use leptos::prelude::*;
use services::matching::{self, Pool, Waiting};
use services::scope::Tenant;

use super::{name_of, points};
use crate::http::{Answer, Page, Visit};
use crate::ui::badge::chip;
use crate::ui::count::number;
use crate::ui::list::Columns;
use crate::ui::parts::empty;
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
            columns(page, &found.pool, false).table(t.matching_mentees(), &found.mentees)
        };
        let mentors = if found.mentors.is_empty() {
            empty(t.matching_no_mentors_title(), view! { <p>{t.matching_no_mentors_text()}</p> }.into_any())
        } else {
            columns(page, &found.pool, true).table(t.matching_mentors(), &found.mentors)
        };
        let [of_mentees, of_mentors] = [&found.mentees, &found.mentors].map(|list| number(page, list.len()));
        let content = view! {
            {work::head(t.matching_title(), Some(t.matching_lead()), actions.into_any())}
            <section class="ch-block">
                <h2>{t.matching_mentees()}" "<span class="ch-muted">"("{of_mentees}")"</span></h2>
                {mentees}
            </section>
            <section class="ch-block">
                <h2>{t.matching_mentors()}" "<span class="ch-muted">"("{of_mentors}")"</span></h2>
                {mentors}
            </section>
        };
        work::frame(page, content.into_any())
    }))
}

fn columns<'a>(page: &'a Page, pool: &'a Pool, mentors: bool) -> Columns<'a, Waiting> {
    let t = page.t;
    let side = if mentors { "mentor" } else { "mentee" };
    let columns = Columns::<Waiting>::new(page)
        .name(
            t.matching_column_name(),
            move |waiting| name_of(pool, waiting.person),
            move |waiting| page.href(StaffMatch(waiting.person).with("as", side)),
        )
        .shown(t.matching_column_waits(), move |waiting| {
            let paused = waiting.paused_until.map(|day| chip(t.matching_paused(texts::format::date(page.locale, day))));
            let noted = (!waiting.suggested.is_empty()).then(|| chip(t.matching_suggested()));
            view! { <span><span class="is-time">{t.matching_days(waiting.days)}</span>" "{paused}{noted}</span> }
                .into_any()
        });
    let columns =
        if mentors { columns.number(t.matching_column_free(), |waiting| waiting.free as u64) } else { columns };
    columns.number(t.matching_column_possible(), |waiting| waiting.possible as u64).shown(
        t.matching_column_best(),
        move |waiting| match waiting.best {
            Some((other, best)) => view! {
                <span>
                    <bdi>{name_of(pool, other)}</bdi>
                    " "<span class="ch-meta">{t.matching_points(points(page, best))}</span>
                </span>
            }
            .into_any(),
            None => view! { <span class="ch-none">{t.matching_nobody_possible()}</span> }.into_any(),
        },
    )
}
