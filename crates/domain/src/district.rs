//! The districts of Thuringia, and what a district sets for itself.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::interview::InterviewSettings;
use crate::locale::Translated;

/// See `data/README.md`.
const TABLE: &str = include_str!("../data/districts.tsv");

/// One of the 22 districts (17 Landkreise, 5 kreisfreie Städte).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct District {
    /// Name in addresses, such as `saalfeld-rudolstadt`.
    pub slug: &'static str,
    /// Official key of the municipality register (Amtlicher Gemeindeschlüssel), five digits.
    pub ags: &'static str,
    pub name: &'static str,
    /// A name of at most 14 characters.
    pub short_name: &'static str,
    /// The distinguishing sign of its number plates.
    pub sign: &'static str,
    /// Place on the tile map, from the west, starting at 1.
    pub column: u8,
    /// Place on the tile map, from the north, starting at 1.
    pub row: u8,
}

/// All districts of Thuringia, by official key.
pub static DISTRICTS: LazyLock<Vec<District>> = LazyLock::new(|| {
    let mut districts: Vec<District> =
        TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(district).collect();
    districts.sort_by_key(|district| district.ags);
    districts
});

fn district(line: &'static str) -> Option<District> {
    let mut cells = line.split('\t');
    let (slug, ags, name, short_name, sign) =
        (cells.next()?, cells.next()?, cells.next()?, cells.next()?, cells.next()?);
    let (_kind, _population) = (cells.next()?, cells.next()?);
    let (column, row) = (cells.next()?.parse().ok()?, cells.next()?.parse().ok()?);
    Some(District { slug, ags, name, short_name, sign, column, row })
}

/// The district with this slug.
pub fn by_slug(slug: &str) -> Option<&'static District> {
    DISTRICTS.iter().find(|district| district.slug == slug)
}

/// Whether a slug may name a tenant: 1 to 40 lower-case letters, digits and single hyphens, so that it can be part of
/// a host name (RFC 1123) and of a file name on every system.
pub fn is_slug(slug: &str) -> bool {
    (1..=40).contains(&slug.len())
        && slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !slug.starts_with('-')
        && !slug.ends_with('-')
        && !slug.contains("--")
}

/// A focus of a district's work, in its own words.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Focus {
    pub title: Translated,
    pub text: Translated,
}

/// What a district sets for itself: how it is called, how it can be reached and what it puts first.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct Settings {
    /// Name on every page, such as "Landkreis Gotha".
    pub name: String,
    /// Who runs the programme: the adult education centre, with its legal form.
    pub operator: String,
    /// Who speaks for the operator (§ 5 DDG asks for it in the imprint).
    pub represented_by: String,
    /// The coordinators, by name.
    pub coordinators: Vec<String>,
    pub street: String,
    pub postcode: String,
    pub place: String,
    pub phone: String,
    pub email: String,
    pub opening_hours: Translated,
    /// Who answers for the protection of data (Art. 37 GDPR), as a mail address.
    pub data_protection_email: String,
    /// A colour as `#rrggbb`, dark enough for white text upon it.
    pub accent: String,
    pub welcome: Translated,
    pub focuses: Vec<Focus>,
    pub interview: InterviewSettings,
    /// Whether everything here is invented.
    pub demo: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            name: String::new(),
            operator: String::new(),
            represented_by: String::new(),
            coordinators: Vec::new(),
            street: String::new(),
            postcode: String::new(),
            place: String::new(),
            phone: String::new(),
            email: String::new(),
            opening_hours: Translated::default(),
            data_protection_email: String::new(),
            accent: "#0b5c6b".to_owned(),
            welcome: Translated::default(),
            focuses: Vec::new(),
            interview: InterviewSettings::default(),
            demo: false,
        }
    }
}

/// Whether text is a colour that may stand in a style sheet: `#` and six hexadecimal digits.
pub fn is_colour(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn thuringia_has_twenty_two_districts_each_with_a_tile_of_its_own() {
        assert_eq!(DISTRICTS.len(), 22);
        let tiles: HashSet<_> = DISTRICTS.iter().map(|district| (district.column, district.row)).collect();
        assert_eq!(tiles.len(), 22);
        assert!(DISTRICTS.iter().all(|district| (1..=8).contains(&district.column) && (1..=6).contains(&district.row)));
        assert!(DISTRICTS.iter().all(|district| district.ags.starts_with("16") && district.ags.len() == 5));
        assert!(DISTRICTS.iter().all(|district| is_slug(district.slug) && district.short_name.chars().count() <= 14));
        assert_eq!(by_slug("erfurt").map(|district| district.ags), Some("16051"));
        assert_eq!(by_slug("altenburger-land").map(|district| district.ags), Some("16077"));
    }

    #[test]
    fn a_slug_is_safe_in_host_and_file_names() {
        assert!(is_slug("unstrut-hainich-kreis"));
        for bad in ["", "-a", "a-", "a--b", "Erfurt", "a.b", "a/b", "..", "ä", &"a".repeat(41)] {
            assert!(!is_slug(bad), "{bad:?}");
        }
    }

    #[test]
    fn only_plain_colours_reach_the_style_sheet() {
        assert!(is_colour("#0b5c6b"));
        for bad in ["", "red", "#fff", "#0b5c6g", "#0b5c6b;}body{display:none", "#äöü1"] {
            assert!(!is_colour(bad), "{bad:?}");
        }
    }
}
