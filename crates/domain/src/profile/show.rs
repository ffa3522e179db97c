//! From what somebody told to the form's fields.

use super::Told;
use crate::availability::Slot;
use crate::form::Input;
use crate::language::Level;
use crate::matching::{Goal, Interest, Strength, Wish};
use crate::person::{BirthBand, Distance, Gender, Need, Reach, Recognition, Topic, WorkField};

/// The levels of German that a mentor may wish for. Not the highest: nobody who learns German has them, and a wish
/// that nobody fulfils helps nobody.
pub const GERMAN_WISHES: [Level; 5] = [Level::A1, Level::A2, Level::B1, Level::B2, Level::C1];

#[derive(Default)]
struct Fields(Vec<(&'static str, String)>);

impl Fields {
    fn put(&mut self, name: &'static str, value: impl Into<String>) {
        self.0.push((name, value.into()));
    }

    fn may(&mut self, name: &'static str, value: Option<impl Into<String>>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    fn all<T: Copy>(&mut self, name: &'static str, values: &[T], code: impl Fn(T) -> &'static str) {
        self.0.extend(values.iter().map(|value| (name, code(*value).to_owned())));
    }

    fn strength<T>(&mut self, name: &'static str, wish: Option<&Wish<T>>) {
        self.may(name, wish.map(|wish| Strength::code(wish.strength)));
    }
}

/// The form as it opens. Reading it gives the same again.
pub fn shown(told: &Told) -> Input {
    let mut fields = Fields::default();
    let Told { contact, profile, volunteer, participant } = told;
    fields.may("phone", contact.phone.clone());
    fields.put("postcode", contact.postcode.clone());
    fields.put("place", contact.place.clone());
    fields.put("locale", contact.locale.code());
    fields.may("address_as", profile.address_as.clone());
    for spoken in &profile.languages {
        fields.put("language", spoken.language.clone());
        fields.put("level", spoken.level.code());
    }
    fields.may("birth_band", profile.birth_band.map(BirthBand::code));
    fields.may("gender", profile.gender.map(Gender::code));
    profile.availability.iter().for_each(|slot| fields.put("availability", Slot::code(*slot)));
    fields.all("reach", &profile.reach, Reach::code);
    fields.may("distance", profile.distance.map(Distance::code));
    fields.all("needs", &profile.needs, Need::code);
    fields.all("interests", &profile.interests, Interest::code);
    fields.may("video", profile.video.then_some("yes"));
    fields.may("children_welcome", profile.children_welcome.map(|yes| if yes { "yes" } else { "no" }));
    let (gender, born) = (profile.wishes.gender.as_ref(), profile.wishes.born.as_ref());
    fields.may("wish_gender", gender.map(|wish| wish.what.code()));
    fields.strength("wish_gender_strength", gender);
    fields.all("wish_born", born.map_or(&[], |wish| wish.what.as_slice()), BirthBand::code);
    fields.strength("wish_born_strength", born);
    if let Some(volunteer) = volunteer {
        fields.all("topics_offered", &volunteer.topics, Topic::code);
        fields.all("fields_offered", &volunteer.work_fields, WorkField::code);
        fields.may("motivation", volunteer.motivation.clone());
        fields.may("experience", volunteer.experience.clone());
        fields.may("wish_german", volunteer.german.as_ref().map(|wish| wish.what.code()));
        fields.strength("wish_german_strength", volunteer.german.as_ref());
    }
    if let Some(participant) = participant {
        fields.all("topics_wanted", &participant.topics, Topic::code);
        fields.all("aims", &participant.aims, Goal::code);
        fields.all("fields_wanted", &participant.work_fields, WorkField::code);
        fields.may("goals", participant.goals.clone());
        fields.may("occupation", participant.occupation.clone());
        fields.may("recognition", participant.recognition.map(Recognition::code));
        fields.put("urgency", participant.urgency.code());
    }
    fields.0.into_iter().collect()
}
