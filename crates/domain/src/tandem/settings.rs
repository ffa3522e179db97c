//! What a district decides about its mentoring: how suggestions come about, and when people are reminded and asked.

use serde::{Deserialize, Serialize};

use crate::form::{Input, Problem, Problems, Reader};
use crate::matching::settings::{OUTWEIGHS_MAX, WEIGHT_MAX};
use crate::matching::{Criterion, MatchingSettings};
use crate::tandem::{Order, Timing};

/// Most days or weeks of any of the times.
const TIME_MAX: u16 = 60;
/// Most meetings before the trial's question.
const MEETINGS_MAX: u16 = 20;

/// What a district decides. What is missing when they are read takes its default.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct Settings {
    /// How suggestions come about.
    #[serde(flatten)]
    pub matching: MatchingSettings,
    /// When people are reminded and asked.
    pub timing: Timing,
    /// In which order the two hear of a proposal.
    pub order: Order,
}

impl Default for Settings {
    fn default() -> Self {
        Self { matching: MatchingSettings::default(), timing: Timing::default(), order: Order::MentorFirst }
    }
}

/// The field of a criterion's weight.
pub const fn weight_field(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::WorkField => "w_work_field",
        Criterion::Topics => "w_topics",
        Criterion::Goals => "w_goals",
        Criterion::Interests => "w_interests",
        Criterion::Availability => "w_availability",
        Criterion::Distance => "w_distance",
        Criterion::GermanLevel => "w_german_level",
        Criterion::Childcare => "w_childcare",
        Criterion::Wishes => "w_wishes",
        Criterion::Experience => "w_experience",
        Criterion::Waiting => "w_waiting",
        Criterion::Fairness => "w_fairness",
    }
}

impl Settings {
    /// Reads the form.
    ///
    /// # Errors
    /// All that is wrong, each at its field.
    pub fn read(input: &Input) -> Result<Self, Problems> {
        let mut reader = Reader::new(input);
        let mut settings = Self::default();
        let matching = &mut settings.matching;
        for criterion in Criterion::ALL {
            let weight = reader.needed_number(weight_field(*criterion), 0, WEIGHT_MAX.into());
            matching.weights.set(*criterion, weight.and_then(|weight| u8::try_from(weight).ok()).unwrap_or_default());
        }
        let all_read = Criterion::ALL.iter().all(|criterion| input.one(weight_field(*criterion)).trim() == "0");
        if all_read {
            reader.problem(weight_field(Criterion::WorkField), Problem::AllZero);
        }
        let strictness = &mut [
            ("gender_wishes", &mut matching.gender_wishes),
            ("age_wishes", &mut matching.age_wishes),
            ("german_wishes", &mut matching.german_wishes),
        ];
        for (field, strictness) in strictness {
            **strictness = reader.needed_choice(field).unwrap_or(**strictness);
        }
        let strengths = &mut [
            ("common_time", &mut matching.common_time),
            ("reach", &mut matching.reach),
            ("childcare", &mut matching.childcare),
        ];
        for (field, strength) in strengths {
            **strength = reader.needed_choice(field).unwrap_or(**strength);
        }
        let mut number = |field, most| reader.needed_number(field, 1, most).unwrap_or(1);
        matching.waiting_outweighs_after_days = number("waiting_days", OUTWEIGHS_MAX);
        settings.timing = Timing {
            remind_days: number("remind_days", TIME_MAX),
            expire_days: number("expire_days", TIME_MAX),
            trial_meetings: number("trial_meetings", MEETINGS_MAX),
            trial_weeks: number("trial_weeks", TIME_MAX),
            silence_weeks: number("silence_weeks", TIME_MAX),
        };
        if settings.timing.remind_days >= settings.timing.expire_days {
            reader.problem("remind_days", Problem::NotBefore);
        }
        settings.order = reader.needed_choice("order").unwrap_or(settings.order);
        reader.finish(|| Some(settings))
    }

    /// The form with these settings filled in.
    pub fn input(&self) -> Input {
        let (matching, timing) = (&self.matching, &self.timing);
        let weights = Criterion::ALL
            .iter()
            .map(|criterion| (weight_field(*criterion), matching.weights.of(*criterion).to_string()));
        let rest = [
            ("gender_wishes", matching.gender_wishes.to_string()),
            ("age_wishes", matching.age_wishes.to_string()),
            ("german_wishes", matching.german_wishes.to_string()),
            ("common_time", matching.common_time.to_string()),
            ("reach", matching.reach.to_string()),
            ("childcare", matching.childcare.to_string()),
            ("waiting_days", matching.waiting_outweighs_after_days.to_string()),
            ("remind_days", timing.remind_days.to_string()),
            ("expire_days", timing.expire_days.to_string()),
            ("trial_meetings", timing.trial_meetings.to_string()),
            ("trial_weeks", timing.trial_weeks.to_string()),
            ("silence_weeks", timing.silence_weeks.to_string()),
            ("order", self.order.to_string()),
        ];
        weights.chain(rest).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::Weights;

    fn with(field: &str, value: &str) -> Result<Settings, Problems> {
        let mut input = Settings::default().input();
        input.set(field, value);
        Settings::read(&input)
    }

    #[test]
    fn what_is_filled_in_is_read_again() {
        let mut settings = Settings { order: Order::Together, ..Settings::default() };
        settings.matching.weights.set(Criterion::Fairness, 10);
        settings.matching.waiting_outweighs_after_days = 3650;
        settings.timing.silence_weeks = 9;
        assert_eq!(Settings::read(&settings.input()), Ok(settings));
        let json = serde_json::to_string(&settings).expect("to JSON");
        assert_eq!(serde_json::from_str::<Settings>(&json).expect("from JSON"), settings);
        assert_eq!(serde_json::from_str::<Settings>("{}").expect("from JSON"), Settings::default());
    }

    #[test]
    fn what_is_wrong_is_told_at_its_field() {
        for (field, value, problem) in [
            ("w_topics", "11", Problem::OutOfRange(0, 10)),
            ("w_topics", "-1", Problem::OutOfRange(0, 10)),
            ("w_topics", "viel", Problem::OutOfRange(0, 10)),
            ("w_topics", "", Problem::Required),
            ("waiting_days", "0", Problem::OutOfRange(1, 3650)),
            ("waiting_days", "99999999999999", Problem::OutOfRange(1, 3650)),
            ("remind_days", "7", Problem::NotBefore),
            ("silence_weeks", "61", Problem::OutOfRange(1, 60)),
            ("reach", "never", Problem::Unlisted),
            ("order", "", Problem::ChooseOne),
        ] {
            assert_eq!(with(field, value).expect_err(field).of(field), Some(problem), "{field} {value}");
        }
        assert_eq!(with("w_topics", " 10 ").map(|settings| settings.matching.weights.of(Criterion::Topics)), Ok(10));
    }

    #[test]
    fn without_any_weight_there_is_nothing_to_go_by() {
        let mut settings = Settings::default();
        settings.matching.weights = Weights::all(0);
        let problems = Settings::read(&settings.input()).expect_err("no weight");
        assert_eq!(problems.of("w_work_field"), Some(Problem::AllZero));
    }
}
