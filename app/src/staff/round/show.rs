//! One round: its pairs with reasons, what each decision does to the whole, and what has changed since it was drawn.

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::{Address as _, StaffMatch, StaffRoundAction, StaffRoundCsv, StaffRounds, StaffTandem, action};
use domain::event::Wishes;
use domain::id::{PersonId, RoundId};
use domain::matching::Points;
use domain::round::{Mark, Status};
use islands::RoundDrag;
use leptos::prelude::*;
use services::event;
use services::round;
use services::round::{Row, Shown, Standing};
use services::scope::Tenant;
use texts::format::tenths;

use super::act::code;
use super::difference;
use super::rest::{changes, idle, notices, struck, unmatched};
use super::ticks::ticks;
use crate::http::{Answer, Page, Path, Queried, Visit};
use crate::staff::matching::{languages, part, points, short, veto_sentence};
use crate::ui::badge::{chip, chip_link};
use crate::ui::count::{many, number};
use crate::ui::fold::Fold;
use crate::ui::form::{Offered, options};
use crate::ui::list::{Columns, export_link};
use crate::ui::parts::{empty, list};
use crate::ui::{Button, Document, work};

/// GET /staff/rounds/{id}
pub async fn show(visit: Visit<Tenant>, Path(id): Path<RoundId>, Queried(query): Queried) -> Answer {
    let shown = round::show(&visit.ctx, id).await?;
    let wishes = event::wishes(&visit.ctx).await?;
    let count = |name: &str| query.one(name).parse::<u32>().ok();
    let done = count("proposed").map(|done| (done, count("not").unwrap_or(0)));
    Ok(render(&visit.page, &shown, &wishes, notices(&visit.page, done, None), StatusCode::OK))
}

/// The round with a word on why something was refused.
pub(super) async fn page_of(
    visit: &Visit<Tenant>,
    id: RoundId,
    refused: Option<&'static str>,
    status: StatusCode,
) -> Answer {
    let shown = round::show(&visit.ctx, id).await?;
    let wishes = event::wishes(&visit.ctx).await?;
    Ok(render(&visit.page, &shown, &wishes, notices(&visit.page, None, refused), status))
}

/// Somebody's name, of those who are in the round and of those who wait.
pub(super) fn name_of(shown: &Shown, id: PersonId) -> String {
    shown.names.get(&id).cloned().unwrap_or_default()
}

fn render(page: &Page, shown: &Shown, wishes: &Wishes, notices: AnyView, status: StatusCode) -> Response {
    let t = page.t;
    let title = t.round_title(texts::format::day(page.locale, shown.round.drawn_at));
    let draft = shown.round.status == Status::Draft;
    Document::staff(page, title.clone()).status(status).render(|| {
        let export = export_link(page, StaffRoundCsv(shown.round.id));
        let nobody = shown.rows.is_empty() && shown.plan.unmatched.is_empty() && shown.plan.idle.is_empty();
        let pairs = if shown.rows.is_empty() {
            let text = if nobody { t.round_nobody_text() } else { t.round_empty_text() };
            empty(t.round_empty_title(), view! { <p>{text}</p> }.into_any())
        } else {
            pairs(page, shown, draft)
        };
        let drag = draft.then(|| view! { <RoundDrag/> });
        let content = view! {
            {notices}
            <p class="ch-back"><a href=page.href(StaffRounds)>{t.round_back()}</a></p>
            {work::head(title, Some(t.round_status(shown.round.status.code())), export)}
            {draft.then(|| changes(page, shown))}
            {sum(page, shown, draft)}
            {pairs}
            {draft.then(|| ticks(page, shown, wishes))}
            {draft.then(|| struck(page, shown))}
            {unmatched(page, shown)}
            {idle(page, shown)}
            {draft.then(|| drop_form(page, shown))}
            {drag}
        };
        work::frame(page, view! { <div class="ch-round">{content}</div> }.into_any())
    })
}

