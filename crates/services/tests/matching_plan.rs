//! Rounds of random people under random decisions: no condition is broken, no place given twice, nothing forgotten.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use domain::availability::Slot;
use domain::id::PersonId;
use domain::language::{Level, Spoken};
use domain::matching::{Common, Context, Goal, MatchingSettings, Mentee, Mentor, Urgency, Wish, Wishes, suggest};
use domain::person::{Gender, Topic};
use domain::tandem::Status;
use proptest::prelude::*;
use services::matching::{Open, Pool};
use services::round::{Decisions, Draw, Two};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");

fn id(number: u128) -> PersonId {
    PersonId(uuid::Uuid::from_u128(number))
}

prop_compose! {
    fn common(first: u128)(
        number in Just(first),
        languages in prop::sample::subsequence(vec!["de", "ar", "ti", "fa"], 1..=2),
        gender in prop::sample::select(vec![None, Some(Gender::Female), Some(Gender::Male)]),
        wish in prop::option::weighted(0.3, Just(Wish::must(Gender::Female))),
        slots in prop::sample::subsequence(Slot::all().collect::<Vec<_>>(), 0..8),
        waited in 0_u64..200,
        paused in prop::option::weighted(0.1, 1_u64..9),
    ) -> Common {
        let spoken = |language: &&str| Spoken { language: (*language).to_owned(), level: Level::Native };
        Common {
            id: id(number),
            languages: languages.iter().map(spoken).collect(),
            gender,
            birth_band: None,
            availability: slots,
            video: false,
            reach: Vec::new(),
            distance: None,
            place: None,
            interests: Vec::new(),
            needs_childcare: false,
            children_welcome: None,
            wishes: Wishes { gender: wish, born: None },
            not_with: Vec::new(),
            suggested: 0,
            waiting_since: TODAY - Days::new(waited),
            paused_until: paused.map(|days| TODAY + Days::new(days)),
            pass_on: true,
        }
    }
}

fn topics() -> impl Strategy<Value = Vec<Topic>> {
    prop::sample::subsequence(Topic::ALL.to_vec(), 0..5)
}

fn mentor(number: u128) -> impl Strategy<Value = Mentor> {
    (common(number), topics(), 0_u8..4, 0_u8..3).prop_map(|(common, topics, capacity, taken)| Mentor {
        common,
        capacity,
        taken,
        completed: 0,
        work_fields: Vec::new(),
        topics,
        german: None,
    })
}

fn mentee(number: u128) -> impl Strategy<Value = Mentee> {
    (common(number), topics()).prop_map(|(common, topics)| Mentee {
        common,
        goals: vec![Goal::Work],
        topics,
        work_fields: Vec::new(),
        urgency: Urgency::Usual,
    })
}

/// Pairs by the places of the two in their lists.
type Numbers = Vec<(usize, usize)>;

/// Some mentors and mentees, pairs declined before, proposals that are out, and decisions about pairs.
fn case() -> impl Strategy<Value = (Pool, Numbers, Numbers)> {
    (0_usize..6, 0_usize..8).prop_flat_map(|(mentors, mentees)| {
        let left: Vec<_> = (0..mentors).map(|number| mentor(100 + number as u128)).collect();
        let right: Vec<_> = (0..mentees).map(|number| mentee(200 + number as u128)).collect();
        let pairs = || prop::collection::vec((0..mentors.max(1), 0..mentees.max(1)), 0..4);
        (left, right, pairs(), prop::collection::vec(0..mentors.max(1), 0..3), pairs(), pairs()).prop_map(
            |(mentors, mentees, declined, out, fixed, struck)| {
                let history = declined
                    .iter()
                    .filter_map(|(left, right)| Some((mentors.get(*left)?.common.id, mentees.get(*right)?.common.id)))
                    .collect();
                let open = |(number, left): (usize, &usize)| {
                    let mentor = mentors.get(*left)?.common.id;
                    let number = 900 + number as u128;
                    let tandem = uuid::Uuid::from_u128(number).into();
                    Some(Open { id: tandem, mentor, mentee: id(number), status: Status::Proposed })
                };
                let open = out.iter().enumerate().filter_map(open).collect();
                (Pool { mentors, mentees, history, open, ..Pool::default() }, fixed, struck)
            },
        )
    })
}

