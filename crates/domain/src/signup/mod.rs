//! Sign-ups: what the three public forms ask, and how a sign-up goes from sent to decided.

mod lifecycle;
mod organisation;
mod participant;
mod volunteer;

pub use lifecycle::{Action, NotNow, Status};
pub use organisation::{Organisation, OrganisationField};
pub use participant::{ForWhom, Guardian, Participant, ParticipantField};
pub use volunteer::{Volunteer, VolunteerField};

use serde::{Deserialize, Serialize};

use crate::Locale;
use crate::consent::Purpose;
use crate::contact::{Email, Phone, Postcode};
use crate::form::{Ground, On, Problem, Problems, Reader, Renewal, Sheet, Spec, Text, form};
use crate::person::Profile;
use crate::text::{NAME_MAX, fold};
use crate::vocabulary::vocabulary;

/// Days after which an unconfirmed sign-up vanishes and its link ends.
pub const CONFIRM_DAYS: i64 = 7;

vocabulary! {
    /// Which of the three forms.
    Kind {
        Volunteer = "volunteer",
        Participant = "participant",
        Organisation = "organisation",
    }
}

vocabulary! {
    /// Why a sign-up was declined. The mail says it kindly; the words are the catalogue's.
    DeclineReason {
        /// The programme has no place for this now.
        NoPlace = "no-place",
        /// Lives or works outside the district.
        Elsewhere = "elsewhere",
        /// Looks for something that the programme doesn't do.
        NotOurs = "not-ours",
        /// Could not be reached.
        Unreachable = "unreachable",
        /// Something else, which the coordinator may tell in own words.
        Other = "other",
    }
}

form! {
    /// How whoever signed up can be reached; the same for all three forms. By name and e-mail address somebody is
    /// known: no later form changes these.
    #[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
    pub struct Contact: ContactField {
        /// As they call themselves, at most [`NAME_MAX`] characters; of an organisation, its name.
        pub name: String = Name: Spec::new("name").name(NAME_MAX).needed().renewal(Renewal::Keep).exported(),
        /// The same in Latin letters, as in their papers, where they write it in another script; at most [`NAME_MAX`]
        /// characters.
        #[serde(default)]
        pub latin_name: Option<String> = LatinName: Spec::new("latin_name").name(NAME_MAX).also_in_profile().exported(),
        /// An address that can be written to; mails go there. Whoever uses a form has one.
        pub email: Option<Email> = Email: Spec::new("email").needed().renewal(Renewal::Keep).exported(),
        /// In the form of ITU-T E.164: `+` and 8 to 15 digits.
        pub phone: Option<Phone> = Phone: Spec::new("phone").also_in_profile().exported(),
        /// Five digits that a place in Germany has.
        pub postcode: Postcode = Postcode: Spec::new("postcode").needed().also_in_profile().exported(),
        /// A place of that postcode, by its official name.
        pub place: String = Place: Spec::new("place")
            .text(Text::Place("postcode")).preset().also_in_profile().exported(),
        /// The language of mails to them.
        pub locale: Locale = Locale: Spec::new("locale").preset().also_in_profile().exported(),
    }
}

impl Contact {
    /// What searching looks through, folded.
    pub fn searched(&self) -> String {
        let more = [self.latin_name.as_deref(), self.email.as_deref()].into_iter().flatten();
        let said: Vec<&str> =
            std::iter::once(self.name.as_str()).chain(more).chain([&*self.postcode, self.place.as_str()]).collect();
        fold(&said.join(" "))
    }
}

/// What the form asked beyond the contact. A sign-up keeps it as it was sent; what is known of a person by now stands
/// with the person.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "form", rename_all = "lowercase")]
pub enum Details {
    Volunteer {
        #[serde(flatten)]
        answers: Volunteer,
        profile: Profile,
    },
    Participant {
        #[serde(flatten)]
        answers: Participant,
        profile: Profile,
    },
    Organisation(Organisation),
}

impl Details {
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Volunteer { .. } => Kind::Volunteer,
            Self::Participant { .. } => Kind::Participant,
            Self::Organisation(_) => Kind::Organisation,
        }
    }
}

/// A form that was read without a problem.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Signup {
    pub contact: Contact,
    pub details: Details,
    /// What was consented to; [`Purpose::Processing`] is always among them.
    pub consents: Vec<Purpose>,
}

