//! Two people who fit in everything, to be changed in the one thing that a test is about.

use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

use crate::availability::Slot;
use crate::geo::{EARTH_RADIUS_KM, GeoPoint};
use crate::id::PersonId;
use crate::language::{Level, Spoken};
use crate::matching::{
    Answer, Common, Context, Criterion, Goal, History, Interest, MatchingSettings, Mentee, Mentor, Part, Side, Urgency,
    Wishes, suggest,
};
use crate::person::{BirthBand, Distance, Gender, Reach, Topic, WorkField};

/// The day of all tests.
pub const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");

/// A mentor and a mentee.
#[derive(Clone, Debug)]
pub struct Two {
    pub mentor: Mentor,
    pub mentee: Mentee,
    pub history: History,
}

impl Two {
    pub fn context<'a>(&'a self, settings: &'a MatchingSettings) -> Context<'a> {
        Context { settings, history: &self.history, today: TODAY }
    }
}

pub fn id(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

pub fn common(number: u128) -> Common {
    Common {
        id: id(number),
        languages: [("de", Level::C1), ("en", Level::B2)]
            .map(|(language, level)| Spoken { language: language.to_owned(), level })
            .into(),
        gender: Some(Gender::Female),
        birth_band: Some(BirthBand::From1980),
        availability: Slot::all().take(3).collect(),
        video: false,
        reach: vec![Reach::Transit],
        distance: Some(Distance::Km20),
        place: Some(GeoPoint { lat: 50.98, lon: 11.03 }),
        interests: vec![Interest::Music],
        needs_childcare: false,
        children_welcome: Some(true),
        wishes: Wishes::default(),
        not_with: Vec::new(),
        suggested: 0,
        waiting_since: TODAY,
        paused_until: None,
        pass_on: true,
    }
}

pub fn mentor(number: u128) -> Mentor {
    Mentor {
        common: common(number),
        capacity: 1,
        taken: 0,
        completed: 3,
        work_fields: vec![WorkField::Health],
        topics: vec![Topic::German],
        german: None,
    }
}

pub fn mentee(number: u128) -> Mentee {
    Mentee {
        common: common(number),
        goals: vec![Goal::Language],
        topics: vec![Topic::German],
        work_fields: vec![WorkField::Health],
        urgency: Urgency::Usual,
    }
}

/// The two, changed.
pub fn with(change: impl FnOnce(&mut Mentor, &mut Mentee)) -> Two {
    let mut two = Two { mentor: mentor(1), mentee: mentee(2), history: History::default() };
    change(&mut two.mentor, &mut two.mentee);
    two
}

/// The part of one criterion under these settings; the pair must be possible and the criterion have a weight.
pub fn part_under(settings: &MatchingSettings, criterion: Criterion, two: &Two) -> Part {
    let suggestion = suggest(&two.mentor, &two.mentee, &two.context(settings)).expect("a possible pair");
    suggestion.part(criterion).expect("a part").clone()
}

pub fn part(criterion: Criterion, two: &Two) -> Part {
    part_under(&MatchingSettings::default(), criterion, two)
}

pub fn value_under(settings: &MatchingSettings, criterion: Criterion, two: &Two) -> u32 {
    part_under(settings, criterion, two).value.thousandths()
}

/// The thousandths of one criterion under the default settings.
pub fn value(criterion: Criterion, two: &Two) -> u32 {
    value_under(&MatchingSettings::default(), criterion, two)
}

pub fn untold_under(settings: &MatchingSettings, criterion: Criterion, two: &Two) -> Vec<(Side, Answer)> {
    part_under(settings, criterion, two).untold.iter().map(|untold| (untold.side, untold.answer)).collect()
}

pub fn untold(criterion: Criterion, two: &Two) -> Vec<(Side, Answer)> {
    untold_under(&MatchingSettings::default(), criterion, two)
}

/// A point so many kilometres to the north.
pub fn north_of(point: GeoPoint, km: f64) -> GeoPoint {
    GeoPoint { lat: point.lat + (km / EARTH_RADIUS_KM).to_degrees(), ..point }
}

#[test]
fn the_two_fit_in_everything() {
    assert_eq!(TODAY.year(), 2026);
    let two = with(|_, _| ());
    let suggestion = suggest(&two.mentor, &two.mentee, &two.context(&MatchingSettings::default())).expect("possible");
    for part in suggestion.parts.iter().filter(|part| part.criterion != Criterion::Waiting) {
        assert_eq!(part.value.thousandths(), 1000, "{}", part.criterion);
        assert_eq!(part.untold, [], "{}", part.criterion);
    }
}
