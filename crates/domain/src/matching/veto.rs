//! Hard conditions: what makes a pair impossible, with what both have, so that a page can say what would help.
//!
//! Where the answer that a **person's own** condition asks for isn't given, the condition isn't fulfilled: whoever says
//! "only a woman" isn't sent to somebody of whom it isn't known. Where an answer about **circumstances** isn't given
//! (time, place, how far), there is no veto: the coordinator can ask, and the criterion names what is missing.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Context;
use super::criterion::childcare_fits;
use super::profile::Common;
use super::ready::{Pair, Ready, values};
use super::words::{Side, Strength};
use crate::availability::Slot;
use crate::language::{Level, Spoken};
use crate::person::{BirthBand, Gender};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A hard condition that a pair breaks, in the order in which pages show them. Where it says whose, it is whose
    /// wish, pause or need it is.
    VetoKind {
        /// Both are the same person: a mentee who became a mentor, too.
        SamePerson = "same-person",
        /// Relatives or colleagues, as the coordinator marked them.
        Related = "related",
        /// Declined before, or ended for cause.
        DeclinedBefore = "declined-before",
        /// No language that carries a talk ([`super::talk`]).
        NoCommonLanguage = "no-common-language",
        GenderWishMentor = "gender-wish-mentor",
        GenderWishMentee = "gender-wish-mentee",
        AgeWishMentor = "age-wish-mentor",
        AgeWishMentee = "age-wish-mentee",
        /// Less German than the mentor needs.
        GermanWish = "german-wish",
        /// No part of the week in which both have time.
        NoCommonTime = "no-common-time",
        /// Farther apart than either travels, and not both accept video.
        OutOfReach = "out-of-reach",
        /// The mentor's places are taken.
        NoCapacity = "no-capacity",
        PausedMentor = "paused-mentor",
        PausedMentee = "paused-mentee",
        /// Somebody needs childcare, and the other isn't fine with children.
        ChildcareMentor = "childcare-mentor",
        ChildcareMentee = "childcare-mentee",
    }
}

/// A broken condition and what both have.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Veto {
    SamePerson,
    Related,
    DeclinedBefore,
    NoCommonLanguage { mentor: Vec<Spoken>, mentee: Vec<Spoken> },
    GenderWish { of: Side, wished: Gender, told: Option<Gender> },
    AgeWish { of: Side, wished: Vec<BirthBand>, told: Option<BirthBand> },
    GermanWish { wished: Level, has: Option<Level> },
    NoCommonTime { mentor: Vec<Slot>, mentee: Vec<Slot> },
    OutOfReach { metres: u32, limit_metres: u32, mentor_video: bool, mentee_video: bool },
    NoCapacity { capacity: u8, taken: u8 },
    Paused { side: Side, first_day_back: NaiveDate },
    Childcare { needed_by: Side },
}

impl Veto {
    /// Its name.
    pub const fn kind(&self) -> VetoKind {
        match self {
            Self::SamePerson => VetoKind::SamePerson,
            Self::Related => VetoKind::Related,
            Self::DeclinedBefore => VetoKind::DeclinedBefore,
            Self::NoCommonLanguage { .. } => VetoKind::NoCommonLanguage,
            Self::GenderWish { of: Side::Mentor, .. } => VetoKind::GenderWishMentor,
            Self::GenderWish { of: Side::Mentee, .. } => VetoKind::GenderWishMentee,
            Self::AgeWish { of: Side::Mentor, .. } => VetoKind::AgeWishMentor,
            Self::AgeWish { of: Side::Mentee, .. } => VetoKind::AgeWishMentee,
            Self::GermanWish { .. } => VetoKind::GermanWish,
            Self::NoCommonTime { .. } => VetoKind::NoCommonTime,
            Self::OutOfReach { .. } => VetoKind::OutOfReach,
            Self::NoCapacity { .. } => VetoKind::NoCapacity,
            Self::Paused { side: Side::Mentor, .. } => VetoKind::PausedMentor,
            Self::Paused { side: Side::Mentee, .. } => VetoKind::PausedMentee,
            Self::Childcare { needed_by: Side::Mentor } => VetoKind::ChildcareMentor,
            Self::Childcare { needed_by: Side::Mentee } => VetoKind::ChildcareMentee,
        }
    }
}

// One bit for each kind.
const _: () = assert!(VetoKind::ALL.len() <= 32);

/// A set of [`VetoKind`]s, without an allocation.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct VetoSet(u32);

