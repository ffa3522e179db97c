//! The form for people with migration or refugee experience: a mentor, a club, work, contacts.

use serde::{Deserialize, Serialize};

use super::{Contact, Details, Kind, person};
use crate::form::{self, Answer, Beside, Fact, Reader, Renewal, Shown, Spec, form};
use crate::matching::{Goal, Urgency};
use crate::person::{Recognition, Seeking, Topic, WorkField};
use crate::text::{LINE_MAX, NAME_MAX, TEXT_MAX};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// For whom the form is filled in.
    ForWhom {
        Myself = "self",
        Child = "child",
    }
}

/// The adult through whom a child takes part (§ 1629 BGB).
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Guardian {
    /// At most [`NAME_MAX`] characters.
    pub name: String,
}

form! {
    /// What a participant tells beyond the contact.
    #[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
    pub struct Participant: ParticipantField {
        /// At least one.
        pub seeking: Vec<Seeking> = Seeking: Spec::new("seeking").needed().renewal(Renewal::Union).exported(),
        /// Set when the participant is a child; the contact is then the guardian's.
        pub guardian: Option<Guardian> = Guardian: Spec::new("guardian").beside(Beside::ForWhom, "for_whom").exported(),
        /// Topics wanted.
        pub topics: Vec<Topic> = Topics: Spec::new("topics")
            .in_profile_as("topics_wanted").renewal(Renewal::Union).exported(),
        /// Towards what she wants to get with a mentor, from the list that matching reads.
        #[serde(default)]
        pub aims: Vec<Goal> = Aims: Spec::new("aims").only_in_profile().exported(),
        /// In her own words.
        pub goals: Option<String> = Goals: Spec::new("goals").paragraph(TEXT_MAX).also_in_profile().exported(),
        /// How soon she needs somebody, as the coordinator heard it.
        #[serde(default)]
        pub urgency: Urgency = Urgency: Spec::new("urgency").preset().only_by_staff().exported(),
        /// What she works as or has learnt.
        pub occupation: Option<String> = Occupation: Spec::new("occupation")
            .line(LINE_MAX).also_in_profile().exported(),
        /// Fields in which she would like to work.
        pub work_fields: Vec<WorkField> = WorkFields: Spec::new("work_fields")
            .in_profile_as("fields_wanted").renewal(Renewal::Union).exported(),
        /// Where the recognition of her qualification in Germany stands.
        pub recognition: Option<Recognition> = Recognition: Spec::new("recognition").also_in_profile().exported(),
        /// The country that she comes from; only with a consent to [`crate::consent::Purpose::SpecialCategories`].
        pub origin: Option<String> = Origin: Spec::new("origin").line(LINE_MAX).sensitive(),
        /// Who told her of the programme.
        pub referred_by: Option<String> = ReferredBy: Spec::new("referred_by").line(LINE_MAX).exported(),
    }
}

pub(super) fn read(reader: &mut Reader<'_>) -> (Contact, Details) {
    let first = [ParticipantField::Seeking, ParticipantField::Guardian];
    let (contact, profile, answers) = person(reader, Kind::Participant, &first);
    (contact, Details::Participant { answers, profile })
}

/// For whom the form is has to be said; the name of the adult only where it is for a child.
impl Answer for Option<Guardian> {
    const KIND: form::Kind = form::Kind::Guardian;

    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
        let for_whom: Option<ForWhom> = reader.needed_choice(spec.beside_name());
        *self = (for_whom == Some(ForWhom::Child)).then(|| Guardian { name: reader.needed_name(spec.name, NAME_MAX) });
    }

    fn show(&self, spec: &Spec, shown: &mut Shown) {
        let for_whom = if self.is_some() { ForWhom::Child } else { ForWhom::Myself };
        shown.push((spec.beside_name(), for_whom.code().to_owned()));
        shown.extend(self.iter().map(|guardian| (spec.name, guardian.name.clone())));
    }

    fn fact(&self, _: &Spec) -> Option<Fact> {
        self.as_ref().map(|guardian| Fact::Words(guardian.name.clone()))
    }

    fn is_told(&self) -> bool {
        self.is_some()
    }
}
