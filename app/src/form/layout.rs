//! In which order the forms ask: their parts, and the fields of each. A test asks every form for every field that it is
//! declared to ask for.

use domain::fields::Field;
use domain::form::On;
use domain::matching::WishesField as Wish;
use domain::person::ProfileField as Own;
use domain::signup::{
    ContactField as Contact, Kind, OrganisationField as Org, ParticipantField as Wanted, VolunteerField as Offered,
};
use texts::Texts;

/// A part of a form under a heading of its own: on a phone one screen, without JavaScript one section of the page.
pub struct Part {
    /// The element's identifier.
    pub id: &'static str,
    pub title: fn(&Texts) -> String,
    /// What is said before its fields.
    pub note: Option<fn(&Texts) -> String>,
    pub fields: &'static [Field],
}

const fn part(id: &'static str, title: fn(&Texts) -> String, fields: &'static [Field]) -> Part {
    Part { id, title, note: None, fields }
}

const fn contact(field: Contact) -> Field {
    Field::Contact(field)
}

const fn own(field: Own) -> Field {
    Field::Profile(field)
}

const fn offered(field: Offered) -> Field {
    Field::Volunteer(field)
}

const fn wanted(field: Wanted) -> Field {
    Field::Participant(field)
}

const fn org(field: Org) -> Field {
    Field::Organisation(field)
}

/// Who somebody is and how they can be reached.
const PERSON: Part = part(
    "step-person",
    Texts::join_step_person,
    &[
        contact(Contact::Name),
        contact(Contact::LatinName),
        own(Own::AddressAs),
        contact(Contact::Email),
        contact(Contact::Phone),
        contact(Contact::Postcode),
        contact(Contact::Place),
        contact(Contact::Locale),
    ],
);

/// Languages, times and ways.
const LANGUAGES: Part = part(
    "step-languages",
    Texts::join_step_languages,
    &[own(Own::Languages), own(Own::Availability), own(Own::Reach), own(Own::Distance), own(Own::Needs)],
);

const VOLUNTEER: &[Part] = &[
    part("step-role", Texts::join_step_role, &[offered(Offered::Roles)]),
    PERSON,
    LANGUAGES,
    part(
        "step-topics",
        Texts::join_step_topics,
        &[
            offered(Offered::Topics),
            offered(Offered::WorkFields),
            offered(Offered::Motivation),
            own(Own::BirthBand),
            own(Own::Gender),
            own(Own::HeardFrom),
        ],
    ),
];

const PARTICIPANT: &[Part] = &[
    part("step-seeking", Texts::join_step_seeking, &[wanted(Wanted::Seeking), wanted(Wanted::Guardian)]),
    PERSON,
    LANGUAGES,
    part(
        "step-topics",
        Texts::join_step_goals,
        &[
            wanted(Wanted::Topics),
            wanted(Wanted::Goals),
            wanted(Wanted::Occupation),
            wanted(Wanted::WorkFields),
            wanted(Wanted::Recognition),
            own(Own::BirthBand),
            own(Own::Gender),
            wanted(Wanted::Origin),
            wanted(Wanted::ReferredBy),
            own(Own::HeardFrom),
        ],
    ),
];

const ORGANISATION: &[Part] = &[
    part(
        "step-organisation",
        Texts::join_step_organisation,
        &[contact(Contact::Name), org(Org::Kind), org(Org::Sections), org(Org::Street), org(Org::Website)],
    ),
    part(
        "step-person",
        Texts::join_step_contact,
        &[
            org(Org::ContactName),
            org(Org::ContactFunction),
            contact(Contact::Email),
            contact(Contact::Phone),
            contact(Contact::Postcode),
            contact(Contact::Place),
            contact(Contact::Locale),
        ],
    ),
    part(
        "step-offers",
        Texts::join_step_offers,
        &[org(Org::Offers), org(Org::Openness), org(Org::Accessible), org(Org::Languages)],
    ),
];

const PROFILE: &[Part] = &[
    part(
        "part-reached",
        Texts::join_step_person,
        &[
            contact(Contact::LatinName),
            own(Own::AddressAs),
            contact(Contact::Phone),
            contact(Contact::Postcode),
            contact(Contact::Place),
            contact(Contact::Locale),
        ],
    ),
    part(
        "part-coming",
        Texts::join_step_languages,
        &[
            own(Own::Languages),
            own(Own::Availability),
            own(Own::Reach),
            own(Own::Distance),
            own(Own::Needs),
            own(Own::Video),
            own(Own::ChildrenWelcome),
        ],
    ),
    part(
        "part-offered",
        Texts::join_step_topics,
        &[
            offered(Offered::Topics),
            offered(Offered::WorkFields),
            offered(Offered::Motivation),
            offered(Offered::Experience),
        ],
    ),
    part(
        "part-wanted",
        Texts::join_step_goals,
        &[
            wanted(Wanted::Aims),
            wanted(Wanted::Goals),
            wanted(Wanted::Topics),
            wanted(Wanted::WorkFields),
            wanted(Wanted::Occupation),
            wanted(Wanted::Recognition),
            wanted(Wanted::Urgency),
        ],
    ),
    part("part-about", Texts::profile_part_about, &[own(Own::Interests), own(Own::BirthBand), own(Own::Gender)]),
    Part {
        note: Some(Texts::profile_wishes_note),
        ..part(
            "part-wishes",
            Texts::profile_part_wishes,
            &[Field::Wishes(Wish::Gender), Field::Wishes(Wish::Born), offered(Offered::German)],
        )
    },
];

/// The parts of a form, in their order.
pub const fn parts(on: On) -> &'static [Part] {
    match on {
        On::SignUp(Kind::Volunteer) => VOLUNTEER,
        On::SignUp(Kind::Participant) => PARTICIPANT,
        On::SignUp(Kind::Organisation) => ORGANISATION,
        On::Profile(_) => PROFILE,
    }
}
