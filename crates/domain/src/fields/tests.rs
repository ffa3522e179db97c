//! What holds for every declared field, whichever it is: a new one is tested by being declared.

use std::collections::BTreeSet;
use std::fmt::Debug;

use super::*;
use crate::consent::Purpose;
use crate::form::{
    Asked, Fact, Ground, Input, Kind, Needed, Problem, Problems, Reader, Renewal, Retention, Shown, Text,
};
use crate::profile::{Filler, has_input};
use crate::signup::Details;

const FORMS: [On; 5] = [
    On::SignUp(signup::Kind::Volunteer),
    On::SignUp(signup::Kind::Participant),
    On::SignUp(signup::Kind::Organisation),
    On::Profile(Filler::Person),
    On::Profile(Filler::Staff),
];

/// A good answer to a field: the first of its kind, or another.
fn answer(spec: &Spec, other: bool) -> Vec<(&'static str, String)> {
    let (name, pick) = (spec.name, usize::from(other));
    let further = |value: &str| (spec.beside.expect("a further input").1, value.to_owned());
    let code = |list: crate::form::List| (name, spec.only.unwrap_or(list.codes())[pick].to_owned());
    match spec.kind {
        Kind::AnyText => unreachable!("{name} is some kind of text"),
        Kind::Text(Text::Line(_) | Text::Name(_)) => vec![(name, ["Ein Wort", "نص"][pick].to_owned())],
        Kind::Text(Text::Paragraph(_)) => vec![(name, ["Zwei\nZeilen", "Andere"][pick].to_owned())],
        Kind::Text(Text::Email) => vec![(name, ["luise@example.org", "l@example.org"][pick].to_owned())],
        Kind::Text(Text::Phone) => vec![(name, ["+493615550100", "+493615550199"][pick].to_owned())],
        Kind::Text(Text::Website(_)) => vec![(name, ["https://example.org", "http://example.org/b"][pick].to_owned())],
        Kind::Text(Text::Postcode) => vec![(name, ["99084", "99867"][pick].to_owned())],
        Kind::Text(Text::Place(_)) => vec![(name, ["Erfurt", "Gotha"][pick].to_owned())],
        Kind::One(list) | Kind::Many(list) => vec![code(list)],
        // Not the first: that may be what the form opens with.
        Kind::Always(list) => vec![(name, list.codes()[pick + 1].to_owned())],
        Kind::Yes => vec![(name, "yes".to_owned())],
        Kind::YesNo => vec![(name, ["yes", "no"][pick].to_owned())],
        Kind::Languages => vec![(name, ["ar", "de"][pick].to_owned()), further(["native", "b1"][pick])],
        Kind::Times => vec![(name, ["mon-morning", "tue-evening"][pick].to_owned())],
        Kind::Wish(list) | Kind::Wishes(list) => vec![code(list), further(["must", "wish"][pick])],
        Kind::Guardian => vec![further("child"), (name, ["Maryam", "Jörg"][pick].to_owned())],
    }
}

fn answers(on: On, other: bool) -> Vec<(&'static str, String)> {
    on.fields().flat_map(|field| answer(&field.spec().on(on), other)).collect()
}

fn taken<S: Sheet + Default>(on: On, input: &Input) -> Result<S, Problems> {
    let mut reader = Reader::new(input);
    let mut sheet = S::default();
    sheet.take(&mut reader, on, |_| true);
    reader.finish(|| Some(sheet))
}

fn asked<S: Sheet>(on: On) -> impl Iterator<Item = (S::Field, Spec)> {
    let of_form = S::FIELDS.iter().copied().filter(move |field| (*field).into().is_asked(on));
    of_form.map(move |field| (field, S::spec(field).on(on)))
}

/// Does the same with the answers to every part of each form.
macro_rules! for_each_sheet {
    ($check:ident) => {
        for on in FORMS {
            $check::<Contact>(on);
            $check::<Profile>(on);
            $check::<Wishes>(on);
            $check::<Volunteer>(on);
            $check::<Participant>(on);
            $check::<Organisation>(on);
        }
    };
}

fn comes_back<S: Sheet + Default + PartialEq + Debug>(on: On) {
    for other in [false, true] {
        if asked::<S>(on).next().is_none() {
            return;
        }
        let sheet: S = taken(on, &answers(on, other).into_iter().collect()).expect("good answers");
        for (field, spec) in asked::<S>(on) {
            assert!(sheet.fact(field).is_some(), "{on:?}: {} was told", spec.name);
        }
        let mut shown = Shown::new();
        sheet.show(on, &mut shown);
        assert_eq!(taken::<S>(on, &shown.into_iter().collect()), Ok(sheet), "{on:?}");
    }
}

