//! What people ticked after an open evening, for those of the round: said to the coordination, never counted.

use std::collections::BTreeSet;

use domain::address::action;
use domain::event::{Ticked, Wishes};
use domain::id::PersonId;
use domain::matching::Side;
use domain::round::Mark;
use leptos::prelude::*;
use services::round::{Shown, Two};

use super::show::{button, name_of};
use crate::http::Page;

/// The pairs of the round in which somebody ticked somebody, with who did. Pairs of both come first.
fn ticked(shown: &Shown, wishes: &Wishes) -> Vec<(Two, Ticked)> {
    let mut sides: BTreeSet<(PersonId, Side)> = BTreeSet::new();
    for row in &shown.rows {
        sides.extend([(row.pair.mentor, Side::Mentor), (row.pair.mentee, Side::Mentee)]);
    }
    sides.extend(shown.plan.idle.iter().map(|left| (left.person, Side::Mentor)));
    sides.extend(shown.plan.unmatched.iter().map(|left| (left.person, Side::Mentee)));
    let is = |person, side| sides.contains(&(person, side));
    let pairs: BTreeSet<Two> = wishes
        .all()
        .filter_map(|(from, to)| match () {
            () if is(from, Side::Mentor) && is(to, Side::Mentee) => Some((from, to)),
            () if is(to, Side::Mentor) && is(from, Side::Mentee) => Some((to, from)),
            () => None,
        })
        .collect();
    let mut found: Vec<_> = pairs.into_iter().filter_map(|two| Some((two, wishes.between(two.0, two.1)?))).collect();
    found.sort_by_key(|(_, ticked)| *ticked != Ticked::Both);
    found
}

/// Who ticked whom. A pair of both can be held in the round with one button; no condition is broken by that.
pub(super) fn ticks(page: &Page, shown: &Shown, wishes: &Wishes) -> Option<AnyView> {
    let t = page.t;
    let is_fixed = |two: Two| {
        shown.rows.iter().any(|row| (row.pair.mentor, row.pair.mentee) == two && row.pair.mark == Some(Mark::Fixed))
    };
    let items: Vec<_> = ticked(shown, wishes)
        .into_iter()
        .map(|(two, ticked)| {
            let names = t.round_pair(name_of(shown, two.1), name_of(shown, two.0));
            let fix = (ticked == Ticked::Both && !is_fixed(two)).then(|| {
                let long = format!("{}: {names}", t.ticks_fix());
                button(page, shown, action::Round::Fix, two, t.ticks_fix(), &long)
            });
            view! { <li><span>{names}": "{t.ticked(ticked.code())}</span>{fix}</li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="ch-block">
                <h2>{t.ticks_title()}</h2>
                <p class="ch-meta">{t.ticks_text()}</p>
                <ul class="ch-lines">{items}</ul>
            </section>
        }
        .into_any()
    })
}
