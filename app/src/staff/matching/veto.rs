//! What makes a pair impossible, with what both have, and what would help.

use std::collections::BTreeMap;

use domain::language::Spoken;
use domain::matching::{Help, Ranked, Side, Veto, VetoKind, Vetoed};
use leptos::prelude::*;
use services::matching::Pool;

use super::name_of;
use super::part::{kilometres, times};
use crate::http::Page;
use crate::ui::count::{many, number};
use crate::ui::label;
use crate::ui::parts::list;

/// What both have of a condition that is broken; nothing where its name says it all.
fn detail(page: &Page, veto: &Veto) -> Option<String> {
    let t = page.t;
    let or_untold = |told: Option<String>| told.unwrap_or_else(|| t.veto_untold());
    Some(match veto {
        Veto::SamePerson | Veto::Related | Veto::DeclinedBefore | Veto::Childcare { .. } => return None,
        Veto::NoCommonLanguage { mentor, mentee } => t.veto_languages(spoken(page, mentor), spoken(page, mentee)),
        Veto::GenderWish { wished, told, .. } => {
            t.veto_told(t.gender(wished.code()), or_untold(told.map(|gender| t.gender(gender.code()))))
        }
        Veto::AgeWish { wished, told, .. } => {
            let wished: Vec<String> = wished.iter().map(|band| label::birth_band(t, *band)).collect();
            t.veto_told(list(page, &wished), or_untold(told.map(|band| label::birth_band(t, band))))
        }
        Veto::GermanWish { wished, has } => t.veto_told(
            t.level_short(wished.code()),
            has.map_or_else(|| t.criterion_german_none(), |level| t.level_short(level.code())),
        ),
        Veto::NoCommonTime { mentor, mentee } => {
            t.veto_languages(list(page, &times(page, mentor)), list(page, &times(page, mentee)))
        }
        Veto::OutOfReach { metres, limit_metres, .. } => {
            t.veto_distance(kilometres(page, *metres), kilometres(page, *limit_metres))
        }
        Veto::NoCapacity { capacity, taken } => t.veto_capacity(number(page, *taken), number(page, *capacity)),
        Veto::Paused { first_day_back, .. } => t.matching_paused(texts::format::date(page.locale, *first_day_back)),
    })
}

fn spoken(page: &Page, languages: &[Spoken]) -> String {
    let t = page.t;
    let one = |one: &Spoken| format!("{} {}", t.language(&one.language), t.level_short(one.level.code()));
    list(page, &languages.iter().map(one).collect::<Vec<_>>())
}

/// A broken condition with what both have.
pub fn sentence(page: &Page, veto: &Veto) -> String {
    let name = page.t.veto(veto.kind().code());
    detail(page, veto).map_or(name.clone(), |detail| format!("{name} ({detail})"))
}

fn help(page: &Page, help: Help) -> String {
    let t = page.t;
    let side = |side: Side| t.matching_side(side.code());
    match help {
        Help::Ask { side: whom, answer } => t.help_ask(side(whom), t.missing_answer(answer.code())),
        Help::DropWish { of } => t.help_drop_wish(side(of)),
        Help::MoreTimes => t.help_more_times(),
        Help::AcceptVideo { side: whose } => t.help_accept_video(side(whose)),
        Help::TravelFarther { to } => t.help_travel(to.code()),
        Help::LearnGerman { to } => t.help_german(t.level_short(to.code())),
        Help::RaiseCapacity => t.help_capacity(),
        Help::Wait { until } => t.help_wait(texts::format::date(page.locale, until)),
        Help::FindChildcare { side: whose } => t.help_childcare(side(whose)),
    }
}

/// What would help, with how many pairs each makes possible by itself. At most five: those that help most.
pub fn helps(page: &Page, helps: &[(Help, usize)]) -> Option<AnyView> {
    let t = page.t;
    let items: Vec<_> = helps
        .iter()
        .take(5)
        .map(|(one, count)| {
            let count = t.matching_help_count(many(*count));
            view! { <li>{help(page, *one)}" "<span class="ch-meta">"("{count}")"</span></li> }
        })
        .collect();
    (!items.is_empty()).then(|| view! { <ul class="ch-plain">{items}</ul> }.into_any())
}

/// Everybody who can't be, folded away, by the first condition that they break.
pub fn vetoed(page: &Page, pool: &Pool, ranked: &Ranked, open: bool) -> Option<AnyView> {
    if ranked.vetoed.is_empty() {
        return None;
    }
    let t = page.t;
    let mut groups: BTreeMap<VetoKind, Vec<&Vetoed>> = BTreeMap::new();
    for one in &ranked.vetoed {
        if let Some(first) = one.vetoes.first() {
            groups.entry(first.kind()).or_default().push(one);
        }
    }
    let groups: Vec<_> = groups
        .into_iter()
        .map(|(kind, people)| {
            let people: Vec<_> = people
                .into_iter()
                .map(|one| {
                    let told: Vec<String> =
                        one.vetoes
                            .iter()
                            .filter_map(|veto| {
                                if veto.kind() == kind { detail(page, veto) } else { Some(sentence(page, veto)) }
                            })
                            .collect();
                    let told = (!told.is_empty()).then(|| view! { " "<span class="ch-meta">{told.join(" · ")}</span> });
                    view! { <li><bdi>{name_of(pool, one.person)}</bdi>{told}</li> }
                })
                .collect();
            view! { <section><h3>{t.veto(kind.code())}</h3><ul class="ch-plain">{people}</ul></section> }
        })
        .collect();
    let would_help = helps(page, &ranked.would_help())
        .map(|list| view! { <section class="ch-help"><h3>{t.matching_help_title()}</h3>{list}</section> });
    let count = many(ranked.vetoed.len());
    Some(
        view! {
            <details class="ch-vetoed" open=open>
                <summary><h2>{t.matching_vetoed_title(count)}</h2></summary>
                {would_help}
                {groups}
            </details>
        }
        .into_any(),
    )
}