fn pairs(pool: &Pool, numbers: &[(usize, usize)]) -> BTreeSet<Two> {
    let pair = |(left, right): &(usize, usize)| {
        Some((pool.mentors.get(*left)?.common.id, pool.mentees.get(*right)?.common.id))
    };
    numbers.iter().filter_map(pair).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_round_keeps_every_condition_every_place_and_every_decision((pool, fixed, struck) in case()) {
        let settings = MatchingSettings::default();
        let context = Context { settings: &settings, history: &pool.history, today: TODAY };
        let struck = pairs(&pool, &struck);
        // One mentor for a mentee, and nothing that contradicts itself: that is what the pages let through.
        let fixed: BTreeMap<PersonId, PersonId> =
            pairs(&pool, &fixed).into_iter().filter(|two| !struck.contains(two)).map(|(one, other)| (other, one)).collect();
        let fixed: BTreeSet<Two> = fixed.into_iter().map(|(other, one)| (one, other)).collect();
        let decisions = Decisions { fixed: fixed.clone(), struck: struck.clone() };
        let draw = Draw::new(&pool, &settings, TODAY, |_, _| true);
        let free = |mentor: &Mentor| usize::from(mentor.free_places()).saturating_sub(pool.reserved(mentor.common.id));
        let explain = |two: &Two| {
            let mentor = pool.mentors.iter().find(|one| one.common.id == two.0).expect("a mentor");
            let mentee = pool.mentees.iter().find(|one| one.common.id == two.1).expect("a mentee");
            suggest(mentor, mentee, &context)
        };
        let possible: BTreeSet<Two> = fixed.iter().copied().filter(|two| explain(two).is_ok()).collect();
        let Ok(plan) = draw.plan(&decisions) else {
            // Only where more was fixed than there is room for.
            let over = pool.mentors.iter().any(|mentor| {
                possible.iter().filter(|(one, _)| *one == mentor.common.id).count() > free(mentor)
            });
            prop_assert!(over, "refused without a reason");
            return Ok(());
        };
        prop_assert_eq!(&draw.plan(&decisions).expect("the same"), &plan, "same input, same output");

        let drawn: BTreeSet<Two> = plan.pairs.iter().map(|pair| (pair.mentor, pair.mentee)).collect();
        prop_assert!(possible.is_subset(&drawn) && struck.is_disjoint(&drawn));
        let broken: BTreeSet<Two> = plan.broken.iter().copied().collect();
        prop_assert_eq!(broken, fixed.difference(&possible).copied().collect());
        let mut total = 0;
        for pair in &plan.pairs {
            let suggestion = explain(&(pair.mentor, pair.mentee));
            prop_assert!(suggestion.is_ok(), "{:?}", suggestion);
            let points = suggestion.expect("possible").total().0;
            prop_assert_eq!(pair.points, points);
            total += u64::from(points);
        }
        prop_assert_eq!(plan.total, total);
        for mentor in &pool.mentors {
            let taken = plan.pairs.iter().filter(|pair| pair.mentor == mentor.common.id).count();
            prop_assert!(taken <= free(mentor), "{} of {}", taken, free(mentor));
        }
        // Every mentee is either in one pair or named as left over.
        let mut named: Vec<PersonId> = plan.pairs.iter().map(|pair| pair.mentee).collect();
        named.extend(plan.unmatched.iter().map(|left| left.person));
        named.sort_unstable();
        let mut everybody: Vec<PersonId> = pool.mentees.iter().map(|mentee| mentee.common.id).collect();
        everybody.sort_unstable();
        prop_assert_eq!(named, everybody);
        // Decisions never make it better than the engine's own.
        prop_assert!((plan.pairs.len(), plan.total) <= plan.best);
    }
}
