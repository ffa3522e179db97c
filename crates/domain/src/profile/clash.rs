//! Answers that contradict each other. Only what can't be meant is refused: somebody may well have no time on any day,
//! need childcare and not want to look after other children, or wish what nobody offers.

use crate::form::{Input, Problem, Reader};
use crate::language::Level;
use crate::matching::{Strength, Wish};
use crate::person::{Distance, Profile, Reach};

/// "Only like this", and nothing said about how.
pub(super) fn must_without_choice(reader: &mut Reader<'_>, choice: &'static str, strength: &'static str) {
    let is_open = |input: &Input| input.all(choice).iter().all(String::is_empty);
    if reader.input().one(strength) == Strength::Must.code() && is_open(reader.input()) {
        reader.problem(choice, Problem::MustWithoutChoice);
    }
}

/// Twenty kilometres and more, and no way to get there but on foot.
pub(super) fn too_far_on_foot(reader: &mut Reader<'_>, profile: &Profile) {
    let is_far = matches!(profile.distance, Some(Distance::Km20 | Distance::Km50));
    if is_far && profile.reach == [Reach::Foot] {
        reader.problem("distance", Problem::TooFarOnFoot);
    }
}

/// A level of German without which there is no pair, asked for by somebody who didn't name German among their own
/// languages: the two could not speak it with each other.
pub(super) fn german_not_spoken(reader: &mut Reader<'_>, profile: &Profile, german: Option<&Wish<Level>>) {
    let is_must = german.is_some_and(|wish| wish.strength == Strength::Must);
    let speaks = profile.languages.iter().any(|spoken| spoken.language == "de");
    // Without any language there is another problem already.
    if is_must && !speaks && !profile.languages.is_empty() {
        reader.problem("wish_german", Problem::GermanNotSpoken);
    }
}
