//! What a district decides about matching.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::criterion::Criterion;
use super::words::Strength;
use crate::settings::Wrong;
use crate::vocabulary::vocabulary;

/// The heaviest weight.
pub const WEIGHT_MAX: u8 = 10;
/// The longest waiting after which it may outweigh the rest, in days: ten years.
pub const OUTWEIGHS_MAX: u16 = 3650;

vocabulary! {
    /// How the wishes that people told are taken. No setting turns somebody's condition into a mere wish.
    Strictness {
        /// Each as the person said: a wish or a condition.
        AsTold = "as-told",
        /// Every wish is a condition.
        Must = "must",
    }
}

/// How much each criterion counts, 0 to [`WEIGHT_MAX`]; 0 leaves it out. Kept by the codes of [`Criterion`]; one that is
/// missing takes its default.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(from = "BTreeMap<String, u8>", into = "BTreeMap<&'static str, u8>")]
pub struct Weights([u8; Criterion::ALL.len()]);

impl From<BTreeMap<String, u8>> for Weights {
    fn from(kept: BTreeMap<String, u8>) -> Self {
        let mut weights = Self::default();
        for criterion in Criterion::ALL {
            if let Some(weight) = kept.get(criterion.code()) {
                weights.set(*criterion, *weight);
            }
        }
        weights
    }
}

impl From<Weights> for BTreeMap<&'static str, u8> {
    fn from(weights: Weights) -> Self {
        Criterion::ALL.iter().map(|criterion| (criterion.code(), weights.of(*criterion))).collect()
    }
}

impl Weights {
    /// All alike.
    pub const fn all(weight: u8) -> Self {
        Self([weight; Criterion::ALL.len()])
    }

    /// The weight of one criterion.
    pub const fn of(&self, criterion: Criterion) -> u8 {
        self.0[criterion as usize]
    }

    /// Sets the weight of one criterion.
    pub const fn set(&mut self, criterion: Criterion, weight: u8) {
        self.0[criterion as usize] = weight;
    }

    /// The sum of all weights.
    pub fn sum(&self) -> u32 {
        Criterion::ALL.iter().map(|criterion| u32::from(self.of(*criterion))).sum()
    }
}

/// What the two are to do together counts most, then whether they can meet, then what makes it pleasant.
impl Default for Weights {
    fn default() -> Self {
        let weight = |criterion: &Criterion| match criterion {
            Criterion::Topics => 8,
            Criterion::WorkField | Criterion::Goals | Criterion::Waiting => 6,
            Criterion::Availability
            | Criterion::Distance
            | Criterion::GermanLevel
            | Criterion::Childcare
            | Criterion::Wishes => 4,
            Criterion::Interests => 3,
            Criterion::Fairness => 2,
            Criterion::Experience => 1,
        };
        let mut weights = Self::all(0);
        for criterion in Criterion::ALL {
            weights.set(*criterion, weight(criterion));
        }
        weights
    }
}

/// The settings of matching. What is missing when they are read takes its default; what is unknown is passed over.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct MatchingSettings {
    pub weights: Weights,
    /// How wishes about the gender of the other are taken. By default they are conditions: people who name one are
    /// seldom free to meet somebody else alone.
    pub gender_wishes: Strictness,
    /// How wishes about the age of the other are taken.
    pub age_wishes: Strictness,
    /// How mentors' wishes about the mentee's German are taken.
    pub german_wishes: Strictness,
    /// Whether a pair needs a part of the week in which both have time.
    pub common_time: Strength,
    /// Whether a pair needs to be in reach of each other or to accept video.
    pub reach: Strength,
    /// Whether a pair with children needs the other to be fine with them.
    pub childcare: Strength,
    /// Counted days of waiting, 1 to [`OUTWEIGHS_MAX`], after which a mentee comes before everybody who waits less,
    /// whatever else speaks for the other. Without a weight for waiting it has no effect.
    pub waiting_outweighs_after_days: u16,
}

impl Default for MatchingSettings {
    fn default() -> Self {
        Self {
            weights: Weights::default(),
            gender_wishes: Strictness::Must,
            age_wishes: Strictness::AsTold,
            german_wishes: Strictness::AsTold,
            common_time: Strength::Must,
            reach: Strength::Must,
            childcare: Strength::Wish,
            waiting_outweighs_after_days: 90,
        }
    }
}

