//! Profiles made ready for many comparisons: lists become bits, dates become days, wishes become what they mean
//! under the settings. Comparing two of these allocates nothing.
//!
//! Vetoes and values are worked out from here alone, for the matrix as for the explanation, so the two can't differ.

use super::Context;
use super::profile::{Common, Mentee, Mentor};
use super::settings::Strictness;
use super::talk::Talks;
use super::wish::Wish;
use super::words::{Goal, Interest, Strength, Urgency};
use crate::id::PersonId;
use crate::language::Level;
use crate::person::{BirthBand, Distance, Gender, Reach, Topic, WorkField};

// Each list has to fit into the bits of a `u32`.
const _: () = {
    assert!(WorkField::ALL.len() <= 32 && Topic::ALL.len() <= 32 && BirthBand::ALL.len() <= 32);
    assert!(Goal::ALL.len() <= 32 && Interest::ALL.len() <= 32);
};

/// The bits of a list, by the position of each value.
pub(super) fn bits<T: Copy>(values: &[T], position: impl Fn(T) -> u32) -> u32 {
    values.iter().fold(0, |bits, value| bits | 1 << position(*value))
}

/// The values whose bits are set, in the order of `all`.
pub(super) fn values<T: Copy>(bits: u32, all: &[T], position: impl Fn(T) -> u32) -> Vec<T> {
    all.iter().copied().filter(|value| bits & 1 << position(*value) != 0).collect()
}

/// What the wishes of one side mean for the other, split by what happens when they don't hold.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Split<T> {
    pub must: Option<T>,
    pub wish: Option<T>,
}

impl<T> Split<T> {
    fn of<W>(wish: Option<&Wish<W>>, strictness: Strictness, read: impl Fn(&W) -> Option<T>) -> Self {
        let what = wish.and_then(|wish| read(&wish.what));
        let must = strictness == Strictness::Must || wish.is_some_and(|wish| wish.strength == Strength::Must);
        if must { Self { must: what, wish: None } } else { Self { must: None, wish: what } }
    }
}

/// One side, whichever.
pub(super) struct Ready<'a> {
    pub common: &'a Common,
    pub talks: Talks,
    pub slots: u32,
    pub interests: u32,
    /// One bit, or none when the band isn't told.
    pub band: u32,
    pub gender_wish: Split<Gender>,
    /// Bits of the bands that are fine.
    pub born_wish: Split<u32>,
    /// How far they travel, in metres: as told, or as is assumed from how they get around.
    pub travels: u32,
    /// How far they travel at the very most, in metres.
    pub travels_at_most: u32,
    /// Whole days since they began to wait, never negative.
    pub days: u32,
    pub paused: bool,
}

pub(super) struct ReadyMentor<'a> {
    pub profile: &'a Mentor,
    pub side: Ready<'a>,
    pub work_fields: u32,
    pub topics: u32,
    pub german_wish: Split<Level>,
    /// The goals towards which one of the topics offered helps.
    pub helps: u32,
    /// Mentees with whom it was declined or ended for cause, sorted.
    pub closed: Vec<PersonId>,
}

pub(super) struct ReadyMentee<'a> {
    pub profile: &'a Mentee,
    pub side: Ready<'a>,
    pub work_fields: u32,
    pub topics: u32,
    pub goals: u32,
    /// Her German; `None` when it isn't among her languages.
    pub german: Option<Level>,
    /// The days of waiting that count: hers, and a head start by urgency.
    pub counted_days: u32,
}

impl<'a> Ready<'a> {
    fn new(common: &'a Common, context: &Context<'_>) -> Self {
        let settings = context.settings;
        let born = |bands: &Vec<BirthBand>| (!bands.is_empty()).then(|| bits(bands, |band| band as u32));
        let waited = context.today.signed_duration_since(common.waiting_since).num_days().max(0);
        Self {
            common,
            talks: Talks::of(&common.languages),
            slots: bits(&common.availability, crate::availability::Slot::position),
            interests: bits(&common.interests, |interest| interest as u32),
            band: common.birth_band.map_or(0, |band| 1 << band as u32),
            gender_wish: Split::of(common.wishes.gender.as_ref(), settings.gender_wishes, |gender| Some(*gender)),
            born_wish: Split::of(common.wishes.born.as_ref(), settings.age_wishes, born),
            travels: common.distance.map_or_else(|| assumed(&common.reach), metres),
            travels_at_most: common.distance.map_or(metres(FARTHEST), metres),
            days: u32::try_from(waited).unwrap_or(u32::MAX),
            paused: common.paused_until.is_some_and(|first_day_back| context.today < first_day_back),
        }
    }
}

