//! The form for organisations and clubs.

use serde::{Deserialize, Serialize};

use super::{Contact, Details, Kind, asked};
use crate::form::{On, Reader, Sheet as _, Spec, Text, form};
use crate::organisation::{Accessibility, Offer, OrganisationKind, Section};
use crate::text::{LINE_MAX, NAME_MAX, TEXT_MAX};

form! {
    /// What an organisation tells beyond the contact, whose name is the organisation's.
    #[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
    pub struct Organisation: OrganisationField {
        /// What kind of organisation it is.
        pub kind: OrganisationKind = Kind: Spec::new("organisation_kind").needed().exported(),
        /// At least one for a club, none otherwise.
        pub sections: Vec<Section> = Sections: Spec::new("sections").needed().exported(),
        /// Street and number.
        pub street: String = Street: Spec::new("street").line(LINE_MAX).needed().exported(),
        /// With `https://` or `http://`.
        pub website: Option<String> = Website: Spec::new("website").text(Text::Website(LINE_MAX)).exported(),
        /// The person to talk to.
        pub contact_name: String = ContactName: Spec::new("contact_name").name(NAME_MAX).needed().exported(),
        /// What they do there.
        pub contact_function: Option<String> = ContactFunction: Spec::new("contact_function")
            .line(LINE_MAX).exported(),
        /// What it could offer somebody new.
        pub offers: Vec<Offer> = Offers: Spec::new("offers").exported(),
        /// How the organisation opened itself, in its own words.
        pub openness: Option<String> = Openness: Spec::new("openness").paragraph(TEXT_MAX).exported(),
        /// Whether somebody with a wheelchair or a pram gets in.
        pub accessible: Accessibility = Accessible: Spec::new("accessible").exported(),
        /// Languages spoken there, without levels.
        pub languages: Vec<String> = Languages: Spec::new("languages").exported(),
    }
}

/// Only clubs are asked for their sections.
pub(super) fn read(reader: &mut Reader<'_>) -> (Contact, Details) {
    use OrganisationField::{Kind as OfKind, Sections};
    let on = On::SignUp(Kind::Organisation);
    let mut answers = Organisation::default();
    answers.take_one(OfKind, reader, on);
    if reader.input().one(Organisation::spec(OfKind).name) == OrganisationKind::Club.code() {
        answers.take_one(Sections, reader, on);
    }
    let contact = asked(reader, Kind::Organisation);
    answers.take(reader, on, |field| !matches!(field, OfKind | Sections));
    (contact, Details::Organisation(answers))
}
