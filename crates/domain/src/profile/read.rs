//! From the form's fields to what somebody told.

use super::{Filler, Told, clash};
use crate::form::{Beside, Input, On, Problems, Reader, Sheet};

/// Reads the form. What it doesn't ask this person stays as it is in `known`.
///
/// # Errors
/// All that is wrong, each at its field, and what contradicts itself.
pub fn read(input: &Input, known: &Told, by: Filler) -> Result<Told, Problems> {
    let mut reader = Reader::new(input);
    let mut told = known.clone();
    take(&mut told.contact, &mut reader, known, by);
    take(&mut told.profile, &mut reader, known, by);
    take(&mut told.profile.wishes, &mut reader, known, by);
    clash::too_far_on_foot(&mut reader, &told.profile);
    if let Some(volunteer) = &mut told.volunteer {
        take(volunteer, &mut reader, known, by);
        clash::german_not_spoken(&mut reader, &told.profile, volunteer.german.as_ref());
    }
    if let Some(participant) = &mut told.participant {
        take(participant, &mut reader, known, by);
    }
    reader.finish(|| Some(told))
}

fn take<S: Sheet>(answers: &mut S, reader: &mut Reader<'_>, known: &Told, by: Filler) {
    for field in S::FIELDS.iter().copied().filter(|field| known.asks((*field).into(), by)) {
        if let Some((Beside::Strength, strength)) = S::spec(field).beside {
            clash::must_without_choice(reader, S::spec(field).name, strength);
        }
        answers.take_one(field, reader, On::Profile(by));
    }
}

#[cfg(test)]
pub(super) mod tests;
