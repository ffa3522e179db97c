//! What a criterion says of a pair, in words: made from the parts of the score and nothing else.

use std::cmp::Reverse;

use domain::availability::Slot;
use domain::matching::criterion::About;
use domain::matching::talk::Talk;
use domain::matching::{Detail, Part, Points, Side, Suggestion};
use domain::person::Topic;
use leptos::prelude::*;

use super::{bar, points};
use crate::http::Page;
use crate::ui::count::number;
use crate::ui::parts::list;

/// The languages in which the two can talk, with the level of both.
pub fn languages(page: &Page, talks: &[Talk]) -> String {
    let t = page.t;
    let talk = |talk: &Talk| {
        let (mentor, mentee) = (t.level_short(talk.mentor.code()), t.level_short(talk.mentee.code()));
        format!("{} ({mentor} / {mentee})", t.language(&talk.language))
    };
    list(page, &talks.iter().map(talk).collect::<Vec<_>>())
}

/// What speaks most for a pair, in one line: the three criteria that give most, with their points.
pub fn short(page: &Page, suggestion: &Suggestion) -> String {
    let mut parts: Vec<&Part> = suggestion.parts.iter().filter(|part| part.plain() > Points(0)).collect();
    parts.sort_by_key(|part| (Reverse(part.plain()), part.criterion));
    let most = parts.into_iter().take(3);
    let words = most.map(|part| format!("{} {}", page.t.criterion(part.criterion.code()), points(page, part.plain())));
    list(page, &words.collect::<Vec<_>>())
}

/// The points of a pair of how many, as a bar and in words, and the bonus for a long wait beside it.
pub fn total(page: &Page, suggestion: &Suggestion) -> AnyView {
    let t = page.t;
    let told = suggestion.for_coordinator();
    let sum = suggestion.plain();
    view! {
        {bar(sum, told.most)}
        <strong>{t.matching_points_of(points(page, sum), points(page, told.most))}</strong>
        {bonus(page, suggestion.bonus())}
    }
    .into_any()
}

/// The bonus for a long wait, beside the points; nothing where there is none.
pub fn bonus(page: &Page, bonus: Points) -> Option<AnyView> {
    let told = page.t.matching_bonus(points(page, bonus));
    (bonus.0 > 0).then(|| view! { " "<span class="ch-meta">{told}</span> }.into_any())
}

/// Parts of the week.
pub fn times(page: &Page, slots: &[Slot]) -> Vec<String> {
    texts::shared::times(page.t, slots, texts::Texts::weekday_short)
}

/// Kilometres, in tenths.
pub fn kilometres(page: &Page, metres: u32) -> String {
    texts::format::tenths(page.locale, metres.into())
}

