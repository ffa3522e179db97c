//! What the two may see of each other.

use proptest::prelude::*;

use super::people::{TODAY, with};
use super::pool::{common, mentee, mentor};
use crate::matching::{
    Context, Criterion, ForPair, History, MatchingSettings, Mentee, Mentor, Shared, Side, Strength, Suggestion,
    Weights, suggest,
};

/// Everything counts and little is a condition, so that most random pairs are possible.
fn open() -> MatchingSettings {
    MatchingSettings {
        weights: Weights::all(5),
        gender_wishes: crate::matching::settings::Strictness::AsTold,
        common_time: Strength::Wish,
        reach: Strength::Wish,
        ..MatchingSettings::default()
    }
}

fn possible(mut mentor: Mentor, mut mentee: Mentee) -> Option<Suggestion> {
    let (settings, history) = (open(), History::default());
    (mentor.capacity, mentor.taken) = (1, 0);
    for common in [&mut mentor.common, &mut mentee.common] {
        common.paused_until = None;
        for strength in [
            common.wishes.gender.as_mut().map(|wish| &mut wish.strength),
            common.wishes.born.as_mut().map(|wish| &mut wish.strength),
            mentor.german.as_mut().map(|wish| &mut wish.strength),
        ]
        .into_iter()
        .flatten()
        {
            *strength = Strength::Wish;
        }
    }
    suggest(&mentor, &mentee, &Context { settings: &settings, history: &history, today: TODAY }).ok()
}

