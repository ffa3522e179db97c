//! Each veto, just within its condition and just beyond.

use chrono::Days;

use super::people::{TODAY, Two, id, mentee, mentor, north_of, with};
use crate::availability::Slot;
use crate::language::{Level, Spoken};
use crate::matching::settings::Strictness;
use crate::matching::{History, MatchingSettings, Side, Strength, Veto, VetoKind, Wish, rank_mentors, vetoes};
use crate::person::{BirthBand, Distance, Gender};

fn under(settings: &MatchingSettings, two: &Two) -> Vec<Veto> {
    vetoes(&two.mentor, &two.mentee, &two.context(settings))
}

fn of(change: impl FnOnce(&mut crate::matching::Mentor, &mut crate::matching::Mentee)) -> Vec<Veto> {
    under(&MatchingSettings::default(), &with(change))
}

fn speaks(language: &str, level: Level) -> Spoken {
    Spoken { language: language.to_owned(), level }
}

#[test]
fn two_who_fit_break_nothing() {
    assert_eq!(of(|_, _| ()), []);
}

#[test]
fn without_a_language_that_carries_a_talk_there_is_no_pair() {
    let languages = |mentor: Vec<Spoken>, mentee: Vec<Spoken>| {
        of(|one, other| {
            one.common.languages = mentor;
            other.common.languages = mentee;
        })
    };
    let (native, a2, a1) = (speaks("de", Level::Native), speaks("de", Level::A2), speaks("de", Level::A1));
    assert_eq!(languages(vec![native.clone()], vec![a2]), []);
    let told = Veto::NoCommonLanguage { mentor: vec![native.clone()], mentee: vec![a1.clone()] };
    assert_eq!(languages(vec![native.clone()], vec![a1.clone()]), [told]);
    let arabic = speaks("ar", Level::B1);
    assert_eq!(languages(vec![native.clone(), arabic.clone()], vec![a1, arabic]), []);
    assert_eq!(languages(vec![native], vec![])[0].kind(), VetoKind::NoCommonLanguage);
    let unknown = speaks("tlh", Level::Native);
    assert_eq!(languages(vec![unknown.clone()], vec![unknown])[0].kind(), VetoKind::NoCommonLanguage);
}

#[test]
fn a_condition_about_gender_holds_for_either_side_and_against_silence() {
    for (of_side, told) in
        [Side::Mentor, Side::Mentee].into_iter().flat_map(|of| [(of, Some(Gender::Male)), (of, None)])
    {
        let vetoes = of(|one, other| {
            let (wishes, others) = match of_side {
                Side::Mentor => (&mut one.common, &mut other.common),
                Side::Mentee => (&mut other.common, &mut one.common),
            };
            wishes.wishes.gender = Some(Wish::must(Gender::Female));
            others.gender = told;
        });
        assert_eq!(vetoes, [Veto::GenderWish { of: of_side, wished: Gender::Female, told }]);
    }
    assert_eq!(of(|one, _| one.common.wishes.gender = Some(Wish::must(Gender::Female))), []);
}

#[test]
fn the_district_may_take_every_wish_about_gender_for_a_condition_but_no_condition_for_a_wish() {
    let pair = |strength| {
        with(|one, other| {
            one.common.wishes.gender = Some(Wish { what: Gender::Female, strength });
            other.common.gender = Some(Gender::Male);
        })
    };
    let broken = |gender_wishes, strength| {
        let settings = MatchingSettings { gender_wishes, ..MatchingSettings::default() };
        !under(&settings, &pair(strength)).is_empty()
    };
    assert!(broken(Strictness::Must, Strength::Wish) && broken(Strictness::Must, Strength::Must));
    assert!(broken(Strictness::AsTold, Strength::Must) && !broken(Strictness::AsTold, Strength::Wish));
}

#[test]
fn a_condition_about_age_is_a_list_of_bands() {
    let bands = vec![BirthBand::From1960, BirthBand::From1980];
    let vetoes = |told, wish: Wish<Vec<BirthBand>>| {
        of(|one, other| {
            one.common.wishes.born = Some(wish);
            other.common.birth_band = told;
        })
    };
    assert_eq!(vetoes(Some(BirthBand::From1980), Wish::must(bands.clone())), []);
    for told in [Some(BirthBand::From1970), None] {
        let veto = Veto::AgeWish { of: Side::Mentor, wished: bands.clone(), told };
        assert_eq!(vetoes(told, Wish::must(bands.clone())), [veto]);
    }
    assert_eq!(vetoes(Some(BirthBand::From1970), Wish::soft(bands)), []);
    assert_eq!(vetoes(Some(BirthBand::From1970), Wish::must(Vec::new())), []);
    let mentees = of(|one, other| {
        other.common.wishes.born = Some(Wish::must(vec![BirthBand::Before1960]));
        one.common.birth_band = Some(BirthBand::From2000);
    });
    assert_eq!(mentees[0].kind(), VetoKind::AgeWishMentee);
}

