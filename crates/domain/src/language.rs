//! The languages that people speak and how well.

use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;

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
