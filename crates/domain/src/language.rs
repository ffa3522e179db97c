//! The languages that people speak and how well.

use serde::{Deserialize, Serialize};

use crate::form::{Answer, Fact, Kind, Problem, Reader, Shown, Spec};
use crate::vocabulary::vocabulary;

/// How many languages a form takes.
pub const LANGUAGES_MAX: usize = 6;

vocabulary! {
    /// Level by the Common European Framework of Reference for Languages (Council of Europe, 2001), with a step
    /// above it for the languages of childhood.
    Level {
        A1 = "a1",
        A2 = "a2",
        B1 = "b1",
        B2 = "b2",
        C1 = "c1",
        C2 = "c2",
        Native = "native",
    }
}

/// The languages that forms offer, by BCP 47 code; German first, the rest in the order of their code.
///
/// Names stand in the catalogue, from Unicode CLDR.
pub const OFFERED: &[&str] = &[
    "de", "am", "ar", "az", "bg", "bn", "bs", "ckb", "cs", "el", "en", "es", "fa", "fr", "gsg", "ha", "hi", "hr", "hu",
    "hy", "it", "ja", "ka", "ko", "ku", "mk", "pa", "pl", "prs", "ps", "pt", "ro", "ru", "sk", "so", "sq", "sr", "sw",
    "ta", "th", "ti", "tl", "tr", "uk", "ur", "vi", "zh",
];

/// A language that somebody speaks.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Spoken {
    /// One of [`OFFERED`].
    pub language: String,
    pub level: Level,
}

/// Rows of language and level: empty rows are passed over, at least one is needed.
impl Answer for Vec<Spoken> {
    const KIND: Kind = Kind::Languages;

    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
        self.clear();
        let input = reader.input();
        let (codes, levels) = (input.all(spec.name), input.all(spec.beside_name()));
        for row in 0..codes.len().max(levels.len()).min(LANGUAGES_MAX) {
            let code = codes.get(row).map_or("", String::as_str);
            let level = levels.get(row).map_or("", String::as_str);
            match (code.is_empty(), level.is_empty()) {
                (true, true) => continue,
                (true, false) | (false, true) => return reader.problem(spec.name, Problem::HalfLanguage),
                (false, false) => {}
            }
            let (true, Some(level)) = (OFFERED.contains(&code), Level::from_code(level)) else {
                return reader.problem(spec.name, Problem::Unlisted);
            };
            if self.iter().any(|spoken| spoken.language == code) {
                return reader.problem(spec.name, Problem::SameLanguage);
            }
            self.push(Spoken { language: code.to_owned(), level });
        }
        if self.is_empty() {
            reader.problem(spec.name, Problem::Required);
        }
    }

    fn show(&self, spec: &Spec, shown: &mut Shown) {
        for spoken in self {
            shown.push((spec.name, spoken.language.clone()));
            shown.push((spec.beside_name(), spoken.level.code().to_owned()));
        }
    }

    fn fact(&self, _: &Spec) -> Option<Fact> {
        self.is_told().then(|| Fact::Languages(self.clone()))
    }

    fn is_told(&self) -> bool {
        !self.is_empty()
    }

    /// The newer languages first, as many as a form takes.
    fn join(&mut self, newer: Self) {
        let known = std::mem::replace(self, newer);
        for spoken in known {
            if self.iter().all(|one| one.language != spoken.language) {
                self.push(spoken);
            }
        }
        self.truncate(LANGUAGES_MAX);
    }
}