/// The consents that a form asks for; the first is needed, the others are free.
pub const fn purposes(kind: Kind) -> &'static [Purpose] {
    match kind {
        Kind::Volunteer => {
            &[Purpose::Processing, Purpose::PassOn, Purpose::Statistics, Purpose::Newsletter, Purpose::Photos]
        }
        Kind::Participant => &[
            Purpose::Processing,
            Purpose::SpecialCategories,
            Purpose::PassOn,
            Purpose::Statistics,
            Purpose::Newsletter,
            Purpose::Photos,
        ],
        Kind::Organisation => &[Purpose::Processing, Purpose::Directory, Purpose::Newsletter],
    }
}

/// Reads one of the forms.
pub fn read(kind: Kind, input: &crate::form::Input) -> Result<Signup, Problems> {
    let mut reader = Reader::new(input);
    let (contact, details) = match kind {
        Kind::Volunteer => volunteer::read(&mut reader),
        Kind::Participant => participant::read(&mut reader),
        Kind::Organisation => organisation::read(&mut reader),
    };
    let consents = consents(kind, &mut reader);
    reader.finish(|| Some(Signup { contact, details, consents }))
}

/// Reads what one of the forms asks.
fn asked<S: Sheet + Default>(reader: &mut Reader<'_>, kind: Kind) -> S {
    let mut answers = S::default();
    answers.take(reader, On::SignUp(kind), |_| true);
    answers
}

/// Reads the form of a person: what it asks `first`, the contact, the profile, the rest. What is sensitive needs the
/// consent that it is kept on.
fn person<S: Sheet + Default>(reader: &mut Reader<'_>, kind: Kind, first: &[S::Field]) -> (Contact, Profile, S) {
    let on = On::SignUp(kind);
    let mut answers = S::default();
    answers.take(reader, on, |field| first.contains(&field));
    let (contact, profile) = (asked(reader, kind), asked(reader, kind));
    answers.take(reader, on, |field| !first.contains(&field));
    for field in S::FIELDS {
        let spec = S::spec(*field);
        let Ground::Consent(purpose) = spec.ground;
        if spec.sensitive && answers.fact(*field).is_some() && !reader.input().has("consent", purpose.code()) {
            reader.problem(spec.name, Problem::SensitiveWithoutConsent);
        }
    }
    (contact, profile, answers)
}