fn seen(suggestion: &Suggestion) -> [ForPair; 2] {
    [suggestion.for_pair(Side::Mentor), suggestion.for_pair(Side::Mentee)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the private answers are, the two see the same: so nothing of them can be read off.
    #[test]
    fn private_answers_leave_no_trace_in_what_the_two_see(
        (mentor, mentee) in (mentor(0), mentee(1)),
        (one, other) in (common(0), common(1)),
        (completed, german, urgency) in (0_u32..9, mentor_german(), mentee_urgency()),
    ) {
        let (mut changed, mut hers) = (mentor.clone(), mentee.clone());
        changed.completed = completed;
        changed.german = german;
        hers.urgency = urgency;
        for (common, private) in [(&mut changed.common, one), (&mut hers.common, other)] {
            common.gender = private.gender;
            common.birth_band = private.birth_band;
            common.needs_childcare = private.needs_childcare;
            common.children_welcome = private.children_welcome;
            common.wishes = private.wishes;
            common.suggested = private.suggested;
            common.waiting_since = private.waiting_since;
            common.place = private.place;
            common.distance = private.distance;
            common.reach = private.reach;
        }
        if let (Some(before), Some(after)) = (possible(mentor, mentee), possible(changed, hers)) {
            prop_assert_eq!(seen(&before), seen(&after));
        }
    }

    /// Everything that one reads stands in the reader's own profile, too.
    #[test]
    fn the_two_see_only_what_they_have_themselves((mentor, mentee) in (mentor(0), mentee(1))) {
        let Some(suggestion) = possible(mentor.clone(), mentee.clone()) else { return Ok(()) };
        let [by_mentor, by_mentee] = seen(&suggestion);
        prop_assert!(mentee.common.pass_on || by_mentor.shared.is_empty());
        prop_assert!(mentor.common.pass_on || by_mentee.shared.is_empty());
        for shared in by_mentor.shared.iter().chain(&by_mentee.shared) {
            let both = [&mentor.common, &mentee.common];
            let own = match shared {
                Shared::Languages(codes) => codes.iter().all(|code| {
                    both.iter().all(|common| common.languages.iter().any(|spoken| spoken.language == *code))
                }),
                Shared::WorkFields(fields) => fields.iter().all(|field| {
                    mentor.work_fields.contains(field) && mentee.work_fields.contains(field)
                }),
                Shared::Topics(topics) => topics.iter().all(|topic| {
                    mentor.topics.contains(topic) && mentee.topics.contains(topic)
                }),
                Shared::Goals(goals) => goals.iter().all(|helped| {
                    mentee.goals.contains(&helped.goal)
                        && !helped.by.is_empty()
                        && helped.by.iter().all(|topic| mentor.topics.contains(topic))
                }),
                Shared::Interests(interests) => interests.iter().all(|interest| {
                    both.iter().all(|common| common.interests.contains(interest))
                }),
                Shared::Times(slots) => slots.iter().all(|slot| {
                    both.iter().all(|common| common.availability.contains(slot))
                }),
                Shared::Video => both.iter().all(|common| common.video),
            };
            prop_assert!(own, "{:?}", shared);
        }
    }
}

fn mentor_german() -> impl Strategy<Value = Option<crate::matching::Wish<crate::language::Level>>> {
    mentor(0).prop_map(|mentor| mentor.german)
}

fn mentee_urgency() -> impl Strategy<Value = crate::matching::Urgency> {
    mentee(0).prop_map(|mentee| mentee.urgency)
}

#[test]
fn each_criterion_alone_tells_the_two_only_if_it_is_for_them() {
    let two = with(|mentor, mentee| {
        (mentor.common.video, mentee.common.video) = (true, true);
        mentor.common.needs_childcare = true;
    });
    for criterion in Criterion::ALL {
        let mut settings = MatchingSettings { weights: Weights::all(0), ..MatchingSettings::default() };
        settings.weights.set(*criterion, 5);
        let suggestion = suggest(&two.mentor, &two.mentee, &two.context(&settings)).expect("a possible pair");
        assert_eq!(suggestion.parts.len(), 1);
        for view in seen(&suggestion) {
            // The language is told with each.
            assert_eq!(view.shared.len(), 1 + usize::from(criterion.is_for_pair()), "{criterion}");
            let json = serde_json::to_string(&view).expect("to JSON");
            for private in ["c1", "female", "1980", "urgent", "points", "weight", "value", "metres", "days"] {
                assert!(!json.contains(private), "{criterion}: {json}");
            }
        }
    }
}

#[test]
fn without_consent_of_the_other_nothing_is_told() {
    let two = with(|mentor, _| mentor.common.pass_on = false);
    let settings = MatchingSettings::default();
    let suggestion = suggest(&two.mentor, &two.mentee, &two.context(&settings)).expect("a possible pair");
    let [by_mentor, by_mentee] = seen(&suggestion);
    assert!(!by_mentor.shared.is_empty());
    assert_eq!(by_mentee.shared, []);
}

#[test]
fn the_coordinator_sees_all_parts_the_weightiest_first_and_what_could_be_asked() {
    let two = with(|mentor, mentee| {
        // Topics are wanted by two criteria and named once.
        mentor.topics.clear();
        mentor.common.distance = None;
        mentee.common.interests = vec![crate::matching::Interest::Film];
    });
    let settings = MatchingSettings::default();
    let suggestion = suggest(&two.mentor, &two.mentee, &two.context(&settings)).expect("a possible pair");
    let view = suggestion.for_coordinator();
    assert_eq!(view.total, suggestion.total());
    assert_eq!(view.most.0, settings.weights.sum() * 1000);
    assert!(view.speaks_for.is_sorted_by_key(|part| std::cmp::Reverse(part.points())));
    assert_eq!(view.speaks_for[0].criterion, Criterion::WorkField);
    let missed: Vec<Criterion> = view.missed.iter().map(|(part, _)| part.criterion).collect();
    assert_eq!(missed, [Criterion::Waiting, Criterion::Topics, Criterion::Goals, Criterion::Interests]);
    let lost: u32 = view.missed.iter().map(|(_, points)| points.0).sum();
    assert_eq!(view.total.0 + lost, view.most.0);
    let untold: Vec<_> = view.untold.iter().map(|one| (one.side.code(), one.answer.code())).collect();
    assert_eq!(untold, [("mentor", "topics"), ("mentor", "distance")]);
}

#[test]
fn a_suggestion_survives_the_database() {
    let two = with(|_, _| ());
    let settings = MatchingSettings::default();
    let suggestion = suggest(&two.mentor, &two.mentee, &two.context(&settings)).expect("a possible pair");
    let json = serde_json::to_string(&suggestion).expect("to JSON");
    assert_eq!(serde_json::from_str::<Suggestion>(&json).expect("from JSON"), suggestion);
}
