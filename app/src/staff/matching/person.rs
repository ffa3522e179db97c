//! The suggestions for one person, with every point that was counted.

use axum::response::Response;
use domain::address::{
    Address as _, StaffMatch, StaffMatchCompare, StaffMatchSuggest, StaffMatching, StaffPerson, StaffTandem,
};
use domain::event::Wishes;
use domain::form::Input;
use domain::id::{PersonId, TandemId};
use domain::matching::{Side, Suggestion};
use leptos::prelude::*;
use services::event;
use services::matching::{self, ForPerson, Suggested};
use services::scope::Tenant;

use super::part::{languages, short, total, words};
use super::veto::vetoed;
use super::{bar, name_of, points, source};
use crate::http::{Answer, Page, Path, Posted, Queried, Visit, see_other};
use crate::ui::badge::chip_link;
use crate::ui::count::{count, many};
use crate::ui::parts::{empty, list};
use crate::ui::{Button, Document, work};

/// As which side somebody is looked at who is on both.
pub(super) fn side(query: &Input) -> Option<Side> {
    Side::from_code(query.one("as"))
}

/// GET /staff/matching/{id}
pub async fn show(Visit { page, ctx, .. }: Visit<Tenant>, Path(id): Path<PersonId>, Queried(query): Queried) -> Answer {
    let found = matching::for_person(&ctx, id, side(&query)).await?;
    let wishes = event::wishes(&ctx).await?;
    Ok(render(&page, &found, &wishes, notice(&page, &query)))
}

/// What was just tried, and could not be.
fn notice(page: &Page, query: &Input) -> Option<AnyView> {
    let t = page.t;
    if let Ok(tandem) = query.one("already").parse::<TandemId>() {
        let link = page.href(StaffTandem(tandem));
        return Some(
            view! {
                <div class="ch-flash ch-flash--info" role="status">
                    <span class="kern-icon kern-icon--info" aria-hidden="true"></span>
                    <p>{t.matching_already()}" "<a href=link>{t.matching_already_link()}</a></p>
                </div>
            }
            .into_any(),
        );
    }
    (query.one("refused") == "vetoed").then(|| work::flash("warning", t.matching_vetoed()))
}

/// The one of the pair at whom the page doesn't look.
pub(super) fn other(suggestion: &Suggestion, side: Side) -> PersonId {
    match side {
        Side::Mentor => suggestion.mentee,
        Side::Mentee => suggestion.mentor,
    }
}

fn render(page: &Page, found: &ForPerson, wishes: &Wishes, notice: Option<AnyView>) -> Response {
    let t = page.t;
    let name = name_of(&found.pool, found.person);
    let title = t.matching_person_title(&name);
    Document::staff(page, title.clone()).render(|| {
        let other_side = found.both_sides.then(|| {
            let side = found.side.other();
            let path = StaffMatch(found.person).with("as", side);
            view! { " · "<a href=page.href(path)>{t.matching_other_side(t.matching_side(side.code()))}</a> }
        });
        let content = view! {
            {notice}
            <p class="ch-back"><a href=page.href(StaffMatching)>{t.matching_back()}</a></p>
            {work::head(title, None, ().into_any())}
            <p class="ch-muted">
                {t.matching_side(found.side.code())}" · "{t.matching_days(found.days)}" · "
                <a href=page.href(StaffPerson(found.person))>{t.matching_record()}</a>
                {other_side}
            </p>
            {count(t.matching_count(many(found.ranked.suggestions.len())))}
            {suggestions(page, found, wishes)}
            {vetoed(page, &found.pool, &found.ranked, found.ranked.suggestions.is_empty())}
            {source(page)}
        };
        work::frame(page, content.into_any())
    })
}

fn suggestions(page: &Page, found: &ForPerson, wishes: &Wishes) -> AnyView {
    let t = page.t;
    if found.ranked.suggestions.is_empty() {
        let text = if found.ranked.vetoed.is_empty() {
            t.matching_person_nobody_text()
        } else {
            t.matching_person_empty_text()
        };
        return empty(t.matching_person_empty_title(), view! { <p>{text}</p> }.into_any());
    }
    let items: Vec<_> =
        found.ranked.suggestions.iter().enumerate().map(|(place, one)| item(page, found, wishes, one, place)).collect();
    let compare = page.href(StaffMatchCompare(found.person));
    view! {
        <form class="ch-comparebar" id="compare" action=compare>
            <input type="hidden" name="as" value=found.side.code()/>
            <p>{t.matching_choose_hint()}</p>
            {Button::secondary(t.matching_compare_button()).submit()}
        </form>
        <p class="ch-meta">{t.matching_suggest_hint()}</p>
        <ol class="ch-suggestions">{items}</ol>
    }
    .into_any()
}