#[test]
fn a_condition_about_german_is_reached_from_its_level_on() {
    let vetoes = |has: Option<Level>, wish| {
        of(|one, other| {
            one.german = Some(wish);
            one.common.languages.push(speaks("ar", Level::Native));
            other.common.languages = vec![speaks("ar", Level::Native)];
            other.common.languages.extend(has.map(|level| speaks("de", level)));
        })
    };
    assert_eq!(vetoes(Some(Level::B1), Wish::must(Level::B1)), []);
    for has in [Some(Level::A2), None] {
        assert_eq!(vetoes(has, Wish::must(Level::B1)), [Veto::GermanWish { wished: Level::B1, has }]);
        assert_eq!(vetoes(has, Wish::soft(Level::B1)), []);
    }
}

#[test]
fn without_common_time_there_is_no_pair_unless_somebody_has_not_told() {
    let week: Vec<Slot> = Slot::all().collect();
    let times = |mentor: &[Slot], mentee: &[Slot]| {
        with(|one, other| {
            one.common.availability = mentor.to_vec();
            other.common.availability = mentee.to_vec();
        })
    };
    let settings = MatchingSettings::default();
    assert_eq!(under(&settings, &times(&week[..4], &week[3..])), []);
    let apart = times(&[week[1], week[0]], &week[2..]);
    let told = Veto::NoCommonTime { mentor: week[..2].to_vec(), mentee: week[2..].to_vec() };
    assert_eq!(under(&settings, &apart), [told]);
    assert_eq!(under(&settings, &times(&[], &week)), []);
    assert_eq!(under(&MatchingSettings { common_time: Strength::Wish, ..settings }, &apart), []);
}

#[test]
fn out_of_reach_is_beyond_what_either_travels_without_video_for_both() {
    let apart = |km, mentor_video, mentee_video, mentee_distance| {
        with(|one, other| {
            one.common.distance = Some(Distance::Km5);
            other.common.distance = mentee_distance;
            other.common.place = one.common.place.map(|place| north_of(place, km));
            (one.common.video, other.common.video) = (mentor_video, mentee_video);
        })
    };
    let settings = MatchingSettings::default();
    let ten = Some(Distance::Km10);
    assert_eq!(under(&settings, &apart(10.0, false, false, ten)), []);
    for (mentor_video, mentee_video) in [(false, false), (true, false), (false, true)] {
        let told = Veto::OutOfReach { metres: 10_200, limit_metres: 10_000, mentor_video, mentee_video };
        assert_eq!(under(&settings, &apart(10.2, mentor_video, mentee_video, ten)), [told]);
    }
    assert_eq!(under(&settings, &apart(10.2, true, true, ten)), []);
    assert_eq!(under(&MatchingSettings { reach: Strength::Wish, ..settings }, &apart(99.0, false, false, ten)), []);
    // Who hasn't told how far might travel as far as the forms offer, and no farther.
    assert_eq!(under(&settings, &apart(49.0, false, false, None)), []);
    assert_eq!(under(&settings, &apart(51.0, false, false, None))[0].kind(), VetoKind::OutOfReach);
    let mut nowhere = apart(99.0, false, false, ten);
    nowhere.mentor.common.place = None;
    assert_eq!(under(&settings, &nowhere), []);
}

#[test]
fn a_mentor_takes_as_many_as_she_has_places() {
    let places = |capacity, taken| of(|one, _| (one.capacity, one.taken) = (capacity, taken));
    assert_eq!(places(2, 1), []);
    assert_eq!(places(2, 2), [Veto::NoCapacity { capacity: 2, taken: 2 }]);
    assert_eq!(places(0, 0), [Veto::NoCapacity { capacity: 0, taken: 0 }]);
    assert_eq!(places(1, 3), [Veto::NoCapacity { capacity: 1, taken: 3 }]);
}

