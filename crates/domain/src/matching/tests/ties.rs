//! What decides between equal points.

use chrono::Days;

use super::people::{TODAY, id, mentee, mentor};
use crate::id::PersonId;
use crate::matching::{
    Context, Criterion, History, MatchingSettings, Mentee, Mentor, preview, rank_mentees, rank_mentors,
};

/// People who are alike but for their identifier and the days they have waited.
const WAITED: [(u128, u64); 4] = [(12, 5), (14, 30), (13, 30), (11, 0)];
/// In which order they belong: by days, then by identifier.
const ORDER: [u128; 4] = [13, 14, 12, 11];

/// Waiting counts nothing, so that all have equal points.
fn settings() -> MatchingSettings {
    let mut settings = MatchingSettings::default();
    settings.weights.set(Criterion::Waiting, 0);
    settings
}

fn rotations() -> impl Iterator<Item = Vec<(u128, u64)>> {
    (0..WAITED.len()).map(|by| {
        let mut people = WAITED.to_vec();
        people.rotate_left(by);
        people
    })
}

fn mentors(people: &[(u128, u64)]) -> Vec<Mentor> {
    let one = |(number, days): &(u128, u64)| {
        let mut mentor = mentor(*number);
        mentor.common.waiting_since = TODAY - Days::new(*days);
        mentor
    };
    people.iter().map(one).collect()
}

#[test]
fn of_equal_points_whoever_waits_longer_comes_first_then_the_smaller_identifier() {
    let (settings, history) = (settings(), History::default());
    let context = Context { settings: &settings, history: &history, today: TODAY };
    for people in rotations() {
        let ranked = rank_mentors(&mentee(2), &mentors(&people), &context);
        let order: Vec<PersonId> = ranked.suggestions.iter().map(|one| one.mentor).collect();
        assert_eq!(order, ORDER.map(id));
        let mentees = people.iter().map(|(number, days)| {
            let mut mentee = mentee(*number);
            mentee.common.waiting_since = TODAY - Days::new(*days);
            mentee
        });
        let ranked = rank_mentees(&mentor(1), &mentees.collect::<Vec<Mentee>>(), &context);
        let order: Vec<PersonId> = ranked.suggestions.iter().map(|one| one.mentee).collect();
        assert_eq!(order, ORDER.map(id));
    }
}

#[test]
fn a_preview_decides_between_equal_points_as_lists_do() {
    // Experience decides afterwards, and only the last of the list has some.
    let (mut before, mut after, history) = (settings(), settings(), History::default());
    before.weights.set(Criterion::Experience, 0);
    after.weights.set(Criterion::Experience, 10);
    let context = Context { settings: &before, history: &history, today: TODAY };
    for people in rotations() {
        let mut mentors = mentors(&people);
        for mentor in &mut mentors {
            mentor.completed = u32::from(mentor.common.id == id(ORDER[3])) * 3;
        }
        let changes = preview(&mentors, &[mentee(2)], &context, &after).changes;
        let [change] = changes[..] else { panic!("{changes:?}") };
        let (falls, rises) = (change.falls.expect("one falls"), change.rises.expect("one rises"));
        assert_eq!((falls.mentor, falls.before, falls.after), (id(ORDER[0]), Some(1), Some(2)));
        assert_eq!((rises.mentor, rises.before, rises.after), (id(ORDER[3]), Some(4), Some(1)));
    }
}
