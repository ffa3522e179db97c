//! The example that `docs/matching.md` explains to coordinators, held to the engine.

use chrono::Days;

use super::people::{TODAY, Two, north_of, with};
use crate::availability::{DayPart, Slot, Weekday};
use crate::language::{Level, Spoken};
use crate::matching::{Criterion, Goal, Interest, MatchingSettings, Shared, Side, Wish, suggest};
use crate::person::{Distance, Topic, WorkField};

const PAGE: &str = include_str!("../../../../../docs/matching.md");

fn example(mentee_days: u64) -> Two {
    let slot = |weekday, part| Slot { weekday, part };
    let wednesday = slot(Weekday::Wednesday, DayPart::Evening);
    let saturday = slot(Weekday::Saturday, DayPart::Morning);
    let german = |level| vec![Spoken { language: "de".to_owned(), level }];
    with(|karin, rahel| {
        karin.work_fields = vec![WorkField::Health, WorkField::Care];
        karin.topics = vec![Topic::German, Topic::Application, Topic::Authorities];
        karin.german = Some(Wish::soft(Level::B1));
        karin.completed = 1;
        karin.common.languages = german(Level::Native);
        karin.common.interests = vec![Interest::Cooking, Interest::Nature];
        karin.common.availability = vec![slot(Weekday::Monday, DayPart::Evening), wednesday, saturday];
        karin.common.distance = Some(Distance::Km20);
        karin.common.waiting_since = TODAY - Days::new(30);
        karin.common.suggested = 1;
        karin.common.children_welcome = None;
        rahel.work_fields = vec![WorkField::Care];
        rahel.goals = vec![Goal::Work, Goal::Recognition];
        rahel.topics = vec![Topic::Application, Topic::Recognition];
        rahel.common.languages = german(Level::A2);
        rahel.common.interests = vec![Interest::Cooking, Interest::Music, Interest::Sport];
        rahel.common.availability = vec![wednesday, slot(Weekday::Friday, DayPart::Morning), saturday];
        rahel.common.distance = Some(Distance::Km10);
        rahel.common.place = karin.common.place.map(|place| north_of(place, 8.0));
        rahel.common.needs_childcare = true;
        rahel.common.waiting_since = TODAY - Days::new(mentee_days);
    })
}

#[test]
fn the_page_says_what_the_engine_says() {
    let settings = MatchingSettings::default();
    let two = example(60);
    let suggestion = suggest(&two.mentor, &two.mentee, &two.context(&settings)).expect("a possible pair");
    for part in &suggestion.parts {
        let (value, points) = (part.value.as_f64(), part.points().as_f64());
        let row = format!("| `{}` | {} | {value:.3} | {points:.3} |", part.criterion, part.weight);
        assert!(PAGE.contains(&row), "{row}");
    }
    let total = format!("| **total** | {} | | **{:.3}** |", settings.weights.sum(), suggestion.total().as_f64());
    assert!(PAGE.contains(&total), "{total}");
    let two = example(100);
    let suggestion = suggest(&two.mentor, &two.mentee, &two.context(&settings)).expect("a possible pair");
    let waiting = suggestion.part(Criterion::Waiting).expect("a part");
    let (bonus, rest) = (f64::from(waiting.bonus.0) / 1000.0, f64::from(waiting.points().0 - waiting.bonus.0) / 1000.0);
    let sentence = format!("waiting would be worth {rest:.3} points and the bonus {bonus:.3} ");
    assert!(PAGE.contains(&sentence), "{sentence}");
}

#[test]
fn the_page_says_what_the_two_read() {
    let two = example(60);
    let settings = MatchingSettings::default();
    let suggestion = suggest(&two.mentor, &two.mentee, &two.context(&settings)).expect("a possible pair");
    let view = suggestion.for_pair(Side::Mentee);
    let goals = suggestion.for_pair(Side::Mentor).shared.into_iter().filter_map(|shared| match shared {
        Shared::Goals(goals) => Some(goals.iter().map(|helped| helped.goal).collect::<Vec<_>>()),
        _ => None,
    });
    assert_eq!(goals.collect::<Vec<_>>(), [[Goal::Work, Goal::Recognition]]);
    let others: Vec<&Shared> = view.shared.iter().filter(|shared| !matches!(shared, Shared::Goals(_))).collect();
    let times = vec![two.mentor.common.availability[1], two.mentor.common.availability[2]];
    let expected = [
        Shared::Languages(vec!["de".to_owned()]),
        Shared::WorkFields(vec![WorkField::Care]),
        Shared::Topics(vec![Topic::Application]),
        Shared::Interests(vec![Interest::Cooking]),
        Shared::Times(times),
    ];
    assert_eq!(others, expected.iter().collect::<Vec<_>>());
}

#[test]
fn the_page_names_every_condition_criterion_and_default_weight() {
    for criterion in Criterion::ALL {
        let row = format!("| `{criterion}` | {} | ", MatchingSettings::default().weights.of(*criterion));
        let rows = PAGE.lines().filter(|line| line.starts_with(&row)).count();
        assert_eq!(rows, 2, "{row}");
    }
    for kind in crate::matching::VetoKind::ALL {
        let stem = kind.code().trim_end_matches("-mentee");
        assert!(PAGE.contains(&format!("`{stem}")), "{kind}");
    }
}
