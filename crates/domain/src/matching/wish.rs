//! Wishes about the other of the two.

use serde::{Deserialize, Serialize};

use super::words::Strength;
use crate::form::{Answer, Beside, Fact, Kind, Listed, Reader, Shown, Spec, form};
use crate::person::{BirthBand, Gender};

/// A wish about the other of the two, and how much it has to hold.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Wish<T> {
    /// What is wished for.
    pub what: T,
    /// How much it counts.
    pub strength: Strength,
}

impl<T> Wish<T> {
    /// Something that counts.
    pub const fn soft(what: T) -> Self {
        Self { what, strength: Strength::Wish }
    }

    /// Something without which there is no pair.
    pub const fn must(what: T) -> Self {
        Self { what, strength: Strength::Must }
    }
}

form! {
    /// What either side may wish about the other. Nothing wished: everybody is fine.
    #[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
    #[serde(default)]
    pub struct Wishes: WishesField {
        /// The other's gender.
        pub gender: Option<Wish<Gender>> = Gender: Spec::new("wish_gender")
            .beside(Beside::Strength, "wish_gender_strength").only_in_profile().exported(),
        /// Bands of birth, any of which is fine; an empty list is no wish.
        pub born: Option<Wish<Vec<BirthBand>>> = Born: Spec::new("wish_born")
            .beside(Beside::Strength, "wish_born_strength").only_in_profile().exported(),
    }
}

/// How much a wish counts.
fn strength(reader: &mut Reader<'_>, spec: &Spec) -> Strength {
    reader.choice(spec.beside_name()).unwrap_or(Strength::Wish)
}

fn show_strength<T>(wish: &Wish<T>, spec: &Spec, shown: &mut Shown) {
    shown.push((spec.beside_name(), wish.strength.code().to_owned()));
}

impl<T: Listed> Answer for Option<Wish<T>> {
    const KIND: Kind = Kind::Wish(T::LIST);

    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
        let strength = strength(reader, spec);
        *self = crate::form::one(reader, spec).map(|what| Wish { what, strength });
    }

    fn show(&self, spec: &Spec, shown: &mut Shown) {
        if let Some(wish) = self {
            shown.push((spec.name, wish.what.listed().to_owned()));
            show_strength(wish, spec, shown);
        }
    }

    fn fact(&self, _: &Spec) -> Option<Fact> {
        self.as_ref().map(|wish| Fact::Wish(T::LIST, vec![wish.what.listed().to_owned()], wish.strength))
    }

    fn is_told(&self) -> bool {
        self.is_some()
    }
}

impl<T: Listed> Answer for Option<Wish<Vec<T>>> {
    const KIND: Kind = Kind::Wishes(T::LIST);

    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
        let strength = strength(reader, spec);
        let what: Vec<T> = reader.choices(spec.name);
        *self = (!what.is_empty()).then_some(Wish { what, strength });
    }

    fn show(&self, spec: &Spec, shown: &mut Shown) {
        if let Some(wish) = self {
            shown.extend(crate::form::codes(&wish.what).map(|code| (spec.name, code)));
            show_strength(wish, spec, shown);
        }
    }

    fn fact(&self, _: &Spec) -> Option<Fact> {
        self.as_ref().map(|wish| Fact::Wish(T::LIST, crate::form::codes(&wish.what).collect(), wish.strength))
    }

    fn is_told(&self) -> bool {
        self.is_some()
    }
}
