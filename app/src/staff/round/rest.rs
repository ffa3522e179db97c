//! What stands around the pairs of a round: notices, what has changed, who is left over and what would help.

use domain::address::{Address as _, StaffMatch, StaffRoundAction, action};
use domain::id::PersonId;
use leptos::prelude::*;
use services::round::{Idle, Left, Shown, Unmatched};

use super::show::{button, move_form, name_of};
use crate::http::Page;
use crate::staff::matching::{helps, veto_sentence};
use crate::ui::parts::list;
use crate::ui::{Button, work};

/// What was just done, or refused.
pub(super) fn notices(page: &Page, done: Option<(u32, u32)>, refused: Option<&'static str>) -> AnyView {
    let t = page.t;
    let done = done.map(|(done, not)| {
        let not = (not > 0).then(|| work::flash("warning", t.round_not_proposed(not)));
        let kind = if done > 0 { "success" } else { "info" };
        view! { {work::flash(kind, t.round_proposed_count(done))}{not} }
    });
    let refused = refused.map(|why| {
        let text = t.round_refused(why);
        view! {
            <div class="kern-alert kern-alert--danger ch-errors" role="alert" id="errors" tabindex="-1">
                <div class="kern-alert__header">
                    <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
                    <p class="kern-title">{text}</p>
                </div>
            </div>
        }
    });
    view! { {refused}{done} }.into_any()
}

/// What has changed since the round was drawn, with the way to draw it anew.
pub(super) fn changes(page: &Page, shown: &Shown) -> Option<AnyView> {
    let changes = &shown.changes;
    if changes.is_empty() {
        return None;
    }
    let t = page.t;
    let names = |people: &mut dyn Iterator<Item = PersonId>| {
        let names: Vec<String> = people.map(|id| name_of(shown, id)).collect();
        (!names.is_empty()).then(|| list(page, &names))
    };
    let broken: Vec<String> = changes
        .broken
        .iter()
        .map(|((mentor, mentee), vetoes)| {
            let pair = t.round_pair(name_of(shown, *mentee), name_of(shown, *mentor));
            let told: Vec<String> = vetoes.iter().map(|veto| veto_sentence(page, veto)).collect();
            let told = if told.is_empty() { t.round_row_gone() } else { list(page, &told) };
            format!("{pair} ({told})")
        })
        .collect();
    let lines: Vec<_> = [
        names(&mut changes.came.iter().map(|(id, _)| *id)).map(|names| t.round_changes_came(names)),
        names(&mut changes.left.iter().map(|(id, _)| *id)).map(|names| t.round_changes_left(names)),
        names(&mut changes.answered.iter().copied()).map(|names| t.round_changes_answered(names)),
        (!broken.is_empty()).then(|| t.round_changes_broken(broken.join("; "))),
        changes.settings.then(|| t.round_changes_settings()),
    ]
    .into_iter()
    .flatten()
    .map(|line| view! { <li>{line}</li> })
    .collect();
    Some(
        view! {
            <section class="ch-panel ch-round__changes">
                <h2>{t.round_changes_title()}</h2>
                <ul>{lines}</ul>
                <form method="post" action=page.href(StaffRoundAction(shown.round.id, action::Round::Anew))>
                    {Button::secondary(t.round_anew()).submit()}
                </form>
            </section>
        }
        .into_any(),
    )
}

/// Pairs that were taken out, each with the way back.
pub(super) fn struck(page: &Page, shown: &Shown) -> Option<AnyView> {
    let t = page.t;
    let items: Vec<_> = shown
        .struck
        .iter()
        .map(|two| {
            let (mentor, mentee) = (name_of(shown, two.0), name_of(shown, two.1));
            view! {
                <li>
                    <span>{t.round_pair(&mentee, &mentor)}</span>
                    {button(page, shown, action::Round::Release, *two, t.round_release(), &t.round_release_this(&mentee, &mentor))}
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! { <section class="ch-block"><h2>{t.round_struck()}</h2><ul class="ch-lines">{items}</ul></section> }
            .into_any()
    })
}

/// Mentees without a pair, with the reason and what would help.
pub(super) fn unmatched(page: &Page, shown: &Shown) -> Option<AnyView> {
    let t = page.t;
    let draft = shown.round.status == domain::round::Status::Draft;
    let items: Vec<_> = shown
        .plan
        .unmatched
        .iter()
        .map(|left: &Left<Unmatched>| {
            let why = match left.why {
                Unmatched::NoCandidate => "no-candidate",
                Unmatched::AllForbidden => "all-forbidden",
                Unmatched::NoFreePlace => "no-free-place",
            };
            let others = shown.others.get(&left.person).map_or(&[][..], Vec::as_slice);
            let form = draft.then(|| move_form(page, shown, left.person, others));
            let link = page.href(StaffMatch(left.person).with("as", "mentee"));
            view! {
                <li>
                    <span data-drag-mentee=(draft && !others.is_empty()).then(|| left.person.to_string())>
                        <a href=link draggable="false"><bdi>{name_of(shown, left.person)}</bdi></a>
                    </span>
                    <div>{t.round_unmatched_why(why)}{helps(page, &left.help)}{form}</div>
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! { <section class="ch-block"><h2>{t.round_unmatched()}</h2><ul class="ch-left">{items}</ul></section> }
            .into_any()
    })
}

/// Places that stay free, with the reason and what would help.
pub(super) fn idle(page: &Page, shown: &Shown) -> Option<AnyView> {
    let t = page.t;
    let draft = shown.round.status == domain::round::Status::Draft;
    let items: Vec<_> = shown
        .plan
        .idle
        .iter()
        .map(|left: &Left<Idle>| {
            let why = match left.why {
                Idle::NoCandidate => "no-candidate",
                Idle::AllForbidden => "all-forbidden",
                Idle::AllPaired => "all-paired",
            };
            let link = page.href(StaffMatch(left.person).with("as", "mentor"));
            view! {
                <li data-drop-mentor=draft.then(|| left.person.to_string())>
                    <span>
                        <a href=link draggable="false"><bdi>{name_of(shown, left.person)}</bdi></a>
                        " "<span class="ch-meta">{t.round_places(left.places)}</span>
                    </span>
                    <div>{t.round_idle_why(why)}{helps(page, &left.help)}</div>
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! { <section class="ch-block"><h2>{t.round_idle()}</h2><ul class="ch-left">{items}</ul></section> }
            .into_any()
    })
}