#[test]
fn what_is_shown_again_reads_the_same() {
    for_each_sheet!(comes_back);
}

fn opens_empty<S: Sheet + Default>(on: On) {
    let sheet = S::default();
    for (field, spec) in asked::<S>(on) {
        // An organisation is always of some kind, gets in somehow, and mails are always in some language: those have no
        // word for "not told". How urgent it is, nobody but the coordination can tell.
        let is_always = matches!(spec.kind, Kind::Always(_)) && spec.asked != Asked::Staff;
        assert!(is_always || sheet.fact(field).is_none(), "{on:?}: nobody told {}", spec.name);
    }
}

#[test]
fn where_nothing_was_told_there_is_no_fact() {
    for_each_sheet!(opens_empty);
}

fn is_needed<S: Sheet + Default + PartialEq + Debug>(on: On) {
    for (field, spec) in asked::<S>(on) {
        let names: Vec<&str> = std::iter::once(spec.name).chain(spec.beside.map(|(_, name)| name)).collect();
        let without: Input = answers(on, false).into_iter().filter(|(name, _)| !names.contains(name)).collect();
        let mut reader = Reader::new(&without);
        S::default().take_one(field, &mut reader, on);
        let problem =
            reader.finish(|| Some(())).err().and_then(|problems| names.iter().find_map(|name| problems.of(name)));
        // Whose child it is has to be said, with or without a guardian.
        let is_refused = spec.needed == Needed::Yes || spec.kind == Kind::Guardian;
        assert_eq!(problem.is_some(), is_refused, "{on:?}: {} left out: {problem:?}", spec.name);
    }
}

#[test]
fn a_form_without_what_is_needed_is_refused_and_any_other_is_not() {
    for_each_sheet!(is_needed);
}

fn has_bounds<S: Sheet + Default + PartialEq + Debug>(on: On) {
    for (field, spec) in asked::<S>(on) {
        let problem = |typed: &str| {
            let input: Input = [(spec.name, typed)].into_iter().collect();
            let mut reader = Reader::new(&input);
            S::default().take_one(field, &mut reader, on);
            reader.finish(|| Some(())).err().and_then(|problems| problems.of(spec.name))
        };
        match spec.kind {
            Kind::Text(Text::Line(most) | Text::Name(most) | Text::Paragraph(most)) => {
                assert_eq!(problem(&"ä".repeat(most)), None, "{}", spec.name);
                assert_eq!(problem(&"ä".repeat(most + 1)), Some(Problem::TooLong(most)), "{}", spec.name);
            }
            Kind::Text(Text::Website(most)) => {
                assert_eq!(problem(&format!("https://example.org/{}", "a".repeat(most))), Some(Problem::Website));
            }
            Kind::One(_) | Kind::Always(_) => assert_eq!(problem("nonsense"), Some(Problem::Unlisted), "{}", spec.name),
            _ => {}
        }
    }
}

#[test]
fn a_text_that_is_too_long_and_a_code_that_is_not_offered_are_refused_at_their_field() {
    for_each_sheet!(has_bounds);
}

fn renews<S: Sheet + Default + PartialEq + Debug + Clone>(on: On) {
    if asked::<S>(on).next().is_none() {
        return;
    }
    let told = |other| -> S { taken(on, &answers(on, other).into_iter().collect()).expect("good answers") };
    let (known, newer) = (told(false), told(true));
    let mut renewed = known.clone();
    renewed.renew(newer.clone());
    for (field, spec) in asked::<S>(on) {
        let (before, after, new) = (known.fact(field), renewed.fact(field), newer.fact(field));
        match spec.renewal {
            Renewal::Newer => assert_eq!(after, new, "{}: the newer answer", spec.name),
            Renewal::First | Renewal::Keep => assert_eq!(after, before, "{}: as it was", spec.name),
            Renewal::Union => match (before, after, new) {
                (Some(Fact::Many(_, before)), Some(Fact::Many(_, after)), Some(Fact::Many(_, new))) => {
                    assert_eq!(after, [before, new].concat(), "{}: what is new comes after", spec.name);
                }
                (Some(Fact::Languages(before)), Some(Fact::Languages(after)), Some(Fact::Languages(new))) => {
                    assert_eq!(after, [new, before].concat(), "{}: what is new comes first", spec.name);
                }
                (before, after, _) => panic!("{}: {after:?} of {before:?}", spec.name),
            },
        }
    }
    // A sign-up that says nothing of all this changes nothing but what is always said.
    let mut silent = known.clone();
    silent.renew(S::default());
    for (field, spec) in asked::<S>(on).filter(|(_, spec)| !matches!(spec.kind, Kind::Always(_))) {
        assert_eq!(silent.fact(field), known.fact(field), "{}", spec.name);
    }
    // The same once more changes nothing.
    let mut again = renewed.clone();
    again.renew(renewed.clone());
    assert_eq!(again, renewed);
}