/// What it comes to, against what it could, and against what it was.
fn sum(page: &Page, shown: &Shown, draft: bool) -> AnyView {
    let t = page.t;
    let (count, total) = shown.now;
    let now = t.round_sum(many(count), tenths(page.locale, total));
    let (best_count, best_total) = shown.plan.best;
    let best = (draft && count > 0).then(|| {
        let text = if (best_count, best_total) == (count, total) {
            t.round_is_best()
        } else {
            let difference = difference(page, total, best_total);
            t.round_best(number(page, best_count), tenths(page.locale, best_total), difference)
        };
        view! { <p>{text}</p> }
    });
    let before = shown.round.before.filter(|_| draft).map(|(pairs, points)| {
        let undo = page.href(StaffRoundAction(shown.round.id, action::Round::Undo));
        let text = t.round_before(number(page, pairs), tenths(page.locale, points), difference(page, points, total));
        view! {
            <form class="ch-round__undo" method="post" action=undo>
                <p>{text}</p>
                {Button::secondary(t.round_undo()).submit()}
            </form>
        }
    });
    view! { <div class="ch-round__sum" role="status"><p><strong>{now}</strong></p>{best}{before}</div> }.into_any()
}

fn pairs(page: &Page, shown: &Shown, draft: bool) -> AnyView {
    let t = page.t;
    let rows: Vec<_> = shown.rows.iter().map(|row| pair(page, shown, row, draft)).collect();
    let steps = draft.then(|| view! { <th scope="col" class="ch-noprint">{t.round_column_steps()}</th> });
    let propose = draft.then(|| {
        let action = page.href(StaffRoundAction(shown.round.id, action::Round::Propose));
        view! {
            <form id="propose" method="post" action=action>
                <details class="ch-confirm">
                    <summary class="ch-confirm__open">{t.round_propose()}</summary>
                    <div class="ch-confirm__body">
                        <p>{t.round_propose_text()}</p>
                        {Button::primary(t.round_propose_yes()).submit()}
                    </div>
                </details>
            </form>
        }
    });
    let hint =
        draft.then(|| view! { <p class="ch-meta ch-round__hint" hidden data-drag-hint>{t.round_drag_hint()}</p> });
    view! {
        <section class="ch-block">
            <h2>{t.round_pairs()}</h2>
            {hint}
            <table class="ch-table ch-table--cards ch-round__pairs">
                <caption class="kern-sr-only">{t.round_pairs()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.round_column_mentee()}</th>
                        <th scope="col">{t.round_column_mentor()}</th>
                        <th scope="col">{t.matching_column_points()}</th>
                        <th scope="col">{t.round_column_why()}</th>
                        {steps}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {propose}
        </section>
    }
    .into_any()
}

fn pair(page: &Page, shown: &Shown, row: &Row, draft: bool) -> AnyView {
    let t = page.t;
    let (mentor, mentee) = (row.pair.mentor, row.pair.mentee);
    let (of_mentor, of_mentee) = (name_of(shown, mentor), name_of(shown, mentee));
    let possible = matches!(row.standing, Standing::Possible(_));
    let tick = (draft && possible).then(|| {
        view! {
            <input
                type="checkbox"
                class="ch-tick"
                form="propose"
                name="pair"
                value=code((mentor, mentee))
                checked=true
                aria-label=texts::plain(&t.round_choose(&of_mentee, &of_mentor))
            />
        }
    });
    let fixed = (row.pair.mark == Some(Mark::Fixed) && draft).then(|| view! { " "{chip(t.round_fixed())} });
    let link = page.href(StaffMatch(mentee).with("as", "mentee"));
    let steps = draft.then(|| {
        let forms = (!matches!(row.standing, Standing::Proposed(_) | Standing::Over)).then(|| steps(page, shown, row));
        view! { <td class="ch-noprint" data-label=t.round_column_steps()>{forms}</td> }
    });
    view! {
        <tr>
            <th scope="row">
                <span class="ch-round__who" data-drag-mentee=draft.then(|| mentee.to_string())>
                    {tick}<a href=link draggable="false"><bdi>{of_mentee.clone()}</bdi></a>
                </span>
            </th>
            <td data-label=t.round_column_mentor() data-drop-mentor=draft.then(|| mentor.to_string())>
                <span><bdi>{of_mentor.clone()}</bdi>{fixed}</span>
            </td>
            <td data-label=t.matching_column_points()>
                {points(page, plain(row))}{part::bonus(page, Points(row.bonus))}
            </td>
            <td data-label=t.round_column_why()>{why(page, row)}</td>
            {steps}
        </tr>
    }
    .into_any()
}

/// What speaks for a pair, or what has become of it.
fn why(page: &Page, row: &Row) -> AnyView {
    let t = page.t;
    match &row.standing {
        Standing::Possible(one) => {
            view! { <span>{short(page, one)}" · "<span class="ch-meta">{languages(page, &one.languages)}</span></span> }
                .into_any()
        }
        Standing::Proposed(open) => {
            let link = page.href(StaffTandem(open.id));
            chip_link(link, t.round_row_proposed())
        }
        Standing::Over => chip(t.round_row_over()),
        Standing::Impossible(vetoes) => {
            let told: Vec<String> = vetoes.iter().map(|veto| veto_sentence(page, veto)).collect();
            let told = if told.is_empty() { t.round_row_gone() } else { list(page, &told) };
            view! { <span><strong>{t.round_row_impossible()}</strong>": "{told}</span> }.into_any()
        }
    }
}