impl MatchingSettings {
    /// The days after which waiting outweighs, never 0.
    pub(super) fn outweighs_after(&self) -> u32 {
        u32::from(self.waiting_outweighs_after_days).max(1)
    }

    /// Checks that the settings can be used as they are. The engine takes others, too, without harm: weights above
    /// [`WEIGHT_MAX`] count as they stand, and waiting outweighs after a day at the earliest.
    ///
    /// # Errors
    /// The first that is wrong: a weight that is too heavy, no weight at all, days out of range.
    pub fn check(&self) -> Result<(), Wrong> {
        let wrong = |key: String, reason: String| Err(Wrong { key, reason });
        for criterion in Criterion::ALL {
            let weight = self.weights.of(*criterion);
            if weight > WEIGHT_MAX {
                return wrong(format!("weights.{criterion}"), format!("is {weight}, the heaviest is {WEIGHT_MAX}"));
            }
        }
        if self.weights.sum() == 0 {
            return wrong("weights".to_owned(), "one at least must be above 0".to_owned());
        }
        let days = self.waiting_outweighs_after_days;
        if days == 0 || days > OUTWEIGHS_MAX {
            return wrong(
                "waiting_outweighs_after_days".to_owned(),
                format!("is {days}, must be 1 to {OUTWEIGHS_MAX} days"),
            );
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_of_weights_are_the_codes_of_criteria() {
        let json = serde_json::to_value(Weights::default()).expect("to JSON");
        let keys: Vec<&String> = json.as_object().expect("an object").keys().collect();
        let mut codes: Vec<&str> = Criterion::ALL.iter().map(|criterion| criterion.code()).collect();
        codes.sort_unstable();
        assert_eq!(keys, codes);
    }

    #[test]
    fn every_weight_is_set_and_read_by_its_own_criterion() {
        for criterion in Criterion::ALL {
            let mut weights = Weights::all(0);
            weights.set(*criterion, 7);
            assert_eq!((weights.of(*criterion), weights.sum()), (7, 7), "{criterion}");
            let json = serde_json::to_value(weights).expect("to JSON");
            assert_eq!(json[criterion.code()], 7, "{criterion}");
        }
    }

    #[test]
    fn what_is_missing_takes_its_default_and_what_is_unknown_is_passed_over() {
        assert_eq!(serde_json::from_str::<MatchingSettings>("{}").expect("settings"), MatchingSettings::default());
        let json = r#"{"weights":{"topics":1,"star-sign":9},"reach":"wish","moon":"full"}"#;
        let read: MatchingSettings = serde_json::from_str(json).expect("settings");
        let mut expected = MatchingSettings { reach: Strength::Wish, ..MatchingSettings::default() };
        expected.weights.set(Criterion::Topics, 1);
        assert_eq!(read, expected);
        let written = serde_json::to_string(&read).expect("to JSON");
        assert_eq!(serde_json::from_str::<MatchingSettings>(&written).expect("settings"), read);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_key() {
        let check = |change: fn(&mut MatchingSettings)| {
            let mut settings = MatchingSettings::default();
            change(&mut settings);
            settings.check().map_err(|wrong| wrong.to_string())
        };
        assert_eq!(check(|_| ()), Ok(()));
        assert_eq!(check(|settings| settings.weights = Weights::all(WEIGHT_MAX)), Ok(()));
        let told = [
            check(|settings| settings.weights.set(Criterion::GermanLevel, 11)),
            check(|settings| settings.weights = Weights::all(0)),
            check(|settings| settings.waiting_outweighs_after_days = 0),
            check(|settings| settings.waiting_outweighs_after_days = 3651),
        ];
        let expected = [
            "weights.german-level: is 11, the heaviest is 10",
            "weights: one at least must be above 0",
            "waiting_outweighs_after_days: is 0, must be 1 to 3650 days",
            "waiting_outweighs_after_days: is 3651, must be 1 to 3650 days",
        ];
        assert_eq!(told, expected.map(|reason| Err(reason.to_owned())));
    }
}
