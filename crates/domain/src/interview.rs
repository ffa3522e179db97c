//! The guided interview: its questions, and what was answered.

use serde::{Deserialize, Serialize};

use crate::form::{Input, Problem, Problems};
use crate::locale::Locale;
use crate::locale::Translated;
use crate::matching::Side;
use crate::profile;
use crate::text::clean;
use crate::vocabulary::vocabulary;

/// Most characters of an answer.
pub const ANSWER_MAX: usize = 2000;
/// Years for which a certificate of good conduct is taken if the district says nothing else: what youth welfare offices
/// mostly agree on for the "regular intervals" of § 72a SGB VIII.
pub const CERTIFICATE_YEARS: u8 = 5;

vocabulary! {
    /// A part of the interview.
    Part {
        /// Who is sitting here.
        Start = "start",
        /// What the mentoring is to be about.
        Way = "way",
        /// How the two will get on.
        Together = "together",
        /// What the district asks besides, and what is left to say.
        Open = "open",
    }
}

vocabulary! {
    /// What comes after the interview.
    Finish {
        /// They can be matched from now on.
        Ready = "ready",
        /// Something comes first: a training, a second talk.
        Later = "later",
    }
}

vocabulary! {
    /// The questions that every district asks, until it sets its own besides. Their words stand in the catalogue.
    Asked {
        MentorWhy = "mentor-why",
        MentorLife = "mentor-life",
        MentorOffer = "mentor-offer",
        MentorLimits = "mentor-limits",
        MentorTime = "mentor-time",
        MentorDifference = "mentor-difference",
        MentorTrouble = "mentor-trouble",
        MentorOpen = "mentor-open",
        MenteeNow = "mentee-now",
        MenteePath = "mentee-path",
        MenteeGoal = "mentee-goal",
        MenteeHelp = "mentee-help",
        MenteeHard = "mentee-hard",
        MenteeMeet = "mentee-meet",
        MenteeExpect = "mentee-expect",
        MenteeOpen = "mentee-open",
    }
}

impl Asked {
    /// Whom it is put to.
    pub const fn side(self) -> Side {
        match self {
            Self::MentorWhy
            | Self::MentorLife
            | Self::MentorOffer
            | Self::MentorLimits
            | Self::MentorTime
            | Self::MentorDifference
            | Self::MentorTrouble
            | Self::MentorOpen => Side::Mentor,
            _ => Side::Mentee,
        }
    }

    /// In which part of the interview.
    pub const fn part(self) -> Part {
        match self {
            Self::MentorWhy | Self::MentorLife | Self::MenteeNow | Self::MenteePath => Part::Start,
            Self::MentorOffer
            | Self::MentorLimits
            | Self::MentorTime
            | Self::MenteeGoal
            | Self::MenteeHelp
            | Self::MenteeHard => Part::Way,
            Self::MentorDifference | Self::MentorTrouble | Self::MenteeMeet | Self::MenteeExpect => Part::Together,
            Self::MentorOpen | Self::MenteeOpen => Part::Open,
        }
    }
}

/// A question of a district's own.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct OwnQuestion {
    /// Whom it is put to.
    pub role: Side,
    pub text: Translated,
}

/// What a district sets about interviews and what belongs to them.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct InterviewSettings {
    pub questions: Vec<OwnQuestion>,
    /// Whether a mentor is suggested to nobody before a certificate of good conduct was seen.
    pub certificate_needed: bool,
    /// After how many years a new certificate is asked for: 1 to 5.
    pub certificate_years: u8,
}

impl Default for InterviewSettings {
    fn default() -> Self {
        Self { questions: Vec::new(), certificate_needed: false, certificate_years: CERTIFICATE_YEARS }
    }
}

/// Where a question's words come from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Words {
    /// The catalogue.
    Catalogue(Asked),
    /// The district.
    Own(String),
}

/// A question as the interview puts it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Question {
    /// By this its answer is known again.
    pub key: String,
    pub part: Part,
    pub words: Words,
}

/// A key that stays the same as long as the German words do, wherever in the settings the question stands (FNV-1a).
fn own_key(question: &OwnQuestion) -> String {
    let text = question.text.get(Locale::German).0;
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("own-{hash:016x}")
}

/// The questions for one side, part by part; the district's own stand before the last one.
pub fn questions(settings: &InterviewSettings, side: Side, locale: Locale) -> Vec<Question> {
    let catalogue =
        |asked: &Asked| Question { key: asked.code().to_owned(), part: asked.part(), words: Words::Catalogue(*asked) };
    let mut all: Vec<Question> = Asked::ALL.iter().filter(|asked| asked.side() == side).map(catalogue).collect();
    let last = all.pop();
    let own = settings.questions.iter().filter(|question| question.role == side).map(|question| Question {
        key: own_key(question),
        part: Part::Open,
        words: Words::Own(question.text.get(locale).0.to_owned()),
    });
    all.extend(own);
    all.extend(last);
    all
}

/// An answer, with the words of the question where they are the district's own and may change.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Answered {
    pub key: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<String>,
    pub answer: String,
}

/// All that is kept of an interview: the answers, and, while it lasts, what was typed into the profile beside them and
/// is not in the profile yet.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Kept {
    pub answers: Vec<Answered>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub typed: Vec<(String, String)>,
}

