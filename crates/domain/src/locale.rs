//! The languages in which the product speaks.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;

/// Declares each language once: its BCP 47 code, its tag in Unicode's CLDR (how dates and numbers are written), its
/// script. Everything else that differs by language stands in its texts, or loops over `Locale::ALL`.
macro_rules! languages {
    ($($(#[$meta:meta])* $name:ident: $code:literal, $cldr:literal, $script:ident;)+) => {
        vocabulary! {
            /// A language of pages and mails, by its BCP 47 code. German comes first: it is the fall-back.
            #[derive(Default)]
            Locale { $($(#[$meta])* $name = $code),+ }
        }

        impl Locale {
            /// How dates and numbers are written, as a tag of Unicode's CLDR.
            pub const fn cldr(self) -> &'static str {
                match self { $(Self::$name => $cldr),+ }
            }

            /// The script in which the language is written.
            pub const fn script(self) -> Script {
                match self { $(Self::$name => $script),+ }
            }
        }
    };
}

languages! {
    #[default]
    German: "de", "de", LATIN;
    English: "en", "en-GB", LATIN;
    // With Latin digits, as most people use them who read Arabic in Germany.
    Arabic: "ar", "ar-u-nu-latn", ARABIC;
}

/// The direction in which a script runs, as HTML's `dir` names it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A script: the direction in which it runs, and what shows it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Script {
    pub direction: Direction,
    /// The part of the pages' font that holds its letters, as `app/styles/_fonts.scss` names it. Without one, pages
    /// are shown in a font of the reader's system.
    pub font: Option<&'static str>,
}

const LATIN: Script = Script { direction: Direction::LeftToRight, font: Some("latin") };
const ARABIC: Script = Script { direction: Direction::RightToLeft, font: None };

impl Locale {
    /// The direction of the language's script.
    pub const fn direction(self) -> Direction {
        self.script().direction
    }

    /// The language that the path of a URL begins with, and the path without it.
    pub fn split_path(path: &str) -> (Option<Self>, &str) {
        let rest = path.strip_prefix('/').unwrap_or(path);
        let (first, remainder) = rest.split_once('/').map_or((rest, ""), |(first, _)| (first, &rest[first.len()..]));
        match Self::from_code(first) {
            Some(locale) => (Some(locale), if remainder.is_empty() { "/" } else { remainder }),
            None => (None, path),
        }
    }

    /// The best locale for an `Accept-Language` header (RFC 9110, section 12.5.4); German where nothing fits.
    ///
    /// Ranges are compared by their primary subtag, because the catalogue has no regional variants.
    pub fn negotiate(accept_language: &str) -> Self {
        let mut best: Option<(Self, u16)> = None;
        for range in accept_language.split(',').take(32) {
            let mut parts = range.split(';');
            let tag = parts.next().unwrap_or_default().trim();
            let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
            let weight = parts.find_map(quality).unwrap_or(1000);
            if let Some(locale) = Self::from_code(&primary)
                && weight > best.map_or(0, |(_, weight)| weight)
            {
                best = Some((locale, weight));
            }
        }
        best.map_or(Self::German, |(locale, _)| locale)
    }
}

/// The quality value of a parameter that has one.
fn quality(parameter: &str) -> Option<u16> {
    let value = parameter.trim().strip_prefix(['q', 'Q'])?.strip_prefix('=')?;
    Some(thousandths(value))
}

/// A quality value such as `0.8` in thousandths; nonsense counts as nothing.
fn thousandths(value: &str) -> u16 {
    let (whole, fraction) = value.trim().split_once('.').unwrap_or((value.trim(), ""));
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return 0;
    }
    let fraction = format!("{fraction:0<3}").parse::<u16>().unwrap_or(0);
    match whole {
        "0" => fraction,
        "1" if fraction == 0 => 1000,
        _ => 0,
    }
}

/// A text in several languages; German stands in where one is missing.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Translated(pub BTreeMap<String, String>);

impl Translated {
    /// The text in this language, and the language that it really is in.
    pub fn get(&self, locale: Locale) -> (&str, Locale) {
        match self.0.get(locale.code()).filter(|text| !text.is_empty()) {
            Some(text) => (text, locale),
            None => (self.0.get(Locale::German.code()).map_or("", String::as_str), Locale::German),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_range_that_we_speak_wins() {
        assert_eq!(Locale::negotiate("fr, ar-SY;q=0.8, en;q=0.7"), Locale::Arabic);
        assert_eq!(Locale::negotiate("en-GB,en;q=0.9,de;q=0.8"), Locale::English);
        assert_eq!(Locale::negotiate("en;q=0.2, de;q=0.3"), Locale::German);
        assert_eq!(Locale::negotiate("EN;Q=0.2, AR;Q=0.3"), Locale::Arabic);
    }

    #[test]
    fn the_language_is_the_first_part_of_the_path() {
        assert_eq!(Locale::split_path("/"), (None, "/"));
        assert_eq!(Locale::split_path("/ar"), (Some(Locale::Arabic), "/"));
        assert_eq!(Locale::split_path("/ar/"), (Some(Locale::Arabic), "/"));
        assert_eq!(Locale::split_path("/de/join/volunteer"), (Some(Locale::German), "/join/volunteer"));
        assert_eq!(Locale::split_path("/demo/mail"), (None, "/demo/mail"));
        assert_eq!(Locale::split_path("/xx/join"), (None, "/xx/join"));
    }

    #[test]
    fn nonsense_and_unknown_languages_fall_back_to_german() {
        for header in ["", "xx", ";;;,,,", "ar;q=0", "en;q=seven", "en;q=9", "\u{feff}"] {
            assert_eq!(Locale::negotiate(header), Locale::German, "{header:?}");
        }
    }
}