impl VetoSet {
    const fn put(&mut self, kind: VetoKind, broken: bool) {
        self.0 |= (broken as u32) << kind as u32;
    }

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// The conditions that a pair breaks. This alone decides; [`told`] only adds what both have.
pub(super) fn found(pair: &Pair<'_>, context: &Context<'_>) -> VetoSet {
    let (mentor, mentee) = (&pair.mentor.side, &pair.mentee.side);
    let (one, other) = (mentor.common, mentee.common);
    let settings = context.settings;
    let mut set = VetoSet::default();
    set.put(VetoKind::SamePerson, one.id == other.id);
    set.put(VetoKind::Related, one.not_with.contains(&other.id) || other.not_with.contains(&one.id));
    set.put(VetoKind::DeclinedBefore, pair.mentor.closed.binary_search(&other.id).is_ok());
    set.put(VetoKind::NoCommonLanguage, mentor.talks.with(mentee.talks) == 0);
    set.put(VetoKind::GenderWishMentor, gender_broken(mentor, mentee));
    set.put(VetoKind::GenderWishMentee, gender_broken(mentee, mentor));
    set.put(VetoKind::AgeWishMentor, age_broken(mentor, mentee));
    set.put(VetoKind::AgeWishMentee, age_broken(mentee, mentor));
    let german = pair.mentor.german_wish.must;
    set.put(VetoKind::GermanWish, german.is_some_and(|least| pair.mentee.german < Some(least)));
    if settings.common_time == Strength::Must {
        let told = mentor.slots != 0 && mentee.slots != 0;
        set.put(VetoKind::NoCommonTime, told && mentor.slots & mentee.slots == 0);
    }
    if settings.reach == Strength::Must {
        let far = pair.metres.is_some_and(|metres| metres > reach(pair));
        set.put(VetoKind::OutOfReach, far && !pair.video());
    }
    set.put(VetoKind::NoCapacity, pair.mentor.profile.free_places() == 0);
    set.put(VetoKind::PausedMentor, mentor.paused);
    set.put(VetoKind::PausedMentee, mentee.paused);
    if settings.childcare == Strength::Must {
        set.put(VetoKind::ChildcareMentor, childcare_fits(one, other) == Some(false));
        set.put(VetoKind::ChildcareMentee, childcare_fits(other, one) == Some(false));
    }
    set
}

/// Adds to each condition what both have, in the order of [`VetoKind::ALL`].
pub(super) fn told(set: VetoSet, pair: &Pair<'_>) -> Vec<Veto> {
    values(set.0, VetoKind::ALL, |kind| kind as u32).into_iter().filter_map(|kind| tell(kind, pair)).collect()
}

/// `None` never happens for a kind that was found: each payload is there when the condition is broken.
fn tell(kind: VetoKind, pair: &Pair<'_>) -> Option<Veto> {
    let (mentor, mentee) = (&pair.mentor.side, &pair.mentee.side);
    let (one, other) = (mentor.common, mentee.common);
    Some(match kind {
        VetoKind::SamePerson => Veto::SamePerson,
        VetoKind::Related => Veto::Related,
        VetoKind::DeclinedBefore => Veto::DeclinedBefore,
        VetoKind::NoCommonLanguage => {
            Veto::NoCommonLanguage { mentor: one.languages.clone(), mentee: other.languages.clone() }
        }
        VetoKind::GenderWishMentor => gender(Side::Mentor, mentor, other)?,
        VetoKind::GenderWishMentee => gender(Side::Mentee, mentee, one)?,
        VetoKind::AgeWishMentor => age(Side::Mentor, mentor, other)?,
        VetoKind::AgeWishMentee => age(Side::Mentee, mentee, one)?,
        VetoKind::GermanWish => Veto::GermanWish { wished: pair.mentor.german_wish.must?, has: pair.mentee.german },
        VetoKind::NoCommonTime => Veto::NoCommonTime { mentor: slots(mentor), mentee: slots(mentee) },
        VetoKind::OutOfReach => Veto::OutOfReach {
            metres: pair.metres?,
            limit_metres: reach(pair),
            mentor_video: one.video,
            mentee_video: other.video,
        },
        VetoKind::NoCapacity => {
            Veto::NoCapacity { capacity: pair.mentor.profile.capacity, taken: pair.mentor.profile.taken }
        }
        VetoKind::PausedMentor => Veto::Paused { side: Side::Mentor, first_day_back: one.paused_until? },
        VetoKind::PausedMentee => Veto::Paused { side: Side::Mentee, first_day_back: other.paused_until? },
        VetoKind::ChildcareMentor => Veto::Childcare { needed_by: Side::Mentor },
        VetoKind::ChildcareMentee => Veto::Childcare { needed_by: Side::Mentee },
    })
}

fn gender_broken(one: &Ready<'_>, other: &Ready<'_>) -> bool {
    one.gender_wish.must.is_some() && other.common.gender != one.gender_wish.must
}

fn age_broken(one: &Ready<'_>, other: &Ready<'_>) -> bool {
    one.born_wish.must.is_some_and(|bands| other.band & bands == 0)
}

/// How far apart a pair may be: the farther of what the two travel at most.
fn reach(pair: &Pair<'_>) -> u32 {
    pair.mentor.side.travels_at_most.max(pair.mentee.side.travels_at_most)
}

fn gender(of: Side, one: &Ready<'_>, other: &Common) -> Option<Veto> {
    Some(Veto::GenderWish { of, wished: one.gender_wish.must?, told: other.gender })
}

fn age(of: Side, one: &Ready<'_>, other: &Common) -> Option<Veto> {
    let wished = values(one.born_wish.must?, BirthBand::ALL, |band| band as u32);
    Some(Veto::AgeWish { of, wished, told: other.birth_band })
}

fn slots(side: &Ready<'_>) -> Vec<Slot> {
    Slot::all().filter(|slot| side.slots & 1 << slot.position() != 0).collect()
}
