//! What holds for all profiles and all settings.

use chrono::Days;
use proptest::prelude::*;

use super::people::TODAY;
use super::pool::{Pool, mentee, mentor, pool, settings};
use crate::matching::settings::Strictness;
use crate::matching::{
    Common, Context, Criterion, History, MatchingSettings, Mentee, Mentor, Points, Preview, Strength, Suggestion,
    Value, Wish, matrix, preview, rank_mentees, rank_mentors, suggest, vetoes,
};

/// What is wished, if it is a condition.
fn binds<T>(wish: Option<&Wish<T>>, strictness: Strictness) -> Option<&T> {
    wish.filter(|wish| wish.strength == Strength::Must || strictness == Strictness::Must).map(|wish| &wish.what)
}

/// Whether a pair breaks a condition, said once more, from the lists and in the words of the rules.
fn broken(mentor: &Mentor, mentee: &Mentee, context: &Context<'_>) -> bool {
    let (one, other, settings) = (&mentor.common, &mentee.common, context.settings);
    let talk = one.languages.iter().any(|mine| {
        other.languages.iter().any(|theirs| {
            let (low, high) = (mine.level.min(theirs.level), mine.level.max(theirs.level));
            crate::language::OFFERED.contains(&mine.language.as_str())
                && mine.language == theirs.language
                && (low.code() >= "b1" || low.code() == "a2" && ["c1", "c2", "native"].contains(&high.code()))
        })
    });
    let wishes = [(one, other), (other, one)].into_iter().any(|(wisher, told)| {
        let gender = binds(wisher.wishes.gender.as_ref(), settings.gender_wishes);
        let born = binds(wisher.wishes.born.as_ref(), settings.age_wishes);
        gender.is_some_and(|wished| told.gender != Some(*wished))
            || born.is_some_and(|bands| !bands.is_empty() && !told.birth_band.is_some_and(|band| bands.contains(&band)))
    });
    let german = other.languages.iter().filter(|spoken| spoken.language == "de").map(|spoken| spoken.level).max();
    let german = binds(mentor.german.as_ref(), settings.german_wishes)
        .is_some_and(|least| german.is_none_or(|has| has < *least));
    let time = settings.common_time == Strength::Must
        && !one.availability.is_empty()
        && !other.availability.is_empty()
        && !one.availability.iter().any(|slot| other.availability.contains(slot));
    let km =
        |common: &Common| common.distance.map_or(50.0, |distance| distance.code().parse::<f64>().expect("kilometres"));
    let reach = settings.reach == Strength::Must
        && !(one.video && other.video)
        && one
            .place
            .zip(other.place)
            .is_some_and(|(from, to)| (from.distance_km(to) * 10.0).round() / 10.0 > km(one).max(km(other)));
    let child = settings.childcare == Strength::Must
        && [(one, other), (other, one)].into_iter().any(|(needs, asked)| {
            needs.needs_childcare && !asked.needs_childcare && asked.children_welcome == Some(false)
        });
    let paused = [one, other].into_iter().any(|common| common.paused_until.is_some_and(|day| day > context.today));
    let apart = one.id == other.id || one.not_with.contains(&other.id) || other.not_with.contains(&one.id);
    let closed = context.history.of_mentor(one.id).contains(&other.id);
    !talk || wishes || german || time || reach || child || paused || apart || closed || mentor.taken >= mentor.capacity
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_veto_is_ever_broken(pool in pool(12), settings in settings()) {
        let context = pool.context(&settings);
        let matrix = matrix(&pool.mentors, &pool.mentees, &context);
        for (row, mentor) in pool.mentors.iter().enumerate() {
            let ranked = rank_mentees(mentor, &pool.mentees, &context);
            prop_assert_eq!(ranked.suggestions.len() + ranked.vetoed.len(), pool.mentees.len());
            for (column, mentee) in pool.mentees.iter().enumerate() {
                let broken = broken(mentor, mentee, &context);
                prop_assert_eq!(matrix.get(row, column).is_none(), broken);
                prop_assert_eq!(vetoes(mentor, mentee, &context).is_empty(), !broken);
                let suggested = ranked.suggestions.iter().any(|one| one.mentee == mentee.common.id);
                prop_assert_eq!(suggested, !broken);
            }
        }
    }

    #[test]
    fn the_parts_add_up_to_the_total_and_the_matrix_says_the_same(pool in pool(12), settings in settings()) {
        let context = pool.context(&settings);
        let matrix = matrix(&pool.mentors, &pool.mentees, &context);
        prop_assert_eq!(matrix.thousandths().len(), pool.mentors.len() * pool.mentees.len());
        for (row, mentor) in pool.mentors.iter().enumerate() {
            for (column, mentee) in pool.mentees.iter().enumerate() {
                let suggestion = suggest(mentor, mentee, &context).ok();
                let explained = suggestion.as_ref().map(|one| {
                    Points(one.parts.iter().map(|part| {
                        u32::from(part.weight) * part.value.thousandths() + part.bonus.0
                    }).sum())
                });
                prop_assert_eq!(matrix.get(row, column), explained);
                prop_assert_eq!(suggestion.as_ref().map(Suggestion::total), explained);
                // What is told is never more than can be had: the bonus stands apart.
                if let Some(one) = &suggestion {
                    prop_assert!(one.plain() <= one.for_coordinator().most);
                    prop_assert_eq!(Points(one.plain().0 + one.bonus().0), one.total());
                }
                for part in suggestion.iter().flat_map(|one| &one.parts) {
                    prop_assert!(part.value <= Value::FULL);
                    prop_assert_eq!(part.weight, settings.weights.of(part.criterion));
                    prop_assert!(part.criterion == Criterion::Waiting || part.bonus.0 == 0);
                }
            }
        }
    }

    #[test]
    fn the_same_people_in_another_order_give_the_same(
        (pool, shuffled) in pool(10).prop_flat_map(|pool| {
            let mentors = Just(pool.mentors.clone()).prop_shuffle();
            let mentees = Just(pool.mentees.clone()).prop_shuffle();
            (Just(pool), (mentors, mentees))
        }),
        (settings, changed) in (settings(), settings()),
    ) {
        let (mentors, mentees) = shuffled;
        let context = pool.context(&settings);
        for mentee in &pool.mentees {
            let ranked = rank_mentors(mentee, &pool.mentors, &context);
            prop_assert_eq!(&ranked, &rank_mentors(mentee, &mentors, &context));
            let order = |one: &Suggestion| {
                let mentor = pool.mentors.iter().find(|mentor| mentor.common.id == one.mentor).expect("a mentor");
                (std::cmp::Reverse(one.total()), mentor.common.waiting_since, one.mentor)
            };
            prop_assert!(ranked.suggestions.is_sorted_by_key(order));
        }
        for mentor in &pool.mentors {
            prop_assert_eq!(
                rank_mentees(mentor, &pool.mentees, &context),
                rank_mentees(mentor, &mentees, &context)
            );
        }
        prop_assert_eq!(
            preview(&pool.mentors, &pool.mentees, &context, &changed),
            preview(&mentors, &mentees, &context, &changed)
        );
    }

    #[test]
    fn the_order_within_a_profile_changes_nothing_that_counts(
        (mentor, mentee, settings) in (mentor(0), mentee(1), settings()),
    ) {
        let history = History::default();
        let context = Context { settings: &settings, history: &history, today: TODAY };
        let (mut backwards, mut twice) = (mentor.clone(), mentee.clone());
        backwards.common.availability.reverse();
        backwards.common.languages.reverse();
        backwards.topics.reverse();
        backwards.work_fields.reverse();
        twice.common.interests.extend(mentee.common.interests.clone());
        twice.goals.extend(mentee.goals.clone());
        twice.topics.extend(mentee.topics.clone());
        let one = suggest(&mentor, &mentee, &context).map_err(|_| ());
        let other = suggest(&backwards, &twice, &context).map_err(|_| ());
        prop_assert_eq!(one, other);
    }

    #[test]
    fn after_its_days_waiting_outweighs_everything_else(
        pool in pool(10),
        (mut settings, weight) in (settings(), 1_u8..=10),
    ) {
        settings.weights.set(Criterion::Waiting, weight);
        let context = pool.context(&settings);
        let limit = i64::from(settings.waiting_outweighs_after_days);
        for mentor in &pool.mentors {
            let ranked = rank_mentees(mentor, &pool.mentees, &context);
            let long: Vec<bool> = ranked.suggestions.iter().map(|one| {
                let mentee = pool.mentees.iter().find(|mentee| mentee.common.id == one.mentee).expect("a mentee");
                let head_start = match mentee.urgency.code() { "usual" => 0, "soon" => limit / 4, _ => limit / 2 };
                (TODAY - mentee.common.waiting_since).num_days().max(0) + head_start >= limit
            }).collect();
            prop_assert!(long.is_sorted_by(|one, other| one >= other), "{:?}", long);
            for (one, long) in ranked.suggestions.iter().zip(long).filter(|(_, long)| *long) {
                let waiting = one.part(Criterion::Waiting).expect("a part").points();
                let others: u32 = one.parts.iter().filter(|part| part.criterion != Criterion::Waiting)
                    .map(|part| part.most().0).sum();
                prop_assert!(long && waiting.0 > others);
            }
        }
    }

    #[test]
    fn who_waits_longer_never_has_fewer_points(
        (mentor, mentee, settings) in (mentor(0), mentee(1), settings()), more in 1_u64..900,
    ) {
        let history = History::default();
        let context = Context { settings: &settings, history: &history, today: TODAY };
        let mut later = mentee.clone();
        later.common.waiting_since = mentee.common.waiting_since - Days::new(more);
        if let (Ok(now), Ok(later)) = (suggest(&mentor, &mentee, &context), suggest(&mentor, &later, &context)) {
            prop_assert!(later.total() >= now.total());
        }
    }

    #[test]
    fn a_preview_says_what_the_lists_say(pool in pool(8), (before, after) in (settings(), settings())) {
        let changes = preview(&pool.mentors, &pool.mentees, &pool.context(&before), &after);
        let place = |settings: &MatchingSettings, mentee: &Mentee, mentor: crate::id::PersonId| {
            let ranked = rank_mentors(mentee, &pool.mentors, &pool.context(settings));
            ranked.suggestions.iter().position(|one| one.mentor == mentor).map(|at| at + 1)
        };
        let first = |settings: &MatchingSettings, mentee: &Mentee| {
            let ranked = rank_mentors(mentee, &pool.mentors, &pool.context(settings));
            ranked.suggestions.first().map(|one| one.mentor)
        };
        for mentee in &pool.mentees {
            let (was, becomes) = (first(&before, mentee), first(&after, mentee));
            let change = changes.changes.iter().find(|change| change.mentee == mentee.common.id);
            prop_assert_eq!(change.is_some(), was != becomes);
            let Some(change) = change else { continue };
            prop_assert_eq!(change.falls.map(|moved| moved.mentor), was);
            prop_assert_eq!(change.rises.map(|moved| moved.mentor), becomes);
            for moved in change.falls.iter().chain(&change.rises) {
                prop_assert_eq!(moved.before, place(&before, mentee, moved.mentor));
                prop_assert_eq!(moved.after, place(&after, mentee, moved.mentor));
            }
        }
        prop_assert_eq!(changes.mentees, pool.mentees.len());
    }
}

#[test]
fn empty_pools_are_empty_answers() {
    let pool = Pool { mentors: Vec::new(), mentees: Vec::new(), history: History::default() };
    let settings = MatchingSettings::default();
    let context = pool.context(&settings);
    let nobody = matrix(&pool.mentors, &pool.mentees, &context);
    assert_eq!((nobody.mentors(), nobody.mentees(), nobody.get(0, 0)), (0, 0, None));
    let alone = matrix(&[super::people::mentor(1)], &pool.mentees, &context);
    assert_eq!((alone.mentors(), alone.mentees(), alone.get(0, 0)), (1, 0, None));
    assert_eq!(preview(&pool.mentors, &pool.mentees, &context, &settings), Preview::default());
}
