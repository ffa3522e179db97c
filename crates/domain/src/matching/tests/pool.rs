//! Random pools of people, with everything that a profile can say: also contradictions, doubles and silence.

use chrono::{Days, NaiveDate};
use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::people::{TODAY, id};
use crate::availability::Slot;
use crate::geo::GeoPoint;
use crate::language::{Level, Spoken};
use crate::matching::settings::Strictness;
use crate::matching::{
    Common, Context, Criterion, Goal, History, Interest, MatchingSettings, Mentee, Mentor, Strength, Urgency, Weights,
    Wish, Wishes,
};
use crate::person::{BirthBand, Distance, Gender, Reach, Topic, WorkField};

/// Everybody, and what was.
#[derive(Clone, Debug)]
pub struct Pool {
    pub mentors: Vec<Mentor>,
    pub mentees: Vec<Mentee>,
    pub history: History,
}

impl Pool {
    pub fn context<'a>(&'a self, settings: &'a MatchingSettings) -> Context<'a> {
        Context { settings, history: &self.history, today: TODAY }
    }
}

fn any_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    select(all)
}

/// Some of a vocabulary, at times one of them twice.
fn some<T: Copy + std::fmt::Debug + 'static>(all: &'static [T], most: usize) -> impl Strategy<Value = Vec<T>> {
    (subsequence(all, 0..=most), any::<bool>()).prop_map(|(mut values, twice)| {
        if twice {
            values.extend(values.first().copied());
        }
        values
    })
}

fn wish<T: std::fmt::Debug>(what: impl Strategy<Value = T>) -> impl Strategy<Value = Option<Wish<T>>> {
    let strength = prop_oneof![3 => Just(Strength::Wish), 1 => Just(Strength::Must)];
    weighted(0.3, (what, strength).prop_map(|(what, strength)| Wish { what, strength }))
}

fn spoken() -> impl Strategy<Value = Vec<Spoken>> {
    let one = (select(&["de", "ar", "uk", "fa", "tlh"][..]), any_of(Level::ALL));
    vec(one, 0..3).prop_map(|others| {
        others.into_iter().map(|(language, level)| Spoken { language: language.to_owned(), level }).collect()
    })
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..400).prop_map(|days| TODAY + Days::new(20) - Days::new(days))
}

fn place() -> impl Strategy<Value = Option<GeoPoint>> {
    weighted(0.9, (50.9..51.1, 10.9..11.2).prop_map(|(lat, lon)| GeoPoint { lat, lon }))
}

prop_compose! {
    /// Somebody; mostly with good German, so that not every pair is vetoed.
    pub fn common(number: u128)(
        mut languages in spoken(),
        german in weighted(0.8, any_of(&Level::ALL[2..])),
        (gender, birth_band) in (of(any_of(Gender::ALL)), of(any_of(BirthBand::ALL))),
        availability in vec((0_usize..21).prop_map(|at| Slot::all().nth(at).expect("a slot")), 0..12),
        (video, needs_childcare, pass_on) in any::<(bool, bool, bool)>(),
        reach in some(Reach::ALL, 2),
        distance in of(any_of(Distance::ALL)),
        place in place(),
        interests in some(Interest::ALL, 5),
        children_welcome in any::<Option<bool>>(),
        (gender_wish, born_wish) in (wish(any_of(Gender::ALL)), wish(some(BirthBand::ALL, 4))),
        not_with in vec((0_u128..30).prop_map(id), 0..2),
        suggested in 0_u32..6,
        waiting_since in day(),
        paused_until in weighted(0.2, day()),
    ) -> Common {
        languages.extend(german.map(|level| Spoken { language: "de".to_owned(), level }));
        Common {
            id: id(number),
            languages,
            gender,
            birth_band,
            availability,
            video,
            reach,
            distance,
            place,
            interests,
            needs_childcare,
            children_welcome,
            wishes: Wishes { gender: gender_wish, born: born_wish },
            not_with,
            suggested,
            waiting_since,
            paused_until,
            pass_on,
        }
    }
}

prop_compose! {
    pub fn mentor(number: u128)(
        common in common(number),
        (capacity, taken, completed) in (0_u8..4, 0_u8..3, 0_u32..5),
        work_fields in some(WorkField::ALL, 3),
        topics in some(Topic::ALL, 6),
        german in wish(any_of(Level::ALL)),
    ) -> Mentor {
        Mentor { common, capacity, taken, completed, work_fields, topics, german }
    }
}

prop_compose! {
    pub fn mentee(number: u128)(
        common in common(number),
        goals in some(Goal::ALL, 4),
        topics in some(Topic::ALL, 5),
        work_fields in some(WorkField::ALL, 3),
        urgency in any_of(Urgency::ALL),
    ) -> Mentee {
        Mentee { common, goals, topics, work_fields, urgency }
    }
}

prop_compose! {
    /// So many at most of each side. Mentors have even numbers, mentees odd ones; at times somebody is both.
    pub fn pool(most: usize)(mentors in 0..=most, mentees in 0..=most)(
        mentors in (0..mentors as u128).map(|number| mentor(number * 2)).collect::<Vec<_>>(),
        mentees in (0..mentees as u128).map(|number| mentee(number * 2 + 1)).collect::<Vec<_>>(),
        pairs in vec((0_u128..12, 0_u128..12), 0..6),
        both in any::<bool>(),
    ) -> Pool {
        let history = pairs.into_iter().map(|(mentor, mentee)| (id(mentor * 2), id(mentee * 2 + 1))).collect();
        let mut pool = Pool { mentors, mentees, history };
        if let (true, Some(mentor), Some(mentee)) = (both, pool.mentors.last(), pool.mentees.last_mut()) {
            mentee.common.id = mentor.common.id;
        }
        pool
    }
}

prop_compose! {
    /// Any settings that pass their check, and weights of nothing.
    pub fn settings()(
        weights in vec(0_u8..=10, Criterion::ALL.len()),
        gender_wishes in any_of(Strictness::ALL),
        age_wishes in any_of(Strictness::ALL),
        german_wishes in any_of(Strictness::ALL),
        common_time in any_of(Strength::ALL),
        reach in any_of(Strength::ALL),
        childcare in any_of(Strength::ALL),
        waiting_outweighs_after_days in 1_u16..500,
    ) -> MatchingSettings {
        let mut all = Weights::all(0);
        for (criterion, weight) in Criterion::ALL.iter().zip(weights) {
            all.set(*criterion, weight);
        }
        MatchingSettings {
            weights: all,
            gender_wishes,
            age_wishes,
            german_wishes,
            common_time,
            reach,
            childcare,
            waiting_outweighs_after_days,
        }
    }
}