#[test]
fn a_newer_sign_up_does_with_each_answer_what_its_field_says() {
    for_each_sheet!(renews);
}

#[test]
fn no_two_inputs_of_a_form_have_the_same_name() {
    for on in FORMS {
        let names: Vec<&str> = on.inputs().map(|input| input.name).collect();
        let different: BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!(different.len(), names.len(), "{on:?}: {names:?}");
        // What every form has besides.
        assert!(["consent", "token", crate::profile::VERSION].iter().all(|name| !different.contains(name)));
    }
    assert!(has_input("wish_gender_strength") && has_input("version") && !has_input("consent"));
}

#[test]
fn what_is_declared_of_a_field_fits_together() {
    for field in Field::all() {
        let spec = field.spec();
        assert!(FORMS.iter().any(|on| field.is_asked(*on)), "{field:?} is asked somewhere");
        // Else a sign-up that never asked for it would take it away.
        let is_on_a_sign_up = FORMS[..3].iter().any(|on| field.is_asked(*on));
        assert!(is_on_a_sign_up || spec.renewal == Renewal::Keep, "{field:?}");
        let Ground::Consent(purpose) = spec.ground;
        assert_eq!(spec.sensitive, purpose == Purpose::SpecialCategories, "{field:?}");
        assert_eq!(spec.sensitive, spec.retention == Retention::Consent, "{field:?}");
        assert!(!(spec.sensitive && spec.exported), "{field:?}");
        // The consent that an answer needs is asked for on the form that asks for the answer.
        for on in FORMS.iter().filter(|on| field.is_asked(**on)) {
            if let On::SignUp(kind) = on {
                assert!(signup::purposes(*kind).contains(&purpose), "{field:?} on {on:?}");
            }
        }
    }
    assert_eq!(Field::all().filter(|field| field.spec().sensitive).count(), 1, "the country of origin");
}

#[test]
fn the_database_keeps_answers_as_it_always_did() {
    // As versions before the declaration wrote them.
    for kept in [
        r#"{"form":"volunteer","roles":["mentor"],"work_fields":["health"],"topics":["german"],
            "motivation":"Ja","experience":null,"german":{"what":"a2","strength":"must"},
            "profile":{"address_as":null,"languages":[{"language":"de","level":"native"}],"birth_band":"1980",
            "gender":"female",
            "availability":[{"weekday":"mon","part":"evening"}],"reach":["transit"],"distance":"20",
            "needs":["childcare"],
            "heard_from":"vhs","interests":["music"],"video":true,"children_welcome":false,
            "wishes":{"gender":{"what":"female","strength":"must"},"born":{"what":["1970"],"strength":"wish"}}}}"#,
        r#"{"form":"participant","seeking":["mentor"],"guardian":{"name":"Maryam"},"topics":["family"],
            "goals":"Arbeit","aims":["work"],
            "urgency":"urgent","occupation":"Köchin","work_fields":["care"],"recognition":"running","origin":"Syrien",
            "referred_by":null,
            "profile":{"address_as":"Layla","languages":[],"birth_band":null,"gender":null,"availability":[],"reach":[],
            "distance":null,"needs":[],"heard_from":null,"interests":[],"video":false,"children_welcome":null,
            "wishes":{"gender":null,"born":null}}}"#,
        r#"{"form":"organisation","kind":"club","sections":["fire"],"street":"Auenweg 3","website":null,
            "contact_name":"Jörg","contact_function":"Wart","languages":["de"],"accessible":"partly","offers":["trial"],"openness":null}"#,
    ] {
        let as_kept: serde_json::Value = serde_json::from_str(kept).expect("JSON");
        let read: Details = serde_json::from_str(kept).expect("what an earlier version kept");
        assert_eq!(serde_json::to_value(&read).expect("JSON"), as_kept);
    }
}
