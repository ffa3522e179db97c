//! Up to three suggestions side by side.

use domain::address::{Address as _, StaffMatch, StaffPerson};
use domain::id::PersonId;
use domain::matching::{Criterion, Suggestion};
use leptos::prelude::*;
use services::matching::{self, ForPerson};
use services::scope::Tenant;

use super::part::{languages, total, words};
use super::person::{other, side, suggest_form};
use super::{bar, name_of, points, source};
use crate::http::{Answer, Page, Path, Queried, Visit};
use crate::ui::parts::empty;
use crate::ui::{Document, work};

/// How many stand side by side.
const MOST: usize = 3;

/// GET /staff/matching/{id}/compare?with=…
pub async fn compare(
    Visit { page, ctx, .. }: Visit<Tenant>,
    Path(id): Path<PersonId>,
    Queried(query): Queried,
) -> Answer {
    let found = matching::for_person(&ctx, id, side(&query)).await?;
    let (page, t) = (&page, page.t);
    let chosen: Vec<&Suggestion> = found
        .ranked
        .suggestions
        .iter()
        .filter(|one| query.has("with", &other(one, found.side).to_string()))
        .take(MOST)
        .collect();
    let title = t.compare_title(name_of(&found.pool, found.person));
    Ok(Document::staff(page, title.clone()).render(|| {
        let back = page.href(StaffMatch(found.person).with("as", found.side));
        let table = if chosen.is_empty() {
            empty(t.compare_none_title(), view! { <p>{t.compare_none_text()}</p> }.into_any())
        } else {
            table(page, &found, &chosen)
        };
        let content = view! {
            <p class="ch-back"><a href=back>{t.matching_person_title(name_of(&found.pool, found.person))}</a></p>
            {work::head(title, None, ().into_any())}
            {table}
            {source(page)}
        };
        work::frame(page, content.into_any())
    }))
}

fn table(page: &Page, found: &ForPerson, chosen: &[&Suggestion]) -> AnyView {
    let t = page.t;
    let names: Vec<_> = chosen
        .iter()
        .map(|one| {
            let id = other(one, found.side);
            let link = page.href(StaffPerson(id));
            view! { <th scope="col"><a href=link><bdi>{name_of(&found.pool, id)}</bdi></a></th> }
        })
        .collect();
    let totals: Vec<_> = chosen
        .iter()
        .map(|one| {
            view! { <td>{total(page, one)}</td> }
        })
        .collect();
    let talks: Vec<_> = chosen.iter().map(|one| view! { <td>{languages(page, &one.languages)}</td> }).collect();
    let rows: Vec<_> = Criterion::ALL
        .iter()
        .filter(|criterion| chosen.iter().any(|one| one.part(**criterion).is_some()))
        .map(|criterion| {
            let cells: Vec<_> = chosen.iter().map(|one| cell(page, one, *criterion)).collect();
            view! { <tr><th scope="row">{t.criterion(criterion.code())}</th>{cells}</tr> }
        })
        .collect();
    let buttons: Vec<_> =
        chosen.iter().map(|one| view! { <td>{suggest_form(page, found, other(one, found.side))}</td> }).collect();
    view! {
        <div class="ch-scroll ch-compare" role="region" tabindex="0" aria-label=t.compare_region()>
            <table class="ch-table">
                <caption class="kern-sr-only">{t.compare_region()}</caption>
                <thead><tr><th scope="col">{t.matching_column_criterion()}</th>{names}</tr></thead>
                <tbody>
                    <tr><th scope="row">{t.matching_total()}</th>{totals}</tr>
                    <tr><th scope="row">{t.matching_languages()}</th>{talks}</tr>
                    {rows}
                    <tr class="ch-noprint"><th scope="row">{t.matching_suggest_button()}</th>{buttons}</tr>
                </tbody>
            </table>
        </div>
    }
    .into_any()
}

fn cell(page: &Page, one: &Suggestion, criterion: Criterion) -> AnyView {
    let t = page.t;
    let Some(part) = one.part(criterion) else { return view! { <td></td> }.into_any() };
    let (both, missing) = words(page, part);
    let missing: Vec<_> = missing.into_iter().map(|line| view! { <p class="ch-meta">{line}</p> }).collect();
    let untold: Vec<_> = part
        .untold
        .iter()
        .map(|untold| {
            let line = t.matching_untold(t.missing_answer(untold.answer.code()), t.matching_side(untold.side.code()));
            view! { <p class="ch-meta">{line}</p> }
        })
        .collect();
    view! {
        <td>
            <span class="ch-of">
                {bar(part.plain(), part.most())}
                {t.matching_points_of(points(page, part.plain()), points(page, part.most()))}
            </span>
            <p>{both}</p>
            {missing}
            {untold}
        </td>
    }
    .into_any()
}
