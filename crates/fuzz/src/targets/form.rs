//! Posted forms and query strings, and the three forms read from them.

use std::fmt::Write as _;

use domain::consent::Purpose;
use domain::form::Input;
use domain::language::LANGUAGES_MAX;
use domain::signup;
use domain::signup::{Details, Kind};
use domain::text::{LINE_MAX, NAME_MAX};
use domain::urlencoded::{MOST_FIELDS, decode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

fn encode(input: &Input) -> String {
    let mut encoded = String::new();
    for (name, value) in input.pairs() {
        let part = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
        let _ = write!(encoded, "{}={}&", part(name), part(value));
    }
    encoded
}

pub fn run(data: &[u8]) {
    let Some(input) = decode(data) else { return };
    assert!(input.pairs().count() <= MOST_FIELDS);
    assert!(input.pairs().all(|(name, value)| !name.contains('\0') && !value.contains('\0')), "no database takes NUL");
    assert_eq!(decode(encode(&input).as_bytes()).as_ref(), Some(&input), "what is sent on is what came");
    for kind in Kind::ALL {
        match signup::read(*kind, &input) {
            Ok(read) => taken(*kind, &read),
            Err(problems) => assert!(!problems.is_empty(), "what is refused says why"),
        }
    }
}

fn taken(kind: Kind, read: &signup::Signup) {
    assert_eq!(read.details.kind(), kind);
    assert!(read.consents.contains(&Purpose::Processing), "nobody is kept without consent");
    assert!(read.consents.iter().all(|purpose| signup::purposes(kind).contains(purpose)), "only what was asked");
    let contact = &read.contact;
    assert!(!contact.name.is_empty() && contact.name.chars().count() <= NAME_MAX.max(LINE_MAX));
    assert!(!contact.name.contains(char::is_control), "a name goes into the head of a mail: {:?}", contact.name);
    let email = contact.email.as_ref().expect("a form has an address");
    assert_eq!(domain::contact::Email::parse(email).as_ref(), Some(email));
    assert!(domain::postcode::places(&contact.postcode).contains(&contact.place.as_str()));
    let languages = match &read.details {
        Details::Volunteer { profile, .. } | Details::Participant { profile, .. } => &profile.languages,
        Details::Organisation(_) => return,
    };
    assert!((1..=LANGUAGES_MAX).contains(&languages.len()));
    let json = serde_json::to_string(&read.details).expect("details can be kept");
    assert_eq!(serde_json::from_str::<Details>(&json).expect("and read again"), read.details);
}