#[test]
fn a_pause_of_either_ends_by_itself() {
    let tomorrow = TODAY + Days::new(1);
    for side in [Side::Mentor, Side::Mentee] {
        let until = |day| {
            of(|one, other| match side {
                Side::Mentor => one.common.paused_until = Some(day),
                Side::Mentee => other.common.paused_until = Some(day),
            })
        };
        assert_eq!(until(tomorrow), [Veto::Paused { side, first_day_back: tomorrow }]);
        assert_eq!(until(TODAY), []);
    }
}

#[test]
fn childcare_is_a_condition_only_where_the_district_says_so() {
    let settings = MatchingSettings { childcare: Strength::Must, ..MatchingSettings::default() };
    let pair = |welcome| {
        with(|one, other| {
            other.common.needs_childcare = true;
            one.common.children_welcome = welcome;
        })
    };
    assert_eq!(under(&settings, &pair(Some(false))), [Veto::Childcare { needed_by: Side::Mentee }]);
    assert_eq!(under(&settings, &pair(None)), []);
    assert_eq!(under(&MatchingSettings::default(), &pair(Some(false))), []);
}

#[test]
fn a_pair_that_was_declined_or_ended_for_cause_does_not_come_again() {
    let mut two = with(|_, _| ());
    two.history = [(id(1), id(2)), (id(1), id(9))].into_iter().collect();
    assert_eq!(under(&MatchingSettings::default(), &two), [Veto::DeclinedBefore]);
    two.history = [(id(2), id(1)), (id(1), id(3)), (id(0), id(2))].into_iter().collect();
    assert_eq!(under(&MatchingSettings::default(), &two), []);
}

#[test]
fn relatives_and_colleagues_are_kept_apart_whoever_has_the_mark() {
    assert_eq!(of(|one, _| one.common.not_with = vec![id(7), id(2)]), [Veto::Related]);
    assert_eq!(of(|_, other| other.common.not_with = vec![id(1)]), [Veto::Related]);
    assert_eq!(of(|one, _| one.common.not_with = vec![id(1)]), []);
}

#[test]
fn nobody_is_her_own_mentor() {
    assert_eq!(of(|one, other| one.common.id = other.common.id), [Veto::SamePerson]);
}

#[test]
fn all_vetoes_are_told_and_each_by_its_own_name() {
    let settings = MatchingSettings {
        age_wishes: Strictness::Must,
        german_wishes: Strictness::Must,
        childcare: Strength::Must,
        ..MatchingSettings::default()
    };
    let mut two = with(|one, other| {
        for common in [&mut one.common, &mut other.common] {
            common.wishes.gender = Some(Wish::soft(Gender::NonBinary));
            common.wishes.born = Some(Wish::soft(vec![BirthBand::From2000]));
            common.paused_until = Some(TODAY + Days::new(1));
            common.children_welcome = Some(false);
        }
        one.common.not_with = vec![other.common.id];
        one.common.needs_childcare = true;
        one.german = Some(Wish::soft(Level::A1));
        one.taken = 1;
        one.common.availability = Slot::all().take(1).collect();
        other.common.availability = Slot::all().skip(1).collect();
        other.common.languages = vec![speaks("ti", Level::Native)];
        other.common.place = one.common.place.map(|place| north_of(place, 400.0));
    });
    two.history = [(id(1), id(2))].into_iter().collect();
    let mut kinds: Vec<VetoKind> = under(&settings, &two).iter().map(Veto::kind).collect();
    // The two that can't come together with those above.
    two.mentor.common.needs_childcare = false;
    two.mentee.common.needs_childcare = true;
    two.mentee.common.id = two.mentor.common.id;
    kinds.extend(under(&settings, &two).iter().map(Veto::kind));
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds, VetoKind::ALL);
}

#[test]
fn who_can_not_be_is_listed_with_the_nearest_to_possible_first() {
    let mut mentors = vec![mentor(11), mentor(12), mentor(13)];
    mentors[0].taken = 1;
    mentors[0].common.paused_until = Some(TODAY + Days::new(1));
    mentors[2].taken = 1;
    let (settings, history) = (MatchingSettings::default(), History::default());
    let context = crate::matching::Context { settings: &settings, history: &history, today: TODAY };
    let ranked = rank_mentors(&mentee(2), &mentors, &context);
    assert_eq!(ranked.suggestions.iter().map(|one| one.mentor).collect::<Vec<_>>(), [id(12)]);
    assert_eq!(ranked.vetoed.iter().map(|one| one.person).collect::<Vec<_>>(), [id(13), id(11)]);
    assert_eq!(ranked.vetoed[1].vetoes.len(), 2);
}
