//! A district's own history, run through matching once more.

use chrono::NaiveDate;
use domain::availability::Slot;
use domain::id::PersonId;
use domain::language::{Level, Spoken};
use domain::matching::{Common, Goal, MatchingSettings, Mentee, Mentor, Urgency, VetoKind, Wishes};
use domain::person::{Topic, WorkField};
use services::replay::{Figures, Past};
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn common(number: u128, came: &str, languages: &[&str]) -> Common {
    let spoken = |code: &&str| Spoken { language: (*code).to_owned(), level: Level::C1 };
    Common {
        id: PersonId(Uuid::from_u128(number)),
        languages: languages.iter().map(spoken).collect(),
        gender: None,
        birth_band: None,
        availability: Slot::all().collect(),
        video: true,
        reach: Vec::new(),
        distance: None,
        place: None,
        interests: Vec::new(),
        needs_childcare: false,
        children_welcome: None,
        wishes: Wishes::default(),
        not_with: Vec::new(),
        suggested: 0,
        waiting_since: day(came),
        paused_until: None,
        pass_on: true,
    }
}

fn mentor(number: u128, came: &str, languages: &[&str]) -> Mentor {
    Mentor {
        common: common(number, came, languages),
        capacity: 1,
        taken: 1,
        completed: 7,
        work_fields: vec![WorkField::Care],
        topics: vec![Topic::JobSearch],
        german: None,
    }
}

fn mentee(number: u128, came: &str, languages: &[&str]) -> Mentee {
    Mentee {
        common: common(number, came, languages),
        goals: vec![Goal::Work],
        topics: vec![Topic::JobSearch],
        work_fields: vec![WorkField::Care],
        urgency: Urgency::Usual,
    }
}

fn replay(past: Past, today: &str) -> Figures {
    past.replay(&MatchingSettings::default(), day(today)).expect("countable")
}

#[test]
fn a_place_is_taken_for_nine_months_and_then_the_next_gets_it() {
    let past = Past {
        mentors: vec![mentor(1, "2025-01-10", &["de"])],
        mentees: vec![mentee(2, "2025-01-20", &["de"]), mentee(3, "2025-02-10", &["de"])],
    };
    let figures = replay(past, "2025-12-15");
    let pairs: Vec<_> = figures.months.iter().filter(|month| month.pairs > 0).map(|month| month.day).collect();
    assert_eq!(pairs, [day("2025-02-01"), day("2025-11-01")]);
    // Twelve days of January; and from 10 February to 1 November.
    assert_eq!(figures.mentee_days, [12, 264]);
    // The second place was given back that very day.
    assert_eq!(figures.mentor_days, [22, 0]);
    assert_eq!((figures.looked_at, figures.still_waiting.len(), figures.beyond_german), (2, 0, 0));
}

#[test]
fn whoever_fits_with_nobody_waits_and_the_reason_is_counted_once() {
    let past = Past {
        mentors: vec![mentor(1, "2025-01-10", &["de"])],
        mentees: vec![mentee(2, "2025-01-20", &["ar"]), mentee(3, "2025-01-20", &["de", "fa"])],
    };
    let figures = replay(past, "2025-05-20");
    assert_eq!(figures.pairs(), 1);
    assert_eq!(figures.still_waiting, [120]);
    assert_eq!(figures.vetoes.into_iter().collect::<Vec<_>>(), [(VetoKind::NoCommonLanguage, 1)]);
}

#[test]
fn a_language_beyond_german_is_counted() {
    let past = Past {
        mentors: vec![mentor(1, "2025-01-10", &["de", "ar"]), mentor(4, "2025-01-10", &["de"])],
        mentees: vec![mentee(2, "2025-01-20", &["ar"]), mentee(3, "2025-01-20", &["de"])],
    };
    let figures = replay(past, "2025-02-20");
    assert_eq!((figures.pairs(), figures.beyond_german), (2, 1));
    assert!(figures.to_string().contains("a common language beyond German, % of pairs\t50.0\n"), "{figures}");
}

#[test]
fn the_order_in_which_people_are_given_changes_nothing() {
    let mut past = Past::default();
    for number in 0..20 {
        let came = format!("2025-{:02}-15", 1 + number % 6);
        let languages: &[&str] = if number % 3 == 0 { &["de", "fa"] } else { &["de"] };
        past.mentors.push(mentor(number, &came, languages));
        past.mentees.push(mentee(100 + number, &came, languages));
    }
    let one = replay(past.clone(), "2026-06-01");
    past.mentors.reverse();
    past.mentees.rotate_left(7);
    assert_eq!(replay(past, "2026-06-01"), one);
    assert!(one.pairs() > 10);
}

#[test]
fn nobody_gives_no_figures_and_no_fault() {
    assert_eq!(replay(Past::default(), "2026-06-01"), Figures::default());
    assert!(Figures::default().to_string().starts_with("pairs made\t0\n"));
}