fn item(page: &Page, found: &ForPerson, wishes: &Wishes, one: &Suggestion, place: usize) -> AnyView {
    let t = page.t;
    let id = other(one, found.side);
    let name = name_of(&found.pool, id);
    let told = one.for_coordinator();
    let open = found.pool.open_pair(one.mentor, one.mentee);
    let noted = open.map(|open| {
        let link = page.href(StaffTandem(open.id));
        view! { " "{chip_link(link, t.matching_suggested())} }
    });
    let ticked = wishes
        .between(one.mentor, one.mentee)
        .map(|ticked| view! { <p class="ch-suggestion__short"><strong>{t.ticked(ticked.code())}</strong></p> });
    let untold: Vec<String> = told
        .untold
        .iter()
        .map(|untold| {
            let whose = if untold.side == Side::Mentor { one.mentor } else { one.mentee };
            t.matching_untold(t.missing_answer(untold.answer.code()), name_of(&found.pool, whose))
        })
        .collect();
    let untold = (!untold.is_empty()).then(|| {
        let items: Vec<_> = untold.into_iter().map(|line| view! { <li>{line}</li> }).collect();
        view! { <ul class="ch-plain ch-meta">{items}</ul> }
    });
    view! {
        <li class="ch-suggestion">
            <div class="ch-suggestion__head">
                <input
                    type="checkbox"
                    class="ch-tick"
                    form="compare"
                    name="with"
                    value=id.to_string()
                    aria-label=texts::plain(&t.matching_compare_this(&name))
                />
                <h2><a href=page.href(StaffPerson(id))><bdi>{name.clone()}</bdi></a>{noted}</h2>
                <p class="ch-suggestion__points">
                    {total(page, one)}
                </p>
                {suggest_form(page, found, id)}
            </div>
            <p class="ch-suggestion__short">
                {short(page, one)}" · "<span class="ch-meta">{languages(page, &one.languages)}</span>
            </p>
            {ticked}
            {untold}
            <details open=place == 0>
                <summary>{t.matching_why()}</summary>
                {explanation(page, one)}
            </details>
        </li>
    }
    .into_any()
}

/// The button that writes a suggestion down.
pub(super) fn suggest_form(page: &Page, found: &ForPerson, other: PersonId) -> AnyView {
    view! {
        <form method="post" action=page.href(StaffMatchSuggest(found.person))>
            <input type="hidden" name="as" value=found.side.code()/>
            <input type="hidden" name="other" value=other.to_string()/>
            {Button::secondary(page.t.matching_suggest_button()).submit()}
        </form>
    }
    .into_any()
}

/// Every criterion: its points of how many, what both have, what is missing.
fn explanation(page: &Page, one: &Suggestion) -> AnyView {
    let t = page.t;
    let rows: Vec<_> = one
        .parts
        .iter()
        .map(|part| {
            let (both, missing) = words(page, part);
            let weighted = part.plain();
            let bonus = (part.bonus.0 > 0).then(|| {
                let bonus = points(page, domain::matching::Points(part.bonus.0));
                view! { <span class="ch-meta">{t.matching_bonus(bonus)}</span> }
            });
            view! {
                <tr>
                    <th scope="row">{t.criterion(part.criterion.code())}</th>
                    <td data-label=t.matching_column_points()>
                        <span class="ch-of">
                            {bar(weighted, part.most())}
                            {t.matching_points_of(points(page, weighted), points(page, part.most()))}
                            {bonus}
                        </span>
                    </td>
                    <td data-label=t.matching_column_both()><span>{both}</span></td>
                    <td data-label=t.matching_column_missing()><span>{list(page, &missing)}</span></td>
                </tr>
            }
        })
        .collect();
    let sum = one.total();
    view! {
        <table class="ch-table ch-table--cards ch-why-table">
            <caption class="kern-sr-only">{t.matching_why()}</caption>
            <thead>
                <tr>
                    <th scope="col">{t.matching_column_criterion()}</th>
                    <th scope="col">{t.matching_column_points()}</th>
                    <th scope="col">{t.matching_column_both()}</th>
                    <th scope="col">{t.matching_column_missing()}</th>
                </tr>
            </thead>
            <tbody>
                {rows}
                <tr class="ch-why-table__sum">
                    <th scope="row">{t.matching_total()}</th>
                    <td data-label=t.matching_column_points() colspan="3">
                        <strong>{t.matching_points(points(page, sum))}</strong>
                    </td>
                </tr>
            </tbody>
        </table>
    }
    .into_any()
}

/// POST /staff/matching/{id}/suggest
pub async fn suggest(visit: Visit<Tenant>, Path(person): Path<PersonId>, Posted(input): Posted) -> Answer {
    let other = input.one("other").parse().map_err(|_| services::Error::NotFound)?;
    let side = side(&input).ok_or(services::Error::NotFound)?;
    let (mentor, mentee) = match side {
        Side::Mentor => (person, other),
        Side::Mentee => (other, person),
    };
    let back = StaffMatch(person).with("as", side);
    let to = match matching::suggest(&visit.ctx, mentor, mentee).await? {
        Suggested::Done(tandem) => StaffTandem(tandem).link(),
        Suggested::Already(tandem) => back.with("already", tandem),
        Suggested::Vetoed(_) => back.with("refused", "vetoed"),
    };
    Ok(see_other(&visit.page.href(to)))
}