/// What both have, and what is missing. Answers that nobody has given come on top, by [`Part::untold`].
pub fn words(page: &Page, part: &Part) -> (String, Vec<String>) {
    let t = page.t;
    let shared = |words: Vec<String>| {
        if words.is_empty() { t.criterion_nothing_shared() } else { t.criterion_shared(list(page, &words)) }
    };
    let lacking = |words: Vec<String>| if words.is_empty() { Vec::new() } else { vec![list(page, &words)] };
    match &part.detail {
        Detail::WorkField { shared: both, missing } => {
            let words =
                |fields: &[domain::person::WorkField]| fields.iter().map(|one| t.work_field(one.code())).collect();
            (shared(words(both)), lacking(words(missing)))
        }
        Detail::Topics { shared: both, missing } => {
            let both =
                if both.is_empty() { t.criterion_nothing_shared() } else { t.criterion_topics(topics(page, both)) };
            let missing = (!missing.is_empty()).then(|| t.criterion_topics_lacking(topics(page, missing)));
            (both, missing.into_iter().collect())
        }
        Detail::Goals { shared: helped, missing } => {
            let helped = helped.iter().map(|one| t.criterion_goal(t.goal(one.goal.code()), topics(page, &one.by)));
            let left: Vec<String> = missing.iter().map(|goal| t.goal(goal.code())).collect();
            let left = (!left.is_empty()).then(|| t.criterion_goals_lacking(list(page, &left)));
            (shared(helped.collect()), left.into_iter().collect())
        }
        Detail::Interests { shared: both, missing } => {
            let words = |all: &[domain::matching::Interest]| all.iter().map(|one| t.interest(one.code())).collect();
            (shared(words(both)), lacking(words(missing)))
        }
        Detail::Availability { shared: both, missing } => {
            let missing = (*missing > 0).then(|| t.criterion_times_lacking(*missing));
            (shared(times(page, both)), missing.into_iter().collect())
        }
        Detail::Distance { metres, limit_metres, video } => {
            let far = metres.map_or_else(
                || t.criterion_distance_unknown(),
                |metres| t.criterion_distance(kilometres(page, metres)),
            );
            let video = video.then(|| t.criterion_video());
            let limit = t.criterion_distance_limit(kilometres(page, *limit_metres));
            (list(page, &[Some(far), video].into_iter().flatten().collect::<Vec<_>>()), vec![limit])
        }
        Detail::GermanLevel { wished, has } => {
            let has = has.map_or_else(|| t.criterion_german_none(), |level| t.level_short(level.code()));
            let wished = wished.map_or_else(|| t.criterion_no_wish(), |level| t.level_short(level.code()));
            (t.criterion_german(has, wished), Vec::new())
        }
        Detail::Childcare { mentor_needs, mentee_needs, mentor_welcomes, mentee_welcomes } => {
            let fits = |side: Side, welcome: &Option<bool>, needs_too: bool| {
                let how = match (welcome, needs_too) {
                    (Some(true), _) | (_, true) => "yes",
                    (Some(false), _) => "no",
                    (None, _) => "unknown",
                };
                t.criterion_childcare(format!("{side}-{how}"))
            };
            let mentor = mentor_needs.then(|| fits(Side::Mentor, mentee_welcomes, *mentee_needs));
            let mentee = mentee_needs.then(|| fits(Side::Mentee, mentor_welcomes, *mentor_needs));
            let told: Vec<String> = [mentor, mentee].into_iter().flatten().collect();
            (if told.is_empty() { t.criterion_nobody_needs() } else { list(page, &told) }, Vec::new())
        }
        Detail::Wishes { wishes } => {
            let told: Vec<String> = wishes
                .iter()
                .map(|wish| {
                    let about = match wish.about {
                        About::Gender => "gender",
                        About::Age => "age",
                    };
                    let words = t.criterion_wish(format!("{about}-{}", wish.of));
                    match wish.kept {
                        Some(true) => t.criterion_wish_kept(words),
                        Some(false) => t.criterion_wish_broken(words),
                        None => t.criterion_wish_unknown(words),
                    }
                })
                .collect();
            (if told.is_empty() { t.criterion_no_wishes() } else { list(page, &told) }, Vec::new())
        }
        Detail::Experience { completed, full_at } => {
            let full = (completed < full_at).then(|| t.criterion_experience_full(number(page, *full_at)));
            (t.criterion_experience(number(page, *completed)), full.into_iter().collect())
        }
        Detail::Waiting { mentor_days, mentee_days, urgency, counted_days, .. } => {
            let told = t.criterion_waiting(number(page, *mentee_days), number(page, *mentor_days));
            let urgent = (counted_days != mentee_days)
                .then(|| t.criterion_waiting_urgent(t.urgency(urgency.code()), number(page, *counted_days)));
            (list(page, &[Some(told), urgent].into_iter().flatten().collect::<Vec<_>>()), Vec::new())
        }
        Detail::Fairness { mentor_suggested, mentee_suggested } => {
            let times = |count: u32| number(page, count);
            (t.criterion_fairness(times(*mentor_suggested), times(*mentee_suggested)), Vec::new())
        }
    }
}

fn topics(page: &Page, topics: &[Topic]) -> String {
    list(page, &topics.iter().map(|topic| page.t.topic(topic.code())).collect::<Vec<_>>())
}