fn consents(kind: Kind, reader: &mut Reader<'_>) -> Vec<Purpose> {
    let given: Vec<Purpose> = reader.choices("consent");
    if !given.contains(&Purpose::Processing) {
        reader.problem("consent", Problem::ConsentNeeded);
    }
    given.into_iter().filter(|purpose| purposes(kind).contains(purpose)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Input;
    use crate::person::{Topic, VolunteerRole};

    fn volunteer() -> Vec<(&'static str, &'static str)> {
        vec![
            ("roles", "mentor"),
            ("roles", "buddy"),
            ("name", "Ғайша Öztürk-Müller"),
            ("email", "gaischa@example.org"),
            ("postcode", "99084"),
            ("locale", "ar"),
            ("language", "de"),
            ("level", "native"),
            ("language", "ar"),
            ("level", "b1"),
            ("language", ""),
            ("level", ""),
            ("topics", "german"),
            ("availability", "mon-evening"),
            ("consent", "processing"),
            ("consent", "photos"),
        ]
    }

    fn with(mut pairs: Vec<(&'static str, &'static str)>, changed: &'static str, value: &'static str) -> Input {
        pairs.retain(|(name, _)| *name != changed);
        pairs.push((changed, value));
        pairs.into_iter().collect()
    }

    #[test]
    fn a_volunteer_form_is_read_whole() {
        let signup = read(Kind::Volunteer, &volunteer().into_iter().collect()).expect("a good form");
        assert_eq!(signup.contact.place, "Erfurt");
        assert_eq!(signup.contact.locale, Locale::Arabic);
        assert_eq!(signup.consents, [Purpose::Processing, Purpose::Photos]);
        let Details::Volunteer { answers, profile } = signup.details else { panic!("not a volunteer") };
        assert_eq!(answers.roles, [VolunteerRole::Mentor, VolunteerRole::Buddy]);
        assert_eq!(answers.topics, [Topic::German]);
        assert_eq!(profile.languages.len(), 2);
    }

    #[test]
    fn without_consent_to_processing_there_is_no_sign_up() {
        let problems = read(Kind::Volunteer, &with(volunteer(), "consent", "photos")).expect_err("no consent");
        assert_eq!(problems.of("consent"), Some(Problem::ConsentNeeded));
    }

    #[test]
    fn languages_need_a_level_and_come_once() {
        let half = with(volunteer(), "level", "");
        assert_eq!(read(Kind::Volunteer, &half).expect_err("half").of("language"), Some(Problem::HalfLanguage));
        let mut twice = volunteer();
        twice.extend([("language", "de"), ("level", "a1")]);
        let twice: Input = twice.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        assert_eq!(read(Kind::Volunteer, &twice).expect_err("twice").of("language"), Some(Problem::SameLanguage));
    }

    fn participant() -> Vec<(&'static str, &'static str)> {
        let mut pairs = volunteer();
        pairs.retain(|(name, _)| *name != "roles");
        pairs.extend([("for_whom", "self"), ("seeking", "mentor")]);
        pairs
    }

    #[test]
    fn a_country_of_origin_needs_a_consent_of_its_own() {
        let mut pairs = participant();
        pairs.push(("origin", "Syrien"));
        let problems = read(Kind::Participant, &pairs.iter().copied().collect()).expect_err("no consent for Art. 9");
        assert_eq!(problems.of("origin"), Some(Problem::SensitiveWithoutConsent));
        pairs.push(("consent", "special"));
        let signup = read(Kind::Participant, &pairs.into_iter().collect()).expect("with consent");
        assert!(signup.consents.contains(&Purpose::SpecialCategories));
    }

    #[test]
    fn a_child_comes_only_through_a_guardian() {
        let mut pairs = participant();
        pairs.retain(|(name, _)| *name != "for_whom");
        pairs.push(("for_whom", "child"));
        let problems = read(Kind::Participant, &pairs.iter().copied().collect()).expect_err("no guardian");
        assert_eq!(problems.of("guardian"), Some(Problem::Required));
        pairs.push(("guardian", "Maryam Haddad"));
        assert!(read(Kind::Participant, &pairs.into_iter().collect()).is_ok());
    }

    fn organisation() -> Vec<(&'static str, &'static str)> {
        vec![
            ("organisation_kind", "club"),
            ("sections", "fire"),
            ("name", "Feuerwehrverein Untere Aue"),
            ("contact_name", "Jörg Weiß"),
            ("street", "Auenweg 3"),
            ("postcode", "99867"),
            ("email", "verein@example.org"),
            ("website", "example.org/verein"),
            ("accessible", "partly"),
            ("consent", "processing"),
        ]
    }

    #[test]
    fn a_club_names_its_sections() {
        assert!(read(Kind::Organisation, &organisation().into_iter().collect()).is_ok());
        let problems = read(Kind::Organisation, &with(organisation(), "sections", "")).expect_err("no section");
        assert_eq!(problems.of("sections"), Some(Problem::ChooseOne));
    }

    #[test]
    fn a_web_site_is_an_address_of_the_web_and_nothing_else() {
        for bad in
            ["javascript:alert(1)", "http://", "ftp://example.org", "https://exa mple.org", "https://user@example.org"]
        {
            let problems = read(Kind::Organisation, &with(organisation(), "website", bad)).expect_err(bad);
            assert_eq!(problems.of("website"), Some(Problem::Website), "{bad}");
        }
        let read = read(Kind::Organisation, &organisation().into_iter().collect()).expect("a good form");
        let Details::Organisation(details) = read.details else { panic!("not an organisation") };
        assert_eq!(details.website.as_deref(), Some("https://example.org/verein"));
    }

    #[test]
    fn consents_that_a_form_does_not_ask_for_are_not_taken() {
        let mut pairs = organisation();
        pairs.push(("consent", "photos"));
        let signup = read(Kind::Organisation, &pairs.into_iter().collect()).expect("a good form");
        assert_eq!(signup.consents, [Purpose::Processing]);
    }

    #[test]
    fn details_survive_the_database() {
        for (kind, form) in
            [(Kind::Organisation, organisation()), (Kind::Volunteer, volunteer()), (Kind::Participant, participant())]
        {
            let signup = read(kind, &form.into_iter().collect()).expect("a good form");
            let json = serde_json::to_string(&signup.details).expect("to JSON");
            assert_eq!(serde_json::from_str::<Details>(&json).expect("from JSON"), signup.details);
        }
    }
}
