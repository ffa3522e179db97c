//! People who belong together: a couple, a family, a guardian with children. Each stays a person of their own; a letter
//! goes to them once, and they go to an event together or not at all.

use std::collections::BTreeSet;

use crate::id::PersonId;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What holds them together.
    Kind {
        Couple = "couple",
        Family = "family",
        /// Somebody who decides for children until they are eighteen (§ 1626, § 1789 BGB).
        Guardianship = "guardianship",
    }
}

vocabulary! {
    /// What somebody is in a unit.
    Place { Adult = "adult", Guardian = "guardian", Child = "child" }
}

/// Why people can't belong together in this way.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Problem {
    /// One person alone is no unit.
    #[error("a unit has at least two people")]
    Alone,
    /// More than [`MOST`].
    #[error("a unit has at most {MOST} people")]
    TooMany,
    /// Somebody is named twice.
    #[error("somebody is named twice")]
    Twice,
    /// A couple is two adults.
    #[error("a couple is two adults")]
    Couple,
    /// A guardianship has at least one guardian and one child, and nobody else.
    #[error("a guardianship has guardians and children")]
    Guardianship,
    /// Only in a guardianship somebody is a guardian.
    #[error("a guardian belongs to a guardianship")]
    Guardian,
}

/// Most people of a unit.
pub const MOST: usize = 20;

/// Checks who shall belong together.
///
/// # Errors
/// The first rule that they break.
pub fn check(kind: Kind, members: &[(PersonId, Place)]) -> Result<(), Problem> {
    let count = |place| members.iter().filter(|(_, other)| *other == place).count();
    let people: BTreeSet<_> = members.iter().map(|(person, _)| *person).collect();
    if people.len() < members.len() {
        return Err(Problem::Twice);
    }
    match members.len() {
        0 | 1 => return Err(Problem::Alone),
        2..=MOST => {}
        _ => return Err(Problem::TooMany),
    }
    match kind {
        Kind::Couple if members.len() != 2 || count(Place::Adult) != 2 => Err(Problem::Couple),
        Kind::Guardianship if count(Place::Guardian) == 0 || count(Place::Child) == 0 || count(Place::Adult) > 0 => {
            Err(Problem::Guardianship)
        }
        Kind::Family if count(Place::Guardian) > 0 => Err(Problem::Guardian),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(places: &[Place]) -> Vec<(PersonId, Place)> {
        places
            .iter()
            .enumerate()
            .map(|(number, place)| (PersonId(uuid::Uuid::from_u128(number as u128)), *place))
            .collect()
    }

    #[test]
    fn each_kind_has_those_who_make_it() {
        use Place::{Adult, Child, Guardian};
        for (kind, places, said) in [
            (Kind::Couple, vec![Adult, Adult], Ok(())),
            (Kind::Couple, vec![Adult, Child], Err(Problem::Couple)),
            (Kind::Couple, vec![Adult, Adult, Adult], Err(Problem::Couple)),
            (Kind::Family, vec![Adult, Child, Child], Ok(())),
            (Kind::Family, vec![Child, Child], Ok(())),
            (Kind::Family, vec![Guardian, Child], Err(Problem::Guardian)),
            (Kind::Guardianship, vec![Guardian, Guardian, Child], Ok(())),
            (Kind::Guardianship, vec![Guardian, Guardian], Err(Problem::Guardianship)),
            (Kind::Guardianship, vec![Adult, Child], Err(Problem::Guardianship)),
            (Kind::Guardianship, vec![Guardian, Child, Adult], Err(Problem::Guardianship)),
            (Kind::Family, vec![Adult], Err(Problem::Alone)),
            (Kind::Family, vec![], Err(Problem::Alone)),
            (Kind::Family, vec![Child; MOST], Ok(())),
            (Kind::Family, vec![Child; MOST + 1], Err(Problem::TooMany)),
        ] {
            assert_eq!(check(kind, &members(&places)), said, "{kind} of {places:?}");
        }
    }

    #[test]
    fn nobody_is_in_a_unit_twice() {
        let mut family = members(&[Place::Adult, Place::Child]);
        family.push(family[0]);
        assert_eq!(check(Kind::Family, &family), Err(Problem::Twice));
    }
}