impl<'a> ReadyMentor<'a> {
    pub fn new(profile: &'a Mentor, context: &Context<'_>) -> Self {
        let topics = bits(&profile.topics, |topic| topic as u32);
        let helped = |goal: &&Goal| helping(**goal) & topics != 0;
        Self {
            profile,
            side: Ready::new(&profile.common, context),
            work_fields: bits(&profile.work_fields, |field| field as u32),
            topics,
            helps: Goal::ALL.iter().filter(helped).fold(0, |bits, goal| bits | 1 << *goal as u32),
            german_wish: Split::of(profile.german.as_ref(), context.settings.german_wishes, |level| Some(*level)),
            closed: context.history.of_mentor(profile.common.id),
        }
    }
}

impl<'a> ReadyMentee<'a> {
    pub fn new(profile: &'a Mentee, context: &Context<'_>) -> Self {
        let side = Ready::new(&profile.common, context);
        let german =
            profile.common.languages.iter().filter(|spoken| spoken.language == "de").map(|spoken| spoken.level);
        let limit = context.settings.outweighs_after();
        let head_start = match profile.urgency {
            Urgency::Usual => 0,
            Urgency::Soon => limit / 4,
            Urgency::Urgent => limit / 2,
        };
        Self {
            work_fields: bits(&profile.work_fields, |field| field as u32),
            topics: bits(&profile.topics, |topic| topic as u32),
            goals: bits(&profile.goals, |goal| goal as u32),
            german: german.max(),
            counted_days: side.days.saturating_add(head_start),
            side,
            profile,
        }
    }
}

/// The topics that help towards a goal, as bits.
pub(super) fn helping(goal: Goal) -> u32 {
    bits(goal.helped_by(), |topic| topic as u32)
}

/// The farthest that the forms offer: whoever hasn't told how far they travel is taken to travel no farther.
const FARTHEST: Distance = Distance::Km50;

pub(super) const fn metres(distance: Distance) -> u32 {
    match distance {
        Distance::Km5 => 5_000,
        Distance::Km10 => 10_000,
        Distance::Km20 => 20_000,
        Distance::Km50 => 50_000,
    }
}

/// How far somebody is taken to travel who hasn't told: 5 km on foot, 10 km by bicycle, else 20 km.
fn assumed(reach: &[Reach]) -> u32 {
    let farthest = reach.iter().map(|means| match means {
        Reach::Foot => 5_000,
        Reach::Bicycle => 10_000,
        Reach::Transit | Reach::Car => 20_000,
    });
    farthest.max().unwrap_or(20_000)
}

/// Two who are compared.
pub(super) struct Pair<'a> {
    pub mentor: &'a ReadyMentor<'a>,
    pub mentee: &'a ReadyMentee<'a>,
    /// How far apart they are, rounded to 100 m so that the last digits of floating point decide nothing; `None` when
    /// a place isn't known.
    pub metres: Option<u32>,
}

impl<'a> Pair<'a> {
    pub fn new(mentor: &'a ReadyMentor<'a>, mentee: &'a ReadyMentee<'a>) -> Self {
        let places = mentor.side.common.place.zip(mentee.side.common.place);
        Self { mentor, mentee, metres: places.map(|(from, to)| rounded_metres(from.distance_km(to))) }
    }

    /// Whether both accept to meet by video.
    pub const fn video(&self) -> bool {
        self.mentor.side.common.video && self.mentee.side.common.video
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a distance on the Earth is at most 20,038 km and never negative; the cast saturates and NaN becomes 0"
)]
fn rounded_metres(km: f64) -> u32 {
    (km * 10.0).round() as u32 * 100
}
