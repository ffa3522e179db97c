//! From the form's fields to what somebody told.

use super::{Filler, Told, YesNo, clash};
use crate::form::{Input, Problem, Problems, Reader};
use crate::language::Level;
use crate::matching::{Strength, Wish, Wishes};
use crate::person::Profile;
use crate::signup::{self, Contact, LINE_MAX, Participant, TEXT_MAX, Volunteer};

/// Reads the form. What it doesn't ask this person stays as it is in `known`.
///
/// # Errors
/// All that is wrong, each at its field, and what contradicts itself.
pub fn read(input: &Input, known: &Told, by: Filler) -> Result<Told, Problems> {
    let mut reader = Reader::new(input);
    let contact = contact(&mut reader, &known.contact);
    let profile = profile(&mut reader, known);
    clash::too_far_on_foot(&mut reader, &profile);
    let volunteer = known.volunteer.as_ref().map(|known| volunteer(&mut reader, known, &profile));
    let participant = known.participant.as_ref().map(|known| participant(&mut reader, known, by));
    reader.finish(|| Some(Told { contact, profile, volunteer, participant }))
}

fn contact(reader: &mut Reader<'_>, known: &Contact) -> Contact {
    let phone = reader.phone("phone");
    let (postcode, place) = reader.postcode("postcode");
    let locale = reader.choice("locale").unwrap_or(known.locale);
    Contact { phone, postcode, place, locale, ..known.clone() }
}

fn profile(reader: &mut Reader<'_>, known: &Told) -> Profile {
    let told = signup::profile(reader);
    let children_welcome = reader.choice("children_welcome").map(|answer: YesNo| answer == YesNo::Yes);
    let (video, interests) = (reader.input().has("video", "yes"), reader.choices("interests"));
    let asks_wishes = known.meets_one_to_one();
    let wishes = if asks_wishes { wishes(reader) } else { known.profile.wishes.clone() };
    Profile { heard_from: known.profile.heard_from, interests, video, children_welcome, wishes, ..told }
}

fn wishes(reader: &mut Reader<'_>) -> Wishes {
    clash::must_without_choice(reader, "wish_gender", "wish_gender_strength");
    clash::must_without_choice(reader, "wish_born", "wish_born_strength");
    let gender = reader.choice("wish_gender");
    let gender_strength = strength(reader, "wish_gender_strength");
    let born = reader.choices("wish_born");
    let born_strength = strength(reader, "wish_born_strength");
    Wishes {
        gender: gender.map(|what| Wish { what, strength: gender_strength }),
        born: (!born.is_empty()).then_some(Wish { what: born, strength: born_strength }),
    }
}

fn strength(reader: &mut Reader<'_>, field: &'static str) -> Strength {
    reader.choice(field).unwrap_or(Strength::Wish)
}

fn volunteer(reader: &mut Reader<'_>, known: &Volunteer, profile: &Profile) -> Volunteer {
    clash::must_without_choice(reader, "wish_german", "wish_german_strength");
    let level: Option<Level> = reader.choice("wish_german");
    if level.is_some_and(|level| !super::show::GERMAN_WISHES.contains(&level)) {
        reader.problem("wish_german", Problem::Unlisted);
    }
    let strength = strength(reader, "wish_german_strength");
    let german = level.map(|what| Wish { what, strength });
    clash::german_not_spoken(reader, profile, german.as_ref());
    Volunteer {
        work_fields: reader.choices("fields_offered"),
        topics: reader.choices("topics_offered"),
        motivation: reader.paragraph("motivation", TEXT_MAX),
        experience: reader.paragraph("experience", TEXT_MAX),
        german,
        ..known.clone()
    }
}

fn participant(reader: &mut Reader<'_>, known: &Participant, by: Filler) -> Participant {
    let urgency = match by {
        Filler::Staff => reader.choice("urgency").unwrap_or_default(),
        Filler::Person => known.urgency,
    };
    Participant {
        topics: reader.choices("topics_wanted"),
        goals: reader.paragraph("goals", TEXT_MAX),
        aims: reader.choices("aims"),
        urgency,
        occupation: reader.line("occupation", LINE_MAX),
        work_fields: reader.choices("fields_wanted"),
        recognition: reader.choice("recognition"),
        ..known.clone()
    }
}

#[cfg(test)]
pub(super) mod tests;
