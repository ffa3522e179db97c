use crate::form::Input;
use crate::language::LANGUAGES_MAX;
use crate::language::{Level, Spoken};
use crate::matching::{Goal, Interest, Urgency, Wish};
use crate::person::{Distance, Gender, HeardFrom, Reach, Seeking, Topic, VolunteerRole, WorkField};
use crate::profile::read::tests::{known, typed};
use crate::profile::{Filler, Told, read, shown};
use crate::signup;
use crate::signup::{Contact, Details, Kind, Participant, Volunteer};

/// Somebody who is both, after an interview in which they told all that the form asks.
fn interviewed() -> Told {
    read(&typed(&[]), &known(), Filler::Staff).expect("a good form")
}

/// A newer sign-up under another name, with the least that a form takes and this besides.
fn signup(kind: Kind, more: &[(&'static str, &'static str)]) -> (Contact, Details) {
    let least = [
        ("roles", "assistant"),
        ("seeking", "club"),
        ("for_whom", "self"),
        ("name", "L. Pößnecker"),
        ("email", "LUISE@example.org"),
        ("postcode", "99084"),
        ("locale", "de"),
        ("language", "de"),
        ("level", "c1"),
        ("consent", "processing"),
    ];
    let changed = |name: &str| more.iter().any(|(other, _)| *other == name);
    let input: Input = least.into_iter().filter(|(name, _)| !changed(name)).chain(more.iter().copied()).collect();
    let read = signup::read(kind, &input).expect("a good form");
    (read.contact, read.details)
}

fn as_volunteer(told: Told, more: &[(&'static str, &'static str)]) -> (Told, Volunteer) {
    let (contact, Details::Volunteer { answers, profile }) = signup(Kind::Volunteer, more) else {
        unreachable!("a volunteer")
    };
    let renewed = told.renewed_by_volunteer(&contact, &profile, &answers);
    let volunteer = renewed.volunteer.clone().expect("a volunteer");
    (renewed, volunteer)
}

fn as_participant(told: Told, more: &[(&'static str, &'static str)]) -> (Told, Participant) {
    let (contact, Details::Participant { answers, profile }) = signup(Kind::Participant, more) else {
        unreachable!("a participant")
    };
    let renewed = told.renewed_by_participant(&contact, &profile, &answers);
    let participant = renewed.participant.clone().expect("a participant");
    (renewed, participant)
}

#[test]
fn where_a_newer_signup_is_silent_nothing_is_lost() {
    let before = interviewed();
    let (told, volunteer) = as_volunteer(before.clone(), &[]);
    assert_eq!(told.profile.interests, [Interest::Cooking, Interest::Music]);
    assert_eq!((told.profile.video, told.profile.children_welcome), (true, Some(false)));
    assert_eq!(told.profile.wishes, before.profile.wishes);
    assert_eq!(told.profile.availability, before.profile.availability);
    assert_eq!((told.profile.distance, told.profile.gender), (Some(Distance::Km20), Some(Gender::Female)));
    assert_eq!(told.contact.phone, before.contact.phone);
    assert_eq!(volunteer.experience.as_deref(), Some("Sprachpatin\nseit 2019"));
    assert_eq!(volunteer.german, Some(Wish::must(Level::A2)));
    assert_eq!((volunteer.topics, volunteer.work_fields), (vec![Topic::German], vec![WorkField::Health]));
    assert_eq!(told.participant, before.participant, "the other role is as it was");

    let (told, participant) = as_participant(before.clone(), &[]);
    assert_eq!((participant.aims, participant.urgency), (vec![Goal::Work], Urgency::Urgent));
    assert_eq!(participant.recognition, before.participant.and_then(|known| known.recognition));
    assert_eq!(told.volunteer, before.volunteer, "the other role is as it was");
}

#[test]
fn where_it_speaks_the_newer_answer_stands_and_ticks_come_on_top() {
    let more = [
        ("phone", "0361 555 0199"),
        ("distance", "5"),
        ("availability", "tue-morning"),
        ("reach", "bicycle"),
        ("topics", "culture"),
        ("topics", "german"),
        ("heard_from", "friends"),
    ];
    let (told, volunteer) = as_volunteer(interviewed(), &more);
    assert_eq!((told.contact.place.as_str(), told.contact.phone.as_deref()), ("Erfurt", Some("+493615550199")));
    assert_eq!(told.profile.distance, Some(Distance::Km5));
    assert_eq!(told.profile.reach, [Reach::Bicycle]);
    assert_eq!(told.profile.availability.len(), 1, "only the newer times: {:?}", told.profile.availability);
    assert_eq!(volunteer.topics, [Topic::German, Topic::Culture]);
    assert_eq!(volunteer.roles, [VolunteerRole::Mentor, VolunteerRole::IntegrationAssistant]);
    assert_eq!(told.profile.heard_from, Some(HeardFrom::AdultEducation), "what they heard of first");
    let level =
        |language: &str| told.profile.languages.iter().find(|one| one.language == language).map(|one| one.level);
    assert_eq!((level("de"), level("ar")), (Some(Level::C1), Some(Level::Native)));

    let (_, participant) = as_participant(interviewed(), &[("goals", "Etwas anderes.")]);
    assert_eq!(participant.goals.as_deref(), Some("Etwas anderes."));
    assert_eq!(participant.seeking, [Seeking::Mentor, Seeking::Club]);
}

#[test]
fn they_keep_their_name_and_address_and_the_form_takes_what_came_of_it() {
    let mut before = interviewed();
    let more = ["fr", "en", "tr", "uk"].map(|language| Spoken { language: language.to_owned(), level: Level::A1 });
    before.profile.languages.extend(more);
    assert_eq!(before.profile.languages.len(), LANGUAGES_MAX);
    let (told, _) = as_volunteer(before, &[("language", "fa"), ("level", "native")]);
    assert_eq!(
        (told.contact.name.as_str(), told.contact.email.as_deref()),
        ("Luise Pößnecker", Some("luise@example.org"))
    );
    assert_eq!(told.profile.languages.len(), LANGUAGES_MAX);
    assert_eq!(told.profile.languages[0].language, "fa");
    assert_eq!(read(&shown(&told), &told, Filler::Staff).as_ref(), Ok(&told));
}

#[test]
fn the_same_signup_once_more_changes_nothing() {
    let (told, volunteer) = as_volunteer(interviewed(), &[("topics", "culture")]);
    let again = told.clone().renewed_by_volunteer(&told.contact, &told.profile, &volunteer);
    assert_eq!(again, told);
}
