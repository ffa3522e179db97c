use super::*;
use crate::Locale;
use crate::form::Problem;
use crate::language::Level;
use crate::matching::{Answer, Goal, Interest, Urgency, Wish};
use crate::person::{BirthBand, Gender, HeardFrom, Seeking, VolunteerRole};
use crate::profile::{shown, untold};
use crate::signup::{self, Details, Kind};

/// Somebody who is both, as a sign-up says it.
pub(in crate::profile) fn known() -> Told {
    let form = [
        ("roles", "mentor"),
        ("seeking", "mentor"),
        ("for_whom", "self"),
        ("name", "Luise Pößnecker"),
        ("email", "luise@example.org"),
        ("postcode", "99084"),
        ("locale", "de"),
        ("language", "de"),
        ("level", "native"),
        ("heard_from", "vhs"),
        ("consent", "processing"),
    ];
    let input: Input = form.into_iter().collect();
    let volunteer = signup::read(Kind::Volunteer, &input).expect("a good form");
    let participant = signup::read(Kind::Participant, &input).expect("a good form");
    let (
        Details::Volunteer { answers: volunteer, profile },
        Details::Participant { answers: participant, .. },
        contact,
    ) = (volunteer.details, participant.details, volunteer.contact)
    else {
        unreachable!("two people")
    };
    Told { contact, profile, volunteer: Some(volunteer), participant: Some(participant) }
}

pub(in crate::profile) fn typed(more: &[(&'static str, &'static str)]) -> Input {
    let form = [
        ("phone", "0361 555 0100"),
        ("postcode", "99867"),
        ("locale", "ar"),
        ("language", "ar"),
        ("level", "native"),
        ("language", "de"),
        ("level", "b1"),
        ("gender", "female"),
        ("birth_band", "1980"),
        ("availability", "mon-evening"),
        ("reach", "transit"),
        ("distance", "20"),
        ("interests", "cooking"),
        ("interests", "music"),
        ("video", "yes"),
        ("children_welcome", "no"),
        ("wish_gender", "female"),
        ("wish_gender_strength", "must"),
        ("wish_born", "1970"),
        ("wish_born", "1980"),
        ("topics_offered", "german"),
        ("fields_offered", "health"),
        ("experience", "Sprachpatin\nseit 2019"),
        ("wish_german", "a2"),
        ("wish_german_strength", "must"),
        ("topics_wanted", "application"),
        ("aims", "work"),
        ("fields_wanted", "care"),
        ("recognition", "running"),
        ("urgency", "urgent"),
    ];
    let changed = |name: &str| more.iter().any(|(other, _)| *other == name);
    form.into_iter().filter(|(name, _)| !changed(name)).chain(more.iter().copied()).collect()
}

fn problem(more: &[(&'static str, &'static str)], field: &str) -> Option<Problem> {
    read(&typed(more), &known(), Filler::Staff).err().and_then(|problems| problems.of(field))
}

#[test]
fn all_that_is_told_is_read_and_shown_again() {
    let told = read(&typed(&[]), &known(), Filler::Staff).expect("a good form");
    assert_eq!(told.contact.place, "Gotha");
    assert_eq!((told.contact.locale, told.contact.email.as_deref()), (Locale::Arabic, Some("luise@example.org")));
    assert_eq!(told.profile.interests, [Interest::Cooking, Interest::Music]);
    assert_eq!((told.profile.video, told.profile.children_welcome), (true, Some(false)));
    assert_eq!(told.profile.wishes.gender, Some(Wish::must(Gender::Female)));
    assert_eq!(told.profile.wishes.born, Some(Wish::soft(vec![BirthBand::From1970, BirthBand::From1980])));
    // Not asked here, and not lost.
    assert_eq!(told.profile.heard_from, Some(HeardFrom::AdultEducation));
    let volunteer = told.volunteer.as_ref().expect("a volunteer");
    assert_eq!(
        (volunteer.german.clone(), volunteer.roles.clone()),
        (Some(Wish::must(Level::A2)), vec![VolunteerRole::Mentor])
    );
    let participant = told.participant.as_ref().expect("a participant");
    assert_eq!((participant.aims.clone(), participant.urgency), (vec![Goal::Work], Urgency::Urgent));
    assert_eq!(read(&shown(&told), &told, Filler::Staff).as_ref(), Ok(&told));
    assert!(shown(&told).pairs().all(|(name, _)| crate::profile::has_input(name)));
    assert!(typed(&[]).pairs().all(|(name, _)| crate::profile::has_input(name)));
}

#[test]
fn how_urgent_it_is_only_staff_say() {
    let told = read(&typed(&[]), &known(), Filler::Person).expect("a good form");
    assert_eq!(told.participant.expect("a participant").urgency, Urgency::Usual);
}

#[test]
fn wishes_are_kept_where_nobody_is_asked_for_them() {
    let mut known = known();
    known.profile.wishes.gender = Some(Wish::soft(Gender::Female));
    known.volunteer = None;
    if let Some(participant) = &mut known.participant {
        participant.seeking = vec![Seeking::Club];
    }
    let told = read(&typed(&[("wish_gender", "")]), &known, Filler::Person).expect("nobody asks");
    assert_eq!(told.profile.wishes.gender, Some(Wish::soft(Gender::Female)));
}

#[test]
fn contradictions_are_told_at_their_field() {
    for (choice, strength) in [
        ("wish_gender", "wish_gender_strength"),
        ("wish_born", "wish_born_strength"),
        ("wish_german", "wish_german_strength"),
    ] {
        assert_eq!(problem(&[(choice, ""), (strength, "must")], choice), Some(Problem::MustWithoutChoice));
        assert_eq!(problem(&[(choice, ""), (strength, "wish")], choice), None);
    }
    assert_eq!(problem(&[("reach", "foot")], "distance"), Some(Problem::TooFarOnFoot));
    assert_eq!(problem(&[("reach", "foot"), ("reach", "car")], "distance"), None);
    assert_eq!(problem(&[("reach", "foot"), ("distance", "5")], "distance"), None);
    let arabic_only = [("language", "ar"), ("level", "native")];
    assert_eq!(problem(&arabic_only, "wish_german"), Some(Problem::GermanNotSpoken));
    let wished = [arabic_only[0], arabic_only[1], ("wish_german_strength", "wish")];
    assert_eq!(problem(&wished, "wish_german"), None);
}

#[test]
fn nobody_can_ask_for_german_as_from_childhood() {
    assert_eq!(problem(&[("wish_german", "native")], "wish_german"), Some(Problem::Unlisted));
}

#[test]
fn unusual_lives_are_no_contradiction() {
    // No time told and only by video; needs childcare and would rather not meet other children.
    let odd = typed(&[("availability", ""), ("reach", ""), ("distance", ""), ("needs", "childcare")]);
    assert!(read(&odd, &known(), Filler::Person).is_ok());
}

#[test]
fn what_is_missing_is_what_the_engine_says() {
    let missing = untold(&known(), None);
    assert_eq!(missing, Answer::ALL.iter().copied().filter(|answer| *answer != Answer::Languages).collect::<Vec<_>>());
    let told = read(&typed(&[]), &known(), Filler::Person).expect("a good form");
    assert_eq!(untold(&told, None), [Answer::Place]);
    let mut none = known();
    (none.volunteer, none.participant) = (None, None);
    assert_eq!(untold(&none, None), []);
}
