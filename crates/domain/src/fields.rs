//! Every field of the forms by which people and organisations tell about themselves: three sign-ups and the profile.
//!
//! Each is declared where the type of its answer stands: [`Contact`], [`Profile`], [`Wishes`], [`Volunteer`],
//! [`Participant`], [`Organisation`].

use crate::form::{Beside, On, Sheet, Spec};
use crate::matching::{Wishes, WishesField};
use crate::person::{Profile, ProfileField};
use crate::signup::{
    self, Contact, ContactField, Organisation, OrganisationField, Participant, ParticipantField, Volunteer,
    VolunteerField,
};

/// A field of one of these forms.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Field {
    /// How somebody can be reached.
    Contact(ContactField),
    /// What all people tell of themselves.
    Profile(ProfileField),
    /// What they wish of the other of a tandem.
    Wishes(WishesField),
    /// What volunteers tell besides.
    Volunteer(VolunteerField),
    /// What participants tell besides.
    Participant(ParticipantField),
    /// What organisations tell.
    Organisation(OrganisationField),
}

fn of<S: Sheet>() -> impl Iterator<Item = Field> {
    S::FIELDS.iter().map(|field| (*field).into())
}

impl Field {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        let people = of::<Contact>().chain(of::<Profile>()).chain(of::<Wishes>());
        people.chain(of::<Volunteer>()).chain(of::<Participant>()).chain(of::<Organisation>())
    }

    /// How it is declared.
    pub fn spec(self) -> Spec {
        match self {
            Self::Contact(field) => Contact::spec(field),
            Self::Profile(field) => Profile::spec(field),
            Self::Wishes(field) => Wishes::spec(field),
            Self::Volunteer(field) => Volunteer::spec(field),
            Self::Participant(field) => Participant::spec(field),
            Self::Organisation(field) => Organisation::spec(field),
        }
    }

    /// Whether a form asks for it. The profile's form belongs to volunteers and participants alike; what it asks of one
    /// person says [`crate::profile::Told::asks`].
    pub fn is_asked(self, on: On) -> bool {
        use signup::Kind::{Organisation, Participant, Volunteer};
        let is_of_form = match self {
            Self::Contact(field) => field != ContactField::LatinName || on != On::SignUp(Organisation),
            Self::Profile(_) | Self::Wishes(_) => on != On::SignUp(Organisation),
            Self::Volunteer(_) => matches!(on, On::Profile(_) | On::SignUp(Volunteer)),
            Self::Participant(_) => matches!(on, On::Profile(_) | On::SignUp(Participant)),
            Self::Organisation(_) => on == On::SignUp(Organisation),
        };
        is_of_form && self.spec().is_asked(on)
    }

    /// Whether it is a wish about the other of a tandem.
    pub fn is_wish(self) -> bool {
        self.spec().kind.is_wish()
    }
}

/// An input of a form: what stands behind a `name` in HTML.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Named {
    /// The `name` of the input.
    pub name: &'static str,
    /// The field that it belongs to.
    pub field: Field,
    /// Which further input of the field it is; none for the field's own.
    pub beside: Option<Beside>,
}

impl On {
    /// The fields that this form asks for, of whomever.
    pub fn fields(self) -> impl Iterator<Item = Field> {
        Field::all().filter(move |field| field.is_asked(self))
    }

    /// Their inputs.
    pub fn inputs(self) -> impl Iterator<Item = Named> {
        self.fields().flat_map(move |field| {
            let spec = field.spec().on(self);
            let own = Named { name: spec.name, field, beside: None };
            let further = spec.beside.map(|(beside, name)| Named { name, field, beside: Some(beside) });
            std::iter::once(own).chain(further)
        })
    }
}

#[cfg(test)]
mod tests;