/// The field of a question's answer.
pub fn field(key: &str) -> String {
    format!("answer-{key}")
}

impl Kept {
    /// Reads the interview's form. An answer to a question that is not asked any more stays in `before`'s words.
    ///
    /// # Errors
    /// An answer that is too long, at the field `answers`.
    pub fn read(input: &Input, questions: &[Question], before: &Self) -> Result<Self, Problems> {
        let mut answers = Vec::new();
        for question in questions {
            let answer = clean(input.one(&field(&question.key)));
            if answer.chars().count() > ANSWER_MAX {
                return Err(Problems::at("answers", Problem::TooLong(ANSWER_MAX)));
            }
            if !answer.is_empty() {
                let asked = match &question.words {
                    Words::Catalogue(_) => None,
                    Words::Own(words) => Some(words.clone()),
                };
                answers.push(Answered { key: question.key.clone(), asked, answer });
            }
        }
        let gone = before.answers.iter().filter(|kept| questions.iter().all(|question| question.key != kept.key));
        answers.extend(gone.cloned());
        let typed = input.pairs().filter(|(name, _)| profile::has_input(name));
        Ok(Self { answers, typed: typed.map(|(name, value)| (name.to_owned(), value.to_owned())).collect() })
    }

    /// The answer to a question.
    pub fn answer(&self, key: &str) -> &str {
        self.answers.iter().find(|answered| answered.key == key).map_or("", |answered| answered.answer.as_str())
    }

    /// The form as it opens again: what was typed into the profile, or else the profile as it is.
    pub fn shown(&self, profile: &Input) -> Input {
        let answers = self.answers.iter().map(|answered| (field(&answered.key), answered.answer.clone()));
        let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        if self.typed.is_empty() {
            profile.pairs().map(own).chain(answers).collect()
        } else {
            self.typed.iter().cloned().chain(answers).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(texts: &[&str]) -> InterviewSettings {
        let own = |text: &&str| OwnQuestion {
            role: Side::Mentee,
            text: Translated([("de".to_owned(), (*text).to_owned())].into()),
        };
        InterviewSettings { questions: texts.iter().map(own).collect(), ..InterviewSettings::default() }
    }

    #[test]
    fn each_side_has_questions_in_every_part() {
        for side in Side::ALL {
            let asked = questions(&InterviewSettings::default(), *side, Locale::German);
            assert!(Part::ALL.iter().all(|part| asked.iter().any(|question| question.part == *part)));
            assert!(asked.is_sorted_by_key(|question| question.part));
        }
    }

    #[test]
    fn own_questions_keep_their_answers_when_others_come_before_them() {
        let before = questions(&settings(&["Wie war der Weg hierher?"]), Side::Mentee, Locale::Arabic);
        let after = questions(&settings(&["Neu?", "Wie war der Weg hierher?"]), Side::Mentee, Locale::German);
        let key = &before[before.len() - 2].key;
        assert!(key.starts_with("own-"));
        assert_eq!(&after[after.len() - 2].key, key);
        assert!(
            questions(&settings(&["Neu?"]), Side::Mentor, Locale::German)
                .iter()
                .all(|asked| asked.part != Part::Open || asked.key == "mentor-open")
        );
    }

    #[test]
    fn answers_to_questions_that_are_gone_are_kept_with_their_words() {
        let asked = questions(&settings(&["Alt?"]), Side::Mentee, Locale::German);
        let key = asked[asked.len() - 2].key.clone();
        let input: Input = [(field(&key), " Ja.\r\n"), (field("mentee-now"), "Gut")].into_iter().collect();
        let kept = Kept::read(&input, &asked, &Kept::default()).expect("short answers");
        assert_eq!((kept.answer(&key), kept.answer("mentee-now")), ("Ja.", "Gut"));
        let later = Kept::read(&Input::default(), &questions(&settings(&[]), Side::Mentee, Locale::German), &kept);
        let later = later.expect("no answers");
        assert_eq!(later.answers, [Answered { key, asked: Some("Alt?".to_owned()), answer: "Ja.".to_owned() }]);
    }

    #[test]
    fn what_was_typed_into_the_profile_opens_again_as_it_was() {
        let input: Input =
            [("language", "ar"), ("level", ""), ("unknown", "x"), ("answer-mentee-now", "Gut")].into_iter().collect();
        let asked = questions(&settings(&[]), Side::Mentee, Locale::German);
        let kept = Kept::read(&input, &asked, &Kept::default()).expect("short answers");
        let profile: Input = [("language", "de")].into_iter().collect();
        let shown = kept.shown(&profile);
        assert_eq!((shown.one("language"), shown.one("answer-mentee-now"), shown.one("unknown")), ("ar", "Gut", ""));
        assert_eq!(Kept { typed: Vec::new(), ..kept }.shown(&profile).one("language"), "de");
    }

    #[test]
    fn an_answer_that_is_too_long_is_told() {
        let asked = questions(&settings(&[]), Side::Mentee, Locale::German);
        let input: Input = [("answer-mentee-now", "ä".repeat(ANSWER_MAX + 1))].into_iter().collect();
        let problems = Kept::read(&input, &asked, &Kept::default()).expect_err("too long");
        assert_eq!(problems.of("answers"), Some(Problem::TooLong(ANSWER_MAX)));
    }
}