/// A form with one button about one pair.
pub(super) fn button(
    page: &Page,
    shown: &Shown,
    action: action::Round,
    two: round::Two,
    label: String,
    long: &str,
) -> AnyView {
    view! {
        <form method="post" action=page.href(StaffRoundAction(shown.round.id, action))>
            <input type="hidden" name="mentor" value=two.0.to_string()/>
            <input type="hidden" name="mentee" value=two.1.to_string()/>
            {Button::quiet(label).spoken(long).submit()}
        </form>
    }
    .into_any()
}

/// A form that gives a mentee to another mentor.
pub(super) fn move_form(page: &Page, shown: &Shown, mentee: PersonId, others: &[(PersonId, u32)]) -> Option<AnyView> {
    let t = page.t;
    if others.is_empty() {
        return None;
    }
    let offered = others
        .iter()
        .map(|(id, total)| {
            let label = format!("{} ({})", name_of(shown, *id), points(page, Points(*total)));
            Offered::new(id.to_string(), label)
        })
        .collect();
    let label = t.round_move_to(name_of(shown, mentee));
    Some(
        view! {
            <form
                class="ch-round__move"
                method="post"
                action=page.href(StaffRoundAction(shown.round.id, action::Round::Fix))
                data-move-mentee=mentee.to_string()
            >
                <input type="hidden" name="mentee" value=mentee.to_string()/>
                <select name="mentor" aria-label=texts::plain(&label)>{options(None, offered, "")}</select>
                {Button::quiet(t.round_move()).spoken(&format!("{}: {label}", t.round_move())).submit()}
            </form>
        }
        .into_any(),
    )
}

fn steps(page: &Page, shown: &Shown, row: &Row) -> AnyView {
    let t = page.t;
    let two = (row.pair.mentor, row.pair.mentee);
    let (of_mentor, of_mentee) = (name_of(shown, two.0), name_of(shown, two.1));
    let pin = if row.pair.mark == Some(Mark::Fixed) {
        button(
            page,
            shown,
            action::Round::Release,
            two,
            t.round_release(),
            &t.round_release_this(&of_mentee, &of_mentor),
        )
    } else if matches!(row.standing, Standing::Possible(_)) {
        button(page, shown, action::Round::Fix, two, t.round_fix(), &t.round_fix_this(&of_mentee, &of_mentor))
    } else {
        ().into_any()
    };
    view! {
        <div class="ch-round__steps">
            {pin}
            {button(page, shown, action::Round::Strike, two, t.round_strike(), &t.round_strike_this(&of_mentee, &of_mentor))}
            {move_form(page, shown, two.1, &row.others)}
        </div>
    }
    .into_any()
}

fn drop_form(page: &Page, shown: &Shown) -> AnyView {
    let t = page.t;
    let action = page.href(StaffRoundAction(shown.round.id, action::Round::Drop));
    Fold::new(action, t.round_drop(), t.round_drop_text(), t.round_drop_yes()).danger(true).view()
}

/// The points of a pair without the bonus for a long wait.
fn plain(row: &Row) -> Points {
    Points(row.pair.points - row.bonus)
}

/// GET /staff/rounds/{id}/round.csv
pub async fn export(Visit { page, ctx, .. }: Visit<Tenant>, Path(id): Path<RoundId>) -> Answer {
    let shown = round::export(&ctx, id).await?;
    let t = page.t;
    Ok(Columns::<Row>::new(&page)
        .exported(t.round_column_mentee(), |row| name_of(&shown, row.pair.mentee))
        .exported(t.round_column_mentor(), |row| name_of(&shown, row.pair.mentor))
        .exported(t.matching_column_points(), |row| points(&page, plain(row)))
        .exported(t.round_column_bonus(), |row| points(&page, Points(row.bonus)))
        .exported(t.round_column_why(), |row| match &row.standing {
            Standing::Possible(one) => short(&page, one),
            Standing::Proposed(_) => t.round_row_proposed(),
            Standing::Over => t.round_row_over(),
            Standing::Impossible(_) => t.round_row_impossible(),
        })
        .export(&shown.rows, "round.csv"))
}
